// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Guides: the way that answers make, and runs on a ticket.
#include "core/desk/packetprefill.h"
#include "core/report/guidefigures.h"
#include "tests/core/guidefixture.h"
#include "tests/core/rows.h"

#include <rapidcheck.h>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

constexpr GuideRunId first{1};

GuideAnswer chose(const char* node, std::vector<GuideChoiceKey> choices)
{
    return {nodeKey(node), std::move(choices), {}, false};
}
GuideAnswer chose(const char* node, const char* choice)
{
    return chose(node, {choiceKey(choice)});
}
GuideAnswer said(const char* node, const char* words)
{
    return {nodeKey(node), {}, text(words), false};
}
GuideAnswer did(const char* node)
{
    return {nodeKey(node), {}, {}, false};
}
GuideAnswer skipped(const char* node)
{
    return {nodeKey(node), {}, {}, true};
}

GuideStarted started()
{
    return {7, printerGuide()};
}
GuideAnswered answered(const GuideAnswer& answer)
{
    return {first, answer};
}

Playbook bookWithGuide()
{
    Playbook book = playbook();
    book.version = 7;
    book.guides = {printerGuide()};
    return book;
}

/// Up to the outcome that goes to the network.
std::vector<TicketEvent> longRun()
{
    return {opened(),
            started(),
            answered(chose("power", "no")),
            answered(did("plug")),
            answered(chose("lamp", "no")),
            answered(chose("who", {choiceKey("one"), choiceKey("room")})),
            answered(said("error", "E-12")),
            answered(said("pages", "250")),
            answered(did("rate"))};
}

std::string whereIs(const Ticket& ticket)
{
    return walk(*ticket.guideOf(first), *ticket.guideRun(first)).at.value.toStdString();
}

std::vector<std::string> wayOf(const GuideWalk& walked)
{
    std::vector<std::string> way;
    for (const GuideAnswer& answer : walked.trail)
        way.push_back(answer.node.value.toStdString());
    return way;
}

} // namespace

TEST_CASE("each kind of question takes the answers that it asks for and says where they lead")
{
    struct Row
    {
        GuideAnswer answer;
        const char* next;
        std::optional<GuideAnswerFault> fault = {};
    };
    using enum GuideAnswerFault;
    const Row row = GENERATE(from_range(std::vector<Row>{
        {chose("power", "yes"), "done"},
        {chose("power", "no"), "plug"},
        {chose("power", std::vector<GuideChoiceKey>{}), "", ChooseOne},
        {chose("power", {choiceKey("yes"), choiceKey("no")}), "", ChooseOne},
        {chose("power", "maybe"), "", UnknownChoice},
        {skipped("power"), "", NotAsked},
        {did("plug"), "lamp"},
        {skipped("plug"), "lamp"},
        {said("plug", "Did it"), "", NotAsked},
        {chose("who", std::vector<GuideChoiceKey>{}), "error"},
        {chose("who", {choiceKey("one"), choiceKey("all")}), "rate"},
        {said("error", "E-12"), "pages"},
        {said("error", "  "), "", TextMissing},
        {said("pages", "99.5"), "up"},
        {said("pages", "100"), "rate"},
        {said("pages", "1,5"), "up"},
        {said("pages", "-3"), "up"},
        {said("pages", "many"), "", NotANumber},
        {did("rate"), "up"},
        {did("done"), "", NotAsked},
    }));
    const Guide guide = printerGuide();
    const GuideNode& node = *guide.node(row.answer.node);
    CAPTURE(node.key.value.toStdString(), row.answer.text.toStdString());
    CHECK(faultOf(node, row.answer) == row.fault);
    if (!row.fault)
        CHECK(nextAfter(node, row.answer).value.toStdString() == row.next);
}

TEST_CASE("a changed answer keeps those that still apply")
{
    const Guide guide = printerGuide();
    std::vector<GuideAnswer> answers{chose("power", "no"), did("plug"), chose("lamp", "no"), chose("who", "room")};
    CHECK(walk(guide, answers).at == nodeKey("error"));
    answers[0] = chose("power", "yes");
    CHECK(walk(guide, answers) == GuideWalk{{chose("power", "yes")}, nodeKey("done")});
    answers[0] = chose("power", "no");
    CHECK(wayOf(walk(guide, answers)) == std::vector<std::string>{"power", "plug", "lamp", "who"});
}

TEST_CASE("a step reads as a line")
{
    const Guide guide = printerGuide();
    const auto line = [&](const GuideAnswer& answer) {
        return stepText(*guide.node(answer.node), answer).toStdString();
    };
    CHECK(line(chose("power", "no")) == "Is the power on? No");
    CHECK(line(chose("who", {choiceKey("one"), choiceKey("room")})) == "Who cannot print? One person, The room");
    CHECK(line(said("error", " E-12 ")) == "What does it say? E-12");
    CHECK(line(did("plug")) == "Plug it in.");
}

TEST_CASE("guides are offered for the category with those under it and for words")
{
    Playbook book = bookWithGuide();
    Guide other = printerGuide();
    other.key = GuideKey{text("other")};
    other.categories = {};
    other.words = {text("PAPER"), text("jam")};
    book.guides.push_back(other);
    const auto keys = [&](const char* category, const char* words) {
        std::vector<std::string> found;
        for (const Guide* guide : fittingGuides(book, CategoryKey{text(category)}, {}, text(words)))
            found.push_back(guide->key.value.toStdString());
        return found;
    };
    CHECK(keys("printer", "") == std::vector<std::string>{"printer"});
    CHECK(keys("", "Paper jam!") == std::vector<std::string>{"other", "printer"});
    CHECK(keys("", "The network is slow").empty());
}

TEST_CASE("a guide on a ticket becomes events")
{
    const auto run = [](std::vector<TicketEvent> history) {
        history.insert(history.begin(), {opened(), started()});
        return history;
    };
    struct Row
    {
        const char* what;
        std::vector<TicketEvent> history;
        Command command;
        std::vector<TicketEvent> events;
    };
    const auto rows = std::vector<Row>{
        {"begin", {opened()}, StartGuide{GuideKey{text("printer")}}, {started()}},
        {"answer", run({}), AnswerGuide{first, chose("power", "no")}, {answered(chose("power", "no"))}},
        {"change an answer",
         run({answered(chose("power", "no")), answered(did("plug"))}),
         AnswerGuide{first, chose("power", "yes")},
         {answered(chose("power", "yes"))}},
        {"go back a step",
         run({answered(chose("power", "no")), answered(did("plug"))}),
         GoBackInGuide{first, {}},
         {GuideWentBack{first, nodeKey("plug")}}},
        {"go back to a step",
         run({answered(chose("power", "no")), answered(did("plug"))}),
         GoBackInGuide{first, nodeKey("power")},
         {GuideWentBack{first, nodeKey("power")}}},
        {"lay aside", run({}), LayGuideAside{first}, {GuideLaidAside{first}}},
        {"begin again once it is over",
         run({answered(chose("power", "yes"))}),
         StartGuide{GuideKey{text("printer")}},
         {started()}},
        {"begin again once it is laid aside",
         run({GuideLaidAside{first}}),
         StartGuide{GuideKey{text("printer")}},
         {started()}},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        given(row.history).under(bookWithGuide()).when(row.command).then(row.events);
    }
}

TEST_CASE("what a guide cannot do is refused with a reason")
{
    struct Row
    {
        const char* what;
        std::vector<TicketEvent> history;
        Command command;
        Reason reason;
    };
    const std::vector<TicketEvent> begun{opened(), started()};
    std::vector<TicketEvent> done = begun;
    done.push_back(resolved());
    const GuideKey printer{text("printer")};
    const auto rows = std::vector<Row>{
        {"an unknown guide", {opened()}, StartGuide{GuideKey{text("x")}}, Reason::NoSuchGuide},
        {"on a ticket that is done", {opened(), resolved()}, StartGuide{printer}, Reason::NotOpen},
        {"one that is under way", begun, StartGuide{printer}, Reason::GuideUnderWay},
        {"an unknown run", begun, AnswerGuide{GuideRunId{2}, chose("power", "no")}, Reason::NoSuchGuideRun},
        {"a run that was laid aside",
         {opened(), started(), GuideLaidAside{first}},
         AnswerGuide{first, chose("power", "no")},
         Reason::NoSuchGuideRun},
        {"a step it has not come to", begun, AnswerGuide{first, did("plug")}, Reason::GuideElsewhere},
        {"a step that is not there", begun, AnswerGuide{first, did("x")}, Reason::GuideElsewhere},
        {"an answer that does not fit", begun, AnswerGuide{first, did("power")}, Reason::AnswerDoesNotFit},
        {"the same answer",
         {opened(), started(), answered(chose("power", "no"))},
         AnswerGuide{first, chose("power", "no")},
         Reason::NothingChanges},
        {"back from the beginning", begun, GoBackInGuide{first, {}}, Reason::NothingChanges},
        {"back to what lies ahead",
         {opened(), started(), answered(chose("power", "no"))},
         GoBackInGuide{first, nodeKey("lamp")},
         Reason::GuideElsewhere},
        {"an answer on a ticket that is done", done, AnswerGuide{first, chose("power", "no")}, Reason::NotOpen},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        given(row.history).under(bookWithGuide()).when(row.command).refused(row.reason);
    }
}

TEST_CASE("a step that sets a field sets it with the answer")
{
    std::vector<TicketEvent> history = longRun();
    history.pop_back();
    const Scenario done = given(history).under(bookWithGuide()).when(AnswerGuide{first, did("rate")});
    CHECK(done.ticket().triage.urgency == Urgency{1});
    CHECK(whereIs(done.ticket()) == "up");
    const Scenario left = given(history).under(bookWithGuide()).when(AnswerGuide{first, skipped("rate")});
    CHECK(left.ticket().triage.urgency == Urgency{});
    CHECK(whereIs(left.ticket()) == "up");
}

TEST_CASE("a run goes on as it began when another version is published or the guide is gone")
{
    Playbook book = bookWithGuide();
    book.version = 8;
    book.guides.clear();
    const Scenario scenario = given({opened(), started()}).under(book).when(AnswerGuide{first, chose("power", "no")});
    CHECK(whereIs(scenario.ticket()) == "plug");
    CHECK(scenario.ticket().guideRun(first)->version == 7);
}

TEST_CASE("a colleague goes on where a run stands")
{
    Scenario scenario = given({opened(), started(), answered(chose("power", "no"))}).under(bookWithGuide());
    const Ticket ticket = scenario.by(ben).when(AnswerGuide{first, did("plug")}).ticket();
    CHECK(whereIs(ticket) == "lamp");
    CHECK(ticket.guideRun(first)->by == ada);
    CHECK(ticket.guideRun(first)->step(nodeKey("power"))->by == ada);
    CHECK(ticket.guideRun(first)->step(nodeKey("plug"))->by == ben);
}

TEST_CASE("an undone step of a guide is asked again and an undone start leaves no run")
{
    const std::vector<TicketEvent> history{opened(), started(), answered(chose("power", "no"))};
    CHECK(whereIs(given(history).whenUndone(3).ticket()) == "power");
    CHECK(given({opened(), started()}).whenUndone(2).ticket().guidance.runs.empty());
}

TEST_CASE("the steps of a guide are the steps tried of the packet")
{
    std::vector<TicketEvent> history = longRun();
    const HandoffPacket packet = prefilledPacket(ticketOf(one, history));
    CHECK(packet[PacketPart::StepsTried].toStdString() ==
          "- Is the power on? No\n- Plug it in.\n- Is the lamp lit? No\n- Who cannot print? One person, The room\n"
          "- What does it say? E-12\n- How many pages wait? 250\n- Rate it as urgent.");
    CHECK(packet[PacketPart::Ask] == text("Look at the port."));
    history.push_back(GuideWentBack{first, nodeKey("rate")});
    CHECK(prefilledPacket(ticketOf(one, history))[PacketPart::Ask].isEmpty());
    history.push_back(escalated(network));
    CHECK(prefilledPacket(ticketOf(one, history))[PacketPart::StepsTried].toStdString() == "Restarted it");
}

TEST_CASE("figures of a guide say how long steps took and where it was left and what came of it")
{
    GuideTally tally(dawn, dawn + std::chrono::hours(24));
    std::vector<TicketEvent> up = longRun();
    up.push_back(escalated(network));
    tally.add(historyOf(one, up));
    tally.add(historyOf(two, {opened(), started(), answered(chose("power", "no")), GuideLaidAside{first}}));
    tally.add(historyOf(TicketId{3}, {opened(), started(), answered(chose("power", "no"))}));
    tally.add(historyOf(TicketId{4}, {opened(), started(), answered(chose("power", "yes")), resolved()}));
    const auto report = tally.report();
    REQUIRE(report.size() == 1);
    const GuideFigures& figures = report.front();
    CHECK(figures.runs == 4);
    CHECK(figures.finished == 2);
    CHECK(figures.left == 1);
    CHECK(figures.escalated == 1);
    const auto node = [&](const char* key) {
        return *std::ranges::find(figures.nodes, nodeKey(key), &GuideNodeFigures::node);
    };
    CHECK(node("power").came == 4);
    CHECK(node("power").answered == 4);
    CHECK(node("power").medianSeconds == 60);
    CHECK(node("plug").came == 3);
    CHECK(node("plug").left == 1);
    CHECK(node("up").escalated == 1);
    CHECK(node("done").came == 1);
    CHECK(node("done").escalated == 0);
    CHECK(figures.nodes.front().node == nodeKey("power"));
    GuideTally later(dawn + std::chrono::hours(24), dawn + std::chrono::hours(48));
    later.add(historyOf(one, up));
    CHECK(later.report().empty());
}

namespace {

/// Nodes that only lead on to later ones, the last an outcome.
Guide anyGuide()
{
    const int count = *rc::gen::inRange(2, 9);
    Guide guide;
    guide.key = GuideKey{text("any")};
    guide.name = text("Any");
    const auto key = [](int index) { return GuideNodeKey{QString::number(index)}; };
    for (int i = 0; i < count; ++i) {
        GuideNode node;
        node.key = key(i);
        node.text = QStringLiteral("Node %1").arg(i);
        const auto later = [&] { return key(*rc::gen::inRange(i + 1, count)); };
        if (i + 1 == count) {
            node.kind = GuideNodeKind::Outcome;
            node.outcome = GuideOutcome{};
        } else {
            node.kind = *rc::gen::element(GuideNodeKind::AskOne, GuideNodeKind::Check, GuideNodeKind::AskText,
                                          GuideNodeKind::Instruction);
            node.next = later();
            if (node.kind == GuideNodeKind::AskOne || node.kind == GuideNodeKind::Check)
                node.choices = {{choiceKey("a"), text("A"), later(), {}}, {choiceKey("b"), text("B"), {}, {}}};
        }
        guide.nodes.push_back(node);
    }
    return guide;
}

GuideAnswer anyAnswerTo(const GuideNode& node)
{
    GuideAnswer answer{node.key, {}, {}, false};
    if (!node.choices.empty())
        answer.chosen = {*rc::gen::element(choiceKey("a"), choiceKey("b"))};
    else if (node.kind == GuideNodeKind::AskText)
        answer.text = *rc::gen::element(text("x"), text("y"));
    else
        answer.skipped = *rc::gen::arbitrary<bool>();
    return answer;
}

} // namespace

TEST_CASE("however a guide is answered and gone back in the events stand for the same walk")
{
    CHECK(rc::check("random guides and walks", [] {
        Playbook book = playbook();
        book.guides = {anyGuide()};
        const Guide& guide = book.guides.front();
        std::vector<TicketEvent> events{opened(), GuideStarted{book.version, guide}};
        std::map<GuideNodeKey, GuideAnswer> model;
        for (int left = *rc::gen::inRange(0, 20); left > 0; --left) {
            const Ticket ticket = ticketOf(one, events);
            const GuideWalk walked = walk(guide, *ticket.guideRun(first));
            std::vector<GuideNodeKey> asked{walked.at};
            for (const GuideAnswer& answer : walked.trail)
                asked.push_back(answer.node);
            const GuideNode& node = *guide.node(asked.at(*rc::gen::inRange<std::size_t>(0, asked.size())));
            const bool back = *rc::gen::inRange(0, 4) == 0;
            const Command command =
                back ? Command{GoBackInGuide{first, node.key}} : Command{AnswerGuide{first, anyAnswerTo(node)}};
            const Context context{book, dawn, *personOf(ada), personOf, {}, {}};
            const Decision decision = decide(ticket, command, context);
            if (!decision)
                continue;
            for (const Decided& decided : *decision)
                events.push_back(decided.event);
            if (back)
                model.erase(node.key);
            else
                model[node.key] = std::get<AnswerGuide>(command).answer;
        }
        // Step by step by hand.
        GuideWalk expected{{}, guide.nodes.front().key};
        while (model.contains(expected.at)) {
            const GuideAnswer& answer = model.at(expected.at);
            expected.trail.push_back(answer);
            const GuideNode& node = *guide.node(expected.at);
            const bool direct = !answer.chosen.empty() && answer.chosen.front() == choiceKey("a");
            expected.at = direct ? node.choices.front().next : node.next;
        }
        const Ticket ticket = ticketOf(one, events);
        RC_ASSERT(walk(*ticket.guideOf(first), *ticket.guideRun(first)) == expected);
    }));
}
