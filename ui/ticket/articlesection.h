// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles beside a ticket: those that were of use to it, and those that may help.
#pragma once

#include "core/desk/articlesuggestions.h"
#include "ui/ticket/ticketsource.h"

#include <QWidget>

namespace tierdesk {

class TicketActions;

class ArticleSection : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleSection(TicketActions& actions, QWidget* parent = nullptr);

    void setDossier(const DossierPtr& dossier);

Q_SIGNALS:
    void summaryChanged(const QString& summary);

private:
    void look();
    void show(const SuggestedArticles& articles);
    void addRow(QWidget& host, const ArticleRow& row, const QStringList& details);

    TicketActions& m_actions;
    DossierPtr m_dossier;
    QString m_askedFor;
    Lane m_lane;
    QWidget* m_used;
    QWidget* m_found;
};

} // namespace tierdesk
