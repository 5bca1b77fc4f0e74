// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The knowledge base: a field to ask, the articles that answer, and the one that is read.
#pragma once

#include "ui/knowledge/articleactions.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace tierdesk {

class ArticleListModel;
class ArticlePane;
class EmptyState;
class SearchField;

class KnowledgeView : public QWidget
{
    Q_OBJECT

public:
    /// The actions outlive it.
    explicit KnowledgeView(ArticleActions& actions, QWidget* parent = nullptr);

    /// Reads that article, whatever is listed.
    void open(ArticleId article);
    [[nodiscard]] SearchField& search() const { return *m_search; }
    [[nodiscard]] QListView& list() const { return *m_list; }
    [[nodiscard]] ArticlePane& pane() const { return *m_pane; }
    /// Nothing that was asked is still on its way.
    [[nodiscard]] bool isSettled() const { return m_asked == m_answered; }

Q_SIGNALS:
    /// The tickets that an article was of use to.
    void listWanted(const tierdesk::SavedView& view);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeLeft();
    void ask();
    void listTickets(ArticleId article);

    ArticleActions& m_actions;
    Lane m_lane;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    QString m_answeredText;
    bool m_stale = true;
    ArticleListModel* m_model;
    SearchField* m_search;
    QComboBox* m_which;
    QPushButton* m_new;
    QListView* m_list;
    QLabel* m_count;
    ArticlePane* m_pane;
};

} // namespace tierdesk
