// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules and calendars as people read them.
#include "core/playbook/comparisons.h"
#include "core/playbook/defaultplaybook.h"
#include "tests/support/catch.h"
#include "ui/text/calendartext.h"
#include "ui/text/rulenames.h"

#include <QLocale>
#include <set>

using namespace tierdesk;

namespace {

/// Made when it is first asked for: before main the program's resources may not be there yet.
const Playbook& book()
{
    static const Playbook playbook = defaultPlaybook();
    return playbook;
}

Names names()
{
    return Names(book(), [](PersonId id) { return id == PersonId{7} ? QStringLiteral("Ada") : QString(); });
}

std::string told(const auto& part)
{
    return sentenceOf(part, names()).toStdString();
}

template <Worded E>
void checkNames()
{
    std::set<QString> seen;
    for (const E value : allValues<E>()) {
        CAPTURE(toWord(value).data());
        CHECK_FALSE(nameOf(value).isEmpty());
        CHECK(seen.insert(nameOf(value)).second);
    }
}

/// British while it lives, so that dates look the same everywhere.
struct British
{
    British() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~British() { QLocale::setDefault(before); }
    QLocale before = QLocale();
};

std::string dayWords(const char* rule)
{
    return dayText(parseDayRule(QLatin1String(rule)).value()).toStdString();
}

} // namespace

TEST_CASE("every part of a rule has a name of its own")
{
    checkNames<Attribute>();
    checkNames<Comparison>();
    checkNames<Join>();
    checkNames<ActionKind>();
    checkNames<Audience>();
    checkNames<AssignBy>();
    checkNames<Moment>();
    checkNames<TriggerKind>();
    checkNames<Offset>();
    checkNames<Permitted>();
}

TEST_CASE("a condition is a sentence with the names of what it asks for")
{
    const Queue& queue = book().queues.front();
    CHECK(told(Condition{Attribute::Queue, Comparison::Is, {queue.key.value, QStringLiteral("gone")}, {}}) ==
          "Queue is " + queue.name.toStdString() + " or gone");
    CHECK(told(Condition{Attribute::Impact, Comparison::AtLeast, {QStringLiteral("1")}, {}}) ==
          "Impact is at least " + book().matrix.impacts.front().toStdString());
    CHECK(told(Condition{Attribute::Asset, Comparison::IsSet, {}, {}}) == "Asset is set");
    CHECK(told(Condition{Attribute::Text, Comparison::Contains, {QStringLiteral("toner")}, {}}) ==
          "Words of the ticket contains “toner”");
    CHECK(told(Condition{Attribute::Assignee, Comparison::Is, {QStringLiteral("7")}, {}}) == "Assignee is Ada");
    CHECK(told(Condition{Attribute::TimeOfDay, Comparison::Outside, {}, CalendarKey{QStringLiteral("night")}}) ==
          "Time of day is outside the hours of night");
    CHECK(told(Condition{Attribute::LastContact,
                         Comparison::LongerThan,
                         {QStringLiteral("90")},
                         CalendarKey{QStringLiteral("night")}}) ==
          "Last contact is longer ago than 1 h 30 min by the hours of night");
}

TEST_CASE("a group of conditions says how many must hold unless it has but one")
{
    ConditionGroup group{Join::Any, {{Attribute::Asset, Comparison::IsSet, {}, {}}}};
    CHECK(told(group) == "Asset is set");
    group.conditions.push_back({Attribute::Tier, Comparison::Is, {QStringLiteral("2")}, {}});
    CHECK(told(group) == "Any of these: Asset is set; Tier is tier 2");
    group.conditions.pop_back();
    group.join = Join::None;
    CHECK(told(group) == "None of these: Asset is set");
}

TEST_CASE("actions and triggers and steps are sentences")
{
    Action action;
    action.text = QStringLiteral("Please look");
    CHECK(told(action) == "Tell the lead of the queue: “Please look”");
    action = {};
    action.kind = ActionKind::MoveUp;
    CHECK(told(action) == "Escalate to the next tier");
    Trigger trigger;
    trigger.kind = TriggerKind::TimeInState;
    trigger.states = {StateType::New, StateType::Open};
    CHECK(sentenceOf(trigger).toStdString() == "Since it is in the state “New” or “Open”");
    Step step;
    CHECK(sentenceOf(step).toStdString() == "at once");
    step = {QStringLiteral("a"), Offset::BeforeDeadline, 30, {}, {}, 0, 0};
    CHECK(sentenceOf(step).toStdString() == "30 min before the deadline");
    step = {QStringLiteral("a"), Offset::Share, 75, {}, {}, 120, 0};
    CHECK(sentenceOf(step).toStdString() == "75 % of the target, then every 2 h");
    for (const ActionKind kind : allValues<ActionKind>()) {
        action.kind = kind;
        CHECK_FALSE(sentenceOf(action, names()).isEmpty());
    }
    for (const TriggerKind kind : allValues<TriggerKind>()) {
        trigger.kind = kind;
        CHECK_FALSE(sentenceOf(trigger).isEmpty());
    }
}

TEST_CASE("every attribute can be compared in a way that makes sense")
{
    for (const Attribute attribute : allValues<Attribute>()) {
        CAPTURE(toWord(attribute).data());
        CHECK_FALSE(comparisonsOf(attribute).empty());
    }
}

TEST_CASE("days of a calendar read as people say them")
{
    const British british;
    CHECK(dayWords("2026-12-24") == "Thursday, 24 December 2026");
    CHECK(dayWords("12-25") == "Every 25 December");
    CHECK(dayWords("nov thu 4") == "Fourth Thursday of November");
    CHECK(dayWords("may mon last") == "Last Monday of May");
    CHECK(dayWords("easter") == "Easter Sunday");
}

TEST_CASE("hours are read as they are written and in short")
{
    const std::vector<WallSpan> split{{{9 * 60}, {12 * 60}}, {{13 * 60}, {17 * 60 + 30}}};
    CHECK(hoursText(split).toStdString() == "09:00–12:00, 13:00–17:30");
    CHECK(parseHours(hoursText(split)) == split);
    CHECK(parseHours(QStringLiteral("9-12, 13 - 17:30")) == split);
    CHECK(parseHours(QString()) == std::vector<WallSpan>{});
    CHECK_FALSE(parseHours(QStringLiteral("nine to five")).has_value());
    CHECK_FALSE(parseHours(QStringLiteral("9-25")).has_value());
}
