// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// All that the desk knows of a person or a client as files: data.json, and the tickets' files beside it under their
// SHA-256.
#pragma once

#include "core/desk/writeout.h"

namespace tierdesk {

/// A WriteOut. What is not about tickets, people and clients is left out; so are tickets closed to whom the store looks
/// as.
[[nodiscard]] Done<WrittenOut> writeOut(Store& store, Desk& desk, const WhoseData& whose, PersonId actor,
                                        const QString& folder, const ProgressReport& report);

} // namespace tierdesk
