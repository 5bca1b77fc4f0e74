// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the front door records of the knowledge base.
#include "core/base/texts.h"
#include "core/desk/deskparts.h"
#include "core/knowledge/articlesight.h"

namespace tierdesk {

namespace {

std::optional<Refusal> refusalOf(Reason reason, const QString& detail = {})
{
    return Refusal{reason, {}, detail.isEmpty() ? QStringList() : QStringList{detail}};
}

/// One article on its way into the store.
class Recording
{
public:
    Recording(Transaction& transaction, const Person& actor, const Playbook& playbook)
        : m_transaction(transaction)
        , m_actor(actor)
        , m_playbook(playbook)
        , m_sight(articleSightOf(actor, playbook))
    {}

    /// The article as it is to be recorded.
    [[nodiscard]] Done<Article> prepare(Article article)
    {
        article = tidied(std::move(article));
        const auto before = m_transaction.article(article.id);
        if (!before)
            return failed(before);
        if (const auto no = refusalOn(article, *before))
            return refused(*no);
        if (!article.id && !article.owner)
            article.owner = m_actor.id;
        if (article.externalId.isEmpty())
            article.externalId = QString::number(makeCommandId().value, 36);
        for (const auto check : {&Recording::checkOwner, &Recording::checkOriginal, &Recording::checkName}) {
            if (auto done = (this->*check)(article); !done)
                return fail(done.error());
        }
        article.version = *before ? (*before)->version + 1 : 1;
        if (!article.id) {
            const auto id = m_transaction.newArticleId();
            if (!id)
                return failed(id);
            article.id = *id;
        }
        return article;
    }

private:
    [[nodiscard]] std::optional<Refusal> refusalOn(const Article& article, const std::optional<Article>& before) const
    {
        if (article.id && (!before || !m_sight.reads(*before)))
            return refusalOf(Reason::NoSuchArticle, QString::number(article.id.value));
        if (article.title.isEmpty())
            return refusalOf(Reason::TitleMissing);
        if (before && before->version != article.version)
            return refusalOf(Reason::FieldsChanged);
        if (before == article)
            return refusalOf(Reason::NothingChanges);
        if (article.readers == Readers::Client && article.clients.empty())
            return refusalOf(Reason::ClientMissing);
        for (const ClientId client : article.clients) {
            const bool wasThere = before && std::ranges::find(before->clients, client) != before->clients.end();
            if (!wasThere && !serves(m_actor, client))
                return refusalOf(Reason::ClientNotServed, QString::number(client.value));
        }
        for (const ServiceKey& service : article.services) {
            if (!m_playbook.service(service))
                return refusalOf(Reason::UnknownService, service.value);
        }
        for (const CategoryKey& category : article.categories) {
            if (!m_playbook.category(category))
                return refusalOf(Reason::UnknownCategory, category.value);
        }
        return m_sight.reads(article) ? std::nullopt : refusalOf(Reason::OutOfSight);
    }

    [[nodiscard]] Done<void> checkOwner(const Article& article)
    {
        const auto owner = m_transaction.person(article.owner);
        if (!owner)
            return failed(owner);
        if (!*owner)
            return refused(Reason::UnknownPerson, {QString::number(article.owner.value)});
        if (!(*owner)->isStaff())
            return refused(Reason::NotStaff, {(*owner)->name});
        return {};
    }

    [[nodiscard]] Done<void> checkOriginal(const Article& article)
    {
        if (!article.translationOf)
            return {};
        const auto original = m_transaction.article(article.translationOf);
        if (!original)
            return failed(original);
        if (!*original || !m_sight.reads(**original) || article.translationOf == article.id)
            return refused(Reason::NoSuchArticle, {QString::number(article.translationOf.value)});
        return {};
    }

    /// Two articles of one name would each be taken for the other by the next import.
    [[nodiscard]] Done<void> checkName(const Article& article)
    {
        const auto named = m_transaction.articleFrom(article.source, article.externalId);
        if (!named)
            return failed(named);
        if (*named && *named != article.id)
            return refused(Reason::FieldsChanged);
        return {};
    }

    Transaction& m_transaction;
    const Person& m_actor;
    const Playbook& m_playbook;
    ArticleSight m_sight;
};

} // namespace

Done<std::vector<Article>> Desk::recordArticles(std::vector<Article> articles, const Cause& cause)
{
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    const auto by = holding(Right::EditArticles, cause.actor, **transaction, m_capacity);
    if (!by)
        return fail(by.error());
    const auto playbook = (*transaction)->playbook();
    if (!playbook)
        return failed(playbook);
    Recording recording(**transaction, *by, **playbook);
    for (Article& article : articles) {
        ArticleRecorded event{std::move(article)};
        makeTextsWhole(event);
        auto prepared = recording.prepare(std::move(event.article));
        if (!prepared)
            return fail(prepared.error());
        article = *prepared;
        if (auto done = append(ArticleRecorded{*std::move(prepared)}, cause, **transaction); !done)
            return fail(done.error());
    }
    if (auto done = (*transaction)->commit(); !done)
        return failed(done);
    return articles;
}

Done<Article> Desk::recordArticle(Article article, PersonId actor)
{
    auto recorded = recordArticles({std::move(article)}, Cause{CauseKind::Person, actor, {}});
    if (!recorded)
        return fail(recorded.error());
    return std::move(recorded->front());
}

Done<void> Desk::readable(ArticleId id, int version, PersonId actor, Transaction& transaction)
{
    const auto by = transaction.person(actor);
    if (!by)
        return failed(by);
    if (!*by)
        return refused(Reason::UnknownPerson, {QString::number(actor.value)});
    if ((*by)->left)
        return refused(Reason::MayNotSignIn, {(*by)->name});
    const auto playbook = transaction.playbook();
    if (!playbook)
        return failed(playbook);
    const auto article = transaction.article(id);
    if (!article)
        return failed(article);
    if (!*article || !articleSightOf(actingAs(m_capacity, **by), **playbook).reads(**article))
        return refused(Reason::NoSuchArticle, {QString::number(id.value)});
    if (version < 1 || version > (*article)->version)
        return refused(Reason::FieldsChanged);
    return {};
}

Done<void> Desk::remark(ArticleRemarked remark, PersonId actor)
{
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    if (const auto read = readable(remark.article, remark.version, actor, **transaction); !read)
        return fail(read.error());
    makeTextsWhole(remark);
    remark.text = remark.text.trimmed();
    if (remark.text.isEmpty() && remark.rating != Rating::Helpful)
        return refused(Reason::TextMissing);
    if (auto done = append(std::move(remark), Cause{CauseKind::Person, actor, {}}, **transaction); !done)
        return fail(done.error());
    if (auto done = (*transaction)->commit(); !done)
        return failed(done);
    return {};
}

Done<void> Desk::recordVisit(ArticleVisited visit, const QString& words, PersonId actor)
{
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    const auto read = readable(visit.article, visit.version, actor, **transaction);
    if (!read)
        return fail(read.error());
    const Cause cause{CauseKind::Person, actor, {}};
    ArticleRemarked remark{visit.article, visit.version, Rating::Comment, words.trimmed()};
    makeTextsWhole(remark);
    if (visit.outcome == VisitOutcome::Solved)
        remark.rating = Rating::Helpful;
    else if (visit.outcome == VisitOutcome::NotSolved)
        remark.rating = Rating::NotHelpful;
    const bool says = !remark.text.isEmpty() || remark.rating == Rating::Helpful;
    makeTextsWhole(visit);
    if (auto done = append(std::move(visit), cause, **transaction); !done)
        return fail(done.error());
    if (says) {
        if (auto done = append(std::move(remark), cause, **transaction); !done)
            return fail(done.error());
    }
    if (auto done = (*transaction)->commit(); !done)
        return failed(done);
    return {};
}

Done<std::vector<Article>> Desk::importArticles(std::vector<Article> articles, const QString& from, PersonId actor)
{
    return recordArticles(std::move(articles), Cause{CauseKind::Import, actor, from});
}

} // namespace tierdesk
