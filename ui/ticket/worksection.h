// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks to tick and the work that was logged.
#pragma once

#include "ui/ticket/ticketsource.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace tierdesk {

class TicketActions;
class Names;

class WorkSection : public QWidget
{
    Q_OBJECT

public:
    explicit WorkSection(TicketActions& actions, QWidget* parent = nullptr);

    void setDossier(const TicketDossier& dossier);

Q_SIGNALS:
    void summaryChanged(const QString& summary);

private:
    void showTasks(const Ticket& ticket, const Names& words);
    void showWork(const Ticket& ticket, const Names& words);
    void addTask();

    TicketActions& m_actions;
    TicketId m_ticket;
    QWidget* m_tasks;
    QLineEdit* m_newTask;
    QWidget* m_work;
};

} // namespace tierdesk
