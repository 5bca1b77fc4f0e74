// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// History as a timeline, and what a handoff packet can already say.
#include "core/desk/packetprefill.h"
#include "core/desk/timeline.h"
#include "tests/core/rows.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

MessageAdded said(MessageKind kind, const char* body)
{
    return message(kind, ada, text(body));
}

} // namespace

TEST_CASE("each entry of a timeline stands between the ticket before and after it")
{
    const std::vector<TicketEvent> events{opened(), escalated(network), said(MessageKind::Note, "x"),
                                          TicketAssigned{ben}};
    const auto history = historyOf(one, events);
    const auto groups = timelineOf(history);
    REQUIRE(groups.size() == 4);
    CHECK_FALSE(groups[0].items[0].before->exists());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const TimelineItem& item = groups[i].items.front();
        Ticket after = fold(std::span(history).first(i + 1));
        after.messages.clear();
        CHECK(*item.after == after);
        CHECK(item.entry == history[i]);
        if (i > 0)
            CHECK(item.before == groups[i - 1].items.back().after);
    }
    CHECK(groups[1].items[0].before->placement.place == placeOf(frontDesk));
    CHECK(groups[2].items[0].message == MessageId{1});
    CHECK(timelineOf({}).empty());
}

TEST_CASE("the entries of one order stand together")
{
    auto history = historyOf(one, {opened(), TicketAssigned{ada}, openedByHand(), WatcherAdded{ben}});
    history[2].command = history[1].command;
    const auto groups = timelineOf(history);
    REQUIRE(groups.size() == 3);
    CHECK(groups[1].items.size() == 2);
    CHECK(groups[1].first().version == 2);
}

TEST_CASE("a timeline knows messages from notes from events")
{
    TicketOpened told = opened();
    told.details.description = text("It says nothing");
    const auto groups = timelineOf(
        historyOf(one, {told, said(MessageKind::Reply, "a"), said(MessageKind::Note, "b"),
                        said(MessageKind::Received, "c"), said(MessageKind::Contact, "d"), TicketAssigned{ada}}));
    std::vector<TimelineClass> kinds;
    for (const TimelineGroup& group : groups)
        kinds.push_back(group.items.front().kind());
    using enum TimelineClass;
    CHECK(kinds == std::vector{Message, Message, Note, Message, Message, Event});
    CHECK(timelineOf(historyOf(one, {opened()})).front().items.front().kind() == Event);
}

TEST_CASE("what was taken back or went to another ticket is marked")
{
    const auto groups = timelineOf(
        historyOf(one, {opened(), said(MessageKind::Note, "a"), CommandUndone{CommandId{2}, {}, {MessageId{1}}, {}},
                        said(MessageKind::Received, "b"), TicketReleased{two, {MessageId{2}}}, TicketAssigned{ada}}));
    CHECK(groups[1].undone);
    CHECK(groups[1].items[0].withdrawn);
    CHECK_FALSE(groups[3].undone);
    CHECK(groups[3].items[0].withdrawn);
    CHECK_FALSE(groups[5].undone);
    CHECK_FALSE(groups[5].items[0].withdrawn);
}

TEST_CASE("a packet begins with what the ticket knows")
{
    TicketOpened told = opened();
    told.details.description = text(" No page comes out \n");
    told.details.asset = text("PR-7");
    FileAttached file;
    file.file.name = text("jam.png");
    MessageAdded later = said(MessageKind::Reply, "We look at it by noon");
    const HandoffPacket packet = prefilledPacket(ticketOf(
        one, {told, said(MessageKind::Note, "Restarted\n  the spooler"), said(MessageKind::Reply, "Hello"),
              WorkLogged{10, text("Cleaned the rollers")}, WorkLogged{5, {}}, TaskAdded{text("Swap toner"), ben},
              TaskAdded{text("Not done"), ben}, TaskTicked{TaskId{1}, true}, file, file, later}));
    CHECK(packet[PacketPart::Symptom] == text("No page comes out"));
    CHECK(packet[PacketPart::StepsTried] == text("- Restarted the spooler\n- Cleaned the rollers\n- Swap toner"));
    CHECK(packet[PacketPart::Environment] == text("PR-7"));
    CHECK(packet[PacketPart::Evidence] == text("jam.png"));
    CHECK(packet[PacketPart::Promise] == text("We look at it by noon"));
    CHECK(packet[PacketPart::Ask].isEmpty());
    CHECK(packet[PacketPart::ExactError].isEmpty());
}

TEST_CASE("a packet without a description has the subject and leaves out what was withdrawn")
{
    const HandoffPacket packet = prefilledPacket(
        ticketOf(one, {opened(), said(MessageKind::Note, "a"), CommandUndone{CommandId{2}, {}, {MessageId{1}}, {}}}));
    CHECK(packet[PacketPart::Symptom] == text("Printer is silent"));
    CHECK(packet[PacketPart::StepsTried].isEmpty());
}

TEST_CASE("a packet goes on from the one the ticket came with")
{
    const HandoffPacket next = prefilledPacket(ticketOf(
        one, {opened(), said(MessageKind::Note, "Before"), escalated(network), TaskAdded{text("Restarted it"), {}},
              TaskTicked{TaskId{1}, true}, said(MessageKind::Note, "The port is dead")}));
    CHECK(next[PacketPart::Symptom] == text("No page comes out"));
    CHECK(next[PacketPart::StepsTried] == text("Restarted it\n- The port is dead"));
    CHECK(next[PacketPart::Ask].isEmpty());
}

TEST_CASE("a packet shortens what is too long for one")
{
    TicketOpened told = opened();
    told.details.description = QString(5000, QLatin1Char('x'));
    const HandoffPacket packet =
        prefilledPacket(ticketOf(one, {told, message(MessageKind::Note, ada, QString(1000, QLatin1Char('y')))}));
    CHECK(packet[PacketPart::Symptom].size() == 2000);
    CHECK(packet[PacketPart::StepsTried].size() == 302);
}
