// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a ticket is about, and how pressing it is.
#pragma once

#include "core/base/ids.h"
#include "core/base/ranks.h"
#include "core/base/reflect.h"
#include "core/ticket/words.h"

#include <QStringList>
#include <optional>

namespace tierdesk {

/// What it is about.
struct Details
{
    TicketKind kind = TicketKind::Incident;
    QString subject;
    QString description;
    PersonId requester;
    ClientId client;
    Channel channel = Channel::Phone;
    ServiceKey service;
    CategoryKey category;
    QString asset;
    QStringList tags;
    /// The number it has in the system it came from, or a vendor's number.
    QString externalId;

    TIERDESK_FIELDS(Details, kind, subject, description, requester, client, channel, service, category, asset, tags,
                    externalId)
};

/// A priority somebody set against the matrix, and why.
struct PriorityOverride
{
    Priority priority;
    QString reason;

    TIERDESK_FIELDS(PriorityOverride, priority, reason)
};

/// How pressing it is.
struct Triage
{
    Impact impact;
    Urgency urgency;
    /// What the matrix said at the time; kept beside an override.
    Priority computed;
    std::optional<PriorityOverride> overridden;

    [[nodiscard]] Priority priority() const { return overridden ? overridden->priority : computed; }

    TIERDESK_FIELDS(Triage, impact, urgency, computed, overridden)
};

} // namespace tierdesk
