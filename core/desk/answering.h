// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A question answered from the knowledge base alone: with an article, with a question back, or not at all. Nothing is
// made up.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

enum class AnswerKind {
    /// One article answers it.
    Article,
    /// Several compete: which one is meant is for who asked to say.
    Choice,
    /// No article is about it.
    Unknown
};

template <>
struct Words<AnswerKind>
{
    static constexpr std::array words{"article", "choice", "unknown"};
};

struct KnowledgeAnswer
{
    AnswerKind kind = AnswerKind::Unknown;
    /// Of one article it, of a choice those that compete, best first; of none of them more than who asks may read.
    std::vector<Article> articles;

    bool operator==(const KnowledgeAnswer&) const = default;
};

[[nodiscard]] Stored<KnowledgeAnswer> answerFrom(Store& store, const QString& question);

} // namespace tierdesk
