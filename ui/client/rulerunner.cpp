// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/rulerunner.h"

#include "core/desk/engine.h"

#include <QSysInfo>

namespace tierdesk {

namespace {

constexpr std::chrono::seconds interval{1};
/// So few at once that an order of the person here never waits long behind them.
constexpr int ticketsAtOnce = 20;

} // namespace

RuleRunner::RuleRunner(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_holder(QStringLiteral("%1:%2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid()))
{
    connect(&m_timer, &QTimer::timeout, this, &RuleRunner::sweep);
    m_timer.start(interval);
}

void RuleRunner::sweep()
{
    if (m_sweeping)
        return;
    m_sweeping = true;
    m_client.writeInBackground(
        this,
        // The client finishes what was posted even when this has gone.
        [client = &m_client, holder = m_holder](Store& store) {
            return Engine(store, [client] { return client->now(); }, holder).sweep(ticketsAtOnce);
        },
        [this](const Done<Sweep>& done) {
            m_sweeping = false;
            // Trouble with the store is told by the client's own looks at it; the next sweep tries again.
            if (!done)
                return;
            std::vector<TicketId> changed;
            for (const Receipt& receipt : done->firings)
                changed.push_back(receipt.ticket);
            m_client.announce(changed);
            if (done->unfinished)
                sweep();
        });
}

} // namespace tierdesk
