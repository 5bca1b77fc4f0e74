// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationdelegate.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/navigationmodel.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/marks.h"

#include <QLocale>
#include <QPainter>

namespace tierdesk {

namespace {

using Kind = NavigationItem::Kind;

/// Room that shrinks from both ends as things are put into it; leading is left unless the layout is mirrored.
struct Room
{
    QRect rect;
    Qt::LayoutDirection direction;

    [[nodiscard]] QRect take(int width, Qt::AlignmentFlag side)
    {
        const QRect taken = QStyle::alignedRect(direction, side | Qt::AlignVCenter, QSize(width, rect.height()), rect);
        const bool atLeft = (side == Qt::AlignLeading) == (direction == Qt::LeftToRight);
        if (atLeft)
            rect.setLeft(taken.right() + 1);
        else
            rect.setRight(taken.left() - 1);
        return taken;
    }
};

void write(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

/// A name of which less can be read than so many letters is no name.
constexpr int fewestLetters = 7;

/// What can be read is the name first, then how many wait for somebody, then how many are open.
void paintCounts(QPainter& painter, Room& room, const NavigationItem& item, const QFont& small, const Colours& colours,
                 int forTheName)
{
    const QFontMetrics metrics(small);
    const QString open = item.open > 0 ? QLocale().toString(item.open) : QString();
    const QString unassigned = item.unassigned > 0 ? QLocale().toString(item.unassigned) : QString();
    const int openWidth = std::max(tabularWidth(metrics, open), tabularWidth(metrics, QStringLiteral("000")));
    const int pillWidth = pillSize(metrics, unassigned).width();
    int left = room.rect.width() - forTheName;
    const bool showPill = !unassigned.isEmpty() && pillWidth + gap::inside <= left;
    left -= showPill ? pillWidth + gap::inside : 0;
    painter.setFont(small);
    if (!open.isEmpty() && openWidth + gap::inside <= left) {
        painter.setPen(colours.quiet);
        drawTabular(painter, room.take(openWidth, Qt::AlignTrailing), Qt::AlignRight, open);
        (void)room.take(gap::inside, Qt::AlignTrailing);
    }
    if (showPill) {
        paintPill(painter, room.take(pillWidth, Qt::AlignTrailing), unassigned, colours.stateNew, room.direction);
        (void)room.take(gap::inside, Qt::AlignTrailing);
    }
}

/// Where there is no room for names: the icon, and a mark on it while something waits for somebody.
void paintIconAlone(QPainter& painter, const QRect& panel, const NavigationItem& item, int side, const QColor& ink,
                    const Colours& colours)
{
    QRect icon(0, 0, side, side);
    icon.moveCenter(panel.center());
    paintIcon(painter, icon, item.icon, ink);
    if (item.unassigned <= 0)
        return;
    constexpr int mark = 6;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.stateNew.strong);
    painter.drawEllipse(QRect(icon.topRight() - QPoint(mark / 2, mark / 2), QSize(mark, mark)));
}

void paintWhole(QPainter& painter, const QRect& panel, const QStyleOptionViewItem& option, const NavigationItem& item,
                int forTheName)
{
    const Colours& colours = Colours::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int side = iconSide(option.fontMetrics);
    Room room{panel.adjusted(gap::near, 0, -gap::near, 0), option.direction};
    if (item.kind == Kind::Queue)
        (void)room.take(gap::near + gap::inside, Qt::AlignLeading);
    paintIcon(painter, room.take(side, Qt::AlignLeading), item.icon, selected ? colours.accent : colours.quiet);
    (void)room.take(gap::near, Qt::AlignLeading);
    if (item.kind == Kind::Tier) {
        const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        paintChevron(painter, room.take(side, Qt::AlignTrailing), item.folded ? closed : Qt::DownArrow, colours.quiet,
                     side * 0.5);
    }
    paintCounts(painter, room, item, fontFor(TextSize::Small), colours, forTheName);
    write(painter, room.rect, item.title, selected ? emphasised(option.font) : option.font, colours.text);
}

} // namespace

QRect NavigationDelegate::foldHandle(const QRect& row, Qt::LayoutDirection direction)
{
    Room room{row, direction};
    return room.take(row.height(), Qt::AlignTrailing);
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const NavigationModel*>(index.model());
    const bool heading = model->item(index.row()).kind == Kind::Heading;
    const int height = heading ? QFontMetrics(fontFor(TextSize::Small)).height() + 2 * gap::near + gap::inside
                               : rowHeight(option.fontMetrics);
    return {0, height};
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const NavigationModel*>(index.model());
    const NavigationItem& item = model->item(index.row());
    const Colours& colours = Colours::of(option.palette);
    const QFont small = fontFor(TextSize::Small);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (item.kind == Kind::Heading) {
        const QRect words = option.rect.adjusted(gap::apart, gap::near, -gap::apart, 0);
        write(*painter, words, item.title, emphasised(small), colours.quiet);
        painter->restore();
        return;
    }
    const QRect panel = option.rect.adjusted(gap::near, 1, -gap::near, -1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    if (selected)
        paintPanel(*painter, panel,
                   option.state.testFlag(QStyle::State_Active) ? colours.selected : colours.selectedQuiet, {},
                   radius::control);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintPanel(*painter, panel, colours.hover, {}, radius::control);
    if (focused)
        paintFocusRing(*painter, panel, colours.focus, radius::control);

    const int side = iconSide(option.fontMetrics);
    const QColor ink = selected ? colours.accent : colours.quiet;
    const int forTheName = fewestLetters * option.fontMetrics.averageCharWidth();
    if (panel.width() < side + 4 * gap::near + forTheName)
        paintIconAlone(*painter, panel, item, side, ink, colours);
    else
        paintWhole(*painter, panel, option, item, forTheName);
    painter->restore();
}

} // namespace tierdesk
