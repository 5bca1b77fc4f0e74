// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past/pastticket.h"

#include "ui/shell/metrics.h"
#include "ui/text/differencetext.h"
#include "ui/text/timetext.h"
#include "ui/ticket/timelinecards.h"
#include "ui/ticket/timelineview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/richtextview.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

enum Shown { Timeline, Changes };

} // namespace

PastTicket::PastTicket(DeskClient& client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_subject(new QLabel(this))
    , m_stood(new QLabel(this))
    , m_what(new SegmentedControl(this))
    , m_other(new QWidget(this))
    , m_until(new MomentEdit(client.now(), m_other))
    , m_pages(new QStackedWidget(this))
    , m_none(new EmptyState(Icon::History, tr("No ticket is chosen."),
                            tr("Choose one in the list to read it as it stood."), this))
    , m_timeline(new TimelineView(this))
    , m_changes(new RichTextView(this))
{
    buildHead();
    m_timeline->setAccessibleName(tr("What had happened by then"));
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setAccessibleName(tr("What became different"));
    for (QWidget* page : std::initializer_list<QWidget*>{m_none, m_timeline, m_changes})
        m_pages->addWidget(page);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, gap::near, 0, 0);
    rows->setSpacing(gap::near);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(gap::apart, 0, gap::apart, 0);
    head->setSpacing(gap::inside);
    head->addWidget(m_subject);
    head->addWidget(m_stood);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(gap::near);
    choices->addWidget(m_what);
    choices->addWidget(m_other);
    choices->addStretch(1);
    head->addLayout(choices);
    rows->addLayout(head);
    rows->addWidget(m_pages, 1);
    connect(m_what, &SegmentedControl::currentChanged, this, &PastTicket::refresh);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &PastTicket::refresh);
    connect(m_timeline, &TimelineView::ticketWanted, this, &PastTicket::ticketWanted);
    refresh();
}

void PastTicket::buildHead()
{
    m_subject->setFont(fontFor(TextSize::Title));
    m_subject->setWordWrap(true);
    m_subject->setTextFormat(Qt::PlainText);
    m_stood->setTextFormat(Qt::PlainText);
    m_stood->setWordWrap(true);
    m_stood->setForegroundRole(QPalette::PlaceholderText);
    m_what->addSegment(tr("Time&line"), Icon::History);
    m_what->addSegment(tr("&Compare"), Icon::Split);
    auto* row = new QHBoxLayout(m_other);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::near);
    auto* label = new QLabel(tr("&with"), m_other);
    label->setBuddy(m_until);
    m_until->setAccessibleName(tr("Compare with"));
    row->addWidget(label);
    row->addWidget(m_until);
}

void PastTicket::show(TicketId ticket, const Past& past)
{
    m_past = past;
    if (ticket == m_ticket)
        return refresh();
    m_ticket = ticket;
    m_today.reset();
    refresh();
    if (!ticket)
        return;
    m_client.read(
        this, m_lane, [ticket, me = m_client.me().id](Store& store) { return loadDossier(store, ticket, me); },
        [this](Stored<std::optional<TicketDossier>> read) {
            m_today = read ? *std::move(read) : std::nullopt;
            refresh();
        });
}

void PastTicket::refresh()
{
    m_then = m_today ? dossierAt(*m_today, m_past) : std::nullopt;
    m_difference.clear();
    const bool comparing = m_what->current() == Changes;
    m_other->setVisible(comparing);
    m_what->setVisible(m_then.has_value());
    m_subject->setVisible(m_then.has_value());
    m_stood->setVisible(m_then.has_value());
    if (!m_then) {
        m_other->hide();
        m_pages->setCurrentWidget(m_none);
        return;
    }
    const PlaybookPtr playbook = m_client.playbook();
    const Names names = m_then->names(*playbook);
    const Ticket& ticket = m_then->ticket;
    m_subject->setText(QStringLiteral("%1  %2").arg(Names::ticket(ticket.id), ticket.details.subject));
    //: State, queue and who has it: "Open · Network (tier 2) · Mira Holm"
    m_stood->setText(tr("%1 · %2 · %3")
                         .arg(names.state(ticket.progress.state), names.place(ticket.placement.place),
                              names.person(ticket.placement.assignee)));
    if (comparing)
        return compare();
    const OnTimeline shown{ticket.id, m_then->history.size(), m_past.knowledge, localTime(m_past.at).date()};
    if (m_pages->currentWidget() == m_timeline && m_onTimeline == shown)
        return;
    m_onTimeline = shown;
    std::vector<TimelineCard> cards = timelineCards(*m_then, *playbook, m_past.at);
    if (m_pages->currentWidget() == m_timeline && m_timeline->timeline().rowCount() > 0)
        m_timeline->timeline().setCards(std::move(cards));
    else
        m_timeline->begin(std::move(cards));
    m_pages->setCurrentWidget(m_timeline);
}

void PastTicket::compare()
{
    const Past other{m_until->moment(), m_past.knowledge};
    const TicketDifference difference = differenceBetween(m_today->history, m_past, other);
    const PlaybookPtr playbook = m_client.playbook();
    m_difference = differenceMarkdown(difference, m_today->names(*playbook));
    m_changes->setMarkdown(m_difference);
    m_pages->setCurrentWidget(m_changes);
}

} // namespace tierdesk
