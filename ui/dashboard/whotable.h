// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is on what: each member of staff with what is in their hands and which ticket they have before them. A cell leads
// to its tickets.
#pragma once

#include "core/desk/board.h"
#include "core/people/person.h"

#include <QTableWidget>

namespace tierdesk {

class PresenceBoard;

class WhoTable : public QTableWidget
{
    Q_OBJECT

public:
    enum class Column { Person, InProgress, Pending, Open, At };

    explicit WhoTable(const QString& name, QWidget* parent = nullptr);

    /// Null while nobody tells. Outlives it.
    void setPresence(const PresenceBoard* presence);
    void setBoard(const Board& board, const std::vector<Person>& staff, std::shared_ptr<const Playbook> playbook);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void listWanted(const tierdesk::SavedView& view);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        Person person;
        int inProgress = 0;
        int pending = 0;
        int open = 0;
        std::vector<TicketId> at;
    };

    void fill();
    void arrange();
    void open(const QModelIndex& index);
    [[nodiscard]] QString filterFor(const Line& line, Column column) const;
    [[nodiscard]] QString statesOf(bool pending) const;

    const PresenceBoard* m_presence = nullptr;
    std::shared_ptr<const Playbook> m_playbook;
    std::vector<Line> m_lines;
};

} // namespace tierdesk
