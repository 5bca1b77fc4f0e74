// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How soon things have to happen: with clients (SLA), between tiers (OLA), with vendors (UC). Terms of ITIL 4.
#pragma once

#include "core/base/ids.h"
#include "core/base/ranks.h"
#include "core/base/reflect.h"
#include "core/playbook/calendar.h"
#include "core/playbook/statetype.h"
#include "core/playbook/ticketkind.h"

namespace tierdesk {

using AgreementKey = Key<struct AgreementTag>;

enum class AgreementType {
    /// Service level agreement, with the client.
    Sla,
    /// Operational level agreement, for one visit to a queue of the desk.
    Ola,
    /// Underpinning contract, for one visit to a vendor's queue.
    Uc
};

template <>
struct Words<AgreementType>
{
    static constexpr std::array words{"sla", "ola", "uc"};
};

/// What a clock measures.
enum class Metric {
    /// Until the first public word of somebody who is neither the requester nor an automaton.
    FirstResponse,
    /// From the oldest requester's message that nobody has answered until the answer. Begins after the first response.
    NextResponse,
    /// Since the requester last heard of us. Begins with the first response.
    Update,
    /// Until somebody has taken it.
    TimeToOwn,
    /// Until it is resolved.
    Resolution,
    /// From the arrival in a queue until somebody there accepts or takes it.
    Acceptance,
    /// From the arrival in a queue until it leaves it or is resolved.
    HandOn,
    /// As Acceptance, at a vendor.
    Acknowledgement,
    /// As HandOn, at a vendor.
    VendorResolution
};

template <>
struct Words<Metric>
{
    static constexpr std::array words{"first-response", "next-response",   "update",
                                      "time-to-own",    "resolution",      "acceptance",
                                      "hand-on",        "acknowledgement", "vendor-resolution"};
};

[[nodiscard]] constexpr AgreementType agreementTypeOf(Metric metric)
{
    switch (metric) {
    case Metric::Acceptance:
    case Metric::HandOn:
        return AgreementType::Ola;
    case Metric::Acknowledgement:
    case Metric::VendorResolution:
        return AgreementType::Uc;
    default:
        return AgreementType::Sla;
    }
}

struct Target
{
    Metric metric = Metric::Resolution;
    /// Working minutes for each priority, from the most pressing; the last one stands for those that follow and for a
    /// ticket without a priority. 0: no target.
    std::vector<int> minutes;

    TIERDESK_FIELDS(Target, metric, minutes)
    /// 0 when there is none.
    [[nodiscard]] int minutesFor(Priority priority) const;
};

/// While a ticket is in a state of that type, clocks stand still.
struct PauseRule
{
    StateType state = StateType::PendingRequester;
    /// Keys of pending reasons; none means whatever the reason.
    QStringList reasons;

    TIERDESK_FIELDS(PauseRule, state, reasons)
};

/// What a reopened ticket's resolution clock does. What was measured before stays as it was in either case.
enum class OnReopen {
    /// Goes on from what had passed; the time it was resolved counts as a pause.
    Resume,
    /// Begins anew.
    NewCycle
};

template <>
struct Words<OnReopen>
{
    static constexpr std::array words{"resume", "new-cycle"};
};

/// The first agreement of its type whose scope fits a ticket holds. One without targets means: none, by choice.
struct Agreement
{
    AgreementKey key;
    QString name;
    AgreementType type = AgreementType::Sla;
    // The scope: each list that is empty fits everything.
    std::vector<ClientId> clients;
    std::vector<TicketKind> kinds;
    std::vector<ServiceKey> services;
    /// For an OLA or UC: the queues visited.
    std::vector<QueueKey> queues;
    CalendarKey calendar;
    std::vector<Target> targets;
    std::vector<PauseRule> pauses;
    OnReopen onReopen = OnReopen::Resume;
    /// A clock is in its warning time from this share of its target on.
    int warnAtPercent = 75;
    /// So many of a hundred clocks are to be kept; 0: nothing is said of that.
    int keptPercent = 0;

    TIERDESK_FIELDS(Agreement, key, name, type, clients, kinds, services, queues, calendar, targets, pauses, onReopen,
                    warnAtPercent, keptPercent)
    [[nodiscard]] const Target* target(Metric metric) const;
    [[nodiscard]] bool pausesIn(StateType state, const QString& reason) const;
};

} // namespace tierdesk
