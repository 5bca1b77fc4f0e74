// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/bulkrunner.h"

namespace tierdesk {

namespace {

/// About a tenth of a second of the store's time.
constexpr std::size_t biteSize = 25;
constexpr std::chrono::milliseconds pause{1000};

} // namespace

BulkRunner::BulkRunner(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &BulkRunner::next);
}

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
    if (!m_running)
        return;
    m_result.stopped = true;
    if (m_retry.isActive()) {
        m_retry.stop();
        finish();
    }
    const std::vector<CommandId> given = m_given;
    for (const CommandId order : given)
        m_client.outbox().takeBack(order);
}

void BulkRunner::start(const BulkOrder& order, Mode mode)
{
    ++m_turn;
    m_retry.stop();
    m_given.clear();
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

    if (m_mode == Mode::Run)
        runBite(bite);
    else
        tryBite(std::move(bite));
}

void BulkRunner::tryBite(std::vector<TicketId> bite)
{
    const std::size_t size = bite.size();
    auto work = [bite = std::move(bite), command = m_order.command, other = m_order.other,
                 me = m_client.me().id](Desk& desk, Store&) -> Done<BulkResult> {
        BulkResult result;
        for (const TicketId ticket : bite) {
            auto receipt = desk.preview({makeCommandId(), ticket, command, me, other});
            const auto* trouble = receipt ? nullptr : std::get_if<StorageError>(&receipt.error());
            if (trouble && passes(*trouble))
                return fail(receipt.error());
            if (receipt)
                result.done.push_back(ticket);
            else
                result.failures.push_back({ticket, std::move(receipt).error()});
        }
        return result;
    };
    m_client.write(this, std::move(work), [this, size, turn = m_turn](const Done<BulkResult>& done) {
        if (turn == m_turn)
            tried(done, size);
    });
}

/// Each is an order like any other, and waits like any other while the store is away.
void BulkRunner::runBite(const std::vector<TicketId>& bite)
{
    m_given.clear();
    m_unanswered = bite.size();
    for (const TicketId ticket : bite) {
        const auto answer = [this, ticket, turn = m_turn](const Done<Receipt>& done) {
            if (turn == m_turn)
                answered(ticket, done);
        };
        m_given.push_back(m_client.submit(ticket, m_order.command, this, answer, m_order.other));
    }
}

void BulkRunner::tried(const Done<BulkResult>& bite, std::size_t size)
{
    const auto* trouble = bite ? nullptr : std::get_if<StorageError>(&bite.error());
    if (trouble && passes(*trouble) && !m_result.stopped) {
        m_retry.start(pause);
        return;
    }
    if (bite) {
        std::ranges::copy(bite->done, std::back_inserter(m_result.done));
        std::ranges::copy(bite->failures, std::back_inserter(m_result.failures));
    } else {
        for (std::size_t i = m_position; i < m_position + size; ++i)
            m_result.failures.push_back({m_order.tickets[i], bite.error()});
    }
    advance(size);
}

void BulkRunner::answered(TicketId ticket, const Done<Receipt>& done)
{
    const auto* trouble = done ? nullptr : std::get_if<StorageError>(&done.error());
    const bool takenBack = trouble && trouble->fault == StorageFault::Cancelled;
    if (done) {
        m_result.done.push_back(ticket);
        m_result.orders.push_back(done->command);
    } else if (!takenBack || !m_result.stopped) {
        m_result.failures.push_back({ticket, done.error()});
    }
    if (--m_unanswered == 0)
        advance(m_given.size());
}

void BulkRunner::advance(std::size_t by)
{
    m_position += by;
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
