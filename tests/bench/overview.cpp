// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a supervisor asks the store for: the board, its past, what goes astray, the note for the next shift, reports.
#include "core/desk/board.h"
#include "core/desk/figurereport.h"
#include "core/desk/handover.h"
#include "core/desk/radar.h"
#include "core/desk/trend.h"
#include "core/report/handoffs.h"
#include "core/report/misroutes.h"
#include "core/storage/openstore.h"
#include "tests/bench/stage.h"

namespace tierdesk::bench {

namespace {

template <class Work>
Figure repeated(const QString& name, int times, std::optional<double> most, const Work& work)
{
    std::vector<Taken> taken;
    for (int i = 0; i < times; ++i)
        taken.push_back(timed(work));
    std::optional<Budget> budget;
    if (most)
        budget = Budget{Budget::Kind::Milliseconds, *most};
    return {name, quantile(taken, 0.95), budget, {}, spread(taken)};
}

/// The cards of the dashboard, each as its feed reads it.
Figures measureCards(Store& store, const PlaybookTimes& times)
{
    const Instant now = Stage::present();
    const BoardTerms terms = boardTerms(times, now);
    constexpr int often = 20;
    constexpr double firstPaint = 200;
    Figures figures;
    figures.push_back(repeated(QStringLiteral("board (p95)"), often, firstPaint,
                               [&] { (void)must(store.board(terms), "reading the board"); }));
    for (const TrendSpan span : allValues<TrendSpan>()) {
        const auto bounds = trendBounds(span, boardZone(times), now);
        figures.push_back(repeated(QStringLiteral("arrivals and backlog, %1 (p95)").arg(toWord(span)), often, {},
                                   [&] { (void)must(store.flows(bounds), "reading flows"); }));
    }
    // As many as the card counts up to.
    constexpr int counted = 1000;
    for (const RadarSign sign : allValues<RadarSign>()) {
        ListQuery query;
        query.filter = parseFilter(listBehind(sign).filter).value_or(TicketFilter());
        query.now = now;
        figures.push_back(repeated(QStringLiteral("gone astray, %1 (p95)").arg(toWord(sign)), often, {},
                                   [&] { (void)must(store.list(query, counted), "listing"); }));
    }
    constexpr int seldom = 3;
    figures.push_back(repeated(QStringLiteral("what changed since yesterday, all queues (p95)"), seldom, {}, [&] {
        (void)must(handoverNote(store, {{}, now - std::chrono::days(1), now}), "writing the note");
    }));
    return figures;
}

/// Each reads every ticket's history.
Figures measureReports(Store& store)
{
    const Instant now = Stage::present();
    const ProgressReport silent = [](qint64, qint64) { return Progressing::Continue; };
    Figures figures;
    for (const int days : {90, 1095}) {
        const FigureTerms terms{now - std::chrono::days(days), now, {}, {}};
        figures.push_back(repeated(QStringLiteral("all figures of %1 days").arg(days), 1, {}, [&] {
            (void)must(workOutFigures(store, terms, {}, silent), "working out figures");
        }));
    }
    const auto tallied = [&](const QString& name, auto tally) {
        figures.push_back(repeated(name, 1, {}, [&] {
            must(store.scan([&](std::span<const JournalEntry> history) {
                tally.add(history);
                return Progressing::Continue;
            }),
                 "reading every ticket");
            (void)tally.report();
        }));
    };
    tallied(QStringLiteral("report of handoffs"), HandoffTally());
    tallied(QStringLiteral("report of misroutes"), MisrouteTally());
    return figures;
}

} // namespace

Figures measureOverview(Stage& stage)
{
    const auto store = must(openStore(stage.copy(QStringLiteral("read"))), "opening a copy");
    const CourseBasis basis = must(store->courseBasis(), "reading the playbook's times");
    const int version = must(store->playbook(), "the playbook")->version;
    Figures figures = measureCards(*store, *basis.times(version));
    std::ranges::move(measureReports(*store), std::back_inserter(figures));
    return figures;
}

} // namespace tierdesk::bench
