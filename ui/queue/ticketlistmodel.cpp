// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/ticketlistmodel.h"

#include "ui/client/presenceboard.h"
#include "ui/queue/listwords.h"

#include <QItemSelection>

namespace tierdesk {

namespace {

constexpr int firstScreen = 60;
constexpr std::chrono::milliseconds coalescing{50};
constexpr std::chrono::milliseconds retry{500};
/// Of the reader's time at most a fifth goes into listing anew while others change tickets without end.
constexpr int restAfterListing = 4;

[[nodiscard]] bool beginsWith(const TicketList& longer, const TicketList& shorter)
{
    return longer.groups.empty() && shorter.groups.empty() && longer.ids.size() > shorter.ids.size() &&
           std::ranges::equal(shorter.ids, std::span(longer.ids).first(shorter.ids.size()));
}

} // namespace

SortKey sortKeyOf(TicketColumn column)
{
    switch (column) {
    case TicketColumn::Priority:
        return SortKey::Priority;
    case TicketColumn::Number:
        return SortKey::Number;
    case TicketColumn::Subject:
        return SortKey::Subject;
    case TicketColumn::Requester:
        return SortKey::Requester;
    case TicketColumn::Client:
        return SortKey::Client;
    case TicketColumn::State:
        return SortKey::State;
    case TicketColumn::Queue:
        return SortKey::Queue;
    case TicketColumn::Assignee:
        return SortKey::Assignee;
    case TicketColumn::Age:
        return SortKey::Age;
    case TicketColumn::LastContact:
        return SortKey::LastContact;
    case TicketColumn::Due:
        return SortKey::Due;
    }
    return SortKey::Urgent;
}

TicketListModel::TicketListModel(DeskClient& client, QObject* parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_rows(new TicketRowCache(client, this))
{
    m_coalesce.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_coalesce, &QTimer::timeout, this, &TicketListModel::applyNoticed);
    connect(&m_pause, &QTimer::timeout, this, &TicketListModel::refresh);
    connect(&client, &DeskClient::ticketsChanged, this, &TicketListModel::noticed);
    connect(&client, &DeskClient::storeBack, this, &TicketListModel::refresh);
    connect(&client, &DeskClient::playbookChanged, this, &TicketListModel::refresh);
    connect(m_rows, &TicketRowCache::came, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    });
}

void TicketListModel::setPresence(const PresenceBoard& board)
{
    m_presence = &board;
    connect(&board, &PresenceBoard::changed, this, [this](const QList<TicketId>& tickets) {
        for (const int row : rowsOf({tickets.begin(), tickets.end()})) {
            const QModelIndex cell = index(row, static_cast<int>(TicketColumn::Subject));
            Q_EMIT dataChanged(cell, cell);
        }
    });
}

const PresenceBoard* TicketListModel::presence() const
{
    return m_presence;
}

// Listing

void TicketListModel::show(const Listing& listing)
{
    const bool another = listing != m_listing;
    m_listing = listing;
    m_waiting = true;
    ask(Extent::FirstScreen);
    if (another)
        Q_EMIT listingChanged();
}

void TicketListModel::refresh()
{
    if (m_waiting)
        ask(Extent::FirstScreen);
    else
        listAgainSoon();
}

void TicketListModel::ask(Extent extent)
{
    m_asking = true;
    m_askAgain = false;
    const ListQuery query{m_listing.filter, m_listing.sort,   m_listing.direction,
                          m_listing.group,  m_client.me().id, m_client.now()};
    auto read = [query, extent](Store& store) -> Stored<Listed> {
        QElapsedTimer clock;
        clock.start();
        auto list = store.list(query, extent == Extent::FirstScreen ? firstScreen : 0);
        if (!list)
            return fail(list.error());
        Listed listed{*std::move(list), {}, {}};
        if (extent == Extent::FirstScreen) {
            auto rows = store.rows(listed.list.ids);
            if (!rows)
                return fail(rows.error());
            listed.rows = *std::move(rows);
        }
        listed.took = std::chrono::milliseconds(clock.elapsed());
        return listed;
    };
    m_client.read(this, m_lane, std::move(read),
                  [this, extent](Stored<Listed> answer) { arrived(extent, std::move(answer)); });
}

void TicketListModel::arrived(Extent extent, Stored<Listed> answer)
{
    if (!answer) {
        m_asking = false;
        if (answer.error().fault == StorageFault::Cancelled)
            return;
        m_trouble = answer.error();
        m_pause.start(retry);
        Q_EMIT troubled(*m_trouble);
        return;
    }
    m_trouble.reset();
    m_waiting = false;
    m_rows->keep(std::move(answer->rows));
    take(std::move(answer->list));
    if (extent == Extent::FirstScreen && !m_list.complete) {
        ask(Extent::Whole);
    } else {
        m_asking = false;
        m_took = answer->took;
        m_sinceListed.start();
        if (m_askAgain)
            listAgainSoon();
    }
    Q_EMIT listed();
}

void TicketListModel::take(TicketList list)
{
    if (list.ids == m_list.ids && list.groups == m_list.groups) {
        m_list = std::move(list);
        return;
    }
    if (beginsWith(list, m_list)) {
        beginInsertRows({}, rowCount(), static_cast<int>(list.ids.size()) - 1);
        m_list = std::move(list);
        endInsertRows();
        return;
    }
    beginResetModel();
    m_list = std::move(list);
    endResetModel();
}

// What others do

void TicketListModel::noticed(const QList<TicketId>& tickets)
{
    m_changed.insert(tickets.begin(), tickets.end());
    if (!m_coalesce.isActive())
        m_coalesce.start(coalescing);
}

void TicketListModel::applyNoticed()
{
    m_rows->renew(QList<TicketId>(m_changed.begin(), m_changed.end()));
    m_changed.clear();
    if (!m_waiting)
        listAgainSoon();
}

void TicketListModel::listAgainSoon()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    const auto since = std::chrono::milliseconds(m_sinceListed.isValid() ? m_sinceListed.elapsed() : 0);
    const auto rest = m_took * restAfterListing - since;
    if (rest.count() > 0 && !m_pause.isActive())
        m_pause.start(rest);
    else if (rest.count() <= 0)
        ask(Extent::Whole);
}

// Rows and places: a heading stands before the tickets of its group

qsizetype TicketListModel::placeOf(int row) const
{
    if (m_list.groups.empty())
        return row;
    for (qsizetype low = 0, high = std::ssize(m_list.groups); low < high;) {
        const qsizetype middle = (low + high) / 2;
        const ListGroup& group = m_list.groups[static_cast<std::size_t>(middle)];
        const qsizetype heading = group.first + middle;
        if (row == heading)
            return -1;
        if (row < heading)
            high = middle;
        else if (row <= heading + group.count)
            return row - middle - 1;
        else
            low = middle + 1;
    }
    return -1;
}

int TicketListModel::rowAtPlace(qsizetype place) const
{
    const auto after = std::ranges::upper_bound(m_list.groups, place, {}, &ListGroup::first);
    return static_cast<int>(place + (after - m_list.groups.begin()));
}

TicketId TicketListModel::ticketAt(int row) const
{
    const qsizetype place = row < 0 || row >= rowCount() ? -1 : placeOf(row);
    return place < 0 ? TicketId{} : m_list.ids[static_cast<std::size_t>(place)];
}

int TicketListModel::rowOf(TicketId ticket) const
{
    const auto found = std::ranges::find(m_list.ids, ticket);
    return found == m_list.ids.end() ? -1 : rowAtPlace(found - m_list.ids.begin());
}

std::vector<int> TicketListModel::rowsOf(const std::set<TicketId>& tickets) const
{
    std::vector<int> rows;
    if (tickets.empty())
        return rows;
    for (std::size_t place = 0; place < m_list.ids.size() && rows.size() < tickets.size(); ++place) {
        if (tickets.contains(m_list.ids[place]))
            rows.push_back(rowAtPlace(static_cast<qsizetype>(place)));
    }
    return rows;
}

const ListGroup* TicketListModel::headingAt(int row) const
{
    const auto headingRow = [this](const ListGroup& group) {
        return static_cast<int>(group.first + (&group - m_list.groups.data()));
    };
    const auto found = std::ranges::lower_bound(m_list.groups, row, {}, headingRow);
    return found != m_list.groups.end() && headingRow(*found) == row ? &*found : nullptr;
}

const TicketRow* TicketListModel::ticketRow(int row) const
{
    const TicketId ticket = ticketAt(row);
    if (!ticket)
        return nullptr;
    const TicketRow* found = m_rows->find(ticket);
    if (!found)
        want(placeOf(row));
    return found;
}

void TicketListModel::want(qsizetype place) const
{
    const qsizetype first = place / TicketRowCache::pageSize * TicketRowCache::pageSize;
    const qsizetype size = std::min(TicketRowCache::pageSize, ticketCount() - first);
    m_rows->want(std::span(m_list.ids).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(size)));
}

void TicketListModel::expect(int first, int last) const
{
    for (const int row : {first, last}) {
        const TicketId ticket = ticketAt(std::clamp(row, 0, std::max(0, rowCount() - 1)));
        if (ticket && !m_rows->holds(ticket))
            want(placeOf(std::clamp(row, 0, rowCount() - 1)));
    }
}

std::vector<TicketId> TicketListModel::ticketsIn(const QItemSelection& selection) const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<TicketId> tickets;
    int next = 0;
    for (const auto& [top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row) {
            if (const TicketId ticket = ticketAt(row))
                tickets.push_back(ticket);
        }
        next = std::max(next, bottom + 1);
    }
    return tickets;
}

// What views ask

int TicketListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.ids.size() + m_list.groups.size());
}

int TicketListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags TicketListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || headingAt(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant TicketListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const auto column = static_cast<TicketColumn>(index.column());
    const auto times = m_client.times();
    const ListWords words{*times, m_client.now()};
    if (const ListGroup* group = headingAt(index.row()))
        return index.column() == 0 ? words.heading(m_listing.group, group->value) : QString();
    const TicketRow* row = ticketRow(index.row());
    if (!row)
        return column == TicketColumn::Number ? QVariant(ListWords::number(ticketAt(index.row()))) : QVariant();
    QStringList said{role == Qt::ToolTipRole ? words.toolTip(*row, column) : words.text(*row, column)};
    if (role != Qt::DisplayRole && column == TicketColumn::Subject && m_presence)
        said.append(m_presence->textAt(row->id));
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

QVariant TicketListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return ListWords::title(static_cast<TicketColumn>(section));
}

void TicketListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    Listing listing = m_listing;
    listing.sort = sortKeyOf(static_cast<TicketColumn>(column));
    listing.direction = order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending;
    if (listing != m_listing)
        show(listing);
}

} // namespace tierdesk
