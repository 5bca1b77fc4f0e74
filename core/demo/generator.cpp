// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/generator.h"

#include "core/demo/lives.h"
#include "core/demo/words.h"

#include <queue>

namespace tierdesk {

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 hoursPerDay = 24;

/// When tickets come: by the hour of the day and the day of the week, with an outage now and then.
class Arrivals
{
public:
    Arrivals(const GenerateOptions& options, Dice& dice)
        : m_dice(dice)
        , m_tickets(options.tickets)
    {
        constexpr qint64 ticketsPerDay = 250;
        constexpr qint64 threeYears = 1095;
        const qint64 days = std::clamp<qint64>(options.tickets / ticketsPerDay, 20, threeYears);
        m_begin = {options.until.ms - days * hoursPerDay * hourMs};
        double sum = 0;
        for (qint64 hour = 0; hour < days * hoursPerDay; ++hour) {
            sum += weight(hour);
            m_sums.push_back(sum);
        }
    }

    /// The n-th of all, later than the one before.
    [[nodiscard]] Instant at(qint64 n)
    {
        const double wanted = (static_cast<double>(n) + m_dice.unit()) / static_cast<double>(m_tickets) * m_sums.back();
        while (m_hour + 1 < m_sums.size() && m_sums[m_hour] < wanted)
            ++m_hour;
        const double low = m_hour == 0 ? 0 : m_sums[m_hour - 1];
        const double part = std::clamp((wanted - low) / (m_sums[m_hour] - low), 0.0, 1.0);
        return {m_begin.ms + static_cast<qint64>((static_cast<double>(m_hour) + part) * hourMs)};
    }

    [[nodiscard]] Instant begin() const { return m_begin; }

private:
    double weight(qint64 hour)
    {
        constexpr std::array byHour{1, 1, 1, 1, 1, 2, 6, 20, 42, 50, 44, 34, 24, 34, 40, 34, 24, 12, 6, 4, 3, 2, 2, 1};
        const qint64 absolute = m_begin.ms / hourMs + hour;
        const qint64 weekday = (absolute / hoursPerDay + 4) % 7;
        double weight = byHour.at(static_cast<std::size_t>(absolute % hoursPerDay));
        if (weekday == 0 || weekday == 6)
            weight *= 0.08;
        if (weekday == 1)
            weight *= 1.3;
        return m_dice.chance(0.004) ? weight * 9 : weight;
    }

    Dice& m_dice;
    qint64 m_tickets;
    Instant m_begin;
    std::vector<double> m_sums;
    std::size_t m_hour = 0;
};

class Generator
{
public:
    Generator(Store& store, const GenerateOptions& options, const ProgressReport& report)
        : m_store(store)
        , m_options(options)
        , m_report(report)
        , m_dice(options.seed)
    {}

    Stored<Generated> run();

private:
    struct Waiting
    {
        std::vector<Visit> visits;
        std::size_t next = 0;

        [[nodiscard]] Instant at() const { return visits[next].at; }
    };
    struct Later
    {
        bool operator()(const Waiting& a, const Waiting& b) const { return a.at() > b.at(); }
    };

    Stored<void> begin();
    Stored<void> hire(Instant at);
    Stored<PersonId> hire(Person person, Instant at);
    Stored<void> write(Visit& visit);
    Stored<void> catchUp(Instant until);

    Store& m_store;
    GenerateOptions m_options;
    const ProgressReport& m_report;
    Dice m_dice;
    PlaybookPtr m_playbook;
    GeneratedPeople m_people;
    std::unique_ptr<Transaction> m_transaction;
    std::vector<Waiting> m_waiting;
    Generated m_done;
};

Stored<void> Generator::begin()
{
    auto transaction = m_store.begin();
    if (!transaction)
        return fail(transaction.error());
    m_transaction = *std::move(transaction);
    return {};
}

Stored<PersonId> Generator::hire(Person person, Instant at)
{
    const auto id = m_transaction->newPersonId();
    if (!id)
        return fail(id.error());
    person.id = *id;
    JournalEntry entry{0,
                       {},
                       0,
                       Event{DeskEvent{PersonRecorded{person}}},
                       {CauseKind::System, {}, {}},
                       {},
                       at,
                       at,
                       m_playbook->version};
    entry.command = CommandId{static_cast<qint64>(m_dice.bits() >> 1) + 1};
    if (auto done = m_transaction->append(entry); !done)
        return fail(done.error());
    m_people.all.insert(*id, std::move(person));
    ++m_done.people;
    return *id;
}

/// A team for each queue, a lead for every ten, and a requester for every thirty tickets.
Stored<void> Generator::hire(Instant at)
{
    const auto hired = [&](const QString& login, Role role, std::vector<QueueKey> queues) {
        Person person;
        person.name = inventedName(m_dice);
        person.login = login;
        person.role = role;
        person.queues = std::move(queues);
        person.email = QStringLiteral("p%1@people.example").arg(m_done.people + 1);
        return hire(std::move(person), at);
    };
    constexpr qint64 ticketsPerTechnician = 20'000;
    constexpr qint64 ticketsPerRequester = 30;
    const qint64 size = std::clamp<qint64>(m_options.tickets / ticketsPerTechnician + 2, 3, 12);
    // Logins hold the seed and a running number, so that a second run does not hire anybody twice.
    const auto login = [&](const QString& word) {
        return QStringLiteral("%1-%2-%3").arg(word).arg(m_options.seed).arg(m_done.people + 1);
    };
    for (int i = 0; i < 3; ++i) {
        const auto lead = hired(login(QStringLiteral("lead")), Role::Supervisor, {});
        if (!lead)
            return fail(lead.error());
        m_people.leads.push_back(*lead);
    }
    for (const Queue& queue : m_playbook->queues) {
        for (qint64 i = 0; i < size && !queue.retired; ++i) {
            const auto technician = hired(login(queue.key.value), Role::Technician, {queue.key});
            if (!technician)
                return fail(technician.error());
            m_people.staff[queue.key.value].push_back(*technician);
        }
    }
    const qint64 requesters = std::clamp<qint64>(m_options.tickets / ticketsPerRequester, 40, 20'000);
    for (qint64 i = 0; i < requesters; ++i) {
        const auto requester = hired({}, Role::Requester, {});
        if (!requester)
            return fail(requester.error());
        m_people.requesters.push_back(*requester);
    }
    return {};
}

Stored<void> Generator::write(Visit& visit)
{
    if (visit.entries.empty())
        return {};
    m_done.events += static_cast<qint64>(visit.entries.size());
    for (JournalEntry& entry : visit.entries) {
        // A past that comes in as a whole: no rule acts on it afterwards.
        entry.cause.kind = CauseKind::Import;
        entry.cause.reference = QStringLiteral("generated");
        entry.recordedAt = m_options.until;
    }
    return m_transaction->append(visit.entries, visit.before, visit.after);
}

/// Writes what happens to the tickets so far until that instant.
Stored<void> Generator::catchUp(Instant until)
{
    while (!m_waiting.empty() && m_waiting.front().at() <= until) {
        std::ranges::pop_heap(m_waiting, Later{});
        Waiting& due = m_waiting.back();
        if (auto done = write(due.visits[due.next]); !done)
            return done;
        if (++due.next == due.visits.size())
            m_waiting.pop_back();
        else
            std::ranges::push_heap(m_waiting, Later{});
    }
    return {};
}

Stored<Generated> Generator::run()
{
    constexpr qint64 ticketsPerTransaction = 2000;
    auto playbook = m_store.playbook();
    if (!playbook)
        return fail(playbook.error());
    m_playbook = *std::move(playbook);
    Arrivals arrivals(m_options, m_dice);
    if (auto done = begin(); !done)
        return fail(done.error());
    if (auto done = hire(arrivals.begin()); !done)
        return fail(done.error());
    Lives lives(*m_playbook, m_people, m_dice);
    for (qint64 i = 0; i < m_options.tickets; ++i) {
        const Instant born = arrivals.at(i);
        if (auto done = catchUp(born); !done)
            return fail(done.error());
        const auto id = m_transaction->newTicketId();
        if (!id)
            return fail(id.error());
        Waiting life{lives.live(*id, born), 1};
        if (auto done = write(life.visits.front()); !done)
            return fail(done.error());
        ++m_done.tickets;
        if (life.visits.size() > 1) {
            m_waiting.push_back(std::move(life));
            std::ranges::push_heap(m_waiting, Later{});
        }
        if (m_done.tickets % ticketsPerTransaction == 0) {
            if (auto done = m_transaction->commit(); !done)
                return fail(done.error());
            if (m_report(m_done.tickets, m_options.tickets) == Progressing::Cancel)
                return fail(StorageError{StorageFault::Cancelled, {}, {}});
            m_transaction.reset();
            if (auto done = begin(); !done)
                return fail(done.error());
        }
    }
    if (auto done = catchUp(m_options.until); !done)
        return fail(done.error());
    if (auto done = m_transaction->commit(); !done)
        return fail(done.error());
    m_report(m_done.tickets, m_options.tickets);
    return m_done;
}

} // namespace

Stored<Generated> generate(Store& store, const GenerateOptions& options, const ProgressReport& report)
{
    return Generator(store, options, report).run();
}

} // namespace tierdesk
