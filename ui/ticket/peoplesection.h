// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has to do with a ticket: requester, doer, owner, watchers, who was asked and who was told.
#pragma once

#include "ui/ticket/ticketsource.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace tierdesk {

class FlowLayout;
class PropertyButton;
class TicketActions;
class Names;

class PeopleSection : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleSection(TicketActions& actions, QWidget* parent = nullptr);

    void setDossier(const TicketDossier& dossier);

private:
    void showWatchers(const Ticket& ticket, const Names& words);
    void showQuestions(const Ticket& ticket, const Names& words);

    TicketActions& m_actions;
    PropertyButton* m_requester;
    PropertyButton* m_client;
    PropertyButton* m_assignee;
    PropertyButton* m_owner;
    QWidget* m_watchers;
    QWidget* m_questions;
};

} // namespace tierdesk
