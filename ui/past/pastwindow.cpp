// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past/pastwindow.h"

#include "ui/past/pastmodels.h"
#include "ui/past/pastticket.h"
#include "ui/past/timebar.h"
#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/tintedbar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace tierdesk {

PastWindow::PastWindow(DeskClient& client, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_client(client)
    , m_mark(new TintedBar(Icon::History, &Colours::warning, this))
    , m_time(new TimeBar([&client] { return client.now(); }, this))
    , m_queueModel(new PastQueueModel(this))
    , m_listModel(new PastListModel(this))
    , m_queues(makeTable(*m_queueModel, tr("Queues as they stood")))
    , m_list(makeTable(*m_listModel, tr("Tickets that were open")))
    , m_count(new QLabel(this))
    , m_ticket(new PastTicket(client, this))
{
    build();
    connect(m_mark, &TintedBar::pressed, this, &QWidget::close);
    connect(m_time, &TimeBar::moved, this, &PastWindow::read);
    connect(m_ticket, &PastTicket::ticketWanted, this, &PastWindow::ticketWanted);
    connect(m_queues->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_queue = m_queueModel->queueAt(current.row());
                read();
            });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    m_ticket->show(m_listModel->ticketAt(current.row()), m_time->past());
            });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const TicketId ticket = m_listModel->ticketAt(index.row()))
            Q_EMIT ticketWanted(ticket);
    });
    m_time->setPast({client.now() - std::chrono::hours(1), Knowledge::Now});
}

QTableView* PastWindow::makeTable(QAbstractItemModel& model, const QString& name)
{
    auto* table = new QTableView(this);
    table->setModel(&model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

void PastWindow::build()
{
    const int letter = fontMetrics().averageCharWidth();
    const auto widths = [letter](QTableView& table, std::initializer_list<int> letters, int stretched) {
        int column = 0;
        for (const int count : letters)
            table.setColumnWidth(column++, count * letter);
        table.horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    };
    widths(*m_queues, {18, 8, 10, 10}, PastQueueModel::Name);
    constexpr int subject = 2;
    widths(*m_list, {8, 12, 30, 10, 15, 14, 8}, subject);
    m_count->setFont(fontFor(TextSize::Small));
    m_count->setContentsMargins(gap::apart, gap::inside, gap::apart, gap::inside);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    auto* parts = new QSplitter(this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_queues, middle, m_ticket})
        parts->addWidget(part);
    parts->setChildrenCollapsible(false);
    constexpr std::array shares{30, 88, 54};
    QList<int> sizes;
    for (int i = 0; i < parts->count(); ++i) {
        parts->setStretchFactor(i, shares.at(static_cast<std::size_t>(i)));
        sizes.append(shares.at(static_cast<std::size_t>(i)) * letter);
    }
    parts->setSizes(sizes);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (QWidget* row : std::initializer_list<QWidget*>{m_mark, m_time, parts})
        rows->addWidget(row, row == parts ? 1 : 0);
    constexpr int letters = 170;
    constexpr int lines = 42;
    resize(letter * letters, fontMetrics().lineSpacing() * lines);
    m_time->setFocus();
}

void PastWindow::lookAt(const Past& past, TicketId ticket)
{
    m_time->setPlaying(false);
    m_time->setPast(past);
    if (ticket)
        m_ticket->show(ticket, m_time->past());
}

/// One question at a time: while time runs on, the next is asked when the last was answered.
void PastWindow::read()
{
    const Past past = m_time->past();
    //: %1 is "Monday, 2 March 2026, 10:42"
    setWindowTitle(tr("As it stood on %1").arg(momentText(past.at)));
    m_mark->say(tr("You are looking at the past: %1. Nothing can be changed here.").arg(momentText(past.at)),
                tr("Back to &now"));
    m_ticket->show(m_ticket->ticket(), past);
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_client.read(
        this, m_lane, [past, queue = m_queue](Store& store) { return readPastDesk(store, past, queue); },
        [this](Stored<PastDesk> desk) { take(std::move(desk)); });
}

void PastWindow::take(Stored<PastDesk> desk)
{
    m_reading = false;
    if (desk) {
        m_shown = *std::move(desk);
        const QSignalBlocker quietQueues(m_queues->selectionModel());
        const QSignalBlocker quietList(m_list->selectionModel());
        m_queueModel->setQueues(m_shown->queues, m_queue, m_client.playbook());
        m_queues->setCurrentIndex(m_queueModel->index(m_queueModel->rowOf(m_queue), 0));
        m_listModel->setTickets(m_shown->tickets.rows, m_client.times(), m_shown->past.at);
        choose(m_ticket->ticket());
        m_queues->viewport()->update();
        m_list->viewport()->update();
        const int tickets = m_listModel->rowCount();
        m_count->setText(m_shown->tickets.list.complete
                             ? tr("%n tickets were open", nullptr, tickets)
                             : tr("The %n most urgent of those that were open", nullptr, tickets));
    } else {
        m_count->setText(errorText(desk.error()));
    }
    if (std::exchange(m_again, false))
        read();
}

/// The row of the ticket that is read, if it was open then.
void PastWindow::choose(TicketId ticket)
{
    const int row = m_listModel->rowOf(ticket);
    if (row < 0)
        return m_list->clearSelection();
    m_list->setCurrentIndex(m_listModel->index(row, 0));
}

void PastWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tierdesk
