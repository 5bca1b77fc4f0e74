// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A first mapping for a file nobody has described yet: from the names of its columns and what stands in them.
#pragma once

#include "core/exchange/importmapping.h"

namespace tierdesk {

/// The beginning of a file.
struct FileSample
{
    QStringList header;
    std::vector<QStringList> rows;
};

/// A field of a ticket that one column can fill.
struct MappableField
{
    /// The key in the mapping document: "externalId".
    QString key;
    TextSource MappedFields::* text = nullptr;
};

/// Every field that a text fills directly, in the order people think of them. State and ranks are not among them.
[[nodiscard]] const std::vector<MappableField>& mappableFields();

/// Always a mapping that parseMapping accepts and that fits a file with this header: without a number the row's place
/// is one, without a subject the first column with a name is. Times in a format that fits no sample are left out.
/// `zone` is that of times without offset.
[[nodiscard]] ImportMapping guessMapping(const FileSample& file, const QString& name, const QString& zone);

/// What the words of a state, impact, urgency or priority column mean, as far as they can be guessed; for a column
/// chosen by hand.
[[nodiscard]] ValueMap<MappedState> guessStates(const FileSample& sample, const QString& column);

/// "{Column}", or nothing for a name that a mapping cannot hold.
[[nodiscard]] std::optional<TextSource> columnSource(const QString& column);

} // namespace tierdesk
