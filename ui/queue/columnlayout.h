// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the ticket list shows, in which order and how wide. What does not fit goes beneath the subject.
#pragma once

#include "ui/queue/ticketcolumn.h"

#include <QObject>
#include <QStringList>
#include <map>
#include <set>

class QHeaderView;
class QMenu;

namespace tierdesk {

class ColumnLayout : public QObject
{
    Q_OBJECT

public:
    /// Usual widths are set with setUsualWidths before anything shows.
    explicit ColumnLayout(QHeaderView& header);

    void setUsualWidths(std::map<TicketColumn, int> widths);
    /// Fits the columns into that width: the least needed ones give way.
    void fit(int width);
    /// The columns that stand on their own now.
    [[nodiscard]] const std::set<TicketColumn>& shown() const { return m_shown; }

    [[nodiscard]] bool isWanted(TicketColumn column) const { return m_wanted.contains(column); }
    void setWanted(TicketColumn column, bool wanted);
    void reset();
    /// Check marks for each column, and a way back to the usual ones.
    void fillMenu(QMenu& menu);

    /// "priority", "number=80", "-requester": in their order on screen, with the widths somebody chose.
    [[nodiscard]] QStringList toWords() const;
    void fromWords(const QStringList& words);

Q_SIGNALS:
    /// Other columns are shown than before.
    void shownChanged();
    /// Somebody chose, moved or resized columns; worth keeping.
    void edited();

private:
    void resized(int column, int width);
    [[nodiscard]] int widthOf(TicketColumn column) const;

    QHeaderView& m_header;
    std::map<TicketColumn, int> m_usual;
    std::map<TicketColumn, int> m_chosen;
    std::set<TicketColumn> m_wanted;
    std::set<TicketColumn> m_shown;
    int m_width = 0;
    bool m_fitting = false;
};

} // namespace tierdesk
