// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the rows of the ticket list: the subject first, marks for priority and state, everything else quiet.
#pragma once

#include "ui/queue/ticketlistmodel.h"
#include "ui/shell/metrics.h"

#include <QStyledItemDelegate>
#include <set>

namespace tierdesk {

struct Colours;
struct Tint;

/// How the list looks now; its view keeps this up to date.
struct ListLook
{
    Density density = Density::Comfortable;
    /// Columns of their own; what is not among them stands beneath the subject.
    std::set<TicketColumn> columns;
    int hoveredRow = -1;
    /// The rectangle of a whole row is as wide as this, from x = 0.
    int viewportWidth = 0;
};

[[nodiscard]] const Tint& tintOf(StateType type, const Colours& colours);

class TicketDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// All three outlive the delegate.
    TicketDelegate(const DeskClient& client, const TicketListModel& model, const ListLook& look,
                   QObject* parent = nullptr);

    /// The same for every row.
    [[nodiscard]] static int rowHeight(const QFont& font, Density density);
    /// Room for the usual content of a column.
    [[nodiscard]] static int columnWidth(const QFontMetrics& metrics, TicketColumn column, const Playbook& playbook);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Cell;
    void paintHeading(const Cell& cell, const ListGroup& group) const;
    void paintComing(const Cell& cell) const;
    void paintCell(const Cell& cell, const TicketRow& row) const;
    void paintPriority(const Cell& cell, const TicketRow& row) const;
    void paintSubject(const Cell& cell, const TicketRow& row) const;
    [[nodiscard]] int paintBadges(const Cell& cell, const TicketRow& row) const;
    void paintState(const Cell& cell, const TicketRow& row) const;
    void paintPerson(const Cell& cell, const TicketRow& row) const;
    void paintDue(const Cell& cell, const TicketRow& row) const;
    [[nodiscard]] QString beneath(const TicketRow& row, const Cell& cell) const;

    const DeskClient& m_client;
    const TicketListModel& m_model;
    const ListLook& m_look;
};

} // namespace tierdesk
