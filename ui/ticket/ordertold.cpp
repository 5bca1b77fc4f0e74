// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ordertold.h"

#include "core/knowledge/articlename.h"
#include "ui/text/timetext.h"
namespace tierdesk {

namespace {

/// One overload for each command that has more to say than its name.
class Telling
{
    Q_DECLARE_TR_FUNCTIONS(OrderTold)

public:
    Telling(const Receipt& receipt, const Playbook& playbook)
        : m_receipt(receipt)
        , m_playbook(playbook)
    {}

    QString operator()(const OpenTicket&) const { return tr("%1 opened.").arg(number()); }
    QString operator()(const EditTicket&) const { return tr("%1 changed.").arg(number()); }
    QString operator()(const TriageTicket&) const { return tr("%1 triaged.").arg(number()); }
    QString operator()(const RouteTicket& c) const { return tr("%1 moved to %2.").arg(number(), queue(c.queue)); }
    QString operator()(const ClaimTicket&) const { return tr("%1 is yours.").arg(number()); }
    QString operator()(const AssignTicket&) const { return tr("%1 assigned.").arg(number()); }
    QString operator()(const UnassignTicket&) const { return tr("%1 put back into the queue.").arg(number()); }
    QString operator()(const NameOwner&) const { return tr("%1 has somebody who answers for it.").arg(number()); }
    QString operator()(const EscalateTicket& c) const
    {
        return tr("%1 escalated to %2.").arg(number(), queue(c.queue));
    }
    QString operator()(const AcceptHandoff&) const { return tr("%1 accepted; it is yours.").arg(number()); }
    QString operator()(const ReturnTicket&) const
    {
        for (const JournalEntry& entry : m_receipt.entries) {
            if (const auto* returned = entry.is<TicketReturned>())
                return tr("%1 sent back to %2.").arg(number(), queue(returned->place.queue));
        }
        return tr("%1 sent back.").arg(number());
    }
    QString operator()(const InvolveManagement&) const { return tr("Management is told about %1.").arg(number()); }
    QString operator()(const AskConsult& c) const { return tr("%2 asked about %1.").arg(number(), queue(c.queue)); }
    QString operator()(const AnswerConsult&) const { return tr("Question on %1 answered.").arg(number()); }
    QString operator()(const ReceiveMessage&) const { return tr("Message added to %1.").arg(number()); }
    QString operator()(const Reply&) const { return tr("Reply on %1 sent.").arg(number()); }
    QString operator()(const AddNote&) const { return tr("Note added to %1.").arg(number()); }
    QString operator()(const LogContact&) const { return tr("Contact on %1 logged.").arg(number()); }
    QString operator()(const SetPending&) const { return tr("%1 is waiting.").arg(number()); }
    QString operator()(const ResumeTicket&) const { return tr("%1 goes on.").arg(number()); }
    QString operator()(const ResolveTicket&) const { return tr("%1 resolved.").arg(number()); }
    QString operator()(const CloseTicket&) const { return tr("%1 closed.").arg(number()); }
    QString operator()(const ReopenTicket&) const { return tr("%1 reopened.").arg(number()); }
    QString operator()(const CancelTicket&) const { return tr("%1 cancelled.").arg(number()); }
    QString operator()(const MergeTicket&) const
    {
        return m_receipt.touched.size() > 1
                   ? tr("%1 merged into #%2.").arg(number()).arg(m_receipt.touched.back().value)
                   : tr("%1 merged.").arg(number());
    }
    QString operator()(const UnmergeTicket&) const { return tr("%1 stands by itself again.").arg(number()); }
    QString operator()(const SplitTicket&) const
    {
        const auto fresh = std::ranges::find_if(m_receipt.touched, [&](TicketId id) { return id != m_receipt.ticket; });
        return fresh == m_receipt.touched.end() ? tr("%1 split.").arg(number())
                                                : tr("#%2 split off from %1.").arg(number()).arg(fresh->value);
    }
    QString operator()(const LinkTicket&) const { return tr("%1 linked.").arg(number()); }
    QString operator()(const UnlinkTicket&) const { return tr("Link of %1 taken away.").arg(number()); }
    QString operator()(const WatchTicket&) const { return tr("%1 has another watcher.").arg(number()); }
    QString operator()(const UnwatchTicket&) const { return tr("%1 has a watcher less.").arg(number()); }
    QString operator()(const AddTask&) const { return tr("Task added to %1.").arg(number()); }
    QString operator()(const TickTask& c) const
    {
        return c.done ? tr("Task on %1 done.").arg(number()) : tr("Task on %1 open again.").arg(number());
    }
    QString operator()(const LogWork& c) const
    {
        return tr("%2 of work on %1 logged.").arg(number(), workText(c.minutes));
    }
    QString operator()(const AttachFile& c) const { return tr("“%2” attached to %1.").arg(number(), c.name); }
    QString operator()(const AddConfidential& c) const
    {
        //: %1 is the number of a ticket, %2 the label of what is confidential.
        return tr("Confidential entry “%2” added to %1.").arg(number(), c.label);
    }
    QString operator()(const ShowConfidential&) const { return tr("Confidential entry of %1 shown.").arg(number()); }
    QString operator()(const UseArticle& c) const
    {
        const QString article = nameOf(c.article);
        switch (c.use) {
        case ArticleUse::Cited:
            return tr("%2 is noted as cited on %1.").arg(number(), article);
        case ArticleUse::Tried:
            return tr("%2 is noted as tried on %1.").arg(number(), article);
        case ArticleUse::Solved:
            return tr("%2 is noted as what solved %1.").arg(number(), article);
        }
        return {};
    }
    QString operator()(const StartGuide& c) const
    {
        const Guide* guide = m_playbook.guide(c.guide);
        return tr("Guide “%2” begun on %1.").arg(number(), guide ? guide->name : c.guide.value);
    }
    QString operator()(const AnswerGuide&) const { return tr("Step of the guide on %1 noted.").arg(number()); }
    QString operator()(const GoBackInGuide&) const { return tr("One step back in the guide on %1.").arg(number()); }
    QString operator()(const LayGuideAside&) const { return tr("Guide on %1 laid aside.").arg(number()); }
    QString operator()(const RateOutcome&) const { return tr("Outcome of %1 rated.").arg(number()); }
    QString operator()(const AcknowledgeAlert&) const { return tr("You take care of the alert on %1.").arg(number()); }

private:
    [[nodiscard]] QString number() const { return QStringLiteral("#%1").arg(m_receipt.ticket.value); }
    [[nodiscard]] QString queue(const QueueKey& key) const
    {
        const Queue* found = m_playbook.queue(key);
        return found ? found->name : key.value;
    }

    const Receipt& m_receipt;
    const Playbook& m_playbook;
};

} // namespace

QString orderTold(const Command& command, const Receipt& receipt, const Playbook& playbook)
{
    return std::visit(Telling(receipt, playbook), command);
}

bool showsItself(const Command& command)
{
    return std::holds_alternative<AnswerGuide>(command) || std::holds_alternative<GoBackInGuide>(command);
}

bool canBeUndone(const Command& command)
{
    return !std::holds_alternative<Reply>(command) && !std::holds_alternative<ReceiveMessage>(command);
}

} // namespace tierdesk
