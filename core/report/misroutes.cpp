// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/misroutes.h"

#include "core/report/stays.h"
#include "core/ticket/apply.h"

namespace tierdesk {

namespace {

/// Who or what put a ticket into a queue, and what it was filed under then.
struct Chosen
{
    CategoryKey category;
    Cause cause;
};

/// Below it a ticket begins wherever it is opened.
constexpr Tier firstLine{1};

bool isChoice(const JournalEntry& entry)
{
    const auto* opened = entry.is<TicketOpened>();
    return entry.is<TicketEscalated>() || entry.is<TicketRouted>() || (opened && opened->place.tier > firstLine);
}

/// One ticket's history, entry by entry.
class Walk
{
public:
    explicit Walk(MisrouteReport& report)
        : m_report(report)
    {}

    void take(const JournalEntry& entry)
    {
        const Ticket before = m_ticket;
        m_ticket = apply(std::move(m_ticket), entry);
        if (const auto* returned = entry.is<TicketReturned>())
            blame(before, *returned);
        else if (isChoice(entry))
            choose(entry);
    }

private:
    template <class Count>
    void count(const Chosen& choice, Count&& add)
    {
        add(m_report.all);
        add(m_report.categories[choice.category]);
        if (choice.cause.kind == CauseKind::Rule)
            add(m_report.rules[choice.cause.reference.section(QLatin1Char('@'), 0, 0)]);
        else
            add(m_report.senders[choice.cause.actor]);
    }

    void choose(const JournalEntry& entry)
    {
        const Chosen choice{m_ticket.details.category, entry.cause};
        count(choice, [](MisrouteCount& at) { ++at.chosen; });
        m_choices.insert_or_assign(m_ticket.placement.place.queue, choice);
    }

    void blame(const Ticket& before, const TicketReturned& returned)
    {
        const auto choice = m_choices.find(before.placement.place.queue);
        if (choice == m_choices.end())
            return;
        const bool accepted = before.placement.handoff && before.placement.handoff->accepted;
        count(choice->second, [accepted](MisrouteCount& at) {
            ++at.returned;
            at.afterAcceptance += accepted ? 1 : 0;
        });
        ++m_report.reasons[returned.reason];
    }

    MisrouteReport& m_report;
    Ticket m_ticket;
    std::map<QueueKey, Chosen> m_choices;
};

} // namespace

void MisrouteTally::add(std::span<const JournalEntry> history)
{
    const std::set<CommandId> skipped = ordersWithoutEffect(history);
    Walk walk(m_report);
    for (const JournalEntry& entry : history) {
        if (!skipped.contains(entry.command))
            walk.take(entry);
    }
}

} // namespace tierdesk
