// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The report of the desk's figures, on a small desk and on a real log that others reckoned up.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <cmath>

using namespace tierdesk::test;

namespace {

QJsonObject figure(const QJsonObject& report, const char* name)
{
    for (const QJsonValue& one : report.value(QStringLiteral("figures")).toArray()) {
        if (one.toObject().value(QStringLiteral("figure")).toString() == QString::fromUtf8(name))
            return one.toObject();
    }
    return {};
}

int number(const QJsonObject& object, const char* key)
{
    return object.value(QString::fromUtf8(key)).toInt(-1);
}

/// Minutes as hours with two decimals.
double hours(const QJsonObject& object, const char* key)
{
    return std::round(object.value(QString::fromUtf8(key)).toDouble() / 60 * 100) / 100;
}

} // namespace

TEST_CASE("The figures of a new desk have definitions and no values")
{
    const Ctl desk;
    desk.init();
    const QJsonObject report = desk.done(u"report figures");
    const QJsonObject resolution = figure(report, "first-contact-resolution");
    CHECK(number(resolution, "count") == 0);
    CHECK(resolution.value(QStringLiteral("share")).isNull());
    CHECK(resolution.value(QStringLiteral("cohort")).toString() == u"resolved");
    CHECK(resolution.value(QStringLiteral("definition")).toString().startsWith(QStringLiteral("FCR: ")));
    CHECK(figure(report, "work-to-resolve-net").value(QStringLiteral("mean")).isNull());
    CHECK(desk.run(u"report figures").out.contains("first-contact-resolution"));
    CHECK(desk.run(u"report figures --definitions").out.contains("A ticket that is merged into another"));
}

TEST_CASE("A report on paper is made for a timer by the window program and whole or not at all")
{
    const Ctl desk;
    desk.init();
    desk.done(u"open Drops --requester Mia");
    desk.done(u"resolve 1 --code solved --text done");
    const QByteArray path = qgetenv("PATH");
    const auto restored = qScopeGuard([&] { qputenv("PATH", path); });
    const QString file = desk.path(QStringLiteral("figures.pdf"));
    const auto asked = [&](const QStringList& more) {
        return words(u"report run --period this-year") + more + QStringList{file};
    };
    qputenv("PATH", "/nowhere");
    CHECK(desk.fails(3, asked({})).contains(QStringLiteral("not installed here")));
    qputenv("PATH", QFileInfo(QStringLiteral(TIERDESK)).absolutePath().toUtf8() + ':' + path);
    desk.fails(3, words(u"--as anna") + asked({}));
    desk.fails(3, asked(words(u"--queue nowhere")));
    desk.fails(2, asked(words(u"--at 2026-05-04")));
    desk.fails(2, {QStringLiteral("report"), QStringLiteral("run"), file});
    CHECK_FALSE(QFile::exists(file));
    const auto pages = [&](const QStringList& more) {
        CHECK(desk.done(asked(more))[QLatin1String("file")].toString() == file);
        QFile paper(file);
        REQUIRE(paper.open(QIODevice::ReadOnly));
        const QByteArray bytes = paper.readAll();
        CHECK(bytes.startsWith("%PDF-"));
        CHECK(bytes.trimmed().endsWith("%%EOF"));
        return bytes.count("/Type /Page\n");
    };
    CHECK(pages({}) > 2);
    CHECK(pages(words(u"--queue service-desk --technician anna")) > 2);
    desk.fails(4, words(u"report run --period this-year /proc/figures.pdf"));
}

TEST_CASE("Figures are for those who may see reports and of what was asked for")
{
    const Ctl desk;
    desk.init();
    desk.done(u"open Drops --requester Mia");
    desk.done(u"resolve 1 --code solved --text done");
    desk.fails(3, u"--as anna report figures");
    desk.fails(2, u"report figures --per planet");
    desk.fails(2, u"report figures --period yesterday");
    const QString csv = desk.path(QStringLiteral("figures.csv"));
    desk.fails(2, u"report run figures.pdf");
    desk.fails(3,
               {QStringLiteral("--as"), QStringLiteral("anna"), QStringLiteral("report"), QStringLiteral("run"), csv});
    CHECK_FALSE(QFile::exists(csv));
    desk.done({QStringLiteral("report"), QStringLiteral("run"), csv});
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("first-contact-resolution"));
    desk.fails(2, u"report figures --from 2026-05-04 --to 2026-05-03");
    desk.fails(3, u"report figures --queue nowhere");
    const auto resolved = [&](const char16_t* line) {
        return number(figure(desk.done(line), "time-to-resolve"), "count");
    };
    CHECK(resolved(u"report figures") == 1);
    CHECK(resolved(u"report figures --to 2020-01-01") == 0);
    CHECK(resolved(u"report figures --queue service-desk") == 1);
    CHECK(resolved(u"report figures --queue network") == 0);
    CHECK(desk.run(u"report figures --per queue").out.contains("\n  Service desk"));
    CHECK(desk.run(u"report figures --per tier").out.contains("\n  tier 1"));
}

TEST_CASE("Figures are of the tickets that whoever asks may read")
{
    const Ctl desk;
    desk.init();
    desk.done(u"person add --name Sue --login sue --role supervisor --queue network");
    desk.done(u"open Drops --requester Mia --queue network");
    desk.done(u"open Smoke --requester Mia");
    desk.done(u"resolve 1 --code solved --text done");
    desk.done(u"resolve 2 --code solved --text done");
    const auto resolved = [&](const char16_t* line) {
        return number(figure(desk.done(line), "time-to-resolve"), "count");
    };
    CHECK(resolved(u"--as sue report figures") == 2);

    QJsonObject book = QJsonDocument::fromJson(desk.run(u"playbook show").out).object();
    book.insert(QStringLiteral("rights"), QJsonDocument::fromJson(R"([
        {"role": "supervisor", "place": "own-queues", "rights": ["read"]},
        {"role": "supervisor", "place": "anywhere", "rights": ["see-reports"]},
        {"role": "administrator", "place": "anywhere", "rights": ["read", "see-reports", "edit-playbook", "edit-people"]}
    ])")
                                              .array());
    desk.write(QStringLiteral("narrow.json"), QJsonDocument(book).toJson());
    desk.done(u"playbook publish narrow.json");
    CHECK(resolved(u"--as sue report figures") == 1);
    CHECK(resolved(u"--as sue report figures --queue service-desk") == 0);
    CHECK(resolved(u"report figures") == 2);
}

TEST_CASE("Figures of a real log are those that others worked out")
{
    const auto folder = realData();
    if (!folder)
        return;
    const Ctl desk;
    desk.init();
    REQUIRE(desk.run({QStringLiteral("import"), QStringLiteral("--mapping"), QStringLiteral("vinst"),
                      *folder + QStringLiteral("/logs/vinst_sample.csv")})
                .exit == 0);
    const QJsonObject report = desk.done(u"report figures");

    QFile file(*folder + QStringLiteral("/logs/sample_stats.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject stats =
        QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("vinst_sample")).toObject();
    const auto known = [&](const char* key) { return stats.value(QString::fromUtf8(key)).toObject(); };
    const auto hits = [&](const char* name) { return number(figure(report, name), "hits"); };

    CHECK(number(figure(report, "reopened"), "count") == number(stats, "cases"));
    CHECK(hits("reopened") == number(known("reopened(Completed then next event not Completed)"), "n"));
    CHECK(hits("first-level-resolution") == number(known("L1_only_of_completed_cases"), "n"));
    CHECK(hits("handed-on") == number(known("cases_with_handoff"), "n"));
    CHECK(hits("ping-pong") == number(known("PP1_pingpong_ABA_cases"), "n"));
    CHECK(hits("escalated") == number(known("escalations(line up)").value(QStringLiteral("cases")).toObject(), "n"));
    CHECK(hits("returned") ==
          number(known("de-escalations(line down)").value(QStringLiteral("cases")).toObject(), "n"));
    const QJsonObject hops = figure(report, "hops");
    CHECK(std::round(hops.value(QStringLiteral("mean")).toDouble() * 1000) / 1000 ==
          stats.value(QStringLiteral("handoffs_mean")).toDouble());

    const QJsonObject toResolve = figure(report, "time-to-resolve");
    const QJsonObject first = known("TTR_first_h(first event->first Completed, not Cancelled)");
    CHECK(number(toResolve, "count") == number(first, "n"));
    CHECK(hours(toResolve, "mean") == first.value(QStringLiteral("mean")).toDouble());
    CHECK(hours(toResolve, "p90") == first.value(QStringLiteral("p90")).toDouble());
    // The others take the mean of the middle two, which is 5.43.
    CHECK(hours(toResolve, "p50") == 5.40);
    int decided = 0;
    for (const QJsonValue& clock : report.value(QStringLiteral("clocks")).toArray())
        decided += number(clock.toObject(), "count");
    CHECK(decided == number(figure(report, "sla-attainment"), "count") +
                         number(figure(report, "ola-attainment"), "count") +
                         number(figure(report, "uc-attainment"), "count"));
    // Reckoned from the log by a few lines of a script of its own.
    CHECK(hits("first-contact-resolution") == 145);
    CHECK(hours(figure(report, "time-to-last-resolution"), "mean") == 203.03);
    CHECK(number(figure(report, "backlog-age"), "count") == 0);
}

TEST_CASE("Figures over time tell of each step and of who did how much")
{
    const Ctl desk;
    desk.init();
    desk.done(u"open Drops --requester Mia");
    desk.done(u"assign 1 anna");
    desk.done(u"resolve 1 --code solved --text done");
    const QJsonObject report = desk.done(u"report trend");
    const QJsonArray steps = report.value(QStringLiteral("steps")).toArray();
    REQUIRE(steps.size() == 13);
    CHECK(number(figure(steps.last().toObject(), "time-to-resolve"), "count") == 1);
    CHECK(number(figure(steps.first().toObject(), "time-to-resolve"), "count") == 0);
    CHECK(number(figure(report, "time-to-resolve"), "count") == 1);
    const QJsonArray people = report.value(QStringLiteral("people")).toArray();
    REQUIRE(people.size() == 1);
    CHECK(number(people.first().toObject(), "taken") == 1);
    CHECK(number(people.first().toObject(), "resolved") == 1);
    CHECK(number(people.first().toObject(), "open") == 0);
    CHECK(desk.done(u"report trend --by day --period last-week").value(QStringLiteral("steps")).toArray().size() == 7);
    CHECK(desk.run(u"report trend").out.contains("RESOLVE P50"));
    desk.fails(2, u"report trend --by planet");
    desk.fails(3, u"--as anna report trend");
    CHECK(number(figure(desk.done(u"report figures --technician anna"), "time-to-resolve"), "count") == 1);
    CHECK(number(figure(desk.done(u"report figures --technician boss"), "time-to-resolve"), "count") == 0);
    desk.fails(3, u"report figures --technician nobody-of-that-name");
}

TEST_CASE("A desk without a past has no forecast and says so")
{
    const Ctl desk;
    desk.init();
    desk.done(u"open Drops --requester Mia");
    const QJsonObject report = desk.done(u"report forecast");
    CHECK(report.value(QStringLiteral("basis")).toString() == u"nothing");
    CHECK(report.value(QStringLiteral("trial")).isNull());
    CHECK(report.value(QStringLiteral("tickets")).toArray().isEmpty());
    CHECK(desk.run(u"report forecast").out.startsWith("There is too little history for a forecast"));
    desk.fails(2, u"report forecast --limit 0");
    desk.fails(3, u"--as anna report forecast");
}
