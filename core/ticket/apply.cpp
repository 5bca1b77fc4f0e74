// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticket/apply.h"

#include <algorithm>

namespace tierdesk {

namespace {

template <class T>
bool contains(const std::vector<T>& list, const T& value)
{
    return std::ranges::find(list, value) != list.end();
}

/// One overload for each event. All state changes of the program stand here.
class Fold
{
public:
    Fold(Ticket& ticket, const JournalEntry& entry)
        : m_ticket(ticket)
        , m_entry(entry)
    {}

    void operator()(const TicketOpened& event)
    {
        m_ticket.createdAt = m_entry.occurredAt;
        m_ticket.details = event.details;
        m_ticket.triage = event.triage;
        m_ticket.placement.place = event.place;
        m_ticket.progress.state = event.state;
        m_ticket.progress.type = event.type;
        m_ticket.progress.since = m_entry.occurredAt;
        if (event.details.requester)
            m_ticket.contacts.lastFromRequester = m_entry.occurredAt;
    }

    void operator()(const TicketEdited& event) { m_ticket.details = patched(std::move(m_ticket.details), event.patch); }
    void operator()(const TicketTriaged& event) { m_ticket.triage = event.triage; }

    /// What the sender wrote is for whichever queue of the tier takes it up, so the packet stays.
    void operator()(const TicketRouted& event) { moveTo(event.place); }

    void operator()(const TicketEscalated& event)
    {
        const Place from = m_ticket.placement.place;
        m_ticket.placement.cameFrom.push_back(from);
        moveTo(event.place);
        m_ticket.placement.handoff.reset();
        if (event.packet)
            m_ticket.placement.handoff =
                Handoff{from.queue, from.tier, m_entry.cause.actor, m_entry.occurredAt, *event.packet, false};
    }

    void operator()(const HandoffAccepted&)
    {
        if (m_ticket.placement.handoff)
            m_ticket.placement.handoff->accepted = true;
    }

    void operator()(const TicketReturned& event)
    {
        // An imported log may send it down to a queue it never came from.
        std::erase_if(m_ticket.placement.cameFrom, [&](const Place& from) { return from.tier >= event.place.tier; });
        moveTo(event.place);
        m_ticket.placement.handoff.reset();
        ++m_ticket.placement.returns;
    }

    void operator()(const TicketAssigned& event) { m_ticket.placement.assignee = event.assignee; }
    void operator()(const OwnerNamed& event) { m_ticket.placement.owner = event.owner; }

    void operator()(const ManagementInvolved& event)
    {
        m_ticket.company.notices.push_back({event.to, m_entry.cause.actor, event.reason});
    }

    void operator()(const ConsultAsked& event)
    {
        auto& consults = m_ticket.company.consults;
        const ConsultId id{consults.empty() ? 1 : consults.back().id.value + 1};
        consults.push_back({id, event.queue, m_entry.cause.actor, event.question, std::nullopt, {}});
    }

    void operator()(const ConsultAnswered& event)
    {
        const auto consult = std::ranges::find(m_ticket.company.consults, event.consult, &Consult::id);
        if (consult == m_ticket.company.consults.end())
            return;
        consult->answer = event.answer;
        consult->answeredBy = m_entry.cause.actor;
    }

    void operator()(const MessageAdded& event)
    {
        const Instant at = event.writtenAt.value_or(m_entry.occurredAt);
        const MessageId id{static_cast<qint64>(m_ticket.messages.size()) + 1};
        m_ticket.messages.push_back(
            {id, event.kind, event.author, event.channel, event.body, at, m_entry.command, false});
        Contacts& contacts = m_ticket.contacts;
        if (event.kind == MessageKind::Received)
            contacts.lastFromRequester = std::max(at, contacts.lastFromRequester.value_or(at));
        if (event.kind == MessageKind::Reply || event.kind == MessageKind::Contact) {
            contacts.lastToRequester = std::max(at, contacts.lastToRequester.value_or(at));
            if (!contacts.firstResponse && !event.automatic && event.author != m_ticket.details.requester)
                contacts.firstResponse = at;
        }
    }

    void operator()(const StateChanged& event)
    {
        Progress& progress = m_ticket.progress;
        const bool wasOpen = isOpen(progress.type);
        progress.state = event.state;
        progress.type = event.type;
        progress.since = m_entry.occurredAt;
        progress.pending = event.pending;
        if (event.resolution)
            progress.resolution = event.resolution;
        if (event.type == StateType::Closed)
            progress.closedAt = m_entry.occurredAt;
        if (event.resolution || isOpen(event.type))
            progress.rating.reset();
        if (!wasOpen && isOpen(event.type)) {
            ++progress.reopens;
            progress.resolution.reset();
        }
    }

    void operator()(const TicketMerged& event)
    {
        m_ticket.merging.into = event.into;
        m_ticket.merging.before = m_ticket.progress;
        m_ticket.progress.state = event.state;
        m_ticket.progress.type = StateType::Merged;
        m_ticket.progress.since = m_entry.occurredAt;
        m_ticket.progress.pending.reset();
    }

    void operator()(const TicketAbsorbed& event)
    {
        m_ticket.merging.absorbed.push_back(event.what);
        std::ranges::copy(event.what.watchers, std::back_inserter(m_ticket.company.watchers));
        std::ranges::copy(event.what.links, std::back_inserter(m_ticket.company.links));
        m_ticket.details.tags.append(event.what.tags);
        for (const Task& task : event.tasks) {
            m_ticket.work.tasks.push_back(task);
            m_ticket.lastTask = std::max(m_ticket.lastTask, task.id.value);
        }
    }

    void operator()(const TicketUnmerged&)
    {
        m_ticket.merging.into = {};
        if (m_ticket.merging.before)
            m_ticket.progress = *m_ticket.merging.before;
        m_ticket.merging.before.reset();
    }

    void operator()(const TicketReleased& event)
    {
        auto& absorbed = m_ticket.merging.absorbed;
        const auto what = std::ranges::find(absorbed, event.source, &Absorbed::source);
        if (what != absorbed.end()) {
            std::erase_if(m_ticket.company.watchers, [&](PersonId id) { return contains(what->watchers, id); });
            std::erase_if(m_ticket.company.links, [&](const Link& link) { return contains(what->links, link); });
            std::erase_if(m_ticket.work.tasks, [&](const Task& task) { return contains(what->tasks, task.id); });
            m_ticket.details.tags.removeIf([&](const QString& tag) { return what->tags.contains(tag); });
            absorbed.erase(what);
        }
        withdraw(event.moved);
    }

    void operator()(const TicketLinked& event) { m_ticket.company.links.push_back(event.link); }
    void operator()(const TicketUnlinked& event) { std::erase(m_ticket.company.links, event.link); }
    void operator()(const ChildProgressed& event)
    {
        std::erase(m_ticket.toldOpen, event.child);
        if (event.open)
            m_ticket.toldOpen.push_back(event.child);
    }
    /// What was taken out is missing from the entries themselves.
    void operator()(const ContentRedacted&) {}
    void operator()(const WatcherAdded& event) { m_ticket.company.watchers.push_back(event.person); }
    void operator()(const WatcherRemoved& event) { std::erase(m_ticket.company.watchers, event.person); }

    void operator()(const TaskAdded& event)
    {
        m_ticket.work.tasks.push_back({TaskId{++m_ticket.lastTask}, event.text, event.assignee, false});
    }

    void operator()(const TaskTicked& event)
    {
        const auto task = std::ranges::find(m_ticket.work.tasks, event.task, &Task::id);
        if (task != m_ticket.work.tasks.end())
            task->done = event.done;
    }

    void operator()(const WorkLogged& event)
    {
        m_ticket.work.log.push_back({m_entry.cause.actor, event.minutes, event.text, m_entry.occurredAt});
    }

    void operator()(const FileAttached& event)
    {
        Attachment file = event.file;
        file.id = FileId{++m_ticket.lastFile};
        m_ticket.work.files.push_back(std::move(file));
    }

    void operator()(const ConfidentialAdded& event)
    {
        const ConfidentialId id{++m_ticket.lastConfidential};
        m_ticket.work.confidential.push_back({id, event.label, event.sha256});
    }
    /// To have looked changes nothing.
    void operator()(const ConfidentialShown&) {}

    void operator()(const ArticleUsed& event) { m_ticket.work.articles.push_back(event.used); }

    void operator()(const OutcomeRated& event) { m_ticket.progress.rating = event.rating; }

    void operator()(const GuideStarted& event)
    {
        m_ticket.begunGuides.push_back(event.guide);
        const GuideRunId id{static_cast<qint64>(m_ticket.begunGuides.size())};
        m_ticket.guidance.runs.push_back({id, m_entry.cause.actor, m_entry.occurredAt, event.version, {}, false});
    }

    void operator()(const GuideAnswered& event)
    {
        GuideRun* run = guideRun(event.run);
        if (!run)
            return;
        const GuideStep step{event.answer, m_entry.cause.actor, m_entry.occurredAt};
        const auto same = [&](const GuideStep& one) { return one.answer.node == event.answer.node; };
        const auto old = std::ranges::find_if(run->steps, same);
        if (old == run->steps.end())
            run->steps.push_back(step);
        else
            *old = step;
    }

    void operator()(const GuideWentBack& event)
    {
        if (GuideRun* run = guideRun(event.run))
            std::erase_if(run->steps, [&](const GuideStep& step) { return step.answer.node == event.to; });
    }

    void operator()(const GuideLaidAside& event)
    {
        if (GuideRun* run = guideRun(event.run))
            run->laidAside = true;
    }

    void operator()(const CommandUndone& event)
    {
        for (const Section& section : event.restored)
            restore(m_ticket, section);
        withdraw(event.withdrawn);
        for (Message& message : m_ticket.messages)
            message.withdrawn = message.withdrawn && !contains(event.reinstated, message.id);
    }

    void operator()(const SourceRowRecorded&) {}

    void operator()(const RuleFired& event)
    {
        for (const ActionTaken& action : event.actions) {
            if (action.kind != ActionKind::Tell || action.people.empty())
                continue;
            Alert* alert = m_ticket.alert(event.rule, event.cycle);
            if (!alert)
                alert = &m_ticket.alerts.emplace_back(Alert{event.rule, event.cycle, {}, {}, {}, {}});
            alert->at = m_entry.occurredAt;
            alert->text = action.text;
            for (const PersonId person : action.people) {
                if (!contains(alert->told, person))
                    alert->told.push_back(person);
            }
        }
    }

    void operator()(const AlertAcknowledged& event)
    {
        if (Alert* alert = m_ticket.alert(event.rule, event.cycle))
            alert->acknowledgedBy = m_entry.cause.actor;
    }

private:
    GuideRun* guideRun(GuideRunId id)
    {
        const auto run = std::ranges::find(m_ticket.guidance.runs, id, &GuideRun::id);
        return run == m_ticket.guidance.runs.end() ? nullptr : &*run;
    }

    void moveTo(const Place& place)
    {
        m_ticket.placement.place = place;
        m_ticket.placement.assignee = {};
        ++m_ticket.placement.hops;
    }

    void withdraw(const std::vector<MessageId>& ids)
    {
        for (Message& message : m_ticket.messages)
            message.withdrawn = message.withdrawn || contains(ids, message.id);
    }

    Ticket& m_ticket;
    const JournalEntry& m_entry;
};

} // namespace

Ticket apply(Ticket ticket, const JournalEntry& entry)
{
    const TicketEvent* event = entry.ticketEvent();
    if (!event || (ticket.exists() && ticket.id != entry.ticket))
        return ticket;
    ticket.id = entry.ticket;
    ticket.version = entry.version;
    std::visit(Fold(ticket, entry), *event);
    if (!entry.is<ConfidentialShown>())
        ticket.changedAt = entry.occurredAt;
    return ticket;
}

Ticket fold(std::span<const JournalEntry> history)
{
    Ticket ticket;
    for (const JournalEntry& entry : history)
        ticket = apply(std::move(ticket), entry);
    return ticket;
}

} // namespace tierdesk
