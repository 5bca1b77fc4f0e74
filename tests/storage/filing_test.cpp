// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a store tells of where its tickets ended, to be learnt from.
#include "core/desk/filing.h"
#include "tests/support/catch.h"
#include "tests/support/solvedtickets.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const CategoryKey passwords{QStringLiteral("access")};

std::vector<TicketId> idsOf(const std::vector<SolvedTicket>& tickets)
{
    std::vector<TicketId> ids;
    for (const SolvedTicket& ticket : tickets)
        ids.push_back(ticket.ticket);
    return ids;
}

const ProgressReport goOn = [](qint64, qint64) { return Progressing::Continue; };

} // namespace

TEST_CASE("Tickets that were resolved or closed are told newest first as they ended and no others")
{
    TestDesk desk;
    solveTickets(desk, 2, desk.mia);
    const TicketId open = desk.openTicket(QStringLiteral("Still open"));
    const TicketId cancelled = desk.openTicket(QStringLiteral("Never mind"));
    desk.order(cancelled, CancelTicket{QStringLiteral("not needed")}, desk.boss);
    // Filed wrongly at first, moved and answered: what counts is where it ended.
    desk.order(open, Reply{QStringLiteral("Which one?")}, desk.boss);
    TriageTicket triage;
    triage.category = CategoryKey{QStringLiteral("printer")};
    desk.order(open, triage, desk.boss);
    triage.category = passwords;
    triage.queue = onSite;
    desk.order(open, triage, desk.boss);
    CHECK(idsOf(must(desk.store().solvedTickets(10))) == std::vector<TicketId>{TicketId{2}, TicketId{1}});

    desk.order(open, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Done.")}}, desk.boss);
    desk.order(open, CloseTicket{}, desk.boss);
    const auto solved = must(desk.store().solvedTickets(10));
    REQUIRE(solved.size() == 3);
    CHECK(solved.front().ticket == open);
    CHECK(solved.front().category == passwords);
    CHECK(solved.front().queue == onSite);
    CHECK(solved.front().text.contains(QStringLiteral("Still open\nWhich one?")));
    CHECK(solved.back().text == QStringLiteral("Printer prints stripes\nSince this morning, in room 0."));
    CHECK(idsOf(must(desk.store().solvedTickets(1))) == std::vector<TicketId>{open});
    CHECK(must(desk.store().solvedTickets(0)).empty());
}

TEST_CASE("Nobody learns from tickets of clients that they do not work for")
{
    TestDesk desk;
    solveTickets(desk, 4, desk.mia);
    OpenTicket theirs;
    theirs.details.subject = QStringLiteral("The zeppelin leaks");
    theirs.details.category = passwords;
    theirs.details.requester = desk.olga;
    const TicketId zeppelin = desk.order({}, theirs, desk.boss).ticket;
    desk.order(zeppelin, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Done.")}}, desk.boss);
    Person anna = must(desk.store().person(desk.anna)).value();
    anna.serves = {desk.acme};
    must(desk.desk().recordPerson(anna, desk.admin));

    desk.store().lookAs(desk.anna);
    CHECK(must(desk.store().solvedTickets(10)).size() == 4);
    desk.store().lookAs(desk.boss);
    CHECK(must(desk.store().solvedTickets(10)).size() == 5);
}

TEST_CASE("A desk suggests where a new ticket belongs once it has proved right on its own newest tickets")
{
    if (!canLearn())
        return;
    TestDesk desk;
    solveTickets(desk, fewestSolvedTickets - 1, desk.mia);
    const QString english = QStringLiteral("en");
    const auto before = must(learnFiling(desk.store(), english, goOn));
    CHECK(before.category.silence == Silence::TooFewTickets);
    CHECK(before.category.tickets == fewestSolvedTickets - 1);
    CHECK_FALSE(before.category.suggestion(QStringLiteral("printer")).has_value());

    solveTickets(desk, 1, desk.mia);
    const auto learnt = must(learnFiling(desk.store(), english, goOn));
    CHECK_FALSE(learnt.category.silence.has_value());
    REQUIRE(learnt.category.rate.has_value());
    CHECK(learnt.category.rate->tested == 40);
    CHECK(learnt.category.rate->right == 40);
    const auto category = learnt.category.suggestion(QStringLiteral("The printers have no toner"));
    REQUIRE(category.has_value());
    CHECK(category->label == QStringLiteral("printer"));
    const auto queue = learnt.queue.suggestion(QStringLiteral("My account was locked"));
    REQUIRE(queue.has_value());
    CHECK(queue->label == frontDesk.value);

    const auto stopped = learnFiling(desk.store(), english, [](qint64, qint64) { return Progressing::Cancel; });
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().fault == StorageFault::Cancelled);
}
