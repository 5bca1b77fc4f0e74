// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A change of some details and not of others, so that two people who edit different fields both keep their words.
#pragma once

#include "core/base/reflect.h"
#include "core/ticket/sections.h"

namespace tierdesk {

/// Only what is set changes.
struct DetailsPatch
{
    std::optional<TicketKind> kind;
    std::optional<QString> subject;
    std::optional<QString> description;
    std::optional<PersonId> requester;
    std::optional<ClientId> client;
    std::optional<Channel> channel;
    std::optional<ServiceKey> service;
    std::optional<CategoryKey> category;
    std::optional<QString> asset;
    std::optional<QStringList> tags;
    std::optional<QString> externalId;

    TIERDESK_FIELDS(DetailsPatch, kind, subject, description, requester, client, channel, service, category, asset,
                    tags, externalId)
};

/// The patch that leads from one to the other; empty when they are equal.
[[nodiscard]] DetailsPatch difference(const Details& from, const Details& to);

[[nodiscard]] Details patched(Details details, const DetailsPatch& patch);

} // namespace tierdesk
