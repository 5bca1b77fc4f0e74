// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A person out of every ticket: how much that takes, which tickets of others name them, and their whole name typed.
#pragma once

#include "ui/client/longtask.h"
#include "ui/redaction/redactiondialog.h"

class QListWidget;

namespace tierdesk {

class EraseDialog : public RedactionDialog
{
    Q_OBJECT

public:
    /// Begins to look at once; closing it ends that.
    EraseDialog(DeskClient& client, const Person& person, QWidget* parent);

    [[nodiscard]] const Person& person() const { return m_person; }

Q_SIGNALS:
    /// One that names the person and is left as it is.
    void ticketWanted(tierdesk::TicketId ticket);

protected:
    [[nodiscard]] RedactionWish wish() const override;
    [[nodiscard]] QString told(const RedactionPlan& plan) const override;
    [[nodiscard]] QString wrongWith(const QString& reason) const override;
    [[nodiscard]] std::optional<Confirmation> confirmation(const RedactionPlan& plan) const override;

private:
    void look();
    void showMentions(const std::vector<TicketId>& tickets, const std::vector<TicketRow>& rows);

    const Person m_person;
    QLabel* m_others;
    QListWidget* m_mentions;
    LongTask m_task;
};

} // namespace tierdesk
