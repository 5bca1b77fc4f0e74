// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook as a JSON document and back.
#pragma once

#include "core/base/fields.h"
#include "core/playbook/playbook.h"

namespace tierdesk {

/// Indented JSON in UTF-8, keys in a fixed order, so that two versions can be compared line by line.
[[nodiscard]] QByteArray toDocument(const Playbook& playbook);

/// parsePlaybook(toDocument(p)) == p. The error names the place: "queues[3].tier".
[[nodiscard]] Result<Playbook, FieldError> parsePlaybook(const QByteArray& document);

} // namespace tierdesk
