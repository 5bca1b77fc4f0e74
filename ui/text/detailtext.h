// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a ticket's details in words, by the names they have in DetailsPatch.
#pragma once

#include "ui/text/names.h"

namespace tierdesk {

/// "Requester"; the field itself when it is not known.
[[nodiscard]] QString detailName(const QString& field);

/// What stands in that field; empty where nothing does.
[[nodiscard]] QString detailText(const QString& field, const Details& details, const Names& names);

} // namespace tierdesk
