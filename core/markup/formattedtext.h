// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// HTML from outside as plain text that knows which of its words are emphasised and where its links lead: for cards that
// are painted, selected, copied and read aloud as text.
#pragma once

#include <QString>
#include <QUrl>
#include <vector>

namespace tierdesk {

/// How words are written; several at once.
enum class TextLook { Bold = 1, Italic = 2, Underlined = 4, Struck = 8, Code = 16, Quoted = 32 };
Q_DECLARE_FLAGS(TextLooks, TextLook)
Q_DECLARE_OPERATORS_FOR_FLAGS(TextLooks)

struct TextRun
{
    int start = 0;
    int length = 0;
    TextLooks look;

    bool operator==(const TextRun&) const = default;
};

struct TextAddress
{
    int start = 0;
    int length = 0;
    /// One that harmlessAddress allows.
    QUrl address;

    bool operator==(const TextAddress&) const = default;
};

struct FormattedText
{
    QString text;
    /// In the order of the text, without overlaps; so are the addresses.
    std::vector<TextRun> runs;
    std::vector<TextAddress> addresses;

    bool operator==(const FormattedText&) const = default;
};

[[nodiscard]] FormattedText formattedTextOfHtml(const QString& html);

/// What a person reads of a text that may be HTML or not: without tags if it is.
[[nodiscard]] FormattedText formattedText(const QString& text);
[[nodiscard]] QString readableText(const QString& text);

} // namespace tierdesk
