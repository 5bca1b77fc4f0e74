// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Protocols as tests write them. Office hours are 8 to 18 in Berlin; Monday is 16 November 2026.
#pragma once

#include "tests/clock/life.h"

namespace tierdesk::test {

[[nodiscard]] Action does(ActionKind kind, const char* text = "");
[[nodiscard]] Action tells(Audience audience);
[[nodiscard]] Step step(const char* key, int amount, std::vector<Action> actions = {does(ActionKind::Tell)});
[[nodiscard]] Step step(const char* key, Offset offset, int amount);
[[nodiscard]] Condition is(Attribute attribute, const char* value);
/// In office hours, with key and name "rule".
[[nodiscard]] Protocol protocol(TriggerKind trigger, std::vector<Step> steps);
/// The timed playbook with that protocol.
[[nodiscard]] Playbook ruled(Protocol protocol);

} // namespace tierdesk::test
