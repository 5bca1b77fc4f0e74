// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/publishdialog.h"

#include "ui/playbook/differencelist.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/endlesswords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace tierdesk {

PublishDialog::PublishDialog(const Playbook& inForce, const Playbook& wanted, const Names& names, int warnings,
                             QWidget* parent)
    : QDialog(parent)
    , m_note(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Publish the playbook"));
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 28);
    auto* title = new QLabel(tr("What comes into force"), this);
    title->setFont(fontFor(TextSize::Title));
    auto* changes = new DifferenceList(this);
    changes->show(inForce, wanted, names);
    auto* doubts =
        new QLabel(tr("The check has %n warning(s). They do not stand in the way.", nullptr, warnings), this);
    doubts->setWordWrap(true);
    doubts->setVisible(warnings > 0);
    auto* what = new QLabel(tr("&Note: what has changed and why"), this);
    what->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note"));
    expectEndlessWords(*m_note);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(4 * fontMetrics().lineSpacing() + 2 * gap::near);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* go = buttons->addButton(tr("Publish"), QDialogButtonBox::AcceptRole);
    setTone(*go, ButtonTone::Primary);
    go->setDefault(true);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(title);
    rows->addWidget(changes, 1);
    rows->addWidget(doubts);
    rows->addWidget(what);
    rows->addWidget(m_note);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_note->setFocus();
}

std::optional<QString> PublishDialog::ask(const Playbook& inForce, const Playbook& wanted, const Names& names,
                                          int warnings, QWidget* parent)
{
    PublishDialog dialog(inForce, wanted, names, warnings, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.m_note->toPlainText().trimmed();
}

} // namespace tierdesk
