// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a PDF file without a window, for a timer: tierdeskctl report run FILE.pdf asks for it.
#pragma once

#include "app/console/startup.h"

namespace tierdesk {

/// Works out what the options ask for and writes it; what is wrong is said on standard error. Returns the exit code: 0,
/// 2 for words that make no sense, 3 where who asks may not, 4 where the store or the file could not be had.
[[nodiscard]] int writeReport(const Start& begun, const ConsoleOptions& options);

} // namespace tierdesk
