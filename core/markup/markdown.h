// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as GitHub reads it, as HTML that may be shown.
#pragma once

#include <QString>

namespace tierdesk {

/// With tables, strikethrough, bare addresses as links and task lists. HTML within it is shown as the text it is. What
/// comes out went through cleanedHtml.
[[nodiscard]] QString htmlOfMarkdown(const QString& markdown);

} // namespace tierdesk
