// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A report's plots below each other, each with its table, what it counts and the tickets behind it.
#pragma once

#include "ui/reports/figureplots.h"

#include <QScrollArea>
#include <map>

class QLabel;

namespace tierdesk {

class PlotPanel;

class TrendPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit TrendPanel(QWidget* parent = nullptr);

    /// The sheet outlives what is pressed.
    void setSheet(const FigureSheet& sheet);
    [[nodiscard]] PlotPanel& plot(FigurePlot plot) { return *m_cards.at(plot).plot; }

Q_SIGNALS:
    void listWanted(const tierdesk::SavedView& view);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Card
    {
        QWidget* whole = nullptr;
        PlotPanel* plot = nullptr;
        QLabel* formula = nullptr;
    };

    void arrange();

    const FigureSheet* m_sheet = nullptr;
    QLabel* m_none;
    std::map<FigurePlot, Card> m_cards;
    int m_columns = 0;
};

} // namespace tierdesk
