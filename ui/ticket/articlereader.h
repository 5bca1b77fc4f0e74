// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// An article in a window beside the ticket it may help with.
#pragma once

#include "core/knowledge/article.h"
#include "core/ticket/company.h"

#include <QDialog>

class QPushButton;

namespace tierdesk {

class ArticleActions;
class ArticlePane;

class ArticleReader : public QDialog
{
    Q_OBJECT

public:
    ArticleReader(ArticleActions& actions, QWidget* parent);

    /// Null: there is no ticket yet that it could be of use to.
    void open(ArticleId article, TicketId ticket);
    [[nodiscard]] ArticlePane& pane() const { return *m_pane; }

Q_SIGNALS:
    void used(tierdesk::TicketId ticket, tierdesk::ArticleId article, tierdesk::ArticleUse use);
    void citeWanted(tierdesk::TicketId ticket, tierdesk::ArticleId article);

private:
    ArticlePane* m_pane;
    TicketId m_ticket;
    QPushButton* m_solved;
    QPushButton* m_tried;
    QPushButton* m_cite;
};

} // namespace tierdesk
