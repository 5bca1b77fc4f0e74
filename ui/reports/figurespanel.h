// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A report's figures in a table, and below it what the one with the keyboard means.
#pragma once

#include "core/report/figures.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace tierdesk {

class Names;

class FiguresPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPanel(QWidget* parent = nullptr);

    void setReport(const FigureReport& report, const Names& names);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showDefinition();
    void applyFonts();

    QTreeWidget* m_table;
    QLabel* m_definition;
};

} // namespace tierdesk
