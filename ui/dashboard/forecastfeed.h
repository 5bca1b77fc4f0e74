// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which tickets are likely to break a promise: learnt in a thread of its own once a day, asked again while somebody
// looks.
#pragma once

#include "core/desk/breachforecasting.h"
#include "ui/client/longtask.h"
#include "ui/dashboard/readingpulse.h"

namespace tierdesk {

class ForecastFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostTickets = 8;

    explicit ForecastFeed(DeskClient& client, QObject* parent = nullptr);

    void setLooking(bool looking) { m_pulse.setLooking(looking); }
    /// Null until something was learnt.
    [[nodiscard]] const std::shared_ptr<const LearntForecast>& learnt() const { return m_learnt; }
    /// The most likely first. Nothing until the first answer is there.
    [[nodiscard]] const std::optional<std::vector<RiskyTicket>>& tickets() const { return m_tickets; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void learn();

    DeskClient& m_client;
    Lane m_lane;
    ReadingPulse m_pulse;
    std::shared_ptr<const LearntForecast> m_learnt;
    /// Whose eyes it was learnt with, and under which playbook.
    Person m_reader;
    PlaybookPtr m_playbook;
    std::optional<std::vector<RiskyTicket>> m_tickets;
    // Last, so that the work ends before anything it speaks to.
    LongTask m_task;
};

} // namespace tierdesk
