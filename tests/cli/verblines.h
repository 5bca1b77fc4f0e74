// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A command line that makes sense, for whichever verb there is.
#pragma once

#include "app/cli/verb.h"

namespace tierdesk::test {

/// Where another word can stand: the place of a word, or an option; neither: nowhere.
struct Slot
{
    int word = -1;
    const char* option = nullptr;
};

/// The fewest words that the verb takes, about ticket 1, ticket 2, anna and the queue network, and `other` in that
/// place.
[[nodiscard]] QStringList lineOf(const cli::Verb& verb, const Slot& slot, const QString& other);

} // namespace tierdesk::test
