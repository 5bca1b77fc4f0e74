// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/invariants.h"

#include <set>

namespace tierdesk::test {

namespace {

template <class List, class Of>
bool distinct(const List& list, Of of)
{
    std::set<std::remove_cvref_t<decltype(of(*list.begin()))>> seen;
    return std::ranges::all_of(list, [&](const auto& value) { return seen.insert(of(value)).second; });
}

/// The same counts as the ticket's, taken again from the events that still stand.
struct Recount
{
    int hops = 0;
    int returns = 0;
    int reopens = 0;
    std::string illegalMove;
};

Recount recount(const std::vector<JournalEntry>& history, const Playbook& playbook)
{
    std::set<CommandId> undone;
    for (const JournalEntry& entry : history) {
        if (const auto* event = entry.is<CommandUndone>())
            undone.insert(event->command);
    }
    Recount result;
    Ticket ticket;
    for (const JournalEntry& entry : history) {
        const StateType from = ticket.progress.type;
        const bool existed = ticket.exists();
        ticket = apply(std::move(ticket), entry);
        const StateType to = ticket.progress.type;
        const bool moved = entry.is<StateChanged>() || entry.is<TicketMerged>();
        if (existed && moved && !playbook.transition(from, to))
            result.illegalMove = std::string(toWord(from).data()) + " to " + toWord(to).data();
        if (undone.contains(entry.command))
            continue;
        const bool hop = entry.is<TicketRouted>() || entry.is<TicketEscalated>() || entry.is<TicketReturned>();
        result.hops += hop ? 1 : 0;
        result.returns += entry.is<TicketReturned>() ? 1 : 0;
        result.reopens += existed && entry.is<StateChanged>() && !isOpen(from) && isOpen(to) ? 1 : 0;
    }
    return result;
}

bool chainEnds(const MemoryStore::Contents& contents, TicketId ticket)
{
    std::set<TicketId> seen;
    for (TicketId at = ticket; at; at = contents.projection.at(at).merging.into) {
        if (!seen.insert(at).second)
            return false;
    }
    return true;
}

std::string brokenPlace(const Ticket& ticket)
{
    Tier highest{-1};
    for (const Place& place : ticket.placement.cameFrom) {
        if (place.tier <= highest)
            return "the queues it came from climb tier by tier";
        highest = place.tier;
    }
    if (highest >= ticket.placement.place.tier)
        return "it stands higher than where it came from";
    if (ticket.awaitsAcceptance() && !isOpen(ticket.progress.type))
        return "a handoff awaits acceptance only while the ticket is open";
    return {};
}

std::string brokenNumbers(const Ticket& ticket)
{
    qint64 expected = 0;
    for (const Message& message : ticket.messages) {
        if (message.id.value != ++expected)
            return "messages are numbered from 1 without a gap";
    }
    const auto self = [](const auto& value) { return value; };
    if (!distinct(ticket.company.watchers, self))
        return "nobody watches twice";
    if (!distinct(ticket.details.tags, self))
        return "a tag is there once";
    if (!distinct(ticket.work.tasks, [](const Task& task) { return task.id; }))
        return "each task has its own number";
    if (!distinct(ticket.work.files, [](const Attachment& file) { return file.id; }))
        return "each file has its own number";
    if (!distinct(ticket.company.consults, [](const Consult& consult) { return consult.id; }))
        return "each consult has its own number";
    return {};
}

} // namespace

std::string brokenPromise(const MemoryStore::Contents& contents, TicketId id)
{
    const std::vector<JournalEntry>& history = contents.journal.at(id);
    const Ticket& ticket = contents.projection.at(id);
    if (ticket != fold(history))
        return "what the desk kept is the fold of the journal";
    if (ticket.version != static_cast<int>(history.size()))
        return "versions count the entries";
    const Recount counted = recount(history, *contents.playbook);
    if (!counted.illegalMove.empty())
        return "no move outside the transition table, but " + counted.illegalMove;
    if (ticket.placement.hops != counted.hops || ticket.placement.returns != counted.returns)
        return "hops and returns are those that stand";
    if (ticket.progress.reopens != counted.reopens)
        return "reopens are those that stand";
    const State* state = contents.playbook->state(ticket.progress.state);
    if (!state || state->type != ticket.progress.type)
        return "the state is one of its type";
    if (isPending(ticket.progress.type) != ticket.progress.pending.has_value())
        return "a reason to wait is there while it waits and only then";
    if ((ticket.progress.type == StateType::Merged) != !ticket.merging.into.isNull())
        return "merged is where it went somewhere";
    if (!chainEnds(contents, id))
        return "a chain of merges ends";
    if (const std::string broken = brokenPlace(ticket); !broken.empty())
        return broken;
    return brokenNumbers(ticket);
}

std::string brokenUndo(std::span<const JournalEntry> history, CommandId command, const Ticket& before,
                       const Ticket& now)
{
    const auto begin = std::ranges::find(history, command, &JournalEntry::command);
    const auto prefix = history.first(static_cast<std::size_t>(begin - history.begin()));
    const Ticket earlier = fold(prefix);
    if (!earlier.exists())
        return now.progress.type == StateType::Cancelled ? "" : "an undone opening is a cancelled ticket";
    Ticket later = earlier;
    for (const JournalEntry& entry : history) {
        if (entry.command == command)
            later = apply(std::move(later), entry);
    }
    Ticket expected = before;
    for (const Section& section : differingSections(earlier, later))
        restore(expected, sectionLike(section, earlier));
    for (Message& message : expected.messages) {
        const Message* was = earlier.message(message.id);
        const Message* became = later.message(message.id);
        if (became && !was)
            message.withdrawn = true;
        else if (became && became->withdrawn != was->withdrawn)
            message.withdrawn = false;
    }
    expected.version = now.version;
    expected.changedAt = now.changedAt;
    // What its children do is theirs: they tell it after the undo.
    expected.toldOpen = now.toldOpen;
    return expected == now ? "" : "an undo restores what the order changed and touches nothing else";
}

} // namespace tierdesk::test
