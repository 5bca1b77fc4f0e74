// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/bulkdesk.h"

#include "ui/queue/listwords.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/widgets/progresspane.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <ranges>

namespace tierdesk {

namespace {

/// Nobody reads more refusals one by one.
constexpr std::size_t listed = 500;

} // namespace

BulkDialog::BulkDialog(DeskClient& client, BulkOrder order, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_order(std::move(order))
    , m_runner(new BulkRunner(client, this))
    , m_progress(new ProgressPane(this))
{
    setWindowTitle(m_order.what);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    auto* pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(m_progress);
    m_pages->addWidget(buildAnswer());
    rows->addWidget(pages, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(m_order.what, QDialogButtonBox::AcceptRole);
    setTone(*m_go, ButtonTone::Primary);
    rows->addWidget(buttons);
    connect(m_go, &QPushButton::clicked, this, &BulkDialog::run);
    connect(m_close, &QPushButton::clicked, this, &BulkDialog::reject);
    connect(m_progress, &ProgressPane::cancelWanted, this, [this] {
        m_progress->setCancelling(true);
        m_runner->stop();
    });
    connect(m_runner, &BulkRunner::progressed, this, [this](int done, int total) {
        m_progress->setProgress({done, total, std::chrono::milliseconds(m_clock.elapsed())});
    });
    connect(m_runner, &BulkRunner::triedOut, this, &BulkDialog::triedOut);
    connect(m_runner, &BulkRunner::finished, this, &BulkDialog::finished);
    m_progress->setTask(
        tr("Looking at %Ln tickets. Nothing is changed yet.", nullptr, static_cast<int>(m_order.tickets.size())));
    enter(Stage::Trying);
    m_runner->tryOut(m_order);
}

QWidget* BulkDialog::buildAnswer()
{
    auto* page = new QWidget(this);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    m_heading = new QLabel(page);
    m_heading->setWordWrap(true);
    m_heading->setFont(emphasised(font()));
    m_detail = new QLabel(page);
    m_detail->setWordWrap(true);
    m_refused = new QListWidget(page);
    m_refused->setAccessibleName(tr("Tickets that refuse, and why"));
    m_refused->setWordWrap(true);
    m_refused->setSelectionMode(QAbstractItemView::NoSelection);
    rows->addWidget(m_heading);
    rows->addWidget(m_detail);
    rows->addWidget(m_refused, 1);
    rows->addStretch(0);
    return page;
}

void BulkDialog::enter(Stage stage)
{
    m_stage = stage;
    m_clock.start();
    const bool working = stage == Stage::Trying || stage == Stage::Running;
    m_pages->setCurrentIndex(working ? 0 : 1);
    m_go->setVisible(stage == Stage::Asking);
    m_close->setVisible(stage != Stage::Running);
    m_close->setText(stage == Stage::Reporting ? tr("Close") : tr("Cancel"));
    if (stage == Stage::Asking)
        m_go->setFocus();
    adjustSize();
}

void BulkDialog::triedOut(const BulkResult& result)
{
    if (result.stopped) {
        QDialog::reject();
        return;
    }
    const int all = static_cast<int>(m_order.tickets.size());
    const int touched = static_cast<int>(result.done.size());
    m_order.tickets = result.done;
    if (touched == all)
        m_heading->setText(tr("This changes all %Ln tickets.", nullptr, all));
    else if (touched == 0)
        m_heading->setText(tr("None of the %Ln tickets can be changed so.", nullptr, all));
    else
        //: %1 and the number of all tickets, as in "This changes 12 of 15 tickets."
        m_heading->setText(tr("This changes %1 of %Ln tickets.", nullptr, all).arg(touched));
    m_detail->setText(touched == all ? tr("Undo takes all of it back at once.")
                                     : tr("These stay as they are, and why:"));
    listFailures(result.failures);
    m_go->setEnabled(touched > 0);
    enter(Stage::Asking);
}

void BulkDialog::run()
{
    m_progress->setTask(m_order.what);
    m_progress->setProgress({0, std::ssize(m_order.tickets), {}});
    enter(Stage::Running);
    m_runner->run(m_order);
}

void BulkDialog::finished(const BulkResult& result)
{
    const int done = static_cast<int>(result.done.size());
    if (done > 0)
        //: %1 is what was done: "Assign to Mira Sato"
        Q_EMIT ran(result.orders, tr("%1: %Ln tickets.", nullptr, done).arg(m_order.what));
    if (result.failures.empty() && !result.stopped) {
        accept();
        return;
    }
    m_heading->setText(tr("%Ln tickets were changed.", nullptr, done));
    m_detail->setText(result.failures.empty() ? tr("The rest was stopped before its turn.")
                                              : tr("These were changed by somebody else meanwhile, or refuse:"));
    listFailures(result.failures);
    enter(Stage::Reporting);
}

void BulkDialog::listFailures(const std::vector<BulkFailure>& failures)
{
    m_refused->clear();
    m_refused->setVisible(!failures.empty());
    const PlaybookPtr playbook = m_client.playbook();
    const Names names(*playbook);
    for (const BulkFailure& failure : failures | std::views::take(listed))
        m_refused->addItem(
            QStringLiteral("%1   %2").arg(ListWords::number(failure.ticket), errorText(failure.error, names)));
    if (failures.size() > listed)
        m_refused->addItem(tr("and %Ln more", nullptr, static_cast<int>(failures.size() - listed)));
}

void BulkDialog::reject()
{
    if (m_stage == Stage::Running || m_stage == Stage::Trying) {
        m_progress->setCancelling(true);
        m_runner->stop();
        return;
    }
    if (m_stage == Stage::Reporting)
        accept();
    else
        QDialog::reject();
}

BulkDesk::BulkDesk(DeskClient& client, QWidget& window)
    : QObject(&window)
    , m_client(client)
    , m_window(window)
{}

void BulkDesk::start(const BulkOrder& order)
{
    auto* dialog = new BulkDialog(m_client, order, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkDialog::ran, this, &BulkDesk::ran);
    dialog->open();
}

} // namespace tierdesk
