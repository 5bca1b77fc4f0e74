// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tagedit.h"

#include "ui/shell/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>
#include <QStyleOptionFrame>

namespace tierdesk {

TagEdit::TagEdit(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_edit(new QLineEdit(this))
    , m_known(new QStringListModel(this))
{
    m_flow->setContentsMargins(gap::inside, gap::inside - 1, gap::inside, gap::inside - 1);
    m_edit->setFrame(false);
    m_edit->setAccessibleName(tr("Add a tag"));
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    m_edit->installEventFilter(this);
    m_flow->addWidget(m_edit);
    auto* completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_edit->setCompleter(completer);
    // Queued: the completer writes its choice into the line after it has told of it.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &TagEdit::takeTyped,
            Qt::QueuedConnection);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.contains(u','))
            takeTyped();
    });
    setFocusProxy(m_edit);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QStringList TagEdit::tags() const
{
    QStringList result;
    for (const Chip* chip : m_chips)
        result.append(chip->text());
    return result;
}

void TagEdit::setTags(const QStringList& tags)
{
    while (!m_chips.empty())
        removeChip(m_chips.back());
    for (const QString& tag : tags)
        addTag(tag);
}

void TagEdit::setKnownTags(const QStringList& tags)
{
    m_known->setStringList(tags);
}

void TagEdit::setPlaceholderText(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

bool TagEdit::addTag(const QString& text)
{
    const QString tag = text.simplified();
    if (tag.isEmpty() || tags().contains(tag, Qt::CaseInsensitive))
        return false;
    auto* chip = new Chip(tag, Chip::Kind::Removable, this);
    chip->installEventFilter(this);
    connect(chip, &Chip::removeWanted, this, [this, chip] {
        const auto at = std::find(m_chips.begin(), m_chips.end(), chip) - m_chips.begin();
        removeChip(chip);
        focusChip(int(at));
        Q_EMIT tagsEdited(tags());
    });
    m_chips.push_back(chip);
    m_flow->insertWidget(m_flow->count() - 1, chip);
    chip->show();
    QWidget::setTabOrder(chip, m_edit);
    updateGeometry();
    return true;
}

void TagEdit::takeTyped()
{
    bool added = false;
    const QStringList words = m_edit->text().split(u',');
    for (const QString& word : words)
        added = addTag(word) || added;
    m_edit->clear();
    if (added)
        Q_EMIT tagsEdited(tags());
}

void TagEdit::removeChip(Chip* chip)
{
    std::erase(m_chips, chip);
    m_flow->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    updateGeometry();
}

void TagEdit::focusChip(int index)
{
    if (index >= 0 && index < int(m_chips.size()))
        m_chips[size_t(index)]->setFocus(Qt::OtherFocusReason);
    else
        m_edit->setFocus(Qt::OtherFocusReason);
}

bool TagEdit::handleEditKey(int key)
{
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_edit->text().isEmpty()) {
        takeTyped();
        return true;
    }
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const bool atStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    if (atStart && !m_chips.empty() && (key == Qt::Key_Backspace || key == back)) {
        focusChip(int(m_chips.size()) - 1);
        return true;
    }
    return false;
}

bool TagEdit::handleChipKey(Chip* chip, int key)
{
    const int at = int(std::find(m_chips.begin(), m_chips.end(), chip) - m_chips.begin());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (key == (mirrored ? Qt::Key_Right : Qt::Key_Left)) {
        focusChip(std::max(0, at - 1));
        return true;
    }
    if (key == (mirrored ? Qt::Key_Left : Qt::Key_Right)) {
        focusChip(at + 1);
        return true;
    }
    return false;
}

bool TagEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (watched == m_edit && event->type() == QEvent::FocusOut && !m_edit->text().trimmed().isEmpty() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        takeTyped(); // half a word left behind would be lost without a trace
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_edit)
            return handleEditKey(key);
        if (auto* chip = qobject_cast<Chip*>(watched))
            return handleChipKey(chip, key);
    }
    return QWidget::eventFilter(watched, event);
}

void TagEdit::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
}

void TagEdit::mousePressEvent(QMouseEvent*)
{
    m_edit->setFocus(Qt::MouseFocusReason);
}

} // namespace tierdesk
