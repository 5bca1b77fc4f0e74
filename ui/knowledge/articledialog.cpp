// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articledialog.h"

#include "core/base/fields.h"
#include "core/knowledge/articlename.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/text/articletext.h"
#include "ui/ticket/fields.h"
#include "ui/widgets/keysedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/richtextview.h"
#include "ui/widgets/tagedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>

namespace tierdesk {

namespace {

/// Long enough not to draw at each letter, short enough to follow.
constexpr std::chrono::milliseconds previewPause{150};
constexpr std::chrono::milliseconds keepingPause{800};
constexpr int mostClients = 1000;
constexpr int mostLines = 8;
constexpr int usualReviewMonths = 12;

template <Worded E>
QComboBox* makeWordBox(QWidget* parent, const QString& name)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    for (const E value : allValues<E>())
        box->addItem(nameOf(value), QString(toWord(value)));
    return box;
}

std::vector<Choice> choicesOf(const Playbook& playbook, const std::vector<Category>& categories)
{
    std::vector<Choice> choices;
    for (const Category& category : categories)
        choices.push_back({category.key.value, playbook.categoryPath(category.key)});
    return choices;
}

template <class Key>
QStringList wordsOf(const std::vector<Key>& keys)
{
    QStringList words;
    for (const Key& key : keys)
        words.append(key.value);
    return words;
}

template <class Key>
std::vector<Key> keysOf(const QStringList& words)
{
    std::vector<Key> keys;
    for (const QString& word : words)
        keys.push_back(Key{word});
    return keys;
}

} // namespace

ArticleDialog::ArticleDialog(DeskClient& client, Article article, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_article(std::move(article))
    , m_tabs(new QTabWidget(this))
    , m_bar(new MessageBar(this))
    , m_preview(new RichTextView(this))
{
    setWindowTitle(m_article.id ? tr("Edit %1").arg(nameOf(m_article.id)) : tr("New article"));
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 40);
    m_tabs->addTab(makeWriting(), tr("&Text"));
    m_tabs->addTab(makeDetails(), tr("&Details"));
    m_preview->setAccessibleName(tr("How it will look"));
    auto* split = new QSplitter(this);
    split->addWidget(m_tabs);
    split->addWidget(m_preview);
    split->setChildrenCollapsible(false);
    split->setSizes({width() / 2, width() / 2});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    setTone(*m_save, ButtonTone::Primary);
    m_template = buttons->addButton(tr("&Begin with a template"), QDialogButtonBox::ActionRole);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ArticleDialog::proposed);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_template, &QPushButton::clicked, this, &ArticleDialog::insertTemplate);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(m_bar);
    rows->addWidget(split, 1);
    rows->addWidget(buttons);

    fill(m_article);
    m_untouched = fields();
    m_pause.setSingleShot(true);
    m_keep.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ArticleDialog::showPreview);
    connect(&m_keep, &QTimer::timeout, this, &ArticleDialog::keepDraft);
    connect(this, &QDialog::accepted, this, &ArticleDialog::keepDraft);
    listClients();
    bringDraftBack();
    showPreview();
    refresh();
    (m_title->text().isEmpty() ? static_cast<QWidget*>(m_title) : m_resolution)->setFocus();
}

void ArticleDialog::addPart(QFormLayout& form, const QString& label, QPlainTextEdit*& edit, int lines,
                            const QString& hint)
{
    edit = makeTextField(lines, this);
    edit->setPlaceholderText(hint);
    auto* above = new QLabel(label, this);
    above->setBuddy(edit);
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
    // What there is room for goes to the last one, where most is written.
    if (lines < mostLines)
        edit->setFixedHeight(edit->minimumHeight());
    form.addRow(above);
    form.addRow(edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &ArticleDialog::typed);
}

QWidget* ArticleDialog::makeWriting()
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(gap::inside);
    m_title = new QLineEdit(page);
    m_title->setPlaceholderText(tr("What a person would ask or see, in a few words"));
    m_kind = makeWordBox<ArticleKind>(page, tr("Kind"));
    m_state = makeWordBox<ArticleState>(page, tr("State"));
    form->addRow(tr("T&itle:"), m_title);
    auto* line = new QHBoxLayout;
    line->setSpacing(gap::near);
    line->addWidget(m_kind);
    line->addWidget(m_state);
    line->addStretch(1);
    form->addRow(tr("Kin&d and state:"), line);
    static_cast<QLabel*>(form->labelForField(line))->setBuddy(m_kind);
    addPart(*form, tr("&Symptom:"), m_symptom, 2, tr("What one sees when it goes wrong; in the words of who has it."));
    addPart(*form, tr("&Environment:"), m_environment, 1, tr("Where it happens: systems, versions, places."));
    addPart(*form, tr("&Cause:"), m_cause, 1, tr("Why it happens, if it is known."));
    addPart(*form, tr("&Resolution:"), m_resolution, mostLines,
            tr("What to do. Markdown: **strong**, lists with - or 1., [words](address), KB-12 for another article."));
    connect(m_title, &QLineEdit::textChanged, this, &ArticleDialog::typed);
    for (QComboBox* box : {m_kind, m_state})
        connect(box, &QComboBox::currentIndexChanged, this, &ArticleDialog::typed);
    return page;
}

QWidget* ArticleDialog::makeDetails()
{
    const Playbook& playbook = *m_client.playbook();
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(gap::near);
    m_readers = new QComboBox(page);
    m_readers->addItem(tr("Everybody"), QString(toWord(Readers::Public)));
    m_readers->addItem(tr("Some clients and who serves them"), QString(toWord(Readers::Client)));
    m_readers->addItem(tr("Staff"), QString(toWord(Readers::Tier)));
    m_tier = new QComboBox(page);
    for (const TierEntry& entry : playbook.tiers) {
        if (entry.tier.value >= 1)
            //: The number of a tier and its name.
            m_tier->addItem(tr("Tier %1, %2, and up").arg(entry.tier.value).arg(entry.name), entry.tier.value);
    }
    m_clients = new KeysEdit(KeysEdit::Others::No, page);
    m_tags = new TagEdit(page);
    m_tags->setPlaceholderText(tr("Add a word and press Enter"));
    m_services = new KeysEdit(KeysEdit::Others::No, page);
    std::vector<Choice> services;
    for (const auto& service : playbook.services)
        services.push_back({service.key.value, service.name});
    m_services->setChoices(services);
    m_categories = new KeysEdit(KeysEdit::Others::No, page);
    m_categories->setChoices(choicesOf(playbook, playbook.categories));
    m_language = new QComboBox(page);
    m_language->setEditable(true);
    for (const char* language : {"en", "de", "fr", "es", "it", "nl", "pl", "pt"})
        m_language->addItem(QLatin1String(language));
    m_hasReview = new QCheckBox(tr("Look at it again &by"), page);
    m_review = new QDateEdit(page);
    m_review->setCalendarPopup(true);
    m_review->setAccessibleName(tr("Day of the review"));
    form->addRow(tr("&For:"), m_readers);
    form->addRow(tr("From t&ier:"), m_tier);
    form->addRow(tr("&Clients:"), m_clients);
    form->addRow(tr("Ta&gs:"), m_tags);
    form->addRow(tr("Ser&vices:"), m_services);
    form->addRow(tr("C&ategories:"), m_categories);
    form->addRow(tr("&Language:"), m_language);
    auto* line = new QHBoxLayout;
    line->setSpacing(gap::near);
    line->addWidget(m_hasReview);
    line->addWidget(m_review);
    line->addStretch(1);
    form->addRow(QString(), line);
    m_clients->setFieldName(tr("Clients"));
    m_services->setFieldName(tr("Services"));
    m_categories->setFieldName(tr("Categories"));
    connect(m_readers, &QComboBox::currentIndexChanged, this, &ArticleDialog::showReaders);
    connect(m_hasReview, &QCheckBox::toggled, m_review, &QWidget::setEnabled);
    for (QComboBox* box : {m_readers, m_tier})
        connect(box, &QComboBox::currentIndexChanged, this, &ArticleDialog::typed);
    connect(m_language, &QComboBox::editTextChanged, this, &ArticleDialog::typed);
    for (KeysEdit* keys : {m_clients, m_services, m_categories})
        connect(keys, &KeysEdit::keysEdited, this, &ArticleDialog::typed);
    connect(m_tags, &TagEdit::tagsEdited, this, &ArticleDialog::typed);
    connect(m_hasReview, &QCheckBox::toggled, this, &ArticleDialog::typed);
    connect(m_review, &QDateEdit::dateChanged, this, &ArticleDialog::typed);
    return page;
}

void ArticleDialog::fill(const Article& article)
{
    m_title->setText(article.title);
    choose(*m_kind, toWord(article.kind));
    choose(*m_state, toWord(article.state));
    m_symptom->setPlainText(article.symptom);
    m_environment->setPlainText(article.environment);
    m_cause->setPlainText(article.cause);
    m_resolution->setPlainText(article.resolution);
    choose(*m_readers, toWord(article.readers));
    m_tier->setCurrentIndex(std::max(0, m_tier->findData(article.tier.value)));
    QStringList clients;
    for (const ClientId client : article.clients)
        clients.append(QString::number(client.value));
    m_clients->setKeys(clients);
    m_tags->setTags(article.tags);
    m_services->setKeys(wordsOf(article.services));
    m_categories->setKeys(wordsOf(article.categories));
    m_language->setCurrentText(article.language.isEmpty() ? baseLanguage(QLocale().bcp47Name()) : article.language);
    const bool review = article.reviewAt != Instant{};
    m_hasReview->setChecked(review);
    m_review->setEnabled(review);
    m_review->setDate(review ? QDateTime::fromMSecsSinceEpoch(article.reviewAt.ms).date()
                             : QDateTime::fromMSecsSinceEpoch(m_client.now().ms).date().addMonths(usualReviewMonths));
    showReaders();
}

void ArticleDialog::listClients()
{
    m_client.read(
        this, [](Store& store) { return store.findClients({}, mostClients); },
        [this](const Stored<std::vector<Client>>& clients) {
            std::vector<Choice> choices;
            for (const Client& client : clients ? *clients : std::vector<Client>{})
                choices.push_back({QString::number(client.id.value), client.name});
            m_clients->setChoices(choices);
        });
}

Article ArticleDialog::fields() const
{
    Article article = m_article;
    article.title = m_title->text().simplified();
    article.kind = valueOf<ArticleKind>(*m_kind);
    article.state = valueOf<ArticleState>(*m_state);
    article.symptom = m_symptom->toPlainText();
    article.environment = m_environment->toPlainText();
    article.cause = m_cause->toPlainText();
    article.resolution = m_resolution->toPlainText();
    article.readers = valueOf<Readers>(*m_readers);
    article.tier = Tier{m_tier->currentData().toInt()};
    article.clients.clear();
    for (const QString& client : m_clients->keys())
        article.clients.push_back(ClientId{client.toLongLong()});
    article.tags = m_tags->tags();
    article.services = keysOf<ServiceKey>(m_services->keys());
    article.categories = keysOf<CategoryKey>(m_categories->keys());
    article.language = m_language->currentText();
    article.reviewAt = {};
    if (m_hasReview->isChecked())
        article.reviewAt = Instant{m_review->date().startOfDay().toMSecsSinceEpoch()};
    return article;
}

std::optional<Article> ArticleDialog::value() const
{
    Article article = fields();
    return article.title.isEmpty() ? std::nullopt : std::optional(std::move(article));
}

bool ArticleDialog::isChanged() const
{
    return fields() != m_untouched;
}

void ArticleDialog::typed()
{
    m_pause.start(previewPause);
    if (m_draftsRead)
        m_keep.start(keepingPause);
    refresh();
}

void ArticleDialog::showPreview()
{
    const Article article = tidied(fields());
    m_preview->setMarkdown(QStringLiteral("# %1\n\n%2").arg(article.title, articleMarkdown(article)));
}

void ArticleDialog::refresh()
{
    m_save->setEnabled(value().has_value() && (!m_article.id || isChanged()));
    m_template->setEnabled(m_resolution->document()->isEmpty());
}

void ArticleDialog::showReaders()
{
    const auto readers = valueOf<Readers>(*m_readers);
    m_tier->setEnabled(readers == Readers::Tier);
    m_clients->setEnabled(readers != Readers::Public);
}

void ArticleDialog::insertTemplate()
{
    m_resolution->setPlainText(articleTemplate(valueOf<ArticleKind>(*m_kind)));
    m_resolution->setFocus();
}

void ArticleDialog::showTrouble(const QString& text)
{
    m_bar->say(MessageTone::Error, text);
}

void ArticleDialog::setSending(bool sending)
{
    m_save->setEnabled(!sending);
    if (!sending)
        refresh();
}

/// As a draft of a note on no ticket.
void ArticleDialog::keepDraft()
{
    m_keep.stop();
    if (!m_draftsRead)
        return;
    QString text;
    if (result() != Accepted && isChanged())
        text = QString::fromUtf8(QJsonDocument(JsonShape<Article>::write(fields())).toJson(QJsonDocument::Compact));
    m_client.saveDraft({m_client.me().id, {}, MessageKind::Note, text, m_client.now()});
}

void ArticleDialog::bringDraftBack()
{
    m_client.read(
        this, [me = m_client.me().id](Store& store) { return store.drafts(me); },
        [this](const Stored<std::vector<Draft>>& drafts) {
            m_draftsRead = true;
            for (const Draft& draft : drafts ? *drafts : std::vector<Draft>{}) {
                if (draft.ticket || draft.kind != MessageKind::Note)
                    continue;
                const auto before = fromJson<Article>(QJsonDocument::fromJson(draft.body.toUtf8()).object());
                // Of another article, or of this one as it no longer is: that would undo what somebody else wrote.
                if (!before || before->id != m_article.id || before->version != m_article.version || isChanged())
                    continue;
                const bool aboutAnother = !m_article.title.isEmpty() && before->title != m_article.title;
                if (!m_article.id && aboutAnother)
                    continue;
                fill(*before);
                m_bar->say(MessageTone::Info, tr("You had begun to type this before."), tr("&Start anew"));
            }
            if (isChanged())
                m_keep.start(keepingPause);
        });
    connect(m_bar, &MessageBar::actionWanted, this, [this] {
        m_bar->hide();
        fill(m_article);
    });
}

void ArticleDialog::closeEvent(QCloseEvent* event)
{
    keepDraft();
    QDialog::closeEvent(event);
}

void ArticleDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (m_save->isEnabled())
            Q_EMIT proposed();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace tierdesk
