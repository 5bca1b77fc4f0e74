// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What each tier may do to a service: a row for each tier.
#pragma once

#include "core/playbook/playbook.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace tierdesk {

class ScopesEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ScopesEdit(QWidget* parent = nullptr);

    void show(const Playbook& playbook, const std::vector<ServiceScope>& scopes);
    /// Those that say something.
    [[nodiscard]] std::vector<ServiceScope> scopes() const { return m_scopes; }

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QLabel* tier;
        QComboBox* permitted;
        QComboBox* handTo;
        QLineEdit* note;
    };

    void build(const Playbook& playbook);
    void take(std::size_t index);

    QGridLayout* m_grid;
    std::vector<Tier> m_tiers;
    std::vector<Row> m_rows;
    std::vector<ServiceScope> m_scopes;
};

} // namespace tierdesk
