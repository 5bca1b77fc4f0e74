// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The differences between two playbooks as a table: where, what was there, what is there now.
#pragma once

#include "ui/text/names.h"

#include <QTreeWidget>

namespace tierdesk {

class DifferenceList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DifferenceList(QWidget* parent = nullptr);

    /// `names` knows the people.
    void show(const Playbook& before, const Playbook& after, const Names& names);
};

} // namespace tierdesk
