// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of working time, what is due, and the clocks of a ticket, through the real program.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

#include <QJsonArray>

using namespace tierdesk::test;

namespace {

/// A store with the shipped playbook as it lies there: an office in London, Monday to Friday from 8 to 18.
struct London : Ctl
{
    London()
    {
        const QString playbook = sourceTree() + QStringLiteral("/resources/playbook/default.json");
        done({QStringLiteral("init"), QStringLiteral("--as"), QStringLiteral("boss"), QStringLiteral("--playbook"),
              playbook});
        done({QStringLiteral("person"), QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("Mia Acorn")});
    }

    void open(const char16_t* options) const { done(words(u"open Drops --requester Mia") + words(options)); }
};

QString text(const QJsonObject& document, const char* name)
{
    return document.value(QString::fromUtf8(name)).toString();
}

QJsonArray list(const QJsonObject& document, const char* name)
{
    return document.value(QString::fromUtf8(name)).toArray();
}

/// The clock of that metric in the output of `clocks`.
QJsonObject clock(const QJsonObject& document, const char* metric)
{
    for (const QJsonValue& one : list(document, "clocks")) {
        if (text(one.toObject(), "metric") == QString::fromUtf8(metric))
            return one.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("Working time is added over a weekend with the hours it is made of")
{
    const London desk;
    const QJsonObject sum = desk.done(u"calendar add 2026-11-20T16:00:00Z 4h --calendar office");
    CHECK(text(sum, "result") == u"2026-11-23T10:00:00.000Z");
    const QJsonArray spans = list(sum, "spans");
    REQUIRE(spans.size() == 2);
    CHECK(text(spans.at(0).toObject(), "to") == u"2026-11-20T18:00:00.000Z");
    CHECK(spans.at(1).toObject().value(QStringLiteral("minutes")).toInt() == 120);
    CHECK(text(desk.done(u"calendar add 2026-11-23T10:00:00Z 1h30m"), "result") == u"2026-11-23T11:30:00.000Z");
    CHECK(text(desk.done(words(u"calendar add 2026-11-20T16:00:00Z 90m --calendar around-the-clock")), "result") ==
          u"2026-11-20T17:30:00.000Z");
    const QByteArray page = desk.run(u"calendar add 2026-11-20T16:00:00Z 4h").out;
    CHECK(page.startsWith("2026-11-23 10:00\n"));
    CHECK(page.contains("2026-11-20 16:00 to 2026-11-20 18:00: 2 h"));
}

TEST_CASE("Working time between two instants counts backwards too")
{
    const London desk;
    const auto minutes = [&](const char16_t* line) { return desk.done(line).value(QStringLiteral("minutes")).toInt(); };
    CHECK(minutes(u"calendar between 2026-11-20T16:00:00Z 2026-11-23T10:00:00Z") == 240);
    CHECK(minutes(u"calendar between 2026-11-23T10:00:00Z 2026-11-20T16:00:00Z") == -240);
    CHECK(minutes(u"calendar between 2026-11-21T10:00:00Z 2026-11-22T10:00:00Z") == 0);
    CHECK(desk.run(u"calendar between 2026-11-23T10:00:00Z 2026-11-20T16:00:00Z").out.startsWith("-4 h\n"));
}

TEST_CASE("The next opening is told and is the instant itself in working hours")
{
    const London desk;
    const auto opens = [&](const char16_t* line) { return text(desk.done(line), "opens"); };
    CHECK(opens(u"calendar next 2026-11-21T12:00:00Z") == u"2026-11-23T08:00:00.000Z");
    CHECK(opens(u"calendar next 2026-11-23T12:00:00Z") == u"2026-11-23T12:00:00.000Z");
    CHECK(!opens(u"calendar next").isEmpty());
}

TEST_CASE("A sum that cannot be understood says what is wrong with it")
{
    const London desk;
    CHECK(desk.fails(2, u"calendar add 2026-11-20T16:00:00Z soon").contains(QStringLiteral("1h30m")));
    CHECK(desk.fails(2, u"calendar next --calendar mars").contains(QStringLiteral("office, around-the-clock")));
    CHECK(desk.fails(2, u"calendar between yesterday 2026-11-20").contains(QStringLiteral("yesterday")));
}

TEST_CASE("Two thousand sums of working time that others worked out come out the same")
{
    const auto folder = realData();
    if (!folder)
        return;
    const Ctl ctl;
    const QString from = *folder + QStringLiteral("/business_time/");
    const QJsonObject checked =
        ctl.done({QStringLiteral("calendar"), QStringLiteral("check"), from + QStringLiteral("cases.csv"),
                  QStringLiteral("--calendars"), from + QStringLiteral("calendars.json")});
    CHECK(checked.value(QStringLiteral("passed")).toInt() == 2000);
    CHECK(checked.value(QStringLiteral("failed")).toInt() == 0);
    CHECK(list(checked, "failures").isEmpty());
}

TEST_CASE("Sums that come out differently are shown and counted")
{
    const Ctl ctl;
    ctl.write(QStringLiteral("calendars.json"),
              R"({"HQ":{"tz":"Europe/Paris","hours":{"mon":[["09:00","17:00"]]},"holiday_dates":["2026-11-30"]}})");
    ctl.write(QStringLiteral("cases.csv"), "calendar,op,start_utc,end_utc,minutes,expected\n"
                                           "HQ,add,2026-11-23T08:00:00Z,,60,2026-11-23T09:00:00Z\n"
                                           "HQ,diff,2026-11-23T08:00:00Z,2026-12-08T00:00:00Z,,960\n"
                                           "HQ,diff,2026-11-23T08:00:00Z,2026-11-24T00:00:00Z,,9\n"
                                           "Mars,add,2026-11-23T08:00:00Z,,60,2026-11-23T09:00:00Z\n");
    const Ran ran = ctl.run(u"--json calendar check cases.csv --calendars calendars.json");
    CHECK(ran.exit == 3);
    CHECK(ran.json().value(QStringLiteral("passed")).toInt() == 2);
    CHECK(ran.json().value(QStringLiteral("failed")).toInt() == 2);
    CHECK(list(ran.json(), "failures").at(0).toString().endsWith(QStringLiteral("gives 480")));
    ctl.fails(2, u"calendar check nowhere.csv --calendars calendars.json");
    ctl.fails(2, u"calendar check cases.csv --calendars cases.csv");
}

TEST_CASE("What is due is listed with the most pressing first")
{
    const London desk;
    CHECK(list(desk.done(u"due"), "tickets").isEmpty());
    desk.open(u"--impact 3 --urgency 3");
    desk.open(u"--impact 1 --urgency 1");
    const QJsonArray due = list(desk.done(u"due"), "tickets");
    REQUIRE(due.size() == 2);
    CHECK(due.at(0).toObject().value(QStringLiteral("ticket")).toInt() == 2);
    CHECK(!due.at(0).toObject().value(QStringLiteral("due")).isNull());
    CHECK(list(desk.done(u"due --limit 1"), "tickets").size() == 1);
    const QByteArray page = desk.run(u"due").out;
    CHECK(page.startsWith("NUMBER"));
    CHECK(page.contains("service-desk"));
    desk.fails(2, u"due --limit 0");
}

TEST_CASE("The clocks of a ticket show what is used and stand still while the requester is awaited")
{
    const London desk;
    desk.open(u"--impact 1 --urgency 1");
    const QJsonObject resolution = clock(desk.done(u"clocks 1"), "resolution");
    CHECK(text(resolution, "agreement") == u"incidents");
    CHECK(text(resolution, "calendar") == u"office");
    CHECK(resolution.value(QStringLiteral("target_minutes")).toInt() == 240);
    CHECK(resolution.value(QStringLiteral("running")).toBool());
    CHECK(!resolution.value(QStringLiteral("deadline")).isNull());
    desk.done(u"claim 1");
    desk.done(u"pending 1 --reason answer");
    const QJsonObject still = clock(desk.done(u"clocks 1"), "resolution");
    CHECK(!still.value(QStringLiteral("running")).toBool());
    CHECK(still.value(QStringLiteral("deadline")).isNull());
    CHECK(list(still, "intervals").first().toObject().value(QStringLiteral("running")).toBool());
    CHECK(!list(still, "intervals").last().toObject().value(QStringLiteral("running")).toBool());
    // Where it is run within office hours, a moment of them was used.
    const QByteArray told = desk.run(u"clocks 1").out;
    CHECK((told.contains("Stands still with 4 h left of 4 h.") ||
           told.contains("Stands still with 3 h 59 min left of 4 h.")));
    desk.fails(3, u"clocks 2");
}
