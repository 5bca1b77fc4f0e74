// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Bulk commands from start to end: tried out, shown with how many they touch, done with progress, and what was refused.
#pragma once

#include "ui/queue/bulkrunner.h"

#include <QDialog>
#include <QElapsedTimer>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace tierdesk {

class ProgressPane;

/// One dialog goes through all stages of one bulk order. It gives no order before somebody said yes.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(DeskClient& client, BulkOrder order, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Something was done; these orders can be taken back together.
    void ran(const std::vector<tierdesk::CommandId>& orders, const QString& what);

public Q_SLOTS:
    void reject() override;

private:
    enum class Stage { Trying, Asking, Running, Reporting };

    [[nodiscard]] QWidget* buildAnswer();
    void enter(Stage stage);
    void triedOut(const BulkResult& result);
    void run();
    void finished(const BulkResult& result);
    void listFailures(const std::vector<BulkFailure>& failures);

    DeskClient& m_client;
    BulkOrder m_order;
    BulkRunner* m_runner;
    Stage m_stage = Stage::Trying;
    QElapsedTimer m_clock;
    QStackedLayout* m_pages;
    ProgressPane* m_progress;
    QLabel* m_heading;
    QLabel* m_detail;
    QListWidget* m_refused;
    QPushButton* m_go;
    QPushButton* m_close;
};

/// Holds the bulk orders of a window: one dialog at a time.
class BulkDesk : public QObject
{
    Q_OBJECT

public:
    BulkDesk(DeskClient& client, QWidget& window);
    void start(const BulkOrder& order);

Q_SIGNALS:
    void ran(const std::vector<tierdesk::CommandId>& orders, const QString& what);

private:
    DeskClient& m_client;
    QWidget& m_window;
};

} // namespace tierdesk
