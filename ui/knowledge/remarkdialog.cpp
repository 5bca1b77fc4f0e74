// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/remarkdialog.h"

#include "core/knowledge/articlename.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/ticket/fields.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

RemarkDialog::RemarkDialog(const Article& article, Rating rating, QWidget* parent)
    : QDialog(parent)
    , m_remark{article.id, article.version, rating, {}}
    , m_text(makeTextField(4, this))
{
    QString title = tr("Comment");
    QString ask = tr("What would you like to &add?");
    QString verb = tr("Comment");
    if (rating == Rating::NotHelpful) {
        title = tr("It did not help");
        ask = tr("What was &missing or unclear?");
        verb = tr("Send");
    } else if (rating == Rating::Flagged) {
        title = tr("Flag the article");
        ask = tr("What is &wrong or out of date?");
        verb = tr("Flag");
    }
    setWindowTitle(title);
    auto* about = new QLabel(QStringLiteral("%1 %2").arg(nameOf(article.id), article.title), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setFont(emphasised(about->font()));
    auto* label = new QLabel(ask, this);
    label->setBuddy(m_text);
    m_text->setAccessibleName(ask.remove(QLatin1Char('&')));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* send = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    setTone(*send, ButtonTone::Primary);
    send->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, send, [this, send] { send->setEnabled(value().has_value()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    for (QWidget* widget : {static_cast<QWidget*>(about), static_cast<QWidget*>(label), static_cast<QWidget*>(m_text),
                            static_cast<QWidget*>(buttons)})
        rows->addWidget(widget);
    resize(fontMetrics().averageCharWidth() * 60, sizeHint().height());
    m_text->setFocus();
}

std::optional<ArticleRemarked> RemarkDialog::value() const
{
    ArticleRemarked remark = m_remark;
    remark.text = m_text->toPlainText().trimmed();
    return remark.text.isEmpty() ? std::nullopt : std::optional(remark);
}

} // namespace tierdesk
