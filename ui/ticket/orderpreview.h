// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What an order would do, in sentences, before it is given. Decided by the domain's own rules, never by a second copy.
#pragma once

#include "core/ticket/decide.h"
#include "ui/text/names.h"

namespace tierdesk {

struct OrderPreview
{
    /// Nothing when the order can be given.
    std::optional<Refusal> refusal;
    /// What will happen, a sentence each; for a refusal what stands in the way.
    QStringList sentences;

    [[nodiscard]] bool possible() const { return !refusal; }
};

[[nodiscard]] OrderPreview previewOrder(const Ticket& ticket, const Command& command, const Context& context,
                                        const Names& words);

} // namespace tierdesk
