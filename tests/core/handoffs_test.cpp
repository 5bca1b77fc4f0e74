// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The report on handoffs: by hand, and on a real log against figures that others computed.
#include "core/report/handoffs.h"
#include "tests/core/rows.h"
#include "tests/support/support.h"

#include <QFile>
#include <map>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

HandoffReport reportOf(const std::vector<std::vector<TicketEvent>>& tickets)
{
    HandoffTally tally;
    qint64 id = 0;
    for (const auto& events : tickets)
        tally.add(historyOf(TicketId{++id}, events));
    return tally.report();
}

TicketRouted routed(const QueueKey& queue)
{
    return {placeOf(queue)};
}

TicketReturned returned(const QueueKey& queue)
{
    return {placeOf(queue), text("not-ours"), text("x")};
}

/// A reader of its own for the one file: no quotes are in it.
class VinstLog
{
public:
    bool read(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        file.readLine();
        while (!file.atEnd()) {
            const QStringList row = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(';'));
            add(row);
        }
        return true;
    }

    [[nodiscard]] HandoffReport report() const
    {
        HandoffTally tally;
        for (const auto& [number, history] : m_cases)
            tally.add(history);
        return tally.report();
    }

private:
    static Tier tierOf(const QString& team)
    {
        return Tier{team.endsWith(text(" 3rd")) ? 3 : team.endsWith(text(" 2nd")) ? 2 : 1};
    }

    void add(const QStringList& row)
    {
        std::vector<JournalEntry>& history = m_cases[row.at(0)];
        const Ticket before = fold(history);
        const Place place{QueueKey{row.at(6)}, tierOf(row.at(6))};
        const auto append = [&](TicketEvent event) {
            const int version = static_cast<int>(history.size()) + 1;
            const Instant at = parseIsoInstant(row.at(1)).value();
            history.push_back({0, one, version, Event{std::move(event)}, {}, CommandId{m_row}, at, at, 0});
        };
        ++m_row;
        if (!before.exists())
            append(TicketOpened{details(), {}, place, {}, {}});
        else if (place.tier > before.placement.place.tier)
            append(TicketEscalated{place, {}});
        else if (place.tier < before.placement.place.tier)
            append(TicketReturned{place, {}, {}});
        else if (place != before.placement.place)
            append(TicketRouted{place});
        append(SourceRowRecorded{text("vinst"), row.at(0), 1, {}, {}});
    }

    std::map<QString, std::vector<JournalEntry>> m_cases;
    qint64 m_row = 0;
};

} // namespace

TEST_CASE("an empty desk has an empty report")
{
    CHECK(HandoffTally().report() == HandoffReport{});
}

TEST_CASE("handoffs and ping-pong are counted along the path of teams")
{
    const HandoffReport report = reportOf({
        {opened(), changed(StateType::Open), TicketAssigned{ada}},
        {opened(), routed(onSite), WatcherAdded{ben}, routed(frontDesk), routed(onSite)},
        {opened(), escalated(network), escalated(experts), returned(network), returned(frontDesk)},
        {opened(), escalated(network), routed(applications), returned(frontDesk)},
    });
    CHECK(report.cases == 4);
    CHECK(report.events == 3 + 5 + 5 + 4);
    CHECK(report.handoffs == 0 + 3 + 4 + 3);
    CHECK(report.casesWithHandoff == 3);
    CHECK(report.pingPongTriples == 0 + 2 + 1 + 0);
    CHECK(report.pingPongCases == 2);
    CHECK(report.revisitedCases == 3);
    CHECK(report.firstLineOnlyCases == 2);
    CHECK(report.escalationsUpMoves == 2 + 1);
    CHECK(report.escalationsUpCases == 2);
    CHECK(report.escalationsDownMoves == 2 + 1);
    CHECK(report.escalationsDownCases == 2);
    // 2, 4, 4 and 3 minutes.
    CHECK(report.medianFirstToLastHours == 0.06);
}

TEST_CASE("tier 0 counts as the first line")
{
    TicketOpened atHome = opened();
    atHome.place = placeOf(selfService);
    const HandoffReport report = reportOf({{atHome, TicketEscalated{placeOf(frontDesk), {}}}});
    CHECK(report.firstLineOnlyCases == 1);
    CHECK(report.escalationsUpMoves == 0);
    CHECK(report.handoffs == 1);
}

TEST_CASE("the entries of one order are one event and stand where the order ends")
{
    std::vector<JournalEntry> history =
        historyOf(one, {opened(), escalated(network), openedByHand(), routed(applications)});
    history[2].command = history[1].command;
    history[3].command = history[1].command;
    HandoffTally tally;
    tally.add(history);
    CHECK(tally.report().events == 2);
    CHECK(tally.report().handoffs == 1);
}

TEST_CASE("an order that was taken back was no handoff")
{
    const Ticket before = ticketOf(one, {opened()});
    const HandoffReport report =
        reportOf({{opened(), escalated(network), CommandUndone{CommandId{2}, {before.placement}, {}, {}}}});
    CHECK(report.events == 1);
    CHECK(report.handoffs == 0);
    CHECK(report.firstLineOnlyCases == 1);
}

TEST_CASE("the real log gives the figures that others computed for it")
{
    const auto folder = realData();
    if (!folder)
        return;
    VinstLog log;
    REQUIRE(log.read(*folder + text("/logs/vinst_sample.csv")));
    QFile file(*folder + text("/logs/sample_stats.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject stats = QJsonDocument::fromJson(file.readAll()).object().value(text("vinst_sample")).toObject();
    const auto number = [&](const char* key) { return stats.value(text(key)).toInt(); };
    const auto cases = [&](const char* key) { return stats.value(text(key)).toObject().value(text("n")).toInt(); };
    const auto moves = [&](const char* key) { return stats.value(text(key)).toObject().value(text("moves")).toInt(); };
    const auto movedCases = [&](const char* key) {
        return stats.value(text(key)).toObject().value(text("cases")).toObject().value(text("n")).toInt();
    };

    const HandoffReport report = log.report();
    CHECK(report.cases == 396);
    CHECK(report.events == 3497);
    CHECK(report.handoffs == 451);
    CHECK(report.cases == number("cases"));
    CHECK(report.events == number("events"));
    CHECK(report.handoffs == number("handoffs_total"));
    CHECK(report.casesWithHandoff == cases("cases_with_handoff"));
    CHECK(report.pingPongCases == cases("PP1_pingpong_ABA_cases"));
    CHECK(report.pingPongTriples == number("PP1_triples_total"));
    CHECK(report.revisitedCases == cases("PP2_team_revisited_cases"));
    CHECK(report.firstLineOnlyCases == cases("L1_only_cases(push-to-front kept)"));
    CHECK(report.escalationsUpMoves == moves("escalations(line up)"));
    CHECK(report.escalationsUpCases == movedCases("escalations(line up)"));
    CHECK(report.escalationsDownMoves == moves("de-escalations(line down)"));
    CHECK(report.escalationsDownCases == movedCases("de-escalations(line down)"));
    CHECK(report.medianFirstToLastHours ==
          stats.value(text("throughput_h(first->last event, all cases)")).toObject().value(text("median")).toDouble());
}
