// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/newticketdialog.h"

#include "core/desk/articlesuggestions.h"
#include "core/knowledge/articlename.h"
#include "ui/shell/metrics.h"
#include "ui/text/timetext.h"
#include "ui/ticket/fields.h"
#include "ui/ticket/filinghints.h"
#include "ui/ticket/likelihood.h"
#include "ui/ticket/rankpicker.h"
#include "ui/ticket/suggestionline.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

namespace tierdesk {

namespace {

/// Looked for again when the typing pauses that long.
constexpr std::chrono::milliseconds typingPause{150};
constexpr int mostArticles = 3;
constexpr std::chrono::milliseconds keepingPause{400};

DossierPtr emptyDossier()
{
    return std::make_shared<const TicketDossier>();
}

/// What stands in the caller's field for somebody who is not in the directory yet.
const QString newCallerMark = QStringLiteral("new");

} // namespace

NewTicketDialog::NewTicketDialog(DeskClient& client, QWidget* parent)
    : OrderDialog(client, emptyDossier(), parent)
    , m_before(new MessageBar(this))
{
    body().insertWidget(0, m_before);
    addCaller();
    addNewCaller();
    addMatter();
    addWhere();
    addHints();
    addDuplicates();
    addArticles();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &NewTicketDialog::lookForDuplicates);
    connect(&m_pause, &QTimer::timeout, this, &NewTicketDialog::lookForArticles);
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &NewTicketDialog::keepDraft);
    connect(this, &QDialog::finished, this, &NewTicketDialog::keepDraft);
    bringDraftBack();
    m_caller->setFocus();
    dress(Icon::Plus, tr("New ticket"), tr("Open ticket"));
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

void NewTicketDialog::addCaller()
{
    auto lane = std::make_shared<Lane>();
    auto ask = [&client = client(), lane, this](const QString& typed, PickField::Offer offer) {
        client.read(
            this, *lane, [typed](Store& store) { return store.findPeople(typed, PeopleKind::Anyone, 12); },
            [&client, typed, offer = std::move(offer)](const Stored<std::vector<Person>>& found) {
                std::vector<PickItem> items;
                for (const Person& person : found ? *found : std::vector<Person>{})
                    items.push_back(itemOf(person, *client.playbook()));
                if (!typed.isEmpty())
                    items.push_back({tr("New caller “%1”").arg(typed), tr("not in the directory yet"),
                                     QStringList{newCallerMark, typed}, 0});
                offer(std::move(items));
            });
    };
    m_caller = new PickField(std::move(ask), this);
    m_caller->setPlaceholderText(tr("Name, phone or mail"));
    m_contact = new QLabel(this);
    m_contact->setFont(fontFor(TextSize::Small));
    m_contact->setForegroundRole(QPalette::PlaceholderText);
    m_contact->hide();
    addRow(tr("&Caller:"), m_caller);
    form().addRow(QString(), m_contact);
    connect(m_caller, &PickField::pickedChanged, this, &NewTicketDialog::callerChanged);
}

void NewTicketDialog::addNewCaller()
{
    m_newCaller = new QWidget(this);
    auto* fields = new QFormLayout(m_newCaller);
    fields->setContentsMargins(0, 0, 0, 0);
    m_name = new QLineEdit(m_newCaller);
    m_phone = new QLineEdit(m_newCaller);
    m_mail = new QLineEdit(m_newCaller);
    m_client = makeClientField(client(), m_newCaller);
    m_client->setPlaceholderText(tr("Organisation, if you know it"));
    const std::pair<QString, QLineEdit*> rows[] = {
        {tr("Name"), m_name}, {tr("Phone"), m_phone}, {tr("Mail"), m_mail}, {tr("Client"), m_client}};
    for (const auto& [label, edit] : rows) {
        edit->setAccessibleName(label);
        fields->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &NewTicketDialog::refresh);
    }
    m_newCaller->hide();
    form().addRow(QString(), m_newCaller);
}

void NewTicketDialog::addMatter()
{
    const PriorityMatrix& matrix = playbook().matrix;
    m_subject = new QLineEdit(this);
    m_subject->setPlaceholderText(tr("What it is about, in a few words"));
    m_category = makeCategoryField(client().playbook(), {}, this);
    m_category->setPlaceholderText(tr("Type some letters; can wait until triage"));
    m_description = makeTextField(3, this);
    m_impact = new RankPicker(matrix.impacts, 0, this);
    m_urgency = new RankPicker(matrix.urgencies, 0, this);
    addRow(tr("&Subject:"), m_subject);
    addRow(tr("C&ategory:"), m_category);
    addRow(tr("&Description:"), m_description);
    addRow(tr("&Impact:"), m_impact);
    addRow(tr("&Urgency:"), m_urgency);
    const auto typed = [this] {
        m_pause.start(typingPause);
        if (m_draftsRead)
            m_keep.start(keepingPause);
        refresh();
    };
    connect(m_subject, &QLineEdit::textChanged, this, typed);
    connect(m_description, &QPlainTextEdit::textChanged, this, typed);
    connect(m_category, &PickField::pickedChanged, this, &NewTicketDialog::refresh);
    for (RankPicker* picker : {m_impact, m_urgency})
        connect(picker, &RankPicker::valueChanged, this, &NewTicketDialog::refresh);
    connect(m_impact, &RankPicker::digitPressed, m_urgency, qOverload<>(&QWidget::setFocus));
}

void NewTicketDialog::addWhere()
{
    static constexpr std::array channels{Channel::Phone, Channel::Chat, Channel::InPerson, Channel::Mail, Channel::Web};
    m_channel = makeChannelBox(channels, Channel::Phone, this);
    m_queue = makeQueueBox(playbook(), [](const Queue&) { return true; }, this);
    choose(*m_queue, playbook().intake.value);
    m_mine = new QCheckBox(tr("I &take it myself"), this);
    m_channel->setAccessibleName(tr("How they called"));
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::apart);
    layout->addWidget(m_queue, 1);
    layout->addWidget(m_channel);
    layout->addWidget(m_mine);
    line->setFocusProxy(m_queue);
    addRow(tr("&Queue:"), line);
    m_queue->setAccessibleName(tr("Queue"));
    connect(m_queue, &QComboBox::currentIndexChanged, this, &NewTicketDialog::refresh);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &NewTicketDialog::refresh);
    connect(m_mine, &QCheckBox::toggled, this, &NewTicketDialog::refresh);
}

/// Each under the field it is about.
void NewTicketDialog::addHints()
{
    auto text = [this] { return filingText(m_subject->text(), m_description->toPlainText(), {}); };
    m_hints = new FilingHints(client(), *m_category, *m_queue, std::move(text), this);
    int row = 0;
    form().getWidgetPosition(m_category, &row, nullptr);
    form().insertRow(row + 1, QString(), &m_hints->categoryLine());
    setTabOrder(m_category, &m_hints->categoryLine());
    form().addRow(QString(), &m_hints->queueLine());
    connect(&m_pause, &QTimer::timeout, m_hints, &FilingHints::look);
    m_hints->look();
}

void NewTicketDialog::addDuplicates()
{
    m_duplicatesHint = new QLabel(this);
    m_duplicatesHint->setFont(emphasised(m_duplicatesHint->font()));
    m_duplicates = new QListWidget(this);
    m_duplicates->setAccessibleName(tr("Open tickets of this caller"));
    m_duplicates->setToolTip(tr("Press Enter to open that ticket instead of a new one"));
    m_duplicates->setMaximumHeight(4 * rowHeight(fontMetrics()) + gap::near);
    m_duplicatesHint->setBuddy(m_duplicates);
    m_duplicatesHint->hide();
    m_duplicates->hide();
    body().addWidget(m_duplicatesHint);
    body().addWidget(m_duplicates);
    connect(m_duplicates, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT existingWanted(TicketId{item->data(Qt::UserRole).toLongLong()});
    });
}

void NewTicketDialog::addArticles()
{
    m_articlesHint = new QLabel(tr("What helped others:"), this);
    m_articlesHint->setFont(emphasised(m_articlesHint->font()));
    m_articles = new QListWidget(this);
    m_articles->setAccessibleName(tr("Articles that may help"));
    m_articles->setToolTip(tr("Press Enter to read the article"));
    m_articles->setMaximumHeight(mostArticles * rowHeight(fontMetrics()) + gap::near);
    m_articlesHint->setBuddy(m_articles);
    m_articlesHint->hide();
    m_articles->hide();
    body().addWidget(m_articlesHint);
    body().addWidget(m_articles);
    connect(m_articles, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT articleWanted(ArticleId{item->data(Qt::UserRole).toLongLong()});
    });
}

void NewTicketDialog::lookForArticles()
{
    const QString words = m_subject->text() + QLatin1Char('\n') + m_description->toPlainText();
    client().read(
        this, m_articleLane, [words](Store& store) { return suggestArticles(store, words, {}, mostArticles); },
        [this](const Stored<SuggestedArticles>& suggested) {
            m_articles->clear();
            for (const ArticleHit& hit : suggested ? suggested->hits : std::vector<ArticleHit>{}) {
                auto* entry = new QListWidgetItem(makeIcon(Icon::Article),
                                                  QStringLiteral("%1 (%2)").arg(hit.row.title, nameOf(hit.row.article)),
                                                  m_articles);
                entry->setData(Qt::UserRole, hit.row.article.value);
            }
            m_articlesHint->setVisible(m_articles->count() > 0);
            m_articles->setVisible(m_articles->count() > 0);
        });
}

/// As a draft of the requester's words on no ticket; the first line is the subject.
void NewTicketDialog::keepDraft()
{
    m_keep.stop();
    QString text = m_subject->text() + QLatin1Char('\n') + m_description->toPlainText();
    if (result() == Accepted || text.trimmed().isEmpty())
        text.clear();
    if (text.isEmpty() && !m_draftsRead)
        return;
    client().saveDraft({client().me().id, {}, MessageKind::Received, text, client().now()});
}

void NewTicketDialog::bringDraftBack()
{
    client().read(
        this, [me = client().me().id](Store& store) { return store.drafts(me); },
        [this](const Stored<std::vector<Draft>>& drafts) {
            m_draftsRead = true;
            const bool begun = !m_subject->text().isEmpty() || !m_description->toPlainText().isEmpty();
            if (begun)
                m_keep.start(keepingPause);
            for (const Draft& draft : drafts ? *drafts : std::vector<Draft>{}) {
                if (draft.ticket || draft.kind != MessageKind::Received)
                    continue;
                // Below what somebody was quick to type meanwhile.
                if (begun) {
                    m_description->appendPlainText(draft.body);
                } else {
                    m_subject->setText(draft.body.section(QLatin1Char('\n'), 0, 0));
                    m_description->setPlainText(draft.body.section(QLatin1Char('\n'), 1));
                }
                m_before->say(MessageTone::Info, tr("You had begun to type this before."), tr("Start &empty"));
            }
        });
    connect(m_before, &MessageBar::actionWanted, this, [this] {
        m_before->hide();
        m_subject->clear();
        m_description->clear();
    });
}

void NewTicketDialog::setRequester(const Person& person)
{
    m_caller->setPicked(itemOf(person, playbook()));
    m_subject->setFocus();
}

void NewTicketDialog::callerChanged()
{
    const auto person = personOf(*m_caller);
    const QStringList marked = m_caller->picked() ? m_caller->picked()->value.toStringList() : QStringList{};
    const bool fresh = marked.size() == 2 && marked.front() == newCallerMark;
    m_newCaller->setVisible(fresh);
    if (fresh) {
        const QString& typed = marked.back();
        const bool mail = typed.contains(QLatin1Char('@'));
        const bool phone = std::ranges::none_of(typed, [](QChar letter) { return letter.isLetter(); });
        (mail ? m_mail : phone ? m_phone : m_name)->setText(typed);
        (m_name->text().isEmpty() ? m_name : m_phone)->setFocus();
    }
    if (person) {
        know(*person);
        QStringList contact{person->phone, person->email};
        contact.removeAll(QString());
        m_contact->setText(contact.join(QStringLiteral(" · ")));
        m_subject->setFocus();
    }
    m_contact->setVisible(person && !m_contact->text().isEmpty());
    lookForDuplicates();
    refresh();
}

void NewTicketDialog::lookForDuplicates()
{
    const auto person = personOf(*m_caller);
    if (!person) {
        showDuplicates({});
        return;
    }
    const QString words = m_subject->text() + QLatin1Char(' ') + m_description->toPlainText();
    client().read(
        this, m_duplicateLane,
        [requester = *person, words](Store& store) { return likelyDuplicates(store, requester, words, {}); },
        [this](const Stored<std::vector<TicketRow>>& rows) {
            showDuplicates(rows ? *rows : std::vector<TicketRow>{});
        });
}

void NewTicketDialog::showDuplicates(const std::vector<TicketRow>& rows)
{
    const Names words = names();
    m_duplicates->clear();
    for (const TicketRow& row : rows) {
        const PickItem item = itemOf(row, playbook());
        auto* entry = new QListWidgetItem(
            tr("%1 (%2, %3)").arg(item.text, item.detail, whenText(row.createdAt, client().now())), m_duplicates);
        entry->setData(Qt::UserRole, row.id.value);
    }
    m_duplicatesHint->setText(tr("Already open for this caller. Is it one of these?"));
    m_duplicatesHint->setVisible(!rows.empty());
    m_duplicates->setVisible(!rows.empty());
}

std::optional<Person> NewTicketDialog::newRequester() const
{
    if (m_newCaller->isHidden())
        return {};
    Person person;
    person.name = m_name->text().trimmed();
    person.phone = m_phone->text().trimmed();
    person.email = m_mail->text().trimmed();
    person.client = clientOf(*m_client);
    return person;
}

void NewTicketDialog::requesterRecorded(const Person& person)
{
    know(person);
    m_caller->setPicked(itemOf(person, playbook()));
}

Wanted NewTicketDialog::wanted() const
{
    OpenTicket open;
    open.details.subject = m_subject->text().trimmed();
    open.details.description = m_description->toPlainText().trimmed();
    if (const auto person = personOf(*m_caller)) {
        open.details.requester = person->id;
        open.details.client = person->client;
    }
    open.details.category = categoryOf(*m_category);
    open.details.channel = valueOf<Channel>(*m_channel);
    open.impact = Impact{m_impact->value()};
    open.urgency = Urgency{m_urgency->value()};
    open.queue = queueOf(*m_queue);
    if (m_mine->isChecked())
        open.assignee = client().me().id;
    return {std::move(open), {}};
}

QString NewTicketDialog::missing() const
{
    const auto fresh = newRequester();
    if (fresh && fresh->name.isEmpty())
        return tr("What is the caller's name?");
    if (!fresh && !personOf(*m_caller))
        return m_caller->typed().isEmpty() ? tr("Who is calling?") : tr("Choose the caller from the list.");
    if (m_subject->text().trimmed().isEmpty())
        return tr("What is it about?");
    if (!m_category->typed().isEmpty())
        return tr("There is no category “%1”.").arg(m_category->typed());
    return {};
}

QStringList NewTicketDialog::remarks() const
{
    const auto fresh = newRequester();
    return fresh && !fresh->name.isEmpty() ? QStringList{tr("%1 is added to the directory.").arg(fresh->name)}
                                           : QStringList{};
}

} // namespace tierdesk
