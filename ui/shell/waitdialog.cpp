// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/waitdialog.h"

#include "ui/widgets/progresspane.h"

#include <QVBoxLayout>
#include <thread>

namespace tierdesk {

WaitDialog::WaitDialog(const QString& task, QWidget* parent)
    : QDialog(parent)
    , m_pane(new ProgressPane(this))
{
    setWindowTitle(tr("One moment"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_pane->setTask(task);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(m_pane);
    connect(m_pane, &ProgressPane::cancelWanted, this, &WaitDialog::reject);
    m_clock.start();
}

void WaitDialog::setProgress(qint64 done, qint64 total)
{
    m_pane->setProgress({done, total, std::chrono::milliseconds(m_clock.elapsed())});
}

void WaitDialog::reject()
{
    m_cancelled = true;
    m_pane->setCancelling(true);
}

void WaitDialog::run(const QString& task, const Work& work)
{
    WaitDialog dialog(task);
    const ProgressReport report = [&dialog](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            &dialog, [&dialog, done, total] { dialog.setProgress(done, total); }, Qt::QueuedConnection);
        return dialog.m_cancelled ? Progressing::Cancel : Progressing::Continue;
    };
    const std::jthread thread([&] {
        work(report);
        QMetaObject::invokeMethod(&dialog, &QDialog::accept, Qt::QueuedConnection);
    });
    dialog.exec();
}

} // namespace tierdesk
