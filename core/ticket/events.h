// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What can happen to a ticket, in the past tense. Events hold the new values; the fold knows the old ones.
#pragma once

#include "core/base/compiledonce.h"
#include "core/ticket/events_company.h"
#include "core/ticket/events_placement.h"
#include "core/ticket/events_redaction.h"
#include "core/ticket/events_rules.h"
#include "core/ticket/ticket.h"

#include <variant>

namespace tierdesk {

/// Pending, resumed, resolved, closed, reopened and cancelled are told apart by the types before and after.
struct StateChanged
{
    StateKey state;
    StateType type = StateType::Open;
    QString reason;
    std::optional<Pending> pending;
    std::optional<Resolution> resolution;

    TIERDESK_FIELDS(StateChanged, state, type, reason, pending, resolution)
};

struct OutcomeRated
{
    OutcomeRating rating;

    TIERDESK_FIELDS(OutcomeRated, rating)
};

/// A compensating event: the sections go back to what they were, the messages of that order are withdrawn, those that
/// it withdrew stand again.
struct CommandUndone
{
    CommandId command;
    std::vector<Section> restored;
    std::vector<MessageId> withdrawn;
    std::vector<MessageId> reinstated;

    TIERDESK_FIELDS(CommandUndone, command, restored, withdrawn, reinstated)
};

/// One row of an imported log. Even a row that changes nothing leaves this.
struct SourceRowRecorded
{
    /// Name of the mapping: "vinst".
    QString source;
    /// The ticket's number in that source.
    QString externalId;
    /// The row's place among the rows of its ticket, from 1.
    int ordinal = 0;
    /// Of the row's fields, in hexadecimal; the same row found again is known by it.
    QString fingerprint;
    /// Columns kept as they were because no field of ours says the same: "Sub Status=Wait - User".
    QStringList kept;

    TIERDESK_FIELDS(SourceRowRecorded, source, externalId, ordinal, fingerprint, kept)
};

struct TicketEvent
    : std::variant<TicketOpened, TicketEdited, TicketTriaged, TicketRouted, TicketEscalated, HandoffAccepted,
                   TicketReturned, TicketAssigned, OwnerNamed, ManagementInvolved, ConsultAsked, ConsultAnswered,
                   MessageAdded, StateChanged, TicketMerged, TicketAbsorbed, TicketUnmerged, TicketReleased,
                   TicketLinked, TicketUnlinked, WatcherAdded, WatcherRemoved, TaskAdded, TaskTicked, WorkLogged,
                   FileAttached, CommandUndone, SourceRowRecorded, RuleFired, AlertAcknowledged, ChildProgressed,
                   ContentRedacted, ArticleUsed, GuideStarted, GuideAnswered, GuideWentBack, GuideLaidAside,
                   OutcomeRated, ConfidentialAdded, ConfidentialShown>
{
    TIERDESK_COMPILED_ONCE(TicketEvent)
    bool operator==(const TicketEvent&) const;
};

} // namespace tierdesk
