// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticketheader.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/ticket/prioritybadge.h"
#include "ui/ticket/ticketact.h"
#include "ui/ticket/ticketactions.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace tierdesk {

namespace {

const Tint Colours::* tintOf(StateType type)
{
    switch (type) {
    case StateType::New:
        return &Colours::stateNew;
    case StateType::Open:
        return &Colours::stateOpen;
    case StateType::PendingRequester:
    case StateType::PendingVendor:
    case StateType::PendingTimer:
        return &Colours::statePending;
    case StateType::Resolved:
        return &Colours::stateResolved;
    case StateType::Closed:
    case StateType::Merged:
    case StateType::Cancelled:
        break;
    }
    return &Colours::stateClosed;
}

/// What stands in the head for a ticket in that state, most wanted first.
std::vector<Act> wantedActs(const Ticket& ticket)
{
    if (ticket.merging.into)
        return {Act::Unmerge};
    if (!isOpen(ticket.progress.type))
        return {Act::Reopen, Act::Close};
    std::vector<Act> acts;
    // What waits to be accepted is accepted where its packet is read.
    if (!ticket.placement.assignee && !ticket.awaitsAcceptance())
        acts = {Act::Claim};
    acts.insert(acts.end(), {Act::Triage, Act::Assign, Act::Escalate});
    acts.push_back(isPending(ticket.progress.type) ? Act::Resume : Act::Pending);
    acts.push_back(Act::Resolve);
    return acts;
}

} // namespace

SubjectField::SubjectField(QWidget* parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAccessibleName(tr("Subject"));
    setToolTip(tr("Press F2 to change the subject"));
    dress();
}

void SubjectField::dress()
{
    m_dressing = true;
    setFont(fontFor(TextSize::Title));
    QPalette colours = parentWidget() ? parentWidget()->palette() : QPalette();
    if (!hasFocus())
        colours.setColor(QPalette::Base, Qt::transparent);
    setPalette(colours);
    m_dressing = false;
}

void SubjectField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (!m_dressing && event->type() == QEvent::ApplicationFontChange)
        dress();
}

void SubjectField::setSubject(const QString& subject)
{
    const bool typing = hasFocus() && text() != m_subject;
    m_subject = subject;
    if (typing)
        return;
    setText(subject);
    setCursorPosition(0);
}

void SubjectField::offerAgain(const QString& typed)
{
    setFocus();
    m_before = m_subject;
    setText(typed);
}

void SubjectField::finish()
{
    const QString typed = text().trimmed();
    if (!typed.isEmpty() && typed != m_subject)
        Q_EMIT edited(typed, m_before);
    else
        setText(m_subject);
}

void SubjectField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        setText(m_subject);
        clearFocus();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        clearFocus();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SubjectField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    m_before = text();
    dress();
}

void SubjectField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    dress();
    setCursorPosition(0);
    finish();
}

TicketHeader::TicketHeader(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_number(new QToolButton(this))
    , m_subject(new SubjectField(this))
    , m_state(new Chip(QString(), Chip::Kind::Plain, this))
    , m_priority(new PriorityBadge(this))
    , m_requester(new ElidedLabel(QString(), this))
    , m_place(new ElidedLabel(QString(), this))
    , m_buttonRow(new QWidget(this))
    , m_details(new QToolButton(this))
{
    m_number->setAutoRaise(true);
    m_number->setAccessibleName(tr("Copy the link of this ticket"));
    m_number->setToolTip(m_number->accessibleName());
    m_details->setIcon(makeIcon(Icon::Sidebar));
    m_details->setCheckable(true);
    m_details->setChecked(true);
    m_details->setAutoRaise(true);
    m_details->setAccessibleName(tr("Details"));
    m_details->setToolTip(tr("Show or hide the details"));
    m_state->setFocusPolicy(Qt::NoFocus);

    auto* first = new QHBoxLayout;
    first->setSpacing(gap::inside);
    first->addWidget(m_number);
    first->addWidget(m_subject, 1);
    first->addWidget(m_details);
    auto* second = new QHBoxLayout;
    second->setSpacing(gap::near + gap::inside);
    second->addWidget(m_state);
    second->addWidget(m_priority);
    second->addWidget(m_requester);
    second->addWidget(m_place);
    second->addStretch(1);
    auto* all = new QVBoxLayout(this);
    // Flat buttons have an edge of their own that nobody sees.
    all->setContentsMargins(gap::near, gap::near, gap::near, gap::near);
    second->setContentsMargins(gap::near, 0, 0, 0);
    all->setSpacing(gap::inside + 2);
    all->addLayout(first);
    all->addLayout(second);
    all->addWidget(m_buttonRow);
    addButtons();
    applyFonts();

    connect(m_number, &QToolButton::clicked, &actions,
            [&actions] { actions.registry().action(actionId(Act::CopyLink))->trigger(); });
    connect(m_details, &QToolButton::toggled, this, &TicketHeader::detailsToggled);
    connect(m_subject, &SubjectField::edited, this, &TicketHeader::giveSubject);
}

void TicketHeader::addButtons()
{
    auto* flow = new FlowLayout(m_buttonRow);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(gap::inside);
    ActionRegistry& registry = m_actions.registry();
    for (const Act act : {Act::Claim, Act::Triage, Act::Assign, Act::Escalate, Act::Pending, Act::Resume, Act::Resolve,
                          Act::Reopen, Act::Close, Act::Unmerge}) {
        auto* button = new QToolButton(m_buttonRow);
        button->setDefaultAction(registry.action(actionId(act)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        flow->addWidget(button);
        m_buttons.emplace_back(act, button);
    }
    auto* more = new QToolButton(m_buttonRow);
    more->setIcon(makeIcon(Icon::More));
    more->setAccessibleName(tr("More actions"));
    more->setToolTip(more->accessibleName());
    auto* menu = new QMenu(more);
    for (const Act act : allValues<Act>()) {
        if (reachOf(act) != Reach::Desk)
            menu->addAction(registry.action(actionId(act)));
    }
    connect(more, &QToolButton::clicked, menu,
            [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    flow->addWidget(more);
}

void TicketHeader::showButtons(const Ticket& ticket)
{
    const std::vector<Act> wanted = wantedActs(ticket);
    for (const auto& [act, button] : m_buttons)
        button->setVisible(std::ranges::find(wanted, act) != wanted.end());
}

void TicketHeader::setDossier(const TicketDossier& dossier)
{
    const Ticket& ticket = dossier.ticket;
    const PlaybookPtr playbook = m_actions.client().playbook();
    const Names words = dossier.names(*playbook);
    m_ticket = ticket.id;
    m_number->setText(QStringLiteral("#%1").arg(ticket.id.value));
    m_subject->setSubject(ticket.details.subject);
    m_subject->setReadOnly(static_cast<bool>(ticket.merging.into));
    m_state->setText(words.state(ticket.progress.state));
    m_state->setTint(tintOf(ticket.progress.type));
    m_state->setAccessibleName(tr("State: %1").arg(m_state->text()));
    m_priority->setPriority(ticket.triage.priority(),
                            ticket.triage.priority().isSet()
                                ? playbook->matrix.priorities.value(ticket.triage.priority().value - 1)
                                : tr("not rated"));
    QStringList who{ticket.details.requester ? words.person(ticket.details.requester) : tr("no requester"),
                    dossier.clientName()};
    who.removeAll(QString());
    m_requester->setText(who.join(QStringLiteral(" · ")));
    m_requester->setAccessibleName(tr("Requester: %1").arg(m_requester->text()));
    const PersonId assignee = ticket.placement.assignee;
    const QString holder = ticket.awaitsAcceptance()                ? tr("waits to be accepted")
                           : !assignee                              ? tr("nobody has it")
                           : assignee == m_actions.client().me().id ? tr("you have it")
                                                                    : tr("%1 has it").arg(words.person(assignee));
    m_place->setText(words.place(ticket.placement.place) + QStringLiteral(" · ") + holder);
    m_place->setAccessibleName(tr("Queue: %1").arg(m_place->text()));
    showButtons(ticket);
}

void TicketHeader::editSubject()
{
    m_subject->setFocus(Qt::ShortcutFocusReason);
    m_subject->selectAll();
}

void TicketHeader::setDetailsShown(bool shown)
{
    const QSignalBlocker quiet(m_details);
    m_details->setChecked(shown);
}

void TicketHeader::giveSubject(const QString& subject, const QString& before)
{
    EditTicket edit;
    edit.patch.subject = subject;
    edit.seen.subject = before;
    m_actions.give(m_ticket, edit, {}, this, [this, subject](const QString& trouble) {
        if (trouble.isEmpty())
            return;
        // What was typed is offered again rather than lost.
        m_subject->offerAgain(subject);
    });
}

void TicketHeader::applyFonts()
{
    m_number->setFont(fontFor(TextSize::Title));
    for (QLabel* label : {static_cast<QLabel*>(m_requester), static_cast<QLabel*>(m_place)})
        label->setForegroundRole(QPalette::PlaceholderText);
}

void TicketHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFonts();
}

} // namespace tierdesk
