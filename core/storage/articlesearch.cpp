// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/articlesearch.h"

#include "core/base/textfold.h"
#include "core/knowledge/passage.h"
#include "core/knowledge/ranking.h"
#include "core/storage/articlewords.h"
#include "core/storage/idlist.h"

#include <set>

namespace tierdesk {

namespace {

/// What counts of a word that only may be meant: one that begins with the unfinished word, or a misspelt one.
constexpr double guessed = 0.5;

using Places = std::vector<WordCounts>;

/// The articles in one language.
struct Collection
{
    std::vector<ArticleLength> articles;
    /// What each word of the question is called in its index, and each two neighbours.
    QStringList words;
    QStringList pairs;
    /// Where those stand that are there.
    std::map<QString, Places> known;
};

struct Question
{
    QStringList words;
    /// The last one may go on.
    bool unfinished = false;
};

/// Of a long text the beginning, which tells enough: each word costs time.
Question questionIn(const QString& text)
{
    constexpr qsizetype most = 40;
    Question question;
    const std::vector<TextWord> words = wordsIn(text);
    for (const TextWord& word : words)
        question.words.append(text.mid(word.at, word.length));
    question.unfinished = !words.empty() && words.back().at + words.back().length == text.size();
    // A single letter begins so many words that it would take longer than it tells; with other words it can wait.
    if (question.unfinished && question.words.size() > 1 && question.words.last().size() == 1)
        question.unfinished = false;
    if (question.words.size() > most) {
        question.words.resize(most);
        question.unfinished = false;
    }
    return question;
}

/// Of "12 0 3,15 1 1". One text in place of many rows, and numbers that are texts already: that is what makes it quick.
std::vector<std::array<qint64, 3>> numbersIn(const QByteArray& list)
{
    constexpr qint64 ten = 10;
    std::vector<std::array<qint64, 3>> all;
    std::array<qint64, 3> numbers{};
    std::size_t index = 0;
    for (const char c : list) {
        if (c == ',') {
            all.push_back(std::exchange(numbers, {}));
            index = 0;
        } else if (c == ' ') {
            index = std::min<std::size_t>(index + 1, 2);
        } else {
            numbers.at(index) = numbers.at(index) * ten + (c - '0');
        }
    }
    if (!list.isEmpty())
        all.push_back(numbers);
    return all;
}

class Search
{
public:
    Search(Connection& connection, const ArticleQuery& query, Eyes eyes)
        : m_connection(connection)
        , m_query(query)
        , m_eyes(eyes)
    {}

    Stored<std::vector<ArticleHit>> find(const QString& text, int limit)
    {
        m_question = questionIn(text);
        if (m_question.words.isEmpty() || limit <= 0)
            return std::vector<ArticleHit>{};
        if (auto done = readCollections(); !done)
            return fail(done.error());
        for (auto& [language, collection] : m_collections) {
            if (auto done = lookUp(language, collection); !done)
                return fail(done.error());
        }
        std::vector<RankedArticle> ranked;
        for (const auto& [language, collection] : m_collections) {
            auto best = rank(language, collection);
            if (!best)
                return fail(best.error());
            ranked.insert(ranked.end(), best->begin(), best->end());
        }
        std::ranges::sort(ranked, [](const RankedArticle& one, const RankedArticle& other) {
            return std::pair(-one.score, one.article) < std::pair(-other.score, other.article);
        });
        ranked.resize(std::min(ranked.size(), static_cast<std::size_t>(limit)));
        return hits(ranked);
    }

private:
    Stored<void> readCollections()
    {
        const ArticleCondition condition = articleCondition(m_query, m_eyes);
        const auto done = m_connection.each(
            QStringLiteral("SELECT language, group_concat(article || ' ' || title_words || ' ' || body_words, ',') "
                           "FROM article WHERE %1 GROUP BY language")
                .arg(condition.sql),
            condition.values, [&](const Row& row) {
                auto& articles = m_collections[baseLanguage(row.text(0))].articles;
                for (const auto& [article, title, body] : numbersIn(row.bytes(1)))
                    articles.push_back({ArticleId{article}, static_cast<int>(title), static_cast<int>(body)});
            });
        for (auto& [language, collection] : m_collections)
            std::ranges::sort(collection.articles, {}, &ArticleLength::article);
        return done;
    }

    Stored<void> lookUp(const QString& language, Collection& collection)
    {
        const Stemmer stemmer(language);
        for (const QString& word : m_question.words)
            collection.words.append(indexWord(language, stemmer.stem(word)));
        for (qsizetype i = 1; i < collection.words.size(); ++i)
            collection.pairs.append(indexPair(collection.words.at(i - 1), collection.words.at(i)));
        collection.pairs.removeDuplicates();
        auto known = places(collection.words + collection.pairs, Ranking(collection.articles));
        if (!known)
            return fail(known.error());
        collection.known = *std::move(known);
        return {};
    }

    /// Whether any language has the word at that place of the question. What German spells so is not misspelt English.
    [[nodiscard]] bool isKnown(qsizetype place) const
    {
        return std::ranges::any_of(
            m_collections, [&](const auto& one) { return one.second.known.contains(one.second.words.at(place)); });
    }

    Stored<std::vector<RankedArticle>> rank(const QString& language, const Collection& collection)
    {
        Ranking ranking(collection.articles);
        for (qsizetype i = 0; i < collection.words.size(); ++i) {
            const QString& word = collection.words.at(i);
            const bool isLast = i + 1 == collection.words.size();
            if (collection.words.indexOf(word) < i)
                continue;
            m_looked.insert(word);
            Places all;
            if (const auto found = collection.known.find(word); found != collection.known.end())
                all = found->second;
            const QString unfinished =
                isLast && m_question.unfinished ? indexWord(language, folded(m_question.words.last())) : QString();
            const auto guesses = guessesFor(word, unfinished, !isKnown(i));
            if (!guesses)
                return fail(guesses.error());
            const auto more = places(*guesses, ranking);
            if (!more)
                return fail(more.error());
            for (const auto& [form, guess] : *more) {
                m_looked.insert(form);
                for (const WordCounts& place : guess)
                    all.push_back({place.article, place.title * guessed, place.body * guessed});
            }
            ranking.add(all);
        }
        for (const QString& pair : collection.pairs) {
            if (const auto found = collection.known.find(pair); found != collection.known.end())
                ranking.addPair(found->second);
        }
        return ranking.best();
    }

    /// Where each of the words stands, among what may be seen; words that stand nowhere are left out.
    Stored<std::map<QString, Places>> places(const QStringList& words, const Ranking& ranking)
    {
        std::map<QString, Places> found;
        if (words.isEmpty())
            return found;
        Values values;
        for (const QString& word : words)
            values.append(word);
        const auto done = m_connection.each(
            QStringLiteral("SELECT word, group_concat(place, ',') FROM article_word "
                           "WHERE word IN (%1) GROUP BY word")
                .arg(marks(static_cast<std::size_t>(words.size()))),
            values, [&](const Row& row) {
                Places places;
                for (const auto& [article, title, body] : numbersIn(row.bytes(1))) {
                    if (ranking.has(ArticleId{article}))
                        places.push_back({ArticleId{article}, static_cast<double>(title), static_cast<double>(body)});
                }
                if (!places.empty())
                    found.emplace(row.text(0), std::move(places));
            });
        if (!done)
            return fail(done.error());
        return found;
    }

    /// Other words that may be meant: those that begin so, or, where nothing is called so, those one letter off.
    Stored<QStringList> guessesFor(const QString& stem, const QString& unfinished, bool isUnknown)
    {
        constexpr int most = 50;
        QStringList guesses;
        const auto take = [&](const Row& row) {
            if (row.text(0) != stem)
                guesses.append(row.text(0));
        };
        if (!unfinished.isEmpty()) {
            if (auto done =
                    m_connection.each(QStringLiteral("SELECT word FROM article_vocabulary WHERE word >= ? AND "
                                                     "word < ? ORDER BY word LIMIT ?"),
                                      {unfinished, QString(unfinished + QStringLiteral("\U0010FFFF")), most}, take);
                !done)
                return fail(done.error());
        }
        if (!isUnknown || !guesses.isEmpty())
            return guesses;
        return misspelt(stem);
    }

    /// One half of such a word is as it was typed, so those that begin or end alike are looked through.
    Stored<QStringList> misspelt(const QString& stem)
    {
        constexpr qsizetype shortest = 4;
        const qsizetype begin = stem.indexOf(QLatin1Char('/')) + 1;
        const qsizetype letters = stem.size() - begin;
        QStringList guesses;
        if (letters < shortest)
            return guesses;
        QString mirror = stem.mid(begin);
        std::ranges::reverse(mirror);
        const auto take = [&](const Row& row) {
            if (isOneLetterOff(row.text(0), stem) && !guesses.contains(row.text(0)))
                guesses.append(row.text(0));
        };
        const QString head = stem.left(begin + letters / 2);
        const QString tail = mirror.left(letters / 2);
        for (const auto& [column, part] : {std::pair("word", head), std::pair("mirror", tail)}) {
            if (auto done = m_connection.each(
                    QStringLiteral("SELECT word FROM article_vocabulary WHERE %1 >= ? AND %1 < ? ORDER BY word")
                        .arg(QLatin1String(column)),
                    {part, QString(part + QStringLiteral("\U0010FFFF"))}, take);
                !done)
                return fail(done.error());
        }
        return guesses;
    }

    Stored<std::vector<ArticleHit>> hits(std::span<const RankedArticle> ranked)
    {
        std::vector<ArticleId> ids;
        for (const RankedArticle& one : ranked)
            ids.push_back(one.article);
        const auto articles = readArticles(m_connection, ids);
        if (!articles)
            return fail(articles.error());
        std::map<QString, std::pair<Stemmer, QSet<QString>>> languages;
        std::vector<ArticleHit> hits;
        for (std::size_t i = 0; i < articles->size(); ++i) {
            const auto& [row, article] = articles->at(i);
            const QString language = baseLanguage(row.language);
            auto known = languages.find(language);
            if (known == languages.end())
                known = languages.emplace(language, std::pair(Stemmer(language), stemsIn(language))).first;
            hits.push_back(
                {row, ranked[i].score, passageOf(bodyOf(article), known->second.second, known->second.first)});
        }
        return hits;
    }

    /// What was looked for in that language.
    [[nodiscard]] QSet<QString> stemsIn(const QString& language) const
    {
        const QString begin = indexWord(language, {});
        QSet<QString> stems;
        for (const QString& word : m_looked) {
            if (word.startsWith(begin))
                stems.insert(word.mid(begin.size()));
        }
        return stems;
    }

    Connection& m_connection;
    const ArticleQuery& m_query;
    Eyes m_eyes;
    Question m_question;
    std::map<QString, Collection> m_collections;
    std::set<QString> m_looked;
};

} // namespace

Stored<std::vector<ArticleHit>> findArticles(Connection& connection, const QString& text, const ArticleQuery& query,
                                             int limit, Eyes eyes)
{
    return Search(connection, query, eyes).find(text, limit);
}

} // namespace tierdesk
