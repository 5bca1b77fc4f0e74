// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Guides beside a ticket: those that fit, and the one that leads through it, a step at a time.
#pragma once

#include "ui/ticket/ticketsource.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace tierdesk {

class ChoiceButton;
class Names;
class TicketActions;

class GuideSection : public QWidget
{
    Q_OBJECT

public:
    explicit GuideSection(TicketActions& actions, QWidget* parent = nullptr);

    void setDossier(const DossierPtr& dossier);

Q_SIGNALS:
    void summaryChanged(const QString& summary);

protected:
    /// Digits answer, Backspace goes back; before the window takes them for its own.
    bool event(QEvent* event) override;

private:
    void build();
    void buildOffer();
    void buildMenu();
    void buildRun(const GuideRun& run, const Guide& guide);
    void buildTrail(const GuideRun& run, const Guide& guide, const GuideWalk& walked);
    void buildNode(const GuideNode& node);
    void buildChoices(const GuideNode& node);
    void buildField(const GuideNode& node);
    void buildDoing(const GuideNode& node);
    void buildOutcome(const GuideNode& node);
    /// Does what the action of a node is, as far as the window does it.
    void perform(const GuideNode& node);
    [[nodiscard]] QString performText(const GuideAction& action) const;

    ChoiceButton* addChoice(int digit, const QString& text);
    void send(const Command& command);
    void answer(const GuideNode& node, GuideAnswer answer);
    void back();
    /// The run that is shown: the last one, unless it was laid aside.
    [[nodiscard]] const GuideRun* current() const;
    void focusFirst();

    TicketActions& m_actions;
    DossierPtr m_dossier;
    QWidget* m_host;
    QVBoxLayout* m_rows;
    GuideRunId m_run;
    std::vector<ChoiceButton*> m_choices;
    QWidget* m_first = nullptr;
    bool m_sending = false;
    /// The keyboard is here, and stays over a step.
    bool m_holding = false;
};

} // namespace tierdesk
