// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A short form for somebody whom no article helped. What they may have asked already, and what is known to be out of
// order, is offered before it is sent.
#pragma once

#include "ui/client/deskclient.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tierdesk {

class AnswerList;
class FileList;
class MessageBar;

class RequestPage : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPage(DeskClient& client, QWidget* parent = nullptr);

    /// Fills what is empty with what was typed, and takes the keyboard. `read` goes along.
    void begin(const QString& question, std::vector<ArticleId> read);

    [[nodiscard]] QLineEdit& subject() const { return *m_subject; }
    [[nodiscard]] QPlainTextEdit& description() const { return *m_description; }
    [[nodiscard]] QPushButton& sendButton() const { return *m_send; }
    [[nodiscard]] AnswerList& offers() const { return *m_offers; }
    [[nodiscard]] FileList& files() const { return *m_files; }

Q_SIGNALS:
    void sent(tierdesk::TicketId ticket);
    void backWanted();
    void articleWanted(tierdesk::ArticleId article);
    void ticketWanted(tierdesk::TicketId ticket);

private:
    QWidget* makeFoot();
    void takeDraft();
    void keepDraft();
    void lookForTheSame();
    void send();
    void dispatch();
    void opened(const Done<Receipt>& done);
    void forget();

    DeskClient& m_client;
    Lane m_lane;
    QTimer m_pause;
    std::vector<ArticleId> m_read;
    /// Seen before it is sent.
    bool m_offered = false;
    bool m_sendWhenLooked = false;
    bool m_sending = false;
    bool m_quiet = false;
    QPushButton* m_back;
    MessageBar* m_bar;
    QLineEdit* m_subject;
    QPlainTextEdit* m_description;
    QComboBox* m_service;
    FileList* m_files;
    QLabel* m_same;
    AnswerList* m_offers;
    QPushButton* m_send = nullptr;
};

} // namespace tierdesk
