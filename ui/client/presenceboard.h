// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who else is at which ticket just now: tells the store what is looked at and written here, and what others told.
#pragma once

#include "ui/client/deskclient.h"

#include <map>
#include <set>

namespace tierdesk {

/// Somebody at a ticket, at another station.
struct Beside
{
    PersonId person;
    QString name;
    PresenceMode mode = PresenceMode::Viewing;

    bool operator==(const Beside&) const = default;
};

/// How often and how long; shorter in tests.
struct PresencePace
{
    /// What changed here is told together, so late; others are looked for as often as `look`.
    std::chrono::milliseconds soon{100};
    std::chrono::milliseconds look{1000};
    /// Whoever leafs through a list looks at nothing: a ticket counts as looked at after this.
    std::chrono::milliseconds view{2000};
    std::chrono::milliseconds beat{15'000};
    /// A station whose beat has stood still for so long has gone; after so much longer its rows are taken away.
    std::chrono::milliseconds gone{45'000};
    std::chrono::milliseconds swept{600'000};
};

/// Lives in the window's thread. A station is one running program: what is done at this one is never told to itself,
/// the same person at another computer is. Clocks of computers need not agree: each reader measures with its own
/// whether a beat moves. Costs nothing but a look at the store's version while nobody is at any ticket.
class PresenceBoard : public QObject
{
    Q_OBJECT

public:
    /// Time that only goes on; from any beginning.
    using Ticks = std::function<std::chrono::milliseconds()>;

    explicit PresenceBoard(DeskClient& client, QObject* parent = nullptr, PresencePace pace = {}, Ticks ticks = {});
    /// Takes its own rows away; the client still writes that.
    ~PresenceBoard() override;

    /// The ticket is on show here.
    void view(TicketId ticket);
    /// Somebody writes to it here.
    void type(TicketId ticket);
    void leave(TicketId ticket);

    /// Who else is there: who writes before who looks, then by name.
    [[nodiscard]] std::vector<Beside> at(TicketId ticket) const;
    /// The tickets that somebody has before them at other stations.
    [[nodiscard]] std::vector<TicketId> whereIs(PersonId person) const;
    /// The same as `at` in words; empty while nobody is.
    [[nodiscard]] QString textAt(TicketId ticket) const;

Q_SIGNALS:
    void changed(const QList<tierdesk::TicketId>& tickets);

private:
    struct Mine
    {
        PresenceMode mode = PresenceMode::Viewing;
        std::chrono::milliseconds since{};
        bool told = false;
    };
    struct Sign
    {
        qint64 beat = 0;
        std::chrono::milliseconds moved{};
    };
    /// What a look at the store brought.
    struct Told
    {
        std::vector<Presence> all;
        std::vector<Person> people;
    };
    using Others = std::map<TicketId, std::vector<Beside>>;

    void look();
    void tell();
    void read();
    void heard(const Told& told);
    void judge();
    void sweep(const QString& station);
    [[nodiscard]] std::chrono::milliseconds still(const QString& station) const;
    [[nodiscard]] Others others() const;

    DeskClient& m_client;
    const PresencePace m_pace;
    const Ticks m_ticks;
    const QString m_station;
    QTimer m_look;
    QTimer m_soon;

    std::map<TicketId, Mine> m_mine;
    qint64 m_beat = 0;
    std::chrono::milliseconds m_lastTold{};
    bool m_telling = false;
    /// Rows of this station may stand in the store.
    bool m_standing = false;

    /// The version at which the store was last read; touched by the reading thread, and outlives this.
    std::shared_ptr<std::atomic<qint64>> m_version = std::make_shared<std::atomic<qint64>>(-1);
    bool m_reading = false;
    std::vector<Presence> m_rows;
    std::map<QString, Sign> m_signs;
    std::set<QString> m_swept;
    std::map<PersonId, QString> m_names;
    Others m_others;
};

} // namespace tierdesk
