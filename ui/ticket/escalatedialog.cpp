// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/escalatedialog.h"

#include "core/desk/packetprefill.h"
#include "ui/shell/metrics.h"
#include "ui/text/enumnames.h"
#include "ui/text/handofftext.h"
#include "ui/ticket/fields.h"
#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace tierdesk {

bool EscalateDialog::PartField::isFilled() const
{
    return !edit->toPlainText().trimmed().isEmpty();
}

EscalateDialog::EscalateDialog(DeskClient& client, DossierPtr dossier, QWidget* parent, const QueueKey& queue)
    : OrderDialog(client, std::move(dossier), parent)
{
    addTarget(queue);
    addNotes();
    addParts();
    arrange();
    (m_queue->currentIndex() < 0 ? static_cast<QWidget*>(m_queue) : m_parts.front().edit)->setFocus();
    dress(Icon::Escalate, tr("Escalate"), tr("Escalate"));
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 40);
}

void EscalateDialog::addTarget(const QueueKey& wanted)
{
    const Place from = dossier().ticket.placement.place;
    const bool known = playbook().queue(from.queue) != nullptr;
    m_queue = makeQueueBox(
        playbook(),
        [&](const Queue& queue) {
            return known ? playbook().mayEscalate(from.queue, queue.key) : queue.tier > from.tier;
        },
        this);
    m_queue->setPlaceholderText(tr("Choose a queue"));
    // Whoever does what may not be done here is the likeliest, then who owns the service; else the first of the next
    // tier.
    const auto scope = scopeHere(dossier().ticket, playbook());
    const std::array likely{wanted, scope ? scope->handTo : QueueKey{}, scope ? scope->owner : QueueKey{}};
    m_queue->setCurrentIndex(m_queue->count() > 0 ? 0 : -1);
    const auto offered = [&](const QueueKey& queue) { return queue && m_queue->findData(queue.value) >= 0; };
    if (const auto queue = std::ranges::find_if(likely, offered); queue != likely.end())
        choose(*m_queue, queue->value);
    addRow(tr("&To:"), m_queue);
    connect(m_queue, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        refresh();
    });
}

void EscalateDialog::addNotes()
{
    m_about = new QLabel(this);
    m_about->setObjectName(QStringLiteral("about the queue"));
    m_about->setFont(fontFor(TextSize::Small));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_about->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_about->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    form().addRow(QString(), m_about);
    m_before = new MessageBar(this);
    m_before->setObjectName(QStringLiteral("before"));
    body().addWidget(m_before);
}

QString EscalateDialog::notOffered() const
{
    const Place from = dossier().ticket.placement.place;
    QStringList others;
    for (const Queue& queue : playbook().queues) {
        if (!queue.retired && queue.tier > from.tier && m_queue->findData(queue.key.value) < 0)
            others.append(queue.name);
    }
    if (others.isEmpty())
        return {};
    //: %1 is a queue, %2 a list of queues.
    return tr("Not offered, because %1 does not escalate to them: %2.")
        .arg(names().queue(from.queue), QLocale().createSeparatedList(others));
}

EscalateDialog::PartField EscalateDialog::makePart(PacketPart part, const QString& text)
{
    PartField field;
    field.part = part;
    field.whole = new QWidget(this);
    field.mark = new QLabel(field.whole);
    field.edit = makeTextField(3, field.whole);
    field.edit->setFixedHeight(field.edit->minimumHeight());
    field.edit->setPlainText(text);
    field.edit->setAccessibleName(nameOf(part));
    field.edit->setObjectName(QString(toWord(part)));
    auto* name = new QLabel(nameOf(part), field.whole);
    name->setFont(emphasised(name->font()));
    name->setBuddy(field.edit);
    field.mark->setFont(fontFor(TextSize::Small));
    auto* head = new QHBoxLayout;
    head->addWidget(name);
    head->addStretch();
    head->addWidget(field.mark);
    auto* layout = new QVBoxLayout(field.whole);
    layout->setContentsMargins(0, 0, gap::inside, gap::inside);
    layout->setSpacing(gap::inside);
    layout->addLayout(head);
    layout->addWidget(field.edit);
    connect(field.edit, &QPlainTextEdit::textChanged, this, [this] {
        mark();
        refresh();
    });
    return field;
}

void EscalateDialog::addParts()
{
    const HandoffPacket packet = prefilledPacket(dossier().ticket);
    for (const PacketPart part : allValues<PacketPart>())
        m_parts.push_back(makePart(part, packet[part]));

    auto* all = new QWidget(this);
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    m_required = new QVBoxLayout;
    m_wished = new QVBoxLayout;
    m_more = new CollapsibleSection(tr("Optional parts"), all);
    auto* rest = new QWidget(m_more);
    m_rest = new QVBoxLayout(rest);
    m_rest->setContentsMargins(0, 0, 0, 0);
    m_more->setContent(rest);
    m_more->setOpen(false);
    layout->addLayout(m_required);
    layout->addLayout(m_wished);
    layout->addWidget(m_more);
    layout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(all);
    scroll->setAccessibleName(tr("Handoff packet"));
    body().addWidget(scroll, 1);
}

const HandoffStandard* EscalateDialog::standard() const
{
    const Queue* target = playbook().queue(queueOf(*m_queue));
    const Ticket& ticket = dossier().ticket;
    return target ? playbook().handoffStandard(ticket.placement.place.tier, target->tier, ticket.details.category)
                  : nullptr;
}

EscalateDialog::Need EscalateDialog::need(PacketPart part) const
{
    const HandoffStandard* asked = standard();
    const auto has = [part](const std::vector<PacketPart>& parts) {
        return std::ranges::find(parts, part) != parts.end();
    };
    if (asked && has(asked->required))
        return Need::Required;
    return asked && has(asked->wished) ? Need::Wished : Need::None;
}

HandoffPacket EscalateDialog::packet() const
{
    HandoffPacket packet;
    for (const PartField& field : m_parts)
        packet[field.part] = field.edit->toPlainText().trimmed();
    return packet;
}

void EscalateDialog::arrange()
{
    const Queue* target = playbook().queue(queueOf(*m_queue));
    QStringList about{target ? target->purpose : QString(), notOffered()};
    about.removeAll(QString());
    m_about->setText(about.join(QLatin1Char('\n')));
    m_about->setVisible(!about.isEmpty());
    int optional = 0;
    for (const PartField& field : m_parts) {
        const Need asked = need(field.part);
        QVBoxLayout* place = asked == Need::Required ? m_required : asked == Need::Wished ? m_wished : m_rest;
        place->addWidget(field.whole);
        optional += asked == Need::None ? 1 : 0;
    }
    m_more->setVisible(optional > 0);
    warn();
    mark();
}

void EscalateDialog::warn()
{
    const auto stay = earlierStay(dossier().history, queueOf(*m_queue));
    if (stay)
        m_before->say(MessageTone::Warning, stayText(*stay, names(), client().now()));
    else
        m_before->hide();
}

void EscalateDialog::mark()
{
    int optional = 0;
    for (const PartField& field : m_parts) {
        const Need asked = need(field.part);
        const bool filled = field.isFilled();
        optional += asked == Need::None && filled ? 1 : 0;
        //: Beside a part of a handoff packet.
        field.mark->setText(filled                    ? tr("✓ filled")
                            : asked == Need::Required ? tr("● required, still missing")
                            : asked == Need::Wished   ? tr("○ wished for, still missing")
                                                      : tr("optional"));
        field.mark->setForegroundRole(!filled && asked != Need::None ? QPalette::WindowText
                                                                     : QPalette::PlaceholderText);
    }
    m_more->setSummary(optional > 0 ? tr("%n filled", nullptr, optional) : QString());
}

Wanted EscalateDialog::wanted() const
{
    return {EscalateTicket{queueOf(*m_queue), packet()}, {}};
}

QString EscalateDialog::missing() const
{
    if (m_queue->count() == 0)
        return tr("There is no queue of a higher tier that this ticket may go to.");
    if (m_queue->currentIndex() < 0)
        return tr("Choose the queue it goes to.");
    const std::vector<PacketPart> parts = gaps().required;
    return parts.empty() ? QString() : tr("The packet is not complete yet. Still missing: %1.").arg(partNames(parts));
}

QStringList EscalateDialog::remarks() const
{
    const PacketGaps open = gaps();
    if (m_queue->currentIndex() < 0 || !open.required.empty())
        return {};
    return {open.wished.empty() ? tr("The packet is complete.") : wishedText(open)};
}

} // namespace tierdesk
