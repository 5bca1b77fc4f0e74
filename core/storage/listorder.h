// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How each order a list is offered in is read from the index that was made for it.
#pragma once

#include "core/desk/listquery.h"

#include <QStringList>

namespace tierdesk {

struct ListOrder
{
    const char* index = "ticket_by_number";
    QStringList keys;
    /// The one key may have no value.
    bool nullable = false;
    bool descending = false;

    /// " ORDER BY …", by number at last.
    [[nodiscard]] QString clause() const;
};

[[nodiscard]] ListOrder orderOf(SortKey sort, SortDirection direction);

} // namespace tierdesk
