// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/askpage.h"

#include "ui/selfservice/answerlist.h"
#include "ui/selfservice/column.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

/// After the last letter; so long nobody who types is overtaken.
constexpr std::chrono::milliseconds pause{150};

} // namespace

AskPage::AskPage(DeskClient& client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_title(new QLabel(tr("What do you need?"), this))
    , m_field(new SearchField(this))
    , m_bar(new MessageBar(this))
    , m_answers(new AnswerList(this))
    , m_nothing(new QLabel(this))
    , m_request(new QPushButton(makeIcon(Icon::Send), tr("Still need help? &Send a request"), this))
    , m_assistant(new QPushButton(makeIcon(Icon::Chat), tr("Ask the &assistant"), this))
{
    m_title->setFont(largeFont());
    m_title->setBuddy(m_field);
    m_field->setFont(fontFor(TextSize::Title));
    m_field->setMinimumHeight(controlHeight(QFontMetrics(m_field->font())) + gap::near);
    m_field->setPlaceholderText(tr("A few words, such as “printer prints blank pages”"));
    m_field->setAccessibleName(m_title->text());
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    QVBoxLayout* rows = makeColumn(this);
    rows->addSpacing(gap::section);
    rows->addWidget(m_title);
    rows->addWidget(m_field);
    rows->addWidget(m_bar);
    rows->addWidget(m_nothing);
    rows->addWidget(m_answers, 1);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(gap::near);
    ways->addWidget(m_request);
    ways->addWidget(m_assistant);
    ways->addStretch(1);
    rows->addLayout(ways);
    m_assistant->setToolTip(
        tr("It answers from the articles, leads through steps, and hands you to a person at any time."));
    m_field->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &AskPage::look);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_openWhenThere = false;
        m_pause.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &AskPage::openFirst);
    connect(m_answers, &AnswerList::articleWanted, this, &AskPage::articleWanted);
    connect(m_answers, &AnswerList::ticketWanted, this, &AskPage::ticketWanted);
    connect(m_answers, &AnswerList::left, m_field, [this] { m_field->setFocus(); });
    connect(m_request, &QPushButton::clicked, this, &AskPage::requestWanted);
    connect(m_assistant, &QPushButton::clicked, this, &AskPage::assistantWanted);
    for (const auto signal : {&DeskClient::articlesChanged, &DeskClient::storeBack})
        connect(&client, signal, this, &AskPage::look);
    connect(&client, &DeskClient::ticketsChanged, this, &AskPage::look);
    look();
}

void AskPage::begin()
{
    m_field->clear();
    m_bar->hide();
    takeKeyboard();
    m_pause.stop();
    look();
}

void AskPage::takeKeyboard()
{
    m_field->setFocus();
}

QString AskPage::question() const
{
    return m_field->text().trimmed();
}

void AskPage::say(const QString& text)
{
    m_bar->say(MessageTone::Success, text);
}

bool AskPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down) {
            m_answers->enter();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AskPage::openFirst()
{
    if (question().isEmpty())
        return;
    // What stands there may answer what was typed before.
    if (m_answered == question())
        m_answers->openCurrent();
    else
        m_openWhenThere = true;
}

void AskPage::look()
{
    const QString text = question();
    m_client.read(
        this, m_lane, [me = m_client.me().id, text](Store& store) { return findAnswers(store, me, text); },
        [this, text](const Stored<Answers>& answers) {
            if (!answers)
                return;
            m_answered = text;
            m_answers->setAnswers(*answers, !text.isEmpty(), m_client.now());
            m_nothing->setText(text.isEmpty()
                                   ? tr("Articles and your tickets will stand here. Type what you need.")
                                   : tr("Nothing is written about this yet. Try other words, or send a request."));
            m_nothing->setVisible(m_answers->answers() == 0);
            m_answers->setVisible(m_answers->answers() > 0);
            setTone(*m_request, text.isEmpty() ? ButtonTone::Plain : ButtonTone::Primary);
            if (std::exchange(m_openWhenThere, false))
                m_answers->openCurrent();
        });
}

} // namespace tierdesk
