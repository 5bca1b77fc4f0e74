// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back an order: a compensating event, or a refusal that says who came between.
#include "tests/core/rows.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// The nth event shares the order of the one before it.
std::vector<JournalEntry> joined(std::vector<JournalEntry> history, std::size_t n)
{
    history[n - 1].command = history[n - 2].command;
    return history;
}

Decision undo(const std::vector<JournalEntry>& history, qint64 order)
{
    const Playbook book = playbook();
    const Context context{book, dawn + std::chrono::hours(1), *personOf(ada), personOf, {}};
    return decideUndo(history, CommandId{order}, context);
}

CommandUndone undone(qint64 order, std::vector<Section> restored, std::vector<MessageId> withdrawn = {})
{
    return {CommandId{order}, std::move(restored), std::move(withdrawn), {}};
}

} // namespace

TEST_CASE("undo puts back each part that an order changed and no other")
{
    const Ticket before = ticketOf(one, {opened()});
    given({opened(), escalated(network)}).whenUndone(2).then({undone(2, {before.placement})});
    given({opened(), TicketTriaged{{Impact{1}, Urgency{1}, Priority{1}, {}}}, WatcherAdded{ben}})
        .whenUndone(2)
        .then({undone(2, {before.triage})});
}

TEST_CASE("undo withdraws a note and a logged call with the contact it made")
{
    const Ticket before = ticketOf(one, {opened()});
    given({opened(), message(MessageKind::Note, ada, text("x"))}).whenUndone(2).then({undone(2, {}, {MessageId{1}})});
    given({opened(), message(MessageKind::Contact, ada, text("x"))})
        .whenUndone(2)
        .then({undone(2, {before.contacts}, {MessageId{1}})});
}

TEST_CASE("undo takes an order back whole")
{
    const auto history = joined(historyOf(one, {opened(), TicketAssigned{ada}, openedByHand()}), 3);
    const Ticket before = ticketOf(one, {opened()});
    const Decision decision = undo(history, 2);
    REQUIRE(decision.has_value());
    CHECK(*decision == std::vector<Decided>{{one, undone(2, {before.placement, before.progress})}});
}

TEST_CASE("undo of an opening cancels the ticket while nothing was done with it")
{
    StateChanged cancelled = changed(StateType::Cancelled);
    cancelled.reason = text("undone");
    given({opened()}).whenUndone(1).then({cancelled});
    given({opened(), WatcherAdded{ben}}).whenUndone(1).refused(Reason::ChangedSince, {text("ticket"), text("1")});
}

TEST_CASE("undo of an un-merge brings the moved messages back where they were")
{
    Absorbed what;
    what.source = two;
    const std::vector<TicketEvent> events{opened(), TicketAbsorbed{what, {}},
                                          message(MessageKind::Received, mia, text("After the merge")),
                                          TicketReleased{two, {MessageId{1}}}};
    const Ticket before = ticketOf(one, {events[0], events[1], events[2]});
    CommandUndone expected = undone(4, {before.merging});
    expected.reinstated = {MessageId{1}};
    Scenario scenario = given(events);
    scenario.whenUndone(4).then({expected});
    CHECK_FALSE(scenario.ticket().message(MessageId{1})->withdrawn);
}

TEST_CASE("a copied message was not sent by the order that copied it")
{
    MessageAdded copy = message(MessageKind::Reply, ada, text("Said long ago"));
    copy.writtenAt = dawn;
    given({opened(), copy}).whenUndone(2).then({undone(2, {ticketOf(one, {opened()}).contacts}, {MessageId{1}})});
}

TEST_CASE("undo says why not")
{
    const std::vector<TicketEvent> history{opened(), escalated(network), TicketAssigned{ben}};
    given(history).whenUndone(9).refused(Reason::NothingToUndo);
    given(history).whenUndone(2).refused(Reason::ChangedSince, {text("placement"), text("1")});
    given({opened(), message(MessageKind::Reply, ada, text("x"))}).whenUndone(2).refused(Reason::AlreadySent);
    given({opened(), message(MessageKind::Received, mia, text("x"))}).whenUndone(2).refused(Reason::AlreadySent);
    given({opened(), SourceRowRecorded{}}).whenUndone(2).refused(Reason::NothingToUndo);
    given(history).by(mia).whenUndone(2).refused(Reason::NotStaff, {text("Mia Novak")});
    given({}).whenUndone(1).refused(Reason::NothingToUndo);
}

TEST_CASE("an order is undone once and an undo not at all")
{
    const Ticket before = ticketOf(one, {opened()});
    const std::vector<TicketEvent> history{opened(), escalated(network), undone(2, {before.placement})};
    CHECK(ticketOf(one, history).placement == before.placement);
    given(history).whenUndone(2).refused(Reason::AlreadyUndone);
    given(history).whenUndone(3).refused(Reason::NothingToUndo);
}
