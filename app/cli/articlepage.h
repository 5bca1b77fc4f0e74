// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles between the desk, which speaks of ids, and files and screens, which speak of names.
#pragma once

#include "app/cli/session.h"
#include "core/exchange/articlefile.h"

namespace tierdesk::cli {

/// Every state, the archived ones as well.
[[nodiscard]] ArticleQuery allArticles();
/// As --state, --language and --kind say.
[[nodiscard]] Answer<ArticleQuery> queryFrom(const Arguments& arguments);
/// --limit, else what is usual.
[[nodiscard]] Answer<int> limitFrom(const Arguments& arguments, int usual);

/// By number; refused when there is none that who acts may read.
[[nodiscard]] Answer<Article> articleFrom(Session& session, const QString& number);

/// With names in place of ids.
[[nodiscard]] Answer<ArticlePage> pageOf(Session& session, const Article& article);
/// With ids in place of names; what the page does not speak of stays.
[[nodiscard]] Answer<Article> articleOf(Session& session, const ArticlePage& page);

[[nodiscard]] QJsonObject plainArticle(const Article& article);
[[nodiscard]] QJsonObject plainRow(const ArticleRow& row);

} // namespace tierdesk::cli
