// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The window for people who need help: one field, articles, their own tickets.
#pragma once

#include "ui/client/deskclient.h"

#include <QMainWindow>

class QPushButton;
class QStackedWidget;

namespace tierdesk {

class AskPage;
class AssistantPage;
class HelpArticlePage;
class OwnTicketPage;
class RequestPage;

class SelfServiceWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// The client is that of a requester, and outlives it.
    SelfServiceWindow(DeskClient& client, const QString& deskName, QWidget* parent = nullptr);
    ~SelfServiceWindow() override;

    void openArticle(ArticleId article);
    void openTicket(TicketId ticket);
    void openRequest();
    void openAssistant();
    void goBack();

    [[nodiscard]] AskPage& ask() const { return *m_ask; }
    [[nodiscard]] HelpArticlePage& article() const { return *m_article; }
    [[nodiscard]] RequestPage& request() const { return *m_request; }
    [[nodiscard]] OwnTicketPage& ticket() const { return *m_ticket; }
    [[nodiscard]] AssistantPage& assistant() const { return *m_assistant; }
    [[nodiscard]] QWidget* page() const;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildPages();
    void goTo(QWidget* page);
    void home();

    DeskClient& m_client;
    /// Read since the last request or success, in their order.
    std::vector<ArticleId> m_read;
    std::vector<QWidget*> m_cameFrom;
    QStackedWidget* m_pages;
    AskPage* m_ask;
    HelpArticlePage* m_article;
    RequestPage* m_request;
    OwnTicketPage* m_ticket;
    AssistantPage* m_assistant;
};

} // namespace tierdesk
