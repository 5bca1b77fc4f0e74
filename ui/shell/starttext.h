// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says before it has a window.
#pragma once

#include "core/base/fields.h"

#include <QCoreApplication>

namespace tierdesk {

class StartText
{
    Q_DECLARE_TR_FUNCTIONS(StartText)

public:
    [[nodiscard]] static QString makingDemo();
    /// Why the desk cannot be locked.
    [[nodiscard]] static QString withoutPassword();
    // Why a password of a database was not kept.
    [[nodiscard]] static QString passwordNotTaken();
    [[nodiscard]] static QString serverNotReached();
    [[nodiscard]] static QString keychainNotReached(const QString& words);
    [[nodiscard]] static QString unreadable(const QString& file);
    [[nodiscard]] static QString noPlaybook(const QString& file, const FieldError& error);
    /// `where` names the line of the demo's script, `what` is the reason.
    [[nodiscard]] static QString noDemo(const QString& where, const QString& what);
};

} // namespace tierdesk
