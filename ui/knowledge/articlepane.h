// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One article to read: what it says, how far it may be trusted, what it was good for, what readers said.
#pragma once

#include "ui/knowledge/articleactions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace tierdesk {

class EmptyState;
class MessageBar;
class RichTextView;

class ArticlePane : public QWidget
{
    Q_OBJECT

public:
    /// The actions outlive it.
    explicit ArticlePane(ArticleActions& actions, QWidget* parent = nullptr);

    /// Null: none.
    void setArticle(ArticleId article);
    [[nodiscard]] ArticleId article() const { return m_wanted; }
    /// What is on show; nothing while it is being read.
    [[nodiscard]] const std::optional<ArticleDossier>& dossier() const { return m_dossier; }
    [[nodiscard]] RichTextView& text() const { return *m_text; }

Q_SIGNALS:
    void shown();
    /// The tickets it was of use to.
    void ticketsWanted(tierdesk::ArticleId article);
    void articleWanted(tierdesk::ArticleId article);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void load();
    /// Now, or when it is seen again.
    void loadAnew();
    void show(const std::optional<ArticleDossier>& dossier);
    void showHead();
    void showRemarks();
    void follow(const QUrl& address);

    ArticleActions& m_actions;
    Lane m_lane;
    ArticleId m_wanted;
    bool m_stale = false;
    std::optional<ArticleDossier> m_dossier;
    QWidget* m_page;
    EmptyState* m_empty;
    QLabel* m_title;
    QLabel* m_about;
    QPushButton* m_uses;
    MessageBar* m_bar;
    RichTextView* m_text;
    QLabel* m_ratings;
    QPushButton* m_edit;
    QToolButton* m_more;
    QPushButton* m_helpful;
    QPushButton* m_notHelpful;
    QPushButton* m_flag;
};

} // namespace tierdesk
