// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchsql.h"

#include "core/storage/textfold.h"

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

/// How many tickets have the word.
Stored<qint64> ticketsWith(Connection& connection, const QString& word)
{
    return connection.number(QStringLiteral("SELECT doc FROM ticket_search_word WHERE term = ?"), {word});
}

} // namespace

QString matchExpression(const QString& text)
{
    QStringList phrases;
    QString phrase;
    bool quoted = false;
    bool closed = false;
    const auto finish = [&] {
        const bool hasWord =
            std::ranges::any_of(phrase, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        if (hasWord)
            phrases.append(QLatin1Char('"') + phrase + QLatin1Char('"'));
        phrase.clear();
    };
    for (const QChar c : wellFormed(text)) {
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
    constexpr qsizetype oneLetter = 3;
    const bool unfinished = !phrases.isEmpty() && !closed;
    if (unfinished && phrases.size() > 1 && phrases.last().size() == oneLetter)
        phrases.removeLast();
    else if (unfinished)
        phrases.last().append(QLatin1Char('*'));
    return phrases.join(QLatin1Char(' '));
}

Stored<std::vector<SearchHit>> searchTickets(Connection& connection, const QString& text, int limit)
{
    std::vector<SearchHit> hits;
    const QString words = matchExpression(text);
    if (words.isEmpty() || limit <= 0)
        return hits;
    const auto numbered = ticketNumbered(connection, text);
    if (!numbered)
        return fail(numbered.error());
    const auto collect = [&](const Row& row) { hits.push_back({TicketId{row.number(0)}, row.text(1)}); };
    if (*numbered) {
        if (auto done = connection.each(QStringLiteral("SELECT rowid, " TIERDESK_SNIPPET " FROM ticket_search "
                                                       "WHERE ticket_search MATCH ? AND rowid = ?"),
                                        {words, **numbered}, collect);
            !done)
            return fail(done.error());
    }
    // By recency the index is read backwards and left as soon as there are enough; by rank it would be read whole.
    if (auto done = connection.each(QStringLiteral("SELECT rowid, " TIERDESK_SNIPPET " FROM ticket_search "
                                                   "WHERE ticket_search MATCH ? AND rowid <> ? "
                                                   "ORDER BY rowid DESC LIMIT ?"),
                                    {words, numbered->value_or(0), limit - static_cast<int>(hits.size())}, collect);
        !done)
        return fail(done.error());
    return hits;
}

Stored<std::vector<TicketId>> similarTickets(Connection& connection, const QString& text, TicketId except, int limit)
{
    constexpr qsizetype mostLookedAt = 40;
    constexpr std::size_t mostAsked = 8;
    constexpr qsizetype shortest = 3;
    std::vector<std::pair<qint64, QString>> rarest;
    QStringList words = foldedWords(text);
    words.removeIf([](const QString& word) { return word.size() < shortest; });
    for (const QString& word : words.mid(0, mostLookedAt)) {
        const auto count = ticketsWith(connection, word);
        if (!count)
            return fail(count.error());
        // A word of this ticket alone finds nothing.
        if (*count > (except ? 1 : 0))
            rarest.emplace_back(*count, word);
    }
    std::ranges::sort(rarest);
    rarest.resize(std::min(rarest.size(), mostAsked));
    QStringList phrases;
    for (const auto& [count, word] : rarest)
        phrases.append(QLatin1Char('"') + word + QLatin1Char('"'));
    std::vector<TicketId> tickets;
    if (phrases.isEmpty())
        return tickets;
    const auto done = connection.each(
        QStringLiteral("SELECT ticket FROM (SELECT rowid AS ticket, bm25(ticket_search) AS rank FROM ticket_search "
                       "WHERE ticket_search MATCH ? AND rowid <> ? ORDER BY rowid DESC LIMIT 1000) "
                       "ORDER BY rank, ticket DESC LIMIT ?"),
        {phrases.join(QLatin1String(" OR ")), except.value, limit},
        [&](const Row& row) { tickets.push_back(TicketId{row.number(0)}); });
    if (!done)
        return fail(done.error());
    return tickets;
}

} // namespace tierdesk
