// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Looking back through the real program: what the imported sample looked like then, and what a ticket was and became.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>

using namespace tierdesk::test;

namespace {

/// A log of one ticket: opened on a Monday, with the second team since Tuesday, closed on Thursday.
struct Imported : Ctl
{
    Imported()
    {
        init();
        write(
            QStringLiteral("log.csv"),
            "SR Number;Change Date+Time;Status;Sub Status;Involved ST Function Div;Involved Org line 3;Involved "
            "ST;SR Latest Impact;Product;Country;Owner Country;Owner First Name\n"
            "1-5;2012-03-05T09:00:00Z;Accepted;In Progress;A2_1;Org line C;G9;Medium;PROD1;be;Belgium;Bert\n"
            "1-5;2012-03-06T09:00:00Z;Queued;Awaiting Assignment;A2_1;Org line C;V3 2nd;Medium;PROD1;be;Belgium;Bert\n"
            "1-5;2012-03-08T09:00:00Z;Completed;Closed;A2_1;Org line C;V3 2nd;Medium;PROD1;be;Belgium;Bert\n");
        (void)done({QStringLiteral("import"), path(QStringLiteral("log.csv")), QStringLiteral("--mapping"),
                    QStringLiteral("vinst")});
    }

    QJsonObject row(const char16_t* at) const
    {
        const QJsonObject list =
            done(QStringList{QStringLiteral("list"), QStringLiteral("--at"), QString::fromUtf16(at)});
        return list.value(QStringLiteral("tickets")).toArray().first().toObject();
    }
};

int openIn(const QJsonObject& document)
{
    int open = 0;
    for (const QJsonValue& queue : document.value(QStringLiteral("queues")).toArray())
        open += queue.toObject().value(QStringLiteral("open")).toInt();
    return open;
}

} // namespace

TEST_CASE("An imported past is looked at as it stood and says as of when")
{
    const Imported desk;
    CHECK(desk.row(u"2012-03-05T10:00:00Z").value(QStringLiteral("tier")).toInt() == 1);
    CHECK(desk.row(u"2012-03-07T10:00:00Z").value(QStringLiteral("tier")).toInt() == 2);
    CHECK(desk.row(u"2012-03-09T10:00:00Z").isEmpty());
    CHECK(desk.row(u"2012-03-04T10:00:00Z").isEmpty());
    const QJsonObject queues = desk.done(u"queues --at 2012-03-07T10:00:00Z");
    CHECK(openIn(queues) == 1);
    CHECK(queues.value(QStringLiteral("as_of")).toString().startsWith(QStringLiteral("2012-03-07T10:00")));
    CHECK(queues.value(QStringLiteral("known")).toString() == QStringLiteral("now"));
    CHECK(openIn(desk.done(u"queues --at 2012-03-07T10:00:00Z --known")) == 0);
    CHECK(openIn(desk.done(u"queues")) == 0);
    CHECK(desk.run(u"queues --at 2012-03-07T10:00:00Z").out.startsWith("As of 2012-03-07"));
    CHECK(desk.run(u"list --at 2012-03-07T10:00:00Z").out.contains("what had happened by then"));
    CHECK(desk.run(u"show 1 --at 2012-03-07T10:00:00Z --known").exit == 3);
    CHECK(desk.done(u"show 1 --at 2012-03-07T10:00:00Z").value(QStringLiteral("version")).toInt() <
          desk.done(u"show 1").value(QStringLiteral("version")).toInt());
    CHECK(desk.run(u"clocks 1 --at 2012-03-07T10:00:00Z").out.startsWith("As of 2012-03-07"));
    CHECK(desk.run(u"due --at 2012-03-07T10:00:00Z").out.startsWith("As of 2012-03-07"));
    const QJsonObject handoffs = desk.done(u"report handoffs --at 2012-03-05T10:00:00Z");
    CHECK(handoffs.value(QStringLiteral("handoffs")).toInt() == 0);
    CHECK(desk.done(u"report handoffs").value(QStringLiteral("handoffs")).toInt() == 1);
    CHECK(desk.run(u"report figures --at 2012-03-07T10:00:00Z").out.startsWith("As of "));
    CHECK(desk.run(u"report misroutes --at 2012-03-07T10:00:00Z").out.startsWith("As of "));
}

TEST_CASE("What is still to come cannot be looked at")
{
    const Imported desk;
    CHECK(desk.fails(2, u"queues --at 2999-01-01").contains(QStringLiteral("still to come")));
    CHECK(desk.fails(2, u"list --known").contains(QStringLiteral("--at")));
    CHECK(desk.fails(2, u"show 1 --at lately").contains(QStringLiteral("no time")));
    CHECK(desk.fails(3, u"clocks 1 --at 2012-03-04T10:00:00Z").contains(QStringLiteral("no ticket 1 then")));
    // A span is so long ago.
    CHECK(desk.run(u"show 1 --at 3d").exit == 0);
    CHECK(desk.run(u"show 1 --at 3d --known").exit == 3);
}

TEST_CASE("A ticket is compared at two instants and tickets tell their time line")
{
    const Imported desk;
    const QJsonObject document = desk.done(u"compare 1 2012-03-07T10:00:00Z 2012-03-05T10:00:00Z");
    QStringList fields;
    for (const QJsonValue& change : document.value(QStringLiteral("changes")).toArray())
        fields.append(change.toObject().value(QStringLiteral("field")).toString());
    CHECK(fields.contains(QStringLiteral("place")));
    CHECK_FALSE(fields.contains(QStringLiteral("subject")));
    CHECK_FALSE(document.value(QStringLiteral("events")).toArray().isEmpty());
    const QByteArray text = desk.run(u"compare 1 2012-03-05T10:00:00Z 2012-03-07T10:00:00Z").out;
    CHECK(text.contains("placement.place"));
    CHECK(desk.run(u"compare 1 2012-03-07T10:00:00Z 2012-03-07T11:00:00Z").out.contains("No field changed"));
    CHECK(desk.fails(3, u"compare 1 2011-01-01 2011-02-01").contains(QStringLiteral("no ticket 1 then")));

    const QByteArray told = desk.run(u"timeline 1 1").out;
    CHECK(told.count("# Time line of #1\n") == 1);
    CHECK(told.contains("| Time | Ticket | What happened |"));
    const QString file = desk.path(QStringLiteral("review.md"));
    CHECK(desk.run({QStringLiteral("timeline"), QStringLiteral("1"), QStringLiteral("--output"), file}).exit == 0);
    QFile review(file);
    REQUIRE(review.open(QIODevice::ReadOnly));
    CHECK(review.readAll() == told);
    CHECK(desk.fails(2, u"timeline 1 --output review.pdf").contains(QStringLiteral(".md")));
}
