// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/orderpreview.h"

#include "core/ticket/apply.h"
#include "ui/text/enumnames.h"
#include "ui/text/errortext.h"
#include "ui/text/timetext.h"

namespace tierdesk {

namespace {

/// Compares a ticket before and after an order and says what is different.
class Consequences
{
    Q_DECLARE_TR_FUNCTIONS(OrderPreview)

public:
    Consequences(const Ticket& before, const std::vector<Decided>& decided, const Context& context, const Names& words)
        : m_before(before)
        , m_after(before)
        , m_decided(decided)
        , m_context(context)
        , m_words(words)
    {
        for (const Decided& one : decided) {
            if (one.ticket != before.id)
                continue;
            m_after = apply(std::move(m_after), {0, before.id, m_after.version + 1, Event{one.event},
                                                 Cause{CauseKind::Person, context.actor.id, {}}, CommandId{1},
                                                 context.now, context.now, context.playbook.version});
        }
    }

    QStringList sentences()
    {
        sayPlace();
        sayPeople();
        sayTriage();
        sayDetails();
        sayProgress();
        sayPair();
        sayWork();
        sayRequester();
        return m_sentences;
    }

private:
    void say(const QString& sentence) { m_sentences.append(sentence); }

    template <class E>
    [[nodiscard]] const E* event() const
    {
        for (const Decided& one : m_decided) {
            if (const auto* found = std::get_if<E>(&one.event); found && one.ticket == m_before.id)
                return found;
        }
        return nullptr;
    }

    void sayPlace()
    {
        const QString place = m_words.place(m_after.placement.place);
        if (event<TicketOpened>())
            say(tr("A new ticket in %1.").arg(place));
        else if (event<TicketEscalated>())
            say(tr("Goes to %1.").arg(place));
        else if (event<TicketReturned>())
            say(tr("Goes back to %1.").arg(place));
        else if (event<TicketRouted>())
            say(tr("Moves to %1.").arg(place));
        if (const auto* asked = event<ConsultAsked>())
            say(tr("%1 is asked; the ticket stays in %2.").arg(m_words.queue(asked->queue), place));
        if (event<ConsultAnswered>())
            say(tr("The question counts as answered."));
    }

    void sayPeople()
    {
        const PersonId now = m_after.placement.assignee;
        const bool moved = m_after.placement.place != m_before.placement.place && m_before.exists();
        if (event<TicketEscalated>() && m_after.awaitsAcceptance())
            say(tr("Nobody will have it until they accept."));
        else if (moved && !now)
            say(tr("Nobody will have it until somebody takes it."));
        else if (now != m_before.placement.assignee)
            say(now == m_context.actor.id ? tr("You will have it.")
                : now                     ? tr("%1 will have it.").arg(m_words.person(now))
                                          : tr("Nobody will have it."));
        if (m_after.placement.owner != m_before.placement.owner)
            say(tr("%1 answers for it until it is closed.").arg(m_words.person(m_after.placement.owner)));
        if (const auto* told = event<ManagementInvolved>())
            say(tr("%1 is told; the ticket stays where it is.").arg(m_words.person(told->to)));
        if (const auto* added = event<WatcherAdded>())
            say(tr("%1 will watch it.").arg(m_words.person(added->person)));
    }

    void sayTriage()
    {
        const Triage& now = m_after.triage;
        const Priority was = m_before.triage.priority();
        if (now == m_before.triage)
            return;
        if (now.priority() != was)
            say(was.isSet()
                    ? tr("Priority goes from %1 to %2.").arg(m_words.priority(was), m_words.priority(now.priority()))
                    : tr("Priority will be %1.").arg(m_words.priority(now.priority())));
        if (now.overridden && now.overridden->priority != now.computed && now.computed.isSet())
            say(tr("The matrix says %1; your reason is kept with it.").arg(m_words.priority(now.computed)));
    }

    void sayDetails()
    {
        const Details& was = m_before.details;
        const Details& now = m_after.details;
        if (!m_before.exists())
            return;
        if (now.kind != was.kind)
            say(tr("Becomes: %1.").arg(nameOf(now.kind)));
        if (now.category != was.category && now.category)
            say(tr("Filed under %1.").arg(m_words.category(now.category)));
        if (now.service != was.service && now.service)
            say(tr("Service: %1.").arg(m_words.service(now.service)));
        if (now.requester != was.requester)
            say(tr("The requester will be %1.").arg(m_words.person(now.requester)));
    }

    void sayProgress()
    {
        const Progress& now = m_after.progress;
        const bool changed = now.state != m_before.progress.state || now.type != m_before.progress.type;
        if (m_before.exists() && changed)
            say(tr("Becomes %1.").arg(m_words.state(now.state)));
        if (now.pending && now.pending != m_before.progress.pending && now.pending->until)
            say(tr("It comes back on %1.").arg(momentText(*now.pending->until)));
        if (now.reopens > m_before.progress.reopens)
            say(tr("It counts as reopened."));
    }

    void sayPair()
    {
        if (const auto* merged = event<TicketMerged>())
            say(tr("#%1 goes into #%2. Replies to #%1 will land there.")
                    .arg(m_before.id.value)
                    .arg(merged->into.value));
        for (const Decided& one : m_decided) {
            const auto* absorbed = std::get_if<TicketAbsorbed>(&one.event);
            if (!absorbed)
                continue;
            if (const auto people = static_cast<int>(absorbed->what.watchers.size()))
                say(tr("%n people will watch it too.", nullptr, people));
            if (const auto tasks = static_cast<int>(absorbed->tasks.size()))
                say(tr("%n open tasks come along.", nullptr, tasks));
        }
        if (event<TicketUnmerged>())
            say(tr("#%1 stands by itself again, as it was before.").arg(m_before.id.value));
        if (const auto* linked = event<TicketLinked>())
            say(linked->link.kind == LinkKind::SplitInto
                    ? tr("A new ticket is opened in %1 with a copy of what you chose; the two are linked.")
                          .arg(m_words.place(m_after.placement.place))
                    : tr("Both tickets will show the link."));
    }

    void sayWork()
    {
        if (const auto* task = event<TaskAdded>(); task && task->assignee)
            say(tr("The task is for %1.").arg(m_words.person(task->assignee)));
        if (event<WorkLogged>()) {
            int minutes = 0;
            for (const WorkEntry& entry : m_after.work.log)
                minutes += entry.minutes;
            say(tr("%n minutes on this ticket then.", nullptr, minutes));
        }
    }

    /// Only where one might wonder: when it moves, waits or ends.
    void sayRequester()
    {
        const bool wonder =
            m_before.exists() && (m_after.placement.place != m_before.placement.place ||
                                  m_after.progress.type != m_before.progress.type || m_after.merging.into);
        const bool spoken = std::ranges::any_of(m_decided, [](const Decided& one) {
            const auto* message = std::get_if<MessageAdded>(&one.event);
            return message && message->kind == MessageKind::Reply;
        });
        if (spoken)
            say(tr("The requester is told."));
        else if (wonder)
            say(tr("The requester is not told."));
    }

    const Ticket& m_before;
    Ticket m_after;
    const std::vector<Decided>& m_decided;
    const Context& m_context;
    const Names& m_words;
    QStringList m_sentences;
};

} // namespace

OrderPreview previewOrder(const Ticket& ticket, const Command& command, const Context& context, const Names& words)
{
    const Decision decision = decide(ticket, command, context);
    if (!decision)
        return {decision.error(), {errorText(decision.error(), words)}};
    return {std::nullopt, Consequences(ticket, *decision, context, words).sentences()};
}

} // namespace tierdesk
