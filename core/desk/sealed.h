// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How confidential texts lie in the store: beside the files, but no file, and readable from their own ticket alone.
// This keeps them out of everything that reads the store through the program; it does not encrypt them.
#pragma once

#include "core/base/ids.h"

#include <optional>

namespace tierdesk {

/// Random bytes go with it, so that nobody can guess a short text by its hash.
[[nodiscard]] QByteArray sealed(const QString& text, TicketId ticket);

[[nodiscard]] bool isSealed(const QByteArray& bytes);

/// Nothing when it was sealed for another ticket, or never.
[[nodiscard]] std::optional<QString> unsealed(const QByteArray& bytes, TicketId ticket);

} // namespace tierdesk
