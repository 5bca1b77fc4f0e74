// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/escalatedialog.h"

#include "core/desk/packetprefill.h"
#include "ui/shell/metrics.h"
#include "ui/text/enumnames.h"
#include "ui/ticket/fields.h"
#include "ui/widgets/collapsiblesection.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace tierdesk {

bool EscalateDialog::PartField::isFilled() const
{
    return !edit->toPlainText().trimmed().isEmpty();
}

EscalateDialog::EscalateDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
{
    addTarget();
    addParts();
    arrange();
    (m_queue->currentIndex() < 0 ? static_cast<QWidget*>(m_queue) : m_parts.front().edit)->setFocus();
    dress(Icon::Escalate, tr("Escalate"), tr("Escalate"));
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 40);
}

void EscalateDialog::addTarget()
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
    // The queue that owns the service is the likeliest; else the first of the next tier.
    if (const Service* service = playbook().service(dossier().ticket.details.service))
        choose(*m_queue, service->owner.value);
    if (m_queue->currentIndex() < 0 && m_queue->count() > 0)
        m_queue->setCurrentIndex(0);
    m_purpose = new QLabel(this);
    m_purpose->setFont(fontFor(TextSize::Small));
    m_purpose->setForegroundRole(QPalette::PlaceholderText);
    m_purpose->setWordWrap(true);
    m_purpose->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addRow(tr("&To:"), m_queue);
    form().addRow(QString(), m_purpose);
    connect(m_queue, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        refresh();
    });
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
    m_first = new QVBoxLayout;
    m_more = new CollapsibleSection(tr("Optional parts"), all);
    auto* rest = new QWidget(m_more);
    m_rest = new QVBoxLayout(rest);
    m_rest->setContentsMargins(0, 0, 0, 0);
    m_more->setContent(rest);
    m_more->setOpen(false);
    layout->addLayout(m_first);
    layout->addWidget(m_more);
    layout->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(all);
    scroll->setAccessibleName(tr("Handoff packet"));
    body().addWidget(scroll, 1);
}

std::vector<PacketPart> EscalateDialog::required() const
{
    const Queue* target = playbook().queue(queueOf(*m_queue));
    const Ticket& ticket = dossier().ticket;
    const HandoffStandard* standard =
        target ? playbook().handoffStandard(ticket.placement.place.tier, target->tier, ticket.details.category)
               : nullptr;
    return standard ? standard->required : std::vector<PacketPart>{};
}

void EscalateDialog::arrange()
{
    const Queue* target = playbook().queue(queueOf(*m_queue));
    m_purpose->setText(target ? target->purpose : QString());
    m_purpose->setVisible(!m_purpose->text().isEmpty());
    const std::vector<PacketPart> needed = required();
    int optional = 0;
    for (const PartField& field : m_parts) {
        const bool first = std::ranges::find(needed, field.part) != needed.end();
        (first ? m_first : m_rest)->addWidget(field.whole);
        optional += first ? 0 : 1;
    }
    m_more->setVisible(optional > 0);
    mark();
}

void EscalateDialog::mark()
{
    const std::vector<PacketPart> needed = required();
    int optional = 0;
    for (const PartField& field : m_parts) {
        const bool first = std::ranges::find(needed, field.part) != needed.end();
        const bool filled = field.isFilled();
        optional += !first && filled ? 1 : 0;
        //: Beside a part of a handoff packet.
        field.mark->setText(filled ? tr("✓ filled") : first ? tr("● required, still missing") : tr("optional"));
        field.mark->setForegroundRole(!filled && first ? QPalette::WindowText : QPalette::PlaceholderText);
    }
    m_more->setSummary(optional > 0 ? tr("%n filled", nullptr, optional) : QString());
}

QStringList EscalateDialog::lacking() const
{
    const std::vector<PacketPart> needed = required();
    QStringList names;
    for (const PartField& field : m_parts) {
        if (std::ranges::find(needed, field.part) != needed.end() && !field.isFilled())
            names.append(nameOf(field.part));
    }
    return names;
}

Wanted EscalateDialog::wanted() const
{
    EscalateTicket escalate{queueOf(*m_queue), {}};
    for (const PartField& field : m_parts)
        escalate.packet[field.part] = field.edit->toPlainText().trimmed();
    return {std::move(escalate), {}};
}

QString EscalateDialog::missing() const
{
    if (m_queue->count() == 0)
        return tr("There is no queue of a higher tier that this ticket may go to.");
    if (m_queue->currentIndex() < 0)
        return tr("Choose the queue it goes to.");
    const QStringList names = lacking();
    if (names.isEmpty())
        return {};
    return tr("The packet is not complete yet. Still missing: %1.").arg(QLocale().createSeparatedList(names));
}

QStringList EscalateDialog::remarks() const
{
    if (m_queue->currentIndex() < 0 || !lacking().isEmpty())
        return {};
    return {tr("The packet is complete.")};
}

} // namespace tierdesk
