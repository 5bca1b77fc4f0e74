// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds "esc" in "Escalate…" and "rtk" in "Reopen ticket": how well a few typed letters fit a text, and where.
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace tierdesk {

struct FuzzyMatch
{
    int score = 0;          ///< higher fits better; comparable between texts for the same needle
    std::vector<int> where; ///< indices into the text, ascending, of the letters that matched
};

/// Every word of the needle has to be found in the text with its letters in order; case and accents do not matter.
/// An empty needle fits everything with score 0. Costs the product of both lengths.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString& needle, const QString& text);

} // namespace tierdesk
