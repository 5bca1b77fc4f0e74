// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of a history a past instant is made of, and what became different between two.
#include "core/desk/difference.h"
#include "tests/core/rows.h"

#include <QJsonArray>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace std::chrono_literals;

namespace {

/// Opened, escalated and taken, a minute each; all recorded an hour after dawn.
std::vector<JournalEntry> imported()
{
    auto history = historyOf(one, {opened(), escalated(network), TicketAssigned{ben}});
    for (JournalEntry& entry : history)
        entry.recordedAt = dawn + 1h;
    return history;
}

std::size_t countAt(const std::vector<JournalEntry>& history, Milliseconds sinceDawn, Knowledge knowledge)
{
    return historyAt(history, {dawn + sinceDawn, knowledge}).size();
}

} // namespace

TEST_CASE("What was recorded late stands when it happened and was known when it was recorded")
{
    const auto history = imported();
    CHECK(countAt(history, 0min, Knowledge::Now) == 0);
    CHECK(countAt(history, 1min, Knowledge::Now) == 1);
    CHECK(countAt(history, 2min, Knowledge::Now) == 2);
    CHECK(countAt(history, 59min, Knowledge::Now) == 3);
    CHECK(countAt(history, 59min, Knowledge::Then) == 0);
    CHECK(countAt(history, 60min, Knowledge::Then) == 3);
}

TEST_CASE("Nothing stands before what it follows")
{
    auto history = imported();
    history[1].occurredAt = dawn + 30min;
    CHECK(countAt(history, 3min, Knowledge::Now) == 1);
    CHECK(countAt(history, 30min, Knowledge::Now) == 3);
}

TEST_CASE("The difference between two instants is the fields that changed and the entries in between")
{
    const auto history = imported();
    const Past early{dawn + 1min, Knowledge::Now};
    const Past late{dawn + 3min, Knowledge::Now};
    const TicketDifference difference = differenceBetween(history, early, late);
    CHECK(difference.before.placement.place == placeOf(frontDesk));
    CHECK(difference.after.placement.assignee == ben);
    REQUIRE(difference.between.size() == 2);
    CHECK(difference.between.front() == history[1]);
    const auto change = [&](const char* field) {
        const auto found = std::ranges::find(difference.changes, text(field), &FieldChange::field);
        return found == difference.changes.end() ? FieldChange() : *found;
    };
    CHECK(change("assignee") == FieldChange{text("placement"), text("assignee"), {}, QJsonValue(qint64{ben.value})});
    CHECK(change("hops").after == QJsonValue(1));
    CHECK(change("subject") == FieldChange());
    CHECK(differenceBetween(history, late, early).changes == difference.changes);
    CHECK(differenceBetween(history, late, late).changes.empty());
    CHECK(differenceBetween(history, late, late).between.empty());
}

TEST_CASE("A ticket that did not exist yet had no values")
{
    const auto history = imported();
    const TicketDifference difference =
        differenceBetween(history, {dawn, Knowledge::Now}, {dawn + 1min, Knowledge::Now});
    CHECK_FALSE(difference.before.exists());
    REQUIRE_FALSE(difference.changes.empty());
    for (const FieldChange& change : difference.changes)
        CHECK(change.before.isNull());
    CHECK(difference.between.size() == 1);
}
