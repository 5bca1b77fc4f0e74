// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program from its words to its exit code.
#pragma once

#include <QStringList>

namespace tierdesk::cli {

/// The words after the program's name. Gives an Exit.
[[nodiscard]] int run(const QStringList& words);

} // namespace tierdesk::cli
