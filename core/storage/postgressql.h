// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written once, in SQLite's words, in those of PostgreSQL.
#pragma once

#include <QByteArray>
#include <QString>

namespace tierdesk {

/// Without hints for SQLite's planner, with $1, $2 for the question marks, json_each(?) as a list of numbers, and
/// string_agg for group_concat.
[[nodiscard]] QString inPostgres(QString sql);

/// CREATE TABLE with PostgreSQL's types. Texts are ordered by their bytes, as in SQLite.
[[nodiscard]] QByteArray tablesInPostgres(const QByteArray& statements);

} // namespace tierdesk
