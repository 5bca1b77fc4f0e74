// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/composer.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"
#include "ui/ticket/fields.h"
#include "ui/ticket/newsbar.h"
#include "ui/ticket/ticketactions.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/endlesswords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>

namespace tierdesk {

namespace {

MessageKind kindOf(ComposeMode mode)
{
    switch (mode) {
    case ComposeMode::Note:
        return MessageKind::Note;
    case ComposeMode::Contact:
        return MessageKind::Contact;
    case ComposeMode::Reply:
        break;
    }
    return MessageKind::Reply;
}

ComposeMode modeOf(MessageKind kind)
{
    return kind == MessageKind::Note      ? ComposeMode::Note
           : kind == MessageKind::Contact ? ComposeMode::Contact
                                          : ComposeMode::Reply;
}

} // namespace

ComposerEdit::ComposerEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    expectEndlessWords(*this);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QPlainTextEdit::textChanged, this, &QWidget::updateGeometry);
}

int ComposerEdit::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin());
}

QSize ComposerEdit::sizeHint() const
{
    constexpr int fewest = 3;
    constexpr int most = 12;
    return {QPlainTextEdit::sizeHint().width(), heightOf(std::clamp(document()->lineCount() + 1, fewest, most))};
}

QSize ComposerEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, heightOf(2)};
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasImage() || source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void ComposerEdit::insertFromMimeData(const QMimeData* source)
{
    const QList<QUrl> urls = source->urls();
    const bool files = std::ranges::any_of(urls, [](const QUrl& url) { return url.isLocalFile(); });
    if (files || (source->hasImage() && !source->hasText()))
        Q_EMIT filesPasted(source);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void ComposerEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier))
        Q_EMIT sendWanted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QPlainTextEdit::keyPressEvent(event);
}

Composer::Composer(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_modes(new SegmentedControl(this))
    , m_for(new ElidedLabel(QString(), this))
    , m_channel(nullptr)
    , m_messages(new MessageBar(this))
    , m_news(new NewsBar(this))
    , m_edit(new ComposerEdit(this))
    , m_attach(new QToolButton(this))
    , m_hint(new ElidedLabel(QString(), this))
    , m_send(new QPushButton(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::near, gap::near, gap::near, gap::near);
    all->setSpacing(gap::inside);
    buildHead();
    all->addWidget(m_messages);
    all->addWidget(m_news);
    all->addWidget(m_edit, 1);
    buildFoot();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::typed);
    connect(m_edit, &ComposerEdit::sendWanted, this, &Composer::send);
    connect(m_edit, &ComposerEdit::left, this, &Composer::left);
    connect(m_edit, &ComposerEdit::filesPasted, this, &Composer::filesPasted);
    connect(m_news, &NewsBar::sendWanted, this, [this] {
        confirm();
        send();
    });
    connect(m_news, &NewsBar::keepWanted, this, [this] {
        confirm();
        m_edit->setFocus();
    });
    showMode();
    setDossier(nullptr);
}

void Composer::buildHead()
{
    m_modes->addSegment(tr("Reply"), Icon::Reply, ButtonTone::Primary);
    m_modes->addSegment(tr("Internal note"), Icon::Lock, ButtonTone::Note);
    m_modes->addSegment(tr("Phone or chat"), Icon::Phone);
    m_modes->setAccessibleName(tr("What you are writing"));
    m_for->setFont(fontFor(TextSize::Small));
    static constexpr std::array channels{Channel::Phone, Channel::Chat, Channel::InPerson};
    m_channel = makeChannelBox(channels, Channel::Phone, this);
    m_channel->setAccessibleName(tr("How you spoke"));
    auto* head = new QHBoxLayout;
    head->setSpacing(gap::near);
    head->addWidget(m_modes);
    head->addWidget(m_channel);
    head->addWidget(m_for, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
    connect(m_modes, &SegmentedControl::currentChanged, this, [this](int index) {
        setMode(static_cast<ComposeMode>(index));
        m_edit->setFocus();
    });
}

void Composer::buildFoot()
{
    m_attach->setIcon(makeIcon(Icon::Attach));
    m_attach->setAutoRaise(true);
    m_attach->setAccessibleName(tr("Attach a file"));
    m_attach->setToolTip(tr("Attach a file. You can also drop files here or paste a picture."));
    m_hint->setFont(fontFor(TextSize::Small));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(gap::near);
    foot->addWidget(m_attach);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_send);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    connect(m_attach, &QToolButton::clicked, this, &Composer::attachWanted);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
}

Composer::Place Composer::place() const
{
    return {m_dossier ? m_dossier->ticket.id : TicketId{}, m_mode};
}

void Composer::setDossier(const DossierPtr& dossier)
{
    const bool other = !dossier || !m_dossier || dossier->ticket.id != m_dossier->ticket.id;
    m_dossier = dossier;
    if (dossier)
        takeDrafts(*dossier);
    if (other)
        m_messages->hide();
    setEnabled(dossier != nullptr);
    showPlace();
}

void Composer::takeDrafts(const TicketDossier& dossier)
{
    for (const Draft& draft : dossier.drafts) {
        const Place place{draft.ticket, modeOf(draft.kind)};
        const auto known = m_typed.find(place);
        // What was typed here is newer than what the store held when it was asked, except after a merge brought more.
        if (known != m_typed.end() && (known->second.at > draft.savedAt || known->second.sending))
            continue;
        if (known != m_typed.end() && known->second.text == draft.body)
            continue;
        m_typed[place] = {.text = draft.body, .at = draft.savedAt, .seen = m_read, .untouched = true};
    }
    // Drafts that the store has no more went on with the ticket it was merged into.
    const auto moved = [&](const auto& entry) {
        const bool kept = std::ranges::any_of(
            dossier.drafts, [&](const Draft& draft) { return modeOf(draft.kind) == entry.first.mode; });
        return entry.first.ticket == dossier.ticket.id && !kept && !entry.second.sending;
    };
    if (dossier.ticket.merging.into)
        std::erase_if(m_typed, moved);
    // And what was only read from there was sent or thrown away at another computer.
    std::erase_if(m_typed, [&](const auto& entry) { return entry.second.untouched && moved(entry); });
}

bool Composer::hasText() const
{
    return !m_edit->toPlainText().trimmed().isEmpty();
}

void Composer::showPlace()
{
    const auto found = m_typed.find(place());
    const QString text = found == m_typed.end() ? QString() : found->second.text;
    if (text != m_edit->toPlainText()) {
        m_showing = true;
        m_edit->setPlainText(text);
        m_edit->moveCursor(QTextCursor::End);
        m_showing = false;
    }
    showMode();
    showHeld();
}

void Composer::setMode(ComposeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_messages->hide();
    m_news->hide();
    m_modes->setCurrent(static_cast<int>(mode));
    showPlace();
}

void Composer::begin(ComposeMode mode)
{
    setMode(mode);
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::showMode()
{
    const Person* requester = m_dossier ? m_dossier->person(m_dossier->ticket.details.requester) : nullptr;
    const QString name = requester ? requester->name : tr("the requester");
    switch (m_mode) {
    case ComposeMode::Reply:
        m_for->setText(tr("%1 will read it").arg(name));
        m_edit->setPlaceholderText(tr("Write to %1").arg(name));
        m_send->setText(tr("Send reply"));
        m_send->setIcon(makeIcon(Icon::Send));
        break;
    case ComposeMode::Note:
        m_for->setText(tr("Only colleagues will read it"));
        m_edit->setPlaceholderText(tr("Write for colleagues"));
        m_send->setText(tr("Add note"));
        m_send->setIcon(makeIcon(Icon::Lock));
        break;
    case ComposeMode::Contact:
        m_for->setText(tr("Counts as contact with %1").arg(name));
        m_edit->setPlaceholderText(tr("What you and %1 said").arg(name));
        m_send->setText(tr("Log contact"));
        m_send->setIcon(makeIcon(Icon::Phone));
        break;
    }
    setTone(*m_send, m_mode == ComposeMode::Reply  ? ButtonTone::Primary
                     : m_mode == ComposeMode::Note ? ButtonTone::Note
                                                   : ButtonTone::Plain);
    m_edit->setAccessibleName(m_send->text());
    m_channel->setVisible(m_mode == ComposeMode::Contact);
    const auto found = m_typed.find(place());
    const bool sending = found != m_typed.end() && found->second.sending;
    m_send->setEnabled(m_dossier && !sending && !m_edit->toPlainText().trimmed().isEmpty());
    m_send->setToolTip(tr("%1 (Ctrl+Enter)").arg(m_send->text()));
    m_hint->setText(sending                           ? tr("Sending…")
                    : m_edit->toPlainText().isEmpty() ? QString()
                                                      : tr("Kept as you type. Ctrl+Enter: %1").arg(m_send->text()));
    update();
}

void Composer::typed()
{
    if (m_showing || !m_dossier)
        return;
    keep(place(), m_edit->toPlainText());
    showMode();
    showHeld();
    Q_EMIT written();
}

void Composer::keep(const Place& place, const QString& text)
{
    Typed& typed = m_typed[place];
    if (typed.text.isEmpty())
        typed.seen = m_read;
    if (text.isEmpty())
        typed.held = {};
    typed.untouched = false;
    typed.text = text;
    DeskClient& client = m_actions.client();
    // Strictly later than what was kept before, so that a draft read back too early is known as old.
    typed.at = std::max(client.now(), typed.at + std::chrono::milliseconds(1));
    client.saveDraft({client.me().id, place.ticket, kindOf(place.mode), text, typed.at});
}

void Composer::quote(const QString& text)
{
    QString quoted = QStringLiteral("> ") + text;
    quoted.replace(QLatin1Char('\n'), QStringLiteral("\n> "));
    m_edit->moveCursor(QTextCursor::End);
    m_edit->insertPlainText(m_edit->toPlainText().isEmpty() ? quoted + QLatin1Char('\n')
                                                            : QLatin1Char('\n') + quoted + QLatin1Char('\n'));
}

MessageId Composer::newest() const
{
    return m_dossier && !m_dossier->ticket.messages.empty() ? m_dossier->ticket.messages.back().id : MessageId{};
}

const Message* Composer::newsFor(const Typed& typed) const
{
    const std::vector<Message>& messages = m_dossier->ticket.messages;
    const auto news = std::ranges::find_if(messages, [&](const Message& message) {
        return message.id > typed.seen && message.isPublic() && !message.withdrawn &&
               message.author != m_actions.client().me().id;
    });
    return news == messages.end() ? nullptr : &*news;
}

void Composer::hold(const Place& place, MessageId message, const QString& author)
{
    Typed& typed = m_typed[place];
    typed.held = message;
    typed.heldBy = author;
    if (place != this->place())
        return;
    showHeld();
    Q_EMIT newsWanted(message);
}

void Composer::confirm()
{
    const auto found = m_typed.find(place());
    if (found == m_typed.end())
        return;
    Typed& typed = found->second;
    typed.seen = std::max(newest(), typed.held);
    typed.held = {};
    showHeld();
}

void Composer::showHeld()
{
    const auto found = m_typed.find(place());
    if (found == m_typed.end() || !found->second.held) {
        m_news->hide();
        return;
    }
    const Message* message = m_dossier->ticket.message(found->second.held);
    m_news->ask(message && message->kind == MessageKind::Received ? NewsBar::News::Wrote : NewsBar::News::Replied,
                found->second.heldBy);
}

Command Composer::command(const QString& body, const Typed& typed) const
{
    switch (m_mode) {
    case ComposeMode::Note:
        return AddNote{body};
    case ComposeMode::Contact:
        return LogContact{valueOf<Channel>(*m_channel), body};
    case ComposeMode::Reply:
        break;
    }
    // In a ticket that was merged a reply goes on to another, whose messages have numbers of their own.
    return m_dossier->ticket.merging.into ? Reply{body} : Reply{body, typed.seen};
}

void Composer::send()
{
    const QString body = m_edit->toPlainText();
    const auto found = m_typed.find(place());
    if (!m_dossier || body.trimmed().isEmpty() || found == m_typed.end() || found->second.sending)
        return;
    Typed& typed = found->second;
    const Message* news = m_mode == ComposeMode::Reply && !typed.held ? newsFor(typed) : nullptr;
    if (news) {
        const Person* author = m_dossier->person(news->author);
        hold(place(), news->id, author ? author->name : QString());
    } else if (m_mode == ComposeMode::Reply && typed.held) {
        // Pressed twice: only the bar's own button sends now.
        Q_EMIT newsWanted(typed.held);
    } else {
        dispatch(typed);
    }
}

void Composer::dispatch(Typed& typed)
{
    const QString body = m_edit->toPlainText();
    typed.sending = true;
    m_messages->hide();
    showMode();
    m_actions.order(place().ticket, command(body, typed), {}, this,
                    [this, place = place(), body](const std::optional<DeskError>& error) { sent(place, body, error); });
}

void Composer::sent(const Place& place, const QString& body, const std::optional<DeskError>& error)
{
    Typed& typed = m_typed[place];
    typed.sending = false;
    const bool here = place == this->place();
    const auto* refusal = error ? std::get_if<Refusal>(&*error) : nullptr;
    if (!error) {
        // Whoever went on typing meanwhile keeps what is new.
        const QString rest = typed.text.startsWith(body) ? typed.text.mid(body.size()).trimmed() : typed.text;
        keep(place, rest);
    } else if (refusal && refusal->reason == Reason::AnsweredSince) {
        hold(place, MessageId{refusal->details.value(0).toLongLong()}, refusal->details.value(1));
    } else if (here) {
        m_messages->say(MessageTone::Error, tr("%1 Your text is still here.").arg(m_actions.errorWords(*error)));
    }
    if (!here)
        return;
    showPlace();
    Q_EMIT written();
}

void Composer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Colours::of(palette());
    const bool note = m_mode == ComposeMode::Note;
    const QColor edge = m_edit->hasFocus() ? (note ? colours.note.strong : colours.focus)
                                           : (note ? colours.note.strong : colours.border);
    paintPanel(painter, rect(), note ? colours.note.fill : colours.base, edge, radius::card);
    if (note)
        paintPanel(painter, QRect(0, gap::near, 3, height() - 2 * gap::near), colours.note.strong, QColor(), 1.5);
}

} // namespace tierdesk
