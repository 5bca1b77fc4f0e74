// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook a new desk begins with: resources/playbook/default.json, carried in the program.
#pragma once

#include "core/playbook/playbook.h"

namespace tierdesk {

/// As a draft, without a version.
[[nodiscard]] Playbook defaultPlaybook();

/// The same with its calendars in the zone of that IANA name; as it stands when there is no such zone.
[[nodiscard]] Playbook defaultPlaybookIn(const QString& zone);

} // namespace tierdesk
