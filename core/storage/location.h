// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a store lies, in one string: a file, or postgresql://user@host:port/database?option=value.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

/// A database of PostgreSQL. What is not said, its client library takes from its own variables and files
/// (PGHOST, PGPASSFILE and so on).
struct PostgresLocation
{
    /// A name, an address or the folder of a socket; several with commas, which are tried in turn.
    QString host;
    /// One, or as many as there are hosts.
    QString port;
    QString user;
    QString database;
    /// The client library's other parameters by name.
    std::vector<std::pair<QString, QString>> options;
    /// The location as it was given; it holds nothing secret.
    QString shown;
};

[[nodiscard]] bool isPostgres(const QString& location);

/// Other, in plain words, when it cannot be read, names no database or holds a password; then `where` is without it.
[[nodiscard]] Stored<PostgresLocation> parsePostgres(const QString& location);

/// What may be shown of it: without whatever may be a password, however it is written.
[[nodiscard]] QString withoutSecrets(const QString& location);

/// As PostgreSQL's own programs read it: "host='/run/x' dbname='desk'". With a password it is nothing to show, nor to
/// give to a program as a word.
[[nodiscard]] QString connectionString(const PostgresLocation& location, const std::optional<QString>& password = {});

/// The absolute path of the file that `location` names; of one that is there, past every symbolic link, so that what
/// lies beside it has one place. An empty text is Missing.
[[nodiscard]] Stored<QString> storePath(const QString& location);

} // namespace tierdesk
