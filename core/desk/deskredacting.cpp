// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the front door takes texts out of the journal.
#include "core/desk/deskparts.h"
#include "core/ticket/apply.h"
#include "core/ticket/rightsneeded.h"

#include <set>

namespace tierdesk {

namespace {

bool concerns(std::span<const JournalEntry> history, PersonId person)
{
    return std::ranges::any_of(history, [&](const JournalEntry& entry) {
        const auto* opened = entry.is<TicketOpened>();
        const auto* edited = entry.is<TicketEdited>();
        const auto* message = entry.is<MessageAdded>();
        return entry.cause.actor == person || (opened && opened->details.requester == person) ||
               (edited && edited->patch.requester == person) || (message && message->author == person);
    });
}

/// Every record the directory ever had of them.
std::vector<Person> recordsOf(std::span<const JournalEntry> deskHistory, PersonId person)
{
    std::vector<Person> records;
    for (const JournalEntry& entry : deskHistory) {
        const auto* event = std::get_if<DeskEvent>(&entry.event);
        const auto* recorded = event ? std::get_if<PersonRecorded>(event) : nullptr;
        if (recorded && recorded->person.id == person)
            records.push_back(recorded->person);
    }
    return records;
}

void count(RedactionPlan& plan, const Rewriting& rewriting)
{
    plan.entries += static_cast<int>(rewriting.entries.size());
    plan.messages += rewriting.messages;
    plan.files += static_cast<int>(rewriting.files.size());
}

void countTicket(RedactionPlan& plan, TicketId ticket, const Rewriting& rewriting, const RedactionWish& wish)
{
    if (rewriting.entries.empty())
        return;
    count(plan, rewriting);
    plan.tickets.push_back(ticket);
    if (wish.ticket)
        std::ranges::transform(rewriting.entries, std::back_inserter(plan.places), &Rewriting::Entry::version);
}

/// One redaction at work in its transaction.
struct Redaction
{
    Transaction& transaction;
    const RedactionWish& wish;
    const QString& reason;
    PersonId actor;
    Instant now;
    int playbook;
    RedactionPlan& plan;
    /// How the directory had the person, at any time.
    std::vector<Person> records;
    CommandId command = makeCommandId();

    [[nodiscard]] JournalEntry entry(TicketId ticket, int version, Event event) const
    {
        return {0, ticket, version, std::move(event), Cause{CauseKind::Person, actor, {}}, command, now, now, playbook};
    }

    /// Has the entries say less; the event that tells so.
    [[nodiscard]] Stored<ContentRedacted> rewrite(const Rewriting& rewriting)
    {
        ContentRedacted event{reason, {}};
        for (const auto& [sequence, version, rest] : rewriting.entries) {
            auto sha256 = transaction.rewrite(sequence, rest);
            if (!sha256)
                return fail(sha256.error());
            event.rests.push_back({sequence, *std::move(sha256)});
        }
        return event;
    }

    [[nodiscard]] Stored<void> ticket(TicketId id)
    {
        auto history = transaction.history(id);
        if (!history)
            return fail(history.error());
        const Rewriting rewriting = rewritingOf(*history, wish, records);
        if (rewriting.entries.empty())
            return {};
        const Ticket before = fold(*history);
        auto event = rewrite(rewriting);
        if (!event)
            return fail(event.error());
        for (JournalEntry& one : *history) {
            const auto rest = std::ranges::find(rewriting.entries, one.sequence, &Rewriting::Entry::sequence);
            if (rest != rewriting.entries.end())
                one.event = rest->rest;
        }
        std::vector<JournalEntry> entries{entry(id, before.version + 1, TicketEvent{*std::move(event)})};
        if (auto done = transaction.append(entries, before, apply(fold(*history), entries.front())); !done)
            return done;
        for (const QString& file : rewriting.files) {
            if (auto done = transaction.dropFile(file); !done)
                return done;
        }
        countTicket(plan, id, rewriting, wish);
        return {};
    }

    [[nodiscard]] Done<void> directory(const Person& person)
    {
        const auto history = transaction.history({});
        if (!history)
            return failed(history);
        records = recordsOf(*history, person.id);
        const Rewriting rewriting = rewritingOfDirectory(*history, person.id);
        auto event = rewrite(rewriting);
        if (!event)
            return failed(event);
        count(plan, rewriting);
        if (auto done = transaction.saveAccount({person.id, {}, false, 0, {}}); !done)
            return failed(done);
        for (DeskEvent one : {DeskEvent{PersonRecorded{erased(person)}}, DeskEvent{*std::move(event)}}) {
            JournalEntry appended = entry({}, 0, std::move(one));
            if (auto done = transaction.append(appended); !done)
                return failed(done);
        }
        return {};
    }
};

/// What a redaction is judged by.
struct Grounds
{
    Person actor;
    PlaybookPtr playbook;
    /// Who is to be erased, if somebody is.
    std::optional<Person> whom;
};

Done<Grounds> groundsOf(Store& store, const RedactionWish& wish, PersonId actorId, Capacity capacity)
{
    auto actor = store.person(actorId);
    if (!actor)
        return failed(actor);
    auto playbook = store.playbook();
    if (!playbook)
        return failed(playbook);
    if (!*actor || !holdsAnywhere(actingAs(capacity, **actor), Right::Redact, (*playbook)->grants()))
        return refused({Reason::NoRight, wish.ticket, {toWord(Right::Redact)}});
    auto whom = store.person(wish.person);
    if (!whom)
        return failed(whom);
    if (wish.person && !*whom)
        return refused(Reason::UnknownPerson, {QString::number(wish.person.value)});
    // Staff that still works here is not forgotten by its desk.
    if (*whom && (*whom)->isStaff() && !(*whom)->left)
        return refused(Reason::MayNotSignIn, {(*whom)->name});
    return Grounds{**std::move(actor), *std::move(playbook), *std::move(whom)};
}

/// The history of each ticket that the wish reaches, if the actor may redact all of them.
Done<void> eachReached(Store& store, const RedactionWish& wish, const Grounds& grounds,
                       const std::function<void(TicketId, std::span<const JournalEntry>)>& visit)
{
    std::optional<Refusal> no;
    const auto take = [&](std::span<const JournalEntry> history) {
        const Ticket ticket = fold(history);
        no = refusalOn(grounds.actor, Right::Redact, ticket, *grounds.playbook);
        if (!no)
            visit(ticket.id, history);
    };
    if (wish.ticket) {
        const auto history = store.history(wish.ticket);
        if (!history)
            return failed(history);
        if (history->empty())
            return refused({Reason::NoSuchTicket, wish.ticket, {}});
        take(*history);
    } else {
        // Who is shown only some tickets would take the person out of those and believe it was all.
        for (const Right right : {Right::Redact, Right::Read}) {
            if (!sightOf(grounds.actor, right, grounds.playbook->grants()).isEverything())
                return refused({Reason::NoRight, {}, {toWord(right)}});
        }
        const auto done = store.scan([&](std::span<const JournalEntry> history) {
            if (concerns(history, wish.person))
                take(history);
            return no ? Progressing::Cancel : Progressing::Continue;
        });
        if (!done)
            return failed(done);
    }
    if (no)
        return refused(*std::move(no));
    return {};
}

/// Other tickets whose words name the person.
Done<std::vector<TicketId>> mentionsOf(Store& store, const Person& person, const std::vector<TicketId>& own)
{
    constexpr int most = 1000;
    std::set<TicketId> found;
    for (const QString& name : {person.name, person.email, person.phone}) {
        if (name.trimmed().isEmpty())
            continue;
        const auto hits = store.search(QLatin1Char('"') + name + QLatin1Char('"'), most);
        if (!hits)
            return failed(hits);
        for (const SearchHit& hit : *hits)
            found.insert(hit.ticket);
    }
    for (const TicketId ticket : own)
        found.erase(ticket);
    return std::vector<TicketId>(found.begin(), found.end());
}

} // namespace

Done<RedactionPlan> Desk::planRedaction(const RedactionWish& wish, PersonId actor)
{
    const auto grounds = groundsOf(m_store, wish, actor, m_capacity);
    if (!grounds)
        return fail(grounds.error());
    RedactionPlan plan;
    std::vector<Person> records;
    if (wish.person) {
        const auto directory = m_store.history({});
        if (!directory)
            return failed(directory);
        records = recordsOf(*directory, wish.person);
        count(plan, rewritingOfDirectory(*directory, wish.person));
    }
    std::vector<TicketId> reached;
    const auto done = eachReached(m_store, wish, *grounds, [&](TicketId ticket, std::span<const JournalEntry> history) {
        reached.push_back(ticket);
        countTicket(plan, ticket, rewritingOf(history, wish, records), wish);
    });
    if (!done)
        return fail(done.error());
    if (grounds->whom) {
        auto mentioned = mentionsOf(m_store, *grounds->whom, reached);
        if (!mentioned)
            return fail(mentioned.error());
        plan.mentionedIn = *std::move(mentioned);
    }
    if (plan.entries == 0)
        return refused({Reason::NothingToRedact, wish.ticket, {}});
    return plan;
}

Done<RedactionPlan> Desk::redact(const RedactionWish& wish, const QString& reason, PersonId actor)
{
    if (reason.trimmed().isEmpty())
        return refused({Reason::ReasonMissing, wish.ticket, {}});
    const auto grounds = groundsOf(m_store, wish, actor, m_capacity);
    if (!grounds)
        return fail(grounds.error());
    std::vector<TicketId> reached;
    const auto looked = eachReached(m_store, wish, *grounds,
                                    [&](TicketId ticket, std::span<const JournalEntry>) { reached.push_back(ticket); });
    if (!looked)
        return fail(looked.error());
    RedactionPlan plan;
    if (grounds->whom) {
        auto mentioned = mentionsOf(m_store, *grounds->whom, reached);
        if (!mentioned)
            return fail(mentioned.error());
        plan.mentionedIn = *std::move(mentioned);
    }
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    Redaction redaction{**transaction, wish, reason, actor, m_now(), grounds->playbook->version, plan, {}};
    if (grounds->whom) {
        if (auto done = redaction.directory(*grounds->whom); !done)
            return fail(done.error());
        // It stands in the journal for ever.
        if (const QString name = nameIn(reason, redaction.records); !name.isEmpty())
            return refused(Reason::ReasonNames, {name});
    }
    for (const TicketId id : reached) {
        if (auto done = redaction.ticket(id); !done)
            return failed(done);
    }
    if (plan.entries == 0)
        return refused({Reason::NothingToRedact, wish.ticket, {}});
    if (auto done = (*transaction)->commit(); !done)
        return failed(done);
    return plan;
}

Done<void> Desk::recordExport(PersonId person, ClientId client, int tickets, PersonId actor)
{
    return recordWrittenOut({person, client, tickets}, Right::SeeReports, actor);
}

Done<void> Desk::recordCopy(PersonId actor)
{
    return recordWrittenOut({}, Right::EditPlaybook, actor);
}

Done<void> Desk::recordWrittenOut(const RecordsExported& what, Right right, PersonId actor)
{
    if (auto done = require(right, actor); !done)
        return done;
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    const auto who = (*transaction)->person(actor);
    if (!who)
        return failed(who);
    const auto playbook = (*transaction)->playbook();
    if (!playbook)
        return failed(playbook);
    // Who is shown only some tickets would write out those and believe it was all.
    Sight sight = sightOf(actingAs(m_capacity, who->value_or(Person{})), Right::Read, (*playbook)->grants());
    if (what.client && std::ranges::find(sight.clients, what.client) != sight.clients.end())
        sight.clients.clear();
    if (!sight.isEverything())
        return refused({Reason::NoRight, {}, {toWord(Right::Read)}});
    return record(what, actor, **transaction);
}

} // namespace tierdesk
