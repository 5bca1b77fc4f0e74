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

/// What goes from those tickets; only reads, so that a look makes nobody wait who writes.
Stored<void> look(Store& store, const RedactionWish& wish, const std::vector<TicketId>& tickets, RedactionPlan& plan)
{
    std::vector<Person> records;
    if (wish.person) {
        const auto directory = store.history({});
        if (!directory)
            return fail(directory.error());
        records = recordsOf(*directory, wish.person);
        count(plan, rewritingOfDirectory(*directory, wish.person));
    }
    for (const TicketId ticket : tickets) {
        const auto history = store.history(ticket);
        if (!history)
            return fail(history.error());
        const Rewriting rewriting = rewritingOf(*history, wish, records);
        if (rewriting.entries.empty())
            continue;
        count(plan, rewriting);
        plan.tickets.push_back(ticket);
    }
    return {};
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
        for (const auto& [sequence, rest] : rewriting.entries) {
            auto sha256 = transaction.rewrite(sequence, rest);
            if (!sha256)
                return fail(sha256.error());
            event.rests.push_back({sequence, *std::move(sha256)});
        }
        count(plan, rewriting);
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
        plan.tickets.push_back(id);
        return {};
    }

    [[nodiscard]] Stored<void> directory(const Person& person)
    {
        const auto history = transaction.history({});
        if (!history)
            return fail(history.error());
        records = recordsOf(*history, person.id);
        auto event = rewrite(rewritingOfDirectory(*history, person.id));
        if (!event)
            return fail(event.error());
        if (auto done = transaction.saveAccount({person.id, {}, false, 0, {}}); !done)
            return done;
        for (DeskEvent one : {DeskEvent{PersonRecorded{erased(person)}}, DeskEvent{*std::move(event)}}) {
            JournalEntry appended = entry({}, 0, std::move(one));
            if (auto done = transaction.append(appended); !done)
                return done;
        }
        return {};
    }
};

} // namespace

/// Which tickets the wish reaches, if the actor may redact all of them.
Done<std::vector<TicketId>> Desk::reachedBy(const RedactionWish& wish, const Person& actor, const Playbook& playbook)
{
    std::vector<TicketId> tickets;
    std::optional<Refusal> no;
    const auto take = [&](std::span<const JournalEntry> history) {
        const Ticket ticket = fold(history);
        no = refusalOn(actor, Right::Redact, ticket, playbook);
        if (!no)
            tickets.push_back(ticket.id);
    };
    if (wish.ticket) {
        const auto history = m_store.history(wish.ticket);
        if (!history)
            return failed(history);
        if (history->empty())
            return refused({Reason::NoSuchTicket, wish.ticket, {}});
        take(*history);
    } else {
        // Who is shown only some tickets would take the person out of those and believe it was all.
        for (const Right right : {Right::Redact, Right::Read}) {
            if (!sightOf(actor, right, playbook.grants()).isEverything())
                return refused({Reason::NoRight, {}, {toWord(right)}});
        }
        const auto done = m_store.scan([&](std::span<const JournalEntry> history) {
            if (concerns(history, wish.person))
                take(history);
            return no ? Progressing::Cancel : Progressing::Continue;
        });
        if (!done)
            return failed(done);
    }
    if (no)
        return refused(*std::move(no));
    return tickets;
}

Done<RedactionPlan> Desk::planRedaction(const RedactionWish& wish, PersonId actor)
{
    return redactAs(wish, {}, actor, Finish::RollBack);
}

Done<RedactionPlan> Desk::redact(const RedactionWish& wish, const QString& reason, PersonId actor)
{
    if (reason.trimmed().isEmpty())
        return refused({Reason::ReasonMissing, wish.ticket, {}});
    return redactAs(wish, reason, actor, Finish::Commit);
}

Done<RedactionPlan> Desk::redactAs(const RedactionWish& wish, const QString& reason, PersonId actorId, Finish finish)
{
    const auto actor = m_store.person(actorId);
    if (!actor)
        return failed(actor);
    const auto playbook = m_store.playbook();
    if (!playbook)
        return failed(playbook);
    if (!*actor || !holdsAnywhere(**actor, Right::Redact, (*playbook)->grants()))
        return refused({Reason::NoRight, wish.ticket, {toWord(Right::Redact)}});
    const auto whom = m_store.person(wish.person);
    if (!whom)
        return failed(whom);
    if (wish.person && !*whom)
        return refused(Reason::UnknownPerson, {QString::number(wish.person.value)});
    // Staff that still works here is not forgotten by its desk.
    if (*whom && (*whom)->isStaff() && !(*whom)->left)
        return refused(Reason::MayNotSignIn, {(*whom)->name});
    const auto tickets = reachedBy(wish, **actor, **playbook);
    if (!tickets)
        return fail(tickets.error());
    RedactionPlan plan;
    if (wish.person) {
        const auto mentioned = mentionsOf(**whom, *tickets);
        if (!mentioned)
            return fail(mentioned.error());
        plan.mentionedIn = *mentioned;
    }
    if (finish == Finish::RollBack) {
        if (auto done = look(m_store, wish, *tickets, plan); !done)
            return failed(done);
        return plan.entries == 0 ? refused({Reason::NothingToRedact, wish.ticket, {}}) : Done<RedactionPlan>(plan);
    }

    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    Redaction redaction{**transaction, wish, reason, actorId, m_now(), (*playbook)->version, plan, {}};
    if (auto done = *whom ? redaction.directory(**whom) : Stored<void>{}; !done)
        return failed(done);
    for (const TicketId id : *tickets) {
        if (auto done = redaction.ticket(id); !done)
            return failed(done);
    }
    if (plan.entries == 0)
        return refused({Reason::NothingToRedact, wish.ticket, {}});
    if (auto done = (*transaction)->commit(); !done)
        return failed(done);
    return plan;
}

/// Other tickets whose words name the person.
Done<std::vector<TicketId>> Desk::mentionsOf(const Person& person, const std::vector<TicketId>& own)
{
    constexpr int most = 1000;
    std::set<TicketId> found;
    for (const QString& name : {person.name, person.email, person.phone}) {
        if (name.trimmed().isEmpty())
            continue;
        const auto hits = m_store.search(QLatin1Char('"') + name + QLatin1Char('"'), most);
        if (!hits)
            return failed(hits);
        for (const SearchHit& hit : *hits)
            found.insert(hit.ticket);
    }
    for (const TicketId ticket : own)
        found.erase(ticket);
    return std::vector<TicketId>(found.begin(), found.end());
}

Done<void> Desk::recordExport(PersonId person, ClientId client, int tickets, PersonId actor)
{
    if (auto done = require(Right::SeeReports, actor); !done)
        return done;
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    return record(RecordsExported{person, client, tickets}, actor, **transaction);
}

} // namespace tierdesk
