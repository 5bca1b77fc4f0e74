// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who put which playbook in force, when and why.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

struct PlaybookVersion
{
    int version = 0;
    PersonId by;
    Instant at;
    QString note;

    bool operator==(const PlaybookVersion&) const = default;
};

/// The publications among the entries of the desk as a whole, the newest first.
[[nodiscard]] std::vector<PlaybookVersion> playbookVersions(std::span<const JournalEntry> entries);

/// Reads them from the journal.
[[nodiscard]] Stored<std::vector<PlaybookVersion>> playbookVersions(Store& store);

} // namespace tierdesk
