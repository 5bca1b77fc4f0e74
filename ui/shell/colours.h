// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The named colours of the program, beyond what a QPalette can say. One light and one dark set; nothing else
// in the program spells out a colour.
#pragma once

#include <QColor>
#include <QPalette>
#include <array>

namespace tierdesk {

/// A quiet patch of colour: what it is filled with, its stronger edge or mark, and the text that is read on the fill.
struct Tint
{
    QColor fill;
    QColor strong; ///< marks, edges and filled shapes; at least 3:1 against the window and the lists
    QColor text;   ///< at least 4.5:1 on fill

    bool operator==(const Tint&) const = default;
};

struct Colours
{
    bool dark = false;

    // Grounds, from the frame around everything to what floats above it.
    QColor window;
    QColor base;   ///< lists, text fields, cards
    QColor raised; ///< menus, the command palette, tool tips
    QColor sunken; ///< grooves, key caps, segmented controls

    QColor text;
    QColor quiet;    ///< secondary text
    QColor disabled; ///< text of what cannot be used now
    QColor hairline; ///< lines between things
    QColor border;   ///< lines around controls

    QColor hover;
    QColor pressed;
    QColor selected;      ///< selection while its view has the focus
    QColor selectedQuiet; ///< selection while the focus is elsewhere

    QColor accent; ///< links, marks, filled buttons
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor focus; ///< the ring around what the keyboard talks to

    QColor match;  ///< behind found text
    QColor scrim;  ///< translucent, over the window while the command palette is open
    QColor shadow; ///< translucent, under what floats

    Tint message;
    Tint note;
    Tint event;

    std::array<Tint, 5> priority; ///< [0] is priority 1, the most urgent

    Tint stateNew;
    Tint stateOpen;
    Tint statePending;
    Tint stateResolved;
    Tint stateClosed; ///< closed, merged, cancelled

    Tint success;
    Tint warning;
    Tint danger;
    Tint info;

    std::array<Tint, 6> people; ///< grounds for initials

    [[nodiscard]] static const Colours& lightColours();
    [[nodiscard]] static const Colours& darkColours();
    /// The set that goes with a palette, so that whoever has a widget or a style option has the colours too.
    [[nodiscard]] static const Colours& of(const QPalette& palette);

    /// The same colours as Qt knows them, for all three groups.
    [[nodiscard]] QPalette palette() const;
};

} // namespace tierdesk
