// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redaction/redactiondialog.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/ticket/fields.h"
#include "ui/widgets/messagebar.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

namespace tierdesk {

namespace {

void name(QWidget& field, QString label)
{
    label.remove(QLatin1Char('&'));
    field.setAccessibleName(label.endsWith(QLatin1Char(':')) ? label.chopped(1) : label);
}

} // namespace

RedactionDialog::RedactionDialog(DeskClient& client, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_heading(new QLabel(this))
    , m_about(new QLabel(this))
    , m_promise(new QLabel(this))
    , m_trouble(new MessageBar(this))
    , m_body(new QVBoxLayout)
    , m_form(new QFormLayout)
    , m_preview(new QLabel(this))
    , m_findings(new QVBoxLayout)
    , m_busy(new QProgressBar(this))
    , m_reason(makeTextField(2, this))
    , m_typeThis(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_go(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_heading->setFont(fontFor(TextSize::Title));
    m_about->setFont(emphasised(fontFor(TextSize::Body)));
    for (QLabel* label : {m_about, m_promise, m_preview, m_hint})
        label->setWordWrap(true);
    m_promise->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setAccessibleName(tr("What goes"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_hint->setMinimumSize(fontMetrics().averageCharWidth() * 60, 2 * fontMetrics().lineSpacing());
    m_hint->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMinimumHeight(m_busy->sizeHint().height());
    // A bar without an end moves only when it is painted again.
    auto* wander = new QTimer(m_busy);
    wander->start(std::chrono::milliseconds(33));
    connect(wander, &QTimer::timeout, m_busy, qOverload<>(&QWidget::update));
    m_reason->setFixedHeight(m_reason->minimumHeight());
    m_reason->setPlaceholderText(tr("Stands in the history for ever. Do not repeat here what is to go."));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(gap::apart);
    m_form->setVerticalSpacing(gap::near);
    m_typeThis->setBuddy(m_typed);
    m_findings->setSpacing(gap::near);
    setTone(*m_go, ButtonTone::Danger);
    // What cannot be undone is not done by Enter.
    for (QPushButton* button : {m_cancel, m_go})
        button->setAutoDefault(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RedactionDialog::refresh);
    connect(m_typed, &QLineEdit::textChanged, this, &RedactionDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &RedactionDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (value())
            Q_EMIT proposed();
    });
}

void RedactionDialog::dress(const Words& words)
{
    m_words = words;
    setWindowTitle(words.title);
    m_heading->setText(words.title);
    m_about->setText(words.about);
    m_promise->setText(words.promise);
    m_go->setText(words.verb);
    addFinding(m_busy);
    auto* why = new QFormLayout;
    why->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    why->setHorizontalSpacing(gap::apart);
    auto* reason = new QLabel(tr("&Reason:"), this);
    reason->setBuddy(m_reason);
    name(*m_reason, reason->text());
    why->addRow(reason, m_reason);
    alignLabels(*reason);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap::near);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    buttons->addWidget(m_cancel);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::section, gap::apart, gap::section, gap::apart);
    all->setSpacing(gap::near);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_heading, m_about, m_promise, m_trouble})
        all->addWidget(widget);
    all->addSpacing(gap::inside);
    all->addLayout(m_body, 1);
    m_body->addLayout(m_form);
    m_body->addWidget(m_preview);
    m_body->addLayout(m_findings, 1);
    m_body->addLayout(why);
    m_body->addWidget(m_typeThis);
    m_body->addWidget(m_typed);
    all->addSpacing(gap::inside);
    all->addWidget(m_hint);
    all->addLayout(buttons);
    refresh();
}

/// The reason stands below what was found, in a form of its own; its field begins where the others do.
void RedactionDialog::alignLabels(QLabel& reason)
{
    std::vector<QWidget*> labels{&reason};
    for (int row = 0; row < m_form->rowCount(); ++row)
        labels.push_back(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
    int widest = 0;
    for (const QWidget* label : labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QWidget* label : labels)
        label->setMinimumWidth(widest);
}

void RedactionDialog::addRow(const QString& label, QWidget* field)
{
    auto* words = new QLabel(label, this);
    words->setBuddy(field);
    name(*field, label);
    m_form->addRow(words, field);
}

void RedactionDialog::addFinding(QWidget* widget)
{
    m_findings->addWidget(widget);
}

QString RedactionDialog::wrongWith(const QString& reason) const
{
    return reason.isEmpty() ? tr("Say why: who wanted it, or what it was.") : QString();
}

bool RedactionDialog::isConfirmedBy(const QString& typed, const Confirmation& wanted) const
{
    return typed.simplified() == wanted.text.simplified();
}

QString RedactionDialog::lacking() const
{
    if (const QString first = missing(); !first.isEmpty())
        return first;
    if (!m_plan)
        return m_refused.isEmpty() ? m_words.looking : m_refused;
    if (const QString wrong = wrongWith(m_reason->toPlainText().trimmed()); !wrong.isEmpty())
        return wrong;
    const auto wanted = confirmation(*m_plan);
    if (wanted && !isConfirmedBy(m_typed->text(), *wanted))
        //: Something that has to be typed by hand.
        return tr("Type “%1” to confirm.").arg(wanted->text);
    return {};
}

std::optional<RedactionOrder> RedactionDialog::value() const
{
    if (!lacking().isEmpty() || m_sending)
        return {};
    return RedactionOrder{wish(), m_reason->toPlainText().trimmed()};
}

QString RedactionDialog::previewText() const
{
    return m_preview->text();
}

QString RedactionDialog::hintText() const
{
    return m_hint->text();
}

void RedactionDialog::forget(bool looking)
{
    m_plan.reset();
    m_refused.clear();
    m_looking = looking;
    refresh();
}

void RedactionDialog::found(const Done<RedactionPlan>& plan, const Names& names)
{
    m_looking = false;
    if (plan)
        m_plan = *plan;
    else
        m_refused = errorText(plan.error(), names);
    refresh();
}

void RedactionDialog::refresh()
{
    const QString lack = lacking();
    m_preview->setText(m_plan ? told(*m_plan) : QString());
    m_preview->setVisible(m_plan.has_value());
    m_busy->setVisible(m_looking || m_sending);
    m_busy->setAccessibleName(m_sending ? m_words.working : m_words.looking);
    const auto wanted = m_plan ? confirmation(*m_plan) : std::nullopt;
    m_typeThis->setVisible(wanted.has_value());
    m_typed->setVisible(wanted.has_value());
    if (wanted) {
        m_typeThis->setText(wanted->label);
        name(*m_typed, wanted->label);
    }
    m_hint->setText(m_sending ? m_words.working : lack.isEmpty() ? tr("This cannot be undone.") : lack);
    m_hint->setForegroundRole(lack.isEmpty() ? QPalette::WindowText : QPalette::PlaceholderText);
    m_go->setEnabled(lack.isEmpty() && !m_sending);
    m_go->setToolTip(lack);
    m_cancel->setEnabled(!m_sending);
    grow();
}

/// What appears takes more room rather than that of what stands there.
void RedactionDialog::grow()
{
    if (!layout() || !isWindow())
        return;
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); height() < needed)
        resize(width(), needed);
}

void RedactionDialog::showTrouble(const QString& text)
{
    setSending(false);
    m_trouble->say(MessageTone::Error, text);
}

void RedactionDialog::setSending(bool sending)
{
    m_sending = sending;
    refresh();
}

void RedactionDialog::reject()
{
    if (!m_sending)
        QDialog::reject();
}

} // namespace tierdesk
