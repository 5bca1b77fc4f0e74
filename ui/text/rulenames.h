// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a rule are called, and what a condition, a trigger, a step and an action say as a sentence.
#pragma once

#include "core/playbook/protocol.h"
#include "ui/text/names.h"

namespace tierdesk {

[[nodiscard]] QString nameOf(Attribute attribute);
/// As it stands between attribute and values: "is", "contains".
[[nodiscard]] QString nameOf(Comparison comparison);
[[nodiscard]] QString nameOf(Join join);
[[nodiscard]] QString nameOf(ActionKind kind);
[[nodiscard]] QString nameOf(Audience audience);
[[nodiscard]] QString nameOf(AssignBy way);
[[nodiscard]] QString nameOf(Moment moment);
[[nodiscard]] QString nameOf(TriggerKind kind);
[[nodiscard]] QString nameOf(Offset offset);
[[nodiscard]] QString nameOf(Permitted permitted);

/// What a value of a condition on that attribute is called: "printer" is "Hardware › Printer". The value itself when
/// nothing of that key or number is known.
[[nodiscard]] QString valueName(Attribute attribute, const QString& value, const Names& names);

/// "Category is Hardware › Printer or Software"; without a full stop.
[[nodiscard]] QString sentenceOf(const Condition& condition, const Names& names);
/// "All of these: Category is …; Impact is at least High"
[[nodiscard]] QString sentenceOf(const ConditionGroup& group, const Names& names);
/// "Escalate to Network"
[[nodiscard]] QString sentenceOf(const Action& action, const Names& names);
/// "Since nobody has it"
[[nodiscard]] QString sentenceOf(const Trigger& trigger);
/// When a step acts, its repetition and how often: "75 % of the target, then every 2 h, at most 3 times"
[[nodiscard]] QString sentenceOf(const Step& step);
/// The moment of a step alone: "30 min before the deadline"
[[nodiscard]] QString offsetText(const Step& step);

} // namespace tierdesk
