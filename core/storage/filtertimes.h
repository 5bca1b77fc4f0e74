// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of a filter that speak of time, as conditions on the table `ticket`. No alternative: nothing fits.
#pragma once

#include "core/base/textfold.h"
#include "core/report/flow.h"
#include "core/storage/filtersql.h"

namespace tierdesk {

/// Where a list may begin that a condition on one column makes; %sides is left open.
[[nodiscard]] QString indexedSource(const char* index, const QString& condition);

/// Keys of entries that are called so: by key or, without case, by name.
template <class Entry>
[[nodiscard]] auto keysNamed(const std::vector<Entry>& entries, const QString& name)
{
    std::vector<decltype(Entry::key)> keys;
    for (const Entry& entry : entries) {
        if (entry.key.value == name || folded(entry.name) == folded(name))
            keys.push_back(entry.key);
    }
    return keys;
}

/// "3d": younger than that; a relation speaks of the age.
[[nodiscard]] std::vector<Alternative> ageAlternatives(const char* column, const char* index, FilterRelation relation,
                                                       const QString& value, Instant now);

/// "overdue", "none", or "4h" of each calendar's own hours.
[[nodiscard]] std::vector<Alternative> dueAlternatives(const Playbook& playbook, const QString& value, Instant now);

/// "today", "3d", "2026-03-02", "2026-03-02..2026-03-08", "3d@network": one of the flows happened since then, in that
/// queue.
[[nodiscard]] std::vector<Alternative> flowAlternatives(const Playbook& playbook, const QString& value, Instant now,
                                                        std::initializer_list<Flow> flows);

/// "3d", "30d@service-desk>network", "today@>network": it went from one queue to another then.
[[nodiscard]] std::vector<Alternative> moveAlternatives(const Playbook& playbook, const QString& value, Instant now);

/// "30d", "30d@network": it came back then to the queue that it had left with its move before.
[[nodiscard]] std::vector<Alternative> bounceAlternatives(const Playbook& playbook, const QString& value, Instant now);

/// "3d": nothing happened to it for three working days of the calendar that its deadline is told in, or of the
/// playbook's first.
[[nodiscard]] std::vector<Alternative> idleAlternatives(const Playbook& playbook, const QString& value, Instant now);

} // namespace tierdesk
