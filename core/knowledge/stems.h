// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a text as a search compares them: their stems, by the rules of a language (Snowball).
#pragma once

#include <QString>
#include <memory>
#include <vector>

struct sb_stemmer;

namespace tierdesk {

/// A run of letters and digits, and where it stands.
struct TextWord
{
    qsizetype at = 0;
    qsizetype length = 0;
};

/// "don't" and "user's" are one word each, "Wi-Fi" is two.
[[nodiscard]] std::vector<TextWord> wordsIn(const QString& text);

/// Belongs to one thread.
class Stemmer
{
public:
    /// "de", "en-GB". Words of an unknown language are only folded.
    explicit Stemmer(const QString& language);

    /// "Printers" → "printer" in English; without case and accents.
    [[nodiscard]] QString stem(const QString& word) const;

private:
    struct Release
    {
        void operator()(sb_stemmer* stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Release> m_stemmer;
};

} // namespace tierdesk
