// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// An article for somebody who needs help, and the question whether it solved it.
#pragma once

#include "ui/client/deskclient.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tierdesk {

class MessageBar;
class RichTextView;

class HelpArticlePage : public QWidget
{
    Q_OBJECT

public:
    explicit HelpArticlePage(DeskClient& client, QWidget* parent = nullptr);

    /// `question` is what they had typed.
    void setArticle(ArticleId article, const QString& question);
    /// Notes that they have read it, unless they have answered. Null articles are none.
    void leave();
    [[nodiscard]] RichTextView& text() const { return *m_text; }
    [[nodiscard]] QPushButton& yes() const { return *m_yes; }
    [[nodiscard]] QPushButton& no() const { return *m_no; }
    [[nodiscard]] QPushButton& requestButton() const { return *m_request; }
    [[nodiscard]] QLineEdit& why() const { return *m_why; }

    /// An article opens here, an address on the web in the browser after a question.
    void follow(const QUrl& address);

Q_SIGNALS:
    /// It is on show and can be read.
    void visited(tierdesk::ArticleId article);
    void solved(tierdesk::ArticleId article);
    void requestWanted();
    void backWanted();
    void articleWanted(tierdesk::ArticleId article);

private:
    QWidget* makeFoot();
    void show(const Stored<std::optional<Article>>& article);
    void answer(VisitOutcome outcome);
    void record(VisitOutcome outcome, const QString& words);

    DeskClient& m_client;
    Lane m_lane;
    ArticleId m_wanted;
    int m_version = 0;
    QString m_question;
    bool m_answered = false;
    QPushButton* m_back;
    QLabel* m_title;
    MessageBar* m_bar;
    RichTextView* m_text;
    QWidget* m_foot = nullptr;
    QPushButton* m_yes = nullptr;
    QPushButton* m_no = nullptr;
    QLineEdit* m_why = nullptr;
    QPushButton* m_request;
};

} // namespace tierdesk
