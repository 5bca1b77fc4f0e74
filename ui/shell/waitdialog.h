// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows how far one long piece of work is that must be over before anything else can begin.
#pragma once

#include "core/desk/store.h"

#include <QDialog>
#include <QElapsedTimer>
#include <atomic>

namespace tierdesk {

class ProgressPane;

class WaitDialog : public QDialog
{
    Q_OBJECT

public:
    using Work = std::function<void(const ProgressReport&)>;

    /// Runs the work in a thread of its own and returns when it is over; `task` says what it is, as a sentence.
    static void run(const QString& task, const Work& work);

    explicit WaitDialog(const QString& task, QWidget* parent = nullptr);
    void setProgress(qint64 done, qint64 total);

public Q_SLOTS:
    /// Asks the work to stop.
    void reject() override;

private:
    ProgressPane* m_pane;
    QElapsedTimer m_clock;
    std::atomic<bool> m_cancelled = false;
};

} // namespace tierdesk
