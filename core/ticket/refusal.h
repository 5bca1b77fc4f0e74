// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The domain's no: what was asked cannot be done, and why. Apart from trouble with the store.
#pragma once

#include "core/base/ids.h"
#include "core/base/words.h"

#include <QStringList>

namespace tierdesk {

enum class Reason {
    NoSuchTicket,
    NotStaff,
    SubjectMissing,
    TextMissing,
    ReasonMissing,
    UnknownQueue,
    RetiredQueue,
    SameQueue,
    OtherTier,
    NotAHigherTier,
    TargetNotAllowed,
    PacketIncomplete,
    NothingToAccept,
    NothingToReturnTo,
    ReturnedTooOften,
    UnknownReturnReason,
    UnknownPendingReason,
    UnknownResolutionCode,
    UntilMissing,
    UntilInThePast,
    UnknownPerson,
    AlreadyAssigned,
    NotAssigned,
    UnknownCategory,
    UnknownService,
    RankOutOfRange,
    MoveNotLegal,
    NotOpen,
    AlreadyMerged,
    NotMerged,
    SameTicket,
    MergeCycle,
    OtherClient,
    NoSuchMessage,
    NoSuchTask,
    NoSuchConsult,
    AlreadyAnswered,
    AlreadyLinked,
    NotLinked,
    AlreadyWatching,
    NotWatching,
    BadMinutes,
    NoSuchFile,
    ClosedToFollowUp,
    NothingToUndo,
    AlreadyUndone,
    ChangedSince,
    AlreadySent,
    NothingChanges,
    NotLead,
    NothingToAcknowledge,
    AlreadyAcknowledged,
    NoRight,
    ClientNotServed,
    AnsweredSince,
    FieldsChanged,
    WrongPassword,
    SignInBlocked,
    PasswordTooShort,
    MayNotSignIn,
    NothingToRedact,
    LoginTaken,
    ReasonNames,
    NoSuchArticle,
    TitleMissing,
    ClientMissing,
    OutOfSight
};

template <>
struct Words<Reason>
{
    static constexpr std::array words{"no-such-ticket",
                                      "not-staff",
                                      "subject-missing",
                                      "text-missing",
                                      "reason-missing",
                                      "unknown-queue",
                                      "retired-queue",
                                      "same-queue",
                                      "other-tier",
                                      "not-a-higher-tier",
                                      "target-not-allowed",
                                      "packet-incomplete",
                                      "nothing-to-accept",
                                      "nothing-to-return-to",
                                      "returned-too-often",
                                      "unknown-return-reason",
                                      "unknown-pending-reason",
                                      "unknown-resolution-code",
                                      "until-missing",
                                      "until-in-the-past",
                                      "unknown-person",
                                      "already-assigned",
                                      "not-assigned",
                                      "unknown-category",
                                      "unknown-service",
                                      "rank-out-of-range",
                                      "move-not-legal",
                                      "not-open",
                                      "already-merged",
                                      "not-merged",
                                      "same-ticket",
                                      "merge-cycle",
                                      "other-client",
                                      "no-such-message",
                                      "no-such-task",
                                      "no-such-consult",
                                      "already-answered",
                                      "already-linked",
                                      "not-linked",
                                      "already-watching",
                                      "not-watching",
                                      "bad-minutes",
                                      "no-such-file",
                                      "closed-to-follow-up",
                                      "nothing-to-undo",
                                      "already-undone",
                                      "changed-since",
                                      "already-sent",
                                      "nothing-changes",
                                      "not-lead",
                                      "nothing-to-acknowledge",
                                      "already-acknowledged",
                                      "no-right",
                                      "client-not-served",
                                      "answered-since",
                                      "fields-changed",
                                      "wrong-password",
                                      "sign-in-blocked",
                                      "password-too-short",
                                      "may-not-sign-in",
                                      "nothing-to-redact",
                                      "login-taken",
                                      "reason-names",
                                      "no-such-article",
                                      "title-missing",
                                      "client-missing",
                                      "out-of-sight"};
};

/// ui/text turns it into a sentence.
struct Refusal
{
    Reason reason = Reason::NothingChanges;
    TicketId ticket;
    /// What the sentence speaks of, by reason: the queue asked for, the parts that are missing, the two states.
    QStringList details;

    bool operator==(const Refusal&) const = default;
};

} // namespace tierdesk
