// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/engine.h"

namespace tierdesk {

namespace {

/// Long enough for the slowest sweep, short enough that nobody waits when a console dies.
constexpr std::chrono::seconds leaseTime{30};

QString leaseName()
{
    return QStringLiteral("rules");
}

} // namespace

Engine::Engine(Store& store, Now now, QString holder)
    : m_store(store)
    , m_desk(store, now)
    , m_now(std::move(now))
    , m_holder(std::move(holder))
{}

Done<Sweep> Engine::sweep(int tickets)
{
    const Instant now = m_now();
    const auto failed = [](const StorageError& error) { return fail(DeskError{error}); };
    const auto mine = m_store.takeLease(leaseName(), m_holder, now, now + leaseTime);
    if (!mine)
        return failed(mine.error());
    Sweep sweep;
    sweep.elsewhere = !*mine;
    if (sweep.elsewhere)
        return sweep;
    const auto reckoning = m_store.reckon(tickets);
    if (!reckoning)
        return failed(reckoning.error());
    sweep.reckoning = *reckoning;
    sweep.unfinished = sweep.reckoning.has_value();
    if (sweep.unfinished)
        return sweep;
    const auto due = m_store.dueTickets(now, tickets);
    if (!due)
        return failed(due.error());
    for (const TicketId ticket : *due) {
        auto fired = m_desk.fireDue(ticket);
        if (!fired)
            return fail(fired.error());
        std::ranges::move(*fired, std::back_inserter(sweep.firings));
    }
    sweep.unfinished = std::ssize(*due) >= tickets;
    return sweep;
}

void Engine::rest()
{
    const Instant now = m_now();
    // A lease that cannot be given back ends by itself.
    static_cast<void>(m_store.takeLease(leaseName(), m_holder, now, now));
}

} // namespace tierdesk
