// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Management, consults, watchers, tasks, work and files.
#include "tests/core/rows.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const std::vector<TicketEvent> open{opened(), changed(StateType::Open)};
const std::vector<TicketEvent> asked{opened(), ConsultAsked{experts, text("Known?")}};
const std::vector<TicketEvent> planned{opened(), TaskAdded{text("Order toner"), ben}};

FileAttached file()
{
    FileAttached result;
    result.file.name = text("jam.png");
    result.file.mediaType = text("image/png");
    result.file.sha256 = text("ab12");
    result.file.bytes = 42;
    return result;
}

} // namespace

TEST_CASE("people and work around a ticket become events")
{
    const Leads row = GENERATE(from_range(std::vector<Leads>{
        {"tell management",
         open,
         InvolveManagement{cora, text("Third time")},
         {ManagementInvolved{cora, text("Third time")}}},
        {"ask another queue", open, AskConsult{experts, text("Known?")}, {ConsultAsked{experts, text("Known?")}}},
        {"answer", asked, AnswerConsult{ConsultId{1}, text("Yes")}, {ConsultAnswered{ConsultId{1}, text("Yes")}}},
        {"watch", open, WatchTicket{ben}, {WatcherAdded{ben}}},
        {"stop watching", {opened(), WatcherAdded{ben}}, UnwatchTicket{ben}, {WatcherRemoved{ben}}},
        {"plan a task", open, AddTask{text("Order toner"), ben}, {TaskAdded{text("Order toner"), ben}}},
        {"tick it", planned, TickTask{TaskId{1}, true}, {TaskTicked{TaskId{1}, true}}},
        {"untick it",
         {opened(), TaskAdded{text("x"), {}}, TaskTicked{TaskId{1}, true}},
         TickTask{TaskId{1}, false},
         {TaskTicked{TaskId{1}, false}}},
        {"log work", open, LogWork{15, text("Took it apart")}, {WorkLogged{15, text("Took it apart")}}},
        {"attach a file", open, AttachFile{text("jam.png"), text("image/png"), text("ab12"), 42}, {file()}},
    }));
    check(row);
}

TEST_CASE("people and work around a ticket are refused with a reason")
{
    const Refuses row = GENERATE(from_range(std::vector<Refuses>{
        {"tell somebody unknown",
         open,
         InvolveManagement{PersonId{99}, text("x")},
         Reason::UnknownPerson,
         {text("99")}},
        {"tell a requester", open, InvolveManagement{mia, text("x")}, Reason::NotStaff, {text("Mia Novak")}},
        {"tell somebody who leads nobody",
         open,
         InvolveManagement{ben, text("x")},
         Reason::NotLead,
         {text("Ben Okafor")}},
        {"tell without a reason", open, InvolveManagement{cora, text(" ")}, Reason::ReasonMissing},
        {"ask an unknown queue",
         open,
         AskConsult{QueueKey{text("x")}, text("Known?")},
         Reason::UnknownQueue,
         {text("x")}},
        {"ask a retired queue",
         open,
         AskConsult{formerTeam, text("Known?")},
         Reason::RetiredQueue,
         {text("The former")}},
        {"ask the queue it is in", open, AskConsult{frontDesk, text("Known?")}, Reason::SameQueue, {text("The desk")}},
        {"ask nothing", open, AskConsult{experts, {}}, Reason::TextMissing},
        {"ask when it is done",
         {opened(), resolved()},
         AskConsult{experts, text("Known?")},
         Reason::NotOpen,
         {text("The resolved")}},
        {"answer what nobody asked",
         open,
         AnswerConsult{ConsultId{1}, text("Yes")},
         Reason::NoSuchConsult,
         {text("1")}},
        {"answer twice",
         {opened(), ConsultAsked{experts, text("Known?")}, ConsultAnswered{ConsultId{1}, text("Yes")}},
         AnswerConsult{ConsultId{1}, text("No")},
         Reason::AlreadyAnswered},
        {"answer nothing", asked, AnswerConsult{ConsultId{1}, text(" ")}, Reason::TextMissing},
        {"nobody known watches", open, WatchTicket{PersonId{99}}, Reason::UnknownPerson, {text("99")}},
        {"watch twice", {opened(), WatcherAdded{ben}}, WatchTicket{ben}, Reason::AlreadyWatching, {text("Ben Okafor")}},
        {"stop what was not begun", open, UnwatchTicket{ben}, Reason::NotWatching, {text("Ben Okafor")}},
        {"an empty task", open, AddTask{text(" "), {}}, Reason::TextMissing},
        {"a task for nobody known", open, AddTask{text("x"), PersonId{99}}, Reason::UnknownPerson, {text("99")}},
        {"a task for a requester", open, AddTask{text("x"), mia}, Reason::NotStaff, {text("Mia Novak")}},
        {"tick what is not there", planned, TickTask{TaskId{2}, true}, Reason::NoSuchTask, {text("2")}},
        {"tick what is ticked", planned, TickTask{TaskId{1}, false}, Reason::NothingChanges},
        {"no minutes", open, LogWork{0, {}}, Reason::BadMinutes, {text("0")}},
        {"more than a day", open, LogWork{1441, {}}, Reason::BadMinutes, {text("1441")}},
        {"a file without a name", open, AttachFile{{}, {}, text("ab12"), 1}, Reason::NoSuchFile, {QString()}},
        {"a file that was not kept", open, AttachFile{text("a.txt"), {}, {}, 1}, Reason::NoSuchFile, {text("a.txt")}},
    }));
    check(row);
}

TEST_CASE("what is confidential is known by its label alone and a look at it is an event")
{
    const std::vector<TicketEvent> confided{opened(), ConfidentialAdded{text("Router password"), text("cd34")}};
    given(open)
        .by(cora)
        .when(AddConfidential{text("  Router  password "), text("cd34")})
        .then({ConfidentialAdded{text("Router password"), text("cd34")}});
    given(open).by(cora).when(AddConfidential{text(" "), text("cd34")}).refused(Reason::LabelMissing);
    given(open).by(cora).when(AddConfidential{text("x"), {}}).refused(Reason::TextMissing);
    given(confided).by(cora).when(ShowConfidential{ConfidentialId{1}}).then({ConfidentialShown{ConfidentialId{1}}});
    given(confided).by(cora).when(ShowConfidential{ConfidentialId{2}}).refused(Reason::NoSuchConfidential, {text("2")});
    given({opened(), ConfidentialAdded{text("[redacted]"), {}}})
        .by(cora)
        .when(ShowConfidential{ConfidentialId{1}})
        .refused(Reason::NoSuchConfidential, {text("1")});
    given(confided).by(cora).whenUndone(2).then({CommandUndone{CommandId{2}, {Work{}}, {}, {}}});
    const Ticket ticket = ticketOf(one, confided);
    std::vector<TicketEvent> looked = confided;
    looked.push_back(ConfidentialShown{ConfidentialId{1}});
    CHECK(ticketOf(one, looked).changedAt == ticket.changedAt);
    CHECK(ticket.work.confidential ==
          std::vector{ConfidentialEntry{ConfidentialId{1}, text("Router password"), text("cd34")}});
}

TEST_CASE("the fold remembers who asked and answered and worked")
{
    const Ticket ticket =
        ticketOf(one, {opened(), ConsultAsked{experts, text("Known?")}, ConsultAnswered{ConsultId{1}, text("Yes")},
                       ManagementInvolved{cora, text("Third time")}, WorkLogged{15, text("x")}, file(), file()});
    CHECK(ticket.company.consults ==
          std::vector{Consult{ConsultId{1}, experts, ada, text("Known?"), text("Yes"), ada}});
    CHECK(ticket.company.notices == std::vector{ManagementNotice{cora, ada, text("Third time")}});
    CHECK(ticket.work.log == std::vector{WorkEntry{ada, 15, text("x"), dawn + std::chrono::minutes(5)}});
    REQUIRE(ticket.work.files.size() == 2);
    CHECK(ticket.work.files[1].id == FileId{2});
}
