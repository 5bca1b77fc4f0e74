// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a store as a whole: verify, backup, rebuild. Each reads or writes all of it, so each is told for a
// ticket too.
#include "core/storage/openstore.h"
#include "tests/bench/stage.h"

#include <QFile>

namespace tierdesk::bench {

namespace {

const ProgressReport silent = [](qint64, qint64) { return Progressing::Continue; };

template <class Work>
Figure once(const QString& name, qint64 tickets, const Work& work)
{
    const Taken taken = timed(work);
    Figure figure{name, taken.wall, {}, {}, {}};
    figure.details = {{QStringLiteral("cpu"), taken.cpu},
                      {QStringLiteral("ms for each ticket"), taken.wall / static_cast<double>(tickets)}};
    return figure;
}

} // namespace

Figures measureUpkeep(Stage& stage)
{
    const qint64 tickets = stage.describe()[QStringLiteral("tickets")].toInteger();
    Figures figures;
    const Taken copied = timed([&] { (void)stage.copy(QStringLiteral("upkeep")); });
    const auto store = must(openStore(stage.copy(QStringLiteral("upkeep"))), "opening a copy");
    figures.push_back(once(QStringLiteral("verify"), tickets, [&] {
        if (!must(store->verify(silent), "verifying").empty())
            std::exit(1);
    }));
    // It verifies the copy before it is done.
    Figure backup = once(QStringLiteral("backup, verified"), tickets, [&] {
        must(store->backup(stage.file(QStringLiteral("backup.tierdesk")), silent), "backing up");
    });
    backup.details.insert(QStringLiteral("a plain copy to the disk"), copied.wall);
    figures.push_back(backup);
    QFile::remove(stage.file(QStringLiteral("backup.tierdesk")));
    figures.push_back(once(QStringLiteral("rebuild"), tickets, [&] { must(store->rebuild(silent), "rebuilding"); }));
    return figures;
}

} // namespace tierdesk::bench
