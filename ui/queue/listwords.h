// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the ticket list say.
#pragma once

#include "core/clock/clockfold.h"
#include "ui/queue/ticketcolumn.h"
#include "ui/text/names.h"

#include <QCoreApplication>

namespace tierdesk {

/// Holds references; make one where it is needed.
class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)

public:
    /// Refers to `times` as long as it lives.
    ListWords(const PlaybookTimes& times, Instant now)
        : m_times(times)
        , m_names(times.playbook())
        , m_now(now)
    {}

    /// "#1042"
    [[nodiscard]] static QString number(TicketId ticket);
    /// As short as the column is narrow.
    [[nodiscard]] static QString title(TicketColumn column);
    [[nodiscard]] static QString longTitle(TicketColumn column);
    /// "P1 Critical"; a dash while it is not rated.
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
    [[nodiscard]] QString span(Milliseconds span) const;

    const PlaybookTimes& m_times;
    Names m_names;
    Instant m_now;
};

} // namespace tierdesk
