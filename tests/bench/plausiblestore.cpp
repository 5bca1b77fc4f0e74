// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plausiblestore.h"

#include "core/ticket/apply.h"

#include <cmath>
#include <random>

namespace tierdesk::bench {

namespace {

constexpr Instant firstDay{1704096000000}; // 2024-01-01T08:00Z
constexpr int technicians = 200;
constexpr int clients = 300;

QString syllables(quint32 number)
{
    static const char* parts[] = {"ba",  "ker", "lo", "min", "ta", "ru",  "sel", "vo",
                                  "den", "gri", "pa", "shu", "ne", "tor", "wi",  "zan"};
    QString word;
    for (quint32 left = number + 17; left > 0; left /= 16)
        word += QLatin1String(parts[left % 16]);
    return word;
}

class Filler
{
public:
    Filler(Store& store, const Size& size)
        : m_store(store)
        , m_size(size)
        , m_random(size.seed)
    {}

    Stored<void> fill()
    {
        auto playbook = m_store.playbook();
        if (!playbook)
            return fail(playbook.error());
        m_playbook = *playbook;
        if (auto done = addPeople(); !done)
            return done;
        constexpr int batch = 2000;
        for (int i = 0; i < m_size.tickets; i += batch) {
            auto transaction = m_store.begin();
            if (!transaction)
                return fail(transaction.error());
            for (int k = i; k < std::min(i + batch, m_size.tickets); ++k) {
                if (auto done = addTicket(**transaction, k); !done)
                    return done;
            }
            if (auto done = (*transaction)->commit(); !done)
                return done;
        }
        return {};
    }

private:
    [[nodiscard]] quint32 below(quint32 limit) { return static_cast<quint32>(m_random() % limit); }

    /// Small numbers far more often than great ones.
    [[nodiscard]] quint32 skewed(quint32 limit)
    {
        const double share = static_cast<double>(below(1U << 20)) / (1U << 20);
        return static_cast<quint32>(std::pow(static_cast<double>(limit), share)) - 1;
    }

    [[nodiscard]] QString sentence(quint32 words)
    {
        QStringList text;
        for (quint32 i = 0; i < words; ++i)
            text.append(syllables(skewed(20000)));
        return text.join(QLatin1Char(' '));
    }

    Stored<void> addPeople()
    {
        auto transaction = m_store.begin();
        if (!transaction)
            return fail(transaction.error());
        const auto record = [&](DeskEvent event) {
            JournalEntry entry{0,
                               {},
                               0,
                               Event{std::move(event)},
                               Cause{CauseKind::Import, {}, {}},
                               CommandId{1},
                               firstDay,
                               firstDay,
                               m_playbook->version};
            return (*transaction)->append(entry);
        };
        for (int i = 1; i <= clients; ++i) {
            if (auto done = record(
                    ClientRecorded{{ClientId{i}, syllables(static_cast<quint32>(i)) + QStringLiteral(" Works")}});
                !done)
                return done;
        }
        for (int i = 0; i < technicians + m_size.requesters; ++i) {
            Person person;
            person.id = PersonId{i + 2};
            person.name = syllables(below(4000)) + QLatin1Char(' ') + syllables(below(40000));
            const bool staff = i < technicians;
            person.role = staff ? Role::Technician : Role::Requester;
            if (staff)
                person.login = QStringLiteral("tech%1").arg(i);
            else
                person.client = ClientId{1 + below(clients)};
            if (auto done = record(PersonRecorded{person}); !done)
                return done;
        }
        return (*transaction)->commit();
    }

    Stored<void> addTicket(Transaction& transaction, int number)
    {
        const auto id = transaction.newTicketId();
        if (!id)
            return fail(id.error());
        m_entries.clear();
        m_ticket = Ticket{};
        m_ticket.id = *id;
        // Two years of tickets, evenly.
        m_at = firstDay + std::chrono::seconds(qint64{number} * 63072000 / m_size.tickets);
        const PersonId requester{2 + technicians + skewed(static_cast<quint32>(m_size.requesters))};
        const Queue& queue = m_playbook->queues[skewed(static_cast<quint32>(m_playbook->queues.size()))];
        TicketOpened opened;
        opened.details.kind = static_cast<TicketKind>(below(2));
        opened.details.subject = sentence(4 + below(6));
        opened.details.description = sentence(20 + below(60));
        opened.details.requester = requester;
        opened.details.client = ClientId{1 + below(clients)};
        opened.details.channel = Channel::Mail;
        if (below(10) == 0)
            opened.details.tags = {syllables(below(40))};
        opened.triage.impact = Impact{1 + static_cast<int>(below(3))};
        opened.triage.urgency = Urgency{1 + static_cast<int>(below(3))};
        opened.triage.computed = m_playbook->priority(opened.triage.impact, opened.triage.urgency);
        opened.place = {queue.key, queue.tier};
        opened.state = m_playbook->stateOf(StateType::New)->key;
        const PersonId technician{2 + skewed(technicians)};
        append(opened, requester);
        const bool open = static_cast<int>(below(100)) < m_size.open;
        if (!open || below(3) > 0) {
            append(TicketAssigned{technician}, technician);
            change(StateType::Open, technician);
            append(MessageAdded{MessageKind::Reply, technician, Channel::Mail, sentence(10 + below(40)), false, {}},
                   technician);
            if (below(3) == 0)
                append(MessageAdded{MessageKind::Note, technician, Channel::Web, sentence(5 + below(20)), false, {}},
                       technician);
            if (below(2) == 0)
                append(
                    MessageAdded{MessageKind::Received, requester, Channel::Mail, sentence(5 + below(30)), false, {}},
                    requester);
        }
        if (!open)
            change(StateType::Resolved, technician);
        return transaction.append(m_entries, {}, m_ticket);
    }

    void change(StateType type, PersonId actor)
    {
        StateChanged event;
        event.state = m_playbook->stateOf(type)->key;
        event.type = type;
        if (type == StateType::Resolved)
            event.resolution = Resolution{QStringLiteral("solved"), sentence(6)};
        append(std::move(event), actor);
    }

    void append(TicketEvent event, PersonId actor)
    {
        m_at = m_at + std::chrono::seconds(60 + below(20000));
        m_entries.push_back({0, m_ticket.id, m_ticket.version + 1, Event{std::move(event)},
                             Cause{CauseKind::Import, actor, QStringLiteral("plausible")},
                             CommandId{2 + below(1U << 31)}, m_at, m_at, m_playbook->version});
        m_ticket = apply(std::move(m_ticket), m_entries.back());
    }

    Store& m_store;
    Size m_size;
    std::mt19937 m_random;
    PlaybookPtr m_playbook;
    std::vector<JournalEntry> m_entries;
    Ticket m_ticket;
    Instant m_at;
};

} // namespace

Playbook plausiblePlaybook(const Size& size)
{
    Playbook book;
    book.name = QStringLiteral("Plausible");
    for (int tier = 0; tier <= 4; ++tier)
        book.tiers.push_back({Tier{tier}, QStringLiteral("Tier %1").arg(tier), {}});
    for (int i = 0; i < size.queues; ++i) {
        const QString name = QStringLiteral("queue-%1").arg(i);
        book.queues.push_back({QueueKey{name}, name, Tier{1 + i % 4}, QueueKind::Team, {}, {}, false});
    }
    book.intake = book.queues.front().key;
    const QStringList grades{QStringLiteral("High"), QStringLiteral("Medium"), QStringLiteral("Low")};
    book.matrix = {grades, grades, grades + QStringList{QStringLiteral("Least")}, {}};
    book.matrix.rows = {{Priority{1}, Priority{2}, Priority{3}},
                        {Priority{2}, Priority{3}, Priority{4}},
                        {Priority{3}, Priority{4}, Priority{4}}};
    for (const StateType type : allValues<StateType>())
        book.states.push_back({StateKey{toWord(type)}, toWord(type), type});
    for (const StateType from : allValues<StateType>()) {
        for (const StateType to : allValues<StateType>()) {
            if (from != to)
                book.transitions.push_back({from, to, {}});
        }
    }
    book.resolutionCodes = {{QStringLiteral("solved"), QStringLiteral("Solved")}};
    return book;
}

Stored<void> fillPlausibly(Store& store, const Size& size)
{
    return Filler(store, size).fill();
}

} // namespace tierdesk::bench
