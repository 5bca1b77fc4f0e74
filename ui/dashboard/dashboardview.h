// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The supervisor's page: cards with what the queues hold now, chosen and arranged by whoever looks. Every figure leads
// to its tickets.
#pragma once

#include "ui/dashboard/boardfeed.h"
#include "ui/dashboard/cardchoice.h"
#include "ui/dashboard/radarfeed.h"
#include "ui/dashboard/trendfeed.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace tierdesk {

class BarList;
class BoardModel;
class BoardTable;
class DashboardCard;
class FigureTile;
class ForecastCard;
class MessageBar;
class PlotPanel;
class PresenceBoard;
class SegmentedControl;
class SettingsPort;
class WhoTable;

class DashboardView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    DashboardView(DeskClient& client, SettingsPort& settings, QWidget* parent = nullptr);

    /// The cards shown, in their order.
    [[nodiscard]] const std::vector<DashboardPart>& cards() const { return m_choice->shown(); }
    void setCards(std::vector<DashboardPart> cards) { m_choice->choose(std::move(cards)); }
    /// From now on it tells who has which ticket open; outlives it.
    void setPresence(const PresenceBoard* presence);
    [[nodiscard]] ForecastCard& forecast() { return *m_forecast; }
    [[nodiscard]] PlotPanel& flowPlot() { return *m_flow; }
    [[nodiscard]] PlotPanel& backlogPlot() { return *m_backlog; }
    /// What is shown; nothing until the first answer is there.
    [[nodiscard]] const std::optional<Board>& board() const { return m_feed->board(); }

Q_SIGNALS:
    void listWanted(const tierdesk::SavedView& view);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addCard(DashboardPart kind, QWidget* content);
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeQueues();
    [[nodiscard]] QWidget* makeList(BarList*& list, const QString& name);
    void move(DashboardPart kind, int by);
    void arrange();
    void refresh();
    void refreshFigures();
    void refreshWaiting();
    void refreshPeople();
    void refreshRadar();
    void refreshTrend();
    /// The tickets behind a value of the plot of arrivals.
    void openFlow(int series, int period);
    [[nodiscard]] QDate periodDay(std::size_t period) const;
    [[nodiscard]] QString periodName(std::size_t period) const;
    void applyFonts();

    DeskClient& m_client;
    CardChoice* m_choice;
    BoardFeed* m_feed;
    BoardModel* m_model;
    BoardTable* m_queues = nullptr;
    QLabel* m_title;
    QLabel* m_asOf;
    QToolButton* m_choose;
    MessageBar* m_told;
    QScrollArea* m_scroll;
    QGridLayout* m_grid = nullptr;
    std::map<DashboardPart, DashboardCard*> m_cards;
    std::vector<std::pair<BoardColumn, FigureTile*>> m_tiles;
    BarList* m_waiting = nullptr;
    BarList* m_people = nullptr;
    BarList* m_astray = nullptr;
    ForecastCard* m_forecast;
    WhoTable* m_who;
    RadarFeed* m_radar;
    TrendFeed* m_trend;
    SegmentedControl* m_span;
    PlotPanel* m_flow;
    PlotPanel* m_backlog;
};

} // namespace tierdesk
