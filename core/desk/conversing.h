// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the knowledge base and the guides have on a question, for the assistant.
#pragma once

#include "core/assistant/responder.h"
#include "core/desk/store.h"
#include "core/knowledge/articlesight.h"

namespace tierdesk {

/// Quoted of one answer at most, in characters; cut at the end of a paragraph.
inline constexpr qsizetype longestQuote = 1500;

/// What an answer quotes of an article: what to do, or what it is about where it says no more.
[[nodiscard]] Citation citationOf(const Article& article);

/// Whom the guides of a conversation are for.
[[nodiscard]] std::vector<const Guide*> guidesFor(const Person& person, const Playbook& playbook);

/// Articles and guides that may be what is asked for, best first; articles only as the store shows them and the sight
/// allows. Scores are parts of the question's words that something speaks of, from 0 to 1.
[[nodiscard]] Stored<std::vector<KnowledgeHit>> candidatesFor(Store& store, const QString& question,
                                                              const ArticleSight& sight,
                                                              const std::vector<const Guide*>& guides);

} // namespace tierdesk
