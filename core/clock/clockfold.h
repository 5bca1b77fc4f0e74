// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The fold that makes clocks: what happened to a ticket, and which playbook was in force, give its clocks. Pure, so
// that an imported history has the clocks it would have had.
#pragma once

#include "core/clock/businesstime.h"
#include "core/clock/clock.h"
#include "core/journal/entry.h"
#include "core/playbook/playbook.h"

#include <functional>
#include <span>

namespace tierdesk {

/// A playbook with its calendars worked out as they are asked for. Belongs to one thread.
class PlaybookTimes
{
public:
    explicit PlaybookTimes(std::shared_ptr<const Playbook> playbook);

    [[nodiscard]] const Playbook& playbook() const { return *m_playbook; }
    /// Null for a calendar that is unknown.
    [[nodiscard]] const BusinessTime* hours(const CalendarKey& key) const;

private:
    std::shared_ptr<const Playbook> m_playbook;
    mutable std::map<CalendarKey, std::shared_ptr<const BusinessTime>> m_hours;
};

/// The playbook of that version; never null for a version that was published.
using TimesOf = std::function<const PlaybookTimes*(int version)>;

/// A playbook that came into force after the journal's entry `sequence - 1`.
struct Publication
{
    qint64 sequence = 0;
    Instant at;
    int version = 0;
};

/// The clocks of one ticket, entry by entry in the order of the journal.
class ClockFold
{
public:
    explicit ClockFold(TimesOf times);

    /// `before` and `after` are the ticket on either side of the entry.
    void apply(const Ticket& before, const Ticket& after, const JournalEntry& entry);
    /// New terms for what still runs.
    void publish(const Ticket& ticket, const Publication& publication);

    [[nodiscard]] const std::vector<Clock>& clocks() const { return m_clocks; }

private:
    struct Step;
    /// What is needed to take a step back, for the clock at the same place.
    struct Trace
    {
        CommandId begunBy;
        CommandId endedBy;
        qint64 endedIn = 0;
    };

    void noteBreaches(Instant at);
    void undo(const Step& step, CommandId command);
    void end(const Step& step);
    void endOne(std::size_t index, const Step& step, bool dropped);
    void begin(const Step& step);
    void beginOne(Metric metric, const Step& step, Instant from);
    void reviveDropped(const Step& step);
    void resumeResolution(const Step& step);
    void judge(const Ticket& ticket, const PlaybookTimes& times, Instant at, qint64 cause);
    void settle(Clock& clock, const PlaybookTimes& times) const;
    [[nodiscard]] bool hasLive(Metric metric) const;

    TimesOf m_times;
    std::vector<Clock> m_clocks;
    std::vector<Trace> m_traces;
    qint64 m_lastDrop = 0;
};

/// When that much of the running intervals is used up, by those hours; null: around the clock. No value while the last
/// interval stands still with some of it left.
[[nodiscard]] std::optional<Instant> usedUp(const std::vector<ClockInterval>& intervals, const BusinessTime* hours,
                                            Milliseconds target);

/// The agreement of that type that holds for the ticket as it is; null for none.
[[nodiscard]] const Agreement* agreementFor(const Playbook& playbook, AgreementType type, const Ticket& ticket);

/// The clocks after a ticket's whole history and the publications up to now.
[[nodiscard]] std::vector<Clock> foldClocks(std::span<const JournalEntry> history,
                                            std::span<const Publication> publications, const TimesOf& times);

/// Whether a clock or a ladder could be judged differently by one than by the other.
[[nodiscard]] bool differInTimes(const Playbook& one, const Playbook& other);

} // namespace tierdesk
