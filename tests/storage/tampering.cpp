// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/tampering.h"

#include "core/storage/nativestatement.h"
#include "core/storage/postgresconnection.h"
#include "tests/support/desktesting.h"

#include <QFile>
#include <stdexcept>

namespace tierdesk::test {

void tamper(const QString& path, const QByteArray& statements)
{
    if (isPostgres(path)) {
        const auto connection = must(PostgresConnection::open(must(parsePostgres(path)), Milliseconds{5000}));
        must(connection->script("SET session_replication_role = replica; " + statements));
        return;
    }
    const NativeDatabase file = openNative(path.toUtf8(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (sqlite3_exec(file.get(), statements.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(file.get()));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

} // namespace tierdesk::test
