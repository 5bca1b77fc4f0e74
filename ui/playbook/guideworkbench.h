// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One guide of the draft, drawn and changed: the graph with its problems, the chosen step, and a trial walk.
#pragma once

#include "core/report/guidefigures.h"
#include "ui/playbook/playbookdraft.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace tierdesk {

class GuideGraph;
class GuideNodeForm;
class GuideReplayPane;
class GuideTrial;
class MessageBar;

class GuideWorkbench : public QWidget
{
    Q_OBJECT

public:
    /// `fields` are those of the guide as a whole; they get a tab of their own.
    GuideWorkbench(PlaybookDraft& draft, QWidget* fields, QWidget* parent);

    /// By its place in the playbook; -1 for none.
    void setGuide(int index);
    void setFigures(std::vector<GuideFigures> figures);
    /// Brings the keyboard to "guides[0].nodes[2].text".
    void revealNode(const QString& path);
    void showFields();
    void tell(const QString& text, std::function<void()> undo);
    [[nodiscard]] GuideGraph& graph() const { return *m_graph; }

private:
    [[nodiscard]] const Guide* guide() const;
    [[nodiscard]] QString path() const;
    void buildGraph(class QVBoxLayout& rows);
    void buildTabs(QWidget* fields, QSplitter& split);
    void refresh();
    void showProblems();
    void showNode();
    void lightWay();
    void add(GuideNodeKind kind);
    void addOn(const QString& exit);
    void remove();
    void edit();
    void editGuide(const std::function<void(Guide&)>& change);
    [[nodiscard]] QString figureWords(const GuideNode& node) const;
    [[nodiscard]] QString removedWords(const GuideNode& gone, const std::vector<GuideNodeKey>& pointers) const;

    PlaybookDraft& m_draft;
    int m_index = -1;
    std::vector<GuideFigures> m_figures;
    std::function<void()> m_undo;
    MessageBar* m_told;
    QToolButton* m_add;
    QPushButton* m_remove;
    GuideGraph* m_graph;
    QListWidget* m_problems;
    QLabel* m_empty;
    QTabWidget* m_tabs;
    GuideNodeForm* m_form;
    GuideTrial* m_trial;
    GuideReplayPane* m_replay;
};

} // namespace tierdesk
