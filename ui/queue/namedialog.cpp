// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/namedialog.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

NameDialog::NameDialog(const QString& title, const QString& name, QStringList taken, QWidget* parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(name, this))
    , m_hint(new QLabel(this))
{
    setWindowTitle(title);
    setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    auto* label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setMaxLength(60);
    m_name->selectAll();
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    setTone(*m_keep, ButtonTone::Primary);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(label);
    rows->addWidget(m_name);
    rows->addWidget(m_hint);
    rows->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void NameDialog::refresh()
{
    const QString name = m_name->text().trimmed();
    m_keep->setEnabled(!name.isEmpty());
    m_hint->setText(m_taken.contains(name) ? tr("There is a view of this name; it will be replaced.")
                                           : tr("It appears in the sidebar under this name."));
}

std::optional<QString> NameDialog::ask(const QString& title, const QString& name, const QStringList& taken,
                                       QWidget* parent)
{
    NameDialog dialog(title, name, taken, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.m_name->text().trimmed();
}

} // namespace tierdesk
