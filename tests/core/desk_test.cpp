// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The front door over a store in memory: one transaction an order, merges followed, drafts moved, undo across tickets.
#include "core/desk/desk.h"
#include "core/playbook/codec.h"
#include "tests/core/rows.h"
#include "tests/support/memorystore.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct Office
{
    MemoryStore store{playbook(), people()};
    Instant now = dawn;
    Desk desk{store, [this] { return now = now + std::chrono::minutes(1); }};

    Done<Receipt> order(TicketId ticket, Command command, PersonId by = ada, TicketId other = {})
    {
        return desk.submit({makeCommandId(), ticket, std::move(command), by, other});
    }
    TicketId open(PersonId requester = mia)
    {
        OpenTicket command;
        command.details = details();
        command.details.requester = requester;
        const auto receipt = order({}, command);
        REQUIRE(receipt.has_value());
        return receipt->ticket;
    }
    Receipt done(TicketId ticket, Command command, PersonId by = ada, TicketId other = {})
    {
        auto receipt = order(ticket, std::move(command), by, other);
        REQUIRE(receipt.has_value());
        return *std::move(receipt);
    }
    const Ticket& ticket(TicketId id) { return store.contents.projection.at(id); }
};

Reason reasonOf(const Done<Receipt>& outcome)
{
    REQUIRE_FALSE(outcome.has_value());
    REQUIRE(std::holds_alternative<Refusal>(outcome.error()));
    return std::get<Refusal>(outcome.error()).reason;
}

} // namespace

TEST_CASE("an order appends its events and says what it touched")
{
    Office office;
    const TicketId id = office.open();
    const Receipt receipt = office.done(id, ClaimTicket{});
    CHECK(receipt.touched == std::vector{id});
    REQUIRE(receipt.entries.size() == 2);
    CHECK(receipt.entries[0].sequence == 2);
    CHECK(receipt.entries[1].version == 3);
    CHECK(receipt.entries[1].cause.actor == ada);
    CHECK(receipt.entries[1].playbook == 7);
    CHECK(office.ticket(id) == fold(*office.store.history(id)));
}

TEST_CASE("the same order sent twice is done once")
{
    Office office;
    const TicketId id = office.open();
    const Order order{makeCommandId(), id, AddNote{text("Once")}, ada, {}};
    const auto first = office.desk.submit(order);
    const auto second = office.desk.submit(order);
    REQUIRE(first.has_value());
    REQUIRE(second.has_value());
    CHECK(second->entries == first->entries);
    CHECK(office.ticket(id).messages.size() == 1);
}

TEST_CASE("people and clients are given back as they are kept")
{
    Office office;
    Person person = people().back();
    person.name = text("Olga") + QChar(0xD83D);
    const auto kept = office.desk.recordPerson(person, ada);
    REQUIRE(kept.has_value());
    CHECK(kept->name == text("Olga") + QChar(QChar::ReplacementCharacter));
    CHECK(office.store.contents.people.at(olga) == *kept);
    const auto client = office.desk.recordClient({{}, text("Brio") + QChar(0xD83D)}, ada);
    REQUIRE(client.has_value());
    CHECK(office.store.contents.clients.at(client->id) == *client);
}

TEST_CASE("a rule that cannot look somebody up fails as the store did and leaves nothing")
{
    Office office;
    Playbook book = playbook();
    Action give;
    give.kind = ActionKind::Assign;
    give.by = AssignBy::Skill;
    give.text = text("routers");
    book.routing = {{RuleKey{text("give")}, text("Give"), true, {Moment::Routed}, {}, {give}}};
    office.store.contents.playbook = std::make_shared<const Playbook>(book);
    office.store.contents.people[ben].queues = {onSite};
    office.store.contents.people[ben].skills = {text("routers")};
    const TicketId id = office.open();
    office.store.unreadable = ben;
    const auto given = office.order(id, RouteTicket{onSite});
    REQUIRE_FALSE(given.has_value());
    REQUIRE(std::holds_alternative<StorageError>(given.error()));
    CHECK(std::get<StorageError>(given.error()).where == text("person 2"));
    CHECK(office.ticket(id).placement.place.queue == frontDesk);
    office.store.unreadable = {};
    office.done(id, RouteTicket{onSite});
    CHECK(office.ticket(id).placement.assignee == ben);
}

TEST_CASE("a preview shows the events and leaves nothing behind")
{
    Office office;
    const TicketId id = office.open();
    const auto preview = office.desk.preview({makeCommandId(), id, ClaimTicket{}, ada, {}});
    REQUIRE(preview.has_value());
    CHECK(preview->entries.size() == 2);
    CHECK(office.store.history(id)->size() == 1);
}

TEST_CASE("nothing has changed when the store fails to commit")
{
    Office office;
    const TicketId id = office.open();
    office.store.failNextCommit = StorageError{StorageFault::DiskFull, text("desk.tierdesk"), {}};
    const auto outcome = office.order(id, ClaimTicket{});
    REQUIRE_FALSE(outcome.has_value());
    CHECK(std::get<StorageError>(outcome.error()).fault == StorageFault::DiskFull);
    CHECK(office.store.history(id)->size() == 1);
    CHECK(office.order(id, ClaimTicket{}).has_value());
}

TEST_CASE("an order whose answer was lost is done once and answered after all")
{
    Office office;
    const TicketId id = office.open();
    const StorageError lost{StorageFault::Unreachable, text("postgresql://host/desk"), {}};
    SECTION("the commit was kept")
    {
        office.store.loseNextAnswer = lost;
    }
    SECTION("the commit was not kept")
    {
        office.store.failNextCommit = lost;
    }
    const auto outcome = office.order(id, ClaimTicket{});
    REQUIRE(outcome.has_value());
    CHECK(outcome->entries.size() == 2);
    CHECK(office.store.history(id)->size() == 3);
}

TEST_CASE("an order by nobody and an order for no ticket are refused")
{
    Office office;
    CHECK(reasonOf(office.order(office.open(), ClaimTicket{}, PersonId{99})) == Reason::UnknownPerson);
    CHECK(reasonOf(office.order(TicketId{99}, ClaimTicket{})) == Reason::NoSuchTicket);
}

TEST_CASE("t19 a message to a ticket merged twice over lands in the last one")
{
    Office office;
    const TicketId first = office.open();
    const TicketId second = office.open();
    const TicketId last = office.open();
    office.done(first, MergeTicket{}, ada, second);
    office.done(second, MergeTicket{}, ada, last);
    CHECK(office.done(first, ReceiveMessage{mia, Channel::Mail, text("Any news?")}).ticket == last);
    CHECK(office.done(first, Reply{text("Yes")}).ticket == last);
    CHECK(office.ticket(last).messages.size() == 2);
    CHECK(office.ticket(first).messages.empty());
}

TEST_CASE("a merge into a merged ticket means the one it ended in and never closes a circle")
{
    Office office;
    const TicketId first = office.open();
    const TicketId second = office.open();
    const TicketId third = office.open();
    office.done(first, MergeTicket{}, ada, second);
    office.done(third, MergeTicket{}, ada, first);
    CHECK(office.ticket(third).merging.into == second);
    CHECK(reasonOf(office.order(second, MergeTicket{}, ada, first)) == Reason::MergeCycle);
    CHECK(reasonOf(office.order(second, MergeTicket{}, ada, second)) == Reason::SameTicket);
}

TEST_CASE("t22 what somebody was writing on a merged ticket goes on on its target")
{
    Office office;
    const TicketId source = office.open();
    const TicketId target = office.open();
    REQUIRE(office.store.saveDraft({ben, source, MessageKind::Reply, text("Half a sent"), dawn}));
    office.done(source, MergeTicket{}, ada, target);
    const auto drafts = office.store.drafts(ben);
    REQUIRE(drafts->size() == 1);
    CHECK(drafts->front().ticket == target);
    CHECK(office.order(target, Reply{text("Half a sentence")}, ben).has_value());
}

TEST_CASE("an un-merge needs no target named and an undone merge is as if it had not been")
{
    Office office;
    const TicketId source = office.open(noah);
    const TicketId target = office.open();
    const Ticket before = office.ticket(target);
    const Receipt merge = office.done(source, MergeTicket{}, ada, target);
    CHECK(office.ticket(target).isWatchedBy(noah));
    REQUIRE(office.desk.undo(merge.command, ada).has_value());
    CHECK(office.ticket(target).company == before.company);
    CHECK(office.ticket(source).progress.type == StateType::New);

    office.done(source, MergeTicket{}, ada, target);
    office.done(target, ReceiveMessage{noah, Channel::Mail, text("Mine goes on")});
    const Receipt back = office.done(source, UnmergeTicket{{MessageId{1}}});
    CHECK(office.ticket(source).messages.front().body == text("Mine goes on"));
    CHECK(office.ticket(target).messages.front().withdrawn);
    REQUIRE(office.desk.undo(back.command, ada).has_value());
    CHECK(office.ticket(source).merging.into == target);
    CHECK(office.ticket(source).messages.front().withdrawn);
    CHECK_FALSE(office.ticket(target).messages.front().withdrawn);
}

TEST_CASE("a split opens a ticket of its own and its undo cancels that and unlinks")
{
    Office office;
    const TicketId id = office.open();
    office.done(id, AddNote{text("Also the scanner")});
    const Receipt split = office.done(id, SplitTicket{{MessageId{1}}, text("The scanner")});
    REQUIRE(split.touched.size() == 2);
    const TicketId fresh = split.touched.front();
    CHECK(office.ticket(fresh).messages.size() == 1);
    REQUIRE(office.desk.undo(split.command, ada).has_value());
    CHECK(office.ticket(fresh).progress.type == StateType::Cancelled);
    CHECK(office.ticket(id).company.links.empty());
}

TEST_CASE("a late message opens a linked ticket with a number of its own")
{
    Office office;
    const TicketId id = office.open();
    office.done(id, ResolveTicket{{text("solved"), text("New toner")}});
    office.done(id, CloseTicket{});
    office.now = office.now + std::chrono::days(30);
    const Receipt receipt = office.done(id, ReceiveMessage{mia, Channel::Mail, text("Again")}, mia);
    REQUIRE(receipt.touched.size() == 2);
    CHECK(office.ticket(receipt.touched.front()).details.description == text("Again"));
    CHECK(office.ticket(id).progress.type == StateType::Closed);
}

TEST_CASE("a parent knows which of its children are open whatever opens and ends them")
{
    Office office;
    const TicketId parent = office.open();
    const TicketId child = office.open();
    CHECK(office.ticket(parent).openChildren().empty());
    office.done(child, LinkTicket{LinkKind::Parent}, ada, parent);
    CHECK(office.ticket(parent).openChildren() == std::vector{child});
    office.done(child, ClaimTicket{});
    const Receipt resolved = office.done(child, ResolveTicket{{text("solved"), text("Done")}});
    CHECK(office.ticket(parent).openChildren().empty());
    REQUIRE(office.desk.undo(resolved.command, ada).has_value());
    CHECK(office.ticket(parent).openChildren() == std::vector{child});
    office.done(child, CancelTicket{text("Not needed")});
    CHECK(office.ticket(parent).openChildren().empty());
    CHECK(office.ticket(parent) == fold(*office.store.history(parent)));
}

TEST_CASE("an undo on the parent does not forget what its children did meanwhile")
{
    Office office;
    const TicketId parent = office.open();
    const TicketId first = office.open();
    const TicketId second = office.open();
    office.done(first, LinkTicket{LinkKind::Parent}, ada, parent);
    const Receipt linked = office.done(second, LinkTicket{LinkKind::Parent}, ada, parent);
    office.done(first, CancelTicket{text("Not needed")});
    CHECK(office.ticket(parent).openChildren() == std::vector{second});
    REQUIRE(office.desk.undo(linked.command, ada).has_value());
    CHECK(office.ticket(parent).openChildren().empty());
    // Linked the other way round it is the same.
    office.done(parent, LinkTicket{LinkKind::Child}, ada, second);
    CHECK(office.ticket(parent).openChildren() == std::vector{second});
}

TEST_CASE("undo means one's own last order that still stands")
{
    Office office;
    const TicketId id = office.open();
    const Receipt note = office.done(id, AddNote{text("Mine")});
    office.done(id, AddNote{text("Not mine")}, ben);
    const auto last = office.desk.lastOrder(id, ada);
    REQUIRE(last.has_value());
    CHECK(*last == note.command);
    REQUIRE(office.desk.undo(*last, ada).has_value());
    CHECK(office.ticket(id).message(MessageId{1})->withdrawn);
    CHECK(office.desk.lastOrder(id, ada)->value != note.command.value);
    CHECK(reasonOf(office.desk.undo(note.command, ada)) == Reason::AlreadyUndone);
    CHECK_FALSE(office.desk.lastOrder(id, cora).has_value());
}

TEST_CASE("a file is kept once under its hash and attached")
{
    Office office;
    const TicketId id = office.open();
    REQUIRE(office.desk.attach(id, text("a.txt"), text("text/plain"), "bytes", ada).has_value());
    REQUIRE(office.desk.attach(id, text("b.txt"), text("text/plain"), "bytes", ada).has_value());
    CHECK(office.store.contents.files.size() == 1);
    const auto& files = office.ticket(id).work.files;
    REQUIRE(files.size() == 2);
    CHECK(files[0].sha256 == files[1].sha256);
    CHECK(*office.store.file(files[0].sha256) == QByteArray("bytes"));
}

TEST_CASE("people and clients get numbers and a playbook its next version")
{
    Office office;
    const auto person = office.desk.recordPerson({{}, text("New One"), {}, {}, {}, Role::Requester, {}, {}}, cora);
    REQUIRE(person.has_value());
    CHECK(office.store.person(person->id)->has_value());
    CHECK(office.desk.recordClient({{}, text("Acme")}, cora)->id == ClientId{1});
    CHECK(std::get<Refusal>(office.desk.publish(playbook(), {}, cora).error()).reason == Reason::NoRight);
    office.store.contents.people[cora].role = Role::Administrator;
    CHECK(office.desk.publish(playbook(), text("No change"), cora) == 8);
    CHECK(office.store.contents.playbook->version == 8);
}
