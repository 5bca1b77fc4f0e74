// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/messagelist.h"

#include "core/markup/formattedtext.h"
#include "ui/text/timetext.h"

namespace tierdesk {

MessageList::MessageList(QWidget* parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setUniformItemSizes(false);
    setAlternatingRowColors(false);
    setMinimumHeight(6 * fontMetrics().lineSpacing());
}

void MessageList::show(const Ticket& ticket, const Names& words, Instant now, Instant since)
{
    constexpr qsizetype longest = 160;
    clear();
    for (const Message& message : ticket.messages) {
        if (message.withdrawn || message.at < since)
            continue;
        QString text = readableText(message.body).simplified();
        if (text.size() > longest)
            text = text.first(longest - 1) + QChar(0x2026);
        //: Who wrote a message, when, and how it begins.
        auto* item = new QListWidgetItem(
            tr("%1, %2: %3").arg(words.person(message.author), whenText(message.at, now), text), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, message.id.value);
    }
    if (count() > 0)
        setCurrentRow(0);
}

std::vector<MessageId> MessageList::ticked() const
{
    std::vector<MessageId> ids;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            ids.push_back(MessageId{item(row)->data(Qt::UserRole).toLongLong()});
    }
    return ids;
}

void MessageList::tick(MessageId message)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toLongLong() == message.value)
            item(row)->setCheckState(Qt::Checked);
    }
}

} // namespace tierdesk
