// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A launch template with what one ticket says: the very program and arguments that are started.
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"
#include "core/playbook/launch.h"

#include <map>

namespace tierdesk {

/// What a ticket says, by the names of placeholders; without those it says nothing about.
using LaunchFacts = std::map<QString, QString>;

/// The names that stand between braces, all there are.
[[nodiscard]] const QStringList& launchPlaceholders();

/// The placeholders of an argument as they stand there, without braces and without "url:"; known or not.
[[nodiscard]] QStringList placeholdersIn(const QString& argument);

struct LaunchLine
{
    QString program;
    QStringList arguments;

    bool operator==(const LaunchLine&) const = default;
};

/// Why nothing is started.
enum class LaunchFault {
    NoProgram,
    /// The placeholder.
    UnknownPlaceholder,
    /// The placeholder that the ticket says nothing about.
    NothingSaid,
    /// The placeholder whose value the program would take for one of its options.
    LooksLikeOption,
    /// The placeholder whose value holds a character that no argument can.
    NotAnArgument,
    /// The placeholder whose value is longer than systems take.
    TooLong
};

struct LaunchRefusal
{
    LaunchFault fault = LaunchFault::NoProgram;
    QString detail{};

    bool operator==(const LaunchRefusal&) const = default;
};

/// Each placeholder stays within its argument, whatever the ticket says. A value that begins with a dash is refused
/// where an argument begins with it, unless an argument "--" stands before.
[[nodiscard]] Result<LaunchLine, LaunchRefusal> launchLine(const LaunchTemplate& launch, const LaunchFacts& facts);

} // namespace tierdesk
