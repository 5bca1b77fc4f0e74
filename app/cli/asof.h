// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// --at and --known: what verbs that look share to look at a past instant, and how they say that they did.
#pragma once

#include "app/cli/session.h"

#include <QJsonObject>

namespace tierdesk::cli {

/// The verb's own options and these.
[[nodiscard]] std::vector<Option> withPast(std::vector<Option> own);

/// The instant that --at names; a span is so long ago. Nothing without it.
[[nodiscard]] Answer<std::optional<Past>> pastFrom(Session& session, const Arguments& arguments);
/// One instant; for verbs that take it as a word.
[[nodiscard]] Answer<Instant> pastInstant(Session& session, const QString& text);

/// "As of 2026-03-02 14:05 CET: what had happened by then." and an empty line; nothing for today.
[[nodiscard]] QString asOfText(const std::optional<Past>& past);
/// "2026-03-02 14:05 CET"
[[nodiscard]] QString zonedStamp(Instant instant);
/// The document with `as_of` and `known`, for today as it is.
[[nodiscard]] QJsonObject asOf(QJsonObject document, const std::optional<Past>& past);

} // namespace tierdesk::cli
