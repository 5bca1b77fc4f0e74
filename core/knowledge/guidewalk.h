// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The way through a guide that answers make. Pure functions of the guide and the answers given so far.
#pragma once

#include "core/base/words.h"
#include "core/playbook/playbook.h"

#include <span>

namespace tierdesk {

/// To one node. A choice, several, a text or a number, as the node asks; nothing for an instruction or action that was
/// done.
struct GuideAnswer
{
    GuideNodeKey node;
    std::vector<GuideChoiceKey> chosen{};
    QString text{};
    /// An instruction or action that was left out.
    bool skipped = false;

    TIERDESK_FIELDS(GuideAnswer, node, chosen, text, skipped)
};

/// Why an answer does not fit its node.
enum class GuideAnswerFault { NotAsked, ChooseOne, UnknownChoice, TextMissing, NotANumber };

template <>
struct Words<GuideAnswerFault>
{
    static constexpr std::array words{"not-asked", "choose-one", "unknown-choice", "text-missing", "not-a-number"};
};

/// Nothing: it fits.
[[nodiscard]] std::optional<GuideAnswerFault> faultOf(const GuideNode& node, const GuideAnswer& answer);

/// The number an answer holds, with a point or a comma.
[[nodiscard]] std::optional<double> numberIn(const QString& text);

/// Where an answer that fits leads.
[[nodiscard]] GuideNodeKey nextAfter(const GuideNode& node, const GuideAnswer& answer);

struct GuideWalk
{
    /// The answers that led here, from the beginning.
    std::vector<GuideAnswer> trail;
    /// Where it stands: a node without an answer, or an outcome. Null only where the guide has a hole.
    GuideNodeKey at;

    bool operator==(const GuideWalk&) const = default;
};

/// Follows the answers from the beginning as far as they lead. Answers off the way are passed over; they count again
/// when the way comes back to them.
[[nodiscard]] GuideWalk walk(const Guide& guide, std::span<const GuideAnswer> answers);

/// "Is the cable plugged in? Yes": a line for people. What the answer says alone, and with its question.
[[nodiscard]] QString answerText(const GuideNode& node, const GuideAnswer& answer);
[[nodiscard]] QString stepText(const GuideNode& node, const GuideAnswer& answer);

/// The guides that fit a ticket of that category and service and these words, the best first.
[[nodiscard]] std::vector<const Guide*> fittingGuides(const Playbook& playbook, const CategoryKey& category,
                                                      const ServiceKey& service, const QString& words);

} // namespace tierdesk
