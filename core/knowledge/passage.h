// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a text that shows best why it was found.
#pragma once

#include "core/knowledge/stems.h"

#include <QSet>

namespace tierdesk {

/// Up to sixteen words with the most of what was looked for, each of these between U+0002 and U+0003. Cut ends are
/// "…". The beginning when nothing of it is there.
[[nodiscard]] QString passageOf(const QString& text, const QSet<QString>& stems, const Stemmer& stemmer);

} // namespace tierdesk
