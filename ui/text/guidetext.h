// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a guide are called.
#pragma once

#include "core/playbook/guide.h"

namespace tierdesk {

[[nodiscard]] QString nameOf(GuideNodeKind kind);
[[nodiscard]] QString nameOf(GuideActionKind kind);
[[nodiscard]] QString nameOf(GuideField field);
[[nodiscard]] QString nameOf(GuideEnding ending);
[[nodiscard]] QString nameOf(GuideAudience audience);

/// One letter that stands for the kind where there is no room for its name.
[[nodiscard]] QString letterOf(GuideNodeKind kind);

/// The answers that lead from a node to another: "Yes", "Few or Lots"; empty where no answer decides.
[[nodiscard]] QString answersLeading(const GuideNode& from, const GuideNodeKey& to);

/// A node as it is named in a list: its text on one line, or its key while it says nothing.
[[nodiscard]] QString stepName(const GuideNode& node);

} // namespace tierdesk
