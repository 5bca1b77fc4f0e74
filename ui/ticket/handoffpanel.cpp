// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/handoffpanel.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"
#include "ui/text/enumnames.h"
#include "ui/text/handofftext.h"
#include "ui/text/timetext.h"
#include "ui/ticket/actionbutton.h"
#include "ui/ticket/ticketact.h"
#include "ui/ticket/ticketactions.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>

namespace tierdesk {

namespace {

/// Wider than so many characters two parts stand beside each other.
constexpr int twoColumns = 90;
/// The packet is scrolled when it has more lines than this; the timeline must stay in sight.
constexpr int mostLines = 10;

} // namespace

HandoffPanel::HandoffPanel(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_fold(new QToolButton(this))
    , m_scroll(new QScrollArea(this))
    , m_parts(new QWidget(this))
    , m_grid(new QGridLayout(m_parts))
{
    ActionRegistry& registry = actions.registry();
    m_accept = makeActionButton(*registry.action(actionId(Act::Accept)), ButtonTone::Primary, this);
    m_return = makeActionButton(*registry.action(actionId(Act::Return)), ButtonTone::Plain, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::apart, gap::near + 2, gap::near, gap::near + 2);
    all->setSpacing(gap::near);
    buildHead();
    buildParts();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void HandoffPanel::buildHead()
{
    m_fold->setAutoRaise(true);
    m_fold->setAccessibleName(tr("Handoff packet"));
    m_title->setFont(emphasised(fontFor(TextSize::Body)));
    m_state->setFont(fontFor(TextSize::Small));
    for (QLabel* label : {m_title, m_state})
        label->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_state);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap::near);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->addWidget(m_accept, 0, Qt::AlignTop);
    head->addWidget(m_return, 0, Qt::AlignTop);
    head->addWidget(m_fold, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
}

void HandoffPanel::buildParts()
{
    m_grid->setContentsMargins(0, 0, gap::near, 0);
    m_grid->setHorizontalSpacing(gap::section);
    m_grid->setVerticalSpacing(gap::near);
    m_scroll->setWidget(m_parts);
    m_parts->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Parts of the handoff packet"));
    m_scroll->viewport()->setAutoFillBackground(false);
    m_grid->setRowStretch(allValues<PacketPart>().size() + 1, 1);
    layout()->addWidget(m_scroll);
}

void HandoffPanel::setOpen(bool open)
{
    m_open = open;
    m_fold->setIcon(makeIcon(open ? Icon::ChevronUp : Icon::ChevronDown));
    m_fold->setToolTip(open ? tr("Fold the packet away") : tr("Show the packet"));
    // A rule may send a ticket without a word.
    m_fold->setVisible(!m_rows.empty());
    m_scroll->setVisible(open && !m_rows.empty());
    arrange();
}

void HandoffPanel::setDossier(const TicketDossier& dossier)
{
    const Ticket& ticket = dossier.ticket;
    const auto& handoff = ticket.placement.handoff;
    setVisible(handoff.has_value());
    if (!handoff)
        return;
    const PlaybookPtr playbook = m_actions.client().playbook();
    const Names words = dossier.names(*playbook);
    const QString when = whenText(handoff->at, m_actions.client().now());
    m_waiting = ticket.awaitsAcceptance();
    const int side = iconSide(fontMetrics());
    m_icon->setPixmap(makeIcon(Icon::Handoff, m_waiting ? IconInk::Warning : IconInk::Quiet).pixmap(side, side));
    m_title->setText(tr("%1 handed this over from %2")
                         .arg(words.person(handoff->by), words.place({handoff->from, handoff->fromTier})));
    m_state->setText(m_waiting ? tr("%1, waits until somebody here accepts it or sends it back").arg(when)
                               : tr("%1, accepted").arg(when));
    m_accept->setVisible(m_waiting);
    m_return->setVisible(m_waiting);
    const PacketGaps gaps = gapsInHandoff(ticket, *playbook);
    if (m_shown != handoff || m_gaps != gaps) {
        m_shown = handoff;
        m_gaps = gaps;
        showParts(handoff->packet);
        setOpen(m_waiting);
    }
    update();
}

void HandoffPanel::showParts(const HandoffPacket& packet)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const PacketPart part : allValues<PacketPart>()) {
        if (!packet[part].trimmed().isEmpty())
            addPart(nameOf(part), packet[part]);
    }
    if (m_gaps.empty())
        return;
    std::vector<PacketPart> untold = m_gaps.required;
    untold.insert(untold.end(), m_gaps.wished.begin(), m_gaps.wished.end());
    addPart(tr("Not told, though the standard asks for it"), partNames(untold));
}

void HandoffPanel::addPart(const QString& name, const QString& told)
{
    auto* row = new QWidget(m_parts);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QLabel(name, row);
    head->setFont(fontFor(TextSize::Small));
    head->setForegroundRole(QPalette::PlaceholderText);
    auto* text = new QLabel(told, row);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(name);
    head->setBuddy(text);
    layout->addWidget(head);
    layout->addWidget(text);
    layout->addStretch(1);
    m_rows.push_back(row);
}

void HandoffPanel::arrange()
{
    const int columns = width() > fontMetrics().averageCharWidth() * twoColumns ? 2 : 1;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_grid->removeWidget(m_rows[i]);
        m_grid->addWidget(m_rows[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        m_rows[i]->show();
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    // The scroll area itself gets its width only after this.
    const QMargins margins = layout()->contentsMargins();
    const int wanted = m_grid->heightForWidth(width() - margins.left() - margins.right());
    m_scroll->setFixedHeight(std::clamp(wanted, 0, mostLines * fontMetrics().lineSpacing()));
}

void HandoffPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_open)
        arrange();
}

void HandoffPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Colours::of(palette());
    const Tint& tint = m_waiting ? colours.warning : colours.stateClosed;
    painter.fillRect(rect(), mixed(colours.base, tint.fill, 0.6));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.hairline);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), tint.strong);
}

} // namespace tierdesk
