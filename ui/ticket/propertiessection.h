// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The properties of a ticket, each with the way to change it.
#pragma once

#include "ui/ticket/ticketsource.h"

#include <QWidget>

namespace tierdesk {

enum class Act;
class PropertyButton;
class TagEdit;
class TicketActions;
class Names;

class PropertiesSection : public QWidget
{
    Q_OBJECT

public:
    explicit PropertiesSection(TicketActions& actions, QWidget* parent = nullptr);

    void setDossier(const TicketDossier& dossier);

private:
    PropertyButton* add(const QString& name, Act act);
    void showRating(const Ticket& ticket, const Names& words);
    void showFiling(const TicketDossier& dossier, const Names& words);
    void showState(const Ticket& ticket, const Names& words);
    void showTimes(const Ticket& ticket, const Names& words);
    void giveTags(const QStringList& tags);

    TicketActions& m_actions;
    TicketId m_ticket;
    PropertyButton* m_state;
    PropertyButton* m_priority;
    PropertyButton* m_impact;
    PropertyButton* m_urgency;
    PropertyButton* m_queue;
    PropertyButton* m_category;
    PropertyButton* m_service;
    PropertyButton* m_kind;
    PropertyButton* m_channel;
    PropertyButton* m_asset;
    PropertyButton* m_externalId;
    TagEdit* m_tags;
    /// The tags that what is being changed here began with.
    QStringList m_seenTags;
    PropertyButton* m_moves;
    PropertyButton* m_opened;
    PropertyButton* m_response;
    PropertyButton* m_contact;
};

} // namespace tierdesk
