// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The differences between two playbooks as a table: where, what was there, what is there now.
#pragma once

#include "core/playbook/playbook.h"

#include <QTreeWidget>

namespace tierdesk {

class DifferenceList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DifferenceList(QWidget* parent = nullptr);

    void show(const Playbook& before, const Playbook& after);
};

} // namespace tierdesk
