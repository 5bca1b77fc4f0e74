// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up people and made-up trouble, in any number, for stores to measure with.
#pragma once

#include "core/demo/dice.h"

#include <QString>

namespace tierdesk {

/// First and last name; two people may share one.
[[nodiscard]] QString inventedName(Dice& dice);

/// What a ticket is about: what is broken, in what way, where, and since when.
struct InventedTrouble
{
    QString subject;
    QString description;
};
[[nodiscard]] InventedTrouble inventedTrouble(Dice& dice);

// What people write while it is being put right; one to four sentences.
[[nodiscard]] QString inventedReply(Dice& dice);
[[nodiscard]] QString inventedNote(Dice& dice);
[[nodiscard]] QString inventedAnswer(Dice& dice);
[[nodiscard]] QString inventedSolution(Dice& dice);

} // namespace tierdesk
