// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How many tickets go astray: read when somebody looks, and again a while after something changed.
#pragma once

#include "core/desk/radar.h"
#include "ui/dashboard/readingpulse.h"

namespace tierdesk {

class RadarFeed : public QObject
{
    Q_OBJECT

public:
    /// In the order of the signs; counted up to the limit.
    using Counts = std::array<int, Words<RadarSign>::words.size()>;
    static constexpr int limit = 10'000;

    explicit RadarFeed(DeskClient& client, QObject* parent = nullptr);

    void setLooking(bool looking) { m_pulse.setLooking(looking); }
    /// Nothing until the first answer is there.
    [[nodiscard]] const std::optional<Counts>& counts() const { return m_counts; }

Q_SIGNALS:
    void changed();

private:
    void read();

    DeskClient& m_client;
    Lane m_lane;
    ReadingPulse m_pulse;
    std::optional<Counts> m_counts;
};

} // namespace tierdesk
