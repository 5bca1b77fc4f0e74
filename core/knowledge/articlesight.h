// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may read which articles.
#pragma once

#include "core/knowledge/article.h"
#include "core/playbook/playbook.h"

namespace tierdesk {

/// Which articles somebody may read, as a value that the query layer can ask for.
struct ArticleSight
{
    enum class Whom { Nobody, Requester, Staff };
    Whom whom = Whom::Nobody;
    /// Of staff the highest they work in; who leads works in all.
    Tier tier;
    /// Of staff those they serve, empty for all; of a requester the one they belong to, if any.
    std::vector<ClientId> clients;

    bool operator==(const ArticleSight&) const = default;
    [[nodiscard]] bool reads(const Article& article) const;
};

[[nodiscard]] ArticleSight articleSightOf(const Person& person, const Playbook& playbook);

} // namespace tierdesk
