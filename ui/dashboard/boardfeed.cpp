// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardfeed.h"

namespace tierdesk {

namespace {

/// Figures that change more often cannot be read.
constexpr std::chrono::milliseconds readingPause{300};

} // namespace

BoardFeed::BoardFeed(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BoardFeed::read);
    connect(&client, &DeskClient::ticketsChanged, this, &BoardFeed::soon);
    connect(&client, &DeskClient::minutePassed, this, &BoardFeed::soon);
    connect(&client, &DeskClient::playbookChanged, this, &BoardFeed::soon);
    connect(&client, &DeskClient::peopleChanged, this, &BoardFeed::soon);
    connect(&client, &DeskClient::reckoningChanged, this, &BoardFeed::soon);
    connect(&client, &DeskClient::storeBack, this, &BoardFeed::soon);
}

void BoardFeed::setLooking(bool looking)
{
    m_looking = looking;
    if (m_looking && m_stale)
        read();
}

void BoardFeed::soon()
{
    m_stale = true;
    if (m_looking && !m_soon.isActive())
        m_soon.start(readingPause);
}

void BoardFeed::read()
{
    if (!m_looking)
        return;
    m_stale = false;
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
        return News{*std::move(board), *std::move(people)};
    };
    m_client.read(this, m_lane, std::move(ask), [this](Stored<News> news) {
        if (news)
            return take(*std::move(news));
        m_stale = true;
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
    m_board = std::move(news.board);
    Q_EMIT changed();
}

} // namespace tierdesk
