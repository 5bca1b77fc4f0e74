// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A thread with a store of its own that does one job after the other. The window's thread never waits for it.
#pragma once

#include "core/desk/store.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tierdesk {

/// Opens the store anew, in the thread that will use it.
using StoreFactory = std::function<Stored<std::unique_ptr<Store>>()>;

/// Of the jobs that share a lane only the newest matters: when it is asked, older ones that still wait are dropped and
/// one that runs is interrupted. Each view that asks again and again has a lane of its own.
class Lane
{
public:
    [[nodiscard]] quint64 next() { return ++*m_newest; }
    [[nodiscard]] std::shared_ptr<const std::atomic<quint64>> newest() const { return m_newest; }

private:
    std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
};

class Worker
{
public:
    /// Runs in the worker's thread with its store, or with the error of opening it.
    using Job = std::function<void(Stored<Store*>)>;

    explicit Worker(StoreFactory open);
    /// Interrupts what runs, drops what waits, and ends the thread.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void post(Job job);
    /// Drops jobs of the lane older than `turn` that still wait and interrupts one that runs.
    void post(Job job, Lane& lane);
    /// Opens the store anew for the next job.
    void reopen() { m_stale = true; }
    /// Finishes what waits before the thread ends; for a queue of writes.
    void finish();

private:
    struct Waiting
    {
        Job job;
        std::shared_ptr<const std::atomic<quint64>> newest;
        quint64 turn = 0;
        [[nodiscard]] bool outdated() const { return newest && newest->load() != turn; }
    };

    void enqueue(Waiting waiting);
    void run(const std::stop_token& stop);
    void perform(const Waiting& waiting);

    StoreFactory m_open;
    std::unique_ptr<Store> m_store;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Waiting> m_queue;
    /// What runs now; guarded by m_mutex so that an interrupt cannot hit the next job or a closed store.
    const Waiting* m_running = nullptr;
    std::atomic<bool> m_stale = false;
    std::jthread m_thread;
};

} // namespace tierdesk
