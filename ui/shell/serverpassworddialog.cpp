// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/serverpassworddialog.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace tierdesk {

ServerPasswordDialog::ServerPasswordDialog(const QString& server, Door door, QWidget* parent)
    : QDialog(parent)
    , m_door(std::move(door))
    , m_bar(new MessageBar(this))
    , m_password(new QLineEdit(this))
{
    setWindowTitle(tr("The database asks for a password"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 58);
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(fontFor(TextSize::Title));
    //: %1 is a user and a database: anna@db.example.org/desk
    auto* hint =
        new QLabel(tr("It is the one that %1 wants, not the one you have at the desk. This computer's keychain "
                      "keeps it; Tierdesk writes it nowhere else.")
                       .arg(server),
                   this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(1000);
    auto* form = new QFormLayout;
    form->addRow(tr("&Password"), m_password);
    auto* buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    setTone(*m_go, ButtonTone::Primary);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(gap::section, gap::section, gap::section, gap::section);
    rows->setSpacing(gap::near);
    rows->addWidget(m_bar);
    rows->addWidget(title);
    rows->addWidget(hint);
    rows->addLayout(form);
    rows->addWidget(buttons);
    connect(m_password, &QLineEdit::textChanged, m_go,
            [this](const QString& text) { m_go->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ServerPasswordDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_password->setFocus();
}

void ServerPasswordDialog::go()
{
    m_password->setEnabled(false);
    m_go->setEnabled(false);
    m_door(m_password->text(), [self = QPointer(this)](const std::optional<QString>& trouble) {
        if (self)
            self->tried(trouble);
    });
}

void ServerPasswordDialog::tried(const std::optional<QString>& trouble)
{
    if (!trouble) {
        accept();
        return;
    }
    m_password->setEnabled(true);
    m_go->setEnabled(true);
    m_bar->say(MessageTone::Error, *trouble);
    layout()->activate();
    resize(width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
    m_password->selectAll();
    m_password->setFocus();
}

} // namespace tierdesk
