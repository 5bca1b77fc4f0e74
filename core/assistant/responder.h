// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant's next turn. What it says it quotes from articles and guides; nothing is made up.
#pragma once

#include "core/assistant/conversation.h"

#include <functional>

namespace tierdesk {

/// What scores less than this part of the best one does not compete with it.
inline constexpr double competes = 0.8;
/// So many are offered when they compete.
inline constexpr std::size_t mostOffered = 4;

/// An article or a guide that may be what is asked for.
struct KnowledgeHit
{
    double score = 0;
    /// Of a guide without an article.
    Citation article{};
    /// Null for an article.
    const Guide* guide = nullptr;

    bool operator==(const KnowledgeHit&) const = default;
};

/// What a turn may be made of: only what the person may read.
struct Sources
{
    /// To what `wantedFor` names, best first.
    std::vector<KnowledgeHit> candidates{};
    /// By its number; nothing when it is not for them.
    std::function<std::optional<Citation>(ArticleId)> article{};
    /// Of the playbook in force, those that are for them.
    std::vector<const Guide*> guides{};
    /// Of the playbook in force.
    int version = 0;
    /// The guide that is under way, as it was when it began; null: none.
    const Guide* underWay = nullptr;
};

/// The question to look up for what is said; empty: nothing is looked up.
[[nodiscard]] QString wantedFor(const Conversation& conversation, const Saying& said);

/// The place for other ways to answer. A pure function of what it is given; the ticket of a turn that hands on is for
/// the desk to fill in.
class Responder
{
public:
    virtual ~Responder() = default;
    [[nodiscard]] virtual Turn respond(const Conversation& conversation, const Saying& said,
                                       const Sources& sources) const = 0;
};

/// From the knowledge base and the guides alone.
class KnowledgeResponder final : public Responder
{
public:
    [[nodiscard]] Turn respond(const Conversation& conversation, const Saying& said,
                               const Sources& sources) const override;
};

} // namespace tierdesk
