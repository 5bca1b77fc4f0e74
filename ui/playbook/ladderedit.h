// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder of a protocol: its steps on a time line, and the chosen step as fields beneath.
#pragma once

#include "ui/playbook/playbookdraft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace tierdesk {

class ActionsEdit;
class ConditionsEdit;
class LadderView;

class LadderEdit : public QWidget
{
    Q_OBJECT

public:
    LadderEdit(PlaybookDraft& draft, QWidget* parent);

    void setProtocol(const Protocol& protocol);
    [[nodiscard]] const std::vector<Step>& steps() const { return m_protocol.steps; }
    /// The step that a path leads to: "protocols[0].steps[2].amount".
    void reveal(int step);

Q_SIGNALS:
    void edited();

private:
    void addFields(class QFormLayout& form);
    void change(const std::function<void(Step&)>& change);
    void add();
    void remove();
    void showStep();
    [[nodiscard]] const Step* current() const;

    PlaybookDraft& m_draft;
    Protocol m_protocol;
    LadderView* m_ladder;
    QPushButton* m_remove;
    QWidget* m_fields;
    QComboBox* m_offset;
    QLineEdit* m_span;
    QSpinBox* m_share;
    QLineEdit* m_repeat;
    QSpinBox* m_atMost;
    ConditionsEdit* m_conditions;
    ActionsEdit* m_actions;
};

} // namespace tierdesk
