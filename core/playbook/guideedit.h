// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to a guide that keep its ways together: putting a node in, taking one out, turning it into another kind.
#pragma once

#include "core/playbook/guide.h"

namespace tierdesk {

/// "step-4": a key that no node of the guide has.
[[nodiscard]] GuideNodeKey freshNodeKey(const Guide& guide);
[[nodiscard]] GuideChoiceKey freshChoiceKey(const GuideNode& node);

/// Whether answers lead on by choices.
[[nodiscard]] bool hasChoices(GuideNodeKind kind);

/// Becomes that kind: what the kind has no use for goes, what it needs is begun.
void turnInto(GuideNode& node, GuideNodeKind kind);

/// What leads to a node, in the guide's order.
[[nodiscard]] std::vector<GuideNodeKey> nodesLeadingTo(const Guide& guide, const GuideNodeKey& target);

/// Puts a node behind `after`: on its first way that leads nowhere, else on its first one, and on to where that led.
/// An outcome has nothing behind it, so the node comes before it. Into an empty guide as its beginning.
void insertAfter(Guide& guide, const GuideNodeKey& after, GuideNode node);
/// Puts a node on one way out of `from`, by the path that exitsOf gives, and on to where that led.
void insertAt(Guide& guide, const GuideNodeKey& from, const QString& exit, GuideNode node);
/// Lets that way out lead there.
void retarget(GuideNode& from, const QString& exit, const GuideNodeKey& target);

/// Takes a node out. What led to it goes on to where it led, if that was one place; else it leads nowhere. Tells where
/// it goes on to now.
GuideNodeKey removeNode(Guide& guide, const GuideNodeKey& key);

} // namespace tierdesk
