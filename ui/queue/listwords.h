// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the ticket list say.
#pragma once

#include "core/playbook/playbook.h"
#include "ui/queue/ticketcolumn.h"

#include <QCoreApplication>

namespace tierdesk {

/// Holds references; make one where it is needed.
class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)

public:
    ListWords(const Playbook& playbook, Instant now)
        : m_playbook(playbook)
        , m_now(now)
    {}

    /// "#1042"
    [[nodiscard]] static QString number(TicketId ticket);
    [[nodiscard]] static QString title(TicketColumn column);
    /// "Critical"; "–" while it is not rated.
    [[nodiscard]] QString priority(Priority priority) const;
    [[nodiscard]] QString queue(const QueueKey& key) const;
    [[nodiscard]] QString state(const TicketRow& row) const;
    [[nodiscard]] QString heading(GroupBy by, const QString& value) const;

    [[nodiscard]] QString text(const TicketRow& row, TicketColumn column) const;
    /// What the cell says in full; empty where it has nothing to add.
    [[nodiscard]] QString toolTip(const TicketRow& row, TicketColumn column) const;
    /// The row as one sentence, for those who hear it.
    [[nodiscard]] QString sentence(const TicketRow& row) const;

private:
    [[nodiscard]] QString due(const TicketRow& row) const;

    const Playbook& m_playbook;
    Instant m_now;
};

} // namespace tierdesk
