// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What every dialog about a ticket shares: a few fields, a sentence that says what will happen, one button that does
// it.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/shell/icons.h"
#include "ui/ticket/ticketsource.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tierdesk {

class MessageBar;

/// What a dialog yields.
struct Wanted
{
    Command command;
    /// The second ticket of a merge, un-merge or link.
    TicketId other;
};

/// Takes a dossier and yields a command; it never gives the order itself. Whoever opened it connects to `proposed`,
/// gives the order, and either accepts the dialog or tells it the refusal: then everything typed is still there.
class OrderDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog asks for now; nothing while it cannot be done.
    [[nodiscard]] std::optional<Wanted> value() const;
    /// Why it cannot be done, in words; empty when it can.
    [[nodiscard]] QString obstacle() const;
    /// The sentence that says what will happen, or what is missing.
    [[nodiscard]] QString previewText() const;
    [[nodiscard]] TicketId ticket() const;
    /// What an article shall begin with that is to be written once the order is done; nothing for none.
    [[nodiscard]] virtual std::optional<QString> articleText() const { return {}; }

    /// The ticket changed meanwhile: previews follow, fields stay as they were typed.
    void setDossier(DossierPtr dossier);
    /// The order is for so many tickets, of which the dossier is the first.
    void setCount(int tickets);
    /// The order was refused or failed; nothing typed is lost.
    void showTrouble(const QString& text);
    /// While the order is on its way the button cannot be pressed again.
    void setSending(bool sending);

Q_SIGNALS:
    void proposed();

protected:
    OrderDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

    /// Sets title, heading and the word on the button; called once, at the end of a derived constructor.
    void dress(Icon icon, const QString& title, const QString& verb);
    /// The command as the fields stand, whether or not it can be done.
    [[nodiscard]] virtual Wanted wanted() const = 0;
    /// The command as it goes out: with what the person saw, so that nobody else's words are overwritten unseen.
    [[nodiscard]] virtual Command guarded(Command command) const { return command; }
    /// What only the dialog knows to be missing; empty when nothing is.
    [[nodiscard]] virtual QString missing() const { return {}; }
    /// The second ticket, as far as it is known.
    [[nodiscard]] virtual Ticket other() const { return {}; }
    /// Sentences of the dialog's own, before those about the ticket.
    [[nodiscard]] virtual QStringList remarks() const { return {}; }

    [[nodiscard]] DeskClient& client() const { return m_client; }
    /// The ticket as it is now.
    [[nodiscard]] const TicketDossier& dossier() const { return *m_dossier; }
    /// The ticket as it was when the fields were filled: what differs from it is what the person changed.
    [[nodiscard]] const TicketDossier& opened() const { return *m_opened; }
    [[nodiscard]] const Playbook& playbook() const { return *m_playbook; }
    [[nodiscard]] QFormLayout& form() const { return *m_form; }
    [[nodiscard]] QVBoxLayout& body() const { return *m_body; }
    [[nodiscard]] QPushButton& button() const { return *m_button; }
    /// A labelled row; the label names the field for screen readers too.
    void addRow(const QString& label, QWidget* field);
    /// Somebody who was picked, so that previews can name them.
    void know(const Person& person);
    /// The ticket's people and those who were picked.
    [[nodiscard]] const People& people() const { return m_people; }
    [[nodiscard]] Names names() const { return namesOf(*m_playbook, m_people); }
    /// Call whenever a field changed.
    void refresh();

    void keyPressEvent(QKeyEvent* event) override;

private:
    void propose();

    DeskClient& m_client;
    DossierPtr m_dossier;
    const DossierPtr m_opened;
    PlaybookPtr m_playbook;
    People m_people;
    QLabel* m_heading;
    QLabel* m_about;
    MessageBar* m_trouble;
    QVBoxLayout* m_body;
    QFormLayout* m_form;
    QLabel* m_preview;
    QDialogButtonBox* m_buttons;
    QPushButton* m_button;
    bool m_sending = false;
};

} // namespace tierdesk
