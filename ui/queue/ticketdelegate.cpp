// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/ticketdelegate.h"

#include "ui/client/presenceboard.h"
#include "ui/queue/listwords.h"
#include "ui/shell/colours.h"
#include "ui/shell/icons.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/marks.h"

#include <QPainter>

namespace tierdesk {

struct TicketDelegate::Cell
{
    QPainter& painter;
    const QStyleOptionViewItem& option;
    const Colours& colours;
    ListWords words;
    TicketColumn column;
    int row;
    /// The cell without its margins.
    QRect inner;

    [[nodiscard]] QRect leading(int width) const
    {
        return QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(width, inner.height()),
                                   inner);
    }
    [[nodiscard]] QRect trailing(int width) const
    {
        return QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, QSize(width, inner.height()),
                                   inner);
    }
    [[nodiscard]] QRect without(const QRect& rect, int leadingWidth, int trailingWidth) const
    {
        const bool left = option.direction == Qt::LeftToRight;
        return rect.adjusted(left ? leadingWidth : trailingWidth, 0, left ? -trailingWidth : -leadingWidth, 0);
    }
    void write(const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
               Qt::Alignment alignment = Qt::AlignLeft) const
    {
        painter.setFont(font);
        painter.setPen(colour);
        const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
    }
};

const Tint& tintOf(StateType type, const Colours& colours)
{
    switch (type) {
    case StateType::New:
        return colours.stateNew;
    case StateType::Open:
        return colours.stateOpen;
    case StateType::PendingRequester:
    case StateType::PendingVendor:
    case StateType::PendingTimer:
        return colours.statePending;
    case StateType::Resolved:
        return colours.stateResolved;
    case StateType::Closed:
    case StateType::Merged:
    case StateType::Cancelled:
        break;
    }
    return colours.stateClosed;
}

TicketDelegate::TicketDelegate(const DeskClient& client, const TicketListModel& model, const ListLook& look,
                               QObject* parent)
    : QStyledItemDelegate(parent)
    , m_client(client)
    , m_model(model)
    , m_look(look)
{}

int TicketDelegate::rowHeight(const QFont& font, Density density)
{
    const QFontMetrics body(font);
    if (density == Density::Compact)
        return tierdesk::rowHeight(body, density);
    return body.height() + QFontMetrics(fontFor(TextSize::Small)).height() + 2 * gap::near;
}

int TicketDelegate::columnWidth(const QFontMetrics& metrics, TicketColumn column, const Playbook& playbook)
{
    const int letter = metrics.averageCharWidth();
    switch (column) {
    case TicketColumn::Priority:
        return priorityMarkSide(metrics) + 3 * gap::near;
    case TicketColumn::Number:
        return tabularWidth(metrics, QStringLiteral("#000000")) + 2 * gap::near;
    case TicketColumn::Subject:
        return 28 * letter;
    case TicketColumn::Requester:
    case TicketColumn::Client:
    case TicketColumn::Queue:
        return 16 * letter + 2 * gap::near;
    case TicketColumn::State: {
        int widest = 8 * letter;
        for (const State& state : playbook.states) {
            if (isOpen(state.type))
                widest = std::max(widest, pillSize(metrics, state.name).width());
        }
        return std::min(widest, 22 * letter) + 2 * gap::near;
    }
    case TicketColumn::Assignee:
        return 17 * letter + metrics.height() + 2 * gap::near;
    case TicketColumn::Due:
        return tabularWidth(metrics, QStringLiteral("00 days over")) + 2 * gap::near;
    case TicketColumn::Age:
    case TicketColumn::LastContact:
        break;
    }
    return tabularWidth(metrics, QStringLiteral("000 days")) + 2 * gap::near;
}

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto column = static_cast<TicketColumn>(index.column());
    return {columnWidth(option.fontMetrics, column, *m_client.playbook()), rowHeight(option.font, m_look.density)};
}

void TicketDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto times = m_client.times();
    const Colours& colours = Colours::of(option.palette);
    const Cell cell{*painter,
                    option,
                    colours,
                    ListWords(*times, m_client.now()),
                    static_cast<TicketColumn>(index.column()),
                    index.row(),
                    option.rect.adjusted(gap::near, 0, -gap::near, -1)};
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (const ListGroup* group = m_model.headingAt(index.row())) {
        paintHeading(cell, *group);
    } else {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect,
                              option.state.testFlag(QStyle::State_Active) ? colours.selected : colours.selectedQuiet);
        else if (index.row() == m_look.hoveredRow)
            painter->fillRect(option.rect, colours.hover);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.hairline);
        if (const TicketRow* row = m_model.ticketRow(index.row()))
            paintCell(cell, *row);
        else
            paintComing(cell);
    }
    painter->restore();
}

// Each cell of the row draws its part of one line over the whole row, so that the words run on across columns.
void TicketDelegate::paintHeading(const Cell& cell, const ListGroup& group) const
{
    cell.painter.setClipRect(cell.option.rect);
    const QRect whole(0, cell.option.rect.top(), m_look.viewportWidth, cell.option.rect.height());
    cell.painter.fillRect(cell.option.rect, cell.colours.window);
    cell.painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), cell.colours.hairline);
    const QRect inner = whole.adjusted(gap::near + gap::inside, 0, -gap::near, 0);
    const QFont font = emphasised(cell.option.font);
    const QString title = cell.words.heading(m_model.listing().group, group.value);
    cell.write(inner, title, font, cell.colours.text);
    const int width = QFontMetrics(font).horizontalAdvance(title) + gap::near;
    cell.write(cell.without(inner, width, 0), QLocale().toString(group.count), cell.option.font, cell.colours.quiet);
}

void TicketDelegate::paintComing(const Cell& cell) const
{
    if (cell.column == TicketColumn::Number) {
        cell.write(cell.inner, ListWords::number(m_model.ticketAt(cell.row)), cell.option.font, cell.colours.quiet);
    } else if (cell.column == TicketColumn::Subject) {
        const int height = cell.option.fontMetrics.xHeight();
        const QRect bar(cell.inner.left(), cell.inner.center().y() - height / 2, cell.inner.width() / 2, height);
        paintPanel(cell.painter, QStyle::visualRect(cell.option.direction, cell.inner, bar), cell.colours.hover, {},
                   radius::small / 2);
    }
}

void TicketDelegate::paintCell(const Cell& cell, const TicketRow& row) const
{
    switch (cell.column) {
    case TicketColumn::Priority:
        paintPriority(cell, row);
        break;
    case TicketColumn::Subject:
        paintSubject(cell, row);
        break;
    case TicketColumn::State:
        paintState(cell, row);
        break;
    case TicketColumn::Assignee:
        paintPerson(cell, row);
        break;
    case TicketColumn::Due:
        paintDue(cell, row);
        break;
    case TicketColumn::Number:
    case TicketColumn::Age:
    case TicketColumn::LastContact:
        cell.painter.setFont(cell.option.font);
        cell.painter.setPen(cell.colours.quiet);
        drawTabular(cell.painter, cell.inner, cell.column == TicketColumn::Number ? Qt::AlignLeft : Qt::AlignRight,
                    cell.words.text(row, cell.column));
        break;
    case TicketColumn::Requester:
    case TicketColumn::Client:
    case TicketColumn::Queue:
        cell.write(cell.inner, cell.words.text(row, cell.column), cell.option.font, cell.colours.quiet);
        break;
    }
}

void TicketDelegate::paintPriority(const Cell& cell, const TicketRow& row) const
{
    if (!row.priority.isSet()) {
        cell.write(cell.inner, QStringLiteral("–"), cell.option.font, cell.colours.quiet, Qt::AlignHCenter);
        return;
    }
    const int side = priorityMarkSide(cell.option.fontMetrics);
    const QRect mark = QStyle::alignedRect(cell.option.direction, Qt::AlignCenter, QSize(side, side), cell.inner);
    paintPriorityMark(cell.painter, mark, row.priority.value, QString::number(row.priority.value), cell.option.palette);
}

QString TicketDelegate::beneath(const TicketRow& row, const Cell& cell) const
{
    QStringList parts;
    for (const TicketColumn column :
         {TicketColumn::Requester, TicketColumn::Client, TicketColumn::Queue, TicketColumn::Assignee}) {
        if (m_look.columns.contains(column))
            continue;
        const bool said = column == TicketColumn::Requester  ? !row.requesterName.isEmpty()
                          : column == TicketColumn::Client   ? !row.clientName.isEmpty()
                          : column == TicketColumn::Assignee ? !row.assigneeName.isEmpty()
                                                             : true;
        if (said)
            parts.append(cell.words.text(row, column));
    }
    return parts.join(QStringLiteral(" · "));
}

void TicketDelegate::paintSubject(const Cell& cell, const TicketRow& row) const
{
    const QRect area = cell.without(cell.inner, 0, paintBadges(cell, row));
    const QFont font = row.stateType == StateType::New ? emphasised(cell.option.font) : cell.option.font;
    const QColor ink = isOpen(row.stateType) ? cell.colours.text : cell.colours.quiet;
    const QString quiet = beneath(row, cell);
    if (m_look.density == Density::Compact) {
        const int wanted = QFontMetrics(font).horizontalAdvance(row.subject) + gap::near;
        cell.write(area, row.subject, font, ink);
        if (area.width() - wanted > 8 * cell.option.fontMetrics.averageCharWidth())
            cell.write(cell.without(area, wanted, 0), quiet, fontFor(TextSize::Small), cell.colours.quiet);
        return;
    }
    const QFont small = fontFor(TextSize::Small);
    const int upper = QFontMetrics(font).height();
    const int lower = QFontMetrics(small).height();
    if (quiet.isEmpty()) {
        cell.write(area, row.subject, font, ink);
        return;
    }
    const int top = area.top() + (area.height() - upper - lower) / 2;
    cell.write(QRect(area.left(), top, area.width(), upper), row.subject, font, ink);
    cell.write(QRect(area.left(), top + upper, area.width(), lower), quiet, small, cell.colours.quiet);
}

// At the end of the subject: what is unusual about the ticket. Returns the room it takes.
int TicketDelegate::paintBadges(const Cell& cell, const TicketRow& row) const
{
    struct Badge
    {
        Icon icon;
        QString count;
        QColor colour;
    };
    std::vector<Badge> badges;
    if (const auto here = m_model.presence() ? m_model.presence()->at(row.id) : std::vector<Beside>{}; !here.empty())
        badges.push_back(here.front().mode == PresenceMode::Typing ? Badge{Icon::Edit, {}, cell.colours.accent}
                                                                   : Badge{Icon::Eye, {}, cell.colours.quiet});
    if (row.awaitsAcceptance)
        badges.push_back({Icon::Handoff, {}, cell.colours.accent});
    if (row.returns > 0)
        badges.push_back({Icon::Return, QString::number(row.returns), cell.colours.warning.strong});
    if (row.reopens > 0)
        badges.push_back({Icon::Reopen, QString::number(row.reopens), cell.colours.warning.strong});
    const QFont small = fontFor(TextSize::Small);
    const int side = iconSide(cell.option.fontMetrics);
    int used = 0;
    for (const Badge& badge : badges) {
        const int words = badge.count.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(badge.count) + 2;
        const QRect room = cell.without(cell.trailing(used + side + words), 0, used);
        paintIcon(cell.painter, cell.without(room, 0, words), badge.icon, badge.colour);
        cell.write(cell.without(room, side + 2, 0), badge.count, small, cell.colours.quiet);
        used += side + words + gap::inside;
    }
    return used == 0 ? 0 : used + gap::inside;
}

void TicketDelegate::paintState(const Cell& cell, const TicketRow& row) const
{
    const QString word = cell.words.state(row);
    const QFontMetrics metrics(fontFor(TextSize::Small));
    cell.painter.setFont(fontFor(TextSize::Small));
    const QSize wanted = pillSize(metrics, word);
    const int letters = cell.inner.width() - (wanted.width() - metrics.horizontalAdvance(word));
    const QString fitting = metrics.elidedText(word, Qt::ElideRight, letters);
    // On a selected row the pill stands out by the ground of the list around it.
    Tint tint = tintOf(row.stateType, cell.colours);
    if (cell.option.state.testFlag(QStyle::State_Selected))
        tint.fill = cell.colours.base;
    paintPill(cell.painter, cell.inner, fitting, tint, cell.option.direction);
}

void TicketDelegate::paintPerson(const Cell& cell, const TicketRow& row) const
{
    if (row.assigneeName.isEmpty()) {
        cell.write(cell.inner, QStringLiteral("–"), cell.option.font, cell.colours.quiet);
        return;
    }
    const int side = std::min(cell.option.fontMetrics.height() + 2, cell.inner.height() - 2);
    const QRect avatar =
        QStyle::alignedRect(cell.option.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(side, side), cell.inner);
    paintAvatar(cell.painter, avatar, row.assigneeName, cell.option.palette);
    const bool mine = row.assignee == m_client.me().id;
    cell.write(cell.without(cell.inner, side + gap::inside + 2, 0), row.assigneeName, cell.option.font,
               mine ? cell.colours.text : cell.colours.quiet);
}

void TicketDelegate::paintDue(const Cell& cell, const TicketRow& row) const
{
    if (!row.due) {
        cell.write(cell.inner, cell.words.text(row, TicketColumn::Due), cell.option.font, cell.colours.quiet,
                   Qt::AlignRight);
        return;
    }
    const Instant now = m_client.now();
    const double whole = static_cast<double>((*row.due - row.createdAt).count());
    const double part =
        whole <= 0 ? 1.0 : std::clamp(static_cast<double>((now - row.createdAt).count()) / whole, 0.0, 1.0);
    const bool late = *row.due < now;
    const bool pressing = late || (row.warnAt && *row.warnAt <= now);
    const Tint& tint = late ? cell.colours.danger : pressing ? cell.colours.warning : cell.colours.success;
    cell.write(cell.inner, cell.words.text(row, TicketColumn::Due), cell.option.font,
               pressing ? tint.strong : cell.colours.quiet, Qt::AlignRight);
    if (m_look.density == Density::Comfortable)
        paintTimeBar(cell.painter, cell.inner.adjusted(0, 0, 0, -gap::inside), part, tint, cell.option.palette,
                     cell.option.direction);
}

} // namespace tierdesk
