// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation with the assistant: what was said as cards, what it offers as buttons, and a person at any time.
#pragma once

#include "core/assistant/conversation.h"
#include "ui/client/worker.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tierdesk {

class ChoiceButton;
class ConversationCard;
class DeskClient;
class MessageBar;

class ConversationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationPanel(DeskClient& client, QWidget* parent = nullptr);

    /// A new one, with a question unless it is empty.
    void begin(const QString& question = {});
    /// Goes on where it was left.
    void resume(ConversationId id);
    [[nodiscard]] const Conversation& conversation() const { return m_conversation; }

Q_SIGNALS:
    void articleAsked(tierdesk::ArticleId article);
    void ticketOpened(tierdesk::TicketId ticket);
    void linkActivated(const QUrl& address);

protected:
    /// Digits choose and letters are written, wherever the keyboard is; before the window takes them for its own.
    bool event(QEvent* event) override;

private:
    void say(const Saying& said);
    void send();
    void rate(int turn, Rating rating);
    void present(Conversation conversation);
    void build();
    void buildOffers(ConversationCard& card);
    void addChoice(ConversationCard& card, int number, const QString& text, bool checkable);
    void setBusy(bool busy);
    [[nodiscard]] const GuideNode* node() const;

    DeskClient& m_client;
    Conversation m_conversation;
    Lane m_lane;
    QScrollArea* m_area;
    QWidget* m_host;
    QVBoxLayout* m_cards;
    MessageBar* m_trouble;
    QLineEdit* m_words;
    QPushButton* m_send;
    QPushButton* m_person;
    std::vector<ChoiceButton*> m_choices;
    bool m_busy = false;
};

} // namespace tierdesk
