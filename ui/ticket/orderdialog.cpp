// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/orderdialog.h"

#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/ticket/orderpreview.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace tierdesk {

OrderDialog::OrderDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_dossier(std::move(dossier))
    , m_opened(m_dossier)
    , m_playbook(client.playbook())
    , m_people(m_dossier->people)
    , m_heading(new QLabel(this))
    , m_about(new QLabel(this))
    , m_trouble(new MessageBar(this))
    , m_body(new QVBoxLayout)
    , m_form(new QFormLayout)
    , m_preview(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_button(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_people.emplace(client.me().id, client.me());
    m_heading->setFont(fontFor(TextSize::Title));
    m_about->setFont(fontFor(TextSize::Small));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setWordWrap(true);
    // Not of the dialog, whose layout would then no longer see to it that everything fits.
    m_preview->setMinimumSize(fontMetrics().averageCharWidth() * 60, 2 * fontMetrics().lineSpacing());
    m_preview->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_preview->setAccessibleName(tr("What will happen"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(gap::apart);
    m_form->setVerticalSpacing(gap::near);
    // Enter never means cancel, also not while the other button cannot be pressed.
    m_buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_button->setDefault(true);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::section, gap::apart, gap::section, gap::apart);
    all->setSpacing(gap::near);
    all->addWidget(m_heading);
    all->addWidget(m_about);
    all->addSpacing(gap::inside);
    all->addWidget(m_trouble);
    all->addLayout(m_body, 1);
    m_body->addLayout(m_form);
    all->addSpacing(gap::inside);
    all->addWidget(m_preview);
    all->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &OrderDialog::propose);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void OrderDialog::dress(Icon icon, const QString& title, const QString& verb)
{
    setWindowTitle(title);
    setWindowIcon(makeIcon(icon));
    m_heading->setText(title);
    const Ticket& ticket = dossier().ticket;
    //: A ticket's number and its subject.
    m_about->setText(ticket.exists() ? tr("#%1 %2").arg(QString::number(ticket.id.value), ticket.details.subject)
                                     : QString());
    m_about->setVisible(ticket.exists());
    m_button->setText(verb);
    m_button->setIcon(makeIcon(icon));
    m_button->setToolTip(tr("%1 (Ctrl+Enter)").arg(verb));
    refresh();
}

void OrderDialog::addRow(const QString& label, QWidget* field)
{
    auto* words = new QLabel(label, this);
    words->setBuddy(field);
    QString name = label;
    name.remove(QLatin1Char('&')).remove(QLatin1Char(':'));
    field->setAccessibleName(name);
    m_form->addRow(words, field);
}

void OrderDialog::know(const Person& person)
{
    m_people.insert_or_assign(person.id, person);
}

TicketId OrderDialog::ticket() const
{
    return dossier().ticket.id;
}

QString OrderDialog::obstacle() const
{
    const QString lacking = missing();
    if (!lacking.isEmpty())
        return lacking;
    const Context context{playbook(), m_client.now(), m_client.me(), lookupIn(m_people), other()};
    const Decision decision = decide(dossier().ticket, wanted().command, context);
    if (decision)
        return {};
    return errorText(decision.error(), names());
}

std::optional<Wanted> OrderDialog::value() const
{
    if (!obstacle().isEmpty())
        return {};
    Wanted proposed = wanted();
    proposed.command = guarded(std::move(proposed.command));
    return proposed;
}

QString OrderDialog::previewText() const
{
    return m_preview->text();
}

void OrderDialog::refresh()
{
    const QString lacking = missing();
    const Context context{playbook(), m_client.now(), m_client.me(), lookupIn(m_people), other()};
    const Names words = names();
    const OrderPreview preview = previewOrder(dossier().ticket, wanted().command, context, words);
    const bool possible = lacking.isEmpty() && preview.possible();
    QStringList sentences = remarks();
    if (lacking.isEmpty())
        sentences += preview.sentences;
    else
        sentences += lacking;
    m_preview->setText(sentences.join(QLatin1Char(' ')));
    m_preview->setForegroundRole(possible ? QPalette::WindowText : QPalette::PlaceholderText);
    m_button->setEnabled(possible && !m_sending);
}

void OrderDialog::setDossier(DossierPtr dossier)
{
    m_dossier = std::move(dossier);
    for (const auto& [id, person] : m_dossier->people)
        m_people.insert_or_assign(id, person);
    refresh();
}

void OrderDialog::setCount(int tickets)
{
    m_about->setText(
        tr("For %n tickets. What is said below is about the first, #%1.", nullptr, tickets).arg(ticket().value));
}

void OrderDialog::showTrouble(const QString& text)
{
    setSending(false);
    m_trouble->say(MessageTone::Error, text);
}

void OrderDialog::setSending(bool sending)
{
    m_sending = sending;
    refresh();
}

void OrderDialog::propose()
{
    if (!m_sending && value())
        Q_EMIT proposed();
}

void OrderDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        propose();
    else
        QDialog::keyPressEvent(event);
}

} // namespace tierdesk
