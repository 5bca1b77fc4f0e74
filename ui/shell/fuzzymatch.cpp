// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzymatch.h"

#include <QStringList>
#include <algorithm>

namespace tierdesk {
namespace {

constexpr int impossible = -100000;
constexpr int letterScore = 8;
constexpr int wordStartBonus = 10;
constexpr int textStartBonus = 6;
constexpr int runBonus = 9;
constexpr int gapPenalty = 1;

/// The text letter by letter without case and accents; as long as the text, so that positions stay true.
QString folded(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        const QString parts = c.decomposition();
        if (c.decompositionTag() == QChar::Canonical && !parts.isEmpty())
            c = parts.front();
        c = c.toCaseFolded();
    }
    return result;
}

bool startsWord(const QString& text, int at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    const QChar here = text[at];
    return !before.isLetterOrNumber() || (before.isLower() && here.isUpper()) || (before.isLetter() && here.isDigit());
}

/// Fills, for one letter of the word, the best score with that letter at each place of the text and where the letter
/// before it was then.
class Table
{
public:
    Table(const QString& word, const QString& text, const QString& plain)
        : m_word(word)
        , m_text(text)
        , m_plain(plain)
        , m_width(int(plain.size()))
        , m_score(size_t(word.size() * plain.size()), impossible)
        , m_from(size_t(word.size() * plain.size()), -1)
    {
        for (int letter = 0; letter < word.size(); ++letter)
            fillRow(letter);
    }

    [[nodiscard]] std::optional<FuzzyMatch> best() const
    {
        const int last = int(m_word.size()) - 1;
        const auto row = m_score.begin() + qsizetype(last) * m_width;
        const auto top = std::max_element(row, row + m_width);
        if (top == row + m_width || *top <= impossible / 2)
            return std::nullopt;
        FuzzyMatch match{*top, std::vector<int>(size_t(m_word.size()))};
        int at = int(top - row);
        for (int letter = last; letter >= 0; --letter) {
            match.where[size_t(letter)] = at;
            at = m_from[cell(letter, at)];
        }
        return match;
    }

private:
    [[nodiscard]] size_t cell(int letter, int at) const { return size_t(letter) * size_t(m_width) + size_t(at); }

    void fillRow(int letter)
    {
        int carried = impossible; // the best of the row above to the left, less what the gap since then costs
        int carriedAt = -1;
        for (int at = letter; at < m_width; ++at) {
            if (letter > 0 && at > 0) {
                carried -= gapPenalty;
                if (const int above = m_score[cell(letter - 1, at - 1)]; above >= carried) {
                    carried = above;
                    carriedAt = at - 1;
                }
            }
            if (m_plain[at] != m_word[letter])
                continue;
            int here = letterScore + (startsWord(m_text, at) ? wordStartBonus : 0) + (at == 0 ? textStartBonus : 0);
            int from = -1;
            if (letter > 0) {
                const int run = m_score[cell(letter - 1, at - 1)];
                const bool runs = run + runBonus >= carried;
                here += runs ? run + runBonus : carried;
                from = runs ? at - 1 : carriedAt;
            }
            m_score[cell(letter, at)] = here;
            m_from[cell(letter, at)] = from;
        }
    }

    const QString& m_word;
    const QString& m_text;
    const QString& m_plain;
    int m_width;
    std::vector<int> m_score;
    std::vector<int> m_from;
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& needle, const QString& text)
{
    const QString plain = folded(text);
    FuzzyMatch all;
    const QStringList words = folded(needle).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto match = Table(word, text, plain).best();
        if (!match)
            return std::nullopt;
        all.score += match->score;
        all.where.insert(all.where.end(), match->where.begin(), match->where.end());
    }
    std::sort(all.where.begin(), all.where.end());
    all.where.erase(std::unique(all.where.begin(), all.where.end()), all.where.end());
    // Of two texts that fit alike the shorter one was probably meant.
    if (!words.isEmpty())
        all.score -= int(text.size()) / 8;
    return all;
}

} // namespace tierdesk
