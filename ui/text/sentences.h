// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence for each kind of event. Private to ui/text.
#pragma once

#include "ui/text/entrytext.h"

namespace tierdesk {

class Sentences
{
public:
    Sentences(const TimelineItem& item, const Names& names, const QTimeZone& zone);

    // What it is about, where it is and how far (sentences.cpp)
    EntryText operator()(const TicketOpened& event) const;
    EntryText operator()(const TicketEdited& event) const;
    EntryText operator()(const TicketTriaged& event) const;
    EntryText operator()(const TicketRouted& event) const;
    EntryText operator()(const TicketEscalated& event) const;
    EntryText operator()(const HandoffAccepted& event) const;
    EntryText operator()(const TicketReturned& event) const;
    EntryText operator()(const TicketAssigned& event) const;
    EntryText operator()(const OwnerNamed& event) const;
    EntryText operator()(const MessageAdded& event) const;
    EntryText operator()(const StateChanged& event) const;
    // Two tickets, people and work around it (sentences_company.cpp)
    EntryText operator()(const ManagementInvolved& event) const;
    EntryText operator()(const ConsultAsked& event) const;
    EntryText operator()(const ConsultAnswered& event) const;
    EntryText operator()(const TicketMerged& event) const;
    EntryText operator()(const TicketAbsorbed& event) const;
    EntryText operator()(const TicketUnmerged& event) const;
    EntryText operator()(const TicketReleased& event) const;
    EntryText operator()(const TicketLinked& event) const;
    EntryText operator()(const TicketUnlinked& event) const;
    EntryText operator()(const ChildProgressed& event) const;
    EntryText operator()(const ContentRedacted& event) const;
    EntryText operator()(const WatcherAdded& event) const;
    EntryText operator()(const WatcherRemoved& event) const;
    EntryText operator()(const TaskAdded& event) const;
    EntryText operator()(const TaskTicked& event) const;
    EntryText operator()(const WorkLogged& event) const;
    EntryText operator()(const FileAttached& event) const;
    EntryText operator()(const ConfidentialAdded& event) const;
    EntryText operator()(const ConfidentialShown& event) const;
    EntryText operator()(const ArticleUsed& event) const;
    EntryText operator()(const CommandUndone& event) const;
    EntryText operator()(const SourceRowRecorded& event) const;
    EntryText operator()(const GuideStarted& event) const;
    EntryText operator()(const GuideAnswered& event) const;
    EntryText operator()(const GuideWentBack& event) const;
    EntryText operator()(const GuideLaidAside& event) const;
    EntryText operator()(const OutcomeRated& event) const;
    EntryText operator()(const RuleFired& event) const;
    EntryText operator()(const AlertAcknowledged& event) const;

private:
    [[nodiscard]] QStringList changes(const Details& before, const Details& after) const;
    [[nodiscard]] QString waiting(const Pending& pending) const;
    /// "Duplicate of #3"
    [[nodiscard]] static QString link(const Link& link);

    const TimelineItem& m_item;
    const Ticket& m_before;
    const Ticket& m_after;
    const Names& m_names;
    const QTimeZone& m_zone;
    PersonId m_actor;
    /// The one who acted, as a sentence begins.
    QString m_who;
};

} // namespace tierdesk
