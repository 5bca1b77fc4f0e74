// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A person or a whole client out of every ticket: how much that takes, which tickets of others name them, and the whole
// name typed.
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
    EraseDialog(DeskClient& client, const Client& whole, QWidget* parent);

    /// What has to be typed.
    [[nodiscard]] const QString& name() const { return m_name; }

Q_SIGNALS:
    /// One that names the person and is left as it is.
    void ticketWanted(tierdesk::TicketId ticket);

protected:
    [[nodiscard]] RedactionWish wish() const override { return m_wish; }
    [[nodiscard]] QString told(const RedactionPlan& plan) const override;
    [[nodiscard]] QString wrongWith(const QString& reason) const override;
    [[nodiscard]] std::optional<Confirmation> confirmation(const RedactionPlan& plan) const override;

private:
    /// Builds what both have in common.
    EraseDialog(DeskClient& client, RedactionWish wish, QString name, QWidget* parent);
    void begin(const QString& title, const QString& whom, const QString& consequences);
    void look();
    void showMentions(const std::vector<TicketId>& tickets, const std::vector<TicketRow>& rows);

    const RedactionWish m_wish;
    const QString m_name;
    /// What the reason must not repeat, as far as it is known here.
    Forgotten m_whom;
    QLabel* m_others;
    QListWidget* m_mentions;
    LongTask m_task;
};

} // namespace tierdesk
