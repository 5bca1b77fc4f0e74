// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Rebuild equals live: whatever was ordered, dropping the projections and folding the journal gives the same rows.
#include "core/storage/sqlstore.h"
#include "core/ticket/apply.h"
#include "tests/storage/randomdesk.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// The tables but the full-text index's own, with how many columns they have.
std::vector<std::pair<QString, int>> tablesOf(Connection& connection)
{
    std::vector<std::pair<QString, int>> tables;
    const QString sql =
        connection.dialect() == Dialect::Sqlite
            ? QStringLiteral("SELECT s.name, count(*) FROM sqlite_schema AS s, pragma_table_info(s.name) "
                             "WHERE s.type = 'table' AND s.name NOT LIKE 'ticket\\_search%' ESCAPE '\\' "
                             "GROUP BY s.name")
            : QStringLiteral("SELECT table_name, count(*) FROM information_schema.columns "
                             "WHERE table_schema IN ('tierdesk', 'tierdesk_fold') GROUP BY table_name");
    must(connection.each(sql, {},
                         [&](const Row& row) { tables.emplace_back(row.text(0), static_cast<int>(row.number(1))); }));
    return tables;
}

/// Every row of them, as text.
QStringList dump(TestDesk& desk)
{
    Connection& connection = dynamic_cast<SqlStore&>(desk.store()).connection();
    QStringList rows;
    for (const auto& [table, columns] : tablesOf(connection)) {
        must(connection.each(QStringLiteral("SELECT * FROM \"%1\"").arg(table), {}, [&](const Row& row) {
            QStringList cells{table};
            for (int i = 0; i < columns; ++i)
                cells.append(row.isNull(i) ? QStringLiteral("NULL") : QString::fromUtf8(row.bytes(i).toHex()));
            rows.append(cells.join(QLatin1Char('|')));
        }));
    }
    rows.sort();
    return rows;
}

rc::Gen<RandomStep> anyStep()
{
    const auto small = rc::gen::inRange(0U, 60U);
    return rc::gen::build<RandomStep>(rc::gen::set(&RandomStep::verb, rc::gen::inRange(0U, verbCount)),
                                      rc::gen::set(&RandomStep::ticket, small), rc::gen::set(&RandomStep::other, small),
                                      rc::gen::set(&RandomStep::a, small), rc::gen::set(&RandomStep::b, small));
}

/// The first line that differs, so that a failure can be read.
std::string difference(const QStringList& live, const QStringList& rebuilt)
{
    for (const QString& row : live) {
        if (!rebuilt.contains(row))
            return "live only: " + row.toStdString();
    }
    for (const QString& row : rebuilt) {
        if (!live.contains(row))
            return "rebuilt only: " + row.toStdString();
    }
    return {};
}

} // namespace

TEST_CASE("a half surrogate pair is kept as its replacement in the journal and in every projection")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    desk.order(id, AddNote{QString(QChar(0xd800)) + QStringLiteral(" @ben broken\" half")}, desk.anna);
    EditTicket edit;
    edit.patch.subject = QStringLiteral("Half ") + QChar(0xdc00);
    desk.order(id, edit, desk.anna);
    CHECK(must(desk.store().myWork(desk.ben)).mentioned == 1);
    CHECK(must(desk.store().search(QStringLiteral("broken"), 5)).size() == 1);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("whatever is ordered a rebuild gives the same rows and the store verifies")
{
    int accepted = 0;
    int fired = 0;
    CHECK(rc::check("random orders", [&] {
        RandomDesk desk;
        for (const RandomStep& step : *rc::gen::scale(3.0, rc::gen::container<std::vector<RandomStep>>(anyStep())))
            desk.take(step);
        accepted += desk.accepted();
        fired += desk.fired();
        for (const Finding& finding : must(desk.store().verify({})))
            RC_FAIL(finding.what.toStdString());
        const QStringList live = dump(desk);
        must(desk.store().rebuild({}));
        const QStringList rebuilt = dump(desk);
        if (live != rebuilt)
            RC_FAIL(difference(live, rebuilt));
    }));
    CAPTURE(accepted, fired);
    CHECK(accepted > 1000);
    CHECK(fired > 100);
}

TEST_CASE("a long run verifies and a rebuild changes nothing")
{
    RandomDesk desk;
    desk.takeMany(600, 7);
    CHECK(desk.tickets().size() > 40);
    CHECK(must(desk.store().verify({})) == std::vector<Finding>{});
    const QStringList live = dump(desk);
    must(desk.store().rebuild({}));
    CHECK(difference(live, dump(desk)).empty());
    CHECK(must(desk.store().search(QStringLiteral("printer"), 5)).size() == 5);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("a scan tells every ticket's whole history and can be left")
{
    RandomDesk desk;
    desk.takeMany(120, 3);
    std::vector<TicketId> seen;
    must(desk.store().scan([&](std::span<const JournalEntry> history) {
        const TicketId id = history.front().ticket;
        seen.push_back(id);
        CHECK(must(desk.store().history(id)) == std::vector(history.begin(), history.end()));
        return Progressing::Continue;
    }));
    CHECK(seen.size() == desk.tickets().size());
    int visits = 0;
    must(desk.store().scan([&](std::span<const JournalEntry>) {
        ++visits;
        return Progressing::Cancel;
    }));
    CHECK(visits == 1);
}

TEST_CASE("a ticket an import made is found by its source and number")
{
    TestDesk desk;
    const auto transaction = must(desk.store().begin());
    const TicketId id = must(transaction->newTicketId());
    TicketOpened opened;
    opened.details.subject = QStringLiteral("From a log");
    opened.place = {frontDesk, Tier{1}};
    Ticket ticket;
    std::vector<JournalEntry> entries;
    const auto add = [&](TicketEvent event) {
        entries.push_back({0, id, ticket.version + 1, Event{std::move(event)},
                           Cause{CauseKind::Import, {}, QStringLiteral("log.csv:2")}, makeCommandId(), Instant{1},
                           Instant{2}, 1});
        ticket = apply(std::move(ticket), entries.back());
    };
    const QString source = QStringLiteral("vinst");
    const QString number = QStringLiteral("1-364285768");
    add(opened);
    add(SourceRowRecorded{source, number, 1, QStringLiteral("ab"), {}});
    add(SourceRowRecorded{source, number, 2, QStringLiteral("cd"), {QStringLiteral("A=b")}});
    must(transaction->append(entries, {}, ticket));
    must(transaction->commit());
    CHECK(must(desk.store().imported(source, number)) == id);
    CHECK_FALSE(must(desk.store().imported(QStringLiteral("other"), number)));
    must(desk.store().rebuild({}));
    CHECK(must(desk.store().imported(source, number)) == id);
    CHECK(must(desk.store().verify({})).empty());
}
