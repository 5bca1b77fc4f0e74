// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody might do to a store behind its back. Only while no store has it open.
#pragma once

#include <QByteArray>
#include <QString>

namespace tierdesk::test {

/// Runs the statements on the database with nothing of ours in between, triggers and foreign keys of PostgreSQL
/// switched off, and throws when they fail.
void tamper(const QString& path, const QByteArray& statements);

[[nodiscard]] QByteArray bytesOf(const QString& path);
void write(const QString& path, const QByteArray& bytes);

} // namespace tierdesk::test
