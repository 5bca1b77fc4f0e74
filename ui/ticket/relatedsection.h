// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets beside this one: linked ones, likely duplicates of the same requester, and those with like words.
#pragma once

#include "ui/ticket/ticketsource.h"

#include <QWidget>

class QVBoxLayout;

namespace tierdesk {

class RowButton;
class TicketActions;

class RelatedSection : public QWidget
{
    Q_OBJECT

public:
    explicit RelatedSection(TicketActions& actions, QWidget* parent = nullptr);

    void setDossier(const DossierPtr& dossier);

Q_SIGNALS:
    void summaryChanged(const QString& summary);

private:
    struct Found
    {
        std::vector<TicketRow> duplicates;
        std::vector<TicketRow> similar;
    };
    enum class Group { Linked, Duplicates, Similar };

    void look();
    void showLinks();
    void showFound(const Found& found);
    void addHeading(QWidget& host, const QString& text);
    void addRow(QWidget& host, const TicketRow& row, const QString& relation, Group group, LinkKind kind);

    TicketActions& m_actions;
    DossierPtr m_dossier;
    QString m_askedFor;
    Lane m_lane;
    QWidget* m_links;
    QWidget* m_found;
};

} // namespace tierdesk
