// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handoverdialog.h"

#include "core/desk/board.h"
#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/handovertext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/richtextview.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr int mine = 0;

QLabel* labelFor(QWidget* buddy, const QString& text)
{
    auto* label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

} // namespace

HandoverDialog::HandoverDialog(DeskClient& client, std::optional<Instant> lastHere, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_since(new QComboBox(this))
    , m_queues(new QComboBox(this))
    , m_text(new RichTextView(this))
{
    setWindowTitle(tr("Since I left"));
    m_since->setAccessibleName(tr("Since"));
    m_queues->setAccessibleName(tr("Queues"));
    m_text->setAccessibleName(tr("What changed and what waits"));
    fillSince(lastHere);
    fillQueues();
    auto* choices = new QHBoxLayout;
    choices->setSpacing(gap::near);
    for (QWidget* part : std::initializer_list<QWidget*>{labelFor(m_since, tr("&Since")), m_since,
                                                         labelFor(m_queues, tr("&Queues")), m_queues})
        choices->addWidget(part);
    choices->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_copy = buttons->addButton(tr("&Copy as a note"), QDialogButtonBox::ActionRole);
    m_copy->setToolTip(tr("As Markdown, for a note, a mail or a chat."));
    m_copy->setEnabled(false);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addLayout(choices);
    rows->addWidget(m_text, 1);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_note); });
    connect(m_since, &QComboBox::currentIndexChanged, this, &HandoverDialog::read);
    connect(m_queues, &QComboBox::currentIndexChanged, this, &HandoverDialog::read);
    connect(m_text, &RichTextView::linkActivated, this, [this](const QUrl& address) {
        const QString number = address.path().section(QLatin1Char('/'), -1);
        if (address.scheme() == QStringLiteral("tierdesk"))
            Q_EMIT ticketWanted(TicketId{number.toLongLong()});
    });
    constexpr int letters = 96;
    constexpr int lines = 34;
    resize(fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing() * lines);
    m_text->setFocus();
    read();
}

void HandoverDialog::fillSince(std::optional<Instant> lastHere)
{
    const Instant now = m_client.now();
    const auto add = [&](const QString& text, Instant since) { m_since->addItem(text, since.ms); };
    if (lastHere)
        //: %1 is "yesterday 17:05"
        add(tr("I was last here, %1").arg(whenText(*lastHere, now)), *lastHere);
    const Instant today = boardTerms(*m_client.times(), now).today;
    add(tr("the day began"), today);
    add(tr("eight hours ago"), now - std::chrono::hours(8));
    add(tr("a day ago"), now - std::chrono::hours(24));
    add(tr("a week ago"), now - std::chrono::weeks(1));
}

void HandoverDialog::fillQueues()
{
    m_queues->addItem(tr("My queues"));
    m_queues->addItem(tr("All queues"));
    for (const Queue& queue : m_client.playbook()->queues) {
        if (!queue.retired)
            m_queues->addItem(queue.name, queue.key.value);
    }
    m_queues->setCurrentIndex(m_client.me().queues.empty() ? mine + 1 : mine);
}

void HandoverDialog::read()
{
    HandoverTerms terms{{}, Instant{m_since->currentData().toLongLong()}, m_client.now()};
    if (m_queues->currentIndex() == mine)
        terms.queues = m_client.me().queues;
    else if (const QVariant queue = m_queues->currentData(); queue.isValid())
        terms.queues = {QueueKey{queue.toString()}};
    m_client.read(
        this, m_lane, [terms](Store& store) { return handoverNote(store, terms); },
        [this](const Stored<HandoverNote>& note) { tell(note); });
}

void HandoverDialog::tell(const Stored<HandoverNote>& note)
{
    m_note = note ? handoverMarkdown(*note, Names(*m_client.playbook())) : QString();
    m_copy->setEnabled(note.has_value());
    m_text->setMarkdown(note ? m_note : errorText(note.error()));
}

} // namespace tierdesk
