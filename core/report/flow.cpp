// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flow.h"

#include "core/ticket/apply.h"

namespace tierdesk {

namespace {

/// All of a ticket that its flow depends on.
struct Standing
{
    explicit Standing(const Ticket& ticket)
        : exists(ticket.exists())
        , type(ticket.progress.type)
        , place(ticket.placement.place)
    {}

    bool exists;
    StateType type;
    Place place;

    [[nodiscard]] bool open() const { return exists && isOpen(type); }
};

void addSteps(std::vector<FlowStep>& steps, const Standing& before, const Standing& after, const JournalEntry& entry)
{
    const auto add = [&](Flow flow, const Place& place) {
        steps.push_back({flow, place, entry.occurredAt, entry.sequence});
    };
    const bool done = after.type == StateType::Resolved || after.type == StateType::Closed;
    const Flow ending = done ? Flow::Resolved : Flow::Dropped;
    if (!before.exists) {
        add(Flow::Opened, after.place);
        if (!after.open())
            add(ending, after.place);
    } else if (before.open() && !after.open()) {
        add(ending, before.place);
    } else if (!before.open() && after.open()) {
        add(Flow::Reopened, after.place);
    } else if (after.open() && before.place != after.place) {
        add(Flow::Went, before.place);
        add(Flow::Came, after.place);
    }
}

} // namespace

std::vector<FlowStep> flowsOf(std::span<const JournalEntry> entries, const Ticket& before, const Ticket& after)
{
    std::vector<FlowStep> steps;
    if (entries.size() == 1) {
        addSteps(steps, Standing(before), Standing(after), entries.front());
        return steps;
    }
    Ticket ticket = before;
    for (const JournalEntry& entry : entries) {
        const Standing earlier(ticket);
        ticket = apply(std::move(ticket), entry);
        addSteps(steps, earlier, Standing(ticket), entry);
    }
    return steps;
}

} // namespace tierdesk
