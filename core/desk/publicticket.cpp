// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/publicticket.h"

#include "core/report/stays.h"
#include "core/ticket/apply.h"

namespace tierdesk {

namespace {

class PublicSide
{
public:
    PublicSide(std::span<const JournalEntry> history, const std::function<QString(PersonId)>& nameOf)
        : m_now(fold(history))
        , m_skipped(ordersWithoutEffect(history))
        , m_nameOf(nameOf)
    {}

    void take(const JournalEntry& entry)
    {
        const StateType before = m_ticket.progress.type;
        const bool isNew = !m_ticket.exists();
        m_ticket = apply(std::move(m_ticket), entry);
        if (const auto* message = entry.is<MessageAdded>())
            say(*message, entry.occurredAt);
        else if (m_skipped.contains(entry.command) && !isNew)
            return;
        else if (const auto* opened = entry.is<TicketOpened>())
            add(PublicKind::Opened, entry, opened->details.description);
        else if (const auto* file = entry.is<FileAttached>())
            attach(*file, entry);
        else if (const auto* rated = entry.is<OutcomeRated>())
            rate(*rated, entry);
        else if (m_ticket.progress.type != before)
            move(before, entry);
    }

    [[nodiscard]] PublicTicket take() &&
    {
        m_result.id = m_now.id;
        m_result.requester = m_now.details.requester;
        m_result.subject = m_now.details.subject;
        m_result.service = m_now.details.service;
        m_result.state = m_now.progress.type;
        m_result.createdAt = m_now.createdAt;
        m_result.changedAt = m_result.items.empty() ? m_now.createdAt : m_result.items.back().at;
        m_result.closedAt = m_now.progress.closedAt;
        m_result.rating = m_now.progress.rating;
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isTheirs(PersonId person) const { return person && person == m_now.details.requester; }

    void add(PublicKind kind, const JournalEntry& entry, const QString& text = {})
    {
        PublicItem item;
        item.kind = kind;
        item.at = entry.occurredAt;
        item.own = isTheirs(entry.cause.actor);
        item.text = text;
        m_result.items.push_back(std::move(item));
    }

    void say(const MessageAdded& message, Instant at)
    {
        // What was withdrawn since was not said.
        const Message& now = m_now.messages.at(m_ticket.messages.size() - 1);
        if (message.kind == MessageKind::Note || now.withdrawn)
            return;
        PublicItem item;
        item.kind = message.kind == MessageKind::Received  ? PublicKind::Wrote
                    : message.kind == MessageKind::Contact ? PublicKind::Contact
                                                           : PublicKind::Answered;
        item.at = message.writtenAt.value_or(at);
        item.own = isTheirs(message.author);
        item.author = m_nameOf(message.author);
        item.text = message.body;
        m_result.items.push_back(std::move(item));
    }

    /// Files of the desk are for colleagues, unless they came with what was said to the requester.
    void attach(const FileAttached& attached, const JournalEntry& entry)
    {
        const Message* with = m_now.message(attached.file.message);
        if (!isTheirs(entry.cause.actor) && !(with && with->isPublic() && !with->withdrawn))
            return;
        add(PublicKind::Attached, entry, attached.file.name);
        m_result.items.back().file = attached.file;
    }

    void rate(const OutcomeRated& rated, const JournalEntry& entry)
    {
        add(PublicKind::Rated, entry, rated.rating.text);
        m_result.items.back().outcome = rated.rating.outcome;
    }

    void move(StateType before, const JournalEntry& entry)
    {
        const StateType type = m_ticket.progress.type;
        if (type == StateType::PendingRequester)
            add(PublicKind::Waiting, entry);
        else if (before == StateType::PendingRequester && isOpen(type))
            add(PublicKind::GoesOn, entry);
        else if (type == StateType::Resolved)
            add(PublicKind::Resolved, entry);
        else if (type == StateType::Closed)
            add(PublicKind::Closed, entry);
        else if (type == StateType::Cancelled)
            add(PublicKind::Cancelled, entry);
        else if (type == StateType::Merged)
            add(PublicKind::Joined, entry);
        else if (!isOpen(before) && isOpen(type))
            add(PublicKind::Reopened, entry);
    }

    Ticket m_ticket;
    const Ticket m_now;
    const std::set<CommandId> m_skipped;
    const std::function<QString(PersonId)>& m_nameOf;
    PublicTicket m_result;
};

} // namespace

PublicTicket publicTicketOf(std::span<const JournalEntry> history, const std::function<QString(PersonId)>& nameOf)
{
    PublicSide side(history, nameOf);
    for (const JournalEntry& entry : history)
        side.take(entry);
    return std::move(side).take();
}

bool mayReopen(const PublicTicket& ticket, const Playbook& playbook, Instant now)
{
    if (!ticket.isDone() || !playbook.transition(ticket.state, StateType::Open))
        return false;
    const auto days = std::chrono::days(playbook.followUp.reopenWithinDays);
    return ticket.state == StateType::Resolved ||
           (playbook.followUp.mode == FollowUp::Reopen && ticket.closedAt && now <= *ticket.closedAt + days);
}

} // namespace tierdesk
