// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions in words to the knowledge base. The database gives the places of words; which article is best is worked out
// here, so that both databases answer alike.
#pragma once

#include "core/storage/articletable.h"

namespace tierdesk {

/// As Store::searchArticles. Everything is counted among what may be seen alone.
[[nodiscard]] Stored<std::vector<ArticleHit>> findArticles(Connection& connection, const QString& text,
                                                           const ArticleQuery& query, int limit, Eyes eyes);

} // namespace tierdesk
