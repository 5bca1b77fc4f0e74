// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchsql.h"
#include "core/storage/sqlstore.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

#include <rapidcheck.h>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

std::vector<TicketId> found(TestDesk& desk, const QString& text)
{
    std::vector<TicketId> ids;
    for (const SearchHit& hit : must(desk.store().search(text, 50)))
        ids.push_back(hit.ticket);
    return ids;
}

using Ids = std::vector<TicketId>;

} // namespace

TEST_CASE("search finds words wherever they stand newest first")
{
    TestDesk desk;
    const TicketId printer = desk.openTicket(QStringLiteral("Drucker im Büro klemmt"));
    const TicketId vpn = desk.openTicket(QStringLiteral("VPN-Gateway down"));
    OpenTicket command;
    command.details.subject = QStringLiteral("Anmeldung");
    command.details.description = QStringLiteral("Das Passwort im Büro ist abgelaufen");
    command.details.externalId = QStringLiteral("INC0042");
    const TicketId login = desk.order({}, command, desk.anna).ticket;
    desk.order(vpn, Reply{QStringLiteral("We restarted the concentrator")}, desk.anna);
    desk.order(printer, AddNote{QStringLiteral("Fuser unit worn out")}, desk.anna);

    CHECK(found(desk, QStringLiteral("büro")) == Ids{login, printer});
    CHECK(found(desk, QStringLiteral("BURO")) == Ids{login, printer});
    CHECK(found(desk, QStringLiteral("büro druck")) == Ids{printer});
    CHECK(found(desk, QStringLiteral("conc")) == Ids{vpn});
    CHECK(found(desk, QStringLiteral("fuser worn")) == Ids{printer});
    CHECK(found(desk, QStringLiteral("vpn-gate")) == Ids{vpn});
    CHECK(found(desk, QStringLiteral("\"gateway vpn\"")).empty());
    CHECK(found(desk, QStringLiteral("\"vpn gateway\" down")) == Ids{vpn});
    CHECK(found(desk, QStringLiteral("inc0042")) == Ids{login});
    CHECK(found(desk, QStringLiteral("büro x")) == Ids{login, printer});
    CHECK(found(desk, QStringLiteral("nirgends")).empty());
    CHECK(must(desk.store().search(QStringLiteral("büro"), 1)).size() == 1);
}

TEST_CASE("the ticket whose number is typed stands first")
{
    TestDesk desk;
    const TicketId first = desk.openTicket(QStringLiteral("One"));
    for (int i = 0; i < 12; ++i)
        (void)desk.openTicket(QStringLiteral("Room 1"));
    CHECK(found(desk, QStringLiteral("1")).front() == first);
    CHECK(found(desk, QStringLiteral("#1")).front() == first);
    CHECK(found(desk, QStringLiteral("1")).size() == 13);
}

TEST_CASE("a snippet marks what was found")
{
    TestDesk desk;
    (void)desk.openTicket(QStringLiteral("The printer on floor three is silent"));
    const auto hits = must(desk.store().search(QStringLiteral("floor"), 5));
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().snippet.contains(QStringLiteral("\u0002floor\u0003")));
}

TEST_CASE("a withdrawn note is no longer found and an edited subject is found anew")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    const Receipt note = desk.order(id, AddNote{QStringLiteral("mistaken words @ben")}, desk.anna);
    CHECK(found(desk, QStringLiteral("mistaken")) == Ids{id});
    CHECK(must(desk.store().myWork(desk.ben)).mentioned == 1);
    must(desk.desk().undo(note.command, desk.anna));
    CHECK(found(desk, QStringLiteral("mistaken")).empty());
    CHECK(must(desk.store().myWork(desk.ben)).mentioned == 0);
    EditTicket edit;
    edit.patch.subject = QStringLiteral("Plotter");
    desk.order(id, edit, desk.anna);
    CHECK(found(desk, QStringLiteral("printer")).empty());
    CHECK(found(desk, QStringLiteral("plotter")) == Ids{id});
}

TEST_CASE("similar tickets share the rarer words")
{
    TestDesk desk;
    const TicketId fuser = desk.openTicket(QStringLiteral("The fuser of the printer smells"));
    for (int i = 0; i < 20; ++i)
        (void)desk.openTicket(QStringLiteral("The printer of the floor is slow"));
    const TicketId asked = desk.openTicket(QStringLiteral("The printer has a fuser error"));
    const auto similar = must(desk.store().similar(QStringLiteral("The printer has a fuser error"), asked, 3));
    REQUIRE(similar.size() == 3);
    CHECK(similar.front() == fuser);
    CHECK(std::ranges::find(similar, asked) == similar.end());
    CHECK(must(desk.store().similar(QStringLiteral("of it"), {}, 3)).empty());
}

TEST_CASE("no text that somebody types is ever an error")
{
    TestDesk desk;
    (void)desk.openTicket(QStringLiteral("NEAR the AND printer"));
    const QStringList pieces{
        QStringLiteral("\""),      QStringLiteral("*"),   QStringLiteral("("),    QStringLiteral(")"),
        QStringLiteral("AND"),     QStringLiteral("NOT"), QStringLiteral("NEAR"), QStringLiteral(":"),
        QStringLiteral("^"),       QStringLiteral("-"),   QStringLiteral("+"),    QStringLiteral("{"),
        QStringLiteral("'"),       QStringLiteral(";"),   QStringLiteral(" "),    QStringLiteral("print"),
        QStringLiteral("%"),       QStringLiteral("_"),   QString(QChar(0)),      QStringLiteral("\n"),
        QStringLiteral("#"),       QStringLiteral("1"),   QStringLiteral("𝄞"),    QString(QChar(0xd800)),
        QStringLiteral("subject:")};
    CHECK(rc::check("any text", [&] {
        const auto numbers =
            *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(pieces.size())));
        QString text;
        for (const int number : numbers)
            text += pieces[number];
        RC_ASSERT(desk.store().search(text, 5).has_value());
        RC_ASSERT(desk.store().similar(text, {}, 5).has_value());
        RC_ASSERT(desk.store().find(text).has_value());
        RC_ASSERT(desk.store().findPeople(text, PeopleKind::Anyone, 5).has_value());
        RC_ASSERT(desk.store().findClients(text, 5).has_value());
        ListQuery query;
        query.filter.text = text;
        query.filter.terms = {{FilterField::Assignee, FilterRelation::Is, {text}},
                              {FilterField::Created, FilterRelation::AtMost, {text}}};
        RC_ASSERT(desk.store().list(query, 5).has_value());
    }));
}

TEST_CASE("of a long text the beginning is searched for")
{
    TestDesk desk;
    const TicketId ticket = desk.openTicket(QStringLiteral("Printer on fire"));
    desk.openTicket(QStringLiteral("Printer"));
    const QString many = QStringLiteral("printer fire ").repeated(10'000);
    CHECK(found(desk, many) == Ids{ticket});
    CHECK(matchExpression(Dialect::Sqlite, many).size() < 5000);
    CHECK(matchExpression(Dialect::PostgreSql, many).size() < 5000);
}

TEST_CASE("people are found by the start of any word best known first")
{
    TestDesk desk;
    Person second;
    second.name = QStringLiteral("Mia Abel");
    second.phone = QStringLiteral("+49 (30) 901-820");
    const PersonId abel = must(desk.desk().recordPerson(second, desk.admin)).id;
    (void)desk.openTicket(QStringLiteral("By Mia Novak"));
    const auto ids = [&](const char* text, PeopleKind kind) {
        std::vector<PersonId> people;
        for (const Person& person : must(desk.store().findPeople(QString::fromUtf8(text), kind, 10)))
            people.push_back(person.id);
        return people;
    };
    CHECK(ids("mia", PeopleKind::Requesters) == std::vector{desk.mia, abel});
    CHECK(ids("4930901", PeopleKind::Anyone) == std::vector{abel});
    CHECK(ids("901-82", PeopleKind::Anyone) == std::vector{abel});
    CHECK(ids("nunez", PeopleKind::Staff) == std::vector{desk.boss});
    CHECK(ids("ben@ex", PeopleKind::Staff) == std::vector{desk.ben});
    CHECK(ids("", PeopleKind::Staff).size() == 5);
    CHECK(ids("?!", PeopleKind::Anyone).empty());
    CHECK(must(desk.store().findClients(QStringLiteral("mil"), 5)).front().id == desk.acme);
    CHECK(must(desk.store().people(std::vector{desk.olga, PersonId{999}, desk.anna})).size() == 2);
}
