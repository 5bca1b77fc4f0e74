// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock/clockfold.h"

#include "core/ticket/apply.h"

#include <algorithm>

namespace tierdesk {

namespace {

bool isOpenTicket(const Ticket& ticket)
{
    return ticket.exists() && isOpen(ticket.progress.type);
}

template <class T>
bool fits(const std::vector<T>& scope, const T& value)
{
    return scope.empty() || std::ranges::find(scope, value) != scope.end();
}

} // namespace

std::optional<Instant> usedUp(const std::vector<ClockInterval>& intervals, const BusinessTime* hours,
                              Milliseconds target)
{
    const auto reach = [&](Instant from, Milliseconds amount) -> std::optional<Instant> {
        return hours ? hours->add(from, amount) : std::optional(from + amount);
    };
    Milliseconds left = target;
    for (const ClockInterval& interval : intervals) {
        if (!interval.running)
            continue;
        if (!interval.to)
            return reach(interval.from, left);
        const Milliseconds worked = hours ? hours->between(interval.from, *interval.to) : *interval.to - interval.from;
        if (worked > left)
            return reach(interval.from, left);
        left -= worked;
    }
    return {};
}

PlaybookTimes::PlaybookTimes(std::shared_ptr<const Playbook> playbook)
    : m_playbook(std::move(playbook))
{}

const BusinessTime* PlaybookTimes::hours(const CalendarKey& key) const
{
    const auto known = m_hours.find(key);
    if (known != m_hours.end())
        return known->second.get();
    return m_hours.emplace(key, BusinessTime::of(m_playbook->calendars, key)).first->second.get();
}

const Agreement* agreementFor(const Playbook& playbook, AgreementType type, const Ticket& ticket)
{
    const Details& details = ticket.details;
    const auto found = std::ranges::find_if(playbook.agreements, [&](const Agreement& agreement) {
        return agreement.type == type && fits(agreement.clients, details.client) &&
               fits(agreement.kinds, details.kind) && fits(agreement.services, details.service) &&
               fits(agreement.queues, ticket.placement.place.queue);
    });
    return found == playbook.agreements.end() ? nullptr : &*found;
}

bool differInTimes(const Playbook& one, const Playbook& other)
{
    const auto kinds = [](const Playbook& playbook) {
        std::map<QueueKey, QueueKind> found;
        for (const Queue& queue : playbook.queues)
            found.emplace(queue.key, queue.kind);
        return found;
    };
    return one.calendars != other.calendars || one.protocols != other.protocols || one.agreements != other.agreements ||
           kinds(one) != kinds(other);
}

/// One entry, and what it changed as far as clocks care.
struct ClockFold::Step
{
    const Ticket& before;
    const Ticket& after;
    const JournalEntry& entry;
    const PlaybookTimes& times;
    Instant at;

    [[nodiscard]] bool opened() const { return !before.exists(); }
    [[nodiscard]] bool finished() const { return isOpenTicket(before) && !isOpenTicket(after); }
    /// A ticket that was done is to be done again; coming back from a merge or a cancellation is something else.
    [[nodiscard]] bool reopened() const
    {
        const StateType from = before.progress.type;
        return before.exists() && isOpenTicket(after) && (from == StateType::Resolved || from == StateType::Closed);
    }
    [[nodiscard]] bool cameBack() const
    {
        const StateType from = before.progress.type;
        return before.exists() && isOpenTicket(after) && (from == StateType::Merged || from == StateType::Cancelled);
    }
    [[nodiscard]] bool leavesWithoutVerdict() const
    {
        return after.progress.type == StateType::Merged || after.progress.type == StateType::Cancelled;
    }
    [[nodiscard]] bool visits() const
    {
        return opened() || before.placement.place.queue != after.placement.place.queue;
    }
    [[nodiscard]] bool wroteToRequester() const
    {
        return before.contacts.lastToRequester != after.contacts.lastToRequester;
    }
    [[nodiscard]] bool heardFromRequester() const
    {
        return before.contacts.lastFromRequester != after.contacts.lastFromRequester;
    }
    /// The requester's word is the newest and nobody has answered it.
    [[nodiscard]] bool awaitsAnswer() const
    {
        const Contacts& contacts = after.contacts;
        return contacts.firstResponse && contacts.lastFromRequester > contacts.lastToRequester;
    }
    [[nodiscard]] bool taken() const { return !after.placement.assignee.isNull() || accepted(); }
    [[nodiscard]] bool accepted() const
    {
        return before.placement.handoff && !before.placement.handoff->accepted && after.placement.handoff &&
               after.placement.handoff->accepted;
    }
    [[nodiscard]] bool atVendor() const
    {
        const Queue* queue = times.playbook().queue(after.placement.place.queue);
        return queue && queue->kind == QueueKind::Vendor;
    }

    [[nodiscard]] bool ends(Metric metric) const
    {
        switch (metric) {
        case Metric::FirstResponse:
            return after.contacts.firstResponse.has_value();
        case Metric::NextResponse:
        case Metric::Update:
            return wroteToRequester();
        case Metric::TimeToOwn:
            return !after.placement.assignee.isNull();
        case Metric::Resolution:
            return false;
        case Metric::Acceptance:
        case Metric::Acknowledgement:
            return visits() || taken();
        case Metric::HandOn:
        case Metric::VendorResolution:
            return visits();
        }
        return false;
    }

    [[nodiscard]] bool begins(Metric metric) const
    {
        switch (metric) {
        case Metric::FirstResponse:
            return opened() && !after.contacts.firstResponse;
        case Metric::NextResponse:
            return awaitsAnswer() && (heardFromRequester() || (reopened() && after.contacts.lastFromRequester == at));
        case Metric::Update:
            return after.contacts.firstResponse && (wroteToRequester() || reopened());
        case Metric::TimeToOwn:
            return opened() && after.placement.assignee.isNull();
        case Metric::Resolution:
            return !isOpenTicket(before);
        case Metric::Acceptance:
            return (visits() || reopened()) && !atVendor() && !taken();
        case Metric::HandOn:
            return (visits() || reopened()) && !atVendor();
        case Metric::Acknowledgement:
            return (visits() || reopened()) && atVendor() && !taken();
        case Metric::VendorResolution:
            return (visits() || reopened()) && atVendor();
        }
        return false;
    }
};

ClockFold::ClockFold(TimesOf times)
    : m_times(std::move(times))
{}

bool ClockFold::hasLive(Metric metric) const
{
    return std::ranges::any_of(m_clocks, [&](const Clock& c) { return c.metric == metric && c.isLive(); });
}

void ClockFold::apply(const Ticket& before, const Ticket& after, const JournalEntry& entry)
{
    const PlaybookTimes* times = m_times(entry.playbook);
    if (!times)
        return;
    // A log may hold rows out of order; a clock never goes back.
    Instant at = entry.occurredAt;
    for (const Clock& clock : m_clocks)
        at = std::max(at, clock.endedAt.value_or(clock.intervals.back().from));
    const Step step{before, after, entry, *times, at};
    noteBreaches(at);
    if (const auto* undone = entry.is<CommandUndone>()) {
        undo(step, undone->command);
    } else {
        if (step.cameBack())
            reviveDropped(step);
        end(step);
        if (isOpenTicket(after))
            begin(step);
    }
    judge(after, *times, at, entry.sequence);
}

void ClockFold::publish(const Ticket& ticket, const Publication& publication)
{
    const PlaybookTimes* times = m_times(publication.version);
    if (!times)
        return;
    Instant at = publication.at;
    for (const Clock& clock : m_clocks)
        at = std::max(at, clock.intervals.back().from);
    noteBreaches(at);
    judge(ticket, *times, at, publication.sequence);
}

void ClockFold::noteBreaches(Instant at)
{
    for (Clock& clock : m_clocks) {
        if (clock.isLive() && !clock.breachedAt && clock.deadline && *clock.deadline < at)
            clock.breachedAt = clock.deadline;
    }
}

/// What a command ended goes on as if it never had; what it began never was.
void ClockFold::undo(const Step& step, CommandId command)
{
    for (std::size_t i = 0; i < m_clocks.size(); ++i) {
        Clock& clock = m_clocks[i];
        if (m_traces[i].begunBy == command && clock.isLive() && step.before.version > 1)
            endOne(i, step, true);
        if (m_traces[i].endedBy != command || clock.isLive() || !isOpenTicket(step.after))
            continue;
        clock.endedAt.reset();
        clock.dropped = false;
        clock.intervals.back().to.reset();
        m_traces[i] = {m_traces[i].begunBy, {}, 0};
    }
    if (step.finished())
        end(step);
}

/// Back from a merge or a cancellation: what was dropped by it goes on, and the time between counts as a pause.
void ClockFold::reviveDropped(const Step& step)
{
    for (std::size_t i = 0; i < m_clocks.size(); ++i) {
        Clock& clock = m_clocks[i];
        if (!clock.dropped || m_traces[i].endedIn != m_lastDrop || clock.isLive())
            continue;
        const Instant dropped = *clock.endedAt;
        clock.endedAt.reset();
        clock.dropped = false;
        clock.intervals.push_back({false, dropped, step.at, step.before.progress.type, {}, m_traces[i].endedIn});
        clock.intervals.push_back(
            {true, step.at, {}, step.after.progress.type, step.after.progress.pendingReason(), step.entry.sequence});
        m_traces[i].endedBy = {};
    }
}

void ClockFold::endOne(std::size_t index, const Step& step, bool dropped)
{
    Clock& clock = m_clocks[index];
    clock.intervals.back().to = step.at;
    clock.endedAt = step.at;
    clock.dropped = dropped;
    m_traces[index].endedBy = step.entry.command;
    m_traces[index].endedIn = step.entry.sequence;
    settle(clock, step.times);
}

void ClockFold::end(const Step& step)
{
    for (std::size_t i = 0; i < m_clocks.size(); ++i) {
        if (!m_clocks[i].isLive())
            continue;
        if (step.finished() || step.ends(m_clocks[i].metric))
            endOne(i, step, step.finished() && step.leavesWithoutVerdict());
    }
    if (step.finished() && step.leavesWithoutVerdict())
        m_lastDrop = step.entry.sequence;
}

void ClockFold::begin(const Step& step)
{
    for (const Metric metric : allValues<Metric>()) {
        if (hasLive(metric) || !step.begins(metric))
            continue;
        beginOne(metric, step, step.at);
        if (metric == Metric::Resolution)
            resumeResolution(step);
    }
}

void ClockFold::beginOne(Metric metric, const Step& step, Instant from)
{
    Clock clock;
    clock.metric = metric;
    clock.cycle = 1 + static_cast<int>(std::ranges::count(m_clocks, metric, &Clock::metric));
    clock.intervals.push_back(
        {true, from, {}, step.after.progress.type, step.after.progress.pendingReason(), step.entry.sequence});
    m_clocks.push_back(std::move(clock));
    m_traces.push_back({step.entry.command, {}, 0});
}

/// The new cycle carries on from what the one before it measured, if the agreement says so; that one stays as it is.
void ClockFold::resumeResolution(const Step& step)
{
    const Agreement* agreement = agreementFor(step.times.playbook(), AgreementType::Sla, step.after);
    if (!agreement || agreement->onReopen != OnReopen::Resume)
        return;
    Clock& clock = m_clocks.back();
    const auto last = std::ranges::find_if(m_clocks.rbegin() + 1, m_clocks.rend(), [](const Clock& earlier) {
        return earlier.metric == Metric::Resolution && !earlier.dropped && !earlier.isLive();
    });
    if (last == m_clocks.rend())
        return;
    std::vector<ClockInterval> intervals = last->intervals;
    intervals.push_back({false, *last->endedAt, step.at, step.before.progress.type, {}, step.entry.sequence});
    intervals.push_back(clock.intervals.back());
    clock.intervals = std::move(intervals);
}

/// Gives each clock that lives its terms, divides its time where it starts or stops to stand still, and reckons.
void ClockFold::judge(const Ticket& ticket, const PlaybookTimes& times, Instant at, qint64 cause)
{
    std::array<const Agreement*, Words<AgreementType>::words.size()> agreements{};
    for (const AgreementType type : allValues<AgreementType>())
        agreements.at(static_cast<std::size_t>(type)) = agreementFor(times.playbook(), type, ticket);
    const StateType state = ticket.progress.type;
    const QString reason = ticket.progress.pendingReason();
    for (Clock& clock : m_clocks) {
        if (!clock.isLive())
            continue;
        const Agreement* agreement = agreements.at(static_cast<std::size_t>(agreementTypeOf(clock.metric)));
        const Target* target = agreement ? agreement->target(clock.metric) : nullptr;
        const bool sameTerms = agreement && agreement->key == clock.agreement;
        clock.agreement = agreement ? agreement->key : AgreementKey{};
        clock.calendar = agreement ? agreement->calendar : CalendarKey{};
        clock.target = std::chrono::minutes(target ? target->minutesFor(ticket.triage.priority()) : 0);
        clock.warnAtPercent = agreement ? agreement->warnAtPercent : 100;
        clock.playbook = times.playbook().version;
        const auto pauses = [&](StateType in, const QString& why) { return agreement && agreement->pausesIn(in, why); };
        // Terms that come to hold later count the pauses that they would have made; none that was made is lost.
        for (ClockInterval& interval : clock.intervals) {
            if (!sameTerms && interval.running)
                interval.running = !pauses(interval.state, interval.pendingReason);
        }
        const bool running = !pauses(state, reason);
        ClockInterval& now = clock.intervals.back();
        if (now.from == at) {
            now = {running, at, {}, state, reason, now.cause};
        } else if (now.running != running || now.state != state || now.pendingReason != reason) {
            now.to = at;
            clock.intervals.push_back({running, at, {}, state, reason, cause});
        }
        settle(clock, times);
    }
}

void ClockFold::settle(Clock& clock, const PlaybookTimes& times) const
{
    clock.elapsed = Milliseconds(0);
    clock.deadline.reset();
    clock.warnAt.reset();
    const BusinessTime* hours = times.hours(clock.calendar);
    if (!hours)
        return;
    for (const ClockInterval& interval : clock.intervals) {
        if (interval.running && interval.to)
            clock.elapsed += hours->between(interval.from, *interval.to);
    }
    if (!clock.hasTarget())
        return;
    clock.deadline = usedUp(clock.intervals, hours, clock.target);
    clock.warnAt = usedUp(clock.intervals, hours, clock.target * clock.warnAtPercent / 100);
    if (!clock.isLive() && !clock.breachedAt && clock.deadline && !clock.dropped)
        clock.breachedAt = clock.deadline;
}

std::vector<Clock> foldClocks(std::span<const JournalEntry> history, std::span<const Publication> publications,
                              const TimesOf& times)
{
    ClockFold fold(times);
    Ticket ticket;
    auto next = publications.begin();
    for (const JournalEntry& entry : history) {
        for (; next != publications.end() && next->sequence < entry.sequence; ++next)
            fold.publish(ticket, *next);
        const Ticket before = ticket;
        ticket = apply(std::move(ticket), entry);
        fold.apply(before, ticket, entry);
    }
    for (; next != publications.end(); ++next)
        fold.publish(ticket, *next);
    return fold.clocks();
}

} // namespace tierdesk
