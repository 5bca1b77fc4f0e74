// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A transaction that is rolled back unless it was committed.
#pragma once

#include "core/storage/connection.h"

namespace tierdesk {

class TransactionGuard
{
public:
    /// Takes the write lock at once: a transaction that begins by reading could not wait for it later.
    [[nodiscard]] static Stored<TransactionGuard> begin(Connection& connection)
    {
        return begun(connection, Purpose::Writing);
    }
    /// One moment of the store for as long as the guard lives; nothing may be written. Inside a transaction of the
    /// same connection it does nothing.
    [[nodiscard]] static Stored<TransactionGuard> beginReading(Connection& connection)
    {
        if (connection.inTransaction())
            return TransactionGuard(nullptr);
        return begun(connection, Purpose::Reading);
    }

    ~TransactionGuard()
    {
        if (m_connection)
            m_connection->rollBack();
    }
    TransactionGuard(TransactionGuard&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {}
    TransactionGuard& operator=(TransactionGuard&&) = delete;

    [[nodiscard]] Stored<void> commit()
    {
        auto done = m_connection->commit();
        if (done)
            m_connection = nullptr;
        return done;
    }

private:
    explicit TransactionGuard(Connection* connection)
        : m_connection(connection)
    {}

    [[nodiscard]] static Stored<TransactionGuard> begun(Connection& connection, Purpose purpose)
    {
        if (auto done = connection.begin(purpose); !done)
            return fail(done.error());
        return TransactionGuard(&connection);
    }

    Connection* m_connection;
};

} // namespace tierdesk
