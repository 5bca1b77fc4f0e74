// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The queues and a list of tickets as they stood, for tables.
#pragma once

#include "core/clock/clockfold.h"
#include "ui/past/pastdesk.h"

#include <QAbstractTableModel>

namespace tierdesk {

/// The first row stands for all queues together.
class PastQueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Open, Unassigned, Pending };

    using QAbstractTableModel::QAbstractTableModel;

    /// The one called `kept` has a row even when nothing was open in it.
    void setQueues(const std::vector<QueueCount>& queues, const QueueKey& kept, const PlaybookPtr& playbook);
    /// Null for all.
    [[nodiscard]] QueueKey queueAt(int row) const;
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const QueueKey& queue) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<QueueCount> m_rows;
    PlaybookPtr m_playbook;
};

class PastListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTickets(std::vector<TicketRow> rows, std::shared_ptr<const PlaybookTimes> times, Instant at);
    /// Null when there is none.
    [[nodiscard]] TicketId ticketAt(int row) const;
    [[nodiscard]] int rowOf(TicketId ticket) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TicketRow> m_rows;
    std::shared_ptr<const PlaybookTimes> m_times;
    Instant m_at;
};

} // namespace tierdesk
