// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Long work at a glance: what is done, how fast, how long it still takes, and a way out.
#pragma once

#include <QWidget>
#include <chrono>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace tierdesk {

struct WorkProgress
{
    qint64 done = 0;
    qint64 total = 0; ///< 0 when nobody knows
    std::chrono::milliseconds elapsed{};

    /// Things a second so far; 0 in the first moments.
    [[nodiscard]] double rate() const;
    /// How long the rest takes at that rate; nothing while that would be a guess.
    [[nodiscard]] std::optional<std::chrono::seconds> left() const;
};

class ProgressPane : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPane(QWidget* parent = nullptr);

    /// What is being done, as a sentence: "Importing tickets from incidents.csv."
    void setTask(const QString& sentence);
    void setProgress(const WorkProgress& progress);
    /// After cancel was asked for, until the work has stopped: the button is off and says so.
    void setCancelling(bool cancelling);

Q_SIGNALS:
    void cancelWanted();

private:
    QLabel* m_task;
    QProgressBar* m_bar;
    QLabel* m_detail;
    QPushButton* m_cancel;
    QTimer* m_wander;
};

} // namespace tierdesk
