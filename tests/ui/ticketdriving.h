// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How tests type into a window: to whatever has the keyboard, as a person does.
#pragma once

#include "tests/ui/ticketwindow.h"

#include <QTest>

namespace tierdesk::test {

/// The widget of that class and accessible name; throws when there is none.
template <class W>
[[nodiscard]] W& named(const QWidget& in, const QString& name)
{
    for (W* widget : in.findChildren<W*>()) {
        if (widget->accessibleName() == name)
            return *widget;
    }
    throw std::runtime_error("there is nothing called " + name.toStdString());
}

template <class W>
[[nodiscard]] W& named(const QWidget& in, const char* name)
{
    return named<W>(in, QString::fromUtf8(name));
}

[[nodiscard]] inline QWidget& keyboard()
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused)
        throw std::runtime_error("nothing has the keyboard");
    return *focused;
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&keyboard(), key, modifiers);
}

inline void type(const char* text)
{
    QTest::keyClicks(&keyboard(), QString::fromUtf8(text));
}

} // namespace tierdesk::test
