// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of tickets: every id in the store's order, and the rows lately looked at. Nothing here waits for the store.
#pragma once

#include "ui/queue/ticketcolumn.h"
#include "ui/queue/ticketrowcache.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QPointer>
#include <set>

class QItemSelection;

namespace tierdesk {

class PresenceBoard;

/// How the list is asked for.
struct Listing
{
    TicketFilter filter;
    SortKey sort = SortKey::Urgent;
    SortDirection direction = SortDirection::Ascending;
    GroupBy group = GroupBy::None;

    bool operator==(const Listing&) const = default;
};

class TicketListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int columns = static_cast<int>(Words<TicketColumn>::words.size());

    explicit TicketListModel(DeskClient& client, QObject* parent = nullptr);

    /// From now on the rows tell who else is at their tickets.
    void setPresence(const PresenceBoard& board);
    /// Null while nobody tells.
    [[nodiscard]] const PresenceBoard* presence() const;

    /// Lists anew: the first screen comes before the whole. What stood there stays until then.
    void show(const Listing& listing);
    [[nodiscard]] const Listing& listing() const { return m_listing; }
    /// Asks again for what is shown.
    void refresh();

    /// How many tickets are listed, headings apart.
    [[nodiscard]] qsizetype ticketCount() const { return static_cast<qsizetype>(m_list.ids.size()); }
    /// False between the first screen and the whole.
    [[nodiscard]] bool isComplete() const { return m_list.complete; }
    /// Nothing has been listed yet, or another listing was asked for and has not come.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    [[nodiscard]] const std::optional<StorageError>& trouble() const { return m_trouble; }

    /// Null for a heading.
    [[nodiscard]] TicketId ticketAt(int row) const;
    /// -1 when it is not listed; costs a walk along the list.
    [[nodiscard]] int rowOf(TicketId ticket) const;
    /// Those listed among `tickets`, in the order of the list; one walk for all.
    [[nodiscard]] std::vector<int> rowsOf(const std::set<TicketId>& tickets) const;
    /// Null for a heading, and while the row is on its way; it has then been asked for.
    [[nodiscard]] const TicketRow* ticketRow(int row) const;
    /// Null for a ticket.
    [[nodiscard]] const ListGroup* headingAt(int row) const;
    /// The tickets of the ranges, from the top down.
    [[nodiscard]] std::vector<TicketId> ticketsIn(const QItemSelection& selection) const;
    /// Fetches these rows before they are looked at.
    void expect(int first, int last) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The first screen, the whole, or a fresher whole has come.
    void listed();
    /// `show` was called with another listing.
    void listingChanged();
    void troubled(const tierdesk::StorageError& error);

private:
    struct Listed
    {
        TicketList list;
        std::vector<TicketRow> rows;
        std::chrono::milliseconds took{};
    };

    enum class Extent { FirstScreen, Whole };
    void ask(Extent extent);
    void arrived(Extent extent, Stored<Listed> answer);
    void take(TicketList list);

    void noticed(const QList<TicketId>& tickets);
    void applyNoticed();
    void listAgainSoon();

    [[nodiscard]] qsizetype placeOf(int row) const;
    [[nodiscard]] int rowAtPlace(qsizetype place) const;
    void want(qsizetype place) const;

    DeskClient& m_client;
    Listing m_listing;
    TicketList m_list;
    bool m_waiting = true;
    std::optional<StorageError> m_trouble;
    Lane m_lane;
    QPointer<const PresenceBoard> m_presence;

    TicketRowCache* m_rows;

    std::set<TicketId> m_changed;
    QTimer m_coalesce;
    QTimer m_pause;
    bool m_asking = false;
    bool m_askAgain = false;
    std::chrono::milliseconds m_took{};
    QElapsedTimer m_sinceListed;
};

} // namespace tierdesk
