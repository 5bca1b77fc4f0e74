// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/textfold.h"
#include "core/base/texts.h"

#include <QSqlError>

namespace tierdesk {

QString freshConnectionName()
{
    static std::atomic<qint64> count = 0;
    return QStringLiteral("tierdesk-%1").arg(++count);
}

Connection::Connection(QString path, Milliseconds patience)
    : m_path(std::move(path))
    , m_patience(patience)
{}

Connection::~Connection() = default;

QVariant Connection::bindable(const QVariant& value)
{
    if (value.userType() != QMetaType::QString)
        return value;
    // Qt would bind a null text as NULL, and SQLite would lose what follows half a surrogate pair.
    const QString text = value.toString();
    return text.isNull() ? QStringLiteral("") : wellFormed(text);
}

Stored<void> Connection::run(const QString& sql, const Values& values)
{
    if (m_interrupted)
        return fail(errorOf({}));
    auto query = execute(sql, values);
    if (!query)
        return fail(query.error());
    giveBack(sql, *std::move(query));
    return {};
}

Stored<void> Connection::each(const QString& sql, const Values& values, const RowVisitor& visit)
{
    return until(sql, values, [&](const Row& row) {
        visit(row);
        return Progressing::Continue;
    });
}

Stored<void> Connection::until(const QString& sql, const Values& values,
                               const std::function<Progressing(const Row&)>& visit)
{
    if (m_interrupted)
        return fail(errorOf({}));
    auto executed = execute(sql, values);
    if (!executed)
        return fail(executed.error());
    Query query = *std::move(executed);
    const QueryRow row(*query);
    while (query->next() && visit(row) == Progressing::Continue)
        continue;
    const bool whole = !query->lastError().isValid() && !m_interrupted;
    const StorageError error = whole ? StorageError{} : errorOf(query->lastError());
    giveBack(sql, std::move(query));
    if (!whole)
        return fail(error);
    return {};
}

Stored<qint64> Connection::number(const QString& sql, const Values& values)
{
    const auto found = first(sql, values, [](const Row& row) { return row.number(0); });
    if (!found)
        return fail(found.error());
    return found->value_or(0);
}

StorageError Connection::errorOf(const QSqlError& error)
{
    const StorageFault fault = faultOf(error);
    return {m_interrupted ? StorageFault::Cancelled : fault, m_path, error.databaseText()};
}

void Connection::interrupt()
{
    const std::lock_guard lock(m_mutex);
    m_interrupted = true;
    stopNow();
    if (m_helper)
        m_helper->interrupt();
}

void Connection::setHelper(Connection* helper)
{
    const std::lock_guard lock(m_mutex);
    m_helper = helper;
    if (helper && m_interrupted)
        helper->interrupt();
}

} // namespace tierdesk
