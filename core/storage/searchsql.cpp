// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchsql.h"

#include "core/base/textfold.h"
#include "core/base/texts.h"

#include <cmath>

namespace tierdesk {

namespace {

#define TIERDESK_SNIPPET "snippet(ticket_search, -1, char(2), char(3), '…', 12)"

Stored<std::optional<qint64>> ticketNumbered(Connection& connection, const QString& text)
{
    QString digits = text.trimmed();
    if (digits.startsWith(QLatin1Char('#')))
        digits.remove(0, 1);
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isNumber)
        return std::nullopt;
    return connection.first(QStringLiteral("SELECT ticket FROM ticket WHERE ticket = ?"), {number},
                            [](const Row& row) { return row.number(0); });
}

/// Of a long text the beginning, which tells enough: each word costs time.
SearchPhrases phrasesIn(const QString& text)
{
    constexpr qsizetype longest = 500;
    SearchPhrases found;
    QString phrase;
    bool quoted = false;
    bool closed = false;
    const auto finish = [&] {
        const bool hasWord =
            std::ranges::any_of(phrase, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        if (hasWord)
            found.phrases.append(phrase);
        phrase.clear();
    };
    for (const QChar c : wellFormed(text.left(longest))) {
        if (c == QLatin1Char('"')) {
            finish();
            closed = quoted;
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            finish();
        } else {
            // Control characters would end the expression; to the index they are spaces as well.
            phrase.append(c.unicode() < u' ' ? QLatin1Char(' ') : c);
            closed = false;
        }
    }
    finish();
    // A single letter begins so many words that it would take longer than it tells; with other words it can wait.
    found.unfinished = !found.phrases.isEmpty() && !closed;
    if (found.unfinished && found.phrases.size() > 1 && found.phrases.last().size() == 1) {
        found.phrases.removeLast();
        found.unfinished = false;
    }
    return found;
}

QString matchOf(const SearchPhrases& phrases)
{
    QStringList parts;
    for (const QString& phrase : phrases.phrases)
        parts.append(QLatin1Char('"') + phrase + QLatin1Char('"'));
    if (phrases.unfinished)
        parts.last().append(QLatin1Char('*'));
    return parts.join(QLatin1Char(' '));
}

/// As many of the newest that have a word tell how rare it is, however many tickets there are.
constexpr qint64 newestAsked = 1000;

QString newestWith(Dialect dialect)
{
    return dialect == Dialect::Sqlite
               ? QStringLiteral("SELECT rowid AS ticket FROM ticket_search WHERE ticket_search MATCH ? "
                                "ORDER BY rowid DESC LIMIT %1")
                     .arg(newestAsked)
               : QStringLiteral("SELECT ticket FROM ticket_search WHERE words @@ CAST(? AS tsquery) "
                                "ORDER BY ticket DESC LIMIT %1")
                     .arg(newestAsked);
}

struct Rarity
{
    QString match;
    /// Of all tickets that have the word, reckoned from the newest.
    double share = 0;

    /// Inverse document frequency, in thousandths.
    [[nodiscard]] qint64 weight() const
    {
        constexpr double thousandths = 1000;
        return static_cast<qint64>(thousandths * std::log(1 + (1 / share)));
    }
};

/// The words that say most of a text, the rarest first; those that no other ticket has are left out.
Stored<std::vector<Rarity>> rarestWords(Connection& connection, const QString& text, TicketId except)
{
    constexpr qsizetype mostLookedAt = 40;
    constexpr qsizetype shortest = 3;
    constexpr std::size_t mostTaken = 8;
    const auto last = connection.number(QStringLiteral("SELECT max(ticket) FROM ticket"));
    if (!last)
        return fail(last.error());
    QStringList words = foldedWords(text);
    words.removeIf([](const QString& word) { return word.size() < shortest; });
    std::vector<Rarity> rarest;
    const QString spread =
        QStringLiteral("SELECT count(*), min(ticket) FROM (%1) AS found").arg(newestWith(connection.dialect()));
    for (const QString& word : words.mid(0, mostLookedAt)) {
        const SearchPhrases phrases{{word}, false};
        const QString match = connection.dialect() == Dialect::Sqlite ? matchOf(phrases) : wordQuery(phrases);
        const auto done = connection.each(spread, {match}, [&](const Row& row) {
            const qint64 count = row.number(0);
            const qint64 among = count < newestAsked ? *last : *last - row.number(1) + 1;
            if (count > (except ? 1 : 0))
                rarest.push_back({match, static_cast<double>(count) / static_cast<double>(among)});
        });
        if (!done)
            return fail(done.error());
    }
    std::ranges::stable_sort(rarest, {}, &Rarity::share);
    rarest.resize(std::min(rarest.size(), mostTaken));
    return rarest;
}

/// Tickets with what a hit is made of; the condition follows.
QString selectHits(Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return QStringLiteral("SELECT rowid, " TIERDESK_SNIPPET " FROM ticket_search WHERE ticket_search MATCH ? "
                              "AND rowid");
    return QStringLiteral("SELECT s.ticket, t.number, t.external_id, t.subject, t.description, t.messages, t.notes "
                          "FROM ticket_search AS s JOIN ticket_text AS t ON t.ticket = s.ticket "
                          "WHERE s.words @@ CAST(? AS tsquery) AND s.ticket");
}

SearchHit hitOf(Dialect dialect, const Row& row, const SearchPhrases& phrases)
{
    if (dialect == Dialect::Sqlite)
        return {TicketId{row.number(0)}, row.text(1)};
    // The subject is shown anyway, so of equals the others come first.
    QStringList texts;
    for (const int column : {4, 5, 6, 3, 1, 2})
        texts.append(row.text(column));
    return {TicketId{row.number(0)}, snippetOf(texts, phrases)};
}

} // namespace

QString matchExpression(Dialect dialect, const QString& text)
{
    const SearchPhrases phrases = phrasesIn(text);
    return dialect == Dialect::Sqlite ? matchOf(phrases) : wordQuery(phrases);
}

QString ticketsMatching(Dialect dialect)
{
    return dialect == Dialect::Sqlite
               ? QStringLiteral("SELECT rowid FROM ticket_search WHERE ticket_search MATCH ?")
               : QStringLiteral("SELECT ticket FROM ticket_search WHERE words @@ CAST(? AS tsquery)");
}

QString ticketMatching(Dialect dialect, const QString& text)
{
    const SearchPhrases phrases = phrasesIn(text);
    if (dialect != Dialect::Sqlite || phrases.phrases.isEmpty())
        return {};
    if (phrases.unfinished) {
        // Beginnings of two to four letters stand in the index; others are put together of all words they begin.
        constexpr qsizetype shortest = 2;
        constexpr qsizetype longest = 4;
        const QString& last = phrases.phrases.last();
        const auto isApart = [](QChar c) { return !c.isLetterOrNumber(); };
        const auto length = std::find_if(last.rbegin(), last.rend(), isApart) - last.rbegin();
        if (length < shortest || length > longest)
            return {};
    }
    return QStringLiteral("EXISTS (SELECT 1 FROM ticket_search WHERE ticket_search MATCH ? AND rowid = ticket)");
}

Stored<void> indexWords(Connection& connection, TicketId ticket, const TicketTexts& texts)
{
    if (connection.dialect() == Dialect::Sqlite)
        return {};
    return connection.run(QStringLiteral("INSERT INTO ticket_search (ticket, words) VALUES (?, CAST(? AS tsvector)) "
                                         "ON CONFLICT (ticket) DO UPDATE SET words = excluded.words"),
                          {ticket.value, wordVector(texts)});
}

Stored<std::vector<SearchHit>> searchTickets(Connection& connection, const QString& text, int limit)
{
    std::vector<SearchHit> hits;
    const Dialect dialect = connection.dialect();
    const SearchPhrases phrases = phrasesIn(text);
    const QString words = matchExpression(dialect, text);
    if (words.isEmpty() || limit <= 0)
        return hits;
    const auto numbered = ticketNumbered(connection, text);
    if (!numbered)
        return fail(numbered.error());
    const QString select = selectHits(dialect);
    const auto collect = [&](const Row& row) { hits.push_back(hitOf(dialect, row, phrases)); };
    if (*numbered) {
        if (auto done = connection.each(select + QLatin1String(" = ?"), {words, **numbered}, collect); !done)
            return fail(done.error());
    }
    // By recency the index is read backwards and left as soon as there are enough; by rank it would be read whole.
    if (auto done = connection.each(select + QLatin1String(" <> ? ORDER BY 1 DESC LIMIT ?"),
                                    {words, numbered->value_or(0), limit - static_cast<int>(hits.size())}, collect);
        !done)
        return fail(done.error());
    return hits;
}

Stored<std::vector<TicketId>> similarTickets(Connection& connection, const QString& text, TicketId except, int limit)
{
    const auto rarest = rarestWords(connection, text, except);
    if (!rarest)
        return fail(rarest.error());
    QStringList lists;
    Values values;
    for (const Rarity& word : *rarest) {
        lists.append(QStringLiteral("SELECT ticket, CAST(? AS BIGINT) AS weight FROM (%1) AS newest")
                         .arg(newestWith(connection.dialect())));
        values << word.weight() << word.match;
    }
    std::vector<TicketId> tickets;
    if (lists.isEmpty())
        return tickets;
    const auto done = connection.each(
        QStringLiteral("SELECT ticket FROM (%1) AS found WHERE ticket <> ? GROUP BY ticket "
                       "ORDER BY sum(weight) DESC, ticket DESC LIMIT ?")
            .arg(lists.join(QLatin1String(" UNION ALL "))),
        values + Values{except.value, limit}, [&](const Row& row) { tickets.push_back(TicketId{row.number(0)}); });
    if (!done)
        return fail(done.error());
    return tickets;
}

} // namespace tierdesk
