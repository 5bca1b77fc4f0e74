// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The tickets that are likely to break a promise within a day, what speaks for it, and how right such forecasts were.
#pragma once

#include "ui/dashboard/barlist.h"
#include "ui/dashboard/forecastfeed.h"

class QLabel;

namespace tierdesk {

class ForecastCard : public QWidget
{
    Q_OBJECT

public:
    ForecastCard(DeskClient& client, const QString& name, QWidget* parent = nullptr);

    void setLooking(bool looking) { m_feed->setLooking(looking); }
    [[nodiscard]] const BarList& tickets() const { return *m_list; }
    /// What it says of itself.
    [[nodiscard]] QString basis() const;
    /// For pictures of what only a long history gives.
    void show(const std::vector<RiskyTicket>& tickets, const QString& basis);

Q_SIGNALS:
    void listWanted(const tierdesk::SavedView& view);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] static BarLine lineOf(const RiskyTicket& ticket, Instant now);

    DeskClient& m_client;
    ForecastFeed* m_feed;
    BarList* m_list;
    QLabel* m_none;
    QLabel* m_basis;
};

} // namespace tierdesk
