// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What rules cost: a sweep that finds nothing, one that finds much, a rehearsal, and another calendar for all.
#include "core/desk/engine.h"
#include "core/desk/rehearsing.h"
#include "core/storage/openstore.h"
#include "tests/bench/stage.h"

#include <sqlite3.h>

namespace tierdesk::bench {

namespace {

/// Before anything that waits is due.
constexpr Instant longAgo{0};
constexpr double msInMinute = 60'000;

Engine engineAt(Store& store, Instant now, const char* name)
{
    return {store, [now] { return now; }, QLatin1String(name)};
}

Figure measureIdle(Store& store)
{
    Engine engine = engineAt(store, longAgo, "idle");
    (void)must(engine.sweep(), "sweeping");
    std::vector<Taken> taken;
    std::vector<Taken> floor;
    constexpr int rounds = 500;
    for (int round = 0; round < rounds; ++round) {
        taken.push_back(timed([&] { (void)must(engine.sweep(), "sweeping"); }));
        floor.push_back(timed([&] { (void)must(store.dueTickets(longAgo, 1), "asking"); }));
    }
    return againstFloor(QStringLiteral("sweep with nothing due"), taken, floor, {});
}

/// As many tickets again and again as would make a million, each waiting for a step in a thousand years.
void fillWaiting(const QString& path)
{
    sqlite3* database = nullptr;
    const bool filled =
        sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK &&
        sqlite3_exec(database,
                     "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "
                     "INSERT INTO due_step (ticket, due, rule, cycle, step, repetition) "
                     "SELECT 10000000 + i, 33000000000000 + i, 'waits', 1, '1', 1 FROM n",
                     nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    if (!filled)
        std::exit(1);
}

/// The steps that wait are all that a sweep could look at more of.
Figure measureMillion(Store& few, Store& many)
{
    // Who held the lease before holds it still.
    Engine here = engineAt(few, longAgo, "idle");
    Engine there = engineAt(many, longAgo, "many");
    std::vector<Taken> taken;
    std::vector<Taken> floor;
    constexpr int rounds = 500;
    for (int round = 0; round < rounds; ++round) {
        taken.push_back(timed([&] { (void)must(there.sweep(), "sweeping"); }));
        floor.push_back(timed([&] { (void)must(here.sweep(), "sweeping"); }));
    }
    constexpr double same = 1.2;
    return againstFloor(QStringLiteral("sweep with nothing due, a million waiting"), taken, floor, same);
}

Figure measureDue(Store& store)
{
    Engine engine = engineAt(store, Stage::present() + std::chrono::days(400), "busy");
    constexpr std::size_t wanted = 2000;
    std::size_t fired = 0;
    const Taken taken = timed([&] {
        while (fired < wanted) {
            const Sweep sweep = must(engine.sweep(), "sweeping");
            fired += sweep.firings.size();
            if (sweep.firings.empty())
                return;
        }
    });
    const double perTenThousand = fired == 0 ? 0 : taken.wall * 10'000 / static_cast<double>(fired);
    Figure figure{
        QStringLiteral("10,000 due steps"), perTenThousand, Budget{Budget::Kind::Milliseconds, msInMinute}, {}, {}};
    figure.details.insert(QStringLiteral("fired"), static_cast<qint64>(fired));
    figure.details.insert(QStringLiteral("cpu"), taken.cpu);
    return figure;
}

Figure measureRehearsal(Store& store)
{
    const PlaybookPtr playbook = must(store.playbook(), "the playbook");
    constexpr qint64 most = 10'000;
    qint64 tickets = 0;
    const Taken taken = timed([&] {
        const auto rehearsed = rehearse(store, playbook, Stage::present() - std::chrono::days(365), Stage::present(),
                                        [&](qint64 done, qint64) {
                                            tickets = done;
                                            return done < most ? Progressing::Continue : Progressing::Cancel;
                                        });
        if (!rehearsed && rehearsed.error().fault != StorageFault::Cancelled)
            std::exit(1);
    });
    Figure figure{
        QStringLiteral("rehearsal of 10,000 tickets"), taken.wall, Budget{Budget::Kind::Milliseconds, 10'000}, {}, {}};
    figure.details.insert(QStringLiteral("tickets"), tickets);
    figure.details.insert(QStringLiteral("cpu"), taken.cpu);
    return figure;
}

Figure measureCalendar(Store& store)
{
    Playbook changed = *must(store.playbook(), "the playbook");
    for (Calendar& calendar : changed.calendars) {
        if (!calendar.week.empty() && !calendar.week.front().hours.empty())
            calendar.week.front().hours.front().to = WallTime{17 * 60 + 45};
    }
    Desk desk(store, [] { return Stage::present(); });
    double longest = 0;
    const Taken published = timed([&] {
        if (!desk.publish(changed, {}, PersonId{1}))
            std::exit(1);
    });
    // The open ones, and the resolved ones that may come back.
    constexpr qint64 newest = -1;
    const auto begun = must(store.tail(newest), "asking how far it is").reckoning;
    const qint64 tickets = begun ? begun->total : 0;
    const Taken taken = timed([&] {
        constexpr int piece = 200;
        for (bool left = true; left;) {
            const Taken one = timed([&] { left = must(store.reckon(piece), "reckoning").has_value(); });
            longest = std::max(longest, one.wall);
        }
    });
    const double perHundredThousand = tickets == 0 ? 0 : taken.wall * 100'000 / static_cast<double>(tickets);
    Figure figure{QStringLiteral("another calendar, for 100,000 open tickets"),
                  perHundredThousand,
                  Budget{Budget::Kind::Milliseconds, msInMinute},
                  {},
                  {}};
    figure.details.insert(QStringLiteral("tickets"), tickets);
    figure.details.insert(QStringLiteral("publishing"), published.wall);
    figure.details.insert(QStringLiteral("longest piece"), longest);
    return figure;
}

} // namespace

Figures measureRules(Stage& stage)
{
    const auto store = must(openStore(stage.copy(QStringLiteral("rules"))), "opening a copy");
    const QString path = stage.copy(QStringLiteral("million"));
    (void)must(openStore(path), "bringing a copy up to date");
    fillWaiting(path);
    const auto million = must(openStore(path), "opening the other copy");
    return {measureIdle(*store), measureMillion(*store, *million), measureRehearsal(*store), measureCalendar(*store),
            measureDue(*store)};
}

} // namespace tierdesk::bench
