// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard shows, read again when tickets change and when a minute has passed, while somebody looks.
#pragma once

#include "core/desk/board.h"
#include "ui/dashboard/readingpulse.h"

namespace tierdesk {

class BoardFeed : public QObject
{
    Q_OBJECT

public:
    explicit BoardFeed(DeskClient& client, QObject* parent = nullptr);

    void setLooking(bool looking) { m_pulse.setLooking(looking); }

    /// Nothing until the first answer is there.
    [[nodiscard]] const std::optional<Board>& board() const { return m_board; }
    /// Empty for somebody who is not known.
    [[nodiscard]] QString nameOf(PersonId person) const { return m_names.value(person); }
    /// Everybody who works here and whoever has tickets.
    [[nodiscard]] const std::vector<Person>& people() const { return m_people; }
    /// Whom a filter calls so: the login, or the name of who has none.
    [[nodiscard]] QString wordFor(PersonId person) const { return m_words.value(person); }

Q_SIGNALS:
    void changed();
    /// What was read last still stands.
    void failed(const tierdesk::DeskError& error);

private:
    struct News
    {
        Board board;
        std::vector<Person> people;
    };

    void read();
    void take(News news);

    DeskClient& m_client;
    Lane m_lane;
    ReadingPulse m_pulse;
    std::optional<Board> m_board;
    std::vector<Person> m_people;
    QHash<PersonId, QString> m_names;
    QHash<PersonId, QString> m_words;
};

} // namespace tierdesk
