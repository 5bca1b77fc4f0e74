// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A plot with the table behind it, either of them shown; the picture can be copied.
#pragma once

#include "ui/dashboard/plot.h"

#include <QImage>

class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace tierdesk {

class SegmentedControl;

class PlotPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlotPanel(const QString& name, QWidget* parent = nullptr);

    /// Colours, font and patterns are given here.
    void setPlot(Plot plot);
    [[nodiscard]] const Plot& plot() const { return m_plot; }
    [[nodiscard]] QTableWidget& table() { return *m_table; }
    /// The widget that draws; null without the module for it, and then the table is all there is.
    [[nodiscard]] QWidget* drawing() const { return m_drawing; }
    void showTable(bool table);
    /// As it would stand on paper, twice as fine; null without the module that draws.
    [[nodiscard]] static QImage picture(Plot plot, QSize size, const QFont& font);

Q_SIGNALS:
    /// A value in the plot or the table was pressed.
    void pressed(int series, int category);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void draw();
    void fillTable();
    void copyPicture();

    Plot m_plot;
    SegmentedControl* m_as;
    QToolButton* m_copy;
    QLabel* m_missing;
    QStackedWidget* m_pages;
    QTableWidget* m_table;
    QWidget* m_drawing = nullptr;
    bool m_drawn = false;
};

} // namespace tierdesk
