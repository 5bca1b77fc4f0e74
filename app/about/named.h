// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom an entry of the journal is about: who caused it, and everybody its fields name.
#pragma once

#include "core/journal/entry.h"

#include <set>

namespace tierdesk {

/// Some people, or a client with its people.
struct Named
{
    std::set<PersonId> people;
    ClientId client;
};

/// Whether one of them caused the entry or stands in any field of it, so that a new kind of event needs nothing here.
/// Of a person's own record only that person and their client count, not whom they serve. Texts are not looked at.
[[nodiscard]] bool isAbout(const JournalEntry& entry, const Named& whose);

} // namespace tierdesk
