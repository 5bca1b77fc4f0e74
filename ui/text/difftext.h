// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a playbook and the differences between two, in words.
#pragma once

#include "core/playbook/diff.h"
#include "ui/text/names.h"

namespace tierdesk {

/// What a field of the document is called: "escalatesTo" is "Escalates to". The field itself when it is not known.
[[nodiscard]] QString fieldName(const QString& field);

/// "Queues › Network › Escalates to"; entries by their names in `known`.
[[nodiscard]] QString placeText(const Difference& difference, const Playbook& known);

/// A value of the document as short text: the name or key of an entry, a list with commas; a dash for nothing. People
/// and clients are known by the field that the value is of.
[[nodiscard]] QString valueText(const QJsonValue& value, const Names& names, const QString& field = {});
/// What was there, and what is there now.
[[nodiscard]] QString beforeText(const Difference& difference, const Names& names);
[[nodiscard]] QString afterText(const Difference& difference, const Names& names);

[[nodiscard]] QString nameOf(DifferenceKind kind);

} // namespace tierdesk
