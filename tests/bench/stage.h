// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The store that is measured, made once and copied for everything that writes, and the sections that measure it.
#pragma once

#include "core/desk/store.h"
#include "tests/bench/figures.h"

#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>

namespace tierdesk::bench {

/// A benchmark goes no further after trouble.
template <class T, class E>
T must(Result<T, E> result, const char* what)
{
    if (!result) {
        std::fprintf(stderr, "%s failed\n", what);
        if constexpr (std::is_same_v<E, StorageError>)
            std::fprintf(stderr, "%s: %s\n", qPrintable(result.error().where), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

class Stage
{
public:
    /// Makes the store with so many tickets when there is none; without a name in a folder that goes with this.
    Stage(const QString& store, qint64 tickets);

    /// Nobody writes to it.
    [[nodiscard]] const QString& store() const { return m_store; }
    /// A copy of the store, on the disk; the same name gives the same copy again.
    [[nodiscard]] QString copy(const QString& name);
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// The instant at which people look at the store: when its last ticket came.
    [[nodiscard]] static Instant present();
    /// {"tickets", "open", "journal entries", "MB", "KB for each ticket"}
    [[nodiscard]] QJsonObject describe() const;

private:
    QTemporaryDir m_folder;
    QString m_store;
};

using Figures = std::vector<Figure>;

/// First screens, opening a ticket, searching.
[[nodiscard]] Figures measureReading(Stage& stage);
/// Commands and imports, each against its floor.
[[nodiscard]] Figures measureWriting(Stage& stage);
/// Sweeps, rehearsals and other hours for all.
[[nodiscard]] Figures measureRules(Stage& stage);
/// The dashboard's cards and every report.
[[nodiscard]] Figures measureOverview(Stage& stage);
/// Verify, backup, rebuild.
[[nodiscard]] Figures measureUpkeep(Stage& stage);
/// Starts this program again and again as the console and as a blank window.
[[nodiscard]] Figures measureWindow(Stage& stage, const QString& program, int starts);

enum class SoakPlace { File, Server };

struct SoakOrder
{
    /// This program, which is each station too.
    QString program;
    SoakPlace place = SoakPlace::File;
    int stations = 16;
    int seconds = 120;
};

/// Many stations at work on one store at once.
[[nodiscard]] Figures measureSoak(Stage& stage, const SoakOrder& order);

/// What such a child does: "blank", "console" or "acts". The exit code of the program.
[[nodiscard]] int runWindowChild(int argc, char** argv, const QString& what, const QString& store);

} // namespace tierdesk::bench
