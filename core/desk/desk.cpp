// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

#include "core/base/texts.h"
#include "core/desk/deskparts.h"
#include "core/desk/ruleactor.h"
#include "core/knowledge/articlesight.h"
#include "core/ticket/apply.h"
#include "core/ticket/rightsneeded.h"

#include <QRandomGenerator>
#include <set>

namespace tierdesk {

CommandId makeCommandId()
{
    constexpr quint64 positive = 0x7fff'ffff'ffff'ffff;
    const quint64 number = QRandomGenerator::system()->generate64() & positive;
    return CommandId{static_cast<qint64>(std::max<quint64>(number, 1))};
}

/// A decided event and what brought it about.
struct Desk::Caused
{
    Decided decided;
    Cause cause;
};

/// One transaction at work: what it has read, and what it writes. Storage trouble inside a lookup is kept until asked
/// for.
struct Desk::Run
{
    Transaction& transaction;
    PlaybookPtr playbook;
    Instant now;
    Person actor;
    std::optional<StorageError> trouble;

    [[nodiscard]] PersonLookup lookup()
    {
        return [this](PersonId id) -> std::optional<Person> {
            auto found = transaction.person(id);
            if (found)
                return *std::move(found);
            trouble = found.error();
            return {};
        };
    }

    [[nodiscard]] ArticleLookup articles()
    {
        return [this](ArticleId id) -> std::optional<int> {
            const auto found = transaction.article(id);
            if (!found)
                trouble = found.error();
            const bool seen = found && *found && articleSightOf(actor, *playbook).reads(**found);
            return seen ? std::optional((*found)->version) : std::nullopt;
        };
    }

    [[nodiscard]] Context context(Ticket other)
    {
        return {*playbook, now, actor, lookup(), std::move(other), articles()};
    }

    [[nodiscard]] Stored<Ticket> load(TicketId id)
    {
        if (!id)
            return Ticket{};
        const auto course = transaction.course(id);
        if (!course)
            return fail(course.error());
        Ticket ticket = (*course)->ticket();
        ticket.id = id;
        return ticket;
    }

    /// Where a chain of merges ends.
    [[nodiscard]] Stored<Ticket> loadFinal(TicketId id)
    {
        std::set<TicketId> seen;
        Stored<Ticket> ticket = load(id);
        while (ticket && ticket->merging.into && seen.insert(ticket->id).second)
            ticket = load(ticket->merging.into);
        return ticket;
    }

    [[nodiscard]] Stored<Ticket> newTicket()
    {
        const auto id = transaction.newTicketId();
        if (!id)
            return fail(id.error());
        Ticket ticket;
        ticket.id = *id;
        return ticket;
    }

    [[nodiscard]] Stored<Ticket> subject(const Order& order)
    {
        if (std::holds_alternative<OpenTicket>(order.command))
            return newTicket();
        const bool message =
            std::holds_alternative<Reply>(order.command) || std::holds_alternative<ReceiveMessage>(order.command);
        return message ? loadFinal(order.ticket) : load(order.ticket);
    }

    [[nodiscard]] Stored<Ticket> other(const Order& order, const Ticket& ticket)
    {
        if (std::holds_alternative<MergeTicket>(order.command)) {
            // Merging into a ticket that was merged means the one it ended in; a chain that ends here is a cycle.
            auto target = loadFinal(order.other);
            return target && target->id == ticket.id && order.other != ticket.id ? load(order.other) : target;
        }
        if (std::holds_alternative<UnmergeTicket>(order.command))
            return load(order.other ? order.other : ticket.merging.into);
        if (std::holds_alternative<SplitTicket>(order.command))
            return newTicket();
        if (const auto* message = std::get_if<ReceiveMessage>(&order.command)) {
            if (opensFollowUp(ticket, *message, context({})))
                return newTicket();
        }
        return load(order.other);
    }

    /// With what the routing rules make of it, each after the change that it follows.
    [[nodiscard]] Stored<std::vector<Caused>> routed(const Decision& decision, const std::vector<Ticket>& known)
    {
        std::vector<Caused> all = causedBy(*decision);
        if (playbook->routing.empty())
            return all;
        const PlaybookTimes times(playbook);
        std::vector<TicketId> touched;
        for (const Decided& one : *decision) {
            if (std::ranges::find(touched, one.ticket) == touched.end())
                touched.push_back(one.ticket);
        }
        for (const TicketId id : touched) {
            const auto found = std::ranges::find(known, id, &Ticket::id);
            Ticket before = found == known.end() ? Ticket{} : *found;
            before.id = id;
            std::vector<TicketEvent> events;
            for (const Decided& one : *decision) {
                if (one.ticket == id)
                    events.push_back(one.event);
            }
            const auto rules = RuleActor(transaction, times, now).route(before, events);
            if (!rules)
                return fail(rules.error());
            for (const auto& [rule, happened] : *rules) {
                for (const TicketEvent& event : happened)
                    all.push_back({{id, event}, causeOf(rule)});
            }
        }
        return all;
    }

    [[nodiscard]] std::vector<Caused> causedBy(const Decision& decision) const
    {
        std::vector<Caused> all;
        for (const Decided& one : *decision)
            all.push_back({one, Cause{CauseKind::Person, actor.id, {}}});
        return all;
    }

    /// "unassigned@4"
    [[nodiscard]] Cause causeOf(const RuleKey& rule) const
    {
        return {CauseKind::Rule, {}, QStringLiteral("%1@%2").arg(rule.value).arg(playbook->version)};
    }

    /// Appends what was decided, ticket by ticket in the order they were first named.
    [[nodiscard]] Stored<void> write(std::span<const Caused> decided, const std::vector<Ticket>& known,
                                     Receipt& receipt)
    {
        for (const auto& [one, cause] : decided) {
            if (std::ranges::find(receipt.touched, one.ticket) == receipt.touched.end())
                receipt.touched.push_back(one.ticket);
        }
        std::vector<Ticket> children;
        for (const TicketId id : receipt.touched) {
            const auto found = std::ranges::find(known, id, &Ticket::id);
            const Ticket before = found == known.end() ? Ticket{} : *found;
            Ticket after = before;
            std::vector<JournalEntry> entries;
            for (const auto& [one, cause] : decided) {
                if (one.ticket != id)
                    continue;
                entries.push_back(
                    {0, id, after.version + 1, Event{one.event}, cause, receipt.command, now, now, playbook->version});
                after = apply(std::move(after), entries.back());
            }
            if (auto done = transaction.append(entries, before, after); !done)
                return done;
            std::ranges::move(entries, std::back_inserter(receipt.entries));
            if (isOpen(before.progress.type) != isOpen(after.progress.type) ||
                before.company.links != after.company.links)
                children.push_back(std::move(after));
        }
        for (const Ticket& child : children) {
            if (auto done = tellParents(child, decided.front().cause); !done)
                return done;
        }
        return {};
    }

    /// A ticket knows which of its children are open, so that rules can ask it. By an order of its own: an undo of the
    /// child's order tells the parent anew and takes nothing else back there.
    [[nodiscard]] Stored<void> tellParents(const Ticket& child, const Cause& cause)
    {
        const bool open = isOpen(child.progress.type);
        for (const Link& link : child.company.links) {
            if (link.kind != LinkKind::Parent)
                continue;
            const auto parent = load(link.other);
            if (!parent)
                return fail(parent.error());
            const bool told = std::ranges::find(parent->toldOpen, child.id) != parent->toldOpen.end();
            if (!parent->exists() || told == open)
                continue;
            std::vector<JournalEntry> entries{{0, parent->id, parent->version + 1,
                                               Event{TicketEvent{ChildProgressed{child.id, open}}}, cause,
                                               makeCommandId(), now, now, playbook->version}};
            const Ticket after = apply(*parent, entries.front());
            if (auto done = transaction.append(entries, *parent, after); !done)
                return done;
        }
        return {};
    }

    /// The receipt of an order that was done before.
    [[nodiscard]] Stored<Receipt> receiptOf(CommandId command, std::vector<TicketId> touched)
    {
        Receipt receipt{command, touched.front(), std::move(touched), {}};
        for (const TicketId id : receipt.touched) {
            auto history = transaction.history(id);
            if (!history)
                return fail(history.error());
            std::ranges::copy_if(*history, std::back_inserter(receipt.entries),
                                 [&](const JournalEntry& entry) { return entry.command == command; });
        }
        return receipt;
    }
};

Desk::Desk(Store& store, Now now, Capacity capacity)
    : m_store(store)
    , m_now(std::move(now))
    , m_capacity(capacity)
{}

Done<Receipt> Desk::submit(const Order& order)
{
    return sureOf([&] { return perform(order, Finish::Commit); });
}

Done<Receipt> Desk::preview(const Order& order)
{
    return perform(order, Finish::RollBack);
}

Done<Receipt> Desk::perform(const Order& order, Finish finish)
{
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    auto receipt = carryOut(order, **transaction);
    if (!receipt || finish == Finish::RollBack)
        return receipt;
    if (auto done = (*transaction)->commit(); !done)
        return failed(done);
    return receipt;
}

Done<Receipt> Desk::carryOut(const Order& order, Transaction& transaction)
{
    auto touched = transaction.touchedBy(order.id);
    if (!touched)
        return failed(touched);
    const auto playbook = transaction.playbook();
    if (!playbook)
        return failed(playbook);
    const auto actor = transaction.person(order.actor);
    if (!actor)
        return failed(actor);
    if (!*actor)
        return refused({Reason::UnknownPerson, order.ticket, {QString::number(order.actor.value)}});
    Run run{transaction, *playbook, m_now(), actingAs(m_capacity, **actor), {}};

    if (!touched->empty()) {
        auto receipt = run.receiptOf(order.id, *std::move(touched));
        if (!receipt)
            return failed(receipt);
        return *std::move(receipt);
    }
    const auto ticket = run.subject(order);
    if (!ticket)
        return failed(ticket);
    const auto other = run.other(order, *ticket);
    if (!other)
        return failed(other);
    Decision decision = decide(*ticket, order.command, run.context(*other));
    if (run.trouble)
        return fail(DeskError{*run.trouble});
    if (!decision)
        return refused(decision.error());
    for (Decided& one : *decision)
        makeTextsWhole(one.event);

    const std::vector<Ticket> known{*ticket, *other};
    const auto all = run.routed(decision, known);
    if (!all)
        return failed(all);
    Receipt receipt{order.id, ticket->id, {}, {}};
    if (auto done = run.write(*all, known, receipt); !done)
        return failed(done);
    if (std::holds_alternative<MergeTicket>(order.command)) {
        if (auto done = transaction.moveDrafts(ticket->id, other->id); !done)
            return failed(done);
    }
    return receipt;
}

Done<std::vector<Receipt>> Desk::fireDue(TicketId ticket)
{
    // A protocol that sends a ticket round in circles is stopped here until the next sweep.
    constexpr std::size_t most = 20;
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    const auto playbook = (*transaction)->playbook();
    if (!playbook)
        return failed(playbook);
    Run run{**transaction, *playbook, m_now(), {}, {}};
    std::vector<Receipt> fired;
    while (fired.size() < most) {
        const auto course = (*transaction)->course(ticket);
        if (!course)
            return failed(course);
        const std::optional<DueStep> next = (*course)->nextStep();
        if (!next || next->due > run.now)
            break;
        const PlaybookTimes& times = *(*course)->times();
        const Protocol& protocol = *times.playbook().protocol(next->protocol);
        const Ticket before = (*course)->ticket();
        const auto events =
            RuleActor(**transaction, times, run.now)
                .act(before, {protocol.key, next->cycle, next->step, next->repetition, next->due, {}},
                     {protocol.key, protocol.name, protocol.purpose}, protocol.step(next->step)->actions);
        if (!events)
            return failed(events);
        std::vector<Caused> caused;
        for (const TicketEvent& event : *events)
            caused.push_back({{ticket, event}, run.causeOf(protocol.key)});
        Receipt receipt{makeCommandId(), ticket, {}, {}};
        if (auto done = run.write(caused, {before}, receipt); !done)
            return failed(done);
        fired.push_back(std::move(receipt));
    }
    if (fired.empty())
        return fired;
    if (auto done = (*transaction)->commit(); !done)
        return failed(done);
    return fired;
}

Done<Receipt> Desk::undo(CommandId command, PersonId actorId)
{
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    const auto playbook = (*transaction)->playbook();
    if (!playbook)
        return failed(playbook);
    const auto actor = (*transaction)->person(actorId);
    if (!actor)
        return failed(actor);
    const auto touched = (*transaction)->touchedBy(command);
    if (!touched)
        return failed(touched);
    if (!*actor || touched->empty())
        return refused(Reason::NothingToUndo);

    Run run{**transaction, *playbook, m_now(), actingAs(m_capacity, **actor), {}};
    std::vector<Caused> decided;
    std::vector<Ticket> known;
    for (const TicketId id : *touched) {
        const auto history = (*transaction)->history(id);
        if (!history)
            return failed(history);
        const Ticket now = fold(*history);
        const bool own = std::ranges::any_of(*history, [&](const JournalEntry& entry) {
            return entry.command == command && entry.cause.actor == actorId;
        });
        // Requesters take back what they asked for; decideUndo sees to that.
        if (run.actor.isStaff()) {
            if (auto no = refusalOn(run.actor, own ? Right::See : Right::Edit, now, **playbook))
                return refused(*std::move(no));
        }
        const Decision decision = decideUndo(*history, command, run.context({}));
        if (!decision)
            return refused(decision.error());
        std::ranges::copy(run.causedBy(decision), std::back_inserter(decided));
        known.push_back(now);
    }
    Receipt receipt{makeCommandId(), touched->front(), {}, {}};
    if (auto done = run.write(decided, known, receipt); !done)
        return failed(done);
    if (auto done = (*transaction)->commit(); !done)
        return failed(done);
    return receipt;
}

Done<CommandId> Desk::lastOrder(TicketId ticket, PersonId actor)
{
    const auto history = m_store.history(ticket);
    if (!history)
        return failed(history);
    std::set<CommandId> undone;
    for (const JournalEntry& entry : *history) {
        if (const auto* event = entry.is<CommandUndone>())
            undone.insert(event->command);
    }
    for (auto entry = history->rbegin(); entry != history->rend(); ++entry) {
        const bool mine = entry->cause.kind == CauseKind::Person && entry->cause.actor == actor;
        // To have looked at something cannot be taken back.
        const bool isDeed = !entry->is<CommandUndone>() && !entry->is<ConfidentialShown>();
        if (mine && isDeed && !undone.contains(entry->command))
            return entry->command;
    }
    return refused({Reason::NothingToUndo, ticket, {}});
}

Done<Receipt> Desk::attach(TicketId ticket, const QString& name, const QString& mediaType, const QByteArray& bytes,
                           PersonId actor)
{
    // Bytes of whoever may not attach them are not kept.
    const AttachFile wanted{name, mediaType, QStringLiteral("wanted"), bytes.size()};
    if (auto allowed = preview({makeCommandId(), ticket, wanted, actor, {}}); !allowed)
        return allowed;
    QString sha256;
    {
        // The bytes go in first and by themselves: without a ticket they only take room, a ticket without them is
        // damaged.
        const auto transaction = m_store.begin();
        if (!transaction)
            return failed(transaction);
        const auto kept = (*transaction)->keepFile(bytes);
        if (!kept)
            return failed(kept);
        sha256 = *kept;
        if (auto done = (*transaction)->commit(); !done)
            return failed(done);
    }
    return submit({makeCommandId(), ticket, AttachFile{name, mediaType, sha256, bytes.size()}, actor, {}});
}

} // namespace tierdesk
