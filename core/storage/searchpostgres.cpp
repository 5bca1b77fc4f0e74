// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchpostgres.h"

#include "core/base/textfold.h"
#include "core/base/texts.h"

#include <QSet>

namespace tierdesk {

namespace {

/// Of a word that nobody could type. A lexeme may have 2 kB.
QString lexeme(const QString& word)
{
    constexpr qsizetype longest = 400;
    return word.size() <= longest ? word : wellFormed(word.left(longest));
}

struct Run
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool found = false;
};

/// The words of a text as they stand in it.
std::vector<Run> runsOf(const QString& text)
{
    std::vector<Run> runs;
    bool inside = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool word = c.isLetterOrNumber() || c.isSurrogate() || (inside && c.isMark());
        if (word && !inside)
            runs.push_back({i, i, false});
        if (word)
            runs.back().end = i + 1;
        inside = word;
    }
    return runs;
}

} // namespace

QString wordVector(const TicketTexts& texts)
{
    // https://www.postgresql.org/docs/15/textsearch-limitations.html
    constexpr qsizetype mostBytes = 900'000;
    constexpr int lastPlace = 16383;
    constexpr qsizetype mostPlaces = 255;
    QHash<QString, QStringList> places;
    qsizetype bytes = 0;
    int place = 0;
    for (const QString& text :
         {texts.number, texts.externalId, texts.subject, texts.description, texts.messages, texts.notes}) {
        for (const QString& run : foldedRuns(text)) {
            place = std::min(place + 1, lastPlace);
            const QString word = lexeme(run);
            auto known = places.find(word);
            constexpr qsizetype overhead = 8;
            if (known == places.end()) {
                if (bytes > mostBytes)
                    continue;
                bytes += word.toUtf8().size() + overhead;
                known = places.insert(word, {});
            }
            if (known->size() < mostPlaces && bytes <= mostBytes) {
                known->append(QString::number(place));
                bytes += 2;
            }
        }
        // No phrase goes from one text into the next.
        place = std::min(place + 1, lastPlace);
    }
    QStringList parts;
    for (auto word = places.cbegin(); word != places.cend(); ++word)
        parts.append(QStringLiteral("'%1':%2").arg(word.key(), word->isEmpty() ? QStringLiteral("16383")
                                                                               : word->join(QLatin1Char(','))));
    return parts.join(QLatin1Char(' '));
}

QString wordQuery(const SearchPhrases& phrases)
{
    QStringList parts;
    for (const QString& phrase : phrases.phrases) {
        QStringList words;
        for (const QString& run : foldedRuns(phrase))
            words.append(QStringLiteral("'%1'").arg(lexeme(run)));
        if (!words.isEmpty())
            parts.append(QStringLiteral("(%1)").arg(words.join(QLatin1String(" <-> "))));
    }
    if (!parts.isEmpty() && phrases.unfinished) {
        parts.last().chop(1);
        parts.last().append(QLatin1String(":*)"));
    }
    return parts.join(QLatin1String(" & "));
}

QString snippetOf(const QStringList& texts, const SearchPhrases& phrases)
{
    const QStringList wanted = foldedWords(phrases.phrases.join(QLatin1Char(' ')));
    const auto isWanted = [&](const QString& word) {
        return wanted.contains(word) || (phrases.unfinished && !wanted.isEmpty() && word.startsWith(wanted.last()));
    };
    QString best;
    std::vector<Run> bestRuns;
    qsizetype most = 0;
    for (const QString& text : texts) {
        std::vector<Run> runs = runsOf(text);
        QSet<QString> found;
        qsizetype hits = 0;
        for (Run& run : runs) {
            const QString word = folded(text.mid(run.begin, run.end - run.begin));
            run.found = isWanted(word);
            if (run.found) {
                found.insert(word);
                ++hits;
            }
        }
        // Every word once is worth more than one of them often.
        constexpr qsizetype often = 1000;
        const qsizetype worth = found.size() * often + std::min(hits, often - 1);
        if (worth > most) {
            most = worth;
            best = text;
            bestRuns = std::move(runs);
        }
    }
    if (most == 0)
        return {};
    constexpr std::ptrdiff_t shown = 12;
    constexpr std::ptrdiff_t before = 4;
    const auto count = std::ssize(bestRuns);
    const auto hit = std::ranges::find(bestRuns, true, &Run::found) - bestRuns.begin();
    const auto first = std::clamp<std::ptrdiff_t>(hit - before, 0, std::max<std::ptrdiff_t>(count - shown, 0));
    const auto last = std::min(first + shown, count);
    QString snippet = first > 0 ? QStringLiteral("…") : QString();
    qsizetype at = first > 0 ? bestRuns[static_cast<std::size_t>(first)].begin : 0;
    for (auto i = first; i < last; ++i) {
        const Run& run = bestRuns[static_cast<std::size_t>(i)];
        snippet += best.mid(at, run.begin - at);
        const QString word = best.mid(run.begin, run.end - run.begin);
        snippet += run.found ? QChar(2) + word + QChar(3) : word;
        at = run.end;
    }
    return snippet + (last < count ? QStringLiteral("…") : best.mid(at));
}

} // namespace tierdesk
