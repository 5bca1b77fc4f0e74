// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/bulkrunner.h"

namespace tierdesk {

namespace {

/// About a tenth of a second of the store's time.
constexpr std::size_t biteSize = 25;

} // namespace

BulkRunner::BulkRunner(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{}

void BulkRunner::tryOut(const BulkOrder& order)
{
    start(order, Mode::TryOut);
}

void BulkRunner::run(const BulkOrder& order)
{
    start(order, Mode::Run);
}

void BulkRunner::stop()
{
    if (m_running)
        m_result.stopped = true;
}

void BulkRunner::start(const BulkOrder& order, Mode mode)
{
    ++m_turn;
    m_order = order;
    m_mode = mode;
    m_result = {};
    m_position = 0;
    m_running = true;
    next();
}

void BulkRunner::next()
{
    if (m_result.stopped || m_position >= m_order.tickets.size()) {
        finish();
        return;
    }
    const std::size_t size = std::min(biteSize, m_order.tickets.size() - m_position);
    const auto from = m_order.tickets.begin() + static_cast<std::ptrdiff_t>(m_position);
    std::vector<TicketId> bite(from, from + static_cast<std::ptrdiff_t>(size));

    auto work = [bite, command = m_order.command, other = m_order.other, mode = m_mode,
                 me = m_client.me().id](Desk& desk, Store&) -> Done<BulkResult> {
        BulkResult result;
        for (const TicketId ticket : bite) {
            const Order order{makeCommandId(), ticket, command, me, other};
            auto receipt = mode == Mode::Run ? desk.submit(order) : desk.preview(order);
            if (!receipt) {
                result.failures.push_back({ticket, std::move(receipt).error()});
                continue;
            }
            result.done.push_back(ticket);
            result.orders.push_back(receipt->command);
        }
        return result;
    };
    m_client.write(this, std::move(work), [this, size, turn = m_turn](const Done<BulkResult>& done) {
        if (turn == m_turn)
            arrived(done, size);
    });
}

void BulkRunner::arrived(const Done<BulkResult>& bite, std::size_t size)
{
    if (bite) {
        if (m_mode == Mode::Run)
            m_client.announce(bite->done);
        std::ranges::copy(bite->done, std::back_inserter(m_result.done));
        std::ranges::copy(bite->failures, std::back_inserter(m_result.failures));
        std::ranges::copy(bite->orders, std::back_inserter(m_result.orders));
    } else {
        for (std::size_t i = m_position; i < m_position + size; ++i)
            m_result.failures.push_back({m_order.tickets[i], bite.error()});
    }
    m_position += size;
    Q_EMIT progressed(static_cast<int>(m_position), static_cast<int>(m_order.tickets.size()));
    next();
}

void BulkRunner::finish()
{
    m_running = false;
    if (m_mode == Mode::TryOut) {
        m_result.orders.clear();
        Q_EMIT triedOut(m_result);
    } else {
        Q_EMIT finished(m_result);
    }
}

} // namespace tierdesk
