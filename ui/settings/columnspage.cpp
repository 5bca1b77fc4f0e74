// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/columnspage.h"

#include "ui/queue/columnlayout.h"
#include "ui/queue/listpane.h"
#include "ui/queue/listwords.h"
#include "ui/queue/tickettable.h"
#include "ui/shell/settingsport.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tierdesk {

ColumnsPage::ColumnsPage(ListPane& list, SettingsPort& settings, QWidget* parent)
    : SettingsPage(parent)
    , m_list(list)
    , m_settings(settings)
    , m_density(new SegmentedControl(this))
{
    m_density->setAccessibleName(tr("Height of rows"));
    m_density->addSegment(tr("Two lines a ticket"));
    m_density->addSegment(tr("One line a ticket"));
    auto* grid = new QGridLayout;
    int place = 0;
    for (const TicketColumn column : allValues<TicketColumn>()) {
        if (column == TicketColumn::Subject)
            continue;
        auto* box = new QCheckBox(ListWords::longTitle(column), this);
        m_columns[column] = box;
        grid->addWidget(box, place / 2, place % 2);
        ++place;
    }
    auto* hint = new QLabel(tr("What does not fit, and requester and client without a column, stands beneath the "
                               "subject. Columns are moved and widened in the list itself."),
                            this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(new QLabel(tr("Height of rows"), this));
    rows->addWidget(m_density, 0, Qt::AlignLeading);
    rows->addSpacing(gap::near);
    rows->addWidget(new QLabel(tr("Columns"), this));
    rows->addLayout(grid);
    rows->addWidget(hint);
    rows->addStretch(1);
}

void ColumnsPage::load()
{
    m_density->setCurrent(m_list.table().density() == Density::Compact ? 1 : 0);
    for (const auto& [column, box] : m_columns)
        box->setChecked(m_list.table().columnLayout().isWanted(column));
}

void ColumnsPage::apply()
{
    const bool compact = m_density->current() == 1;
    m_list.table().setDensity(compact ? Density::Compact : Density::Comfortable);
    m_settings.setValue(QStringLiteral("list/compact"), compact);
    for (const auto& [column, box] : m_columns)
        m_list.table().columnLayout().setWanted(column, box->isChecked());
    m_settings.setValue(QStringLiteral("list/columns"), m_list.table().columnLayout().toWords());
}

} // namespace tierdesk
