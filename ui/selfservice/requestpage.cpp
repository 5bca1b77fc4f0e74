// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/requestpage.h"

#include "ui/selfservice/answerlist.h"
#include "ui/selfservice/column.h"
#include "ui/selfservice/filelist.h"
#include "ui/selfservice/sendfiles.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/ticket/fields.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr std::chrono::milliseconds pause{250};

} // namespace

RequestPage::RequestPage(DeskClient& client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_back(new QPushButton(makeIcon(Icon::ChevronLeft), tr("&Back"), this))
    , m_bar(new MessageBar(this))
    , m_subject(new QLineEdit(this))
    , m_description(makeTextField(6, this))
    , m_service(makeServiceBox(*client.playbook(), {}, this))
    , m_files(new FileList(this))
    , m_same(new QLabel(tr("Is it one of these? Then there is nothing more to send."), this))
    , m_offers(new AnswerList(this))
{
    m_back->setFlat(true);
    auto* title = new QLabel(tr("Send a request"), this);
    title->setFont(largeFont());
    m_subject->setPlaceholderText(tr("What is it about, in a few words?"));
    m_description->setPlaceholderText(tr("What happens, since when, and what have you tried?"));
    // Not QFormLayout::WrapAllRows, which writes past its end where rows are hidden (Qt 6.4).
    auto* form = new QVBoxLayout;
    form->setContentsMargins(0, 0, 0, 0);
    const auto addField = [&](const QString& name, QWidget* field) {
        auto* label = new QLabel(name, this);
        label->setBuddy(field);
        form->addWidget(label);
        form->addWidget(field);
        return label;
    };
    addField(tr("S&ubject"), m_subject);
    addField(tr("&Description"), m_description);
    QLabel* service = addField(tr("S&ervice"), m_service);
    for (QWidget* part : {static_cast<QWidget*>(service), static_cast<QWidget*>(m_service)})
        part->setVisible(!client.playbook()->services.empty());
    m_same->setFont(emphasised(fontFor(TextSize::Body)));
    m_same->setWordWrap(true);
    QVBoxLayout* rows = makeColumn(this);
    rows->addWidget(m_back, 0, Qt::AlignLeading);
    rows->addWidget(title);
    rows->addWidget(m_bar);
    rows->addLayout(form);
    rows->addWidget(m_files);
    rows->addWidget(m_same);
    rows->addWidget(m_offers, 1);
    rows->addWidget(makeFoot());
    rows->addStretch(0);
    m_same->hide();
    m_offers->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RequestPage::lookForTheSame);
    connect(m_back, &QPushButton::clicked, this, &RequestPage::backWanted);
    connect(m_offers, &AnswerList::articleWanted, this, &RequestPage::articleWanted);
    connect(m_offers, &AnswerList::ticketWanted, this, &RequestPage::ticketWanted);
    connect(m_subject, &QLineEdit::textChanged, this, [this] {
        keepDraft();
        m_offered = false;
        m_sendWhenLooked = false;
        m_pause.start();
    });
    connect(m_description, &QPlainTextEdit::textChanged, this, &RequestPage::keepDraft);
    takeDraft();
}

QWidget* RequestPage::makeFoot()
{
    auto* foot = new QWidget(this);
    m_send = new QPushButton(makeIcon(Icon::Send), tr("&Send"), foot);
    setTone(*m_send, ButtonTone::Primary);
    m_send->setToolTip(tr("Ctrl+Enter"));
    auto* told = new QLabel(tr("The articles you have read go along, so that nobody sends you there again."), foot);
    told->setWordWrap(true);
    told->setForegroundRole(QPalette::PlaceholderText);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_send);
    line->addWidget(told, 1);
    connect(m_send, &QPushButton::clicked, this, &RequestPage::send);
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &RequestPage::send);
    return foot;
}

void RequestPage::begin(const QString& question, std::vector<ArticleId> read)
{
    m_read = std::move(read);
    m_bar->hide();
    m_offered = false;
    if (!question.isEmpty() && m_subject->text().trimmed().isEmpty())
        m_subject->setText(question);
    lookForTheSame();
    if (m_subject->text().isEmpty())
        m_subject->setFocus();
    else
        m_description->setFocus();
}

void RequestPage::takeDraft()
{
    m_client.read(
        this, [me = m_client.me().id](Store& store) { return store.drafts(me); },
        [this](const Stored<std::vector<Draft>>& drafts) {
            if (!drafts || !m_subject->text().isEmpty() || !m_description->toPlainText().isEmpty())
                return;
            for (const Draft& draft : *drafts) {
                if (draft.ticket || draft.kind != MessageKind::Received)
                    continue;
                m_quiet = true;
                m_subject->setText(draft.body.section(QLatin1Char('\n'), 0, 0));
                m_description->setPlainText(draft.body.section(QLatin1Char('\n'), 1));
                m_quiet = false;
            }
        });
}

void RequestPage::keepDraft()
{
    if (m_quiet)
        return;
    const QString description = m_description->toPlainText();
    const QString subject = m_subject->text();
    const QString body =
        subject.isEmpty() && description.isEmpty() ? QString() : subject + QLatin1Char('\n') + description;
    m_client.saveDraft({m_client.me().id, {}, MessageKind::Received, body, m_client.now()});
}

void RequestPage::lookForTheSame()
{
    m_client.read(
        this, m_lane,
        [me = m_client.me().id, text = m_subject->text()](Store& store) -> Stored<Answers> {
            if (text.trimmed().isEmpty())
                return Answers{};
            auto answers = findAnswers(store, me, text);
            if (answers)
                answers->articles.clear();
            return answers;
        },
        [this](const Stored<Answers>& answers) {
            if (!answers)
                return;
            m_offers->setAnswers(*answers, true, m_client.now());
            const bool any = m_offers->answers() > 0;
            m_same->setVisible(any);
            m_offers->setVisible(any);
            m_send->setText(any ? tr("&Send all the same") : tr("&Send"));
            m_offered = true;
            // What may be the same is looked at first; if there is nothing it goes out at once.
            if (std::exchange(m_sendWhenLooked, false) && !any)
                dispatch();
        });
}

void RequestPage::send()
{
    if (m_sending)
        return;
    if (m_subject->text().trimmed().isEmpty()) {
        m_bar->say(MessageTone::Warning, tr("Say in a few words what it is about."));
        m_subject->setFocus();
        return;
    }
    if (m_offered) {
        dispatch();
        return;
    }
    m_sendWhenLooked = true;
    lookForTheSame();
}

void RequestPage::dispatch()
{
    m_sending = true;
    m_send->setEnabled(false);
    OpenTicket open;
    open.details.subject = m_subject->text().trimmed();
    open.details.description = m_description->toPlainText().trimmed();
    open.details.requester = m_client.me().id;
    open.details.channel = Channel::Web;
    open.details.service = serviceOf(*m_service);
    open.tried = m_read;
    m_client.submit({}, std::move(open), this, [this](const Done<Receipt>& done) { opened(done); });
}

void RequestPage::opened(const Done<Receipt>& done)
{
    m_sending = false;
    m_send->setEnabled(true);
    if (!done) {
        m_bar->say(MessageTone::Error, errorText(done.error(), Names(*m_client.playbook())));
        return;
    }
    const QStringList files = m_files->paths();
    forget();
    sendFiles(m_client, done->ticket, files, this, [this](const QString& name, const QString& why) {
        //: %1 is a file, %2 a sentence that says why.
        m_bar->say(MessageTone::Error, tr("%1 did not go along: %2").arg(name, why));
    });
    Q_EMIT sent(done->ticket);
}

void RequestPage::forget()
{
    m_quiet = true;
    m_subject->clear();
    m_description->clear();
    m_service->setCurrentIndex(0);
    m_files->clear();
    m_quiet = false;
    m_read.clear();
    m_client.saveDraft({m_client.me().id, {}, MessageKind::Received, {}, m_client.now()});
}

} // namespace tierdesk
