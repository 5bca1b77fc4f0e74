// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket as its requester may know it, as text or JSON.
#pragma once

#include "core/desk/publicticket.h"

#include <QJsonObject>

namespace tierdesk::cli {

[[nodiscard]] QJsonObject publicDocument(const PublicTicket& ticket);
[[nodiscard]] QString publicText(const PublicTicket& ticket);

} // namespace tierdesk::cli
