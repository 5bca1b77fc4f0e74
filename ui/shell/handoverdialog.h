// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed since I left, and the note for whoever comes next: the same page.
#pragma once

#include "core/desk/handover.h"
#include "ui/client/deskclient.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace tierdesk {

class RichTextView;

class HandoverDialog : public QDialog
{
    Q_OBJECT

public:
    /// `lastHere` is offered first, if there is one. The client outlives it.
    HandoverDialog(DeskClient& client, std::optional<Instant> lastHere, QWidget* parent = nullptr);

    /// Markdown; empty until the first answer is there.
    [[nodiscard]] const QString& note() const { return m_note; }

Q_SIGNALS:
    void ticketWanted(tierdesk::TicketId ticket);

private:
    void fillSince(std::optional<Instant> lastHere);
    void fillQueues();
    void read();
    void tell(const Stored<HandoverNote>& note);

    DeskClient& m_client;
    Lane m_lane;
    QString m_note;
    QComboBox* m_since;
    QComboBox* m_queues;
    RichTextView* m_text;
    QPushButton* m_copy;
};

} // namespace tierdesk
