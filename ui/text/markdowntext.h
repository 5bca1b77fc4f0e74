// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What people typed, inside a Markdown document.
#pragma once

#include <QString>

namespace tierdesk {

/// Nothing in it means anything to Markdown or to HTML, and it stays on one line, of a table too.
[[nodiscard]] QString markdownText(const QString& text);

} // namespace tierdesk
