// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stylecontrols.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/colours.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextEdit>
#include <QToolButton>

namespace tierdesk {
namespace {

struct ButtonLook
{
    QColor fill;
    QColor edge;
    QColor text;
    QColor ring;
};

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// Fill at rest, under the pointer, pressed.
QColor byState(const QStyleOption& option, const QColor& rest, const QColor& hover, const QColor& pressed)
{
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return pressed;
    return has(option, QStyle::State_MouseOver) ? hover : rest;
}

ButtonLook tinted(const QStyleOption& option, const Tint& tint, const Colours& c)
{
    return {byState(option, tint.fill, mixed(tint.fill, tint.strong, 0.12), mixed(tint.fill, tint.strong, 0.22)),
            tint.strong, tint.text, c.focus};
}

/// The tone that was set, or the one a dialog gives the button. In a box of buttons the role decides: which one is the
/// default moves along with the focus, and the accent would jump about.
ButtonTone toneOf(const QStyleOptionButton& option, const QWidget* widget)
{
    if (const ButtonTone set = tierdesk::toneOf(widget); set != ButtonTone::Plain)
        return set;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (const auto* box = button ? qobject_cast<const QDialogButtonBox*>(button->parentWidget()) : nullptr) {
        switch (box->buttonRole(const_cast<QAbstractButton*>(button))) {
        case QDialogButtonBox::AcceptRole:
        case QDialogButtonBox::YesRole:
            return ButtonTone::Primary;
        case QDialogButtonBox::DestructiveRole:
            return ButtonTone::Danger;
        default:
            return ButtonTone::Plain;
        }
    }
    return option.features.testFlag(QStyleOptionButton::DefaultButton) ? ButtonTone::Primary : ButtonTone::Plain;
}

ButtonLook lookOf(const QStyleOptionButton& option, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    if (!has(option, QStyle::State_Enabled))
        return {flat ? QColor() : c.window, flat ? QColor() : c.hairline, c.disabled, c.focus};
    switch (toneOf(option, widget)) {
    case ButtonTone::Primary:
        return {byState(option, c.accent, c.accentHover, c.accentPressed), QColor(), c.onAccent, c.onAccent};
    case ButtonTone::Note:
        return tinted(option, c.note, c);
    case ButtonTone::Danger:
        return tinted(option, c.danger, c);
    case ButtonTone::Plain:
        break;
    }
    if (flat)
        return {byState(option, QColor(), c.hover, c.pressed), QColor(), c.text, c.focus};
    return {byState(option, option.palette.color(QPalette::Button), c.hover, c.pressed), c.border, c.text, c.focus};
}

QIcon recoloured(const QIcon& icon, const QSize& size, const QColor& colour, const QWidget* widget)
{
    QPixmap pixmap = icon.pixmap(size, widget ? widget->devicePixelRatioF() : 1.0);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QIcon result(pixmap);
    result.addPixmap(pixmap, QIcon::Disabled);
    return result;
}

int mnemonicFlag(const QStyleOption& option, const QWidget* widget)
{
    const bool shown = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    return shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

/// Icon and words side by side in the middle of the area.
void paintIconAndWords(QPainter& painter, const QRect& area, const QIcon& icon, const QSize& iconSize,
                       const QString& text, const QColor& ink, const QStyleOption& option, const QWidget* widget)
{
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int mark = icon.isNull() ? 0 : iconSize.width() + (text.isEmpty() ? 0 : gap::inside + 2);
    QRect whole(0, 0, std::min(mark + words, area.width()), area.height());
    whole.moveCenter(area.center());
    if (!icon.isNull()) {
        const QRect place(whole.left(), whole.top() + (whole.height() - iconSize.height()) / 2, iconSize.width(),
                          iconSize.height());
        icon.paint(&painter, QStyle::visualRect(option.direction, whole, place));
    }
    painter.save();
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(option.direction, whole, whole.adjusted(mark, 0, 0, 0)),
                     int(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextDontClip | mnemonicFlag(option, widget), text);
    painter.restore();
}

bool keyboardFocus(const QStyleOption& option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

} // namespace

void paintButtonPanel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const ButtonLook look = lookOf(option, widget);
    paintPanel(painter, option.rect, look.fill, look.edge, radius::control);
}

void paintButtonFocus(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    if (!keyboardFocus(option))
        return;
    const ButtonLook look = lookOf(option, widget);
    const bool filled = look.ring != Colours::of(option.palette).focus;
    // On a filled button the ring stands inside the edge, in the colour of the words.
    const int inset = filled ? 2 : 0;
    paintFocusRing(painter, option.rect.adjusted(inset, inset, -inset, -inset), look.ring,
                   filled ? radius::small : radius::control);
}

void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const QColor ink = lookOf(option, widget).text;
    QRect area = option.rect;
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect arrow(area.right() + 1 - 3 * gap::near, area.top(), gap::apart, area.height());
        paintChevron(painter, QStyle::visualRect(option.direction, area, arrow), Qt::DownArrow, ink,
                     option.fontMetrics.ascent() * 0.55);
        area.adjust(0, 0, -gap::apart, 0);
        area = QStyle::visualRect(option.direction, option.rect, area);
    }
    const QIcon icon = option.icon.isNull() ? QIcon() : recoloured(option.icon, option.iconSize, ink, widget);
    paintIconAndWords(painter, area, icon, option.iconSize, option.text, ink, option, widget);
}

bool opensMenu(const QStyleOptionToolButton& option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup) &&
           !option.features.testFlag(QStyleOptionToolButton::PopupDelay);
}

void paintMenuTool(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    paintToolPanel(painter, option);
    const QRect arrow(option.rect.right() + 1 - 3 * gap::near, option.rect.top(), gap::apart, option.rect.height());
    paintChevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), Qt::DownArrow,
                 has(option, QStyle::State_Enabled) ? c.quiet : c.disabled, option.fontMetrics.ascent() * 0.5);
    QStyleOptionToolButton label = option;
    label.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -gap::apart, 0));
    if (widget)
        widget->style()->drawControl(QStyle::CE_ToolButtonLabel, &label, &painter, widget);
    if (keyboardFocus(option))
        paintFocusRing(painter, option.rect, c.focus, radius::control);
}

void paintToolLabel(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    QIcon icon;
    if (!option.icon.isNull()) {
        const QIcon::Mode mode = !has(option, QStyle::State_Enabled)    ? QIcon::Disabled
                                 : has(option, QStyle::State_MouseOver) ? QIcon::Active
                                                                        : QIcon::Normal;
        icon = QIcon(option.icon.pixmap(option.iconSize, widget ? widget->devicePixelRatioF() : 1.0, mode));
    }
    painter.save();
    painter.setFont(option.font);
    paintIconAndWords(painter, option.rect, icon, option.iconSize, option.text,
                      has(option, QStyle::State_Enabled) ? c.text : c.disabled, option, widget);
    painter.restore();
}

void paintGroupTitle(QPainter& painter, const QStyleOptionGroupBox& option, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    painter.save();
    painter.setFont(emphasised(widget ? widget->font() : painter.font()));
    painter.setPen(has(option, QStyle::State_Enabled) ? c.text : c.disabled);
    const QRect line(option.rect.left(), option.rect.top(), option.rect.width(), painter.fontMetrics().height());
    painter.drawText(line, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | mnemonicFlag(option, widget),
                     option.text);
    painter.restore();
}

void paintToolPanel(QPainter& painter, const QStyleOption& option)
{
    if (!has(option, QStyle::State_Enabled))
        return;
    const Colours& c = Colours::of(option.palette);
    const QColor on = has(option, QStyle::State_On) ? c.selected : c.pressed;
    const QColor fill = byState(option, QColor(), c.hover, on);
    if (fill.isValid())
        paintPanel(painter, option.rect, fill, QColor(), radius::control);
}

void paintFieldPanel(QPainter& painter, const QStyleOption& option)
{
    const Colours& c = Colours::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    const QColor edge = !enabled || readOnly                   ? c.hairline
                        : has(option, QStyle::State_MouseOver) ? mixed(c.border, c.quiet, 0.35)
                                                               : c.border;
    paintPanel(painter, option.rect, enabled && !readOnly ? option.palette.color(QPalette::Base) : c.window, edge,
               radius::control);
    if (has(option, QStyle::State_HasFocus) && enabled)
        paintFocusRing(painter, option.rect, c.focus, radius::control);
}

void paintFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    if (qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)) {
        paintFieldPanel(painter, option);
        return;
    }
    const Colours& c = Colours::of(option.palette);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(c.hairline);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Colours& c = Colours::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool on = has(option, QStyle::State_On) || partly;
    const QRectF box(option.rect);
    if (!on) {
        const QColor fill =
            has(option, QStyle::State_MouseOver) && enabled ? c.hover : option.palette.color(QPalette::Base);
        paintPanel(painter, box, fill, enabled ? mixed(c.border, c.quiet, 0.6) : c.border, radius::small);
        return;
    }
    const QColor mark = enabled ? c.onAccent : c.window;
    paintPanel(painter, box, enabled ? c.accent : c.disabled, QColor(), radius::small);
    if (partly) {
        const SmoothPainting smooth(painter);
        painter.setPen(QPen(mark, std::max(1.6, box.width() / 8), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(box.left() + box.width() * 0.28, box.center().y()),
                         QPointF(box.left() + box.width() * 0.72, box.center().y()));
    } else {
        paintCheck(painter, box, mark);
    }
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    const Colours& c = Colours::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box(option.rect);
    const qreal round = box.width() / 2;
    if (!has(option, QStyle::State_On)) {
        const QColor fill =
            has(option, QStyle::State_MouseOver) && enabled ? c.hover : option.palette.color(QPalette::Base);
        paintPanel(painter, box, fill, enabled ? mixed(c.border, c.quiet, 0.6) : c.border, round);
        return;
    }
    paintPanel(painter, box, enabled ? c.accent : c.disabled, QColor(), round);
    const qreal inset = box.width() * 0.31;
    paintPanel(painter, box.adjusted(inset, inset, -inset, -inset), enabled ? c.onAccent : c.window, QColor(), round);
}

void paintFocusRect(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Colours& c = Colours::of(option.palette);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
        // What is selected says by its bar where the keyboard is; a ring on top would only be noise.
        const bool told = has(option, QStyle::State_Selected) || view->window()->windowType() == Qt::Popup;
        if (!told && view->hasFocus())
            paintPanel(painter, option.rect, QColor(), c.focus, radius::small);
        return;
    }
    if (!has(option, QStyle::State_KeyboardFocusChange))
        return;
    const QRect rect = qobject_cast<const QToolButton*>(widget) ? widget->rect() : option.rect;
    paintFocusRing(painter, rect, c.focus, radius::small);
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow)
{
    const Colours& c = Colours::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (option.editable) {
        paintFieldPanel(painter, option);
    } else if (option.frame) {
        QStyleOptionButton panel;
        static_cast<QStyleOption&>(panel) = static_cast<const QStyleOption&>(option);
        panel.features = QStyleOptionButton::None;
        panel.state.setFlag(QStyle::State_Sunken, has(option, QStyle::State_On));
        paintButtonPanel(painter, panel, nullptr);
        paintButtonFocus(painter, panel, nullptr);
    }
    const qreal side = option.fontMetrics.ascent() * 0.6;
    paintChevron(painter, arrow, Qt::DownArrow, enabled ? c.quiet : c.disabled, side);
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down)
{
    if (option.frame)
        paintFieldPanel(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Colours& c = Colours::of(option.palette);
    const qreal side = option.fontMetrics.ascent() * 0.5;
    const auto arrow = [&](const QRect& rect, QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step,
                           Qt::ArrowType direction) {
        const bool enabled = has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
        const bool active = option.activeSubControls.testFlag(part);
        paintChevron(painter, rect, direction, !enabled ? c.border : active ? c.text : c.quiet, side);
    };
    arrow(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

QIcon ownStandardIcon(QStyle::StandardPixmap pixmap)
{
    switch (pixmap) {
    case QStyle::SP_MessageBoxQuestion:
        return makeIcon(Icon::Help, IconInk::Accent);
    case QStyle::SP_MessageBoxInformation:
        return makeIcon(Icon::Info, IconInk::Accent);
    case QStyle::SP_MessageBoxWarning:
        return makeIcon(Icon::Warning, IconInk::Warning);
    case QStyle::SP_MessageBoxCritical:
        return makeIcon(Icon::Error, IconInk::Danger);
    case QStyle::SP_ArrowLeft:
        return makeIcon(Icon::ChevronLeft);
    case QStyle::SP_ArrowRight:
    case QStyle::SP_ToolBarHorizontalExtensionButton:
        return makeIcon(Icon::ChevronRight);
    case QStyle::SP_ToolBarVerticalExtensionButton:
        return makeIcon(Icon::ChevronDown);
    case QStyle::SP_LineEditClearButton:
        return makeIcon(Icon::Cross, IconInk::Quiet);
    default:
        return {};
    }
}

void paintProgressBar(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Colours& c = Colours::of(option.palette);
    const qreal thick = std::min<qreal>(6, option.rect.height());
    const QRectF track(option.rect.left(), option.rect.center().y() + 0.5 - thick / 2, option.rect.width(), thick);
    paintPanel(painter, track, c.pressed, QColor(), thick / 2);
    const int span = option.maximum - option.minimum;
    QRectF part = track;
    if (span > 0) {
        part.setWidth(track.width() * (option.progress - option.minimum) / span);
        if (part.width() <= 0)
            return;
        part.setWidth(std::max(part.width(), thick));
    } else {
        // Without an end in sight a piece wanders along; whoever shows the bar keeps it repainting.
        const qreal phase = qreal(QDateTime::currentMSecsSinceEpoch() % 1600) / 1600;
        part.setWidth(track.width() / 4);
        part.moveLeft(track.left() + phase * (track.width() - part.width()));
    }
    if (option.direction == Qt::RightToLeft)
        part.moveRight(track.right() - (part.left() - track.left()));
    paintPanel(painter, part, has(option, QStyle::State_Enabled) ? c.accent : c.disabled, QColor(), thick / 2);
}

} // namespace tierdesk
