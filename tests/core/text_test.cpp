// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's words: every value has some, and a sample of them as people read it.
#include "tests/core/rows.h"
#include "ui/text/documenttext.h"
#include "ui/text/entrytext.h"
#include "ui/text/enumnames.h"
#include "ui/text/errortext.h"
#include "ui/text/tickettext.h"
#include "ui/text/timetext.h"

#include <QLocale>
#include <set>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const Playbook book = playbook();

Names names()
{
    return Names(
        book, [](PersonId id) { return personOf(id).value_or(Person{}).name; },
        [](ClientId id) { return id == ClientId{1} ? text("North Wind") : QString(); });
}

std::string told(const Refusal& refusal)
{
    return errorText(refusal, names()).toStdString();
}

const QTimeZone utc("UTC");

/// The text of the last event.
EntryText lastText(std::vector<TicketEvent> events)
{
    const auto groups = timelineOf(historyOf(one, std::move(events)));
    return entryText(groups.back().items.back(), names(), utc);
}

std::string lastSentence(std::vector<TicketEvent> events)
{
    return lastText(std::move(events)).sentence.toStdString();
}

std::string lastDetails(std::vector<TicketEvent> events)
{
    return lastText(std::move(events)).details.join(QLatin1Char('|')).toStdString();
}

/// British while it lives, so that dates look the same everywhere.
struct British
{
    British() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~British() { QLocale::setDefault(before); }
    QLocale before = QLocale();
};

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

template <std::size_t... index>
std::vector<TicketEvent> oneOfEachKind(std::index_sequence<index...>)
{
    return {std::variant_alternative_t<index, TicketEvent::variant>{}...};
}

} // namespace

TEST_CASE("every value of every enumeration has a name of its own")
{
    checkNames<TicketKind>();
    checkNames<Channel>();
    checkNames<MessageKind>();
    checkNames<LinkKind>();
    checkNames<PacketPart>();
    checkNames<StateType>();
    checkNames<QueueKind>();
    checkNames<Required>();
    checkNames<FollowUp>();
    checkNames<Role>();
    checkNames<CauseKind>();
    checkNames<SortKey>();
    checkNames<GroupBy>();
    checkNames<FilterField>();
    checkNames<TimelineClass>();
    checkNames<LintSeverity>();
    std::set<QString> sections;
    for (const Section& section : {Section{Details{}}, Section{Triage{}}, Section{Placement{}}, Section{Progress{}},
                                   Section{Contacts{}}, Section{Company{}}, Section{Work{}}, Section{Merging{}}})
        CHECK(sections.insert(nameOf(section)).second);
}

TEST_CASE("every refusal and every trouble with the store is a sentence")
{
    for (const Reason reason : allValues<Reason>()) {
        CAPTURE(toWord(reason).data());
        const QString sentence = errorText(Refusal{reason, one, {text("1"), text("2"), text("3")}}, names());
        CHECK(sentence.endsWith(QLatin1Char('.')));
        CHECK_FALSE(sentence.contains(QLatin1Char('%')));
        CHECK(errorText(Refusal{reason, one, {}}, names()).endsWith(QLatin1Char('.')));
    }
    for (const StorageFault fault : allValues<StorageFault>()) {
        CAPTURE(toWord(fault).data());
        const QString sentence = errorText(StorageError{fault, text("/srv/desk"), text("I/O error 10")});
        CHECK(sentence.endsWith(QLatin1Char('.')));
        CHECK_FALSE(sentence.contains(QLatin1Char('%')));
        if (fault == StorageFault::Cancelled)
            continue;
        // Where, what was kept, and what to do next: more than one thing is said.
        CHECK(sentence.contains(text("/srv/desk")));
        CHECK(sentence.count(QLatin1Char('.')) + sentence.count(QLatin1Char(';')) > 1);
    }
}

TEST_CASE("refusals read well")
{
    const British here;
    CHECK(told({Reason::NoSuchTicket, one, {}}) == "There is no ticket #1.");
    CHECK(told({Reason::NoSuchTicket, one, {text("7")}}) == "There is no ticket #7.");
    CHECK(told({Reason::PacketIncomplete, one, {text("symptom"), text("ask")}}) ==
          "The next tier must be told more. Still missing: Symptom and What we ask of you.");
    CHECK(told({Reason::MoveNotLegal, one, {text("open"), text("closed")}}) ==
          "The playbook allows no move from \xE2\x80\x9COpen\xE2\x80\x9D to \xE2\x80\x9C"
          "Closed\xE2\x80\x9D.");
    CHECK(told({Reason::ChangedSince, one, {text("placement"), text("2")}}) ==
          "Ben Okafor has changed the same part of the ticket since, so nothing was undone.");
    CHECK(told({Reason::UnknownReturnReason, one, {QString()}}) == "Choose a reason for the return.");
    CHECK(errorText(DeskError{Refusal{Reason::UnknownPerson, {}, {text("99")}}}, book) ==
          text("Nobody here has the number 99."));
}

TEST_CASE("what an imported name holds is never taken for a place to fill")
{
    CHECK(told({Reason::TargetNotAllowed, one, {text("%2 A"), text("%1 B")}}) ==
          "%2 A does not escalate to %1 B. Choose one of the queues it may escalate to.");
}

TEST_CASE("every kind of event says something")
{
    for (const TicketEvent& event :
         oneOfEachKind(std::make_index_sequence<std::variant_size_v<TicketEvent::variant>>{})) {
        CAPTURE(kindWord(Event{event}).data());
        const EntryText said = lastText({opened(), event});
        CHECK_FALSE(said.sentence.isEmpty());
        CHECK_FALSE(said.sentence.contains(QLatin1Char('%')));
    }
    const JournalEntry entry;
    CHECK_FALSE(entryText(entry, PlaybookPublished{}, names()).sentence.isEmpty());
    CHECK_FALSE(entryText(entry, PersonRecorded{}, names()).sentence.isEmpty());
    CHECK_FALSE(entryText(entry, ClientRecorded{}, names()).sentence.isEmpty());
}

TEST_CASE("a timeline reads well")
{
    const British here;
    CHECK(lastSentence({opened()}) == "Ada Berg opened it for Mia Novak in The desk (tier 1)");
    CHECK(lastSentence({opened(), TicketRouted{placeOf(onSite)}}) ==
          "Ada Berg moved it from The desk to The onsite (tier 1)");
    CHECK(lastSentence({opened(), escalated(network)}) ==
          "Ada Berg escalated it from The desk (tier 1) to The network (tier 2)");
    CHECK(lastDetails({opened(), escalated(network)}) ==
          "Symptom: No page comes out|Steps tried: Restarted it|What we ask of you: Look at the port");
    CHECK(lastSentence({opened(), escalated(network), TicketReturned{placeOf(frontDesk), text("not-ours"), {}}}) ==
          "Ada Berg returned it to The desk (tier 1): Not ours");
    CHECK(lastSentence({opened(), TicketAssigned{ada}}) == "Ada Berg took it");
    CHECK(lastSentence({opened(), TicketAssigned{ben}, TicketAssigned{ada}}) ==
          "Ada Berg took it over from Ben Okafor");
    CHECK(lastSentence({opened(), TicketAssigned{ada}, TicketAssigned{}}) == "Ada Berg gave it back to the queue");
    CHECK(lastSentence({opened(), changed(StateType::Open)}) == "Ada Berg began work on it");
    CHECK(lastSentence({opened(), waiting(), changed(StateType::Open)}) == "Ada Berg resumed it");
    CHECK(lastSentence({opened(), resolved()}) == "Ada Berg resolved it: Solved");
    CHECK(lastDetails({opened(), resolved()}) == "New toner");
    StateChanged imported = resolved();
    imported.resolution->code.clear();
    CHECK(lastSentence({opened(), imported}) == "Ada Berg resolved it");
    StateChanged reopened = changed(StateType::Open);
    reopened.reason = text("requester-wrote");
    CHECK(lastSentence({opened(), resolved(), reopened}) == "Ada Berg reopened it");
    CHECK(lastDetails({opened(), resolved(), reopened}) == "The requester wrote.");
    StateChanged pending = waiting();
    pending.pending->until = dawn + std::chrono::hours(24);
    CHECK(lastSentence({opened(), pending}) == "Ada Berg set it to \xE2\x80\x9CThe pending-requester\xE2\x80\x9D");
    CHECK(lastDetails({opened(), pending}) == "Waiting for an answer, until Tuesday, 3 March 2026, 09:00");
    CHECK(lastSentence({opened(), WorkLogged{80, {}}}) == "Ada Berg worked on it for 1 h 20 min");
    CHECK(lastSentence({opened(), TicketLinked{{LinkKind::DuplicateOf, two}}}) == "Ada Berg added the link \xE2\x80\x9C"
                                                                                  "Duplicate of #2\xE2\x80\x9D");
    CHECK(lastSentence({opened(), TicketReleased{two, {MessageId{1}, MessageId{2}}}}) ==
          "Ada Berg took #2 out of it again");
}

TEST_CASE("a rating says what changed and why")
{
    const Triage normal{Impact{2}, Urgency{2}, Priority{3}, {}};
    Triage byHand = normal;
    byHand.overridden = PriorityOverride{Priority{1}, text("Board meeting")};
    const std::string arrow = " \xE2\x86\x92 ";
    const std::string dash = "\xE2\x80\x93";
    CHECK(lastSentence({opened(), TicketTriaged{normal}}) ==
          "Ada Berg changed the priority from " + dash + " to P3 Low");
    CHECK(lastDetails({opened(), TicketTriaged{normal}}) ==
          "Impact: " + dash + arrow + "Medium|Urgency: " + dash + arrow + "Medium");
    CHECK(lastSentence({opened(), TicketTriaged{normal}, TicketTriaged{byHand}}) ==
          "Ada Berg changed the priority from P3 Low to P1 High");
    CHECK(lastDetails({opened(), TicketTriaged{normal}, TicketTriaged{byHand}}) ==
          "Set by hand: Board meeting (by the matrix P3 Low)");
    CHECK(lastDetails({opened(), TicketTriaged{byHand}, TicketTriaged{normal}}) == "The matrix counts again.");
    byHand.overridden->reason = text("import");
    CHECK(lastDetails({opened(), TicketTriaged{normal}, TicketTriaged{byHand}}) ==
          "Set by hand: so it was in the imported log (by the matrix P3 Low)");
}

TEST_CASE("an edit lists old and new values")
{
    DetailsPatch patch;
    patch.subject = text("Printer smokes");
    patch.category = CategoryKey{text("printer")};
    patch.client = ClientId{1};
    patch.requester = noah;
    patch.description = text("x");
    const std::string arrow = " \xE2\x86\x92 ";
    CHECK(lastDetails({opened(), TicketEdited{patch}}) ==
          "Subject: Printer is silent" + arrow + "Printer smokes|The description was rewritten.|Requester: Mia Novak" +
              arrow + "Noah Silva|Category: \xE2\x80\x93" + arrow + "Hardware \xE2\x80\xBA Printer");
}

TEST_CASE("somebody or something acted")
{
    const Names known = names();
    CHECK(actorText({CauseKind::Person, ada, {}}, known) == text("Ada Berg"));
    CHECK(actorText({CauseKind::Person, {}, {}}, known) == text("Somebody"));
    CHECK(actorText({CauseKind::Import, {}, text("a.csv:1")}, known) == text("An import"));
    CHECK(actorText({CauseKind::Import, ben, {}}, known) == text("Ben Okafor"));
    CHECK(known.person(PersonId{77}) == text("person 77"));
    CHECK(Names(book).person(ada) == text("person 1"));
    CHECK(known.person({}) == text("nobody"));
    CHECK(known.client(ClientId{9}) == text("client 9"));
    CHECK(messageTitle(MessageKind::Reply, Channel::Mail) == text("Reply (Mail)"));
}

TEST_CASE("spans and times are said as short as they are understood")
{
    const British here;
    using namespace std::chrono;
    CHECK(spanText(seconds(59)) == text("less than a minute"));
    CHECK(spanText(minutes(59)) == text("59 min"));
    CHECK(spanText(minutes(119)) == text("1 h"));
    CHECK(spanText(hours(24)) == text("1 day"));
    CHECK(spanText(-days(2)) == text("2 days"));
    CHECK(spanText(days(365)) == text("1 year"));
    CHECK(spanText(days(800)) == text("2 years"));
    CHECK(agoText(dawn - hours(3), dawn) == text("3 h ago"));
    CHECK(agoText(dawn + days(2), dawn) == text("in 2 days"));
    CHECK(agoText(dawn + seconds(3), dawn) == text("just now"));
    CHECK(whenText(dawn, dawn, utc) == text("today 09:00"));
    CHECK(whenText(dawn - hours(10), dawn, utc) == text("yesterday 23:00"));
    CHECK(whenText(dawn + hours(20), dawn, utc) == text("tomorrow 05:00"));
    CHECK(whenText(dawn - days(3), dawn, utc) == text("Friday 09:00"));
    CHECK(whenText(dawn - days(7), dawn, utc) == text("23/02/2026 09:00"));
    CHECK(whenText(dawn, dawn, QTimeZone("Europe/Berlin")) == text("today 10:00"));
    CHECK(momentText(dawn, utc) == text("Monday, 2 March 2026, 09:00"));
    CHECK(stampText(dawn, QTimeZone("Europe/Berlin")) == text("2026-03-02 10:00"));
    CHECK(workText(5) == text("5 min"));
    CHECK(workText(60) == text("1 h"));
    CHECK(workText(80) == text("1 h 20 min"));
    CHECK(sizeText(43008) == text("42 kB"));
}

TEST_CASE("every finding of the linter is a sentence")
{
    for (const LintRule rule : allValues<LintRule>()) {
        CAPTURE(toWord(rule).data());
        const LintFinding finding{rule, text("queues[3]"), {text("open"), text("closed"), text("reason")}};
        CHECK((lintText(finding).endsWith(QLatin1Char('.')) || lintText(finding).endsWith(QLatin1Char('?'))));
        CHECK_FALSE(lintText(finding).contains(QLatin1Char('%')));
    }
    CHECK(lintLine({LintRule::UnknownTier, text("queues[3].tier"), {text("5")}}) ==
          text("Error at queues[3].tier: There is no tier 5."));
    CHECK(fieldErrorText({text("queues[3].tier"), text("a whole number")}) ==
          text("The document cannot be read at queues[3].tier; there should be a whole number."));
    CHECK(fieldErrorText({{}, text("one of: a, b")}) ==
          text("The document cannot be read; there should be one of: a, b."));
}

TEST_CASE("a filter that is not understood says so")
{
    const British here;
    CHECK(filterErrorText(parseFilter(text("kind:")).error()).startsWith(text("Something is missing")) == false);
    CHECK(filterErrorText(parseFilter(text("queue:")).error()).toStdString() ==
          "Something is missing in \xE2\x80\x9Cqueue:\xE2\x80\x9D.");
    CHECK(filterErrorText(parseFilter(text("handoff:sent")).error()).toStdString() ==
          "\xE2\x80\x9Csent\xE2\x80\x9D is not understood. There may stand: waiting.");
}

TEST_CASE("a ticket is written out whole")
{
    const British here;
    TicketOpened told = opened();
    told.details.description = text("No page comes out.\nSince Monday.");
    told.details.tags = {text("vip")};
    FileAttached file;
    file.file.name = text("jam.png");
    file.file.bytes = 43008;
    const auto history =
        historyOf(one, {told, TicketTriaged{{Impact{1}, Urgency{2}, Priority{2}, {}}}, escalated(network),
                        message(MessageKind::Reply, ada, text("We look at it.")), TaskAdded{text("Order toner"), ben},
                        TaskTicked{TaskId{1}, true}, WorkLogged{80, {}}, file, TicketLinked{{LinkKind::Related, two}},
                        ConsultAsked{experts, text("Known?")}, message(MessageKind::Note, ben, text("Odd"))});
    const std::string page = ticketText(fold(history), history, names(), TicketEvents::LeaveOut, utc).toStdString();
    const std::string expected = R"(#1 Printer is silent
Incident · The new · P2 Medium · The network (tier 2)

Requester  Mia Novak
Client     North Wind
Assignee   nobody
Rated      impact High, urgency Medium
Tags       vip
Channel    Phone
Opened     2026-03-02 09:01
Changed    2026-03-02 09:11
Hops       1

Handoff from The desk, not accepted yet
  Symptom: No page comes out
  Steps tried: Restarted it
  What we ask of you: Look at the port

Tasks
  [x] Order toner – Ben Okafor

Work: 1 h 20 min in all

Files
  jam.png (42 kB)

Links
  Related to #2

Questions to other queues
  The experts: Known?
  → not answered yet

Timeline
2026-03-02 09:01  Ada Berg opened it for Mia Novak in The desk (tier 1)
  No page comes out.
  Since Monday.
2026-03-02 09:04  Ada Berg replied (Mail)
  We look at it.
2026-03-02 09:11  Ben Okafor noted for colleagues
  Odd
)";
    CHECK(page == expected);
    CHECK(ticketText(fold(history), history, names(), TicketEvents::Show, utc).contains(text("Ada Berg escalated it")));
}
