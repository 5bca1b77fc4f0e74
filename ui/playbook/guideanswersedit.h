// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of a step of a guide, and where each of them leads.
#pragma once

#include "core/playbook/guide.h"
#include "ui/playbook/fieldkit.h"

#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace tierdesk {

/// The key of "a new step" among the steps that an answer can lead to.
[[nodiscard]] QString newStepKey();
/// The steps that `node` can lead to, and a new one; `none` is what leading nowhere is called.
[[nodiscard]] std::vector<Choice> stepChoices(const Guide& guide, const GuideNode& node, const QString& none);
/// A list to choose a step from that asks for no more room than there is.
[[nodiscard]] QComboBox* makeStepPick(QWidget* parent, std::function<void(const QString& key)> picked);

class GuideAnswersEdit : public QWidget
{
    Q_OBJECT

public:
    explicit GuideAnswersEdit(QWidget* parent);

    void show(const Guide& guide, const GuideNode& node);
    [[nodiscard]] const std::vector<GuideChoice>& choices() const { return m_node.choices; }

Q_SIGNALS:
    void edited();
    /// For the answer of that place.
    void newStepWanted(std::size_t answer);

private:
    struct Row
    {
        QWidget* host;
        QSpinBox* from;
        QLineEdit* text;
        QComboBox* next;
        QToolButton* remove;
    };

    void addRow();
    void showRows(const Guide& guide);
    template <class Change>
    void change(std::size_t answer, Change change)
    {
        if (answer >= m_node.choices.size())
            return;
        change(m_node.choices[answer]);
        Q_EMIT edited();
    }

    GuideNode m_node;
    std::vector<Row> m_shown;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
};

} // namespace tierdesk
