// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/articlesight.h"

#include <algorithm>

namespace tierdesk {

bool ArticleSight::reads(const Article& article) const
{
    const bool isTheirs = std::ranges::find_first_of(clients, article.clients) != clients.end();
    switch (whom) {
    case Whom::Nobody:
        return false;
    case Whom::Requester:
        return article.state == ArticleState::Validated &&
               (article.readers == Readers::Public || (article.readers == Readers::Client && isTheirs));
    case Whom::Staff:
        return (article.readers != Readers::Tier || article.tier <= tier) &&
               (article.clients.empty() || clients.empty() || isTheirs);
    }
    return false;
}

ArticleSight articleSightOf(const Person& person, const Playbook& playbook)
{
    if (person.left)
        return {};
    if (!person.isStaff()) {
        ArticleSight sight{ArticleSight::Whom::Requester, {}, {}};
        if (person.client)
            sight.clients = {person.client};
        return sight;
    }
    constexpr int highest = 4;
    ArticleSight sight{ArticleSight::Whom::Staff, Tier{person.leads() ? highest : 1}, person.serves};
    for (const QueueKey& key : person.queues) {
        if (const Queue* queue = playbook.queue(key))
            sight.tier = std::max(sight.tier, queue->tier);
    }
    return sight;
}

} // namespace tierdesk
