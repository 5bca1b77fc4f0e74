// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every question a store answers, asked by somebody who may not know.
#include "core/desk/board.h"
#include "core/desk/filing.h"
#include "core/playbook/requesterspart.h"
#include "core/ticket/rightsneeded.h"
#include "tests/storage/randomdesk.h"
#include "tests/support/catch.h"

#include <set>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// Two clients: acme's tickets are anna's, brio's are not. The secret word stands in brio's alone.
class Clients : public TestDesk
{
public:
    Clients()
    {
        Person person = must(store().person(anna)).value();
        person.serves = {acme};
        must(desk().recordPerson(person, admin));
        OpenTicket open;
        open.details.requester = olga;
        open.details.subject = QStringLiteral("The zeppelin leaks");
        open.details.externalId = QStringLiteral("V-77");
        open.queue = frontDesk;
        theirs = order({}, open, boss).ticket;
        order(theirs, AddNote{QStringLiteral("Ask @anna about the zeppelin")}, boss);
        order(theirs, WatchTicket{anna}, boss);
        must(desk().attach(theirs, QStringLiteral("plan.txt"), QStringLiteral("text/plain"), bytes, boss));
        ours = openTicket(QStringLiteral("The printer leaks"));
        order(ours, LinkTicket{}, boss, theirs);
        order(theirs, AssignTicket{anna}, boss);
    }

    void look(PersonId who) { store().lookAs(who); }

    const QByteArray bytes{"a plan"};
    TicketId theirs;
    TicketId ours;
};

ListQuery everything()
{
    ListQuery query;
    query.filter = parseFilter(QStringLiteral("state:any")).value();
    return query;
}

ListQuery asOf(ListQuery query, const Past& past)
{
    query.now = past.at;
    return query;
}

} // namespace

TEST_CASE("Somebody who does not work for a client is told nothing of its tickets by any question", "[rights]")
{
    Clients desk;
    const qint64 before = must(desk.store().tail(-1)).sequence;
    desk.look(desk.anna);
    Store& store = desk.store();
    const QString sha256 = must(desk.desk().attach(desk.ours, QStringLiteral("x"), {}, "ours", desk.boss))
                               .entries.front()
                               .is<FileAttached>()
                               ->file.sha256;
    const QString theirFile = [&] {
        store.lookAs({});
        const QString name = desk.ticket(desk.theirs).work.files.front().sha256;
        store.lookAs(desk.anna);
        return name;
    }();

    CHECK(must(store.list(everything(), 0)).ids == std::vector{desk.ours});
    for (const GroupBy group : allValues<GroupBy>()) {
        for (const SortKey sort : allValues<SortKey>()) {
            ListQuery query = everything();
            query.group = group;
            query.sort = sort;
            CHECK(must(store.list(query, 50)).ids == std::vector{desk.ours});
        }
    }
    const std::vector both{desk.theirs, desk.ours};
    const auto rows = must(store.rows(both));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().id == desk.ours);
    CHECK(must(store.history(desk.theirs)).empty());
    CHECK(must(store.clocks(desk.theirs)).empty());
    CHECK_FALSE(must(store.find(QString::number(desk.theirs.value))));
    CHECK_FALSE(must(store.find(QStringLiteral("V-77"))));
    CHECK(must(store.search(QStringLiteral("zeppelin"), 10)).empty());
    CHECK(must(store.search(QStringLiteral("leaks"), 10)).size() == 1);
    CHECK(must(store.similar(QStringLiteral("the zeppelin leaks badly"), {}, 10)) == std::vector{desk.ours});
    const auto counts = must(store.queueCounts());
    REQUIRE(counts.size() == 1);
    CHECK(counts.front().open == 1);
    const BoardTerms terms = boardTerms(PlaybookTimes(must(store.playbook())), desk.now());
    const Board board = must(store.board(terms));
    REQUIRE(board.places.size() == 1);
    CHECK(board.places.begin()->second.open == 1);
    CHECK(board.places.begin()->second.today.front() == 1);
    CHECK(board.shares.size() == 1);
    const std::array ever{Instant{0}, terms.now};
    CHECK(must(store.flows(ever)).front().begin()->second == FlowCounts{1});
    CHECK(must(store.myWork(desk.anna)) == MyWorkCounts{});
    const Past then{desk.now(), Knowledge::Now};
    const auto countsThen = must(store.queueCountsAt(then));
    REQUIRE(countsThen.size() == 1);
    CHECK(countsThen.front().open == 1);
    const auto listThen = must(store.listAt(asOf(everything(), then), then, 10)).rows;
    REQUIRE(listThen.size() == 1);
    CHECK(listThen.front().id == desk.ours);
    CHECK(must(store.auditTrail({}, desk.now() + Milliseconds(1), 100)).empty());
    CHECK_FALSE(store.file(theirFile));
    CHECK(must(store.file(sha256)) == "ours");
    CHECK(must(store.unreadNotices(desk.anna, 10)).empty());
    std::set<TicketId> scanned;
    must(store.scan([&](std::span<const JournalEntry> history) {
        scanned.insert(history.front().ticket);
        return Progressing::Continue;
    }));
    CHECK(scanned == std::set{desk.ours});
    CHECK_FALSE(must(store.person(desk.olga)));
    CHECK(must(store.person(desk.mia)));
    CHECK(must(store.person(desk.boss)));
    CHECK(must(store.findPeople(QStringLiteral("olga"), PeopleKind::Anyone, 10)).empty());
    const std::vector people{desk.olga, desk.mia};
    CHECK(must(store.people(people)).size() == 1);
    CHECK_FALSE(must(store.client(desk.brio)));
    const auto clients = must(store.findClients({}, 10));
    REQUIRE(clients.size() == 1);
    CHECK(clients.front().id == desk.acme);
    const std::vector presence{Presence{QStringLiteral("a"), desk.boss, desk.theirs, PresenceMode::Typing, 1}};
    must(store.keepPresence(QStringLiteral("a"), presence));
    CHECK(must(store.presences()).empty());

    SECTION("not even that something happened")
    {
        const qint64 now = must(store.tail(-1)).sequence;
        desk.order(desk.theirs, AddNote{QStringLiteral("More")}, desk.boss);
        CHECK(must(store.tail(now)).tickets.empty());
        desk.order(desk.ours, AddNote{QStringLiteral("More")}, desk.boss);
        CHECK(must(store.tail(now)).tickets == std::vector{desk.ours});
        CHECK(must(store.tail(before)).tickets == std::vector{desk.ours});
    }
    SECTION("but that a ticket has gone from them")
    {
        const qint64 now = must(store.tail(-1)).sequence;
        EditTicket edit;
        edit.patch.requester = desk.olga;
        desk.order(desk.ours, edit, desk.boss);
        CHECK(must(store.tail(now)).tickets == std::vector{desk.ours});
        CHECK(must(store.list(everything(), 0)).ids.empty());
    }
    SECTION("and no order reaches them")
    {
        for (const Command& command :
             std::initializer_list<Command>{AddNote{QStringLiteral("Hello")}, Reply{QStringLiteral("Hello"), {}},
                                            ClaimTicket{}, CloseTicket{}, WatchTicket{desk.anna}, LogWork{5, {}}}) {
            const auto done = desk.desk().submit({makeCommandId(), desk.theirs, command, desk.anna, {}});
            REQUIRE_FALSE(done);
            CHECK(std::get<Refusal>(done.error()).reason == Reason::NoSuchTicket);
        }
        CHECK_FALSE(desk.desk().undo(must(desk.desk().lastOrder(desk.ours, desk.boss)), desk.mia));
    }
    SECTION("until they work for it")
    {
        Person person = must(store.person(desk.anna)).value();
        person.serves = {};
        must(desk.desk().recordPerson(person, desk.admin));
        CHECK(must(store.list(everything(), 0)).ids.size() == 2);
        CHECK(must(store.search(QStringLiteral("zeppelin"), 10)).size() == 1);
    }
}

TEST_CASE("A requester is told by every question of their own tickets' public side and of nobody else", "[rights]")
{
    Clients desk;
    desk.order(desk.ours, AddNote{QStringLiteral("Mia is difficult")}, desk.boss);
    desk.order(desk.ours, Reply{QStringLiteral("Switch it off"), {}}, desk.boss);
    const QString inside = must(desk.desk().attach(desk.ours, QStringLiteral("inside.txt"), {}, "inside", desk.boss))
                               .entries.front()
                               .is<FileAttached>()
                               ->file.sha256;
    const QString hers = must(desk.desk().attach(desk.ours, QStringLiteral("hers.txt"), {}, "hers", desk.mia))
                             .entries.front()
                             .is<FileAttached>()
                             ->file.sha256;
    const PlaybookPtr book = must(desk.store().playbook());
    for (const bool staff : {false, true}) {
        Store& store = desk.store();
        // Whoever asks for it as a requester is one, whatever they are.
        if (staff)
            store.lookAs(desk.boss, Capacity::Requester);
        else
            desk.look(desk.mia);
        const PersonId me = staff ? desk.boss : desk.mia;
        CHECK(must(store.list(everything(), 0)).ids.empty());
        const std::vector both{desk.theirs, desk.ours};
        CHECK(must(store.rows(both)).empty());
        for (const TicketId ticket : both) {
            CHECK(must(store.history(ticket)).empty());
            CHECK(must(store.clocks(ticket)).empty());
        }
        CHECK_FALSE(must(store.find(QString::number(desk.theirs.value))));
        CHECK_FALSE(must(store.find(QStringLiteral("V-77"))));
        CHECK_FALSE(must(store.publicTicket(desk.theirs)));
        CHECK(must(store.find(QString::number(desk.ours.value))).has_value() == !staff);
        CHECK(must(store.publicTicket(desk.ours)).has_value() == !staff);
        CHECK(must(store.ownTickets(me, 10)).size() == (staff ? 0U : 1U));
        CHECK(must(store.ownTickets(desk.olga, 10)).empty());
        CHECK(must(store.search(QStringLiteral("leaks"), 10)).empty());
        CHECK(must(store.similar(QStringLiteral("the printer leaks badly"), {}, 10)).empty());
        CHECK(must(store.solvedTickets(10)).empty());
        CHECK(must(store.guidedTickets({}, desk.now())).empty());
        CHECK(must(store.queueCounts()).empty());
        const Past then{desk.now(), Knowledge::Now};
        CHECK(must(store.queueCountsAt(then)).empty());
        CHECK(must(store.listAt(asOf(everything(), then), then, 10)).rows.empty());
        CHECK(must(store.auditTrail({}, desk.now() + Milliseconds(1), 100)).empty());
        const BoardTerms terms = boardTerms(PlaybookTimes(book), desk.now());
        CHECK(must(store.board(terms)).places.empty());
        const std::array ever{Instant{0}, terms.now};
        CHECK(must(store.flows(ever)).front().empty());
        CHECK(must(store.myWork(me)) == MyWorkCounts{});
        CHECK(must(store.selfService({}, desk.now())) == SelfService{});
        int scanned = 0;
        must(store.scan([&](std::span<const JournalEntry>) {
            ++scanned;
            return Progressing::Continue;
        }));
        CHECK(scanned == 0);
        CHECK_FALSE(store.file(inside));
        CHECK(store.file(hers).has_value() == !staff);
        const std::vector presence{Presence{QStringLiteral("a"), desk.boss, desk.ours, PresenceMode::Typing, 1}};
        must(store.keepPresence(QStringLiteral("a"), presence));
        CHECK(must(store.presences()).empty());
        REQUIRE(must(store.person(me)));
        CHECK_FALSE(must(store.person(me))->isStaff());
        for (const PersonId other : {desk.noah, desk.olga, desk.anna, desk.admin})
            CHECK_FALSE(must(store.person(other)));
        const std::vector people{desk.noah, desk.olga, desk.anna};
        CHECK(must(store.people(people)).empty());
        CHECK(must(store.findPeople({}, PeopleKind::Anyone, 10)).empty());
        CHECK_FALSE(must(store.personByLogin(QStringLiteral("anna"))));
        CHECK_FALSE(must(store.client(desk.brio)));
        CHECK(must(store.findClients({}, 10)).size() == (staff ? 0U : 1U));
        CHECK_FALSE(must(store.account(desk.anna)));
        CHECK(must(store.drafts(desk.anna)).empty());
        CHECK(must(store.savedViews(desk.anna)).empty());
        CHECK(must(store.unreadNotices(desk.anna, 10)).empty());
        const qint64 before = must(store.tail(-1)).sequence;
        desk.order(desk.theirs, AddNote{QStringLiteral("More")}, desk.boss);
        CHECK(must(store.tail(before)).tickets.empty());
        desk.order(desk.ours, Reply{QStringLiteral("And now?"), {}}, desk.boss);
        CHECK(must(store.tail(before)).tickets.empty() == staff);
        desk.look({});
    }
}

TEST_CASE("Who is shown everything is told who did what to people and rules and what was taken out", "[rights]")
{
    Clients desk;
    const Instant begun = desk.now();
    desk.wait(std::chrono::minutes(1));
    Person person = must(desk.store().person(desk.mia)).value();
    person.phone = QStringLiteral("555");
    must(desk.desk().recordPerson(person, desk.admin));
    must(desk.desk().recordExport(desk.mia, {}, 1, desk.admin));
    must(desk.desk().recordCopy(desk.admin));
    desk.order(desk.ours, AddNote{QStringLiteral("Not of the desk as a whole")}, desk.boss);
    for (const PersonId refused : {desk.anna, desk.mia, desk.boss}) {
        const auto copied = desk.desk().recordCopy(refused);
        REQUIRE_FALSE(copied);
        CHECK(std::get<Refusal>(copied.error()).reason == Reason::NoRight);
    }
    desk.look(desk.admin);
    const Instant end = desk.now() + Milliseconds(1);
    const auto told = must(desk.store().auditTrail(begun + Milliseconds(1), end, 100));
    REQUIRE(told.size() == 3);
    CHECK(*told[0].deskEvent<RecordsExported>() == RecordsExported{});
    CHECK(told[1].deskEvent<RecordsExported>()->person == desk.mia);
    CHECK(told[2].deskEvent<PersonRecorded>()->person.phone == QStringLiteral("555"));
    CHECK(must(desk.store().auditTrail(begun + Milliseconds(1), end, 1)).size() == 1);
    CHECK(must(desk.store().auditTrail(begun + Milliseconds(1), begun + Milliseconds(2), 100)).empty());
}

TEST_CASE("The public side of a ticket has what was said to its requester and by them and how far it is", "[rights]")
{
    Clients desk;
    const TicketId ticket = desk.ours;
    desk.order(ticket, AddNote{QStringLiteral("Secret")}, desk.boss);
    desk.order(ticket, Reply{QStringLiteral("Switch it off"), {}}, desk.boss);
    desk.order(ticket, ReceiveMessage{desk.mia, Channel::Web, QStringLiteral("No use")}, desk.mia);
    desk.order(ticket, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("The drum, again")}, {}}, desk.boss);
    desk.order(ticket, RateOutcome{{Outcome::NotSatisfied, QStringLiteral("Too slow")}}, desk.mia);
    desk.look(desk.mia);
    const PublicTicket side = must(desk.store().publicTicket(ticket)).value();
    std::vector<PublicKind> kinds;
    QString said;
    for (const PublicItem& item : side.items) {
        kinds.push_back(item.kind);
        said += item.text;
    }
    using enum PublicKind;
    CHECK(kinds == std::vector{Opened, Answered, Wrote, Resolved, Rated});
    CHECK_FALSE(said.contains(QLatin1String("Secret")));
    CHECK_FALSE(said.contains(QLatin1String("drum")));
    REQUIRE(side.rating);
    CHECK(side.rating->outcome == Outcome::NotSatisfied);
    CHECK(mayReopen(side, *must(desk.store().playbook()), desk.now()));
    SECTION("and a new resolution is rated anew")
    {
        desk.order(ticket, ReopenTicket{QStringLiteral("It leaks")}, desk.mia);
        CHECK_FALSE(must(desk.store().publicTicket(ticket))->rating);
        CHECK_FALSE(desk.desk().submit({makeCommandId(), ticket, RateOutcome{{Outcome::Satisfied, {}}}, desk.mia, {}}));
        desk.look({});
        CHECK(desk.ticket(ticket).progress.reopens == 1);
        CHECK(must(desk.store().verify({})).empty());
    }
}

TEST_CASE("A requester sees of the playbook what concerns requesters and staff see all of it", "[rights]")
{
    Clients desk;
    const PlaybookPtr whole = must(desk.store().playbook());
    desk.look(desk.mia);
    const PlaybookPtr part = must(desk.store().playbook());
    CHECK(*part == requestersPart(*whole));
    CHECK(*must(desk.store().playbook(whole->version)) == *part);
    CHECK(part->version == whole->version);
    CHECK(part->protocols.empty());
    CHECK(part->agreements.empty());
    CHECK(std::ranges::all_of(part->guides, &Guide::isForRequesters));
    CHECK(part->queue(part->intake));
    desk.look(desk.boss);
    CHECK(*must(desk.store().playbook()) == *whole);
}

TEST_CASE("Texts with halves of characters or with what is none in them are kept as the journal tells them", "[rights]")
{
    TestDesk desk;
    for (const QString& name :
         {QString(QChar(0xd83d)) + QStringLiteral("Half"), QStringLiteral("Nul") + QChar(0) + QLatin1Char('l'),
          QStringLiteral("Tail") + QChar(0xdc00), QString(QChar(0xfeff)) + QStringLiteral("Mark") + QChar(0xfffe),
          QString(QChar(0xffff))}) {
        must(desk.desk().recordClient({{}, name}, desk.admin));
        Person person;
        person.name = name;
        must(desk.desk().recordPerson(person, desk.admin));
        const TicketId ticket = desk.openTicket(name);
        desk.order(ticket, AddNote{name}, desk.anna);
        EditTicket edit;
        edit.patch.description = name;
        edit.patch.tags = QStringList{name};
        desk.order(ticket, edit, desk.anna);
        must(desk.desk().attach(ticket, name, {}, "bytes", desk.anna));
        CHECK(desk.ticket(ticket).details.subject.contains(QChar(QChar::ReplacementCharacter)));
    }
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("In a queue that somebody may not see there is nothing for them but what is theirs", "[rights]")
{
    TestDesk desk;
    Playbook book = *must(desk.store().playbook());
    book.rights = defaultGrants();
    book.rights.front() = {Role::Technician, GrantPlace::OwnQueues, {}, {Right::Read, Right::Note}};
    const TicketId here = desk.openTicket(QStringLiteral("Here"), frontDesk);
    const TicketId there = desk.openTicket(QStringLiteral("There"), network);
    must(desk.desk().publish(book, {}, desk.admin));
    desk.store().lookAs(desk.anna);
    CHECK(must(desk.store().list(everything(), 0)).ids == std::vector{here});
    CHECK(must(desk.store().queueCounts()).size() == 1);
    desk.order(there, AssignTicket{desk.anna}, desk.boss);
    CHECK(must(desk.store().list(everything(), 0)).ids.size() == 2);
    CHECK_FALSE(must(desk.store().history(there)).empty());
}

TEST_CASE("A team that was asked for advice finds the ticket in its lists until it has answered", "[rights]")
{
    TestDesk desk;
    Playbook book = *must(desk.store().playbook());
    book.rights = defaultGrants();
    book.rights.front() = {Role::Technician, GrantPlace::OwnQueues, {}, {Right::Read, Right::Note}};
    const TicketId there = desk.openTicket(QStringLiteral("There"), network);
    must(desk.desk().publish(book, {}, desk.admin));
    desk.store().lookAs(desk.anna);
    CHECK(must(desk.store().list(everything(), 0)).ids.empty());
    for (const bool rebuilt : {false, true}) {
        desk.order(there, AskConsult{frontDesk, QStringLiteral("Who called?")}, desk.boss);
        if (rebuilt)
            must(desk.store().rebuild({}));
        CHECK(must(desk.store().list(everything(), 0)).ids == std::vector{there});
        CHECK_FALSE(must(desk.store().history(there)).empty());
        desk.order(there, AnswerConsult{ConsultId{rebuilt ? 2 : 1}, QStringLiteral("Mia.")}, desk.anna);
        CHECK(must(desk.store().list(everything(), 0)).ids.empty());
        CHECK(must(desk.store().history(there)).empty());
    }
}

TEST_CASE("What somebody may not do is refused with the queue's name and what they may not see as if it were not there",
          "[rights]")
{
    TestDesk desk;
    Playbook book = *must(desk.store().playbook());
    book.rights = {{Role::Technician, GrantPlace::OwnQueues, {}, {Right::Read}},
                   {Role::Supervisor, GrantPlace::Anywhere, {}, {Right::Edit, Right::Note, Right::MoveIn}},
                   {Role::Supervisor, GrantPlace::OwnQueues, {}, {Right::Redact}},
                   {Role::Administrator, GrantPlace::Anywhere, {}, {Right::EditPlaybook, Right::EditPeople}}};
    const TicketId here = desk.openTicket(QStringLiteral("Here"), frontDesk);
    const TicketId there = desk.openTicket(QStringLiteral("There"), network);
    desk.order(here, AddNote{QStringLiteral("One")}, desk.boss);
    desk.order(there, AddNote{QStringLiteral("Two")}, desk.boss);
    const CommandId orderHere = must(desk.desk().lastOrder(here, desk.boss));
    const CommandId orderThere = must(desk.desk().lastOrder(there, desk.boss));
    must(desk.desk().publish(book, {}, desk.admin));
    const auto refusal = [](const auto& done) {
        REQUIRE_FALSE(done);
        return std::get<Refusal>(done.error());
    };
    const QString frontDeskName = must(desk.store().playbook())->queue(frontDesk)->name;
    REQUIRE(frontDeskName != frontDesk.value);
    CHECK(refusal(desk.desk().undo(orderHere, desk.anna)) ==
          Refusal{Reason::NoRight, here, {toWord(Right::Edit), frontDeskName}});
    CHECK(refusal(desk.desk().undo(orderThere, desk.anna)) == Refusal{Reason::NoSuchTicket, there, {}});
    RedactionWish wish;
    wish.ticket = here;
    wish.text = QStringLiteral("One");
    CHECK(refusal(desk.desk().planRedaction(wish, desk.boss)) ==
          Refusal{Reason::NoRight, here, {toWord(Right::Redact), frontDeskName}});
}

TEST_CASE("Who may edit people and not the playbook makes no administrators and touches none", "[rights]")
{
    TestDesk desk;
    Playbook book = *must(desk.store().playbook());
    book.rights = defaultGrants();
    book.rights.push_back({Role::Supervisor, GrantPlace::Anywhere, {}, {Right::EditPeople}});
    must(desk.desk().publish(book, {}, desk.admin));
    const auto reason = [](const auto& done) {
        REQUIRE_FALSE(done);
        return std::get<Refusal>(done.error()).reason;
    };
    Person boss = must(desk.store().person(desk.boss)).value();
    boss.role = Role::Administrator;
    CHECK(reason(desk.desk().recordPerson(boss, desk.boss)) == Reason::NoRight);
    Person admin = must(desk.store().person(desk.admin)).value();
    admin.left = true;
    CHECK(reason(desk.desk().recordPerson(admin, desk.boss)) == Reason::NoRight);
    CHECK(reason(desk.desk().resetPassword(desk.admin, desk.boss, {})) == Reason::NoRight);
    CHECK(desk.desk().resetPassword(desk.anna, desk.boss, {}));
    Person anna = must(desk.store().person(desk.anna)).value();
    anna.name = QStringLiteral("Anna B.");
    CHECK(desk.desk().recordPerson(anna, desk.boss));
    CHECK(desk.desk().recordPerson(boss, desk.admin));
}

TEST_CASE("Who may see tickets in lists and not read them is shown their rows and nothing of their words", "[rights]")
{
    TestDesk desk;
    Playbook book = *must(desk.store().playbook());
    book.rights = defaultGrants();
    book.rights.front() = {Role::Technician, GrantPlace::Anywhere, {}, {Right::See}};
    const TicketId ticket = desk.openTicket(QStringLiteral("Salaries"), network);
    must(desk.desk().publish(book, {}, desk.admin));
    desk.order(ticket, AddNote{QStringLiteral("They were cut")}, desk.boss);
    desk.store().lookAs(desk.anna);
    CHECK(must(desk.store().rows(std::span(&ticket, 1))).size() == 1);
    CHECK(must(desk.store().history(ticket)).empty());
    CHECK(must(desk.store().search(QStringLiteral("cut"), 5)).empty());
}

TEST_CASE("For random desks and people the lists are those tickets that the rights on each one allow", "[rights]")
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        RandomDesk desk;
        desk.takeMany(150, seed);
        const PlaybookPtr book = must(desk.store().playbook());
        Playbook changed = *book;
        changed.rights = {{Role::Technician, GrantPlace::OwnQueues, {}, {Right::Read}},
                          {Role::Technician, GrantPlace::Listed, {experts}, {Right::See}},
                          {Role::Supervisor, GrantPlace::OtherQueues, {}, {Right::Note}},
                          {Role::Administrator, GrantPlace::Anywhere, {}, {Right::EditPlaybook, Right::EditPeople}}};
        must(desk.desk().publish(changed, {}, desk.admin));
        for (const PersonId id : {desk.anna, desk.ben, desk.boss, desk.admin, desk.mia}) {
            for (const auto& serves : {std::vector<ClientId>{}, {desk.acme}}) {
                desk.store().lookAs({});
                Person person = must(desk.store().person(id)).value();
                if (person.isStaff()) {
                    person.serves = serves;
                    must(desk.desk().recordPerson(person, desk.admin));
                }
                std::set<TicketId> allowed;
                for (const TicketId ticket : desk.tickets()) {
                    if (permissionOn(person, Right::See, desk.ticket(ticket), changed).allowed())
                        allowed.insert(ticket);
                }
                desk.store().lookAs(id);
                const auto ids = must(desk.store().list(everything(), 0)).ids;
                const std::set<TicketId> listed(ids.begin(), ids.end());
                CHECK(listed == allowed);
            }
        }
    }
}
