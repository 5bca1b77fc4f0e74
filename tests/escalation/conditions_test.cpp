// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What conditions see on a ticket, and what their groups make of it.
#include "tests/escalation/rules.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

Ticket example()
{
    Ticket ticket;
    ticket.id = TicketId{1};
    ticket.version = 3;
    ticket.createdAt = berlin("2026-11-16 09:00");
    ticket.details = details(QStringLiteral("Printer on floor 2 is silent"));
    ticket.details.category = CategoryKey{QStringLiteral("printer")};
    ticket.details.tags = {QStringLiteral("VIP"), QStringLiteral("needs-logs")};
    ticket.details.client = ClientId{3};
    ticket.triage.computed = Priority{2};
    ticket.placement.place = placeOf(frontDesk);
    ticket.progress.state = StateKey{QStringLiteral("open")};
    ticket.progress.type = StateType::Open;
    ticket.work.files = {{FileId{1}, QStringLiteral("screen.png"), QStringLiteral("image/png"), {}, 1, {}}};
    ticket.messages = {{MessageId{1},
                        MessageKind::Received,
                        mia,
                        Channel::Mail,
                        QStringLiteral("Error 0x80070005"),
                        berlin("2026-11-16 09:00"),
                        {},
                        false}};
    return ticket;
}

bool holds(const Condition& condition, const Ticket& ticket, const Ticket* before = nullptr,
           const char* at = "2026-11-16 12:00")
{
    Playbook book = timedPlaybook();
    const PlaybookTimes times(std::make_shared<const Playbook>(book));
    const Conditions conditions{{Join::All, {condition}}};
    const Tried tried{ticket, times, berlin(at), before};
    const bool found = hold(conditions, tried);
    // The engine's short way and the explanation's long one.
    CHECK(verdictOf(conditions, tried).holds == found);
    return found;
}

Condition cond(Attribute attribute, Comparison comparison, const char* value = "")
{
    return {attribute, comparison, QString::fromUtf8(value).split(QLatin1Char('|'), Qt::SkipEmptyParts),
            timedPlaybook().calendars.front().key};
}

} // namespace

TEST_CASE("Each comparison says yes and no where it should")
{
    struct Row
    {
        Attribute attribute;
        Comparison comparison;
        const char* value;
        bool expected;
    };
    using enum Attribute;
    using enum Comparison;
    const auto row = GENERATE(values<Row>({{Category, Is, "printer", true},
                                           {Category, Is, "hardware", true},
                                           {Category, Is, "network", false},
                                           {Client, Is, "3", true},
                                           {Client, Is, "4|5", false},
                                           {Tag, Is, "vip", true},
                                           {Tag, HasAll, "vip|needs-logs", true},
                                           {Tag, HasAll, "vip|gone", false},
                                           {Subject, Contains, "PRINTER", true},
                                           {Subject, Matches, "floor \\d$", false},
                                           {Subject, Matches, "floor \\d", true},
                                           {Subject, Matches, "(", false},
                                           {Text, Contains, "0x80070005", true},
                                           {Attachment, Contains, "png", true},
                                           {Attribute::Priority, AtLeast, "2", true},
                                           {Attribute::Priority, AtLeast, "1", false},
                                           {Attribute::Priority, AtMost, "2", true},
                                           {Attribute::Priority, AtMost, "3", false},
                                           {Attribute::Impact, AtLeast, "3", false},
                                           {Attribute::Tier, AtMost, "1", true},
                                           {Attribute::Tier, AtLeast, "2", false},
                                           {Returns, AtLeast, "1", false},
                                           {Assignee, IsSet, "", false},
                                           {Client, IsSet, "", true},
                                           {Sender, Is, "requester", true},
                                           {Attribute::StateType, Is, "open|new", true}}));
    CAPTURE(QString(toWord(row.attribute)).toStdString(), QString(toWord(row.comparison)).toStdString(), row.value);
    CHECK(holds(cond(row.attribute, row.comparison, row.value), example()) == row.expected);
}

TEST_CASE("Time of day and the hours of a calendar are those of its zone")
{
    const Ticket ticket = example();
    CHECK(holds(cond(Attribute::TimeOfDay, Comparison::Before, "12:30"), ticket));
    CHECK_FALSE(holds(cond(Attribute::TimeOfDay, Comparison::After, "12:30"), ticket));
    CHECK(holds(cond(Attribute::TimeOfDay, Comparison::Within), ticket));
    CHECK(holds(cond(Attribute::TimeOfDay, Comparison::Outside), ticket, nullptr, "2026-11-16 18:00"));
    CHECK_FALSE(holds(cond(Attribute::TimeOfDay, Comparison::Within), ticket, nullptr, "2026-11-15 12:00"));
}

TEST_CASE("The time since a contact is counted in working hours")
{
    Ticket ticket = example();
    ticket.contacts.lastFromRequester = berlin("2026-11-13 17:00");
    ticket.createdAt = berlin("2026-11-13 17:00");
    CHECK(holds(cond(Attribute::LastContact, Comparison::LongerThan, "300"), ticket));
    CHECK_FALSE(holds(cond(Attribute::LastContact, Comparison::LongerThan, "301"), ticket));
}

TEST_CASE("The time since the report and since either side wrote are told apart")
{
    Ticket ticket = example();
    ticket.createdAt = berlin("2026-11-13 16:00");
    ticket.contacts.lastFromRequester = berlin("2026-11-13 17:00");
    ticket.contacts.lastToRequester = {};
    CHECK(holds(cond(Attribute::Created, Comparison::LongerThan, "360"), ticket));
    CHECK_FALSE(holds(cond(Attribute::RequesterWrote, Comparison::LongerThan, "360"), ticket));
    CHECK(holds(cond(Attribute::RequesterWrote, Comparison::LongerThan, "300"), ticket));
    // Who was never answered has not waited since an answer.
    CHECK_FALSE(holds(cond(Attribute::Answered, Comparison::LongerThan, "1"), ticket));
}

TEST_CASE("An open child counts while it is linked and open")
{
    Ticket ticket = example();
    const Condition hasOpenChild = cond(Attribute::OpenChild, Comparison::IsSet);
    CHECK_FALSE(holds(hasOpenChild, ticket));
    ticket.toldOpen = {TicketId{7}};
    CHECK_FALSE(holds(hasOpenChild, ticket));
    ticket.company.links = {{LinkKind::Parent, TicketId{7}}};
    CHECK_FALSE(holds(hasOpenChild, ticket));
    ticket.company.links = {{LinkKind::Child, TicketId{7}}};
    CHECK(holds(hasOpenChild, ticket));
    ticket.toldOpen.clear();
    CHECK_FALSE(holds(hasOpenChild, ticket));
}

TEST_CASE("What has changed is seen between the ticket before and after and never without one before")
{
    const Ticket now = example();
    Ticket before = now;
    before.details.category = CategoryKey{QStringLiteral("network")};
    CHECK(holds(cond(Attribute::Category, Comparison::Changed), now, &before));
    CHECK(holds(cond(Attribute::Category, Comparison::ChangedTo, "hardware"), now, &before));
    CHECK_FALSE(holds(cond(Attribute::Category, Comparison::ChangedTo, "network"), now, &before));
    CHECK_FALSE(holds(cond(Attribute::Subject, Comparison::Changed), now, &before));
    CHECK_FALSE(holds(cond(Attribute::Category, Comparison::Changed), now));
}

TEST_CASE("Groups ask for all any or none and every group must hold")
{
    const Ticket ticket = example();
    const PlaybookTimes times(std::make_shared<const Playbook>(timedPlaybook()));
    const Condition yes = is(Attribute::Tag, "vip");
    const Condition no = is(Attribute::Tag, "gone");
    const auto found = [&](const Conditions& conditions) {
        const Tried tried{ticket, times, berlin("2026-11-16 12:00"), nullptr};
        CHECK(verdictOf(conditions, tried).holds == hold(conditions, tried));
        return hold(conditions, tried);
    };
    CHECK(found({}));
    CHECK_FALSE(found({{Join::All, {yes, no}}}));
    CHECK(found({{Join::Any, {yes, no}}}));
    CHECK_FALSE(found({{Join::None, {yes, no}}}));
    CHECK(found({{Join::None, {no}}}));
    CHECK_FALSE(found({{Join::Any, {yes}}, {Join::All, {no}}}));
    CHECK(found({{Join::Any, {yes}}, {Join::None, {no}}, {Join::Any, {}}}));
}
