// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/listorder.h"

namespace tierdesk {

QString ListOrder::clause() const
{
    QStringList terms = keys;
    terms.append(QStringLiteral("ticket"));
    const QString direction = descending ? QStringLiteral(" DESC") : QString();
    for (QString& term : terms)
        term += direction;
    return QLatin1String(" ORDER BY ") + terms.join(QLatin1String(", "));
}

ListOrder orderOf(SortKey sort, SortDirection direction)
{
    const bool down = direction == SortDirection::Descending;
    const auto keys = [](auto... names) { return QStringList{QLatin1String(names)...}; };
    switch (sort) {
    case SortKey::Urgent:
        return {"ticket_by_urgent", keys("due_rank", "priority_rank", "created_at"), false, down};
    case SortKey::Priority:
        return {"ticket_by_priority", keys("priority"), true, down};
    case SortKey::Subject:
        return {"ticket_by_subject", keys("subject_key"), true, down};
    case SortKey::Requester:
        return {"ticket_by_requester", keys("requester_key"), true, down};
    case SortKey::Client:
        return {"ticket_by_client", keys("client_key"), true, down};
    case SortKey::State:
        return {"ticket_by_state", keys("state_type", "state"), false, down};
    case SortKey::Assignee:
        return {"ticket_by_assignee", keys("assignee_key"), true, down};
    case SortKey::Age:
        return {"ticket_by_created", keys("created_at"), false, !down};
    case SortKey::LastContact:
        return {"ticket_by_contact", keys("last_contact"), true, down};
    case SortKey::Changed:
        return {"ticket_by_changed", keys("changed_at"), false, down};
    case SortKey::Due:
        return {"ticket_by_due", keys("due"), true, down};
    case SortKey::Number:
    case SortKey::Queue: // Queue by queue, each by number.
        break;
    }
    return {"ticket_by_number", {}, false, down};
}

} // namespace tierdesk
