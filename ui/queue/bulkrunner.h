// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One command for many tickets: tried first without doing it, then done ticket by ticket in small bites, so that other
// orders pass between them and it can be stopped.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/ticket/bulkorder.h"

namespace tierdesk {

struct BulkFailure
{
    TicketId ticket;
    DeskError error;
};

/// Of a trial: what would be done. Of a run: what was done.
struct BulkResult
{
    std::vector<TicketId> done;
    std::vector<BulkFailure> failures;
    /// Of a run: the orders given.
    std::vector<CommandId> orders;
    /// Stopped by the person before the end.
    bool stopped = false;
};

class BulkRunner : public QObject
{
    Q_OBJECT

public:
    explicit BulkRunner(DeskClient& client, QObject* parent = nullptr);

    /// One at a time; a second call waits for nobody and stops the first.
    void tryOut(const BulkOrder& order);
    void run(const BulkOrder& order);
    /// What is done stays done, what waits for the store is taken back; `finished` or `triedOut` follows.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total);
    void triedOut(const tierdesk::BulkResult& result);
    void finished(const tierdesk::BulkResult& result);

private:
    enum class Mode { TryOut, Run };
    void start(const BulkOrder& order, Mode mode);
    void next();
    void tryBite(std::vector<TicketId> bite);
    void runBite(const std::vector<TicketId>& bite);
    void tried(const Done<BulkResult>& bite, std::size_t size);
    void answered(TicketId ticket, const Done<Receipt>& done);
    void advance(std::size_t by);
    void finish();

    DeskClient& m_client;
    BulkOrder m_order;
    Mode m_mode = Mode::TryOut;
    BulkResult m_result;
    std::size_t m_position = 0;
    /// Answers to an older start are dropped.
    quint64 m_turn = 0;
    bool m_running = false;
    /// Of a run: the orders that are on their way.
    std::vector<CommandId> m_given;
    std::size_t m_unanswered = 0;
    /// Of a trial: until the store is looked for again.
    QTimer m_retry;
};

} // namespace tierdesk
