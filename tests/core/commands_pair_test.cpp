// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Two tickets at once: merge and un-merge, split, link (capabilities 15 and 16).
#include "tests/core/rows.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const std::vector<TicketEvent> open{opened(), changed(StateType::Open)};

TicketOpened openedBy(PersonId requester, qint64 client)
{
    TicketOpened result = opened();
    result.details.requester = requester;
    result.details.client = ClientId{client};
    return result;
}

TicketMerged mergedInto(TicketId target)
{
    return {target, StateKey{text("merged")}};
}

Absorbed nothingFrom(TicketId source)
{
    Absorbed result;
    result.source = source;
    return result;
}

/// Merged into 2 as its third entry, so that 2's messages from minute 3 on came later.
const std::vector<TicketEvent> mergedAway{opened(), changed(StateType::Open), mergedInto(two)};

std::vector<TicketEvent> target()
{
    return {opened(),
            message(MessageKind::Received, mia, text("Before the merge")),
            TicketAbsorbed{nothingFrom(one), {}},
            message(MessageKind::Received, mia, text("After the merge")),
            message(MessageKind::Note, ada, text("Mine")),
            message(MessageKind::Reply, robot, text("By itself"))};
}

MessageAdded copied(MessageKind kind, PersonId author, const char* body, int minute)
{
    MessageAdded result = message(kind, author, text(body));
    result.automatic = author == robot;
    result.writtenAt = dawn + std::chrono::minutes(minute);
    return result;
}

} // namespace

TEST_CASE("a merge takes over what the target did not have")
{
    TicketOpened mine = openedBy(noah, 1);
    mine.details.tags = {text("vip"), text("toner")};
    TicketOpened theirs = opened();
    theirs.details.tags = {text("toner")};
    Absorbed what = nothingFrom(one);
    what.watchers = {noah, cora};
    what.tags = {text("vip")};
    what.links = {{LinkKind::Related, TicketId{9}}};
    what.tasks = {TaskId{2}};
    given({mine, WatcherAdded{ben}, WatcherAdded{cora}, TicketLinked{{LinkKind::Related, two}},
           TicketLinked{{LinkKind::Related, TicketId{9}}}, TicketLinked{{LinkKind::CausedBy, TicketId{8}}},
           TaskAdded{text("Order toner"), ben}, TaskAdded{text("Done already"), {}}, TaskTicked{TaskId{2}, true}})
        .with({theirs, WatcherAdded{ben}, TicketLinked{{LinkKind::CausedBy, TicketId{8}}},
               TaskAdded{text("Own task"), {}}})
        .when(MergeTicket{})
        .thenOnBoth(
            {{one, mergedInto(two)}, {two, TicketAbsorbed{what, {{TaskId{2}, text("Order toner"), ben, false}}}}});
}

TEST_CASE("a merge of two clients needs a lead")
{
    given(open).with({openedBy(olga, 2)}).when(MergeTicket{}).refused(Reason::OtherClient, {text("2")});
    given(open)
        .with({openedBy(olga, 2)})
        .by(cora)
        .when(MergeTicket{})
        .thenOnBoth({{one, mergedInto(two)},
                     {two, TicketAbsorbed{[] {
                                              Absorbed what = nothingFrom(one);
                                              what.watchers = {mia};
                                              return what;
                                          }(),
                                          {}}}});
}

TEST_CASE("a merge is refused when there is nowhere to go")
{
    given(open).when(MergeTicket{}).refused(Reason::NoSuchTicket, {text("2")});
    given(open).with(ticketOf(one, open)).when(MergeTicket{}).refused(Reason::SameTicket);
    given(open).with({opened(), mergedInto(one)}).when(MergeTicket{}).refused(Reason::MergeCycle, {text("2")});
    given({opened(), resolved(), changed(StateType::Closed)})
        .with({opened()})
        .when(MergeTicket{})
        .refused(Reason::MoveNotLegal, {text("closed"), text("merged")});
    given(mergedAway).with({opened()}).when(MergeTicket{}).refused(Reason::AlreadyMerged, {text("2")});
}

TEST_CASE("a merged ticket takes no other command")
{
    const Command command = GENERATE(Command{AddNote{text("x")}}, Command{ClaimTicket{}}, Command{Reply{text("x")}},
                                     Command{ReopenTicket{text("x")}}, Command{EscalateTicket{network, packet()}});
    given(mergedAway).when(command).refused(Reason::AlreadyMerged, {text("2")});
}

TEST_CASE("t10 a merged ticket leaves every list of open work and keeps its history")
{
    const std::vector<TicketEvent> history{opened(), escalated(network), mergedInto(two)};
    const Ticket ticket = ticketOf(one, history);
    CHECK_FALSE(isOpen(ticket.progress.type));
    CHECK_FALSE(ticket.awaitsAcceptance());
    CHECK(ticket.placement.handoff.has_value());
    CHECK(ticket.placement.hops == 1);
}

TEST_CASE("an un-merge gives back the state before and leaves to the target what is its own")
{
    const Ticket before = ticketOf(one, open);
    Scenario scenario = given(mergedAway);
    scenario.with(target()).when(UnmergeTicket{});
    scenario.thenOnBoth({{one, TicketUnmerged{}}, {two, TicketReleased{one, {}}}});
    CHECK(scenario.ticket().progress == before.progress);
    CHECK(scenario.ticket().merging == before.merging);
}

TEST_CASE("messages that came after the merge go with the un-merge as chosen")
{
    given(mergedAway)
        .with(target())
        .when(UnmergeTicket{{MessageId{4}, MessageId{2}, MessageId{2}}})
        .thenOnBoth({{one, TicketUnmerged{}},
                     {one, copied(MessageKind::Received, mia, "After the merge", 4)},
                     {one, copied(MessageKind::Reply, robot, "By itself", 6)},
                     {two, TicketReleased{one, {MessageId{4}, MessageId{2}, MessageId{2}}}}});
    std::vector<TicketEvent> after = target();
    after.push_back(TicketReleased{one, {MessageId{2}}});
    const Ticket left = ticketOf(two, after);
    CHECK(left.message(MessageId{2})->withdrawn);
    CHECK_FALSE(left.message(MessageId{1})->withdrawn);
    CHECK_FALSE(left.message(MessageId{3})->withdrawn);
    CHECK(left.merging.absorbed.empty());
}

TEST_CASE("an un-merge takes out just what the merge brought in")
{
    Absorbed what = nothingFrom(one);
    what.watchers = {noah};
    what.tags = {text("vip")};
    what.links = {{LinkKind::Related, TicketId{9}}};
    what.tasks = {TaskId{2}};
    TicketOpened theirs = opened();
    theirs.details.tags = {text("toner")};
    const std::vector<TicketEvent> before{theirs, WatcherAdded{ben}, TaskAdded{text("Own"), {}}};
    std::vector<TicketEvent> after = before;
    after.push_back(TicketAbsorbed{what, {{TaskId{2}, text("Taken over"), {}, false}}});
    CHECK(ticketOf(two, after).work.tasks.size() == 2);
    after.push_back(TicketReleased{one, {}});
    const Ticket left = ticketOf(two, after);
    const Ticket was = ticketOf(two, before);
    CHECK(left.details == was.details);
    CHECK(left.company == was.company);
    CHECK(left.work == was.work);
    CHECK(left.lastTask == 2);
}

TEST_CASE("an un-merge is refused when it is none")
{
    given(open).with({opened()}).when(UnmergeTicket{}).refused(Reason::NotMerged);
    given(mergedAway)
        .with(ticketOf(TicketId{3}, {opened()}))
        .when(UnmergeTicket{})
        .refused(Reason::NotMerged, {text("3")});
    given(mergedAway).when(UnmergeTicket{}).refused(Reason::NoSuchTicket, {text("2")});
    given(mergedAway).with(target()).when(UnmergeTicket{{MessageId{9}}}).refused(Reason::NoSuchMessage, {text("9")});
    given(mergedAway).with(target()).when(UnmergeTicket{{MessageId{1}}}).refused(Reason::NoSuchMessage);
}

TEST_CASE("an un-merge out of a ticket that was itself merged waits until that one is back")
{
    std::vector<TicketEvent> gone = target();
    gone.push_back(mergedInto(TicketId{3}));
    given(mergedAway).with(gone).when(UnmergeTicket{}).refused(Reason::AlreadyMerged, {text("3")});
}

TEST_CASE("a split takes the chosen messages to a new ticket and links both")
{
    TicketOpened other = opened();
    other.details.subject = text("And the scanner");
    other.details.tags = {text("vip")};
    TicketOpened first = opened();
    first.details.tags = {text("vip")};
    first.details.description = text("Long story");
    first.details.externalId = text("INC1");
    given({first, TicketTriaged{{Impact{1}, Urgency{1}, Priority{1}, {}}}, escalated(network),
           message(MessageKind::Received, mia, text("Also the scanner")), message(MessageKind::Note, ada, text("Hm"))})
        .when(SplitTicket{{MessageId{1}}, text("And the scanner")})
        .thenOnBoth({{two, TicketOpened{other.details,
                                        {Impact{1}, Urgency{1}, Priority{1}, {}},
                                        placeOf(network),
                                        StateKey{text("new")},
                                        StateType::New}},
                     {two, copied(MessageKind::Received, mia, "Also the scanner", 4)},
                     {two, TicketLinked{{LinkKind::SplitFrom, one}}},
                     {one, TicketLinked{{LinkKind::SplitInto, two}}}});
}

TEST_CASE("a split is refused without a subject or messages that are there")
{
    const std::vector<TicketEvent> history{opened(), message(MessageKind::Note, ada, text("Hm"))};
    given(history).when(SplitTicket{{MessageId{1}}, text(" ")}).refused(Reason::SubjectMissing);
    given(history).when(SplitTicket{{}, text("x")}).refused(Reason::NoSuchMessage);
    given(history).when(SplitTicket{{MessageId{2}}, text("x")}).refused(Reason::NoSuchMessage, {text("2")});
}

TEST_CASE("a link stands on both tickets and goes from both")
{
    const LinkKind kind = GENERATE(from_range(allValues<LinkKind>()));
    const Link here{kind, two};
    const Link there{opposite(kind), one};
    CHECK(opposite(opposite(kind)) == kind);
    given(open).with(open).when(LinkTicket{kind}).thenOnBoth({{one, TicketLinked{here}}, {two, TicketLinked{there}}});
    given(open).with({opened(), TicketLinked{there}}).when(LinkTicket{kind}).thenOnBoth({{one, TicketLinked{here}}});
    given({opened(), TicketLinked{here}})
        .with({opened(), TicketLinked{there}})
        .when(UnlinkTicket{kind})
        .thenOnBoth({{one, TicketUnlinked{here}}, {two, TicketUnlinked{there}}});
    given({opened(), TicketLinked{here}}).with(open).when(UnlinkTicket{kind}).thenOnBoth({{one, TicketUnlinked{here}}});
}

TEST_CASE("a link is refused twice and to itself and to nothing")
{
    given({opened(), TicketLinked{{LinkKind::Parent, two}}})
        .with(open)
        .when(LinkTicket{LinkKind::Parent})
        .refused(Reason::AlreadyLinked, {text("2")});
    given(open).with(open).when(UnlinkTicket{LinkKind::Parent}).refused(Reason::NotLinked, {text("2")});
    given(open).with(ticketOf(one, open)).when(LinkTicket{}).refused(Reason::SameTicket);
    given(open).when(LinkTicket{}).refused(Reason::NoSuchTicket, {text("2")});
    given(open).with(ticketOf(one, open)).when(UnlinkTicket{}).refused(Reason::SameTicket);
}
