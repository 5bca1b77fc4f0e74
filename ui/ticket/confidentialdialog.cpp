// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/confidentialdialog.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/ticket/fields.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

ConfidentialDialog::ConfidentialDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
    , m_label(new QLineEdit(this))
    , m_text(makeTextField(3, this))
{
    m_label->setPlaceholderText(tr("What it is, such as “Router password”"));
    m_text->setPlaceholderText(tr("The password, key or other text"));
    m_text->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    addRow(tr("&Label:"), m_label);
    addRow(tr("Confidential &text:"), m_text);
    auto* help = new QLabel(tr("Whoever may read the ticket sees the label. The text is shown only to whoever has the "
                               "right to see what is confidential in the ticket’s queue, and each look is recorded. It "
                               "is in no search, list, report or export. It is not encrypted: whoever has the store’s "
                               "file or a copy of it can read the text, unless the disk it lies on is encrypted."),
                            this);
    help->setObjectName(QStringLiteral("help"));
    help->setWordWrap(true);
    help->setFont(fontFor(TextSize::Small));
    help->setForegroundRole(QPalette::PlaceholderText);
    help->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    body().addWidget(help);
    connect(m_label, &QLineEdit::textChanged, this, &ConfidentialDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ConfidentialDialog::refresh);
    m_label->setFocus();
    setTone(button(), ButtonTone::Note);
    dress(Icon::Lock, tr("Confidential entry"), tr("Add entry"));
}

QString ConfidentialDialog::text() const
{
    return m_text->toPlainText();
}

Wanted ConfidentialDialog::wanted() const
{
    // The hash comes from the desk; here it only says that there is a text.
    const bool written = !text().trimmed().isEmpty();
    return {AddConfidential{m_label->text().trimmed(), written ? QStringLiteral("written") : QString()}, {}};
}

QString ConfidentialDialog::missing() const
{
    if (m_label->text().trimmed().isEmpty())
        return tr("Give it a label, so that others know what it is.");
    return text().trimmed().isEmpty() ? tr("Type or paste the confidential text.") : QString();
}

QStringList ConfidentialDialog::remarks() const
{
    // Easily done, and everybody would read it.
    const bool told = !text().trimmed().isEmpty() && m_label->text().contains(text().trimmed());
    return told ? QStringList{tr("The label repeats the text, and everybody would read it there.")} : QStringList{};
}

} // namespace tierdesk
