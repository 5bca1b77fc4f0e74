// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said, and how far a ticket is; reopening and follow-ups.
#include "tests/core/rows.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const std::vector<TicketEvent> open{opened(), changed(StateType::Open)};
const std::vector<TicketEvent> done{opened(), resolved()};
const std::vector<TicketEvent> closed{opened(), resolved(), changed(StateType::Closed)};
const std::vector<TicketEvent> cancelled{opened(), changed(StateType::Cancelled)};

MessageAdded said(MessageKind kind, PersonId author, const char* body, Channel channel)
{
    MessageAdded result = message(kind, author, text(body));
    result.channel = channel;
    return result;
}

ReceiveMessage wrote(const char* body, PersonId from = mia)
{
    return {from, Channel::Mail, text(body)};
}

MessageAdded received(const char* body, PersonId from = mia)
{
    return message(MessageKind::Received, from, text(body));
}

StateChanged because(StateType type, const char* reason)
{
    StateChanged result = changed(type);
    result.reason = text(reason);
    return result;
}

StateChanged waitingUntil(StateType type, Instant until)
{
    StateChanged result = waiting(type);
    result.pending->until = until;
    return result;
}

constexpr Instant tomorrow = dawn + std::chrono::days(1);

SetPending pending(StateType type, std::optional<Instant> until = {}, const char* reason = "answer")
{
    return {type, text(reason), until};
}

ResolveTicket resolve(const char* code = "solved", const char* words = "New toner")
{
    return {{text(code), text(words)}};
}

Playbook following(FollowUp mode)
{
    Playbook book = playbook();
    book.followUp.mode = mode;
    return book;
}

} // namespace

TEST_CASE("what is said and how far it is become events")
{
    const Leads row = GENERATE(from_range(std::vector<Leads>{
        {"a reply goes out by the ticket's channel and opens it",
         {opened()},
         Reply{text("Have you tried?")},
         {said(MessageKind::Reply, ada, "Have you tried?", Channel::Phone), openedByHand()}},
        {"a note opens nothing",
         {opened()},
         AddNote{text("Second today")},
         {said(MessageKind::Note, ada, "Second today", Channel::Web)}},
        {"a note on a closed ticket leaves it closed as t23 wants",
         closed,
         AddNote{text("For the record")},
         {said(MessageKind::Note, ada, "For the record", Channel::Web)}},
        {"a move of a closed ticket leaves it closed as t23 wants",
         closed,
         RouteTicket{onSite},
         {TicketRouted{placeOf(onSite)}}},
        {"a call is a contact",
         {opened()},
         LogContact{Channel::Phone, text("Called back")},
         {said(MessageKind::Contact, ada, "Called back", Channel::Phone), openedByHand()}},
        {"the requester writes on an open ticket",
         open,
         wrote("It is the second floor"),
         {received("It is the second floor")}},
        {"the requester writes on a new ticket and it stays new",
         {opened()},
         wrote("It is the second floor"),
         {received("It is the second floor")}},
        {"the answer awaited resumes",
         {opened(), waiting()},
         wrote("Yes I did"),
         {received("Yes I did"), because(StateType::Open, "requester-wrote")}},
        {"an answer leaves a wait for the vendor alone",
         {opened(), waiting(StateType::PendingVendor)},
         wrote("Any news"),
         {received("Any news")}},
        {"a resolved ticket comes back when the requester writes",
         done,
         wrote("Still silent"),
         {received("Still silent"), because(StateType::Open, "requester-wrote")}},
        {"wait for the requester", open, pending(StateType::PendingRequester), {waiting()}},
        {"wait until a time",
         open,
         pending(StateType::PendingTimer, tomorrow),
         {waitingUntil(StateType::PendingTimer, tomorrow)}},
        {"wait longer",
         {opened(), waiting()},
         pending(StateType::PendingRequester, tomorrow),
         {waitingUntil(StateType::PendingRequester, tomorrow)}},
        {"resume", {opened(), waiting()}, ResumeTicket{}, {changed(StateType::Open)}},
        {"resolve", open, resolve(), {resolved()}},
        {"close", done, CloseTicket{}, {changed(StateType::Closed)}},
        {"reopen", closed, ReopenTicket{text("Still silent")}, {because(StateType::Open, "Still silent")}},
        {"cancel", open, CancelTicket{text("Wrong number")}, {because(StateType::Cancelled, "Wrong number")}},
    }));
    check(row);
}

TEST_CASE("what cannot be said or moved is refused with its reason")
{
    const QStringList openToClosed{text("open"), text("closed")};
    const Refuses row = GENERATE_COPY(from_range(std::vector<Refuses>{
        {"an empty reply", open, Reply{text(" \n")}, Reason::TextMissing},
        {"an empty note", open, AddNote{}, Reason::TextMissing},
        {"an empty contact", open, LogContact{}, Reason::TextMissing},
        {"an empty message", open, wrote(" "), Reason::TextMissing},
        {"a message from nobody known", open, wrote("Hello", PersonId{99}), Reason::UnknownPerson, {text("99")}},
        {"a requester in another's name", open, wrote("Hello", mia), Reason::NotStaff, {text("Noah Silva")}, noah},
        {"wait in a state that is no waiting",
         open,
         pending(StateType::Resolved),
         Reason::MoveNotLegal,
         {text("open"), text("resolved")}},
        {"wait for an unknown reason",
         open,
         pending(StateType::PendingRequester, {}, "whim"),
         Reason::UnknownPendingReason,
         {text("whim")}},
        {"wait without a reason", open, pending(StateType::PendingRequester, {}, ""), Reason::ReasonMissing},
        {"a timer without an end", open, pending(StateType::PendingTimer), Reason::UntilMissing},
        {"wait until yesterday", open, pending(StateType::PendingTimer, dawn), Reason::UntilInThePast},
        {"wait when it is done",
         done,
         pending(StateType::PendingRequester),
         Reason::MoveNotLegal,
         {text("resolved"), text("pending-requester")}},
        {"resume what does not wait", open, ResumeTicket{}, Reason::MoveNotLegal, {text("open"), text("open")}},
        {"resolve with an unknown code", open, resolve("magic"), Reason::UnknownResolutionCode, {text("magic")}},
        {"resolve without a word", open, resolve("solved", " "), Reason::TextMissing},
        {"resolve twice", done, resolve(), Reason::MoveNotLegal, {text("resolved"), text("resolved")}},
        {"close what is not resolved", open, CloseTicket{}, Reason::MoveNotLegal, openToClosed},
        {"reopen what is open", open, ReopenTicket{text("x")}, Reason::MoveNotLegal, {text("open"), text("open")}},
        {"reopen without a reason", closed, ReopenTicket{}, Reason::ReasonMissing},
        {"reopen what was cancelled",
         cancelled,
         ReopenTicket{text("x")},
         Reason::MoveNotLegal,
         {text("cancelled"), text("open")}},
        {"cancel without a reason", open, CancelTicket{}, Reason::ReasonMissing},
        {"cancel what is done",
         done,
         CancelTicket{text("x")},
         Reason::MoveNotLegal,
         {text("resolved"), text("cancelled")}},
    }));
    check(row);
}

TEST_CASE("t8 what the requester writes in the portal is a contact and reopens as a mail does")
{
    MessageAdded web = received("Still silent");
    web.channel = Channel::Web;
    Scenario scenario = given(done);
    scenario.by(mia).when(ReceiveMessage{mia, Channel::Web, text("Still silent")});
    scenario.then({web, because(StateType::Open, "requester-wrote")});
    CHECK(scenario.ticket().contacts.lastFromRequester == dawn + std::chrono::hours(1));
    CHECK(scenario.ticket().progress.reopens == 1);
}

TEST_CASE("a state type the playbook has no state for is refused")
{
    Playbook book = playbook();
    std::erase_if(book.states, [](const State& state) { return state.type == StateType::Resolved; });
    given(open).under(book).when(resolve()).refused(Reason::MoveNotLegal, {text("open"), text("resolved")});
}

TEST_CASE("a message on a closed ticket reopens it within the days the playbook allows")
{
    given(closed)
        .after(std::chrono::days(14))
        .when(wrote("Again"))
        .then({received("Again"), because(StateType::Open, "requester-wrote")});
}

TEST_CASE("the days of a follow-up count from the last closure")
{
    std::vector<TicketEvent> history = closed;
    history.push_back(changed(StateType::Open));
    history.push_back(resolved());
    history.push_back(changed(StateType::Closed));
    const Ticket ticket = ticketOf(one, history);
    CHECK(ticket.progress.closedAt == dawn + std::chrono::minutes(6));
    CHECK(ticket.progress.reopens == 1);
    given(history)
        .after(std::chrono::days(14) + std::chrono::minutes(6))
        .when(wrote("Again"))
        .then({received("Again"), because(StateType::Open, "requester-wrote")});
}

TEST_CASE("later it becomes a new linked ticket of the one who wrote")
{
    Details wanted = details();
    wanted.description = text("Again");
    wanted.channel = Channel::Mail;
    const TicketOpened followUp{wanted, {}, placeOf(frontDesk), StateKey{text("new")}, StateType::New};
    const std::vector<Decided> expected{{two, followUp},
                                        {two, TicketLinked{{LinkKind::FollowUpOf, one}}},
                                        {one, TicketLinked{{LinkKind::FollowUp, two}}}};
    SECTION("when the days are over")
    {
        given(closed).after(std::chrono::days(15)).when(wrote("Again")).thenOnBoth(expected);
    }
    SECTION("at once when the policy says so")
    {
        given(closed).under(following(FollowUp::NewTicket)).when(wrote("Again")).thenOnBoth(expected);
    }
    SECTION("when a cancelled ticket cannot come back")
    {
        given(cancelled).when(wrote("Again")).thenOnBoth(expected);
    }
}

TEST_CASE("a closed ticket takes no message when the policy says so")
{
    given(closed).under(following(FollowUp::Reject)).when(wrote("Again")).refused(Reason::ClosedToFollowUp);
}

TEST_CASE("thanks are kept without a change of state")
{
    const char* body = GENERATE("Thanks", "thank you very much!", "Thank you, Mia", "THANKS thanks");
    const FollowUp mode = GENERATE(FollowUp::Reopen, FollowUp::NewTicket, FollowUp::Reject);
    const auto history = GENERATE(done, closed);
    given(history).under(following(mode)).when(wrote(body)).then({received(body)});
}

TEST_CASE("more than thanks is no thank-you")
{
    const char* body = GENERATE("Thanks, still silent", "Thank you?", "Mia", "Thanksgiving",
                                "thanks thanks thanks thanks thanks thanks thanks thanks thanks thanks thanks thanks");
    given(done).when(wrote(body)).then({received(body), because(StateType::Open, "requester-wrote")});
}

TEST_CASE("a message is kept even where the playbook has no way back to open")
{
    Playbook book = playbook();
    std::erase_if(book.transitions, [](const Transition& move) { return move.to == StateType::Open; });
    given(done).under(book).when(wrote("Still silent")).then({received("Still silent")});
}

TEST_CASE("t20 a stranger with a guessed number gets a linked ticket that tells nothing")
{
    TicketOpened own;
    own.details.subject = text("What about my colleague");
    own.details.description = text("What about my colleague\nand her printer?");
    own.details.requester = olga;
    own.details.client = ClientId{2};
    own.details.channel = Channel::Mail;
    own.place = placeOf(frontDesk);
    own.state = StateKey{text("new")};
    const std::vector<Decided> expected{
        {two, own}, {two, TicketLinked{{LinkKind::Related, one}}}, {one, TicketLinked{{LinkKind::Related, two}}}};
    const ReceiveMessage message = wrote("What about my colleague\nand her printer?", olga);
    const auto history = GENERATE(open, closed);
    given(history).by(olga).when(message).thenOnBoth(expected);
    given(history).by(robot).when(message).thenOnBoth(expected);
}

TEST_CASE("t20 whoever has a part in the ticket or a colleague's word is no stranger")
{
    given(open).by(mia).when(wrote("Me", mia)).then({received("Me", mia)});
    given(open).by(ada).when(wrote("Her colleague called", noah)).then({received("Her colleague called", noah)});
    given(open).by(robot).when(wrote("From staff", ben)).then({received("From staff", ben)});
    given({opened(), WatcherAdded{noah}}).by(noah).when(wrote("I watch", noah)).then({received("I watch", noah)});
}

TEST_CASE("the first response is the first public word that neither requester nor automaton said")
{
    MessageAdded automatic = message(MessageKind::Reply, robot, text("We got it"));
    automatic.automatic = true;
    std::vector<TicketEvent> history{opened(), automatic, message(MessageKind::Note, ada, text("Hm")),
                                     message(MessageKind::Contact, mia, text("Myself"))};
    CHECK_FALSE(ticketOf(one, history).contacts.firstResponse.has_value());
    history.push_back(message(MessageKind::Reply, ada, text("Hello")));
    history.push_back(message(MessageKind::Reply, ben, text("Hello again")));
    const Contacts contacts = ticketOf(one, history).contacts;
    CHECK(contacts.firstResponse == dawn + std::chrono::minutes(5));
    CHECK(contacts.lastToRequester == dawn + std::chrono::minutes(6));
    CHECK(contacts.lastFromRequester == dawn + std::chrono::minutes(1));
    given(open).by(robot).when(Reply{text("We got it")}).then({[] {
        MessageAdded said = message(MessageKind::Reply, robot, text("We got it"));
        said.channel = Channel::Phone;
        said.automatic = true;
        return said;
    }()});
}
