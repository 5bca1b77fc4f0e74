// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/worker.h"

namespace tierdesk {

Worker::Worker(StoreFactory open)
    : m_open(std::move(open))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{}

Worker::~Worker()
{
    m_thread.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        if (m_running && m_store)
            m_store->interrupt();
        m_queue.clear();
    }
    m_wake.notify_all();
}

void Worker::finish()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_queue.empty() && !m_running; });
}

void Worker::post(Job job)
{
    enqueue({std::move(job), nullptr, 0});
}

void Worker::post(Job job, Lane& lane)
{
    const quint64 turn = lane.next();
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_queue, [](const Waiting& waiting) { return waiting.outdated(); });
        if (m_running && m_running->outdated() && m_store)
            m_store->interrupt();
    }
    enqueue({std::move(job), lane.newest(), turn});
}

void Worker::enqueue(Waiting waiting)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(waiting));
    }
    m_wake.notify_all();
}

void Worker::run(const std::stop_token& stop)
{
    while (true) {
        Waiting waiting;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_queue.empty(); }))
                break;
            waiting = std::move(m_queue.front());
            m_queue.pop_front();
            m_running = &waiting;
        }
        if (!waiting.outdated())
            perform(waiting);
        {
            const std::lock_guard lock(m_mutex);
            m_running = nullptr;
        }
        m_wake.notify_all();
    }
    m_store.reset();
}

void Worker::perform(const Waiting& waiting)
{
    if (m_stale.exchange(false)) {
        std::unique_ptr<Store> old;
        const std::lock_guard lock(m_mutex);
        old.swap(m_store);
    }
    if (!m_store) {
        auto opened = m_open();
        if (!opened) {
            waiting.job(fail(opened.error()));
            return;
        }
        const std::lock_guard lock(m_mutex);
        m_store = *std::move(opened);
    }
    waiting.job(m_store.get());
}

} // namespace tierdesk
