// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// May this person do that, and why: every right in one queue, with its reason.
#pragma once

#include "core/desk/transaction.h"

#include <QWidget>

class QComboBox;
class QTreeWidget;

namespace tierdesk {

class RightsView : public QWidget
{
    Q_OBJECT

public:
    explicit RightsView(QWidget* parent = nullptr);

    void show(const Person& person, PlaybookPtr playbook);
    using QWidget::show;

private:
    void refresh();

    Person m_person;
    PlaybookPtr m_playbook;
    QComboBox* m_queue;
    QTreeWidget* m_list;
};

} // namespace tierdesk
