// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardfeed.h"

namespace tierdesk {

namespace {

/// Figures that change more often cannot be read.
constexpr std::chrono::milliseconds readingPause{300};
constexpr int mostStaff = 500;

} // namespace

BoardFeed::BoardFeed(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_pulse(client, readingPause)
{
    connect(&m_pulse, &ReadingPulse::due, this, &BoardFeed::read);
}

void BoardFeed::read()
{
    auto ask = [terms = boardTerms(*m_client.times(), m_client.now())](Store& store) -> Stored<News> {
        auto board = store.board(terms);
        if (!board)
            return fail(board.error());
        std::vector<PersonId> ids;
        for (const BoardShare& share : board->shares) {
            if (share.assignee && std::ranges::find(ids, share.assignee) == ids.end())
                ids.push_back(share.assignee);
        }
        auto people = store.people(ids);
        if (!people)
            return fail(people.error());
        const auto staff = store.findPeople({}, PeopleKind::Staff, mostStaff);
        if (!staff)
            return fail(staff.error());
        for (const Person& person : *staff) {
            if (std::ranges::find(ids, person.id) == ids.end())
                people->push_back(person);
        }
        return News{*std::move(board), *std::move(people)};
    };
    m_client.read(this, m_lane, std::move(ask), [this](Stored<News> news) {
        if (news)
            return take(*std::move(news));
        m_pulse.missed();
        Q_EMIT failed(DeskError{news.error()});
    });
}

void BoardFeed::take(News news)
{
    m_names.clear();
    m_words.clear();
    for (const Person& person : news.people) {
        m_names.insert(person.id, person.name);
        m_words.insert(person.id, person.login.isEmpty() ? person.name : person.login);
    }
    m_people = std::move(news.people);
    m_board = std::move(news.board);
    Q_EMIT changed();
}

} // namespace tierdesk
