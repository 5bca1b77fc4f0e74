// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scenario.h"

namespace tierdesk {

std::ostream& operator<<(std::ostream& out, const Decided& decided)
{
    const Event event{decided.event};
    return out << "#" << decided.ticket.value << " " << kindWord(event).data() << " " << encode(event).toStdString();
}

std::ostream& operator<<(std::ostream& out, const Refusal& refusal)
{
    return out << "#" << refusal.ticket.value << " " << toWord(refusal.reason).data() << " ("
               << refusal.details.join(QStringLiteral(", ")).toStdString() << ")";
}

} // namespace tierdesk

namespace tierdesk::test {

namespace {

std::string told(const Decision& decision)
{
    return decision ? Catch::Detail::stringify(*decision) : "refused: " + Catch::Detail::stringify(decision.error());
}

} // namespace

std::vector<JournalEntry> historyOf(TicketId ticket, std::vector<TicketEvent> events)
{
    std::vector<JournalEntry> history;
    for (TicketEvent& event : events) {
        JournalEntry entry;
        entry.ticket = ticket;
        entry.version = static_cast<int>(history.size()) + 1;
        entry.sequence = entry.version;
        entry.event = std::move(event);
        entry.cause.actor = ada;
        entry.command = CommandId{entry.version};
        entry.occurredAt = dawn + std::chrono::minutes(entry.version);
        entry.recordedAt = entry.occurredAt;
        history.push_back(std::move(entry));
    }
    return history;
}

Ticket ticketOf(TicketId ticket, std::vector<TicketEvent> events)
{
    Ticket result = fold(historyOf(ticket, std::move(events)));
    result.id = ticket;
    return result;
}

Scenario::Scenario(std::vector<TicketEvent> history)
    : m_history(historyOf(one, std::move(history)))
    , m_now(dawn + std::chrono::hours(1))
    , m_other(ticketOf(two, {}))
    , m_decision(fail(Refusal{}))
{}

Scenario given(std::vector<TicketEvent> history)
{
    return Scenario(std::move(history));
}

Scenario& Scenario::by(PersonId actor)
{
    m_actor = actor;
    return *this;
}

Scenario& Scenario::after(Milliseconds sinceDawn)
{
    m_now = dawn + sinceDawn;
    return *this;
}

Scenario& Scenario::with(std::vector<TicketEvent> otherHistory)
{
    return with(ticketOf(two, std::move(otherHistory)));
}

Scenario& Scenario::with(Ticket other)
{
    m_other = std::move(other);
    return *this;
}

Scenario& Scenario::under(Playbook playbook)
{
    m_playbook = std::move(playbook);
    return *this;
}

Context Scenario::context() const
{
    return {m_playbook, m_now, personOf(m_actor).value_or(Person{}), personOf, m_other};
}

Scenario& Scenario::when(const Command& command)
{
    Ticket ticket = fold(m_history);
    ticket.id = one;
    m_decision = decide(ticket, command, context());
    return *this;
}

Scenario& Scenario::whenUndone(qint64 order)
{
    m_decision = decideUndo(m_history, CommandId{order}, context());
    return *this;
}

void Scenario::then(const std::vector<TicketEvent>& expected)
{
    std::vector<Decided> decided;
    for (const TicketEvent& event : expected)
        decided.push_back({one, event});
    thenOnBoth(decided);
}

void Scenario::thenOnBoth(const std::vector<Decided>& expected)
{
    INFO(told(m_decision));
    REQUIRE(m_decision.has_value());
    CHECK(*m_decision == expected);
}

void Scenario::refused(Reason reason, const QStringList& details)
{
    INFO(told(m_decision));
    REQUIRE_FALSE(m_decision.has_value());
    CHECK(m_decision.error() == Refusal{reason, m_decision.error().ticket, details});
}

void Scenario::refused(Reason reason)
{
    INFO(told(m_decision));
    REQUIRE_FALSE(m_decision.has_value());
    CHECK(m_decision.error() == Refusal{reason, m_decision.error().ticket, m_decision.error().details});
}

std::vector<Decided> Scenario::events() const
{
    return m_decision ? *m_decision : std::vector<Decided>{};
}

Ticket Scenario::ticket() const
{
    Ticket result = fold(m_history);
    for (const Decided& decided : events()) {
        JournalEntry entry{0, decided.ticket, result.version + 1, Event{decided.event}, {}, {}, m_now, m_now, 0};
        entry.cause.actor = m_actor;
        entry.command = CommandId{1000};
        result = apply(std::move(result), entry);
    }
    return result;
}

} // namespace tierdesk::test
