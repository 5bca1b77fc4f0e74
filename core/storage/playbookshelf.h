// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The published playbooks, each read once and kept with its calendars as long as the store is open.
#pragma once

#include "core/escalation/course.h"
#include "core/storage/connection.h"

#include <map>

namespace tierdesk {

class PlaybookShelf
{
public:
    /// Missing when there is no such version.
    [[nodiscard]] Stored<PlaybookPtr> playbook(Connection& connection, int version);
    /// As playbook; the pointer holds until the version is forgotten.
    [[nodiscard]] Stored<const PlaybookTimes*> times(Connection& connection, int version);
    /// The pointers hold until a version is forgotten; what goes wrong in reading one is left in `trouble`.
    [[nodiscard]] Stored<CourseBasis> basis(Connection& connection,
                                            std::shared_ptr<std::optional<StorageError>> trouble);
    /// A version whose transaction was rolled back; its number will be given again.
    void forget(int version) { m_versions.erase(version); }

private:
    struct Version
    {
        PlaybookPtr playbook;
        PlaybookTimes times;
    };
    [[nodiscard]] Stored<const Version*> version(Connection& connection, int number);

    std::map<int, Version> m_versions;
};

} // namespace tierdesk
