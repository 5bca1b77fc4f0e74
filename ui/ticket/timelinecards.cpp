// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/timelinecards.h"

#include "core/desk/timeline.h"
#include "ui/text/entrytext.h"
#include "ui/text/timetext.h"

namespace tierdesk {

namespace {

Icon iconFor(const Message& message)
{
    if (message.kind == MessageKind::Note)
        return Icon::Lock;
    switch (message.channel) {
    case Channel::Phone:
        return Icon::Phone;
    case Channel::Chat:
        return Icon::Chat;
    case Channel::Mail:
        return message.kind == MessageKind::Reply ? Icon::Reply : Icon::Mail;
    default:
        return message.kind == MessageKind::Reply ? Icon::Reply : Icon::Person;
    }
}

struct EventIcon
{
    Icon operator()(const TicketEdited&) const { return Icon::Edit; }
    Icon operator()(const TicketTriaged&) const { return Icon::Triage; }
    Icon operator()(const TicketRouted&) const { return Icon::Route; }
    Icon operator()(const TicketEscalated&) const { return Icon::Escalate; }
    Icon operator()(const HandoffAccepted&) const { return Icon::Accept; }
    Icon operator()(const TicketReturned&) const { return Icon::Return; }
    Icon operator()(const TicketAssigned& event) const { return event.assignee ? Icon::Assign : Icon::Unassign; }
    Icon operator()(const OwnerNamed&) const { return Icon::Person; }
    Icon operator()(const ManagementInvolved&) const { return Icon::EscalateManagement; }
    Icon operator()(const ConsultAsked&) const { return Icon::Consult; }
    Icon operator()(const ConsultAnswered&) const { return Icon::Chat; }
    Icon operator()(const StateChanged& event) const
    {
        return isPending(event.type)                ? Icon::Pause
               : event.type == StateType::Resolved  ? Icon::Resolve
               : event.type == StateType::Closed    ? Icon::Close
               : event.type == StateType::Cancelled ? Icon::Cancel
                                                    : Icon::Play;
    }
    Icon operator()(const TicketMerged&) const { return Icon::Merge; }
    Icon operator()(const TicketAbsorbed&) const { return Icon::Merge; }
    Icon operator()(const TicketUnmerged&) const { return Icon::Split; }
    Icon operator()(const TicketReleased&) const { return Icon::Split; }
    Icon operator()(const TicketLinked&) const { return Icon::Link; }
    Icon operator()(const TicketUnlinked&) const { return Icon::Unlink; }
    Icon operator()(const ChildProgressed&) const { return Icon::Link; }
    Icon operator()(const ContentRedacted&) const { return Icon::Lock; }
    Icon operator()(const WatcherAdded&) const { return Icon::Eye; }
    Icon operator()(const WatcherRemoved&) const { return Icon::Eye; }
    Icon operator()(const TaskAdded&) const { return Icon::Task; }
    Icon operator()(const TaskTicked&) const { return Icon::Task; }
    Icon operator()(const WorkLogged&) const { return Icon::Worklog; }
    Icon operator()(const FileAttached&) const { return Icon::Attach; }
    Icon operator()(const ConfidentialAdded&) const { return Icon::Lock; }
    Icon operator()(const ConfidentialShown&) const { return Icon::Eye; }
    Icon operator()(const ArticleUsed&) const { return Icon::Article; }
    Icon operator()(const GuideStarted&) const { return Icon::Guide; }
    Icon operator()(const GuideAnswered& event) const { return event.answer.skipped ? Icon::Minus : Icon::Guide; }
    Icon operator()(const GuideWentBack&) const { return Icon::Guide; }
    Icon operator()(const GuideLaidAside&) const { return Icon::Guide; }
    Icon operator()(const OutcomeRated& event) const
    {
        return event.rating.outcome == Outcome::Satisfied ? Icon::Accept : Icon::Flag;
    }
    Icon operator()(const CommandUndone&) const { return Icon::Undo; }
    Icon operator()(const SourceRowRecorded&) const { return Icon::Import; }
    Icon operator()(const RuleFired&) const { return Icon::Bell; }
    Icon operator()(const AlertAcknowledged&) const { return Icon::Accept; }
    Icon operator()(const auto&) const { return Icon::Ticket; }
};

/// Makes the cards of one ticket's history.
class Cards
{
public:
    Cards(const Ticket& ticket, TicketId origin, const Names& names, Instant now)
        : m_ticket(ticket)
        , m_origin(origin)
        , m_names(names)
        , m_now(now)
    {}

    void add(std::span<const JournalEntry> history, std::vector<TimelineCard>& cards) const
    {
        for (const TimelineGroup& group : timelineOf(history)) {
            for (const TimelineItem& item : group.items) {
                // Of a merged ticket only what was said or confided; its moves are its own affair.
                if (m_origin && item.kind() == TimelineClass::Event && !item.entry.is<ConfidentialAdded>())
                    continue;
                cards.push_back(card(item, group.undone));
            }
        }
    }

private:
    [[nodiscard]] TimelineCard card(const TimelineItem& item, bool undone) const
    {
        TimelineCard card;
        card.key = QStringLiteral("%1/%2").arg(m_ticket.id.value).arg(item.entry.version);
        card.origin = m_origin;
        card.at = item.entry.occurredAt;
        if (const Message* message = m_ticket.message(item.message))
            say(card, *message);
        else if (const auto* opened = item.entry.is<TicketOpened>(); opened && item.kind() == TimelineClass::Message)
            begin(card, opened->details, item.entry.cause);
        else
            tell(card, item, undone);
        card.withdrawn = card.withdrawn || item.withdrawn;
        card.when = whenText(card.at, m_now);
        return card;
    }

    void say(TimelineCard& card, const Message& message) const
    {
        static constexpr std::array kinds{CardKind::Received, CardKind::Reply, CardKind::Note, CardKind::Contact};
        card.kind = kinds.at(static_cast<std::size_t>(message.kind));
        card.message = message.id;
        card.author = m_names.person(message.author);
        card.what = messageTitle(message.kind, message.channel);
        setBody(card, message.body);
        card.at = message.at;
        card.icon = iconFor(message);
        card.withdrawn = message.withdrawn;
    }

    void begin(TimelineCard& card, const Details& details, const Cause& cause) const
    {
        card.kind = CardKind::Received;
        card.author = details.requester ? m_names.person(details.requester) : actorText(cause, m_names);
        card.what = messageTitle(MessageKind::Received, details.channel);
        setBody(card, details.description);
        card.icon = iconFor({{}, MessageKind::Received, {}, details.channel, {}, {}, {}, false});
    }

    static void setBody(TimelineCard& card, const QString& text)
    {
        FormattedText formatted = formattedText(text.trimmed());
        card.body = std::move(formatted.text);
        card.runs = std::move(formatted.runs);
        card.addresses = std::move(formatted.addresses);
    }

    void tell(TimelineCard& card, const TimelineItem& item, bool undone) const
    {
        const EntryText text = entryText(item, m_names);
        card.kind = CardKind::Event;
        card.what = text.sentence;
        card.body = text.details.join(QLatin1Char('\n'));
        card.withdrawn = undone;
        if (const TicketEvent* event = item.entry.ticketEvent())
            card.icon = std::visit(EventIcon{}, *event);
        if (item.entry.is<ConfidentialAdded>())
            offer(card, item, undone);
    }

    void offer(TimelineCard& card, const TimelineItem& item, bool undone) const
    {
        card.kind = CardKind::Confidential;
        const ConfidentialId id = item.after->work.confidential.back().id;
        const ConfidentialEntry* entry = m_ticket.confidential(id);
        if (entry && !entry->sha256.isEmpty() && !undone)
            card.confidential = id;
    }

    const Ticket& m_ticket;
    TicketId m_origin;
    const Names& m_names;
    Instant m_now;
};

} // namespace

std::vector<TimelineCard> timelineCards(const TicketDossier& dossier, const Playbook& playbook, Instant now)
{
    const Names names = dossier.names(playbook);
    std::vector<TimelineCard> cards;
    Cards(dossier.ticket, {}, names, now).add(dossier.history, cards);
    for (const MergedSource& source : dossier.merged)
        Cards(source.ticket, source.ticket.id, names, now).add(source.history, cards);
    // The journal orders what happened to one ticket; between tickets only the time does.
    if (!dossier.merged.empty())
        std::ranges::stable_sort(cards, {}, &TimelineCard::at);
    return cards;
}

} // namespace tierdesk
