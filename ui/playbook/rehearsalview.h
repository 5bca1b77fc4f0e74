// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rehearsal came to: rules with their weeks and first firings, queues, people, deadlines.
#pragma once

#include "ui/playbook/rehearsalwords.h"

#include <QWidget>
#include <optional>

class QLabel;
class QTabWidget;
class QTreeWidget;

namespace tierdesk {

class WeekStrip;

class RehearsalView : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalView(QWidget* parent = nullptr);

    void show(const RehearsalWords& words);

Q_SIGNALS:
    void ticketWanted(tierdesk::TicketId ticket);

private:
    /// Columns are so many letters wide; the widest takes what is left.
    [[nodiscard]] QTreeWidget* makeTable(const QString& name, std::vector<int> letters);
    [[nodiscard]] QWidget* makeRulesPage();
    void showRule();

    std::optional<RehearsalWords> m_words;
    QLabel* m_sum;
    QTabWidget* m_pages;
    QTreeWidget* m_rules;
    QLabel* m_weeksTitle;
    WeekStrip* m_weeks;
    QLabel* m_firingsTitle;
    QTreeWidget* m_firings;
    QTreeWidget* m_moves;
    QTreeWidget* m_messages;
    QTreeWidget* m_deadlines;
};

} // namespace tierdesk
