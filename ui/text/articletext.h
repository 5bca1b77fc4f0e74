// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles of the knowledge base in words.
#pragma once

#include "core/desk/articlequery.h"
#include "core/playbook/playbook.h"

namespace tierdesk {

[[nodiscard]] QString nameOf(ArticleKind kind);
[[nodiscard]] QString nameOf(ArticleState state);
[[nodiscard]] QString nameOf(Rating rating);

/// Whom it is for: "Everybody", "Staff from tier 2, Technical", "Clients: Acme".
[[nodiscard]] QString readersText(const Article& article, const Playbook& playbook, const QStringList& clients);
/// The same in a word or two, for a list.
[[nodiscard]] QString readersText(const ArticleRow& row, const Playbook& playbook);

/// "Solved 12 tickets, tried on 3, cited on 1"; empty when it was of no use yet.
[[nodiscard]] QString usesText(const ArticleCounts& counts);
/// "Helped 4 readers, did not help 1"; empty when nobody rated this version.
[[nodiscard]] QString ratingsText(const ArticleCounts& counts);

/// All that it says as one page of Markdown, without the title.
[[nodiscard]] QString articleMarkdown(const Article& article);

/// What a new article of that kind may begin with, for the part that says what to do.
[[nodiscard]] QString articleTemplate(ArticleKind kind);

} // namespace tierdesk
