// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/appearancepage.h"
#include "ui/settings/columnspage.h"
#include "ui/settings/noticespage.h"
#include "ui/settings/shortcutspage.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>

namespace tierdesk {

SettingsDialog::SettingsDialog(const SettingsSubjects& subjects, QWidget* parent)
    : QDialog(parent)
    , m_names(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_wrong(new MessageBar(this))
{
    setWindowTitle(tr("Settings"));
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 110, fontMetrics().height() * 32);
    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setFixedWidth(letter * 24);
    m_names->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(gap::apart);
    columns->addWidget(m_names);
    columns->addWidget(m_stack, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(m_wrong);
    rows->addLayout(columns, 1);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);

    addPage(new AppearancePage(subjects.theme, subjects.settings, this));
    addPage(new ColumnsPage(subjects.list, subjects.settings, this));
    addPage(new NoticesPage(subjects.settings, this));
    addPage(new ShortcutsPage(subjects.registry, subjects.settings, this));
    showPage(0);
}

void SettingsDialog::addPage(SettingsPage* page)
{
    m_pages.push_back(page);
    auto* framed = new QWidget(m_stack);
    auto* rows = new QVBoxLayout(framed);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::apart);
    auto* title = new QLabel(page->title(), framed);
    title->setFont(fontFor(TextSize::Title));
    rows->addWidget(title);
    rows->addWidget(page, 1);
    m_stack->addWidget(framed);
    m_names->addItem(new QListWidgetItem(makeIcon(page->icon()), page->title()));
    page->load();
}

void SettingsDialog::showPage(int index)
{
    m_names->setCurrentRow(index);
}

void SettingsDialog::accept()
{
    for (const SettingsPage* page : m_pages) {
        if (const auto wrong = page->validate()) {
            showPage(static_cast<int>(std::ranges::find(m_pages, page) - m_pages.begin()));
            m_wrong->say(MessageTone::Error, *wrong);
            return;
        }
    }
    for (SettingsPage* page : m_pages)
        page->apply();
    QDialog::accept();
}

} // namespace tierdesk
