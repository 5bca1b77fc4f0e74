// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/shell/colours.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tierdesk {
namespace {

constexpr int detailRole = Qt::UserRole;

/// The suggestion, and quietly at the row's end what it is about.
class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(Colours::of(option.palette).quiet);
        const int used = option.fontMetrics.horizontalAdvance(index.data().toString()) + gap::section;
        const QRect room =
            QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(used, 0, -gap::near, 0));
        painter->drawText(
            room, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
            option.fontMetrics.elidedText(index.data(detailRole).toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

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
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_completer->popup()));
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
        auto* item = new QStandardItem(suggestion.text);
        item->setData(suggestion.detail, detailRole);
        item->setData(suggestion.detail, Qt::AccessibleDescriptionRole);
        m_model->appendRow(item);
    }
    if (m_offered.empty())
        m_completer->popup()->hide();
    else
        m_completer->complete(rect().adjusted(0, 0, 0, gap::inside / 2));
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

bool SearchField::chooseWith(int key)
{
    QAbstractItemView* popup = m_completer ? m_completer->popup() : nullptr;
    if (!popup || !popup->isVisible())
        return false;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!enter && key != Qt::Key_Tab)
        return false;
    // The list has a current row from the start; only one that was gone to is chosen. Tab takes the first otherwise,
    // and Enter means the text as it stands.
    const QModelIndexList chosen = popup->selectionModel()->selectedIndexes();
    popup->hide();
    if (!chosen.isEmpty())
        take(chosen.constFirst().row());
    else if (enter)
        Q_EMIT returnPressed();
    else
        take(0);
    return true;
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (chooseWith(event->key())) {
        event->accept(); // or the completer would complete on its own
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    }
    if (event->key() == Qt::Key_Down && m_completer && !m_completer->popup()->isVisible()) {
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
