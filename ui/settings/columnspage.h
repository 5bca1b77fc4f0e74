// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the ticket list shows in columns of its own, and how high its rows are.
#pragma once

#include "ui/queue/ticketcolumn.h"
#include "ui/settings/settingspage.h"

#include <map>

class QCheckBox;

namespace tierdesk {

class ListPane;
class SegmentedControl;
class SettingsPort;

class ColumnsPage : public SettingsPage
{
    Q_OBJECT

public:
    ColumnsPage(ListPane& list, SettingsPort& settings, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Ticket list"); }
    [[nodiscard]] Icon icon() const override { return Icon::Ticket; }
    void load() override;
    void apply() override;

private:
    ListPane& m_list;
    SettingsPort& m_settings;
    SegmentedControl* m_density;
    std::map<TicketColumn, QCheckBox*> m_columns;
};

} // namespace tierdesk
