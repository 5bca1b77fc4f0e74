// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/presenceboard.h"

#include "ui/text/presencetext.h"

#include <QUuid>

namespace tierdesk {

namespace {

std::chrono::milliseconds steadyTicks()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

Done<void> keep(Store& store, const QString& station, std::span<const Presence> rows)
{
    const auto kept = store.keepPresence(station, rows);
    if (!kept)
        return fail(DeskError{kept.error()});
    return {};
}

} // namespace

PresenceBoard::PresenceBoard(DeskClient& client, QObject* parent, PresencePace pace, Ticks ticks)
    : QObject(parent)
    , m_client(client)
    , m_pace(pace)
    , m_ticks(ticks ? std::move(ticks) : Ticks(steadyTicks))
    , m_station(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PresenceBoard::tell);
    connect(&m_look, &QTimer::timeout, this, &PresenceBoard::look);
    connect(&client, &DeskClient::peopleChanged, this, [this] {
        m_names.clear();
        *m_version = -1;
    });
    m_look.start(m_pace.look);
    read();
}

PresenceBoard::~PresenceBoard()
{
    if (m_standing || m_telling)
        m_client.writeInBackground(
            this, [station = m_station](Store& store) { return keep(store, station, {}); }, [](const Done<void>&) {});
}

// What is done here

void PresenceBoard::view(TicketId ticket)
{
    if (!ticket)
        return;
    const auto [mine, fresh] = m_mine.try_emplace(ticket, Mine{PresenceMode::Viewing, m_ticks(), false});
    if (fresh || mine->second.mode == PresenceMode::Viewing)
        return;
    mine->second.mode = PresenceMode::Viewing;
    m_soon.start(m_pace.soon);
}

void PresenceBoard::type(TicketId ticket)
{
    if (!ticket)
        return;
    Mine& mine = m_mine.try_emplace(ticket, Mine{PresenceMode::Viewing, m_ticks(), false}).first->second;
    if (mine.mode == PresenceMode::Typing)
        return;
    mine.mode = PresenceMode::Typing;
    mine.told = true;
    m_soon.start(m_pace.soon);
}

void PresenceBoard::leave(TicketId ticket)
{
    const auto mine = m_mine.find(ticket);
    if (mine == m_mine.end())
        return;
    if (mine->second.told)
        m_soon.start(m_pace.soon);
    m_mine.erase(mine);
}

void PresenceBoard::look()
{
    const auto now = m_ticks();
    for (auto& [ticket, mine] : m_mine) {
        if (mine.told || now - mine.since < m_pace.view)
            continue;
        mine.told = true;
        m_soon.start(m_pace.soon);
    }
    if (m_standing && now - m_lastTold >= m_pace.beat)
        tell();
    read();
    judge();
}

void PresenceBoard::tell()
{
    // What is on its way is answered first: a store that is away must not find a heap of beats when it comes back.
    if (m_telling) {
        m_soon.start(m_pace.look);
        return;
    }
    std::vector<Presence> rows;
    for (const auto& [ticket, mine] : m_mine) {
        if (mine.told)
            rows.push_back({m_station, m_client.me().id, ticket, mine.mode, m_beat + 1});
    }
    if (rows.empty() && !m_standing)
        return;
    ++m_beat;
    m_telling = true;
    m_standing = true;
    m_lastTold = m_ticks();
    m_client.writeInBackground(
        this, [station = m_station, rows](Store& store) { return keep(store, station, rows); },
        [this, nothing = rows.empty()](const Done<void>& done) {
            m_telling = false;
            // What was not kept is told again with the next beat.
            m_standing = !done || !nothing;
        });
}

// What others do

void PresenceBoard::read()
{
    if (m_reading)
        return;
    m_reading = true;
    std::set<PersonId> known;
    for (const auto& [person, name] : m_names)
        known.insert(person);
    m_client.read(
        this,
        [version = m_version, known = std::move(known)](Store& store) -> Stored<std::optional<Told>> {
            const qint64 before = *version;
            const auto now = store.dataVersion();
            if (!now)
                return fail(now.error());
            if (*now == before)
                return std::nullopt;
            auto all = store.presences();
            if (!all)
                return fail(all.error());
            Told told{*std::move(all), {}};
            std::set<PersonId> strangers;
            for (const Presence& one : told.all) {
                if (!known.contains(one.person))
                    strangers.insert(one.person);
            }
            if (!strangers.empty()) {
                auto people = store.people(std::vector<PersonId>(strangers.begin(), strangers.end()));
                if (!people)
                    return fail(people.error());
                told.people = *std::move(people);
            }
            // Somebody may have asked meanwhile for a new look.
            qint64 expected = before;
            version->compare_exchange_strong(expected, *now);
            return told;
        },
        [this](const Stored<std::optional<Told>>& told) {
            m_reading = false;
            if (told && *told)
                heard(**told);
        });
}

void PresenceBoard::heard(const Told& told)
{
    for (const Person& person : told.people)
        m_names[person.id] = person.name;
    m_rows = told.all;
    std::erase_if(m_rows, [this](const Presence& one) { return one.station == m_station; });
    std::map<QString, Sign> signs;
    for (const Presence& one : m_rows) {
        const auto known = m_signs.find(one.station);
        const bool stands = known != m_signs.end() && known->second.beat == one.beat;
        signs[one.station] = stands ? known->second : Sign{one.beat, m_ticks()};
    }
    m_signs = std::move(signs);
    std::erase_if(m_swept, [this](const QString& station) { return !m_signs.contains(station); });
    judge();
}

std::vector<TicketId> PresenceBoard::whereIs(PersonId person) const
{
    std::vector<TicketId> tickets;
    for (const auto& [ticket, people] : m_others) {
        if (std::ranges::find(people, person, &Beside::person) != people.end())
            tickets.push_back(ticket);
    }
    return tickets;
}

std::chrono::milliseconds PresenceBoard::still(const QString& station) const
{
    return m_ticks() - m_signs.at(station).moved;
}

PresenceBoard::Others PresenceBoard::others() const
{
    Others others;
    for (const Presence& one : m_rows) {
        if (still(one.station) >= m_pace.gone)
            continue;
        std::vector<Beside>& here = others[one.ticket];
        const auto same = std::ranges::find(here, one.person, &Beside::person);
        const auto name = m_names.find(one.person);
        if (same == here.end())
            here.push_back({one.person, name == m_names.end() ? QString() : name->second, one.mode});
        else if (one.mode == PresenceMode::Typing)
            same->mode = one.mode;
    }
    for (auto& [ticket, here] : others) {
        std::ranges::sort(here, [](const Beside& left, const Beside& right) {
            return std::tuple(left.mode != PresenceMode::Typing, left.name, left.person) <
                   std::tuple(right.mode != PresenceMode::Typing, right.name, right.person);
        });
    }
    return others;
}

void PresenceBoard::judge()
{
    for (const auto& [station, sign] : m_signs) {
        if (still(station) >= m_pace.gone + m_pace.swept)
            sweep(station);
    }
    Others now = others();
    std::set<TicketId> touched;
    for (const auto& [ticket, here] : now) {
        const auto before = m_others.find(ticket);
        if (before == m_others.end() || before->second != here)
            touched.insert(ticket);
    }
    for (const auto& [ticket, here] : m_others) {
        if (!now.contains(ticket))
            touched.insert(ticket);
    }
    m_others = std::move(now);
    if (!touched.empty())
        Q_EMIT changed(QList<TicketId>(touched.begin(), touched.end()));
}

/// A program that only slept tells its rows anew with its next beat.
void PresenceBoard::sweep(const QString& station)
{
    if (!m_swept.insert(station).second)
        return;
    m_client.writeInBackground(
        this, [station](Store& store) { return keep(store, station, {}); },
        [this, station](const Done<void>& done) {
            if (!done)
                m_swept.erase(station);
        });
}

std::vector<Beside> PresenceBoard::at(TicketId ticket) const
{
    const auto found = m_others.find(ticket);
    return found == m_others.end() ? std::vector<Beside>{} : found->second;
}

QString PresenceBoard::textAt(TicketId ticket) const
{
    QStringList writing;
    QStringList looking;
    for (const Beside& one : at(ticket))
        (one.mode == PresenceMode::Typing ? writing : looking).append(one.name);
    return presenceText(writing, looking);
}

} // namespace tierdesk
