// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticket/commands.h"

namespace tierdesk {

TIERDESK_COMPILED_HERE(Command)

} // namespace tierdesk
