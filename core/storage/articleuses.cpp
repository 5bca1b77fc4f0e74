// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/articleuses.h"

#include "core/storage/articletable.h"
#include "core/storage/idlist.h"

namespace tierdesk {

namespace {

bool hasUse(const Ticket& ticket, const UsedArticle& used)
{
    return ticket.used(used.article, used.use) != nullptr;
}

/// Adds to each article what the statement says of it: its number, a word, how many.
template <class Add>
Stored<void> eachCount(Connection& connection, const QString& sql, const Values& values,
                       std::vector<ArticleCounts>& counts, Add add)
{
    return connection.each(sql, values, [&](const Row& row) {
        const auto found = std::ranges::find(counts, ArticleId{row.number(0)}, &ArticleCounts::article);
        if (found != counts.end())
            add(*found, row.text(1), row.number(2));
    });
}

void addUse(ArticleCounts& counts, const QString& word, qint64 many)
{
    switch (parseWord<ArticleUse>(word).value_or(ArticleUse::Cited)) {
    case ArticleUse::Cited:
        counts.cited += many;
        break;
    case ArticleUse::Tried:
        counts.tried += many;
        break;
    case ArticleUse::Solved:
        counts.solved += many;
        break;
    }
}

void addRating(ArticleCounts& counts, const QString& word, qint64 many)
{
    switch (parseWord<Rating>(word).value_or(Rating::Comment)) {
    case Rating::Comment:
        break;
    case Rating::Helpful:
        counts.helpful += many;
        break;
    case Rating::NotHelpful:
        counts.notHelpful += many;
        break;
    case Rating::Flagged:
        counts.flagged += many;
        break;
    }
}

} // namespace

Stored<void> writeUses(Connection& connection, const Ticket& before, const Ticket& after)
{
    const auto tell = [&](const QString& sql, const UsedArticle& used) {
        return connection.run(sql, {used.article.value, QString(toWord(used.use)), after.id.value});
    };
    for (const UsedArticle& used : before.work.articles) {
        if (hasUse(after, used))
            continue;
        if (auto done = tell(QStringLiteral("DELETE FROM ticket_article WHERE article = ? AND used_as = ? "
                                            "AND ticket = ?"),
                             used);
            !done)
            return done;
    }
    for (const UsedArticle& used : after.work.articles) {
        if (hasUse(before, used))
            continue;
        if (auto done = tell(QStringLiteral("INSERT INTO ticket_article (article, used_as, ticket) VALUES (?, ?, ?) "
                                            "ON CONFLICT DO NOTHING"),
                             used);
            !done)
            return done;
    }
    return {};
}

Stored<void> writeRemark(Connection& connection, const ArticleRemarked& remark, const JournalEntry& entry)
{
    return connection.run(QStringLiteral("INSERT INTO article_remark (article, version, sequence, person, rating) "
                                         "VALUES (?, ?, ?, ?, ?)"),
                          {remark.article.value, remark.version, entry.sequence, entry.cause.actor.value,
                           QString(toWord(remark.rating))});
}

Stored<std::vector<ArticleCounts>> countUses(Connection& connection, std::span<const ArticleId> ids,
                                             const ArticleSight* eyes, const Sight* sight)
{
    const auto articles = readArticles(connection, ids);
    if (!articles)
        return fail(articles.error());
    std::vector<ArticleCounts> counts;
    std::vector<ArticleId> readable;
    for (const auto& [row, article] : *articles) {
        if (eyes && !eyes->reads(article))
            continue;
        counts.push_back({row.article});
        readable.push_back(row.article);
    }
    const QString list = idList(std::span<const ArticleId>(readable));
    QString uses = QStringLiteral("SELECT article, used_as, count(*) FROM ticket_article "
                                  "WHERE article IN (SELECT wanted.value FROM json_each(?) AS wanted)");
    Values values{list};
    if (sight) {
        const Clause seen = sightClause(*sight);
        uses += QStringLiteral(" AND ticket IN (SELECT ticket.ticket FROM ticket WHERE %1)").arg(seen.condition());
        values += seen.values();
    }
    uses += QStringLiteral(" GROUP BY article, used_as");
    if (auto done = eachCount(connection, uses, values, counts, addUse); !done)
        return fail(done.error());
    const QString remarks =
        QStringLiteral("SELECT r.article, r.rating, count(*) FROM article_remark AS r "
                       "JOIN article AS a ON a.article = r.article AND a.version = r.version "
                       "WHERE r.article IN (SELECT wanted.value FROM json_each(?) AS wanted) "
                       "AND r.rating <> 'comment' AND NOT EXISTS (SELECT 1 FROM article_remark AS later "
                       "WHERE later.article = r.article AND later.version = r.version AND later.person = r.person "
                       "AND later.sequence > r.sequence AND later.rating <> 'comment') "
                       "GROUP BY r.article, r.rating");
    if (auto done = eachCount(connection, remarks, {list}, counts, addRating); !done)
        return fail(done.error());
    return counts;
}

} // namespace tierdesk
