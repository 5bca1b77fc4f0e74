// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What pressing a button means, said by its look: the style reads the tone that is set here.
#pragma once

#include <QAbstractButton>
#include <QVariant>

namespace tierdesk {

enum class ButtonTone {
    Plain,
    Primary, ///< what most people want here; what accepts a dialog has it without being told
    Note,    ///< stays inside the house: internal notes
    Danger   ///< takes something away; what destroys in a dialog has it without being told
};

inline constexpr const char* buttonToneProperty = "tierdeskTone";

inline void setTone(QAbstractButton& button, ButtonTone tone)
{
    button.setProperty(buttonToneProperty, int(tone));
    button.update();
}

[[nodiscard]] inline ButtonTone toneOf(const QWidget* widget)
{
    return widget ? ButtonTone(widget->property(buttonToneProperty).toInt()) : ButtonTone::Plain;
}

} // namespace tierdesk
