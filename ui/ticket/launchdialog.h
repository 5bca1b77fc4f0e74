// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts another program from a ticket: which one, and the very arguments it gets, before it is started.
#pragma once

#include "core/playbook/launchline.h"
#include "ui/ticket/ticketsource.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace tierdesk {

class MessageBar;

/// What that ticket says, for placeholders.
[[nodiscard]] LaunchFacts launchFacts(const TicketDossier& dossier, const Person& me);

/// Yields what is to be started; it never starts anything itself.
class LaunchDialog : public QDialog
{
    Q_OBJECT

public:
    LaunchDialog(std::vector<LaunchTemplate> launches, LaunchFacts facts, QWidget* parent);

    /// Of the chosen template; nothing while it cannot be started.
    [[nodiscard]] std::optional<LaunchLine> value() const;
    /// It could not be started.
    void showTrouble(const QString& text);

Q_SIGNALS:
    /// Somebody has seen the line and wants it.
    void proposed();

private:
    void show(int row);
    [[nodiscard]] QString refusalText(const LaunchRefusal& refusal) const;

    std::vector<LaunchTemplate> m_launches;
    LaunchFacts m_facts;
    QListWidget* m_names;
    QListWidget* m_line;
    MessageBar* m_trouble;
    QPushButton* m_start;
};

} // namespace tierdesk
