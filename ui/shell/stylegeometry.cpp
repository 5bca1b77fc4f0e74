// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stylegeometry.h"

#include "ui/shell/metrics.h"

#include <QHash>

namespace tierdesk {

std::optional<int> fixedMetric(QStyle::PixelMetric metric)
{
    static const QHash<int, int> fixed{
        {QStyle::PM_CheckBoxLabelSpacing, gap::near},
        {QStyle::PM_RadioButtonLabelSpacing, gap::near},
        {QStyle::PM_LayoutHorizontalSpacing, gap::near},
        {QStyle::PM_LayoutVerticalSpacing, gap::near},
        {QStyle::PM_ScrollBarExtent, 12},
        {QStyle::PM_ScrollBarSliderMin, 4 * gap::near},
        {QStyle::PM_ScrollView_ScrollBarSpacing, 0},
        {QStyle::PM_ScrollView_ScrollBarOverlap, 0},
        {QStyle::PM_SplitterWidth, 1},
        {QStyle::PM_SpinBoxFrameWidth, 1},
        {QStyle::PM_ComboBoxFrameWidth, 1},
        {QStyle::PM_MenuPanelWidth, 1},
        {QStyle::PM_MenuVMargin, gap::inside},
        {QStyle::PM_MenuHMargin, 0},
        {QStyle::PM_MenuBarItemSpacing, gap::inside},
        {QStyle::PM_ToolBarFrameWidth, 0},
        {QStyle::PM_ToolBarItemMargin, gap::inside},
        {QStyle::PM_ToolBarItemSpacing, gap::inside},
        {QStyle::PM_TabBarTabOverlap, 0},
        {QStyle::PM_TabBarBaseOverlap, 0},
        {QStyle::PM_TabBarTabShiftVertical, 0},
        {QStyle::PM_TabBarTabShiftHorizontal, 0},
        {QStyle::PM_TabBarTabHSpace, 3 * gap::near},
        {QStyle::PM_TabBarTabVSpace, gap::apart},
        {QStyle::PM_ButtonShiftHorizontal, 0},
        {QStyle::PM_ButtonShiftVertical, 0},
        {QStyle::PM_ToolTipLabelFrameWidth, gap::inside + 1},
        {QStyle::PM_HeaderMargin, gap::inside},
    };
    const auto found = fixed.constFind(metric);
    return found == fixed.constEnd() ? std::nullopt : std::optional(*found);
}

int arrowRoom(const QFontMetrics& metrics)
{
    return iconSide(metrics) + gap::near;
}

std::optional<QRect> comboRect(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const QRect r = option.rect;
    const int room = arrowRoom(option.fontMetrics);
    // An editable box holds a line that has a margin of its own.
    const int leading = gap::near - 1 - (option.editable ? 2 : 1);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return QRect(r.right() + 1 - room, r.top(), room, r.height());
    case QStyle::SC_ComboBoxEditField:
        return r.adjusted(leading, 1, -room, -1);
    case QStyle::SC_ComboBoxListBoxPopup:
        return r.translated(0, gap::inside / 2);
    default:
        return std::nullopt;
    }
}

std::optional<QRect> spinRect(const QStyleOption& option, QStyle::SubControl part)
{
    const QRect r = option.rect;
    const int room = arrowRoom(option.fontMetrics);
    const QRect arrows(r.right() + 1 - room, r.top() + 2, room - 2, r.height() - 4);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return arrows.adjusted(0, 0, 0, -arrows.height() / 2);
    case QStyle::SC_SpinBoxDown:
        return arrows.adjusted(0, arrows.height() - arrows.height() / 2, 0, 0);
    case QStyle::SC_SpinBoxEditField:
        return r.adjusted(gap::inside + 1, 1, -room, -1);
    default:
        return std::nullopt;
    }
}

std::optional<QRect> scrollRect(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const QRect r = bar.rect;
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? r.height() : r.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int share = range > 0 ? int(qint64(length) * bar.pageStep / (range + bar.pageStep)) : length;
    const int thumb = std::clamp(share, std::min(length, 4 * gap::near), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        return upright ? QRect(r.left(), r.top() + from, r.width(), size)
                       : QRect(r.left() + from, r.top(), size, r.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove:
        return r;
    default:
        return QRect();
    }
}

} // namespace tierdesk
