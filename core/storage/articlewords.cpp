// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/articlewords.h"

#include <algorithm>

namespace tierdesk {

namespace {

/// Runs of letters that no language has are no words; and PostgreSQL's index takes no more.
constexpr qsizetype longest = 100;

QString mirrored(QString text)
{
    std::ranges::reverse(text);
    return text;
}

} // namespace

QString indexWord(const QString& language, const QString& stem)
{
    return baseLanguage(language) + QLatin1Char('/') + stem.left(longest);
}

QString indexPair(const QString& word, const QString& next)
{
    return word + QLatin1Char(' ') + next.section(QLatin1Char('/'), 1);
}

bool isPair(const QString& word)
{
    return word.contains(QLatin1Char(' '));
}

QString bodyOf(const Article& article)
{
    QStringList sections{article.symptom, article.environment, article.cause, article.resolution};
    sections.removeAll(QString());
    return sections.join(QStringLiteral("\n\n"));
}

ArticleWords wordsOf(const Article& article, const Stemmer& stemmer)
{
    ArticleWords words;
    const auto count = [&](const QString& text, int ArticleWords::Counts::* field, int& total) {
        QString before;
        for (const TextWord& place : wordsIn(text)) {
            const QString stem = stemmer.stem(text.mid(place.at, place.length));
            if (stem.isEmpty())
                continue;
            const QString word = indexWord(article.language, stem);
            ++(words.counts[word].*field);
            if (!before.isEmpty())
                ++(words.counts[indexPair(before, word)].*field);
            before = word;
            ++total;
        }
    };
    count(article.title + QLatin1Char(' ') + article.tags.join(QLatin1Char(' ')), &ArticleWords::Counts::title,
          words.titleWords);
    count(bodyOf(article), &ArticleWords::Counts::body, words.bodyWords);
    return words;
}

Stored<void> updateArticleWords(Connection& connection, ArticleId article, const ArticleWords& before,
                                const ArticleWords& after)
{
    for (const auto& [word, counts] : before.counts) {
        if (after.counts.contains(word))
            continue;
        if (auto done = connection.run(QStringLiteral("DELETE FROM article_word WHERE word = ? AND article = ?"),
                                       {word, article.value});
            !done)
            return done;
        if (isPair(word))
            continue;
        if (auto done = connection.run(QStringLiteral("DELETE FROM article_vocabulary WHERE word = ? AND NOT EXISTS "
                                                      "(SELECT 1 FROM article_word AS w WHERE w.word = ?)"),
                                       {word, word});
            !done)
            return done;
    }
    for (const auto& [word, counts] : after.counts) {
        const auto old = before.counts.find(word);
        if (old != before.counts.end() && old->second == counts)
            continue;
        if (auto done =
                connection.run(QStringLiteral("INSERT INTO article_word (word, article, place) VALUES (?, ?, ?) "
                                              "ON CONFLICT (word, article) DO UPDATE SET place = excluded.place"),
                               {word, article.value,
                                QStringLiteral("%1 %2 %3").arg(article.value).arg(counts.title).arg(counts.body)});
            !done)
            return done;
        if (old != before.counts.end() || isPair(word))
            continue;
        if (auto done = connection.run(
                QStringLiteral("INSERT INTO article_vocabulary (word, mirror) VALUES (?, ?) ON CONFLICT DO NOTHING"),
                {word, mirrored(word)});
            !done)
            return done;
    }
    return {};
}

} // namespace tierdesk
