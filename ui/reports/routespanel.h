// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How tickets went from queue to queue in a report's period: ribbons for the eye, and a table that leads to the
// tickets.
#pragma once

#include "core/desk/listquery.h"
#include "ui/reports/figuresheet.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace tierdesk {

class Names;
class SankeyView;
struct Ribbon;

class RoutesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RoutesPanel(QWidget* parent = nullptr);

    void setSheet(const FigureSheet& sheet, const Names& names);
    [[nodiscard]] SankeyView& plot() { return *m_plot; }
    [[nodiscard]] QTreeWidget& table() { return *m_table; }

Q_SIGNALS:
    void listWanted(const tierdesk::SavedView& view);

private:
    void fillTable(const FigureSheet& sheet, const Names& names);
    void open(int row);

    QLabel* m_meaning;
    QLabel* m_none;
    SankeyView* m_plot;
    QTreeWidget* m_table;
    /// As many as the table has lines.
    std::vector<SavedView> m_lists;
};

/// The routes in the order in which the table has them, and of the first of them the ribbons.
[[nodiscard]] std::vector<Ribbon> ribbonsOf(const FigureReport& report, const Names& names);

} // namespace tierdesk
