// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/longtask.h"

namespace tierdesk {

namespace {

constexpr std::chrono::milliseconds tellInterval{100};

} // namespace

LongTask::LongTask(StoreFactory open, QObject* parent)
    : QObject(parent)
    , m_open(std::move(open))
{
    m_tick.setInterval(tellInterval);
    connect(&m_tick, &QTimer::timeout, this, &LongTask::tell);
}

LongTask::~LongTask()
{
    cancel();
}

void LongTask::cancel()
{
    if (m_state)
        m_state->cancelled = true;
}

Progressing LongTask::State::report(qint64 nowDone, qint64 ofTotal)
{
    done = nowDone;
    total = ofTotal;
    return cancelled ? Progressing::Cancel : Progressing::Continue;
}

void LongTask::begin()
{
    Q_ASSERT(!m_worker);
    m_state = std::make_shared<State>();
    m_worker = std::make_unique<Worker>(m_open);
    m_since.start();
    m_tick.start();
}

void LongTask::end()
{
    m_tick.stop();
    tell();
    m_worker.reset();
}

void LongTask::tell()
{
    Q_EMIT progressed(m_state->done, m_state->total, std::chrono::milliseconds(m_since.elapsed()));
}

} // namespace tierdesk
