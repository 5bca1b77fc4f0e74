// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Open, edit and triage.
#include "tests/core/rows.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

OpenTicket phoneCall()
{
    OpenTicket command;
    command.details.subject = text("Printer is silent");
    command.details.requester = mia;
    return command;
}

Details phoned()
{
    Details result = details();
    result.channel = Channel::Phone;
    return result;
}

OpenTicket assignedCall()
{
    OpenTicket command = phoneCall();
    command.queue = onSite;
    command.assignee = ben;
    command.impact = Impact{1};
    command.urgency = Urgency{2};
    command.details.tags = {text("vip"), text("vip")};
    return command;
}

std::vector<TicketEvent> assignedEvents()
{
    Details wanted = phoned();
    wanted.tags = {text("vip")};
    return {
        TicketOpened{
            wanted, {Impact{1}, Urgency{2}, Priority{2}, {}}, placeOf(onSite), StateKey{text("open")}, StateType::Open},
        TicketAssigned{ben}};
}

template <class Change>
OpenTicket callWith(Change change)
{
    OpenTicket command = phoneCall();
    change(command);
    return command;
}

template <class Change>
EditTicket edit(Change change)
{
    EditTicket command;
    change(command.patch);
    return command;
}

template <class Change>
TriageTicket triage(Change change)
{
    TriageTicket command;
    change(command);
    return command;
}

TicketEdited edited(DetailsPatch patch)
{
    return {std::move(patch)};
}

template <class Change>
DetailsPatch patch(Change change)
{
    DetailsPatch result;
    change(result);
    return result;
}

PriorityOverride against(int priority, const char* reason)
{
    return {Priority{priority}, text(reason)};
}

TicketTriaged rated(int impact, int urgency, int computed, std::optional<PriorityOverride> overridden = {})
{
    return {{Impact{impact}, Urgency{urgency}, Priority{computed}, std::move(overridden)}};
}

} // namespace

TEST_CASE("opening a ticket puts it where it was asked for or at the intake")
{
    const Leads row = GENERATE(from_range(std::vector<Leads>{
        {"at the intake as new",
         {},
         phoneCall(),
         {TicketOpened{phoned(), {}, placeOf(frontDesk), StateKey{text("new")}, StateType::New}}},
        {"with everything said at once", {}, assignedCall(), assignedEvents()},
        {"by the requester",
         {},
         phoneCall(),
         {TicketOpened{phoned(), {}, placeOf(frontDesk), StateKey{text("new")}, StateType::New}},
         mia},
    }));
    check(row);
}

TEST_CASE("opening a ticket is refused when something it names is missing")
{
    const Refuses row = GENERATE(from_range(std::vector<Refuses>{
        {"no subject", {}, callWith([](auto& c) { c.details.subject = text("  "); }), Reason::SubjectMissing},
        {"no such queue",
         {},
         callWith([](auto& c) { c.queue = QueueKey{text("nowhere")}; }),
         Reason::UnknownQueue,
         {text("nowhere")}},
        {"retired queue",
         {},
         callWith([](auto& c) { c.queue = formerTeam; }),
         Reason::RetiredQueue,
         {text("The former")}},
        {"no such category",
         {},
         callWith([](auto& c) { c.details.category.value = text("x"); }),
         Reason::UnknownCategory,
         {text("x")}},
        {"no such service",
         {},
         callWith([](auto& c) { c.details.service.value = text("x"); }),
         Reason::UnknownService,
         {text("x")}},
        {"no such requester",
         {},
         callWith([](auto& c) { c.details.requester = PersonId{99}; }),
         Reason::UnknownPerson,
         {text("99")}},
        {"no such assignee",
         {},
         callWith([](auto& c) { c.assignee = PersonId{99}; }),
         Reason::UnknownPerson,
         {text("99")}},
        {"a requester as assignee",
         {},
         callWith([](auto& c) { c.assignee = noah; }),
         Reason::NotStaff,
         {text("Noah Silva")}},
        {"impact off the scale",
         {},
         callWith([](auto& c) { c.impact = Impact{4}; }),
         Reason::RankOutOfRange,
         {text("impact"), text("4")}},
        {"urgency off the scale",
         {},
         callWith([](auto& c) { c.urgency = Urgency{-1}; }),
         Reason::RankOutOfRange,
         {text("urgency"), text("-1")}},
    }));
    check(row);
}

TEST_CASE("an edit holds only what differs")
{
    const Leads row = GENERATE(from_range(std::vector<Leads>{
        {"one field",
         {opened()},
         edit([](auto& p) {
             p.subject = text("Printer smokes");
             p.asset = text("");
         }),
         {edited(patch([](auto& p) { p.subject = text("Printer smokes"); }))}},
        {"another requester brings the client along",
         {opened()},
         edit([](auto& p) { p.requester = olga; }),
         {edited(patch([](auto& p) {
             p.requester = olga;
             p.client = ClientId{2};
         }))}},
        {"unless the client is said",
         {opened()},
         edit([](auto& p) {
             p.requester = olga;
             p.client = ClientId{1};
         }),
         {edited(patch([](auto& p) { p.requester = olga; }))}},
        {"a tag twice is a tag",
         {opened()},
         edit([](auto& p) { p.tags = QStringList{text("vip"), text("vip")}; }),
         {edited(patch([](auto& p) { p.tags = QStringList{text("vip")}; }))}},
        {"of a closed ticket leaves it closed",
         {opened(), changed(StateType::Closed)},
         edit([](auto& p) { p.asset = text("PR-7"); }),
         {edited(patch([](auto& p) { p.asset = text("PR-7"); }))}},
    }));
    check(row);
}

TEST_CASE("an edit is refused when it leaves nothing sensible")
{
    const Refuses row = GENERATE(from_range(std::vector<Refuses>{
        {"nothing differs", {opened()}, edit([](auto& p) { p.requester = mia; }), Reason::NothingChanges},
        {"no subject", {opened()}, edit([](auto& p) { p.subject = text(""); }), Reason::SubjectMissing},
        {"no such category",
         {opened()},
         edit([](auto& p) { p.category = CategoryKey{text("x")}; }),
         Reason::UnknownCategory,
         {text("x")}},
        {"no such service",
         {opened()},
         edit([](auto& p) { p.service = ServiceKey{text("x")}; }),
         Reason::UnknownService,
         {text("x")}},
        {"no such requester",
         {opened()},
         edit([](auto& p) { p.requester = PersonId{99}; }),
         Reason::UnknownPerson,
         {text("99")}},
        {"by a requester",
         {opened()},
         edit([](auto& p) { p.subject = text("x"); }),
         Reason::NotStaff,
         {text("Mia Novak")},
         mia},
        {"of a ticket that does not exist", {}, edit([](auto& p) { p.subject = text("x"); }), Reason::NoSuchTicket},
    }));
    check(row);
}

TEST_CASE("triage classifies and rates and moves in one step")
{
    const Leads row = GENERATE(from_range(std::vector<Leads>{
        {"all at once",
         {opened()},
         triage([](auto& t) {
             t.kind = TicketKind::ServiceRequest;
             t.category = CategoryKey{text("printer")};
             t.service = ServiceKey{text("printing")};
             t.impact = Impact{1};
             t.urgency = Urgency{3};
             t.queue = onSite;
         }),
         {edited(patch([](auto& p) {
              p.kind = TicketKind::ServiceRequest;
              p.category = CategoryKey{text("printer")};
              p.service = ServiceKey{text("printing")};
          })),
          rated(1, 3, 3), TicketRouted{placeOf(onSite)}, openedByHand()}},
        {"what is not set stays",
         {opened(), changed(StateType::Open), rated(1, 1, 1)},
         triage([](auto& t) { t.urgency = Urgency{2}; }),
         {rated(1, 2, 2)}},
        {"an override keeps what the matrix says",
         {opened(), changed(StateType::Open), rated(3, 3, 4)},
         triage([](auto& t) { t.priority = against(1, "board meeting"); }),
         {rated(3, 3, 4, against(1, "board meeting"))}},
        {"an override stays when impact changes and the matrix is asked again",
         {opened(), changed(StateType::Open), rated(3, 3, 4, against(1, "board meeting"))},
         triage([](auto& t) { t.impact = Impact{1}; }),
         {rated(1, 3, 3, against(1, "board meeting"))}},
        {"an override is taken back",
         {opened(), changed(StateType::Open), rated(3, 3, 4, against(1, "board meeting"))},
         triage([](auto& t) { t.priority = PriorityOverride{}; }),
         {rated(3, 3, 4)}},
        {"agreeing with what is there opens a new ticket", {opened()}, TriageTicket{}, {openedByHand()}},
    }));
    check(row);
}

TEST_CASE("triage is refused whole when one part of it cannot be")
{
    const std::vector<TicketEvent> history{opened(), changed(StateType::Open)};
    const Refuses row = GENERATE_COPY(from_range(std::vector<Refuses>{
        {"nothing differs", history, TriageTicket{}, Reason::NothingChanges},
        {"no such category",
         history,
         triage([](auto& t) { t.category = CategoryKey{text("x")}; }),
         Reason::UnknownCategory,
         {text("x")}},
        {"no such service",
         history,
         triage([](auto& t) { t.service = ServiceKey{text("x")}; }),
         Reason::UnknownService,
         {text("x")}},
        {"off the scale",
         history,
         triage([](auto& t) { t.priority = against(5, "why"); }),
         Reason::RankOutOfRange,
         {text("priority"), text("5")}},
        {"an override without a reason", history, triage([](auto& t) { t.priority = against(1, " "); }),
         Reason::ReasonMissing},
        {"a queue of another tier",
         history,
         triage([](auto& t) {
             t.impact = Impact{1};
             t.queue = network;
         }),
         Reason::OtherTier,
         {text("The network"), text("2")}},
    }));
    check(row);
}
