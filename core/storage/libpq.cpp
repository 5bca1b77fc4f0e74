// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/libpq.h"

#include <QLibrary>
#include <array>

namespace tierdesk {

namespace {

template <class Function>
bool resolve(QLibrary& library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

std::optional<LibPq> load(QLibrary& library)
{
    LibPq found;
    const bool whole =
        resolve(library, "PQconnectdb", found.connect) && resolve(library, "PQfinish", found.finish) &&
        resolve(library, "PQconnectionNeedsPassword", found.needsPassword) &&
        resolve(library, "PQconnectionUsedPassword", found.usedPassword) &&
        resolve(library, "PQstatus", found.status) && resolve(library, "PQconsumeInput", found.consumeInput) &&
        resolve(library, "PQnotifies", found.notifies) && resolve(library, "PQfreemem", found.freemem) &&
        resolve(library, "PQhost", found.host) && resolve(library, "PQsslInUse", found.sslInUse) &&
        resolve(library, "PQsslAttribute", found.sslAttribute) && resolve(library, "PQgetCancel", found.getCancel) &&
        resolve(library, "PQcancel", found.cancel) && resolve(library, "PQfreeCancel", found.freeCancel);
    return whole ? std::optional(found) : std::nullopt;
}

} // namespace

const LibPq* LibPq::find()
{
    static const std::optional<LibPq> found = [] {
        // The number that its interface has had since PostgreSQL 8.
        QLibrary numbered(QStringLiteral("pq"), 5);
        if (const auto library = load(numbered))
            return library;
        QLibrary plain(QStringLiteral("libpq"));
        return load(plain);
    }();
    return found ? &*found : nullptr;
}

Canceller::Canceller(const LibPq& library, pg_conn* connection)
    : m_library(library)
    , m_cancel(library.getCancel(connection))
{}

Canceller::~Canceller()
{
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
    m_library.freeCancel(m_cancel);
}

void Canceller::begin()
{
    const std::lock_guard lock(m_mutex);
    m_running = true;
}

void Canceller::end()
{
    std::unique_lock lock(m_mutex);
    m_running = false;
    m_wanted = false;
    m_changed.wait(lock, [this] { return !m_asking; });
}

void Canceller::stop()
{
    const std::lock_guard lock(m_mutex);
    if (!m_running || !m_cancel)
        return;
    m_wanted = true;
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token& stopping) { work(stopping); });
    m_changed.notify_all();
}

void Canceller::work(const std::stop_token& stopping)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stopping, [this] { return m_wanted; })) {
        m_wanted = false;
        m_asking = true;
        lock.unlock();
        std::array<char, 256> errors{};
        (void)m_library.cancel(m_cancel, errors.data(), static_cast<int>(errors.size()));
        lock.lock();
        m_asking = false;
        m_changed.notify_all();
    }
}

} // namespace tierdesk
