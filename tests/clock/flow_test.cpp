// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a ticket's history does to the queues, by hand.
#include "core/report/flow.h"
#include "tests/clock/life.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// "opened desk, went desk, came network"
QString flowsIn(const Life& life)
{
    QStringList words;
    for (const FlowStep& step : flowsOf(life.history(), {}, life.ticket()))
        words.append(toWord(step.flow) + QLatin1Char(' ') + step.place.queue.value);
    return words.join(QStringLiteral(", "));
}

Life begun()
{
    return Life().at("2026-11-16 09:00", opened());
}

} // namespace

TEST_CASE("each step of a ticket comes into a queue or leaves it as the field says")
{
    const TicketMerged merged{TicketId{2}, StateKey{toWord(StateType::Merged)}};
    const Life away = begun().at("2026-11-16 10:00", escalated(network));
    for (const auto& [what, life, expected] : {
             std::tuple("opened", begun(), "opened desk"),
             std::tuple("escalated", away, "opened desk, went desk, came network"),
             std::tuple("resolved elsewhere", Life(away).at("2026-11-16 11:00", resolved()),
                        "opened desk, went desk, came network, resolved network"),
             std::tuple("closed after it was resolved",
                        begun().at("2026-11-16 10:00", resolved()).at("2026-11-17 10:00", changed(StateType::Closed)),
                        "opened desk, resolved desk"),
             std::tuple("reopened",
                        begun().at("2026-11-16 10:00", resolved()).at("2026-11-17 10:00", changed(StateType::Open)),
                        "opened desk, resolved desk, reopened desk"),
             std::tuple("a resolution taken back",
                        begun().at("2026-11-16 10:00", resolved()).undone("2026-11-16 10:01", 2),
                        "opened desk, resolved desk, reopened desk"),
             std::tuple("waiting is no flow", begun().at("2026-11-16 10:00", waiting()), "opened desk"),
             std::tuple("merged", begun().at("2026-11-16 10:00", merged), "opened desk, dropped desk"),
             std::tuple("cancelled", begun().at("2026-11-16 10:00", changed(StateType::Cancelled)),
                        "opened desk, dropped desk"),
             std::tuple("opened and resolved by one order", Life().together("2026-11-16 09:00", {opened(), resolved()}),
                        "opened desk, resolved desk"),
         }) {
        INFO(what);
        CHECK(flowsIn(life) == QLatin1String(expected));
    }
}

TEST_CASE("what led from one moment to the next is told alone with its own time and entry")
{
    const Life life = begun().at("2026-11-16 10:00", escalated(network));
    const std::vector<JournalEntry>& history = life.history();
    const Ticket before = begun().ticket();
    const auto steps = flowsOf(std::span(history).last(1), before, life.ticket());
    REQUIRE(steps.size() == 2);
    CHECK(steps[0] == FlowStep{Flow::Went, placeOf(frontDesk), berlin("2026-11-16 10:00"), history.back().sequence});
    CHECK(steps[1] == FlowStep{Flow::Came, placeOf(network), berlin("2026-11-16 10:00"), history.back().sequence});
}
