// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/trendfeed.h"

namespace tierdesk {

namespace {

/// A year of a large desk is a long read; nobody sees a plot move by one ticket.
constexpr std::chrono::seconds readingPause{5};

} // namespace

TrendFeed::TrendFeed(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_pulse(client, readingPause)
{
    connect(&m_pulse, &ReadingPulse::due, this, &TrendFeed::read);
}

void TrendFeed::setSpan(TrendSpan span)
{
    m_span = span;
    m_pulse.beat();
}

void TrendFeed::read()
{
    const Instant now = m_client.now();
    const PlaybookTimes& times = *m_client.times();
    auto ask = [terms = boardTerms(times, now),
                bounds = trendBounds(m_span, boardZone(times), now)](Store& store) -> Stored<Trend> {
        const auto flows = store.flows(bounds);
        if (!flows)
            return fail(flows.error());
        const auto board = store.board(terms);
        if (!board)
            return fail(board.error());
        return trendOf(*board, bounds, *flows);
    };
    m_client.read(this, m_lane, std::move(ask), [this](Stored<Trend> trend) {
        if (!trend)
            return m_pulse.missed();
        m_trend = *std::move(trend);
        Q_EMIT changed();
    });
}

} // namespace tierdesk
