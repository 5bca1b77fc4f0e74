// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule does: a row for each action, with the fields that the action asks for.
#pragma once

#include "ui/playbook/playbookdraft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace tierdesk {

class ActionRow : public QWidget
{
    Q_OBJECT

public:
    ActionRow(PlaybookDraft& draft, QWidget* parent);

    void setAction(const Action& action);
    [[nodiscard]] const Action& action() const { return m_action; }

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    void change(const std::function<void(Action&)>& change);
    void showParts();

    PlaybookDraft& m_draft;
    Action m_action;
    QComboBox* m_kind;
    QComboBox* m_queue;
    QComboBox* m_audience;
    QComboBox* m_person;
    QComboBox* m_priority;
    QComboBox* m_by;
    QComboBox* m_state;
    QLineEdit* m_text;
    QToolButton* m_remove;
};

class ActionsEdit : public QWidget
{
    Q_OBJECT

public:
    ActionsEdit(PlaybookDraft& draft, QWidget* parent);

    void setActions(const std::vector<Action>& actions);
    [[nodiscard]] const std::vector<Action>& actions() const { return m_actions; }

Q_SIGNALS:
    void edited();

private:
    void remove(const ActionRow* row);

    PlaybookDraft& m_draft;
    std::vector<Action> m_actions;
    std::vector<ActionRow*> m_rows;
    QVBoxLayout* m_column;
};

} // namespace tierdesk
