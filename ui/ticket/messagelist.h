// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket's messages to tick, for what takes some of them along.
#pragma once

#include "ui/text/names.h"

#include <QListWidget>

namespace tierdesk {

class MessageList : public QListWidget
{
    Q_OBJECT

public:
    explicit MessageList(QWidget* parent = nullptr);

    /// Shows the messages that stand and were written at or after `since`.
    void show(const Ticket& ticket, const Names& words, Instant now, Instant since = {});
    [[nodiscard]] std::vector<MessageId> ticked() const;
    void tick(MessageId message);
};

} // namespace tierdesk
