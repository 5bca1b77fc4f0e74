// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The few functions of PostgreSQL's client library that Qt Sql does not offer, found in the library that Qt's driver
// has loaded. So it is needed only where a store lies in PostgreSQL.
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

struct pg_conn;
struct pg_cancel;

namespace tierdesk {

/// https://www.postgresql.org/docs/15/libpq.html
struct LibPq
{
    pg_conn* (*connect)(const char* words) = nullptr;
    void (*finish)(pg_conn*) = nullptr;
    int (*needsPassword)(const pg_conn*) = nullptr;
    int (*usedPassword)(const pg_conn*) = nullptr;
    int (*status)(const pg_conn*) = nullptr;
    int (*consumeInput)(pg_conn*) = nullptr;
    void* (*notifies)(pg_conn*) = nullptr;
    void (*freemem)(void*) = nullptr;
    char* (*host)(const pg_conn*) = nullptr;
    int (*sslInUse)(pg_conn*) = nullptr;
    const char* (*sslAttribute)(pg_conn*, const char* name) = nullptr;
    pg_cancel* (*getCancel)(pg_conn*) = nullptr;
    int (*cancel)(pg_cancel*, char* errors, int size) = nullptr;
    void (*freeCancel)(pg_cancel*) = nullptr;

    /// Null when the library is not found.
    [[nodiscard]] static const LibPq* find();
};

/// Asks the server to stop what one connection does. Asking takes a connection of its own, so a thread does it.
class Canceller
{
public:
    Canceller(const LibPq& library, pg_conn* connection);
    ~Canceller();
    Canceller(const Canceller&) = delete;
    Canceller& operator=(const Canceller&) = delete;

    /// A statement begins; it has ended. A request meant for it never meets the next one.
    void begin();
    void end();
    /// Stops the statement that runs, if one does. Any thread may call it; it does not wait.
    void stop();

private:
    void work(const std::stop_token& stopping);

    const LibPq& m_library;
    pg_cancel* m_cancel;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_running = false;
    bool m_wanted = false;
    bool m_asking = false;
    std::jthread m_thread;
};

} // namespace tierdesk
