// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Files from this computer on their way to a ticket.
#pragma once

#include "ui/client/deskclient.h"

namespace tierdesk {

/// `failed` is told of each file that did not arrive, and why.
void sendFiles(DeskClient& client, TicketId ticket, const QStringList& paths, QObject* receiver,
               const std::function<void(const QString& name, const QString& why)>& failed);

} // namespace tierdesk
