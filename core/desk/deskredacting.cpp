// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the front door takes texts out of the journal.
#include "core/desk/deskparts.h"
#include "core/ticket/apply.h"
#include "core/ticket/rightsneeded.h"

#include <map>
#include <ranges>
#include <set>

namespace tierdesk {

namespace {

bool concerns(std::span<const JournalEntry> history, const RedactionWish& wish, const Forgotten& whom)
{
    if (wish.client && fold(history).details.client == wish.client)
        return true;
    return std::ranges::any_of(history, [&](const JournalEntry& entry) {
        const auto* opened = entry.is<TicketOpened>();
        const auto* edited = entry.is<TicketEdited>();
        const auto* message = entry.is<MessageAdded>();
        return whom.has(entry.cause.actor) || (opened && whom.has(opened->details.requester)) ||
               (edited && whom.has(edited->patch.requester.value_or(PersonId{}))) ||
               (message && whom.has(message->author));
    });
}

/// Each of them once, as they were last recorded.
std::vector<Person> latest(const Forgotten& whom)
{
    std::map<PersonId, Person> last;
    for (const Person& person : whom.people)
        last.insert_or_assign(person.id, person);
    std::vector<Person> people;
    std::ranges::copy(last | std::views::values, std::back_inserter(people));
    return people;
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
    Forgotten whom;
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
        const Rewriting rewriting = rewritingOf(*history, wish, whom);
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

    [[nodiscard]] Done<void> directory()
    {
        const auto history = transaction.history({});
        if (!history)
            return failed(history);
        whom = forgottenBy(wish, *history);
        const Rewriting rewriting = rewritingOfDirectory(*history, whom);
        auto event = rewrite(rewriting);
        if (!event)
            return failed(event);
        count(plan, rewriting);
        std::vector<DeskEvent> happened;
        for (const Person& person : latest(whom)) {
            if (auto done = transaction.saveAccount({person.id, {}, false, 0, {}}); !done)
                return failed(done);
            happened.push_back(PersonRecorded{erased(person)});
            ++plan.people;
        }
        if (!whom.clients.empty())
            happened.push_back(ClientRecorded{erased(whom.clients.back())});
        happened.push_back(*std::move(event));
        for (DeskEvent& one : happened) {
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
    /// Of the time before; empty unless somebody is to be erased.
    Forgotten whom;
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
    Grounds grounds{**std::move(actor), *std::move(playbook), {}};
    if (!wish.person && !wish.client)
        return grounds;
    const auto person = store.person(wish.person);
    if (!person)
        return failed(person);
    if (wish.person && !*person)
        return refused(Reason::UnknownPerson, {QString::number(wish.person.value)});
    // Staff that still works here is not forgotten by its desk.
    if (*person && (*person)->isStaff() && !(*person)->left)
        return refused(Reason::StillWorksHere, {(*person)->name});
    const auto directory = store.history({});
    if (!directory)
        return failed(directory);
    grounds.whom = forgottenBy(wish, *directory);
    if (wish.client && grounds.whom.clients.empty())
        return refused(Reason::UnknownClient, {QString::number(wish.client.value)});
    return grounds;
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
            if (concerns(history, wish, grounds.whom))
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

/// Other tickets whose words name them.
Done<std::vector<TicketId>> mentionsOf(Store& store, const Forgotten& whom, const std::vector<TicketId>& own)
{
    constexpr int most = 1000;
    QStringList names;
    for (const Person& person : latest(whom))
        names.append({person.name, person.email, person.phone});
    if (!whom.clients.empty())
        names.append(whom.clients.back().name);
    std::set<TicketId> found;
    for (const QString& name : std::as_const(names)) {
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
    const Forgotten& whom = grounds->whom;
    if (!whom.isEmpty()) {
        const auto directory = m_store.history({});
        if (!directory)
            return failed(directory);
        count(plan, rewritingOfDirectory(*directory, whom));
        plan.people = static_cast<int>(latest(whom).size());
    }
    std::vector<TicketId> reached;
    const auto done = eachReached(m_store, wish, *grounds, [&](TicketId ticket, std::span<const JournalEntry> history) {
        reached.push_back(ticket);
        countTicket(plan, ticket, rewritingOf(history, wish, whom), wish);
    });
    if (!done)
        return fail(done.error());
    if (!whom.isEmpty()) {
        auto mentioned = mentionsOf(m_store, whom, reached);
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
    if (!grounds->whom.isEmpty()) {
        auto mentioned = mentionsOf(m_store, grounds->whom, reached);
        if (!mentioned)
            return fail(mentioned.error());
        plan.mentionedIn = *std::move(mentioned);
    }
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    Redaction redaction{**transaction, wish, reason, actor, m_now(), grounds->playbook->version, plan, {}};
    if (!grounds->whom.isEmpty()) {
        if (auto done = redaction.directory(); !done)
            return fail(done.error());
        // It stands in the journal for ever.
        if (const QString name = nameIn(reason, redaction.whom); !name.isEmpty())
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
