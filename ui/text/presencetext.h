// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who else is at a ticket, in words.
#pragma once

#include <QStringList>

namespace tierdesk {

/// "Ben is writing · Ada and Tom look at this"; empty for nobody.
[[nodiscard]] QString presenceText(const QStringList& writing, const QStringList& looking);

} // namespace tierdesk
