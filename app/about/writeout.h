// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// All that the desk knows of a person or a client as files: data.json, and the tickets' files beside it under their
// SHA-256.
#pragma once

#include "core/desk/writeout.h"

namespace tierdesk {

/// A WriteOut. data.json has them, their tickets with whole histories, under "history" what the desk's journal says of
/// them (sign-ins, talks with the assistant, articles, remarks, visits, exports) and under "kept" their way in, drafts
/// and saved views. Left out: hashes of passwords, playbooks, and where only a text mentions them. A ticket of which
/// they are a part goes out whole.
[[nodiscard]] Done<WrittenOut> writeOut(Store& store, Desk& desk, const WhoseData& whose, PersonId actor,
                                        const QString& folder, const ProgressReport& report);

} // namespace tierdesk
