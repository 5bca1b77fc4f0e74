// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The note for the next shift, in words.
#pragma once

#include "core/desk/handover.h"
#include "ui/text/names.h"

#include <QTimeZone>

namespace tierdesk {

[[nodiscard]] QString nameOf(HandoverPart part);

/// A Markdown document: for which queues and since when, then each part that has tickets. A ticket's number leads to
/// it.
[[nodiscard]] QString handoverMarkdown(const HandoverNote& note, const Names& names,
                                       const QTimeZone& zone = QTimeZone::systemTimeZone());

} // namespace tierdesk
