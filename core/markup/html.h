// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// HTML from outside: what of it may be shown, and what it says. Nothing that these functions give runs, loads anything
// from elsewhere or reaches a file; a message that is too large or too tangled is given as its bare text.
#pragma once

#include <QString>

namespace tierdesk {

/// Well-formed HTML of a short list of elements and attributes: paragraphs, headings, lists, tables, quotations, code
/// and emphasis, links that harmlessAddress allows, images with an address attachment:… of our own. Other elements are
/// left out and their text stays, except for scripts, styles and the like. An image from elsewhere becomes its
/// alternative text, as a link to it. Cleaning once more changes nothing.
[[nodiscard]] QString cleanedHtml(const QString& html);

/// As readable plain text: a line for each paragraph and row, list items with dots, images as alternative texts.
[[nodiscard]] QString textOfHtml(const QString& html);

/// Whether a text is meant as HTML. In doubt it is not: plain text that speaks of tags must be shown as it stands.
[[nodiscard]] bool looksLikeHtml(const QString& text);

/// Plain text as HTML: its special characters written so that they stay what they are.
[[nodiscard]] QString escapedText(QStringView text);

} // namespace tierdesk
