// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/selfservicewindow.h"

#include "ui/selfservice/askpage.h"
#include "ui/selfservice/assistantpage.h"
#include "ui/selfservice/conversationpanel.h"
#include "ui/selfservice/helparticlepage.h"
#include "ui/selfservice/ownticketpage.h"
#include "ui/selfservice/requestpage.h"
#include "ui/widgets/searchfield.h"

#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

namespace tierdesk {

SelfServiceWindow::SelfServiceWindow(DeskClient& client, const QString& deskName, QWidget* parent)
    : QMainWindow(parent)
    , m_client(client)
    , m_pages(new QStackedWidget(this))
    , m_ask(new AskPage(client, m_pages))
    , m_article(new HelpArticlePage(client, m_pages))
    , m_request(new RequestPage(client, m_pages))
    , m_ticket(new OwnTicketPage(client, m_pages))
    , m_assistant(new AssistantPage(client, m_pages))
{
    //: %1 is the name of a desk, %2 a person.
    setWindowTitle(tr("%1: help for %2").arg(deskName, client.me().name));
    setCentralWidget(m_pages);
    buildPages();
    constexpr QSize size{820, 720};
    resize(size);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_Escape, [this] {
        if (page() == m_ask)
            m_ask->begin();
        else
            goBack();
    });
    key(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    key(Qt::CTRL | Qt::Key_F, [this] { home(); });
    key(Qt::CTRL | Qt::Key_N, [this] { openRequest(); });
    key(Qt::CTRL | Qt::Key_T, [this] { openAssistant(); });
    m_ask->takeKeyboard();
}

SelfServiceWindow::~SelfServiceWindow() = default;

void SelfServiceWindow::buildPages()
{
    for (QWidget* page : std::initializer_list<QWidget*>{m_ask, m_article, m_request, m_ticket, m_assistant})
        m_pages->addWidget(page);
    connect(m_ask, &AskPage::articleWanted, this, &SelfServiceWindow::openArticle);
    connect(m_ask, &AskPage::ticketWanted, this, &SelfServiceWindow::openTicket);
    connect(m_ask, &AskPage::requestWanted, this, &SelfServiceWindow::openRequest);
    connect(m_article, &HelpArticlePage::articleWanted, this, &SelfServiceWindow::openArticle);
    connect(m_article, &HelpArticlePage::requestWanted, this, &SelfServiceWindow::openRequest);
    connect(m_article, &HelpArticlePage::backWanted, this, &SelfServiceWindow::goBack);
    connect(m_article, &HelpArticlePage::visited, this, [this](ArticleId article) {
        if (std::ranges::find(m_read, article) == m_read.end())
            m_read.push_back(article);
    });
    connect(m_article, &HelpArticlePage::solved, this, [this] {
        m_read.clear();
        home();
        m_ask->begin();
        m_ask->say(tr("We are glad that it helped."));
    });
    connect(m_request, &RequestPage::backWanted, this, &SelfServiceWindow::goBack);
    connect(m_request, &RequestPage::articleWanted, this, &SelfServiceWindow::openArticle);
    connect(m_request, &RequestPage::ticketWanted, this, &SelfServiceWindow::openTicket);
    connect(m_request, &RequestPage::sent, this, [this](TicketId ticket) {
        m_read.clear();
        home();
        m_ask->begin();
        openTicket(ticket);
    });
    connect(m_ticket, &OwnTicketPage::backWanted, this, &SelfServiceWindow::goBack);
    connect(m_ask, &AskPage::assistantWanted, this, &SelfServiceWindow::openAssistant);
    connect(m_assistant, &AssistantPage::backWanted, this, &SelfServiceWindow::goBack);
    connect(&m_assistant->panel(), &ConversationPanel::articleAsked, this, &SelfServiceWindow::openArticle);
    connect(&m_assistant->panel(), &ConversationPanel::ticketOpened, this, &SelfServiceWindow::openTicket);
    connect(&m_assistant->panel(), &ConversationPanel::linkActivated, m_article, &HelpArticlePage::follow);
}

QWidget* SelfServiceWindow::page() const
{
    return m_pages->currentWidget();
}

void SelfServiceWindow::goTo(QWidget* page)
{
    QWidget* now = m_pages->currentWidget();
    if (now == page)
        return;
    if (now == m_article)
        m_article->leave();
    m_cameFrom.push_back(now);
    m_pages->setCurrentWidget(page);
}

void SelfServiceWindow::home()
{
    goTo(m_ask);
    m_cameFrom.clear();
    m_ask->takeKeyboard();
    m_ask->field().selectAll();
}

void SelfServiceWindow::goBack()
{
    if (m_cameFrom.empty())
        return;
    QWidget* back = m_cameFrom.back();
    m_cameFrom.pop_back();
    // A page that shows an article or a ticket has let go of it.
    if (back == m_article)
        back = m_ask;
    if (m_pages->currentWidget() == m_article)
        m_article->leave();
    m_pages->setCurrentWidget(back);
    if (back == m_ask)
        m_ask->takeKeyboard();
    else
        back->setFocus();
}

void SelfServiceWindow::openArticle(ArticleId article)
{
    goTo(m_article);
    m_article->setArticle(article, m_ask->question());
}

void SelfServiceWindow::openTicket(TicketId ticket)
{
    goTo(m_ticket);
    m_ticket->setTicket(ticket);
}

void SelfServiceWindow::openRequest()
{
    goTo(m_request);
    m_request->begin(m_ask->question(), m_read);
}

void SelfServiceWindow::openAssistant()
{
    goTo(m_assistant);
    m_assistant->begin(m_ask->question());
}

void SelfServiceWindow::closeEvent(QCloseEvent* event)
{
    m_article->leave();
    QMainWindow::closeEvent(event);
}

} // namespace tierdesk
