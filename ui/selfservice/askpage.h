// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of self-service: one field, answers as one types.
#pragma once

#include "ui/client/deskclient.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tierdesk {

class AnswerList;
class MessageBar;
class SearchField;

class AskPage : public QWidget
{
    Q_OBJECT

public:
    explicit AskPage(DeskClient& client, QWidget* parent = nullptr);

    /// Empties the field and takes the keyboard.
    void begin();
    void takeKeyboard();
    [[nodiscard]] QString question() const;
    void say(const QString& text);

    [[nodiscard]] SearchField& field() const { return *m_field; }
    [[nodiscard]] AnswerList& answers() const { return *m_answers; }
    [[nodiscard]] QPushButton& requestButton() const { return *m_request; }
    [[nodiscard]] QPushButton& assistantButton() const { return *m_assistant; }

Q_SIGNALS:
    void articleWanted(tierdesk::ArticleId article);
    void ticketWanted(tierdesk::TicketId ticket);
    void requestWanted();
    void assistantWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void openFirst();

    DeskClient& m_client;
    Lane m_lane;
    QTimer m_pause;
    /// Enter was pressed before the answers were there.
    bool m_openWhenThere = false;
    QString m_answered;
    QLabel* m_title;
    SearchField* m_field;
    MessageBar* m_bar;
    AnswerList* m_answers;
    QLabel* m_nothing;
    QPushButton* m_request;
    QPushButton* m_assistant;
};

} // namespace tierdesk
