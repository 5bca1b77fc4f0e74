// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/ownticketpage.h"

#include "core/markup/formattedtext.h"
#include "ui/selfservice/answerlist.h"
#include "ui/selfservice/column.h"
#include "ui/selfservice/filelist.h"
#include "ui/selfservice/publiccard.h"
#include "ui/selfservice/sendfiles.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/timetext.h"
#include "ui/ticket/composer.h"
#include "ui/widgets/messagebar.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tierdesk {

OwnTicketPage::OwnTicketPage(DeskClient& client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_back(new QPushButton(makeIcon(Icon::ChevronLeft), tr("&Back"), this))
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_bar(new MessageBar(this))
{
    m_rating = makeRating();
    m_composer = makeComposer();
    m_back->setFlat(true);
    m_title->setFont(fontFor(TextSize::Title));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What was said"));
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    QVBoxLayout* rows = makeColumn(this);
    rows->addWidget(m_back, 0, Qt::AlignLeading);
    rows->addWidget(m_title);
    rows->addWidget(m_about);
    rows->addWidget(m_scroll, 1);
    rows->addWidget(m_bar);
    rows->addWidget(m_rating);
    rows->addWidget(m_composer);
    connect(m_back, &QPushButton::clicked, this, &OwnTicketPage::backWanted);
    connect(&client, &DeskClient::ticketsChanged, this, [this](const QList<TicketId>& tickets) {
        if (tickets.contains(m_wanted))
            load();
    });
    connect(&client, &DeskClient::storeBack, this, &OwnTicketPage::load);
}

QWidget* OwnTicketPage::makeRating()
{
    auto* foot = new QWidget(this);
    m_ask = new QLabel(tr("Are you satisfied with how it was solved?"), foot);
    m_ask->setFont(emphasised(fontFor(TextSize::Body)));
    m_satisfied = new QPushButton(makeIcon(Icon::Accept), tr("&Yes"), foot);
    m_notSatisfied = new QPushButton(makeIcon(Icon::Cross), tr("&No"), foot);
    m_satisfied->setAccessibleName(tr("Yes, I am satisfied"));
    m_notSatisfied->setAccessibleName(tr("No, I am not satisfied"));
    for (QPushButton* button : {m_satisfied, m_notSatisfied})
        button->setCheckable(true);
    m_why = new QLineEdit(foot);
    m_why->setPlaceholderText(tr("A word about it, if you like"));
    m_why->setAccessibleName(m_why->placeholderText());
    m_reopen = new QPushButton(makeIcon(Icon::Reopen), tr("It is not solved: &open it again"), foot);
    auto* line = new QHBoxLayout;
    line->setSpacing(gap::near);
    line->addWidget(m_satisfied);
    line->addWidget(m_notSatisfied);
    line->addWidget(m_why, 1);
    auto* rows = new QVBoxLayout(foot);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::inside);
    rows->addWidget(m_ask);
    rows->addLayout(line);
    rows->addWidget(m_reopen, 0, Qt::AlignLeading);
    connect(m_satisfied, &QPushButton::clicked, this, [this] { rate(Outcome::Satisfied); });
    connect(m_notSatisfied, &QPushButton::clicked, this, [this] { rate(Outcome::NotSatisfied); });
    connect(m_reopen, &QPushButton::clicked, this, &OwnTicketPage::reopen);
    foot->hide();
    return foot;
}

QWidget* OwnTicketPage::makeComposer()
{
    auto* foot = new QWidget(this);
    m_edit = new ComposerEdit(foot);
    m_edit->setFrameShape(QFrame::StyledPanel);
    m_edit->viewport()->setAutoFillBackground(true);
    m_edit->setPlaceholderText(tr("Write to us. Ctrl+Enter sends."));
    m_edit->setAccessibleName(tr("Your message"));
    m_files = new FileList(foot);
    m_send = new QPushButton(makeIcon(Icon::Send), tr("&Send"), foot);
    setTone(*m_send, ButtonTone::Primary);
    auto* line = new QHBoxLayout;
    line->addWidget(m_files, 1);
    line->addWidget(m_send, 0, Qt::AlignTop);
    auto* rows = new QVBoxLayout(foot);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::inside);
    rows->addWidget(m_edit);
    rows->addLayout(line);
    connect(m_send, &QPushButton::clicked, this, &OwnTicketPage::send);
    connect(m_edit, &ComposerEdit::sendWanted, this, &OwnTicketPage::send);
    connect(m_edit, &ComposerEdit::left, this, &OwnTicketPage::backWanted);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_quiet && m_wanted)
            m_client.saveDraft(
                {m_client.me().id, m_wanted, MessageKind::Received, m_edit->toPlainText(), m_client.now()});
    });
    return foot;
}

void OwnTicketPage::setTicket(TicketId ticket)
{
    if (ticket == m_wanted)
        return;
    m_wanted = ticket;
    m_bar->hide();
    m_quiet = true;
    m_edit->clear();
    m_quiet = false;
    m_files->clear();
    m_why->clear();
    show({});
    load();
    takeDraft();
}

void OwnTicketPage::load()
{
    if (!m_wanted)
        return;
    m_client.read(
        this, m_lane, [ticket = m_wanted](Store& store) { return store.publicTicket(ticket); },
        [this](const Stored<std::optional<PublicTicket>>& ticket) {
            if (ticket)
                show(*ticket);
            else
                m_bar->say(MessageTone::Error, errorText(ticket.error()));
        });
}

void OwnTicketPage::takeDraft()
{
    m_client.read(
        this, [me = m_client.me().id](Store& store) { return store.drafts(me); },
        [this, ticket = m_wanted](const Stored<std::vector<Draft>>& drafts) {
            if (!drafts || ticket != m_wanted || !m_edit->toPlainText().isEmpty())
                return;
            for (const Draft& draft : *drafts) {
                if (draft.ticket != ticket || draft.kind != MessageKind::Received)
                    continue;
                m_quiet = true;
                m_edit->setPlainText(draft.body);
                m_quiet = false;
            }
        });
}

void OwnTicketPage::show(const std::optional<PublicTicket>& ticket)
{
    const std::size_t before = m_shown ? m_shown->items.size() : 0;
    m_shown = ticket;
    m_title->setText(ticket ? ticket->subject : QString());
    //: The state of a ticket, its number, and when it was opened.
    m_about->setText(ticket ? tr("%1 · #%2 · opened %3")
                                  .arg(publicStateText(ticket->state), QString::number(ticket->id.value),
                                       dateText(ticket->createdAt))
                            : QString());
    auto* cards = new QWidget;
    auto* rows = new QVBoxLayout(cards);
    rows->setContentsMargins(0, 0, gap::near, 0);
    rows->setSpacing(gap::near);
    if (ticket) {
        for (const PublicItem& item : ticket->items)
            rows->addWidget(cardOf(item, cards));
    }
    rows->addStretch(1);
    const int place = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(cards);
    const bool news = ticket && ticket->items.size() != before;
    QTimer::singleShot(0, m_scroll, [this, place, news] {
        QScrollBar* bar = m_scroll->verticalScrollBar();
        bar->setValue(news ? bar->maximum() : place);
    });
    showActs();
}

void OwnTicketPage::showActs()
{
    const bool done = m_shown && m_shown->isDone();
    m_rating->setVisible(done);
    m_composer->setVisible(m_shown.has_value());
    if (!m_shown)
        return;
    const auto& rating = m_shown->rating;
    m_satisfied->setChecked(rating && rating->outcome == Outcome::Satisfied);
    m_notSatisfied->setChecked(rating && rating->outcome == Outcome::NotSatisfied);
    m_ask->setText(rating ? tr("Thank you for your word. You can change it.")
                          : tr("Are you satisfied with how it was solved?"));
    if (rating && m_why->text().isEmpty())
        m_why->setText(rating->text);
    m_reopen->setVisible(mayReopen(*m_shown, *m_client.playbook(), m_client.now()));
}

void OwnTicketPage::send()
{
    const QString body = m_edit->toPlainText().trimmed();
    if (m_sending || (body.isEmpty() && m_files->paths().isEmpty()))
        return;
    const QStringList files = m_files->paths();
    m_files->clear();
    sendFiles(m_client, m_wanted, files, this, [this](const QString& name, const QString& why) {
        //: %1 is a file, %2 a sentence that says why.
        m_bar->say(MessageTone::Error, tr("%1 did not go along: %2").arg(name, why));
    });
    if (body.isEmpty())
        return;
    m_sending = true;
    m_send->setEnabled(false);
    m_client.submit(m_wanted, ReceiveMessage{m_client.me().id, Channel::Web, body}, this,
                    [this, ticket = m_wanted](const Done<Receipt>& receipt) {
                        m_sending = false;
                        m_send->setEnabled(true);
                        if (receipt && ticket == m_wanted) {
                            m_edit->clear();
                            m_client.saveDraft({m_client.me().id, ticket, MessageKind::Received, {}, m_client.now()});
                        }
                        done(receipt);
                    });
}

void OwnTicketPage::rate(Outcome outcome)
{
    showActs();
    m_client.submit(m_wanted, RateOutcome{{outcome, m_why->text()}}, this,
                    [this](const Done<Receipt>& receipt) { done(receipt); });
}

void OwnTicketPage::reopen()
{
    const QString why = m_why->text().trimmed();
    m_client.submit(m_wanted, ReopenTicket{why.isEmpty() ? tr("It is not solved.") : why}, this,
                    [this](const Done<Receipt>& receipt) { done(receipt); });
}

void OwnTicketPage::done(const Done<Receipt>& done)
{
    if (done)
        m_bar->hide();
    else
        m_bar->say(MessageTone::Error, errorText(done.error(), Names(*m_client.playbook())));
    load();
    Q_EMIT changed();
}

QWidget* OwnTicketPage::cardOf(const PublicItem& item, QWidget* parent)
{
    auto* card = new PublicCard(item, publicItemText(item), m_client.now(), parent);
    connect(card, &PublicCard::saveWanted, this, &OwnTicketPage::save);
    return card;
}

void OwnTicketPage::save(const Attachment& file)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the file"), file.name);
    if (path.isEmpty())
        return;
    m_client.read(
        this, [sha256 = file.sha256](Store& store) { return store.file(sha256); },
        [this, path](const Stored<QByteArray>& bytes) {
            QSaveFile kept(path);
            if (!bytes)
                m_bar->say(MessageTone::Error, errorText(bytes.error()));
            else if (!kept.open(QIODevice::WriteOnly) || kept.write(*bytes) != bytes->size() || !kept.commit())
                m_bar->say(MessageTone::Error, kept.errorString());
        });
}

QString publicItemText(const PublicItem& item)
{
    switch (item.kind) {
    case PublicKind::Opened:
        return OwnTicketPage::tr("You asked for help");
    case PublicKind::Wrote:
        return item.own ? OwnTicketPage::tr("You wrote") : item.author;
    case PublicKind::Answered:
        return item.author.isEmpty() ? OwnTicketPage::tr("The desk") : item.author;
    case PublicKind::Contact:
        //: %1 is a person of the desk.
        return OwnTicketPage::tr("You spoke with %1").arg(item.author);
    case PublicKind::Waiting:
        return OwnTicketPage::tr("It waits for your answer.");
    case PublicKind::GoesOn:
        return OwnTicketPage::tr("It goes on.");
    case PublicKind::Resolved:
        return OwnTicketPage::tr("It was marked as solved.");
    case PublicKind::Closed:
        return OwnTicketPage::tr("It was closed.");
    case PublicKind::Reopened:
        return OwnTicketPage::tr("It was opened again.");
    case PublicKind::Cancelled:
        return OwnTicketPage::tr("It was withdrawn.");
    case PublicKind::Joined:
        return OwnTicketPage::tr("It goes on together with another one on the same.");
    case PublicKind::Attached:
        return item.own ? OwnTicketPage::tr("You attached a file") : OwnTicketPage::tr("A file for you");
    case PublicKind::Rated:
        return item.outcome == Outcome::Satisfied ? OwnTicketPage::tr("You are satisfied.")
                                                  : OwnTicketPage::tr("You are not satisfied.");
    }
    return {};
}

} // namespace tierdesk
