// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures once more, in SQL over the tables: a third way beside hand-computed cases and the fold over the journal.
#include "core/desk/reckoning.h"
#include "core/journal/codec.h"
#include "core/report/figures.h"
#include "core/storage/connection.h"
#include "core/storage/sqlstore.h"
#include "tests/storage/randomdesk.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// Tickets that SQL can follow: what was taken back or merged would have to be folded there as well.
const std::array hardKinds{"command-undone", "ticket-merged", "ticket-absorbed", "ticket-unmerged", "ticket-released"};

bool isPlain(std::span<const JournalEntry> history)
{
    return std::ranges::none_of(history, [](const JournalEntry& entry) {
        return std::ranges::any_of(hardKinds,
                                   [&](const char* kind) { return kindWord(entry.event) == QLatin1String(kind); });
    });
}

/// Common tables: `plain` tickets, and `step`, the flows of these with the time that counts, which never runs back.
QString sql(const char* query)
{
    QStringList kinds;
    for (const char* kind : hardKinds)
        kinds.append(QLatin1Char('\'') + QLatin1String(kind) + QLatin1Char('\''));
    return QStringLiteral(
               "WITH plain AS (SELECT t.* FROM ticket AS t WHERE NOT EXISTS (SELECT 1 FROM journal AS j "
               "WHERE j.ticket = t.ticket AND j.kind IN (%1))), "
               "told AS (SELECT sequence, max(occurred_at) OVER (PARTITION BY ticket ORDER BY version) AS at "
               "FROM journal WHERE ticket <> 0), "
               "step AS (SELECT f.ticket, f.flow, f.queue, f.sequence, told.at FROM flow AS f "
               "JOIN told ON told.sequence = f.sequence JOIN plain ON plain.ticket = f.ticket), "
               "solved AS (SELECT p.ticket, min(s.at) - p.created_at AS took FROM step AS s "
               "JOIN plain AS p ON p.ticket = s.ticket WHERE s.flow = 3 GROUP BY p.ticket, p.created_at) ")
               .arg(kinds.join(QStringLiteral(", "))) +
           QLatin1String(query);
}

struct Asked
{
    Connection& connection;

    [[nodiscard]] qint64 number(const char* query, const Values& values = {}) const
    {
        return must(connection.number(sql(query), values));
    }
    /// The smallest one that at least so many of a hundred do not exceed.
    [[nodiscard]] qint64 rank(int percent) const
    {
        return number(
            "SELECT took FROM (SELECT took, row_number() OVER (ORDER BY took) AS place, count(*) OVER () AS n "
            "FROM solved) AS ranked WHERE place * 100 >= n * ? ORDER BY place LIMIT 1",
            {percent});
    }
};

} // namespace

TEST_CASE("figures in SQL over the tables are those of the fold over the journal after any history", "[figuresinsql]")
{
    using enum FigureName;
    const unsigned seed = GENERATE(11U, 12U, 13U, 14U, 15U);
    RandomDesk desk;
    desk.takeMany(360, seed);
    const TicketId sure = desk.openTicket(QStringLiteral("Somebody worked on this one"));
    desk.order(sure, LogWork{30, QStringLiteral("Looked")}, desk.anna);
    desk.order(sure, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Toner")}}, desk.anna);
    must(reckonAll(desk.store(), {}));
    const Instant now = desk.now() + std::chrono::days(1);
    const CourseBasis basis = must(desk.store().courseBasis());
    FigureTally tally({{}, now, {}, {}}, basis.publications, basis.times);
    int plain = 0;
    must(desk.store().scan([&](std::span<const JournalEntry> history) {
        if (isPlain(history)) {
            tally.add(history);
            ++plain;
        }
        return Progressing::Continue;
    }));
    const FigureReport report = tally.report();
    const Asked asked{dynamic_cast<SqlStore&>(desk.store()).connection()};

    REQUIRE(plain > 20);
    CHECK(asked.number("SELECT count(*) FROM plain") == plain);
    REQUIRE(report[TimeToResolve].all.count > 3);
    CHECK(asked.number("SELECT count(*) FROM solved") == report[TimeToResolve].all.count);
    CHECK(asked.number("SELECT sum(took) FROM solved") ==
          std::llround(*report[TimeToResolve].all.value * static_cast<double>(report[TimeToResolve].all.count)));
    CHECK(asked.rank(50) == report[TimeToResolve].all.p50);
    CHECK(asked.rank(90) == report[TimeToResolve].all.p90);
    CHECK(asked.number("SELECT count(DISTINCT ticket) FROM (SELECT ticket, flow, lag(flow) OVER "
                       "(PARTITION BY ticket ORDER BY sequence) AS earlier FROM step) AS steps "
                       "WHERE flow = 1 AND earlier = 3 AND ticket IN (SELECT ticket FROM solved)") ==
          report[Reopened].all.hits);

    CHECK(asked.number("SELECT count(*) FROM plain WHERE open = 1") == report[BacklogAge].all.count);
    CHECK(asked.number("SELECT sum(? - created_at) FROM plain WHERE open = 1", {now.ms}) ==
          std::llround(*report[BacklogAge].all.value * static_cast<double>(report[BacklogAge].all.count)));

    qint64 moves = 0;
    for (const auto& [route, count] : report.routes)
        moves += count.moves;
    CHECK(moves > 5);
    CHECK(asked.number("SELECT count(*) FROM step WHERE flow = 4") == moves);
    CHECK(asked.number("SELECT count(*) FROM step WHERE flow IN (3, 4)") == report[TimePerVisit].all.count);

    CHECK(report[ArticleReuse].all.count == report[TimeToResolve].all.count);
    CHECK(asked.number("SELECT count(*) FROM solved WHERE ticket IN (SELECT ticket FROM ticket_article "
                       "WHERE used_as = 'solved')") == report[ArticleReuse].all.hits);
    const auto summed = [&](FigureName name) {
        const FigureValue& all = report[name].all;
        return std::llround(all.value.value_or(0) * static_cast<double>(all.count));
    };
    const QByteArray minutes = asked.connection.dialect() == Dialect::Sqlite
                                   ? QByteArray("json_extract(j.payload, '$.minutes')")
                                   : QByteArray("CAST(CAST(j.payload AS json) ->> 'minutes' AS bigint)");
    const auto logged = [&](const QByteArray& what) {
        return asked.number(("SELECT coalesce(sum(" + what +
                             "), 0) FROM journal AS j JOIN solved ON solved.ticket = j.ticket "
                             "WHERE j.kind = 'work-logged'")
                                .constData());
    };
    CHECK(summed(EffortPerTier) > 0);
    CHECK(logged(minutes) * 60000 == summed(EffortPerTier));
    CHECK(logged("(" + minutes + " * " + QByteArray::number(hourOfWork * 100) + " / 60)") == summed(CostPerTier));

    // A deadline that has passed counts although nothing was written since. A clock that goes on after a reopening
    // brings its breach with it; it counts once.
    const QString clock =
        QStringLiteral(
            "SELECT count(*) FROM (SELECT DISTINCT ticket, coalesce(missed, -cycle) AS what FROM (SELECT c.*, "
            "coalesce(c.breached_at, CASE WHEN c.ended_at IS NULL AND c.deadline < %1 THEN c.deadline END) AS missed "
            "FROM clock AS c JOIN plain ON plain.ticket = c.ticket WHERE c.target > 0 AND c.metric = ?) AS judged "
            "WHERE missed IS NOT NULL%2) AS counted")
            .arg(now.ms);
    const QByteArray decided = clock.arg(QStringLiteral(" OR (ended_at IS NOT NULL AND dropped = 0)")).toUtf8();
    const QByteArray missed = clock.arg(QString()).toUtf8();
    qint64 clocks = 0;
    for (const Metric metric : allValues<Metric>()) {
        const auto found = report.clocks.find(metric);
        const FigureValue value = found == report.clocks.end() ? FigureValue{} : found->second;
        const QString word(toWord(metric));
        INFO(word.toStdString());
        CHECK(asked.number(decided.constData(), {word}) == value.count);
        CHECK(asked.number(missed.constData(), {word}) == value.count - value.hits);
        clocks += value.count;
    }
    CHECK(clocks > 20);
}
