// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/articletable.h"

#include "core/base/fields.h"
#include "core/storage/articlewords.h"
#include "core/storage/idlist.h"
#include "core/storage/journaltable.h"

namespace tierdesk {

namespace {

#define TIERDESK_ARTICLE_COLUMNS                                                                                       \
    "article, version, title, kind, state, readers, tier, language, owner, review_at, changed_at, source, external_id"

ArticleRow rowOf(const Row& row)
{
    ArticleRow article;
    article.article = ArticleId{row.number(0)};
    article.version = static_cast<int>(row.number(1));
    article.title = row.text(2);
    article.kind = parseWord<ArticleKind>(row.text(3)).value_or(ArticleKind::HowTo);
    article.state = parseWord<ArticleState>(row.text(4)).value_or(ArticleState::WorkInProgress);
    article.readers = parseWord<Readers>(row.text(5)).value_or(Readers::Tier);
    article.tier = Tier{static_cast<int>(row.number(6))};
    article.language = row.text(7);
    article.owner = PersonId{row.number(8)};
    article.reviewAt = Instant{row.number(9)};
    article.changedAt = Instant{row.number(10)};
    article.source = row.text(11);
    article.externalId = row.text(12);
    return article;
}

Article documentOf(const Row& row, int column)
{
    return fromJson<Article>(QJsonDocument::fromJson(row.bytes(column)).object()).value_or(Article{});
}

/// Those that are for one of these clients.
QString forClients(const std::vector<ClientId>& clients, Values& values)
{
    for (const ClientId client : clients)
        values.append(client.value);
    return clients.empty() ? QStringLiteral("1 = 0")
                           : QStringLiteral("article IN (SELECT c.article FROM article_client AS c "
                                            "WHERE c.client IN (%1))")
                                 .arg(marks(clients.size()));
}

Stored<void> writeClients(Connection& connection, const Article& article)
{
    if (auto done = connection.run(QStringLiteral("DELETE FROM article_client WHERE article = ?"), {article.id.value});
        !done)
        return done;
    for (const ClientId client : article.clients) {
        if (auto done = connection.run(
                QStringLiteral("INSERT INTO article_client (client, article) VALUES (?, ?) ON CONFLICT DO NOTHING"),
                {client.value, article.id.value});
            !done)
            return done;
    }
    return {};
}

} // namespace

ArticleCondition sightCondition(Eyes eyes)
{
    if (!eyes)
        return {QStringLiteral("1 = 1"), {}};
    Values values;
    switch (eyes->whom) {
    case ArticleSight::Whom::Nobody:
        break;
    case ArticleSight::Whom::Requester: {
        const QString theirs = forClients(eyes->clients, values);
        return {
            QStringLiteral("state = 'validated' AND (readers = 'public' OR (readers = 'client' AND %1))").arg(theirs),
            values};
    }
    case ArticleSight::Whom::Staff: {
        values.append(eyes->tier.value);
        QString sql = QStringLiteral("(readers <> 'tier' OR tier <= ?)");
        if (!eyes->clients.empty())
            sql += QStringLiteral(" AND (for_clients = 0 OR %1)").arg(forClients(eyes->clients, values));
        return {sql, values};
    }
    }
    return {QStringLiteral("1 = 0"), {}};
}

ArticleCondition articleCondition(const ArticleQuery& query, Eyes eyes)
{
    ArticleCondition condition = sightCondition(eyes);
    if (query.states.empty()) {
        condition.sql += QStringLiteral(" AND state <> 'archived'");
    } else {
        condition.sql += QStringLiteral(" AND state IN (%1)").arg(marks(query.states.size()));
        for (const ArticleState state : query.states)
            condition.values.append(QString(toWord(state)));
    }
    if (!query.language.isEmpty()) {
        condition.sql += QStringLiteral(" AND language = ?");
        condition.values.append(query.language);
    }
    if (query.kind) {
        condition.sql += QStringLiteral(" AND kind = ?");
        condition.values.append(QString(toWord(*query.kind)));
    }
    if (query.reviewBy != Instant{}) {
        condition.sql += QStringLiteral(" AND review_at > 0 AND review_at <= ?");
        condition.values.append(query.reviewBy.ms);
    }
    return condition;
}

Stored<std::optional<Article>> readArticle(Connection& connection, ArticleId id, Eyes eyes)
{
    const ArticleCondition sight = sightCondition(eyes);
    return connection.first(QStringLiteral("SELECT document FROM article WHERE article = ? AND ") + sight.sql,
                            Values{id.value} + sight.values, [](const Row& row) { return documentOf(row, 0); });
}

Stored<std::optional<Article>> readArticle(Connection& connection, const QString& source, const QString& externalId,
                                           Eyes eyes)
{
    const ArticleCondition sight = sightCondition(eyes);
    return connection.first(
        QStringLiteral("SELECT document FROM article WHERE source = ? AND external_id = ? AND ") + sight.sql,
        Values{source, externalId} + sight.values, [](const Row& row) { return documentOf(row, 0); });
}

Stored<std::vector<JournalEntry>> readArticleHistory(Connection& connection, ArticleId id, Eyes eyes)
{
    const auto now = readArticle(connection, id, eyes);
    if (!now)
        return fail(now.error());
    if (!*now)
        return std::vector<JournalEntry>{};
    auto entries =
        readEntries(connection,
                    QStringLiteral("sequence IN (SELECT v.sequence FROM article_version AS v "
                                   "WHERE v.article = ? UNION ALL SELECT r.sequence FROM article_remark AS r "
                                   "WHERE r.article = ?) ORDER BY sequence"),
                    {id.value, id.value});
    if (entries && eyes) {
        std::erase_if(*entries, [&](const JournalEntry& entry) {
            const auto* recorded = entry.deskEvent<ArticleRecorded>();
            if (recorded)
                return !eyes->reads(recorded->article);
            // What others make of it is for those who keep it.
            return eyes->whom == ArticleSight::Whom::Requester;
        });
    }
    return entries;
}

Stored<std::vector<ArticleRow>> listArticles(Connection& connection, const ArticleQuery& query, int limit, Eyes eyes)
{
    const ArticleCondition condition = articleCondition(query, eyes);
    std::vector<ArticleRow> rows;
    const auto done =
        connection.each(QStringLiteral("SELECT " TIERDESK_ARTICLE_COLUMNS " FROM article WHERE %1 ORDER BY article "
                                       "LIMIT ?")
                            .arg(condition.sql),
                        condition.values + Values{limit > 0 ? limit : std::numeric_limits<int>::max()},
                        [&](const Row& row) { rows.push_back(rowOf(row)); });
    if (!done)
        return fail(done.error());
    return rows;
}

Stored<std::vector<std::pair<ArticleRow, Article>>> readArticles(Connection& connection, std::span<const ArticleId> ids)
{
    std::vector<std::pair<ArticleRow, Article>> found;
    const auto done =
        connection.each(QStringLiteral("SELECT " TIERDESK_ARTICLE_COLUMNS ", document FROM json_each(?) AS wanted "
                                       "CROSS JOIN article AS a ON a.article = wanted.value"),
                        {idList(ids)}, [&](const Row& row) { found.emplace_back(rowOf(row), documentOf(row, 13)); });
    if (!done)
        return fail(done.error());
    QHash<ArticleId, qsizetype> places;
    for (const ArticleId id : ids)
        places.insert(id, places.size());
    std::ranges::stable_sort(found, {}, [&](const auto& one) { return places.value(one.first.article); });
    return found;
}

Stored<void> writeArticle(Connection& connection, const Article& article, const JournalEntry& entry)
{
    const auto before = readArticle(connection, article.id);
    if (!before)
        return fail(before.error());
    const ArticleWords words = wordsOf(article, Stemmer(article.language));
    if (auto done = connection.run(
            QStringLiteral(
                "INSERT INTO article (" TIERDESK_ARTICLE_COLUMNS ", for_clients, title_words, body_words, document) "
                "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
                "ON CONFLICT (article) DO UPDATE SET version = excluded.version, title = excluded.title, "
                "kind = excluded.kind, state = excluded.state, readers = excluded.readers, tier = excluded.tier, "
                "language = excluded.language, owner = excluded.owner, review_at = excluded.review_at, "
                "changed_at = excluded.changed_at, source = excluded.source, external_id = excluded.external_id, "
                "for_clients = excluded.for_clients, title_words = excluded.title_words, "
                "body_words = excluded.body_words, document = excluded.document"),
            {article.id.value, article.version, article.title, QString(toWord(article.kind)),
             QString(toWord(article.state)), QString(toWord(article.readers)), article.tier.value, article.language,
             article.owner.value, article.reviewAt.ms, entry.occurredAt.ms, article.source, article.externalId,
             article.clients.empty() ? 0 : 1, words.titleWords, words.bodyWords,
             QString::fromUtf8(QJsonDocument(JsonShape<Article>::write(article)).toJson(QJsonDocument::Compact))});
        !done)
        return done;
    if (auto done =
            connection.run(QStringLiteral("INSERT INTO article_version (article, version, sequence) VALUES (?, ?, ?)"),
                           {article.id.value, article.version, entry.sequence});
        !done)
        return done;
    if (auto done = writeClients(connection, article); !done)
        return done;
    const ArticleWords old = *before ? wordsOf(**before, Stemmer((*before)->language)) : ArticleWords{};
    return updateArticleWords(connection, article.id, old, words);
}

} // namespace tierdesk
