// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/passage.h"

#include <algorithm>

namespace tierdesk {

namespace {

constexpr std::size_t width = 16;

/// Where the window with the most different stems begins; the first of equals.
std::size_t bestWindow(const std::vector<QString>& found)
{
    std::size_t best = 0;
    qsizetype most = 0;
    for (std::size_t begin = 0; begin < found.size(); ++begin) {
        if (found[begin].isEmpty())
            continue;
        QSet<QString> here;
        for (std::size_t i = begin; i < std::min(found.size(), begin + width); ++i) {
            if (!found[i].isEmpty())
                here.insert(found[i]);
        }
        if (here.size() > most) {
            most = here.size();
            best = begin;
        }
    }
    return best;
}

/// What stands between two words, as it reads without the marks of Markdown.
QString withoutMarkup(QString between)
{
    static constexpr QStringView marks = u"*_#|`~>";
    between.removeIf([](QChar character) { return marks.contains(character); });
    return between;
}

} // namespace

QString passageOf(const QString& text, const QSet<QString>& stems, const Stemmer& stemmer)
{
    const std::vector<TextWord> words = wordsIn(text);
    if (words.empty())
        return {};
    std::vector<QString> found;
    found.reserve(words.size());
    for (const TextWord& word : words) {
        const QString stem = stemmer.stem(text.mid(word.at, word.length));
        found.push_back(stems.contains(stem) ? stem : QString());
    }
    const std::size_t begin = bestWindow(found);
    const std::size_t end = std::min(words.size(), begin + width);
    QString passage = begin > 0 ? QStringLiteral("…") : QString();
    for (std::size_t i = begin; i < end; ++i) {
        if (i > begin) {
            const qsizetype from = words[i - 1].at + words[i - 1].length;
            passage += withoutMarkup(text.mid(from, words[i].at - from));
        }
        const QString word = text.mid(words[i].at, words[i].length);
        passage += found[i].isEmpty() ? word : QChar(2) + word + QChar(3);
    }
    passage = passage.simplified();
    return end < words.size() ? passage + QStringLiteral("…") : passage;
}

} // namespace tierdesk
