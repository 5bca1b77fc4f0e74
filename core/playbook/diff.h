// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is different between two playbooks: place by place, entries of lists told apart by their keys.
#pragma once

#include "core/playbook/playbook.h"

#include <QJsonValue>

namespace tierdesk {

enum class DifferenceKind { Added, Removed, Changed, Moved };

template <>
struct Words<DifferenceKind>
{
    static constexpr std::array words{"added", "removed", "changed", "moved"};
};

struct Difference
{
    DifferenceKind kind = DifferenceKind::Changed;
    /// From the document down: "queues", "network", "name". An entry of a list stands by its key or name, or by its
    /// number from 1 when it has neither.
    QStringList path;
    /// As in the document; undefined where nothing was or is. For a move the places from 1.
    QJsonValue before;
    QJsonValue after;

    bool operator==(const Difference&) const = default;
};

/// In the order of the document; empty when both say the same. Versions do not count.
[[nodiscard]] std::vector<Difference> differences(const Playbook& before, const Playbook& after);

/// "queues › network › name", for plain text.
[[nodiscard]] QString pathText(const Difference& difference);

} // namespace tierdesk
