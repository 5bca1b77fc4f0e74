// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/codec.h"
#include "core/storage/sqlstore.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

Connection& connectionOf(TestDesk& desk)
{
    return dynamic_cast<SqlStore&>(desk.store()).connection();
}

std::vector<TicketId> idsOf(TestDesk& desk, const ListQuery& query = {})
{
    return must(desk.store().list(query, 0)).ids;
}

ResolveTicket solved()
{
    return {{QStringLiteral("solved"), QStringLiteral("Done")}};
}

EscalateTicket escalation(const QueueKey& queue)
{
    EscalateTicket command;
    command.queue = queue;
    command.packet[PacketPart::Symptom] = QStringLiteral("No link");
    return command;
}

} // namespace

TEST_CASE("what was ordered is read back after the store was closed")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    desk.order(id, AddNote{QStringLiteral("Looked at it")}, desk.anna);
    const Ticket before = desk.ticket(id);
    desk.close();
    desk.open();
    CHECK(desk.ticket(id) == before);
    CHECK(before.messages.size() == 1);
    CHECK(must(desk.store().verify({})) == std::vector<Finding>{});
}

TEST_CASE("an order sent twice is done once")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const Order order{makeCommandId(), id, AddNote{QStringLiteral("Once")}, desk.anna, {}};
    const Receipt first = must(desk.desk().submit(order));
    const Receipt second = must(desk.desk().submit(order));
    CHECK(second.entries == first.entries);
    CHECK(desk.ticket(id).messages.size() == 1);
}

TEST_CASE("the journal refuses to be edited shortened or replaced")
{
    TestDesk desk;
    (void)desk.openTicket(QStringLiteral("Printer is silent"));
    Connection& connection = connectionOf(desk);
    CHECK_FALSE(connection.run(QStringLiteral("UPDATE journal SET actor = 1 WHERE sequence = 1")));
    CHECK_FALSE(connection.run(QStringLiteral("DELETE FROM journal WHERE sequence = 1")));
    if (connection.dialect() == Dialect::Sqlite) {
        CHECK_FALSE(
            connection.run(QStringLiteral("INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE sequence = 1")));
    } else {
        CHECK_FALSE(connection.script("TRUNCATE journal"));
        CHECK_FALSE(connection.run(QStringLiteral("INSERT INTO journal SELECT sequence + 1000, ticket + 1000, version, "
                                                  "kind, payload, cause_kind, actor, reference, command, occurred_at, "
                                                  "recorded_at, playbook, hash FROM journal WHERE sequence = 1")));
    }
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("undo takes a merge back on both tickets")
{
    TestDesk desk;
    const TicketId first = desk.openTicket(QStringLiteral("Printer is silent"));
    const TicketId second = desk.openTicket(QStringLiteral("Printer again"));
    const Ticket before = desk.ticket(first);
    const Receipt merged = desk.order(first, MergeTicket{}, desk.anna, second);
    CHECK(merged.touched == std::vector{first, second});
    CHECK(idsOf(desk) == std::vector{second});
    const Receipt undone = must(desk.desk().undo(merged.command, desk.anna));
    CHECK(undone.touched.size() == 2);
    CHECK(desk.ticket(first).progress == before.progress);
    CHECK(idsOf(desk).size() == 2);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("a preview leaves nothing behind")
{
    TestDesk desk;
    const qint64 end = must(desk.store().tail(-1)).sequence;
    OpenTicket command;
    command.details.subject = QStringLiteral("Only a thought");
    const Receipt receipt = must(desk.desk().preview({makeCommandId(), {}, command, desk.anna, {}}));
    CHECK(receipt.entries.size() == 1);
    CHECK(must(desk.store().tail(-1)).sequence == end);
    CHECK(idsOf(desk).empty());
}

TEST_CASE("drafts survive and follow a merge")
{
    TestDesk desk;
    const TicketId from = desk.openTicket(QStringLiteral("Printer is silent"));
    const TicketId to = desk.openTicket(QStringLiteral("Printer again"));
    const auto draft = [&](TicketId ticket, PersonId person, MessageKind kind, const char* body) {
        must(desk.store().saveDraft({person, ticket, kind, QLatin1String(body), desk.now()}));
    };
    draft(from, desk.anna, MessageKind::Reply, "moved");
    draft(to, desk.anna, MessageKind::Reply, "there");
    draft(from, desk.ben, MessageKind::Note, "alone");
    draft(from, desk.ben, MessageKind::Reply, "gone");
    draft(from, desk.ben, MessageKind::Reply, "");
    desk.close();
    desk.open();
    desk.order(from, MergeTicket{}, desk.anna, to);
    const auto annas = must(desk.store().drafts(desk.anna));
    REQUIRE(annas.size() == 1);
    CHECK(annas.front().ticket == to);
    CHECK(annas.front().body == QStringLiteral("there\n\nmoved"));
    const auto bens = must(desk.store().drafts(desk.ben));
    REQUIRE(bens.size() == 1);
    CHECK(bens.front().ticket == to);
    CHECK(bens.front().body == QStringLiteral("alone"));
}

TEST_CASE("saved views come back as they were in their order")
{
    TestDesk desk;
    const std::vector<SavedView> views{
        {QStringLiteral("Mine"), QStringLiteral("assignee:me"), SortKey::Due, SortDirection::Descending,
         GroupBy::Queue},
        {QStringLiteral("All"), {}, SortKey::Urgent, SortDirection::Ascending, GroupBy::None}};
    must(desk.store().saveViews(desk.anna, views));
    CHECK(must(desk.store().savedViews(desk.anna)) == views);
    CHECK(must(desk.store().savedViews(desk.ben)).empty());
    must(desk.store().saveViews(desk.anna, {}));
    CHECK(must(desk.store().savedViews(desk.anna)).empty());
}

TEST_CASE("a file is kept once under its hash and an unknown one is missing")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const QByteArray bytes("\0\x01picture", 9);
    for (int i = 0; i < 2; ++i)
        must(desk.desk().attach(id, QStringLiteral("a.png"), QStringLiteral("image/png"), bytes, desk.anna));
    const Attachment file = desk.ticket(id).work.files.front();
    CHECK(must(desk.store().file(file.sha256)) == bytes);
    CHECK(must(connectionOf(desk).number(QStringLiteral("SELECT count(*) FROM file"))) == 1);
    CHECK(desk.store().file(QStringLiteral("0000")).error().fault == StorageFault::Missing);
}

TEST_CASE("queue counts follow every move")
{
    TestDesk desk;
    const TicketId first = desk.openTicket(QStringLiteral("One"));
    const TicketId second = desk.openTicket(QStringLiteral("Two"));
    const auto counts = [&] { return must(desk.store().queueCounts()); };
    CHECK(counts() == std::vector<QueueCount>{{frontDesk, 2, 2}});
    desk.order(first, ClaimTicket{}, desk.anna);
    CHECK(counts() == std::vector<QueueCount>{{frontDesk, 2, 1}});
    desk.order(first, escalation(network), desk.anna);
    CHECK(counts() == std::vector<QueueCount>{{frontDesk, 1, 1}, {network, 1, 1}});
    desk.order(second, solved(), desk.anna);
    // A queue with nothing open is left out.
    CHECK(counts() == std::vector<QueueCount>{{network, 1, 1}});
}

TEST_CASE("my work counts what is assigned mentioned watched and waiting for my queues")
{
    TestDesk desk;
    const TicketId first = desk.openTicket(QStringLiteral("One"));
    const TicketId second = desk.openTicket(QStringLiteral("Two"));
    desk.order(first, AssignTicket{desk.ben}, desk.anna);
    desk.order(second, AddNote{QStringLiteral("What does @Ben think? mail ben@example.org")}, desk.anna);
    desk.order(first, AddNote{QStringLiteral("not@ben and @benny")}, desk.anna);
    desk.order(second, WatchTicket{desk.ben}, desk.anna);
    desk.order(second, escalation(network), desk.anna);
    CHECK(must(desk.store().myWork(desk.ben)) == MyWorkCounts{1, 1, 1, 1});
    desk.order(second, AcceptHandoff{}, desk.ben);
    CHECK(must(desk.store().myWork(desk.ben)).toAccept == 0);
    desk.order(second, solved(), desk.ben);
    CHECK(must(desk.store().myWork(desk.ben)) == MyWorkCounts{1, 0, 0, 0});
}

TEST_CASE("a row says what the ticket says")
{
    TestDesk desk;
    OpenTicket command;
    command.details.subject = QStringLiteral("Printer is silent");
    command.details.requester = desk.mia;
    command.details.tags = {QStringLiteral("vip"), QStringLiteral("Étage \"3\"")};
    command.details.externalId = QStringLiteral("INC-7");
    command.impact = Impact{1};
    command.urgency = Urgency{2};
    command.assignee = desk.ben;
    const TicketId id = desk.order({}, command, desk.anna).ticket;
    const Ticket ticket = desk.ticket(id);
    const auto rows = must(desk.store().rows(std::vector{TicketId{999}, id}));
    REQUIRE(rows.size() == 1);
    const TicketRow& row = rows.front();
    CHECK(row.id == id);
    CHECK(row.subject == ticket.details.subject);
    CHECK(row.requesterName == QStringLiteral("Mia Novak"));
    CHECK(row.clientName == QStringLiteral("Acme Mills"));
    CHECK(row.assigneeName == QStringLiteral("Ben Okafor"));
    CHECK(row.tags == ticket.details.tags);
    CHECK(row.priority == Priority{2});
    CHECK(row.stateType == ticket.progress.type);
    CHECK(row.queue == frontDesk);
    CHECK(row.lastContact == ticket.contacts.lastFromRequester);
    CHECK_FALSE(row.due);
    CHECK(must(desk.store().find(QStringLiteral(" #%1 ").arg(id.value))) == id);
    CHECK(must(desk.store().find(QStringLiteral("INC-7"))) == id);
    CHECK_FALSE(must(desk.store().find(QStringLiteral("INC-8"))));
}

TEST_CASE("a person who is renamed is found and sorted by the new name")
{
    TestDesk desk;
    const TicketId first = desk.openTicket(QStringLiteral("One"));
    OpenTicket command;
    command.details.subject = QStringLiteral("Two");
    command.details.requester = desk.noah;
    const TicketId second = desk.order({}, command, desk.anna).ticket;
    ListQuery query;
    query.sort = SortKey::Requester;
    CHECK(idsOf(desk, query) == std::vector{first, second});
    Person noah = must(desk.store().person(desk.noah)).value();
    noah.name = QStringLiteral("Ágnes Silva");
    must(desk.desk().recordPerson(noah, desk.admin));
    CHECK(idsOf(desk, query) == std::vector{second, first});
    const auto found = must(desk.store().findPeople(QStringLiteral("sil agn"), PeopleKind::Requesters, 5));
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == desk.noah);
    CHECK(must(desk.store().findPeople(QStringLiteral("noah silva"), PeopleKind::Staff, 5)).empty());
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("another store on the same file sees what changed and what it was")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("One"));
    const qint64 end = must(desk.store().tail(-1)).sequence;
    const qint64 before = must(desk.store().dataVersion());
    CHECK(must(desk.store().dataVersion()) == before);
    desk.order(id, AddNote{QStringLiteral("seen")}, desk.anna);
    CHECK(must(desk.store().dataVersion()) != before);
    must(desk.desk().recordClient({{}, QStringLiteral("New")}, desk.admin));
    const Tail tail = must(desk.store().tail(end));
    CHECK(tail.tickets == std::vector{id});
    CHECK(tail.people);
    CHECK_FALSE(tail.playbook);
    CHECK(tail.sequence == end + 2);
    must(desk.desk().publish(smallPlaybook(), {}, desk.admin));
    CHECK(must(desk.store().tail(tail.sequence)).playbook);
    CHECK(must(desk.store().playbook())->version == 2);
    CHECK(must(desk.store().playbook(1))->version == 1);
}

TEST_CASE("a playbook that was rolled back is forgotten and its number is given again")
{
    TestDesk desk;
    const auto publication = [](const QString& name) {
        Playbook playbook = smallPlaybook();
        playbook.name = name;
        playbook.version = 2;
        JournalEntry entry;
        entry.event =
            Event{DeskEvent{PlaybookPublished{2, QString::fromUtf8(toDocument(playbook)), QStringLiteral("a try")}}};
        return entry;
    };
    {
        const auto transaction = must(desk.store().begin());
        JournalEntry entry = publication(QStringLiteral("Never in force"));
        must(transaction->append(entry));
        CHECK(must(transaction->playbook())->name == QStringLiteral("Never in force"));
    }
    CHECK(must(desk.store().playbook())->version == 1);
    const auto transaction = must(desk.store().begin());
    JournalEntry entry = publication(QStringLiteral("In force"));
    must(transaction->append(entry));
    CHECK(must(transaction->playbook())->name == QStringLiteral("In force"));
    must(transaction->commit());
    CHECK(must(desk.store().playbook())->name == QStringLiteral("In force"));
}
