// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses in texts from outside: which of them a person may be led to.
#pragma once

#include <QString>
#include <QUrl>
#include <optional>

namespace tierdesk {

/// The address if it is a whole one of the schemes https, http, mailto or tierdesk. Without a name and password before
/// the host, which only make it look like another; of a mail's parts only subject, body and cc, for some programs
/// attach files that an address names.
[[nodiscard]] std::optional<QUrl> harmlessAddress(const QString& address);

} // namespace tierdesk
