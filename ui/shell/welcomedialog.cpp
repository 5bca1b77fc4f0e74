// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomedialog.h"

#include "core/playbook/signinpolicy.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tierdesk {

WelcomeDialog::WelcomeDialog(const QString& suggested, const QString& name, const QString& trouble, QWidget* parent)
    : QDialog(parent)
    , m_suggested(suggested)
{
    setWindowTitle(tr("Welcome to Tierdesk"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    auto* title = new QLabel(tr("Welcome to Tierdesk"), this);
    title->setFont(fontFor(TextSize::Title));
    auto* sentence = new QLabel(tr("A help desk with tiers: tickets come in, are solved at once or handed up with all "
                                   "that the next one needs. Everything lies in one file on this machine."),
                                this);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    auto* bar = new MessageBar(this);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(gap::section, gap::section, gap::section, gap::section);
    rows->setSpacing(gap::near);
    rows->addWidget(bar);
    rows->addWidget(title);
    rows->addWidget(sentence);
    rows->addSpacing(gap::near);
    rows->addWidget(buildNew(name));
    rows->addSpacing(gap::apart);
    rows->addWidget(buildOthers());
    if (!trouble.isEmpty())
        bar->say(MessageTone::Error, trouble);
    refresh();
}

QWidget* WelcomeDialog::buildNew(const QString& name)
{
    auto* box = new QWidget(this);
    auto* label = new QLabel(tr("Your &name"), box);
    m_name = new QLineEdit(name, box);
    m_name->setMaxLength(80);
    label->setBuddy(m_name);
    m_begin = new QPushButton(tr("&Begin a desk"), box);
    m_begin->setDefault(true);
    setTone(*m_begin, ButtonTone::Primary);
    m_where = new QLabel(box);
    m_where->setWordWrap(true);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    auto* elsewhere = new QPushButton(tr("&Elsewhere…"), box);
    auto* line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_begin);
    auto* place = new QHBoxLayout;
    place->addWidget(m_where, 1);
    place->addWidget(elsewhere);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(label);
    rows->addLayout(line);
    rows->addLayout(buildSignIn(box));
    rows->addLayout(place);
    connect(m_name, &QLineEdit::textChanged, this, &WelcomeDialog::refresh);
    connect(m_begin, &QPushButton::clicked, this, [this] { done(WelcomeChoice::Kind::New, m_suggested); });
    connect(elsewhere, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getSaveFileName(this, tr("Where the desk shall lie"), m_suggested,
                                                          tr("Tierdesk (*.tierdesk)"));
        if (file.isEmpty())
            return;
        m_suggested = file;
        refresh();
    });
    return box;
}

QLayout* WelcomeDialog::buildSignIn(QWidget* box)
{
    m_byAccount = new QCheckBox(tr("Sign me in by this computer’s &account, without a password"), box);
    m_byAccount->setChecked(true);
    m_password = new QLineEdit(box);
    m_again = new QLineEdit(box);
    m_why = new QLabel(box);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_password->setPlaceholderText(tr("A password"));
    m_password->setAccessibleName(tr("A password"));
    m_again->setPlaceholderText(tr("The same again"));
    m_again->setAccessibleName(tr("The same again"));
    auto* passwords = new QHBoxLayout;
    for (QLineEdit* edit : {m_password, m_again}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->hide();
        passwords->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &WelcomeDialog::refresh);
        connect(m_byAccount, &QCheckBox::toggled, edit, &QWidget::setHidden);
    }
    m_why->hide();
    connect(m_byAccount, &QCheckBox::toggled, this, &WelcomeDialog::refresh);
    auto* rows = new QVBoxLayout;
    rows->addWidget(m_byAccount);
    rows->addLayout(passwords);
    rows->addWidget(m_why);
    return rows;
}

/// What is wrong with the password; empty when nothing is, or when none is wanted.
QString WelcomeDialog::passwordTrouble() const
{
    const int least = SignInPolicy{}.leastLength;
    if (m_byAccount->isChecked())
        return {};
    if (m_password->text().size() < least)
        return tr("It needs at least %n characters.", nullptr, least);
    return m_password->text() == m_again->text() ? QString() : tr("The two are not the same yet.");
}

QWidget* WelcomeDialog::buildOthers()
{
    auto* box = new QWidget(this);
    auto* demo = new QPushButton(makeIcon(Icon::Play), tr("Look around in a &demo desk"), box);
    auto* open = new QPushButton(makeIcon(Icon::Folder), tr("&Open a desk…"), box);
    auto* quit = new QPushButton(tr("&Quit"), box);
    auto* hint = new QLabel(tr("The demo desk is a made-up company with a few weeks of tickets; nobody minds what you "
                               "do there."),
                            box);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    for (QPushButton* button : {demo, open, quit})
        button->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->addWidget(demo);
    line->addWidget(open);
    line->addStretch(1);
    line->addWidget(quit);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(hint);
    rows->addLayout(line);
    connect(demo, &QPushButton::clicked, this, [this] {
        done(WelcomeChoice::Kind::Demo, QFileInfo(m_suggested).dir().filePath(QStringLiteral("demo.tierdesk")));
    });
    connect(open, &QPushButton::clicked, this, &WelcomeDialog::chooseOpen);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void WelcomeDialog::refresh()
{
    const QString trouble = passwordTrouble();
    m_begin->setEnabled(!m_name->text().trimmed().isEmpty() && trouble.isEmpty());
    m_why->setText(trouble);
    m_why->setVisible(!trouble.isEmpty());
    m_where->setText(tr("It will lie in %1").arg(QDir::toNativeSeparators(m_suggested)));
}

void WelcomeDialog::chooseOpen()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a desk"), QFileInfo(m_suggested).path(),
                                                      tr("Tierdesk (*.tierdesk);;All files (*)"));
    if (!file.isEmpty())
        done(WelcomeChoice::Kind::Open, file);
}

void WelcomeDialog::done(WelcomeChoice::Kind kind, const QString& location)
{
    m_choice = {kind, location, m_name->text().trimmed(), m_byAccount->isChecked() ? QString() : m_password->text()};
    accept();
}

std::optional<WelcomeChoice> WelcomeDialog::ask(const QString& suggested, const QString& name, const QString& trouble)
{
    WelcomeDialog dialog(suggested, name, trouble);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.choice();
}

} // namespace tierdesk
