// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a rule acted or did not, in words: lines in an outline.
#pragma once

#include "core/escalation/explain.h"
#include "ui/text/names.h"

namespace tierdesk {

enum class WhyMark { None, Yes, No };

struct WhyLine
{
    int depth = 0;
    /// Whether what the line says holds, where that is a question.
    WhyMark mark = WhyMark::None;
    QString text;
};

[[nodiscard]] std::vector<WhyLine> whyText(const ProtocolExplanation& why, const Names& names,
                                           const QTimeZone& zone = QTimeZone::systemTimeZone());
[[nodiscard]] std::vector<WhyLine> whyText(const RoutingExplanation& why, const Names& names,
                                           const QTimeZone& zone = QTimeZone::systemTimeZone());

} // namespace tierdesk
