// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the desk: who works here and who asks, what they may do, and their way in.
#pragma once

#include "core/desk/writeout.h"
#include "ui/client/deskclient.h"
#include "ui/client/longtask.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace tierdesk {

class EraseDialog;
class MessageBar;
class PersonForm;
class ProgressPane;
class RightsView;
class SearchField;

class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    /// The client outlives it. Without a port there is no button that writes out what is known of somebody.
    explicit PeopleDialog(DeskClient& client, QWidget* parent = nullptr, WriteOut writeOut = {});

Q_SIGNALS:
    void ticketWanted(tierdesk::TicketId ticket);

private:
    void build();
    void list();
    void listed(std::vector<Person> people);
    void choose();
    void begin(const Person& person);
    void refresh();
    void save();
    void resetPassword();
    [[nodiscard]] QString whyNotErase() const;
    [[nodiscard]] QString whyNotErase(const std::optional<Client>& client) const;
    /// Why I may erase nobody at all; empty when I may.
    [[nodiscard]] QString whyNotRedact() const;
    /// That of who is shown, as far as it is listed.
    [[nodiscard]] std::optional<Client> shownClient() const;
    void listClients();
    void openErasing(EraseDialog* dialog);
    void erase(EraseDialog* dialog);
    void sayErased(const RedactionPlan& plan);
    void chooseFolder();
    void writeTo(const QString& folder);
    void say(const DeskError& error);

    DeskClient& m_client;
    Lane m_lane;
    std::vector<Person> m_people;
    std::vector<Client> m_clients;
    Person m_shown;
    /// Who is to be shown once the list has come.
    PersonId m_wanted;
    SearchField* m_search;
    QCheckBox* m_requesters;
    QListWidget* m_list;
    MessageBar* m_bar;
    PersonForm* m_form;
    RightsView* m_rights;
    QPushButton* m_add;
    QPushButton* m_save;
    QPushButton* m_password;
    QPushButton* m_erase;
    QPushButton* m_eraseClient;
    QPushButton* m_export;
    ProgressPane* m_progress;
    WriteOut m_writeOut;
    LongTask m_task;
};

} // namespace tierdesk
