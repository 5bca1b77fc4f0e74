// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What an agreement promises: working time for each measure and priority, and when its clocks stand still.
#pragma once

#include "core/playbook/playbook.h"

#include <QWidget>
#include <map>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace tierdesk {

class KeysEdit;

/// A line for each measure of the agreement's type, a field for each priority; an empty field promises nothing.
class TargetsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TargetsEdit(QWidget* parent = nullptr);

    void show(const Playbook& playbook, const Agreement& agreement);
    [[nodiscard]] const std::vector<Target>& targets() const { return m_targets; }

Q_SIGNALS:
    void edited();

private:
    void build(const Playbook& playbook, AgreementType type);
    void take(Metric metric, int priority, int minutes);

    QGridLayout* m_grid;
    AgreementType m_type = AgreementType::Sla;
    QStringList m_priorities;
    std::map<std::pair<Metric, int>, QLineEdit*> m_fields;
    std::vector<Target> m_targets;
};

/// For each way of waiting: whether clocks stand still, and for which reasons alone.
class PausesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PausesEdit(QWidget* parent = nullptr);

    void show(const Playbook& playbook, const std::vector<PauseRule>& pauses);
    [[nodiscard]] std::vector<PauseRule> pauses() const { return m_pauses; }

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        StateType state;
        QCheckBox* pauses;
        KeysEdit* reasons;
    };

    void take(const Row& row);

    std::vector<Row> m_rows;
    std::vector<PauseRule> m_pauses;
};

} // namespace tierdesk
