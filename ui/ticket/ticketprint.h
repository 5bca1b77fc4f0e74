// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket on paper, as a PDF file and as plain text.
#pragma once

#include "ui/ticket/linkfinder.h"
#include "ui/ticket/ticketdossier.h"

#include <QTextDocument>
#include <functional>
#include <memory>

class QWidget;

namespace tierdesk {

/// Head, properties and the whole timeline, oldest first. Built from plain text only; nothing in a message is executed
/// or fetched.
[[nodiscard]] std::unique_ptr<QTextDocument> ticketDocument(const TicketDossier& dossier, const Playbook& playbook,
                                                            Instant now);
/// In words, with its link.
[[nodiscard]] QString ticketAsText(const TicketDossier& dossier, const Playbook& playbook);

/// Asks for a printer over `window`.
void printTicket(const TicketDossier& dossier, const Playbook& playbook, Instant now, QWidget& window);
/// Asks for a file name over `window`; `told` gets what was done or went wrong.
void saveTicketAsPdf(const TicketDossier& dossier, const Playbook& playbook, Instant now, QWidget& window,
                     std::function<void(const QString&)> told);
/// A4 with page numbers; false when the file cannot be written.
[[nodiscard]] bool writePdf(const QTextDocument& document, const QString& path, const QString& title);

} // namespace tierdesk
