// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Long work beside everything else: a thread and a store of its own, so that lists and orders go on while it runs.
#pragma once

#include "ui/client/worker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tierdesk {

/// Lives in the window's thread. When it goes, its work is cancelled and the thread ends with it.
class LongTask : public QObject
{
    Q_OBJECT

public:
    explicit LongTask(StoreFactory open, QObject* parent = nullptr);
    ~LongTask() override;

    /// Runs `work(Store&, const ProgressReport&)`, which gives a Stored<T> or Done<T>, in its own thread;
    /// `answer` gets that here. One piece of work at a time.
    template <class Work, class Answer>
    void start(Work work, Answer answer)
    {
        using Given = std::invoke_result_t<Work, Store&, const ProgressReport&>;
        begin();
        m_worker->post(
            [this, state = m_state, work = std::move(work), answer = std::move(answer)](Stored<Store*> store) mutable {
                const ProgressReport report = [state](qint64 done, qint64 total) { return state->report(done, total); };
                auto given = std::make_shared<Given>(store ? work(**store, report)
                                                           : Given(fail(typename Given::error_type(store.error()))));
                QMetaObject::invokeMethod(
                    this,
                    [this, answer = std::move(answer), given]() mutable {
                        end();
                        answer(std::move(*given));
                    },
                    Qt::QueuedConnection);
            });
    }
    /// The work hears of it at its next report.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_worker != nullptr; }

Q_SIGNALS:
    /// A few times a second while it runs.
    void progressed(qint64 done, qint64 total, std::chrono::milliseconds elapsed);

private:
    /// What the two threads tell each other.
    struct State
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> cancelled = false;

        [[nodiscard]] Progressing report(qint64 nowDone, qint64 ofTotal);
    };

    void begin();
    void end();
    void tell();

    StoreFactory m_open;
    std::shared_ptr<State> m_state;
    QTimer m_tick;
    QElapsedTimer m_since;
    // Last, so that the thread ends before anything it speaks to.
    std::unique_ptr<Worker> m_worker;
};

} // namespace tierdesk
