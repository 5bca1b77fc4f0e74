// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of reports: the desk's figures for a period, a queue and a client, with what each of them means. They are
// worked out when asked for, beside everything else, and stay until they are asked for again.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/client/longtask.h"
#include "ui/reports/figuresheet.h"
#include "ui/reports/reportexport.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tierdesk {

class EmptyState;
class FiguresPanel;
class MessageBar;
class ProgressPane;
class RoutesPanel;
class SegmentedControl;
class TrendPanel;

class ReportsView : public QWidget
{
    Q_OBJECT

public:
    /// The client outlives it; `desk` is what the desk is called on paper.
    ReportsView(DeskClient& client, QString desk, QWidget* parent = nullptr);

    /// Nothing until figures were worked out.
    [[nodiscard]] const std::optional<FigureSheet>& sheet() const { return m_sheet; }
    void showSheet(FigureSheet sheet);
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }
    /// Works out what is chosen; what runs already goes on.
    void start();
    /// Says what came of it.
    void writeTo(const QString& path, ReportFormat format);
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void listWanted(const tierdesk::SavedView& view);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QLayout* makeChoices();
    void readWhom();
    void fillQueues();
    void showPeriod();
    void finished(Stored<FigureSheet> done);
    void refresh();
    void fillExportMenu();
    void askWhereTo(ReportFormat format);
    void applyFonts();
    [[nodiscard]] FigureSheet asked() const;

    DeskClient& m_client;
    QString m_desk;
    Lane m_whomLane;
    std::optional<FigureSheet> m_sheet;
    QLabel* m_title;
    QLabel* m_asOf;
    QToolButton* m_export;
    QComboBox* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QComboBox* m_queue;
    QComboBox* m_of;
    QComboBox* m_technician;
    QPushButton* m_start;
    MessageBar* m_told;
    ProgressPane* m_progress;
    EmptyState* m_empty;
    SegmentedControl* m_part;
    QStackedWidget* m_found;
    FiguresPanel* m_figures;
    TrendPanel* m_trend;
    RoutesPanel* m_routes;
    // Last, so that the work ends before anything it speaks to.
    LongTask m_task;
};

} // namespace tierdesk
