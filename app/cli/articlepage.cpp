// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlepage.h"

#include "app/about/plain.h"
#include "core/knowledge/articlename.h"

namespace tierdesk::cli {

namespace {

/// An instant that says nothing is not the year 1970.
QJsonObject withoutNoReview(QJsonObject object, Instant reviewAt)
{
    if (reviewAt == Instant{})
        object.insert(QStringLiteral("review_at"), QJsonValue());
    return object;
}

} // namespace

ArticleQuery allArticles()
{
    ArticleQuery query;
    for (const ArticleState state : allValues<ArticleState>())
        query.states.push_back(state);
    return query;
}

Answer<ArticleQuery> queryFrom(const Arguments& arguments)
{
    ArticleQuery query;
    query.language = arguments.value("language");
    for (const QString& text : arguments.values("state")) {
        if (text == u"any")
            query.states = allArticles().states;
        else if (const auto state = wordFrom<ArticleState>(text, QStringLiteral("--state")))
            query.states.push_back(*state);
        else
            return fail(state.error());
    }
    if (arguments.has("kind")) {
        const auto kind = wordFrom<ArticleKind>(arguments.value("kind"), QStringLiteral("--kind"));
        if (!kind)
            return fail(kind.error());
        query.kind = *kind;
    }
    return query;
}

Answer<int> limitFrom(const Arguments& arguments, int usual)
{
    if (!arguments.has("limit"))
        return usual;
    const auto number = wholeNumber(arguments.value("limit"), QStringLiteral("--limit"), 1, 1'000'000);
    if (!number)
        return fail(number.error());
    return static_cast<int>(*number);
}

Answer<Article> articleFrom(Session& session, const QString& number)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const ArticleId id = parseArticleName(number);
    if (!id)
        return usage(QStringLiteral("“%1” is not the number of an article: 12 or KB-12.").arg(number));
    const auto article = (*store)->article(id);
    if (!article)
        return trouble(article.error());
    if (!*article)
        return refused(QStringLiteral("There is no article %1.").arg(id.value));
    return **article;
}

Answer<ArticlePage> pageOf(Session& session, const Article& article)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    ArticlePage page{article};
    page.article.id = {};
    page.article.version = 0;
    const auto owner = (*store)->person(article.owner);
    if (!owner)
        return trouble(owner.error());
    if (*owner)
        page.owner = (*owner)->login.isEmpty() ? (*owner)->name : (*owner)->login;
    page.clients.emplace();
    for (const ClientId id : article.clients) {
        const auto client = (*store)->client(id);
        if (!client)
            return trouble(client.error());
        if (*client)
            page.clients->append((*client)->name);
    }
    const auto original = (*store)->article(article.translationOf);
    if (!original)
        return trouble(original.error());
    if (*original) {
        page.translationOf = (*original)->externalId;
        page.translationSource = (*original)->source;
    }
    return page;
}

Answer<Article> articleOf(Session& session, const ArticlePage& page)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    Article article = page.article;
    if (page.owner && !page.owner->isEmpty()) {
        const auto owner = session.person(*page.owner);
        if (!owner)
            return fail(owner.error());
        article.owner = owner->id;
    }
    if (page.clients) {
        // A client that who acts does not serve has no name here, and stays.
        std::erase_if(article.clients, [&](ClientId id) {
            const auto client = (*store)->client(id);
            return client && *client;
        });
        for (const QString& name : *page.clients) {
            const auto client = session.client(name);
            if (!client)
                return fail(client.error());
            article.clients.push_back(*client);
        }
        std::ranges::sort(article.clients);
    }
    if (page.translationOf && !page.translationOf->isEmpty()) {
        const auto original = (*store)->article(page.translationSource, *page.translationOf);
        if (!original)
            return trouble(original.error());
        if (!*original)
            return refused(QStringLiteral("%1 is a translation of %2, which is not there.")
                               .arg(article.title, *page.translationOf));
        article.translationOf = (*original)->id;
    } else if (page.translationOf) {
        article.translationOf = {};
    }
    return tidied(std::move(article));
}

QJsonObject plainArticle(const Article& article)
{
    return withoutNoReview(plain(article).toObject(), article.reviewAt);
}

QJsonObject plainRow(const ArticleRow& row)
{
    return withoutNoReview(plain(row).toObject(), row.reviewAt);
}

} // namespace tierdesk::cli
