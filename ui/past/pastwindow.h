// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as it stood at an instant, in a window of its own in which nothing can be changed: queues, list, ticket, and
// a bar to go through time.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/past/pastdesk.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QTableView;

namespace tierdesk {

class PastListModel;
class PastQueueModel;
class PastTicket;
class TimeBar;
class TintedBar;

class PastWindow : public QWidget
{
    Q_OBJECT

public:
    /// A window over that one. Begins an hour ago. The client outlives it.
    explicit PastWindow(DeskClient& client, QWidget* parent);

    /// Goes there, with that ticket chosen.
    void lookAt(const Past& past, TicketId ticket = {});
    /// What is shown; nothing until the first answer is there.
    [[nodiscard]] const std::optional<PastDesk>& shown() const { return m_shown; }
    [[nodiscard]] TimeBar& time() { return *m_time; }
    [[nodiscard]] PastTicket& ticket() { return *m_ticket; }
    [[nodiscard]] QTableView& queues() { return *m_queues; }
    [[nodiscard]] QTableView& list() { return *m_list; }

Q_SIGNALS:
    /// As it is today, in the desk's window.
    void ticketWanted(tierdesk::TicketId ticket);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void read();
    void take(Stored<PastDesk> desk);
    void choose(TicketId ticket);
    [[nodiscard]] QTableView* makeTable(QAbstractItemModel& model, const QString& name);

    DeskClient& m_client;
    Lane m_lane;
    bool m_reading = false;
    bool m_again = false;
    QueueKey m_queue;
    std::optional<PastDesk> m_shown;
    TintedBar* m_mark;
    TimeBar* m_time;
    PastQueueModel* m_queueModel;
    PastListModel* m_listModel;
    QTableView* m_queues;
    QTableView* m_list;
    QLabel* m_count;
    PastTicket* m_ticket;
};

} // namespace tierdesk
