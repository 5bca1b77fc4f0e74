// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/shell/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace tierdesk {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    auto* glass = addAction(makeIcon(Icon::Search, IconInk::Quiet), LeadingPosition);
    glass->setEnabled(true);
    m_clear = addAction(makeIcon(Icon::Cross, IconInk::Quiet), TrailingPosition);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear (Esc)"));
    m_clear->setVisible(false);
    setAccessibleName(tr("Search"));
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
}

void SearchField::setSuggest(Suggest suggest)
{
    m_suggest = std::move(suggest);
    if (m_completer || !m_suggest)
        return;
    m_model = new QStandardItemModel(this);
    m_completer = new QCompleter(m_model, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    // Not setCompleter(): that would replace the whole text, and only a part of it is completed.
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &SearchField::offer);
}

void SearchField::offer()
{
    m_offered = m_suggest ? m_suggest(text(), cursorPosition()) : std::vector<Suggestion>();
    m_model->clear();
    for (const Suggestion& suggestion : m_offered) {
        const QString shown =
            suggestion.detail.isEmpty() ? suggestion.text : suggestion.text + QStringLiteral("   ") + suggestion.detail;
        m_model->appendRow(new QStandardItem(shown));
    }
    if (m_offered.empty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void SearchField::take(int row)
{
    if (row < 0 || size_t(row) >= m_offered.size())
        return;
    const Suggestion chosen = m_offered[size_t(row)];
    QString changed = text();
    changed.replace(chosen.from, chosen.length, chosen.text);
    setText(changed);
    setCursorPosition(chosen.from + int(chosen.text.size()));
    Q_EMIT textEdited(changed);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    QAbstractItemView* popup = m_completer ? m_completer->popup() : nullptr;
    const bool listed = popup && popup->isVisible();
    if (listed && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab)) {
        // The list forwards keys it does not use; with nothing chosen in it, Enter means the text as it stands.
        const QModelIndex current = popup->currentIndex();
        popup->hide();
        if (current.isValid()) {
            take(current.row());
            return;
        }
    }
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    }
    if (event->key() == Qt::Key_Down && m_completer && !listed) {
        offer();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_clear->setText(tr("Clear"));
        m_clear->setToolTip(tr("Clear (Esc)"));
    }
}

} // namespace tierdesk
