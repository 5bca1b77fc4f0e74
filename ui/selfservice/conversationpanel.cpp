// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/conversationpanel.h"

#include "ui/client/deskclient.h"
#include "ui/selfservice/conversationcard.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/conversationtext.h"
#include "ui/text/errortext.h"
#include "ui/ticket/choicebutton.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

/// Of the room, so that each side keeps to its own.
constexpr int cardStretch = 5;
constexpr int asideStretch = 1;

} // namespace

ConversationPanel::ConversationPanel(DeskClient& client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_area(new QScrollArea(this))
    , m_host(new QWidget(m_area))
    , m_cards(new QVBoxLayout(m_host))
    , m_trouble(new MessageBar(this))
    , m_words(new QLineEdit(this))
    , m_send(new QPushButton(makeIcon(Icon::Send), tr("Send"), this))
    , m_person(new QPushButton(makeIcon(Icon::Person), tr("Talk to a person"), this))
{
    m_cards->setContentsMargins(gap::apart, gap::apart, gap::apart, gap::apart);
    m_cards->setSpacing(gap::near);
    m_area->setWidget(m_host);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Conversation with the assistant"));
    m_words->setPlaceholderText(tr("Describe what you need, in your own words"));
    m_words->setAccessibleName(tr("What you say to the assistant"));
    m_words->setClearButtonEnabled(true);
    setTone(*m_send, ButtonTone::Primary);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(gap::apart, gap::near, gap::apart, gap::apart);
    line->setSpacing(gap::near);
    line->addWidget(m_words, 1);
    line->addWidget(m_send);
    line->addWidget(m_person);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_area, 1);
    all->addWidget(m_trouble);
    all->addLayout(line);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::returnPressed, this, &ConversationPanel::send);
    connect(m_send, &QPushButton::clicked, this, &ConversationPanel::send);
    connect(m_person, &QPushButton::clicked, this, [this] { say({SayingKind::Person}); });
    // The newest is what is looked at.
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { m_area->verticalScrollBar()->setValue(most); });
    build();
}

void ConversationPanel::begin(const QString& question)
{
    // What was asked for before comes too late.
    (void)m_lane.next();
    m_conversation = {};
    build();
    if (!question.trimmed().isEmpty())
        say({SayingKind::Words, question, {}});
}

void ConversationPanel::resume(ConversationId id)
{
    m_client.read(
        this, m_lane, [id](Store& store) { return store.conversation(id); },
        [this](const Stored<std::optional<Conversation>>& found) {
            if (!found)
                m_trouble->say(MessageTone::Error, errorText(found.error()));
            else if (*found)
                present(**found);
        });
}

void ConversationPanel::send()
{
    const QString words = m_words->text().trimmed();
    if (!words.isEmpty())
        say({SayingKind::Words, words, {}});
}

void ConversationPanel::say(const Saying& said)
{
    if (m_busy)
        return;
    setBusy(true);
    const TicketId before = m_conversation.ticket();
    m_client.write(
        this,
        [id = m_conversation.id, said, me = m_client.me().id](Desk& desk, Store&) {
            return desk.converse(id, said, me, conversationWords());
        },
        [this, before, said](const Done<Conversation>& done) {
            setBusy(false);
            if (!done) {
                // What was typed stays in its field.
                m_trouble->say(MessageTone::Error, errorText(done.error(), Names(*m_client.playbook())));
                return;
            }
            if (said.kind == SayingKind::Words)
                m_words->clear();
            present(*done);
            const TicketId ticket = done->ticket();
            if (ticket && ticket != before) {
                m_client.announce(std::span(&ticket, 1));
                Q_EMIT ticketOpened(ticket);
            }
        });
}

void ConversationPanel::rate(int turn, Rating rating)
{
    const ConversationRated word{m_conversation.id, m_client.me().id, turn, rating, {}};
    m_client.write(
        this, [word](Desk& desk, Store&) { return desk.rate(word, word.person); },
        [this, word](const Done<void>& done) {
            if (done)
                apply(m_conversation, word);
            else
                m_trouble->say(MessageTone::Error, errorText(done.error(), Names(*m_client.playbook())));
        });
}

void ConversationPanel::present(Conversation conversation)
{
    m_conversation = std::move(conversation);
    m_trouble->hide();
    build();
    if (!m_choices.empty())
        QMetaObject::invokeMethod(m_choices.front(), qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    else
        m_words->setFocus();
}

void ConversationPanel::build()
{
    m_choices.clear();
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (QLayout* row = item->layout()) {
            while (QLayoutItem* part = row->takeAt(0)) {
                if (part->widget()) {
                    part->widget()->hide();
                    part->widget()->deleteLater();
                }
                delete part;
            }
        } else if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const auto place = [&](ConversationCard* card, bool own) {
        auto* row = new QHBoxLayout;
        if (own)
            row->addStretch(asideStretch);
        row->addWidget(card, cardStretch);
        if (!own)
            row->addStretch(asideStretch);
        m_cards->addLayout(row);
    };
    if (m_conversation.turns.empty()) {
        auto* words =
            new QLabel(tr("Ask about anything that does not work or that you need. The assistant answers from "
                          "the knowledge base, and you can talk to a person at any time."),
                       m_host);
        words->setWordWrap(true);
        words->setForegroundRole(QPalette::PlaceholderText);
        m_cards->addWidget(words);
    }
    const ConversationWords words = conversationWords();
    for (std::size_t i = 0; i < m_conversation.turns.size(); ++i) {
        place(new ConversationCard(saidText(m_conversation, i, words), m_host), true);
        auto* card = new ConversationCard(static_cast<int>(i) + 1, m_conversation.turns[i], m_host);
        connect(card, &ConversationCard::articleAsked, this, &ConversationPanel::articleAsked);
        connect(card, &ConversationCard::linkActivated, this, &ConversationPanel::linkActivated);
        connect(card, &ConversationCard::rated, this, &ConversationPanel::rate);
        if (i + 1 == m_conversation.turns.size())
            buildOffers(*card);
        place(card, false);
    }
    m_cards->addStretch(1);
}

const GuideNode* ConversationPanel::node() const
{
    const AssistantReply* reply = m_conversation.reply();
    const Guide* guide = reply && reply->guide ? m_client.playbook()->guide(reply->guide->guide) : nullptr;
    return guide ? guide->node(reply->guide->node) : nullptr;
}

void ConversationPanel::buildOffers(ConversationCard& card)
{
    const bool many = m_conversation.reply()->several;
    if (const GuideNode* step = node())
        card.addPicture(step->picture);
    const auto& offers = m_conversation.reply()->offers;
    bool choosing = false;
    for (std::size_t i = 0; i < offers.size(); ++i) {
        // That one has its own button, always.
        if (offers[i].kind == OfferKind::Person)
            continue;
        const bool checkable = many && offers[i].kind == OfferKind::Answer;
        choosing = choosing || checkable;
        addChoice(card, static_cast<int>(i) + 1, offerText(offers[i]), checkable);
    }
    if (!choosing)
        return;
    const std::vector<ChoiceButton*> boxes = m_choices;
    auto* on = new ChoiceButton(0, tr("Go on"), &card);
    setTone(*on, ButtonTone::Primary);
    card.rows().addWidget(on);
    connect(on, &QAbstractButton::clicked, this, [this, boxes] {
        Saying said{SayingKind::Choice, {}, {}};
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (boxes[i]->isChecked())
                said.chosen.push_back(static_cast<int>(i) + 1);
        }
        if (!said.chosen.empty())
            say(said);
    });
}

void ConversationPanel::addChoice(ConversationCard& card, int number, const QString& text, bool checkable)
{
    auto* button = new ChoiceButton(number, text, &card);
    button->setCheckable(checkable);
    card.rows().addWidget(button);
    m_choices.push_back(button);
    if (!checkable)
        connect(button, &QAbstractButton::clicked, this, [this, number] { say({SayingKind::Choice, {}, {number}}); });
}

void ConversationPanel::setBusy(bool busy)
{
    m_busy = busy;
    for (QPushButton* button : {m_send, m_person})
        button->setEnabled(!busy);
}

bool ConversationPanel::event(QEvent* event)
{
    const bool overriding = event->type() == QEvent::ShortcutOverride;
    if ((!overriding && event->type() != QEvent::KeyPress) || m_words->hasFocus())
        return QWidget::event(event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const int index = key->key() - Qt::Key_1;
    const bool digit = plain && index >= 0 && index < static_cast<int>(m_choices.size()) && index < 9;
    const bool letter = plain && !digit && !key->text().isEmpty() && key->text().front().isLetterOrNumber();
    if (!digit && !letter)
        return QWidget::event(event);
    event->accept();
    if (overriding)
        return true;
    if (digit) {
        m_choices[static_cast<std::size_t>(index)]->click();
    } else {
        m_words->setFocus();
        m_words->insert(key->text());
    }
    return true;
}

} // namespace tierdesk
