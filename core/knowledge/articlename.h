// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How people name an article in what they write: "KB-12".
#pragma once

#include "core/base/ids.h"

#include <vector>

namespace tierdesk {

[[nodiscard]] QString nameOf(ArticleId article);

/// "KB-12", "kb-12" or "12".
[[nodiscard]] ArticleId parseArticleName(const QString& text);

struct ArticleMention
{
    ArticleId article;
    qsizetype at = 0;
    qsizetype length = 0;
};

/// In their order in the text. "KB-12" within a word or a path is none.
[[nodiscard]] std::vector<ArticleMention> articleMentions(const QString& text);

/// Each once.
[[nodiscard]] std::vector<ArticleId> articlesNamedIn(const QString& text);

} // namespace tierdesk
