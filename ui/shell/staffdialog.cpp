// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/staffdialog.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/searchfield.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

StaffDialog::StaffDialog(std::vector<Person> staff, QWidget* parent)
    : QDialog(parent)
    , m_staff(std::move(staff))
    , m_search(new SearchField(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Who are you?"));
    resize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 24);
    auto* title = new QLabel(tr("Who sits at this desk?"), this);
    title->setFont(fontFor(TextSize::Title));
    auto* hint = new QLabel(tr("What you do is kept under your name. It is remembered for this machine."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_search->setPlaceholderText(tr("Name or login"));
    m_list->setAccessibleName(tr("Staff"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = buttons->addButton(tr("That is me"), QDialogButtonBox::AcceptRole);
    setTone(*go, ButtonTone::Primary);
    go->setDefault(true);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(title);
    rows->addWidget(hint);
    rows->addWidget(m_search);
    rows->addWidget(m_list, 1);
    rows->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &StaffDialog::list);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    list({});
    m_search->setFocus();
}

void StaffDialog::list(const QString& text)
{
    m_list->clear();
    for (std::size_t i = 0; i < m_staff.size(); ++i) {
        const Person& person = m_staff[i];
        //: A person's name and login
        const QString words = person.login.isEmpty() ? person.name : tr("%1 (%2)").arg(person.name, person.login);
        if (!fuzzyMatch(text, words))
            continue;
        auto* item = new QListWidgetItem(words, m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    m_list->setCurrentRow(0);
}

std::optional<Person> StaffDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? std::optional(m_staff[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())]) : std::nullopt;
}

std::optional<Person> StaffDialog::ask(std::vector<Person> staff)
{
    StaffDialog dialog(std::move(staff));
    return dialog.exec() == QDialog::Accepted ? dialog.chosen() : std::nullopt;
}

} // namespace tierdesk
