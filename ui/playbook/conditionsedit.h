// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions as groups of rows: what is looked at, how, and with which values.
#pragma once

#include "ui/playbook/playbookdraft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace tierdesk {

class KeysEdit;

/// What there is to choose from for the values of an attribute; empty when they are typed.
[[nodiscard]] std::vector<Choice> valueChoices(Attribute attribute, const PlaybookDraft& draft);

/// One comparison.
class ConditionRow : public QWidget
{
    Q_OBJECT

public:
    ConditionRow(PlaybookDraft& draft, QWidget* parent);

    void setCondition(const Condition& condition);
    [[nodiscard]] const Condition& condition() const { return m_condition; }

Q_SIGNALS:
    void edited();
    void removeWanted();

private:
    enum class Values { None, Line, Pick, Keys };

    [[nodiscard]] Values valuesKind() const;
    void change(const std::function<void(Condition&)>& change);
    void showParts();
    void takeLine();

    PlaybookDraft& m_draft;
    Condition m_condition;
    QComboBox* m_attribute;
    QComboBox* m_comparison;
    QLineEdit* m_line;
    QComboBox* m_pick;
    KeysEdit* m_keys;
    QComboBox* m_calendar;
    QToolButton* m_remove;
};

/// Groups, of which each must hold.
class ConditionsEdit : public QWidget
{
    Q_OBJECT

public:
    ConditionsEdit(PlaybookDraft& draft, QWidget* parent);

    void setConditions(const Conditions& conditions);
    [[nodiscard]] const Conditions& conditions() const { return m_conditions; }

Q_SIGNALS:
    void edited();

private:
    struct Group
    {
        QWidget* frame;
        QComboBox* join;
        QVBoxLayout* rows;
        std::vector<ConditionRow*> lines;
    };

    void addGroup();
    void fitGroup(std::size_t index);
    void removeRow(const ConditionRow* row);
    void take();

    PlaybookDraft& m_draft;
    Conditions m_conditions;
    std::vector<Group> m_groups;
    QVBoxLayout* m_column;
    QLabel* m_words;
};

} // namespace tierdesk
