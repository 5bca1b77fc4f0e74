// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/style.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylecontrols.h"
#include "ui/shell/stylegeometry.h"
#include "ui/shell/stylepaint.h"
#include "ui/shell/styleviews.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextCharFormat>
#include <QTextEdit>
#include <optional>

namespace tierdesk {
namespace {

QFontMetrics metricsOf(const QStyleOption* option, const QWidget* widget)
{
    if (option)
        return option->fontMetrics;
    return widget ? widget->fontMetrics() : QFontMetrics(QApplication::font());
}

bool sitsInField(const QWidget* widget)
{
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

bool isTextArea(const QWidget* widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
    return (qobject_cast<const QTextEdit*>(area) || qobject_cast<const QPlainTextEdit*>(area)) &&
           area->frameShape() == QFrame::StyledPanel;
}

QSize atLeast(const QSize& size, int height)
{
    return {size.width(), std::max(size.height(), height)};
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
    // Words come from outside, and none of ours is HTML: what looks like it is shown as it stands, in tool tips as
    // well.
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    // Days off in plain red shout, and cannot be read on a dark ground.
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) {
        for (const auto day : {Qt::Saturday, Qt::Sunday})
            calendar->setWeekdayTextFormat(day, QTextCharFormat());
    }
    // The frame paints the ground of text fields, so that its corners can be round.
    if (isTextArea(widget)) {
        static_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
        widget->setAttribute(Qt::WA_Hover);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    const QIcon own = ownStandardIcon(pixmap);
    return own.isNull() ? QProxyStyle::standardIcon(pixmap, option, widget) : own;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return iconSide(metricsOf(option, widget));
    case PM_TreeViewIndentation:
        return iconSide(metricsOf(option, widget)) + gap::inside;
    case PM_HeaderDefaultSectionSizeVertical:
        return rowHeight(metricsOf(option, widget));
    case PM_FocusFrameHMargin:
        return qobject_cast<const QTableView*>(widget) ? gap::near - 1 : gap::inside;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 3 : 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? gap::apart : gap::near;
    default:
        break;
    }
    if (const auto fixed = fixedMetric(metric))
        return *fixed;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_Table_GridLineColor:
        return int(Colours::of(option ? option->palette : QApplication::palette()).hairline.rgb());
    case SH_Header_ArrowAlignment:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    const QFontMetrics metrics = metricsOf(option, widget);
    const int control = controlHeight(metrics);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool wordless = button && button->text.isEmpty();
        const int menu = button && button->features.testFlag(QStyleOptionButton::HasMenu) ? gap::apart : 0;
        const int width = size.width() + (wordless ? gap::near + gap::inside : 3 * gap::near) + menu;
        return atLeast({wordless ? width : std::max(width, metrics.averageCharWidth() * 10), size.height()}, control);
    }
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool words = button && !button->text.isEmpty() && button->toolButtonStyle != Qt::ToolButtonIconOnly;
        const int arrow = button && opensMenu(*button) ? gap::apart : 0;
        const int width = size.width() + (words ? gap::apart : gap::near + gap::inside) + arrow;
        return {std::max(width, control), std::max(size.height() + gap::near, control)};
    }
    case CT_LineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth == 0)
            return size;
        return atLeast({size.width() + 2 * gap::inside, size.height()}, control);
    }
    case CT_ComboBox:
        return atLeast({size.width() + gap::near + gap::inside + arrowRoom(metrics), size.height()}, control);
    case CT_SpinBox:
        return atLeast({size.width() + gap::near + arrowRoom(metrics), size.height()}, control);
    case CT_ItemViewItem:
        return atLeast(QProxyStyle::sizeFromContents(type, option, size, widget), rowHeight(metrics));
    case CT_HeaderSection:
        return atLeast(QProxyStyle::sizeFromContents(type, option, size, widget), rowHeight(metrics));
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(*item, size);
        return size;
    case CT_MenuBarItem:
        return size + QSize(2 * gap::near, gap::near);
    case CT_ProgressBar:
        return {size.width(), gap::near};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    std::optional<QRect> own;
    if (control == CC_ComboBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            own = comboRect(*box, part);
    } else if (control == CC_SpinBox) {
        own = spinRect(*option, part);
    } else if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            own = scrollRect(*bar, part);
    }
    if (!own)
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, option->rect, *own);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect r = option->rect;
    switch (element) {
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (!frame || frame->lineWidth == 0 || sitsInField(widget))
            return r;
        return r.adjusted(gap::inside + 1, 1, -gap::inside - 1, -1);
    }
    case SE_PushButtonFocusRect:
        return r;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    if (!drawPanel(element, *option, *painter, widget) && !drawMark(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool Style::drawPanel(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                      const QWidget* widget) const
{
    const Colours& c = Colours::of(option.palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option))
            paintButtonPanel(painter, *button, widget);
        return true;
    case PE_PanelButtonTool:
        paintToolPanel(painter, option);
        return true;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
            frame && frame->lineWidth > 0 && !sitsInField(widget))
            paintFieldPanel(painter, option);
        return true;
    case PE_FrameLineEdit:
    case PE_FrameGroupBox:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
        return true;
    case PE_Frame:
    case PE_FrameMenu:
        paintFrame(painter, option, widget);
        return true;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter.fillRect(option.rect, c.raised);
        paintPanel(painter, option.rect, c.raised, c.border, 0);
        return true;
    case PE_FrameFocusRect:
        paintFocusRect(painter, option, widget);
        return true;
    case PE_PanelItemViewRow:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option))
            paintRowPanel(painter, *item, widget);
        return true;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option))
            paintItemPanel(painter, *item, widget);
        return true;
    case PE_PanelScrollAreaCorner:
        paintScrollCorner(painter, option, widget);
        return true;
    case PE_PanelStatusBar:
        paintBar(painter, option, Qt::TopEdge);
        return true;
    default:
        return false;
    }
}

bool Style::drawMark(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                     const QWidget* widget) const
{
    const Colours& c = Colours::of(option.palette);
    const QRect r = option.rect;
    if (paintArrow(painter, element, option))
        return true;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, option);
        return true;
    case PE_IndicatorRadioButton:
        paintRadioButton(painter, option);
        return true;
    case PE_IndicatorBranch:
        paintBranch(painter, option);
        return true;
    case PE_FrameTabBarBase:
        painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.hairline);
        return true;
    case PE_IndicatorToolBarSeparator:
        painter.fillRect(QRect(r.center().x(), r.top() + 6, 1, r.height() - 12), c.border);
        return true;
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option))
            paintSortArrow(painter, *header, widget);
        return true;
    default:
        return false;
    }
}

bool Style::drawButtonPart(ControlElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const
{
    if (element == CE_ToolButtonLabel) {
        const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool beside = tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !tool->text.isEmpty();
        if (beside)
            paintToolLabel(*painter, *tool, widget);
        return beside;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button)
        return false;
    switch (element) {
    case CE_PushButton:
        paintButtonPanel(*painter, *button, widget);
        paintButtonLabel(*painter, *button, widget);
        paintButtonFocus(*painter, *button, widget);
        return true;
    case CE_PushButtonBevel:
        paintButtonPanel(*painter, *button, widget);
        return true;
    case CE_PushButtonLabel:
        paintButtonLabel(*painter, *button, widget);
        return true;
    default:
        return false;
    }
}

bool Style::drawLabelPart(ControlElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    if (element == CE_HeaderLabel) {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (!header || !header->icon.isNull())
            return false;
        paintHeaderLabel(*painter, *header);
        return true;
    }
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
        const Colours& c = Colours::of(option->palette);
        const bool enabled = option->state.testFlag(State_Enabled);
        QStyleOptionTab label = *tab;
        const QColor ink = !enabled ? c.disabled : tab->state.testFlag(State_Selected) ? c.text : c.quiet;
        label.palette.setColor(QPalette::WindowText, ink);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return true;
    }
    return false;
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
    case CE_ToolButtonLabel:
        if (drawButtonPart(element, option, painter, widget))
            return;
        break;
    case CE_HeaderLabel:
    case CE_TabBarTabLabel:
        if (drawLabelPart(element, option, painter, widget))
            return;
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            paintTab(*painter, *tab);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            paintMenuItem(*painter, *item, widget);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            paintMenuBarItem(*painter, *item);
            QCommonStyle::drawControl(element, option, painter, widget);
        }
        return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            paintProgressBar(*painter, *bar);
        return;
    default:
        if (drawGround(element, *option, *painter))
            return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

bool Style::drawGround(ControlElement element, const QStyleOption& option, QPainter& painter) const
{
    const Colours& c = Colours::of(option.palette);
    const QRect r = option.rect;
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeaderSection(painter, option);
        return true;
    case CE_MenuEmptyArea:
        painter.fillRect(r, c.raised);
        return true;
    case CE_MenuBarEmptyArea:
        painter.fillRect(r, c.window);
        return true;
    case CE_ToolBar:
        paintBar(painter, option, Qt::BottomEdge);
        return true;
    case CE_Splitter:
        painter.fillRect(r, c.hairline);
        return true;
    case CE_SizeGrip: // windows are resized by their frames
        return true;
    case CE_ShapedFrame: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
        if (frame && frame->frameShape == QFrame::HLine)
            painter.fillRect(QRect(r.left(), r.center().y(), r.width(), 1), c.hairline);
        else if (frame && frame->frameShape == QFrame::VLine)
            painter.fillRect(QRect(r.center().x(), r.top(), 1, r.height()), c.hairline);
        else
            return false;
        return true;
    }
    default:
        return false;
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            paintComboBox(*painter, *box, subControlRect(control, option, SC_ComboBoxArrow, widget));
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            paintSpinBox(*painter, *box, subControlRect(control, option, SC_SpinBoxUp, widget),
                         subControlRect(control, option, SC_SpinBoxDown, widget));
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paintScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget), widget);
            return;
        }
    }
    if (control == CC_ToolButton) {
        const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (tool && opensMenu(*tool)) {
            paintMenuTool(*painter, *tool, widget);
            return;
        }
    }
    if (control == CC_GroupBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        if (box && !box->subControls.testFlag(SC_GroupBoxCheckBox)) {
            paintGroupTitle(*painter, *box, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace tierdesk
