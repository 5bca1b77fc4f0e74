// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A small desk with people, in a store of its own, for tests that need a real one.
#pragma once

#include "core/desk/desk.h"

#include <QTemporaryDir>
#include <stdexcept>

namespace tierdesk::test {

/// What went wrong, in one line.
[[nodiscard]] QString told(const StorageError& error);
[[nodiscard]] QString told(const DeskError& error);

/// The value, or an exception that says why there is none.
template <class T, class E>
T must(Result<T, E> result)
{
    if (!result)
        throw std::runtime_error(told(result.error()).toStdString());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Queues: desk and onsite (tier 1), network and apps (2), experts (3), vendor (4).
[[nodiscard]] Playbook smallPlaybook();

inline const QueueKey frontDesk{QStringLiteral("desk")};
inline const QueueKey onSite{QStringLiteral("onsite")};
inline const QueueKey network{QStringLiteral("network")};
inline const QueueKey applications{QStringLiteral("apps")};
inline const QueueKey experts{QStringLiteral("experts")};
inline const QueueKey vendor{QStringLiteral("vendor")};

/// Where the stores of test desks lie when it is not in files.
struct Elsewhere
{
    /// A location where no store is yet, and its end.
    std::function<QString()> make;
    std::function<void(const QString& location)> remove;
};
inline Elsewhere elsewhere;

/// Whether the data version becomes another one: some databases tell it a moment after the commit.
[[nodiscard]] bool changesSoon(Store& store, qint64 dataVersion);

/// A store in a folder of its own that vanishes with it; the time moves on a minute with each order.
class TestDesk
{
public:
    TestDesk();
    virtual ~TestDesk();
    TestDesk(const TestDesk&) = delete;
    TestDesk& operator=(const TestDesk&) = delete;

    /// The store's location: a file, unless stores lie elsewhere.
    [[nodiscard]] const QString& path() const { return m_location; }
    /// A file's name in the same folder.
    [[nodiscard]] QString pathOf(const QString& name) const;

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] Desk& desk() { return *m_desk; }
    /// Closes the store; open() opens it again.
    void close();
    void open();

    /// 2026-03-02T09:00Z and a minute more each time it is asked.
    [[nodiscard]] Instant now();
    /// The clock is put on, or back.
    void wait(Milliseconds span) { m_now = m_now + span; }

    /// Throws when the order is refused.
    Receipt order(TicketId ticket, Command command, PersonId actor, TicketId other = {});
    TicketId openTicket(const QString& subject, QueueKey queue = frontDesk);
    [[nodiscard]] Ticket ticket(TicketId id);

    PersonId admin;
    /// Technicians with the logins anna and ben; anna works at the desk, ben in network.
    PersonId anna;
    PersonId ben;
    PersonId boss;
    PersonId robot;
    /// Requesters: mia and noah of acme, olga of brio.
    PersonId mia;
    PersonId noah;
    PersonId olga;
    ClientId acme;
    ClientId brio;

private:
    QTemporaryDir m_folder;
    QString m_location;
    Instant m_now{1772442000000};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desk> m_desk;
};

} // namespace tierdesk::test
