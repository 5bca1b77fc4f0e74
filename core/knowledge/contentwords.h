// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text that say what it is about.
#pragma once

#include "core/knowledge/stems.h"

#include <QSet>
#include <QStringList>

namespace tierdesk {

/// Its words in their order, without single letters and without the words that hold English and German sentences
/// together: "the", "when", "nicht". Those are in every text, so they tell nothing of what two texts have in common.
[[nodiscard]] QStringList contentWords(const QString& text);

[[nodiscard]] QSet<QString> contentStems(const QString& text, const Stemmer& stemmer);

} // namespace tierdesk
