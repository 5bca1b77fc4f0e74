// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/radarfeed.h"

namespace tierdesk {

namespace {

constexpr std::chrono::seconds readingPause{1};

} // namespace

RadarFeed::RadarFeed(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_pulse(client, readingPause)
{
    connect(&m_pulse, &ReadingPulse::due, this, &RadarFeed::read);
}

void RadarFeed::read()
{
    auto ask = [me = m_client.me().id, now = m_client.now()](Store& store) -> Stored<Counts> {
        Counts counts{};
        for (const RadarSign sign : allValues<RadarSign>()) {
            ListQuery query;
            query.filter = parseFilter(listBehind(sign).filter).value_or(TicketFilter());
            query.me = me;
            query.now = now;
            const auto list = store.list(query, limit);
            if (!list)
                return fail(list.error());
            counts.at(static_cast<std::size_t>(sign)) = static_cast<int>(list->ids.size());
        }
        return counts;
    };
    m_client.read(this, m_lane, std::move(ask), [this](Stored<Counts> counts) {
        if (!counts)
            return m_pulse.missed();
        m_counts = *counts;
        Q_EMIT changed();
    });
}

} // namespace tierdesk
