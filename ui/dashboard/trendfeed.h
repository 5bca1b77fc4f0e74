// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The past that the dashboard's plots show: read when somebody looks, and again a while after something changed.
#pragma once

#include "core/desk/trend.h"
#include "ui/dashboard/readingpulse.h"

namespace tierdesk {

class TrendFeed : public QObject
{
    Q_OBJECT

public:
    explicit TrendFeed(DeskClient& client, QObject* parent = nullptr);

    void setLooking(bool looking) { m_pulse.setLooking(looking); }
    [[nodiscard]] TrendSpan span() const { return m_span; }
    void setSpan(TrendSpan span);
    /// Nothing until the first answer is there.
    [[nodiscard]] const std::optional<Trend>& trend() const { return m_trend; }

Q_SIGNALS:
    void changed();

private:
    void read();

    DeskClient& m_client;
    Lane m_lane;
    ReadingPulse m_pulse;
    TrendSpan m_span = TrendSpan::TwoWeeks;
    std::optional<Trend> m_trend;
};

} // namespace tierdesk
