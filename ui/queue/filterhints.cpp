// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/filterhints.h"

#include "core/desk/filtercompletion.h"

namespace tierdesk {

namespace {

/// Staff and the clients they serve; requesters are found by the palette.
constexpr int namesKept = 1000;

[[nodiscard]] bool wordBegins(const QString& text, const QString& begin)
{
    const QStringList words = text.split(QLatin1Char(' '));
    return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(begin, Qt::CaseInsensitive); });
}

} // namespace

FilterHints::FilterHints(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&client, &DeskClient::peopleChanged, this, &FilterHints::load);
    // The first list is asked for before this, which nobody needs until they type.
    QTimer::singleShot(0, this, &FilterHints::load);
}

void FilterHints::load()
{
    struct Names
    {
        std::vector<Person> people;
        std::vector<Client> clients;
    };
    auto ask = [](Store& store) -> Stored<Names> {
        auto people = store.findPeople({}, PeopleKind::Staff, namesKept);
        if (!people)
            return fail(people.error());
        auto clients = store.findClients({}, namesKept);
        if (!clients)
            return fail(clients.error());
        return Names{*std::move(people), *std::move(clients)};
    };
    m_client.read(this, m_lane, std::move(ask), [this](Stored<Names> names) {
        if (!names)
            return;
        m_people = std::move(names->people);
        m_clients = std::move(names->clients);
    });
}

std::vector<Suggestion> FilterHints::suggest(const QString& text, int cursor) const
{
    const PlaybookPtr playbook = m_client.playbook();
    const FilterNames names{*playbook,
                            [this](const QString& begin) {
                                std::vector<Person> found;
                                std::ranges::copy_if(m_people, std::back_inserter(found), [&](const Person& person) {
                                    return wordBegins(person.name, begin) || wordBegins(person.login, begin);
                                });
                                return found;
                            },
                            [this](const QString& begin) {
                                std::vector<Client> found;
                                std::ranges::copy_if(m_clients, std::back_inserter(found), [&](const Client& client) {
                                    return wordBegins(client.name, begin);
                                });
                                return found;
                            },
                            {}};
    std::vector<Suggestion> suggestions;
    for (const FilterCompletion& one : completeFilter(text, cursor, names))
        suggestions.push_back({one.text, one.name, one.from, one.length});
    return suggestions;
}

} // namespace tierdesk
