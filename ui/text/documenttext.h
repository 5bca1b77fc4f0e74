// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in a document or a line that somebody wrote: the playbook, a mapping, the filter box.
#pragma once

#include "core/desk/ticketfilter.h"
#include "core/lint/lint.h"

namespace tierdesk {

/// One sentence, without the place.
[[nodiscard]] QString lintText(const LintFinding& finding);

/// "Error at queues[3].tier: There is no tier 5."
[[nodiscard]] QString lintLine(const LintFinding& finding);

/// Why a JSON document could not be read, with the place.
[[nodiscard]] QString fieldErrorText(const FieldError& error);

/// Names the word that is not understood and what could stand there.
[[nodiscard]] QString filterErrorText(const FilterError& error);

} // namespace tierdesk
