// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Why something was not done, in whole sentences: what happened, what was kept, what to do.
#pragma once

#include "core/desk/desk.h"
#include "ui/text/names.h"

namespace tierdesk {

[[nodiscard]] QString errorText(const Refusal& refusal, const Names& names);
[[nodiscard]] QString errorText(const StorageError& error);
[[nodiscard]] QString errorText(const DeskError& error, const Names& names);

} // namespace tierdesk
