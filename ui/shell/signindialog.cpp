// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/signindialog.h"

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

namespace {

QLineEdit* makePassword(QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(1000);
    return edit;
}

} // namespace

SignInDialog::SignInDialog(Purpose purpose, const QString& login, Door door, PersonId me, QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_door(std::move(door))
    , m_me(me)
    , m_bar(new MessageBar(this))
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_passwordLabel(new QLabel(tr("&Password"), this))
    , m_login(new QLineEdit(login, this))
    , m_password(makePassword(this))
    , m_form(new QFormLayout)
    , m_first(makePassword(this))
    , m_second(makePassword(this))
{
    build(login);
    if (purpose == Purpose::Change)
        askForNew();
    refresh();
}

void SignInDialog::build(const QString& login)
{
    const bool unlocking = m_purpose == Purpose::Unlock;
    setWindowTitle(unlocking ? tr("The desk is locked") : tr("Sign in"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    m_title->setText(unlocking ? tr("The desk is locked") : tr("Sign in to this desk"));
    m_title->setFont(fontFor(TextSize::Title));
    m_hint->setText(unlocking ? tr("Everything is as you left it, and what you typed is kept.")
                              : tr("With the name and the password that you have at this desk."));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* loginLabel = new QLabel(tr("&Name"), this);
    loginLabel->setBuddy(m_login);
    m_passwordLabel->setBuddy(m_password);
    m_login->setReadOnly(m_purpose != Purpose::Enter);
    m_form->addRow(loginLabel, m_login);
    m_form->addRow(m_passwordLabel, m_password);
    m_form->addRow(tr("Ne&w password"), m_first);
    m_form->addRow(tr("The same &again"), m_second);
    for (QLineEdit* edit : {m_first, m_second})
        m_form->setRowVisible(edit, false);
    auto* buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(unlocking ? tr("&Unlock") : tr("&Sign in"), QDialogButtonBox::AcceptRole);
    buttons->addButton(m_purpose == Purpose::Change ? tr("&Cancel") : tr("&Quit"), QDialogButtonBox::RejectRole);
    setTone(*m_go, ButtonTone::Primary);
    m_go->setDefault(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(gap::section, gap::section, gap::section, gap::section);
    rows->setSpacing(gap::near);
    rows->addWidget(m_bar);
    rows->addWidget(m_title);
    rows->addWidget(m_hint);
    rows->addLayout(m_form);
    rows->addWidget(buttons);
    for (const QLineEdit* edit : {m_login, m_password, m_first, m_second})
        connect(edit, &QLineEdit::textChanged, this, &SignInDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    (login.isEmpty() ? m_login : m_password)->setFocus();
}

void SignInDialog::refresh()
{
    const bool chosen = !m_first->text().isEmpty() && m_first->text() == m_second->text();
    m_go->setEnabled(!m_login->text().trimmed().isEmpty() && !m_password->text().isEmpty() && (!m_choosing || chosen));
}

void SignInDialog::wait(bool waiting)
{
    for (QLineEdit* edit : {m_login, m_password, m_first, m_second})
        edit->setEnabled(!waiting);
    if (waiting)
        m_go->setEnabled(false);
    else
        refresh();
}

void SignInDialog::go()
{
    if (m_choosing) {
        change();
        return;
    }
    wait(true);
    m_door.enter(m_login->text(), m_password->text(),
                 [self = QPointer<SignInDialog>(this)](const Result<SignedIn, QString>& result) {
                     if (self)
                         self->entered(result);
                 });
}

void SignInDialog::say(const QString& sentence)
{
    m_bar->say(MessageTone::Error, sentence);
    grow();
}

/// By what came to be seen; nothing is squeezed.
void SignInDialog::grow()
{
    layout()->activate();
    resize(width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
}

void SignInDialog::entered(const Result<SignedIn, QString>& result)
{
    wait(false);
    if (!result) {
        say(result.error());
        m_password->selectAll();
        m_password->setFocus();
        return;
    }
    m_person = result->person;
    if (!result->mustChange) {
        accept();
        return;
    }
    m_me = result->person.id;
    askForNew();
}

/// The password that was just given proves who they are; on one's own wish it is asked for as the old one.
void SignInDialog::askForNew()
{
    m_choosing = true;
    m_bar->hide();
    const bool wished = m_purpose == Purpose::Change;
    setWindowTitle(tr("A new password"));
    m_title->setText(tr("Choose a password"));
    m_hint->setText(wished
                        ? tr("A long sentence is easier to keep in mind than a short riddle.")
                        : tr("Somebody else knows the one you have. Choose one that only you know; a long sentence is "
                             "easier to keep in mind than a short riddle."));
    m_passwordLabel->setText(tr("&Password until now"));
    m_password->setReadOnly(!wished);
    m_login->setReadOnly(true);
    for (QLineEdit* edit : {m_first, m_second})
        m_form->setRowVisible(edit, true);
    m_go->setText(tr("&Keep this password"));
    (wished ? m_password : m_first)->setFocus();
    refresh();
    grow();
}

void SignInDialog::change()
{
    wait(true);
    m_door.change(m_me, m_password->text(), m_first->text(),
                  [self = QPointer<SignInDialog>(this)](const Result<void, QString>& result) {
                      if (!self)
                          return;
                      self->wait(false);
                      if (result)
                          self->accept();
                      else
                          self->say(result.error());
                  });
}

} // namespace tierdesk
