// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a ticket: number, subject, state, priority, people and place, and what is done with it most.
#pragma once

#include "ui/ticket/ticketsource.h"

#include <QLineEdit>

class QAbstractButton;
class QLabel;
class QToolButton;

namespace tierdesk {

enum class Act;
class Chip;
class ElidedLabel;
class FlowLayout;
class PriorityBadge;
class TicketActions;

/// A subject that becomes a text field when the keyboard comes to it. Enter takes the change, Escape leaves it.
class SubjectField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SubjectField(QWidget* parent = nullptr);

    /// The subject as it is; what is being typed stays.
    void setSubject(const QString& subject);
    /// What was typed and could not be kept, to be changed or taken again.
    void offerAgain(const QString& typed);

Q_SIGNALS:
    /// `before` is what stood there when the keyboard came.
    void edited(const QString& subject, const QString& before);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void finish();
    void dress();

    QString m_subject;
    QString m_before;
    bool m_dressing = false;
};

class TicketHeader : public QWidget
{
    Q_OBJECT

public:
    explicit TicketHeader(TicketActions& actions, QWidget* parent = nullptr);

    void setDossier(const TicketDossier& dossier);
    void editSubject();
    void setDetailsShown(bool shown);
    [[nodiscard]] SubjectField& subject() const { return *m_subject; }

Q_SIGNALS:
    void detailsToggled(bool shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addButtons();
    void showButtons(const Ticket& ticket);
    void applyFonts();
    void giveSubject(const QString& subject, const QString& before);

    TicketActions& m_actions;
    TicketId m_ticket;
    QToolButton* m_number;
    SubjectField* m_subject;
    Chip* m_state;
    PriorityBadge* m_priority;
    ElidedLabel* m_requester;
    ElidedLabel* m_place;
    QWidget* m_buttonRow;
    std::vector<std::pair<Act, QToolButton*>> m_buttons;
    QToolButton* m_details;
};

} // namespace tierdesk
