// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The port that the record of sensitive things is read through. core/storage implements it.
#pragma once

#include "core/desk/transaction.h"

namespace tierdesk {

class AuditTrail
{
public:
    virtual ~AuditTrail() = default;
    /// What was recorded in that span of sign-ins and passwords, people and clients, playbooks, and of what was erased,
    /// exported or copied; the newest first. Nothing for who is not shown everything. What concerns one ticket stands
    /// in that ticket.
    [[nodiscard]] virtual Stored<std::vector<JournalEntry>> auditTrail(Instant from, Instant until, int limit) = 0;
};

} // namespace tierdesk
