// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past/pastmodels.h"

#include "ui/queue/listwords.h"
#include "ui/shell/metrics.h"

#include <QLocale>

namespace tierdesk {

namespace {

constexpr std::array listed{TicketColumn::Number, TicketColumn::Priority, TicketColumn::Subject, TicketColumn::State,
                            TicketColumn::Queue,  TicketColumn::Assignee, TicketColumn::Age};

} // namespace

void PastQueueModel::setQueues(const std::vector<QueueCount>& queues, const QueueKey& kept, const PlaybookPtr& playbook)
{
    std::vector<QueueCount> rows{{}};
    for (const QueueCount& queue : queues) {
        rows.front().open += queue.open;
        rows.front().unassigned += queue.unassigned;
        rows.front().pending += queue.pending;
        rows.push_back(queue);
    }
    if (std::ranges::find(rows, kept, &QueueCount::queue) == rows.end())
        rows.push_back({kept});
    m_playbook = playbook;
    if (std::ranges::equal(rows, m_rows, {}, &QueueCount::queue, &QueueCount::queue)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QueueKey PastQueueModel::queueAt(int row) const
{
    return row < 0 || row >= rowCount() ? QueueKey() : m_rows.at(static_cast<std::size_t>(row)).queue;
}

int PastQueueModel::rowOf(const QueueKey& queue) const
{
    const auto found = std::ranges::find(m_rows, queue, &QueueCount::queue);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PastQueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PastQueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Pending + 1;
}

QVariant PastQueueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QueueCount& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Open:
        return QLocale().toString(row.open);
    case Unassigned:
        return QLocale().toString(row.unassigned);
    case Pending:
        return QLocale().toString(row.pending);
    default:
        return row.queue ? Names(*m_playbook).queue(row.queue) : tr("All queues");
    }
}

QVariant PastQueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Open:
        return tr("Open");
    case Unassigned:
        return tr("Untaken");
    case Pending:
        return tr("Pending");
    default:
        return tr("Queue");
    }
}

void PastListModel::setTickets(std::vector<TicketRow> rows, std::shared_ptr<const PlaybookTimes> times, Instant at)
{
    m_times = std::move(times);
    m_at = at;
    // The same tickets keep their places, so that whoever reads one is not thrown off it.
    if (std::ranges::equal(rows, m_rows, {}, &TicketRow::id, &TicketRow::id)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

TicketId PastListModel::ticketAt(int row) const
{
    return row < 0 || row >= rowCount() ? TicketId() : m_rows.at(static_cast<std::size_t>(row)).id;
}

int PastListModel::rowOf(TicketId ticket) const
{
    const auto found = std::ranges::find(m_rows, ticket, &TicketRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PastListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PastListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(listed.size());
}

QVariant PastListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TicketRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const TicketColumn column = listed.at(static_cast<std::size_t>(index.column()));
    const ListWords words(*m_times, m_at);
    switch (role) {
    case Qt::DisplayRole:
        return words.text(row, column);
    case Qt::ToolTipRole:
        return words.toolTip(row, column);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? words.sentence(row) : words.text(row, column);
    case Qt::FontRole:
        return column == TicketColumn::Subject ? QVariant(emphasised(fontFor(TextSize::Body))) : QVariant();
    default:
        return {};
    }
}

QVariant PastListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const TicketColumn column = listed.at(static_cast<std::size_t>(section));
    return role == Qt::DisplayRole ? ListWords::title(column) : ListWords::longTitle(column);
}

} // namespace tierdesk
