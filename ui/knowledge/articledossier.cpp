// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articledossier.h"

#include <algorithm>

namespace tierdesk {

QString ArticleDossier::nameOf(PersonId person) const
{
    const auto found = people.find(person);
    return found == people.end() ? QString() : found->second;
}

Stored<std::optional<ArticleDossier>> loadArticle(Store& store, ArticleId id)
{
    const auto article = store.article(id);
    if (!article)
        return fail(article.error());
    if (!*article)
        return std::nullopt;
    ArticleDossier dossier;
    dossier.article = **article;
    const auto counts = store.articleCounts(std::span(&id, 1));
    if (!counts)
        return fail(counts.error());
    if (!counts->empty())
        dossier.counts = counts->front();
    const auto history = store.articleHistory(id);
    if (!history)
        return fail(history.error());
    std::vector<PersonId> named{dossier.article.owner};
    for (const JournalEntry& entry : *history) {
        if (entry.deskEvent<ArticleRecorded>())
            dossier.changedAt = entry.occurredAt;
        const auto* said = entry.deskEvent<ArticleRemarked>();
        if (!said)
            continue;
        dossier.remarks.push_back({*said, entry.cause.actor, entry.occurredAt});
        named.push_back(entry.cause.actor);
    }
    std::ranges::reverse(dossier.remarks);
    const auto people = store.people(named);
    if (!people)
        return fail(people.error());
    for (const Person& person : *people)
        dossier.people.emplace(person.id, person.name);
    for (const ClientId client : dossier.article.clients) {
        const auto known = store.client(client);
        if (!known)
            return fail(known.error());
        if (*known)
            dossier.clients.append((*known)->name);
    }
    return dossier;
}

} // namespace tierdesk
