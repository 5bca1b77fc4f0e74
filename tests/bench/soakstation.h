// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One of the stations of the soak, in a process of its own.
#pragma once

#include <QString>

namespace tierdesk::bench {

/// Through the desk, or comparable statements in plain SQL.
enum class Station { Desk, Sql };

/// Gives the store a second table like its journal, which stations in plain SQL write to.
void makeRawTable(const QString& location);

/// Says "ready", waits for a line, works until the time is over and writes to the file what it did and how long each of
/// it took. The exit code of the program.
[[nodiscard]] int runStation(const QString& location, int number, int seconds, Station station, const QString& result);

} // namespace tierdesk::bench
