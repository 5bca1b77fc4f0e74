// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Some two hundred words that a field, a verb or a file may be given, and that have broken other programs.
#pragma once

#include <QStringList>

namespace tierdesk::test {

/// Empty, blank, very long, control characters, halves of characters, other directions, other numerals, numbers at and
/// beyond their ends, times that never were, and what databases, shells, browsers, terminals and format functions obey.
[[nodiscard]] const QStringList& badWords();

} // namespace tierdesk::test
