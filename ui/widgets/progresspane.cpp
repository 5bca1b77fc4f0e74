// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progresspane.h"

#include "ui/shell/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <cmath>

namespace tierdesk {
namespace {

constexpr int barSteps = 1000;
constexpr std::chrono::milliseconds settleTime{1000};

} // namespace

double WorkProgress::rate() const
{
    return elapsed < settleTime ? 0 : double(done) * 1000.0 / double(elapsed.count());
}

std::optional<std::chrono::seconds> WorkProgress::left() const
{
    if (total <= 0 || rate() <= 0)
        return std::nullopt;
    return std::chrono::seconds(qint64(std::ceil(double(std::max<qint64>(0, total - done)) / rate())));
}

ProgressPane::ProgressPane(QWidget* parent)
    : QWidget(parent)
    , m_task(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_detail(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_wander(new QTimer(this))
{
    auto* words = new QVBoxLayout;
    words->setSpacing(gap::near);
    words->addWidget(m_task);
    words->addWidget(m_bar);
    words->addWidget(m_detail);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::apart);
    layout->addLayout(words, 1);
    layout->addWidget(m_cancel, 0, Qt::AlignVCenter);
    m_task->setWordWrap(true);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 0);
    // A bar without an end moves only when it is painted again.
    m_wander->setInterval(33);
    m_wander->start();
    connect(m_wander, &QTimer::timeout, m_bar, qOverload<>(&QWidget::update));
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPane::cancelWanted);
}

void ProgressPane::setTask(const QString& sentence)
{
    m_task->setText(sentence);
}

void ProgressPane::setProgress(const WorkProgress& progress)
{
    const QLocale locale;
    QStringList parts;
    if (progress.total > 0) {
        m_wander->stop();
        m_bar->setRange(0, barSteps);
        m_bar->setValue(int(std::min(progress.done, progress.total) * barSteps / progress.total));
        //: Progress: done of total
        parts.append(tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total)));
    } else {
        m_wander->start();
        m_bar->setRange(0, 0);
        //: Progress without a known end: how many are done
        parts.append(tr("%1 so far").arg(locale.toString(progress.done)));
    }
    if (progress.rate() >= 1)
        //: Progress: how many in one second
        parts.append(tr("%1 a second").arg(locale.toString(qint64(progress.rate()))));
    if (const auto left = progress.left(); left && progress.done < progress.total) {
        const qint64 seconds = left->count();
        parts.append(seconds < 90 ? tr("about %n second(s) left", nullptr, int(seconds))
                                  : tr("about %n minute(s) left", nullptr, int((seconds + 30) / 60)));
    }
    m_detail->setText(parts.join(QStringLiteral("  ·  ")));
}

void ProgressPane::setCancelling(bool cancelling)
{
    m_cancel->setEnabled(!cancelling);
    m_cancel->setText(cancelling ? tr("Cancelling…") : tr("Cancel"));
}

} // namespace tierdesk
