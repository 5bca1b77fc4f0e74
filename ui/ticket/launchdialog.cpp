// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/launchdialog.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

/// On one line, with what cannot be seen made visible.
QString visible(const QString& argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
            c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            text += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return text.isEmpty() ? QStringLiteral("\"\"") : text;
}

QListWidget* makeList(const QString& name, int lines, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setMinimumHeight(lines * list->fontMetrics().lineSpacing() * 2);
    return list;
}

} // namespace

LaunchFacts launchFacts(const TicketDossier& dossier, const Person& me)
{
    const Details& details = dossier.ticket.details;
    LaunchFacts facts{{QStringLiteral("ticket.number"), QString::number(dossier.ticket.id.value)},
                      {QStringLiteral("ticket.subject"), details.subject},
                      {QStringLiteral("ticket.asset"), details.asset},
                      {QStringLiteral("ticket.external-id"), details.externalId},
                      {QStringLiteral("client.name"), dossier.clientName()},
                      {QStringLiteral("me.name"), me.name},
                      {QStringLiteral("me.email"), me.email}};
    if (const Person* requester = dossier.person(details.requester)) {
        facts[QStringLiteral("requester.name")] = requester->name;
        facts[QStringLiteral("requester.email")] = requester->email;
        facts[QStringLiteral("requester.phone")] = requester->phone;
        facts[QStringLiteral("requester.login")] = requester->login;
    }
    return facts;
}

LaunchDialog::LaunchDialog(std::vector<LaunchTemplate> launches, LaunchFacts facts, QWidget* parent)
    : QDialog(parent)
    , m_launches(std::move(launches))
    , m_facts(std::move(facts))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Start a program"));
    constexpr int widest = 64;
    setMinimumWidth(fontMetrics().averageCharWidth() * widest);
    m_names = makeList(tr("Programs"), 2, this);
    m_line = makeList(tr("What is started"), 3, this);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setSelectionMode(QAbstractItemView::NoSelection);
    m_trouble = new MessageBar(this);
    auto* told = new QLabel(tr("The program, and under it each of its arguments. No shell reads them."), this);
    told->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("&Start"), QDialogButtonBox::AcceptRole);
    setTone(*m_start, ButtonTone::Primary);
    m_start->setDefault(true);

    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(m_names);
    rows->addWidget(told);
    rows->addWidget(m_line, 1);
    rows->addWidget(m_trouble);
    rows->addWidget(buttons);
    for (const LaunchTemplate& launch : m_launches)
        m_names->addItem(launch.name);
    connect(m_names, &QListWidget::currentRowChanged, this, &LaunchDialog::show);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &LaunchDialog::proposed);
    m_names->setCurrentRow(0);
    m_names->setFocus();
}

std::optional<LaunchLine> LaunchDialog::value() const
{
    const int row = m_names->currentRow();
    if (row < 0)
        return {};
    const auto line = launchLine(m_launches[static_cast<std::size_t>(row)], m_facts);
    return line ? std::optional(*line) : std::nullopt;
}

void LaunchDialog::showTrouble(const QString& text)
{
    m_trouble->say(MessageTone::Warning, text);
}

void LaunchDialog::show(int row)
{
    m_line->clear();
    m_start->setEnabled(false);
    if (row < 0)
        return;
    const auto line = launchLine(m_launches[static_cast<std::size_t>(row)], m_facts);
    if (!line) {
        showTrouble(refusalText(line.error()));
        return;
    }
    m_trouble->hide();
    m_line->addItem(visible(line->program));
    for (const QString& argument : line->arguments)
        m_line->addItem(QStringLiteral("    ") + visible(argument));
    m_start->setEnabled(true);
}

QString LaunchDialog::refusalText(const LaunchRefusal& refusal) const
{
    switch (refusal.fault) {
    case LaunchFault::NoProgram:
        return tr("The playbook names no program here.");
    case LaunchFault::UnknownPlaceholder:
        return tr("{%1} is nothing that a ticket knows. Somebody who edits the playbook must put it right.")
            .arg(refusal.detail);
    case LaunchFault::NothingSaid:
        return tr("The ticket says nothing about {%1}.").arg(refusal.detail);
    case LaunchFault::LooksLikeOption:
        return tr("What the ticket says about {%1} begins with a dash, and the program would take it for an option.")
            .arg(refusal.detail);
    case LaunchFault::NotAnArgument:
        return tr("What the ticket says about {%1} has a character that no program can be given.").arg(refusal.detail);
    case LaunchFault::TooLong:
        return tr("What the ticket says about {%1} is too long to give to a program.").arg(refusal.detail);
    }
    return {};
}

} // namespace tierdesk
