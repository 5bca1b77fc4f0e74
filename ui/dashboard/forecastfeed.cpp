// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/forecastfeed.h"

namespace tierdesk {

namespace {

/// Nobody acts on a likelihood that has changed by the second.
constexpr std::chrono::seconds readingPause{10};
constexpr Milliseconds staleAfter = std::chrono::hours(24);

} // namespace

ForecastFeed::ForecastFeed(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_pulse(client, readingPause)
    , m_task(client.opener())
{
    connect(&m_pulse, &ReadingPulse::due, this, &ForecastFeed::read);
}

void ForecastFeed::learn()
{
    m_task.start(
        [now = m_client.now()](Store& store, const ProgressReport& report) -> Stored<LearntForecast> {
            return learnForecast(store, now, report);
        },
        [this, reader = m_client.me(), playbook = m_client.playbook()](Stored<LearntForecast> learnt) {
            // A store that is away is asked again at the next beat.
            if (!learnt)
                return m_pulse.missed();
            m_reader = reader;
            m_playbook = playbook;
            m_learnt = std::make_shared<const LearntForecast>(*std::move(learnt));
            read();
        });
}

void ForecastFeed::read()
{
    const Instant now = m_client.now();
    const bool known = m_learnt && m_reader == m_client.me() && m_playbook->version == m_client.playbook()->version;
    if ((!known || now - m_learnt->at >= staleAfter) && !m_task.isRunning())
        learn();
    if (!known)
        return;
    auto ask = [learnt = m_learnt, now](Store& store) { return forecastBreaches(store, *learnt, now, mostTickets); };
    m_client.read(this, m_lane, std::move(ask), [this](Stored<std::vector<RiskyTicket>> tickets) {
        if (!tickets)
            return m_pulse.missed();
        m_tickets = *std::move(tickets);
        Q_EMIT changed();
    });
}

} // namespace tierdesk
