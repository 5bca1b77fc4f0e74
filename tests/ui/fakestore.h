// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A store of any size that is made up as it is asked, and that can be slow, held back or away, to try a window against.
#pragma once

#include "ui/client/worker.h"

#include <QObject>
#include <map>

namespace tierdesk::test {

/// Shared by all its stores; every function may be called from any thread.
class FakeWorld
{
public:
    /// Tickets 1..count.
    explicit FakeWorld(qint64 count = 0);

    void change(TicketRow row);
    void remove(TicketId ticket);
    /// Reads wait until released.
    void hold();
    void release();
    void setAway(bool away);
    [[nodiscard]] bool isAway() const;
    /// What everybody meets then.
    [[nodiscard]] static StorageError away();
    void setDelay(std::chrono::milliseconds delay);
    /// Every text that was kept, the oldest first; none can be while the store is away.
    [[nodiscard]] std::vector<Draft> drafts() const;
    [[nodiscard]] Surroundings surroundings() const;
    void setSurroundings(const Surroundings& surroundings);

    [[nodiscard]] int listings() const { return m_listings; }
    [[nodiscard]] int rowReads() const { return m_rowReads; }
    /// How often presence was written and read, and how often the journal's end was asked for.
    [[nodiscard]] int presenceWrites() const { return m_presenceWrites; }
    [[nodiscard]] int presenceReads() const { return m_presenceReads; }
    [[nodiscard]] int tails() const { return m_tails; }
    /// What a station told last; as if it had written it.
    void present(const QString& station, std::vector<Presence> rows);
    [[nodiscard]] std::vector<Presence> presences() const;
    /// People that the store knows by their ids.
    void know(const Person& person);
    /// Whom every search for people finds.
    [[nodiscard]] std::vector<Person> everybody() const;
    [[nodiscard]] PlaybookPtr playbook() const { return m_playbook; }
    [[nodiscard]] Person me() const;

    /// What happened to a ticket; without it nothing did. Set before anything is read.
    std::function<std::vector<JournalEntry>(const TicketRow&)> histories;

    /// The row of a ticket as it stands.
    [[nodiscard]] TicketRow row(TicketId ticket) const;

private:
    friend class FakeStore;
    [[nodiscard]] std::optional<StorageError> wait();
    [[nodiscard]] Stored<void> keep(const Draft& draft);

    mutable std::mutex m_mutex;
    std::condition_variable m_gate;
    bool m_held = false;
    bool m_away = false;
    std::chrono::milliseconds m_delay{};
    qint64 m_count;
    std::vector<Draft> m_drafts;
    Surroundings m_surroundings;
    std::map<TicketId, std::optional<TicketRow>> m_changes;
    std::vector<TicketId> m_journal;
    std::atomic<int> m_listings = 0;
    std::atomic<int> m_rowReads = 0;
    std::atomic<int> m_interrupts = 0;
    std::atomic<int> m_presenceWrites = 0;
    std::atomic<int> m_presenceReads = 0;
    std::atomic<int> m_tails = 0;
    std::map<QString, std::vector<Presence>> m_presences;
    /// Commits that changed no ticket.
    qint64 m_besides = 0;
    std::map<PersonId, Person> m_people;
    PlaybookPtr m_playbook;
};

/// A playbook with three tiers and four queues, enough for a list.
[[nodiscard]] Playbook listedPlaybook();

[[nodiscard]] StoreFactory openFake(const std::shared_ptr<FakeWorld>& world);

} // namespace tierdesk::test
