// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How far a ticket is up the ladders of the escalation protocols: a fold over what happened to it, like its clocks.
#pragma once

#include "core/clock/clockfold.h"
#include "core/escalation/conditions.h"
#include "core/playbook/protocol.h"

#include <map>
#include <set>

namespace tierdesk {

/// A step that acted.
struct Firing
{
    QString step;
    /// From 1.
    int repetition = 1;
    Instant due;
    Instant at;
    /// The journal's entry.
    qint64 sequence = 0;

    bool operator==(const Firing&) const = default;
};

/// One time that the trigger of a protocol held for a ticket.
struct Ladder
{
    RuleKey protocol;
    /// Counts the ladders of that protocol on a ticket, from 1.
    int cycle = 1;
    /// The playbook's version that holds the protocol as it was last applied.
    int playbook = 0;
    /// What its steps count from.
    Instant since;
    /// Tells one time that the trigger held from the next: the sequence of what began it, or the clock's cycle.
    qint64 mark = 0;
    /// Its waiting, running where it counts. Empty for a trigger by clock: a clock has intervals of its own.
    std::vector<ClockInterval> waits;
    std::optional<Instant> endedAt;
    /// The journal's entry that ended it; 0 for a publication.
    qint64 endedBy = 0;
    /// What was due before this was passed over: it lies before the ladder, or in an imported past.
    Instant passedUntil;
    /// A protocol cannot act before it is in force: what would have been due before is due then.
    Instant notBefore;
    std::optional<Instant> acknowledgedAt;
    std::vector<Firing> fired;

    bool operator==(const Ladder&) const = default;
    [[nodiscard]] bool isLive() const { return !endedAt; }
};

enum class StepState {
    /// It has acted and will not again.
    Done,
    /// It acts at its time.
    Waiting,
    /// Its time has come or will come, but its conditions do not hold.
    Held,
    /// Its time cannot be told: the clock stands still, or what waits does not count now.
    Paused,
    PassedOver,
    /// It only tells, and somebody has acknowledged.
    Acknowledged,
    /// The ladder ended first.
    Ended
};

template <>
struct Words<StepState>
{
    static constexpr std::array words{"done", "waiting", "held", "paused", "passed-over", "acknowledged", "ended"};
};

/// Where a step of a ladder stands.
struct StepStanding
{
    QString step;
    StepState state = StepState::Waiting;
    /// When it is, or would have been, due; no value when that cannot be told.
    std::optional<Instant> due;
    /// The repetition that comes next, from 1.
    int repetition = 1;
};

/// A step that is due, now or later.
struct DueStep
{
    RuleKey protocol;
    int cycle = 1;
    QString step;
    int repetition = 1;
    Instant due;

    bool operator==(const DueStep&) const = default;
};

/// What an imported past is to a ladder: nothing acts on what lies before its import, but a rehearsal lives it again.
enum class ImportedPast { PassedOver, LivedAgain };

/// The ladders of one ticket, entry by entry in the order of the journal.
class LadderFold
{
public:
    explicit LadderFold(TimesOf times, ImportedPast past = ImportedPast::PassedOver);

    /// `clocks` are those after the entry.
    void apply(const Ticket& before, const Ticket& after, const JournalEntry& entry, const std::vector<Clock>& clocks);
    void publish(const Ticket& ticket, const Publication& publication, const std::vector<Clock>& clocks);
    /// What would happen if the step fired; for a rehearsal, which leaves the ticket as it was.
    void note(const DueStep& step, Instant at);

    /// In the order in which they began.
    [[nodiscard]] const std::vector<Ladder>& ladders() const { return m_ladders; }
    /// Null before the first playbook.
    [[nodiscard]] const PlaybookTimes* times() const { return m_times(m_version); }

private:
    /// What starts a ladder, and when it does so anew.
    struct Anchor
    {
        Instant since;
        qint64 mark = 0;
    };
    /// What only the journal knows.
    struct Facts
    {
        Anchor open;
        Anchor tier;
        Anchor unassigned;
        Anchor reopened;
        Anchor returned;
        std::map<Moment, Anchor> moments;
        std::map<RuleKey, Anchor> scopes;
    };

    /// What makes the ladders be looked at again: an entry or a publication.
    struct Occasion
    {
        const Ticket& ticket;
        const std::vector<Clock>& clocks;
        const PlaybookTimes& times;
        Instant at;
        qint64 sequence = 0;
        bool published = false;
        /// When an imported entry was recorded.
        std::optional<Instant> imported;
    };

    void learn(const Ticket& before, const Ticket& after, const JournalEntry& entry);
    void remember(const JournalEntry& entry);
    void climb(const Occasion& occasion);
    void climb(const Protocol& protocol, const Occasion& occasion);
    [[nodiscard]] std::optional<Anchor> anchorOf(const Protocol& protocol, const Occasion& occasion);
    [[nodiscard]] Ladder* live(const RuleKey& protocol);

    TimesOf m_times;
    ImportedPast m_past;
    int m_version = 0;
    Instant m_at;
    Facts m_facts;
    std::vector<Ladder> m_ladders;
};

/// The routing rules that a change calls for, in order, up to one that stops the others. `happened` is all that the
/// change was; `before` and `after` are the ticket on either side of it.
[[nodiscard]] std::vector<const RoutingRule*> routingRulesFor(const std::set<Moment>& happened, const Ticket& before,
                                                              const Ticket& after, const PlaybookTimes& times,
                                                              Instant at);

/// What happened, as protocols and routing rules tell events apart. Nothing for what they do not wait for.
[[nodiscard]] std::optional<Moment> momentOf(const Ticket& before, const Ticket& after, const JournalEntry& entry);

/// Where each step of the ladder's protocol stands as of `ticket` and `clocks`, in the protocol's order.
[[nodiscard]] std::vector<StepStanding> standings(const Ladder& ladder, const Protocol& protocol, const Ticket& ticket,
                                                  const std::vector<Clock>& clocks, const PlaybookTimes& times);

/// The steps that wait for their time in all ladders, the first due first; at the same time the first protocol's.
[[nodiscard]] std::vector<DueStep> dueSteps(const std::vector<Ladder>& ladders, const Ticket& ticket,
                                            const std::vector<Clock>& clocks, const PlaybookTimes& times);

} // namespace tierdesk
