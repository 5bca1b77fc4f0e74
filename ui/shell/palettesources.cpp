// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettesources.h"

#include "core/knowledge/articlename.h"
#include "ui/queue/listwords.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/shell/navigationmodel.h"
#include "ui/text/articletext.h"

#include <ranges>

namespace tierdesk {

namespace {

/// One letter finds everything and nothing.
constexpr int fewestLetters = 2;

/// Rows of the tickets that fit: the one with that number first, then those that hold the words.
[[nodiscard]] Stored<std::vector<TicketRow>> ticketsLike(Store& store, const QString& typed, int limit)
{
    std::vector<TicketId> ids;
    const auto exact = store.find(typed);
    if (!exact)
        return fail(exact.error());
    if (*exact)
        ids.push_back(**exact);
    if (typed.size() >= fewestLetters) {
        const auto hits = store.search(typed, limit);
        if (!hits)
            return fail(hits.error());
        for (const SearchHit& hit : *hits) {
            if (std::ranges::find(ids, hit.ticket) == ids.end())
                ids.push_back(hit.ticket);
        }
    }
    ids.resize(std::min(ids.size(), static_cast<std::size_t>(limit)));
    return store.rows(ids);
}

} // namespace

TicketSearch::TicketSearch(DeskClient& client, Open open)
    : m_client(client)
    , m_open(std::move(open))
{}

QString TicketSearch::heading() const
{
    return tr("Tickets");
}

void TicketSearch::find(const QString& typed, int limit, const Reply& reply)
{
    if (typed.isEmpty()) {
        reply({});
        return;
    }
    auto ask = [typed, limit](Store& store) { return ticketsLike(store, typed, limit); };
    m_client.read(this, m_lane, std::move(ask), [this, reply](const Stored<std::vector<TicketRow>>& rows) {
        std::vector<PaletteItem> items;
        const auto times = m_client.times();
        const ListWords words(*times, m_client.now());
        for (const TicketRow& row : rows ? *rows : std::vector<TicketRow>()) {
            PaletteItem item;
            item.key = QStringLiteral("ticket:%1").arg(row.id.value);
            item.title = ListWords::number(row.id) + QLatin1Char(' ') + row.subject;
            item.detail = QStringLiteral("%1 · %2").arg(words.state(row), words.queue(row.queue));
            item.icon = Icon::Ticket;
            item.run = [open = m_open, id = row.id] { open(id); };
            items.push_back(std::move(item));
        }
        reply(std::move(items));
    });
}

ArticleSearch::ArticleSearch(DeskClient& client, Open open)
    : m_client(client)
    , m_open(std::move(open))
{}

QString ArticleSearch::heading() const
{
    return tr("Articles");
}

void ArticleSearch::find(const QString& typed, int limit, const Reply& reply)
{
    if (typed.isEmpty()) {
        reply({});
        return;
    }
    auto ask = [typed, limit](Store& store) { return store.searchArticles(typed, {}, limit); };
    m_client.read(this, m_lane, std::move(ask), [this, reply](const Stored<std::vector<ArticleHit>>& hits) {
        std::vector<PaletteItem> items;
        for (const ArticleHit& hit : hits ? *hits : std::vector<ArticleHit>()) {
            PaletteItem item;
            item.key = QStringLiteral("article:%1").arg(hit.row.article.value);
            item.title = hit.row.title;
            item.detail = QStringLiteral("%1 · %2").arg(nameOf(hit.row.article), nameOf(hit.row.state));
            item.icon = Icon::Article;
            item.run = [open = m_open, id = hit.row.article] { open(id); };
            items.push_back(std::move(item));
        }
        reply(std::move(items));
    });
}

PlaceSearch::PlaceSearch(const NavigationModel& places, Go go)
    : m_places(places)
    , m_go(std::move(go))
{}

QString PlaceSearch::heading() const
{
    return tr("Queues and views");
}

void PlaceSearch::find(const QString& typed, int limit, const Reply& reply)
{
    std::vector<std::pair<int, PaletteItem>> found;
    for (const NavigationItem& place : m_places.places()) {
        const auto match = fuzzyMatch(typed, place.list.name);
        if (typed.isEmpty() || !match || place.kind == NavigationItem::Kind::Heading ||
            place.kind == NavigationItem::Kind::Page)
            continue;
        PaletteItem item;
        item.key = place.key;
        item.title = place.list.name;
        item.detail = place.open > 0 ? tr("%Ln open", nullptr, place.open) : QString();
        item.icon = place.icon;
        item.run = [go = m_go, list = place.list] { go(list); };
        found.emplace_back(match->score, std::move(item));
    }
    std::ranges::stable_sort(found, std::greater(), [](const auto& one) { return one.first; });
    std::vector<PaletteItem> items;
    for (auto& one : found | std::views::take(limit))
        items.push_back(std::move(one.second));
    reply(std::move(items));
}

PeopleSearch::PeopleSearch(DeskClient& client, Go go)
    : m_client(client)
    , m_go(std::move(go))
{}

QString PeopleSearch::heading() const
{
    return tr("People");
}

void PeopleSearch::find(const QString& typed, int limit, const Reply& reply)
{
    if (typed.size() < fewestLetters) {
        reply({});
        return;
    }
    auto ask = [typed, limit](Store& store) { return store.findPeople(typed, PeopleKind::Anyone, limit); };
    m_client.read(this, m_lane, std::move(ask), [this, reply](const Stored<std::vector<Person>>& people) {
        std::vector<PaletteItem> items;
        for (const Person& person : people ? *people : std::vector<Person>()) {
            SavedView list;
            const QString name = person.login.isEmpty() ? person.name : person.login;
            list.filter = toText(TicketFilter{
                {{person.isStaff() ? FilterField::Assignee : FilterField::Requester, FilterRelation::Is, {name}}}, {}});
            PaletteItem item;
            item.key = QStringLiteral("person:%1").arg(person.id.value);
            item.title = person.name;
            item.detail = person.isStaff() ? tr("Tickets assigned") : tr("Tickets requested");
            item.icon = Icon::Person;
            item.run = [go = m_go, list] { go(list); };
            items.push_back(std::move(item));
        }
        reply(std::move(items));
    });
}

} // namespace tierdesk
