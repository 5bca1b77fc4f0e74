// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking, people, playbook and the care of a store through the real program.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>

using namespace tierdesk::test;

namespace {

/// The numbers of the tickets that a list or search prints.
QList<int> numbers(const QJsonObject& document, const char* name = "tickets")
{
    QList<int> out;
    const QJsonArray rows = document.value(QString::fromUtf8(name)).toArray();
    for (const QJsonValue& row : rows)
        out.append(row.toObject().value(QStringLiteral("ticket")).toInt());
    return out;
}

struct ThreeTickets : Ctl
{
    ThreeTickets()
    {
        init();
        done(u"open Printer-jams --requester Mia --impact 1 --urgency 1 --text The-drum-is-worn");
        done(u"open Screen-dark --assignee anna --impact 3 --urgency 3");
        done(u"open Printer-hums --queue network --text The-drum-hums");
    }
};

} // namespace

TEST_CASE("Queues come by tier with open and unassigned counts")
{
    const ThreeTickets desk;
    const QJsonArray queues = desk.done(u"queues").value(QStringLiteral("queues")).toArray();
    int tier = 0;
    int open = 0;
    int unassigned = 0;
    for (const QJsonValue& value : queues) {
        const QJsonObject queue = value.toObject();
        CHECK(queue.value(QStringLiteral("tier")).toInt() >= tier);
        tier = queue.value(QStringLiteral("tier")).toInt();
        open += queue.value(QStringLiteral("open")).toInt();
        unassigned += queue.value(QStringLiteral("unassigned")).toInt();
    }
    CHECK(tier == 4);
    CHECK(open == 3);
    CHECK(unassigned == 2);
    CHECK(desk.run(u"queues").out.contains("service-desk"));
}

TEST_CASE("A list is filtered and sorted and cut")
{
    const ThreeTickets desk;
    CHECK(numbers(desk.done(u"list --sort number")) == QList<int>{1, 2, 3});
    CHECK(numbers(desk.done(u"list --sort number --descending")) == QList<int>{3, 2, 1});
    CHECK(numbers(desk.done(u"list --queue network")) == QList<int>{3});
    CHECK(numbers(desk.done(u"list --tier 1 --sort number")) == QList<int>{1, 2});
    CHECK(numbers(desk.done(u"list --assignee anna")) == QList<int>{2});
    CHECK(numbers(desk.done(u"--as anna list --assignee me")) == QList<int>{2});
    CHECK(numbers(desk.done(u"list --assignee none --sort number")) == QList<int>{1, 3});
    CHECK(numbers(desk.done(u"list --state new --sort number")) == QList<int>{1, 3});
    CHECK(numbers(desk.done({QStringLiteral("list"), QStringLiteral("--filter"), QStringLiteral("priority<=1")})) ==
          QList<int>{1});
    const QJsonObject cut = desk.done(u"list --sort number --limit 2");
    CHECK(numbers(cut) == QList<int>{1, 2});
    CHECK(!cut.value(QStringLiteral("complete")).toBool(true));
    CHECK(desk.fails(2, {QStringLiteral("list"), QStringLiteral("--filter"), QStringLiteral("colour:red")})
              .contains(QStringLiteral("colour")));
}

TEST_CASE("A list as text is a table on standard output and nothing else")
{
    const ThreeTickets desk;
    const Ran ran = desk.run(u"list");
    CHECK(ran.exit == 0);
    CHECK(ran.err == QString());
    CHECK(ran.out.count('\n') == 4);
    CHECK(!ran.out.contains('\x1b'));
}

TEST_CASE("Closed tickets are left out unless they are asked for")
{
    const ThreeTickets desk;
    desk.done(u"cancel 3 --reason gone");
    CHECK(numbers(desk.done(u"list --sort number")) == QList<int>{1, 2});
    CHECK(numbers(desk.done(u"list --sort number --state any")) == QList<int>{1, 2, 3});
}

TEST_CASE("Search finds words and similar finds tickets of the same kind")
{
    const ThreeTickets desk;
    CHECK(numbers(desk.done(u"search drum"), "hits") == QList<int>{3, 1});
    CHECK(numbers(desk.done(u"search screen"), "hits") == QList<int>{2});
    CHECK(numbers(desk.done(u"search nothing-like-it"), "hits").isEmpty());
    CHECK(numbers(desk.done(u"similar 1")).contains(3));
    CHECK(!numbers(desk.done(u"similar 1")).contains(1));
}

TEST_CASE("A ticket is shown whole as text too")
{
    const ThreeTickets desk;
    const Ran ran = desk.run(u"show 1 --events");
    CHECK(ran.exit == 0);
    CHECK(ran.out.startsWith("#1 Printer-jams\n"));
    CHECK(ran.out.contains("Mia Acorn"));
    CHECK(ran.out.contains("opened"));
}

TEST_CASE("People and clients are added and changed and found")
{
    const Ctl ctl;
    ctl.init();
    ctl.done({QStringLiteral("client"), QStringLiteral("add"), QStringLiteral("Acorn Mills")});
    ctl.done(u"person edit Mia --client Acorn --phone 01632");
    const QJsonArray found = ctl.done(u"people Mia").value(QStringLiteral("people")).toArray();
    REQUIRE(found.size() == 1);
    CHECK(found.at(0).toObject().value(QStringLiteral("client")).toInt() == 1);
    CHECK(found.at(0).toObject().value(QStringLiteral("phone")).toString() == u"01632");
    CHECK(ctl.done(u"people --staff").value(QStringLiteral("people")).toArray().size() == 3);
    CHECK(ctl.done(u"people --requesters").value(QStringLiteral("people")).toArray().size() == 1);
    CHECK(ctl.done(u"clients").value(QStringLiteral("clients")).toArray().size() == 1);
    ctl.fails(2, u"person add --login x");
    ctl.fails(2, u"person add --name X --role technician");
    ctl.fails(2, u"person add --name X --role king");
    ctl.fails(3, u"person add --name X --login anna --role technician");
    ctl.fails(3, u"person add --name X --login x --role technician --queue no-such-queue");
    ctl.fails(3, u"--as anna person add --name X --login x --role technician");
    ctl.done(u"--as anna person add --name X");
    ctl.fails(3, u"person edit Nobody --phone 1");
}

TEST_CASE("A playbook is shown and linted and published and every version kept")
{
    const Ctl ctl;
    ctl.init();
    const QByteArray first = ctl.run(u"playbook show").out;
    ctl.write(QStringLiteral("second.json"), QByteArray(first).replace("\"Service desk\"", "\"Front desk\""));
    CHECK(ctl.done(u"playbook lint second.json").value(QStringLiteral("findings")).toArray().isEmpty());
    CHECK(ctl.done(u"playbook publish second.json --note renamed").value(QStringLiteral("version")).toInt() == 2);
    CHECK(ctl.run(u"playbook show").out.contains("Front desk"));
    CHECK(ctl.run(u"playbook show 1").out == first);
    CHECK(ctl.done(u"playbook list").value(QStringLiteral("playbooks")).toArray().size() == 2);
    ctl.fails(3, u"playbook show 3");
    ctl.fails(3, u"--as anna playbook publish second.json");

    const QJsonArray differences = ctl.done(u"playbook diff 1 2").value(QStringLiteral("differences")).toArray();
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].toObject().value(QStringLiteral("kind")) == QStringLiteral("changed"));
    CHECK(differences[0].toObject().value(QStringLiteral("after")) == QStringLiteral("Front desk"));
    CHECK(ctl.done(u"playbook diff second.json 2").value(QStringLiteral("differences")).toArray().isEmpty());
    CHECK(ctl.run(u"playbook diff 2 1").out == "changed queues › service-desk › name: Front desk -> Service desk\n");
    ctl.fails(3, u"playbook diff 1 7");
    ctl.fails(2, u"playbook diff 1 nowhere.json");

    ctl.write(QStringLiteral("bad.json"),
              QByteArray(first).replace("\"intake\": \"service-desk\"", "\"intake\": \"x\""));
    const Ran lint = ctl.run(u"playbook lint bad.json");
    CHECK(lint.exit == 3);
    CHECK(lint.out.contains("intake"));
    ctl.fails(3, u"playbook publish bad.json");
    ctl.write(QStringLiteral("letter.json"), "dear aunt");
    ctl.fails(3, u"playbook lint letter.json");
    ctl.fails(2, u"playbook lint nowhere.json");
}

TEST_CASE("Days of an iCalendar file come into a calendar and come in once")
{
    const Ctl ctl;
    ctl.init();
    ctl.write(QStringLiteral("days.ics"), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n"
                                          "BEGIN:VEVENT\r\nUID:fair\r\nDTSTAMP:20260101T000000Z\r\n"
                                          "DTSTART;VALUE=DATE:20260917\r\nSUMMARY:Fair\r\nEND:VEVENT\r\n"
                                          "BEGIN:VEVENT\r\nUID:call\r\nDTSTAMP:20260101T000000Z\r\n"
                                          "DTSTART:20260917T080000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    ctl.fails(2, u"calendar import days.ics --calendar nowhere");
    const Ran looked = ctl.run(u"calendar import days.ics --calendar office");
    if (looked.exit == 3) {
        CHECK(looked.err.contains(u"cannot read iCalendar"));
        return;
    }
    CHECK(looked.out.contains("1 new"));
    CHECK(looked.out.contains("1 with a time of day"));
    CHECK_FALSE(ctl.run(u"playbook show").out.contains("Fair"));
    CHECK(ctl.done(u"calendar import days.ics --calendar office --publish holidays")
              .value(QStringLiteral("published"))
              .toBool());
    CHECK(ctl.run(u"playbook show").out.contains("\"importedFrom\": \"fair\""));
    const QJsonObject again = ctl.done(u"calendar import days.ics --calendar office --publish again");
    CHECK(again.value(QStringLiteral("added")).toInt() == 0);
    CHECK_FALSE(again.value(QStringLiteral("published")).toBool());
    ctl.write(QStringLiteral("letter.ics"), "dear aunt");
    ctl.fails(3, u"calendar import letter.ics --calendar office");
}

TEST_CASE("A store is begun with a playbook of one's own and not with a bad one")
{
    const Ctl ctl;
    ctl.write(QStringLiteral("bad.json"), "{\"queues\":[]}");
    ctl.fails(3, u"init --as boss --playbook bad.json");
    CHECK(!QFile::exists(ctl.store()));
    ctl.fails(2, u"init --as boss --playbook nowhere.json");
}

TEST_CASE("A sound store verifies and rebuilds to the same and is backed up and restored")
{
    const ThreeTickets desk;
    CHECK(desk.done(u"verify").value(QStringLiteral("clean")).toBool());
    const QJsonObject before = desk.done(u"list --sort number --state any");
    desk.done(u"rebuild");
    CHECK(desk.done(u"list --sort number --state any") == before);
    CHECK(desk.done(u"verify").value(QStringLiteral("clean")).toBool());

    desk.done(u"backup copy.store");
    desk.fails(4, u"backup copy.store");
    desk.done(u"claim 3 --as anna");
    desk.fails(4, u"restore copy.store");
    REQUIRE(QFile::rename(desk.store(), desk.path(QStringLiteral("old.store"))));
    desk.done(u"restore copy.store");
    CHECK(desk.done(u"list --sort number --state any") == before);
    desk.write(QStringLiteral("torn.store"), "nothing of the kind");
    REQUIRE(QFile::remove(desk.store()));
    desk.fails(4, u"restore torn.store");
    CHECK(!QFile::exists(desk.store()));
}

TEST_CASE("Programs read the same whatever language people read")
{
    ThreeTickets desk;
    desk.done(u"note 1 Seen-it");
    const auto said = [&](const char16_t* line) { return QString::fromUtf8(desk.run(line).out); };
    const std::array pages{u"--json show 1 --events", u"--json list --sort number", u"--json queues",
                           u"--json search drum", u"--json report handoffs"};
    QStringList english;
    for (const char16_t* page : pages)
        english.append(said(page));
    CHECK(!english.contains(QString()));
    CHECK(said(u"show 1").contains(QStringLiteral("Requester")));

    desk.speak(QStringLiteral("de"));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        INFO(QString::fromUtf16(pages[i]).toStdString());
        CHECK(said(pages[i]) == english[qsizetype(i)]);
    }
    CHECK(said(u"show 1").contains(QStringLiteral("Melder")));
    desk.speak(QStringLiteral("xx"));
    CHECK(said(u"show 1").contains(QStringLiteral("Requester")));
}
