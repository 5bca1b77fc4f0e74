// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/styleviews.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QStyle>
#include <QTableView>
#include <QTreeView>
#include <optional>

namespace tierdesk {
namespace {

constexpr int thumbInset = 3;
constexpr int menuTrailing = 28;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// Selection is told by a bar at the row's beginning as well as by colour.
void paintSelection(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    const bool active = has(option, QStyle::State_Active) && has(option, QStyle::State_Enabled);
    painter.fillRect(option.rect, active ? c.selected : c.selectedQuiet);
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool leads =
        mirrored ? view && option.rect.right() >= view->viewport()->width() - 1 : option.rect.left() <= 0;
    const bool cells =
        qobject_cast<const QTableView*>(widget) && view->selectionBehavior() != QAbstractItemView::SelectRows;
    if (!leads || cells)
        return;
    const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), active ? c.accent : c.disabled);
}

QColor scrollGround(const QStyleOption& option, const QWidget* widget)
{
    for (const QWidget* area = widget; area; area = area->parentWidget()) {
        if (const auto* scroll = qobject_cast<const QAbstractScrollArea*>(area))
            return scroll->palette().color(scroll->viewport()->backgroundRole());
    }
    return option.palette.color(QPalette::Window);
}

int checkColumn(const QStyleOptionMenuItem& option)
{
    const int icons = std::max(option.maxIconWidth, iconSide(option.fontMetrics));
    return gap::near + gap::inside + icons + gap::near;
}

std::optional<Qt::ArrowType> arrowOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return std::nullopt;
    }
}

} // namespace

bool paintArrow(QPainter& painter, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    const auto direction = arrowOf(element);
    if (!direction)
        return false;
    const Colours& c = Colours::of(option.palette);
    paintChevron(painter, option.rect, *direction, has(option, QStyle::State_Enabled) ? c.quiet : c.disabled,
                 std::min<qreal>(option.rect.width(), option.fontMetrics.ascent() * 0.55));
    return true;
}

void paintRowPanel(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget)
{
    if (option.features.testFlag(QStyleOptionViewItem::Alternate))
        painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    // For a tree this is the part before the text; its row has one ground from edge to edge.
    if (qobject_cast<const QTreeView*>(widget))
        paintItemPanel(painter, option, widget);
}

void paintItemPanel(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (has(option, QStyle::State_Selected)) {
        paintSelection(painter, option, widget);
        return;
    }
    // In a table only one cell knows of the pointer, and a lit cell is no lit row.
    const bool lit = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (lit && !qobject_cast<const QTableView*>(widget))
        painter.fillRect(option.rect, Colours::of(option.palette).hover);
}

void paintBranch(QPainter& painter, const QStyleOption& option)
{
    if (!has(option, QStyle::State_Children))
        return;
    const Colours& c = Colours::of(option.palette);
    const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    paintChevron(painter, option.rect, has(option, QStyle::State_Open) ? Qt::DownArrow : closed, c.quiet,
                 option.fontMetrics.ascent() * 0.55);
}

void paintHeaderSection(QPainter& painter, const QStyleOption& option)
{
    const Colours& c = Colours::of(option.palette);
    painter.fillRect(option.rect,
                     has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled) ? c.hover : c.base);
    const QRect r = option.rect;
    const bool horizontal = has(option, QStyle::State_Horizontal);
    if (horizontal)
        painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.hairline);
    else
        painter.fillRect(QRect(option.direction == Qt::RightToLeft ? r.left() : r.right(), r.top(), 1, r.height()),
                         c.hairline);
}

void paintHeaderLabel(QPainter& painter, const QStyleOptionHeader& option)
{
    const Colours& c = Colours::of(option.palette);
    // As far from the edge as the cells below, whose margin is wider than a header's.
    const QRect words = option.rect.adjusted(gap::inside, 0, -gap::inside, 0);
    painter.save();
    painter.setPen(has(option, QStyle::State_Enabled) ? c.quiet : c.disabled);
    painter.drawText(words, int(option.textAlignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width()));
    painter.restore();
}

void paintSortArrow(QPainter& painter, const QStyleOptionHeader& option, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    QRect place = option.rect;
    if (widget && has(option, QStyle::State_Horizontal))
        place = QRect(place.left(), 0, place.width(), widget->height());
    // Small to large points up, as in most programs people know.
    paintChevron(painter, place, option.sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow,
                 c.accent, option.fontMetrics.ascent() * 0.6);
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& thumb, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    const QColor ground = scrollGround(option, widget);
    painter.fillRect(option.rect, ground);
    if (option.minimum >= option.maximum)
        return;
    const bool held =
        has(option, QStyle::State_Sunken) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool near = has(option, QStyle::State_MouseOver);
    QRectF bar(thumb);
    if (option.orientation == Qt::Vertical)
        bar.adjust(thumbInset, 2, -thumbInset, -2);
    else
        bar.adjust(2, thumbInset, -2, -thumbInset);
    const qreal strength = held ? 0.75 : near ? 0.55 : 0.32;
    paintPanel(painter, bar, mixed(ground, c.quiet, strength), QColor(), std::min(bar.width(), bar.height()) / 2);
}

void paintScrollCorner(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    painter.fillRect(option.rect, scrollGround(option, widget));
}

void paintTab(QPainter& painter, const QStyleOptionTab& option)
{
    const Colours& c = Colours::of(option.palette);
    const QRect r = option.rect;
    const bool chosen = has(option, QStyle::State_Selected);
    if (!chosen && has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        paintPanel(painter, r.adjusted(2, 3, -2, -5), c.hover, QColor(), radius::control);
    if (!chosen)
        return;
    QRectF line(r.left() + gap::near, r.bottom() - 1, r.width() - 2 * gap::near, 2);
    if (option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth)
        line.moveTop(r.top());
    paintPanel(painter, line, has(option, QStyle::State_Enabled) ? c.accent : c.disabled, QColor(), 1);
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty())
        return {contents.width(), 2 * gap::inside + 1};
    const int shortcutGap = option.text.contains(u'\t') ? 3 * gap::near : 0;
    return {contents.width() + checkColumn(option) + menuTrailing + shortcutGap,
            std::max(contents.height(), rowHeight(option.fontMetrics))};
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    const QRect r = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        painter.fillRect(QRect(r.left() + gap::near, r.center().y(), r.width() - 2 * gap::near, 1), c.hairline);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled)
        paintPanel(painter, r.adjusted(gap::inside, 0, -gap::inside, 0), c.selected, QColor(), radius::small);
    const QColor ink = enabled ? c.text : c.disabled;
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, r, rect); };
    const int side = iconSide(option.fontMetrics);
    const QRect mark(r.left() + gap::near + gap::inside, r.center().y() - side / 2 + 1, side, side);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintCheck(painter, visual(mark), enabled ? c.accent : c.disabled);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, visual(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const QStringList words = option.text.split(u'\t');
    const QRect text = r.adjusted(checkColumn(option), 0, -gap::apart, 0);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(ink);
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const int mnemonic = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    painter.drawText(visual(text), int(align) | Qt::TextSingleLine | mnemonic, words.front());
    if (words.size() > 1) {
        painter.setPen(enabled ? c.quiet : c.disabled);
        painter.drawText(visual(text),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)) |
                             Qt::TextSingleLine,
                         words.back());
    }
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(r.right() - menuTrailing + gap::near, r.top(), gap::apart, r.height());
        paintChevron(painter, visual(arrow), option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                     enabled ? c.quiet : c.disabled, option.fontMetrics.ascent() * 0.55);
    }
}

void paintMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const Colours& c = Colours::of(option.palette);
    painter.fillRect(option.rect, c.window);
    if (has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken))
        paintPanel(painter, option.rect.adjusted(1, 2, -1, -2), c.pressed, QColor(), radius::small);
}

void paintBar(QPainter& painter, const QStyleOption& option, Qt::Edge line)
{
    const Colours& c = Colours::of(option.palette);
    const QRect r = option.rect;
    painter.fillRect(r, c.window);
    painter.fillRect(QRect(r.left(), line == Qt::TopEdge ? r.top() : r.bottom(), r.width(), 1), c.hairline);
}

} // namespace tierdesk
