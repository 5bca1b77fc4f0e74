// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/colours.h"

namespace tierdesk {
namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tint tint(QRgb fill, QRgb strong, QRgb text)
{
    return {rgb(fill), rgb(strong), rgb(text)};
}

// Warm paper greys and a deep petrol. Tints are mixed by eye and held by the contrast test.
Colours makeLight()
{
    Colours c;
    c.window = rgb(0xF6F5F2);
    c.base = rgb(0xFFFFFF);
    c.raised = rgb(0xFFFFFF);
    c.sunken = rgb(0xECEAE5);
    c.text = rgb(0x1C2024);
    c.quiet = rgb(0x565D65);
    c.disabled = rgb(0x676D74);
    c.hairline = rgb(0xE3E0DA);
    c.border = rgb(0xC9C5BD);
    c.hover = rgb(0xF1EFEB);
    c.pressed = rgb(0xE6E3DD);
    c.selected = rgb(0xD9EAEC);
    c.selectedQuiet = rgb(0xE6E6E2);
    c.accent = rgb(0x0B6675);
    c.accentHover = rgb(0x095866);
    c.accentPressed = rgb(0x074A56);
    c.onAccent = rgb(0xFFFFFF);
    c.focus = rgb(0x0B7A8C);
    c.match = rgb(0xFBE7A8);
    c.scrim = QColor(30, 30, 26, 36);
    c.shadow = QColor(30, 30, 26, 60);
    c.message = tint(0xFFFFFF, 0x6B7077, 0x1C2024);
    c.note = tint(0xFFF7E4, 0xB07E0E, 0x654A00);
    c.event = tint(0xF6F5F2, 0x6B7077, 0x565D65);
    c.priority = {tint(0xFBE6E3, 0xB5342B, 0x8F221B), tint(0xFBEADB, 0xB65A12, 0x80400A),
                  tint(0xF8F1D8, 0x8C6A05, 0x644B00), tint(0xE2EEF0, 0x3C7682, 0x24535D),
                  tint(0xEDECE8, 0x6B7077, 0x4A4F56)};
    c.stateNew = tint(0xE8EAF8, 0x4C5BB8, 0x36439A);
    c.stateOpen = tint(0xDEEDEE, 0x0B6675, 0x0A5662);
    c.statePending = tint(0xF8F0DA, 0x8F6B0A, 0x654B00);
    c.stateResolved = tint(0xE2F1E5, 0x2F7D46, 0x20602F);
    c.stateClosed = tint(0xEDECE8, 0x6B7077, 0x4A4F56);
    c.success = c.stateResolved;
    c.warning = tint(0xFBEFD6, 0x9A6408, 0x704700);
    c.danger = tint(0xFBE6E3, 0xB5342B, 0x8F221B);
    c.info = tint(0xDEEDEE, 0x0B6675, 0x0A5662);
    c.people = {tint(0xDEEDEE, 0x0B6675, 0x0A5662), tint(0xE8EAF8, 0x4C5BB8, 0x36439A),
                tint(0xF4E6F1, 0x8E4A82, 0x733A69), tint(0xFBEADB, 0xB65A12, 0x80400A),
                tint(0xE2F1E5, 0x2F7D46, 0x20602F), tint(0xF8F0DA, 0x8F6B0A, 0x654B00)};
    return c;
}

Colours makeDark()
{
    Colours c;
    c.dark = true;
    c.window = rgb(0x191B1E);
    c.base = rgb(0x1F2226);
    c.raised = rgb(0x262A2F);
    c.sunken = rgb(0x131517);
    c.text = rgb(0xE5E7E9);
    c.quiet = rgb(0xA9B0B8);
    c.disabled = rgb(0x8C939B);
    c.hairline = rgb(0x2E3237);
    c.border = rgb(0x474D55);
    c.hover = rgb(0x292D32);
    c.pressed = rgb(0x32373D);
    c.selected = rgb(0x1E3F46);
    c.selectedQuiet = rgb(0x2F343A);
    c.accent = rgb(0x69C3CF);
    c.accentHover = rgb(0x83D0DA);
    c.accentPressed = rgb(0x56B2BE);
    c.onAccent = rgb(0x06272C);
    c.focus = rgb(0x69C3CF);
    c.match = rgb(0x5B4A14);
    c.scrim = QColor(0, 0, 0, 120);
    c.shadow = QColor(0, 0, 0, 110);
    c.message = tint(0x262A2F, 0x8C939B, 0xE5E7E9);
    c.note = tint(0x2E2819, 0xC99A35, 0xEBCF8E);
    c.event = tint(0x191B1E, 0x8C939B, 0xA9B0B8);
    c.priority = {tint(0x43231F, 0xEB8378, 0xF8B3AB), tint(0x41291A, 0xE39A5C, 0xF3BE92),
                  tint(0x3A3118, 0xCFAE4B, 0xE7D08C), tint(0x1F363B, 0x7DB6C1, 0xA9D6DE),
                  tint(0x2F3338, 0x979EA6, 0xC3C9CF)};
    c.stateNew = tint(0x292E4B, 0x98A4EE, 0xBFC7F7);
    c.stateOpen = tint(0x1B383D, 0x69C3CF, 0x9ADAE2);
    c.statePending = tint(0x3A3118, 0xCFAE4B, 0xE7D08C);
    c.stateResolved = tint(0x1E3726, 0x77C08D, 0xA5DAB4);
    c.stateClosed = tint(0x2F3338, 0x979EA6, 0xC3C9CF);
    c.success = c.stateResolved;
    c.warning = tint(0x402E16, 0xE0A94E, 0xF1CB8C);
    c.danger = tint(0x43231F, 0xEB8378, 0xF8B3AB);
    c.info = c.stateOpen;
    c.people = {tint(0x1B383D, 0x69C3CF, 0x9ADAE2), tint(0x292E4B, 0x98A4EE, 0xBFC7F7),
                tint(0x3C263A, 0xD494C8, 0xE6BBDE), tint(0x41291A, 0xE39A5C, 0xF3BE92),
                tint(0x1E3726, 0x77C08D, 0xA5DAB4), tint(0x3A3118, 0xCFAE4B, 0xE7D08C)};
    return c;
}

} // namespace

const Colours& Colours::lightColours()
{
    static const Colours light = makeLight();
    return light;
}

const Colours& Colours::darkColours()
{
    static const Colours dark = makeDark();
    return dark;
}

const Colours& Colours::of(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QPalette Colours::palette() const
{
    QPalette p;
    const auto everywhere = [&p](QPalette::ColorRole role, const QColor& colour) {
        p.setColor(QPalette::All, role, colour);
    };
    everywhere(QPalette::Window, window);
    everywhere(QPalette::Base, base);
    everywhere(QPalette::AlternateBase, dark ? raised : window);
    everywhere(QPalette::Button, dark ? raised : base);
    everywhere(QPalette::ToolTipBase, raised);
    everywhere(QPalette::Light, raised);
    everywhere(QPalette::Midlight, hover);
    everywhere(QPalette::Mid, border);
    everywhere(QPalette::Dark, hairline);
    everywhere(QPalette::Shadow, shadow);
    everywhere(QPalette::Highlight, selected);
    everywhere(QPalette::Link, accent);
    everywhere(QPalette::LinkVisited, accent);
    everywhere(QPalette::BrightText, danger.strong);
    everywhere(QPalette::PlaceholderText, quiet);
    everywhere(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        everywhere(role, text);
        p.setColor(QPalette::Disabled, role, disabled);
    }
    p.setColor(QPalette::Disabled, QPalette::PlaceholderText, disabled);
    p.setColor(QPalette::Disabled, QPalette::Link, disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, window);
    p.setColor(QPalette::Disabled, QPalette::Button, window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, window);
    p.setColor(QPalette::Inactive, QPalette::Highlight, selectedQuiet);
    return p;
}

} // namespace tierdesk
