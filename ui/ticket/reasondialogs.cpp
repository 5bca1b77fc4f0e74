// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/reasondialogs.h"

#include "core/desk/articlesuggestions.h"
#include "core/desk/packetprefill.h"
#include "core/knowledge/articlename.h"
#include "core/people/rights.h"
#include "ui/shell/metrics.h"
#include "ui/text/timetext.h"
#include "ui/ticket/fields.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace tierdesk {

namespace {

/// The last words to the requester: often just what the resolution is.
QString lastReply(const Ticket& ticket)
{
    for (auto message = ticket.messages.rbegin(); message != ticket.messages.rend(); ++message) {
        if (message->kind == MessageKind::Reply && !message->withdrawn)
            return message->body;
    }
    return {};
}

/// The next day after `from` that is that weekday, at nine in the morning.
QDateTime morningOf(const QDateTime& from, int daysLater)
{
    return {from.date().addDays(daysLater), QTime(9, 0)};
}

int daysToMonday(const QDate& date)
{
    return 8 - date.dayOfWeek();
}

/// Saturday and Sunday are no working days; calendars say more once they exist.
int daysToWorkday(const QDate& date)
{
    const int day = date.dayOfWeek();
    return day >= Qt::Friday ? daysToMonday(date) : 1;
}

/// A key would choose it a tenth of a second later, and the next key may be the one that sends.
void chooseAtOnce(QRadioButton& button)
{
    QObject::connect(&button, &QRadioButton::pressed, &button, [&button] { button.setChecked(true); });
}

} // namespace

ReturnDialog::ReturnDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
    , m_reason(makeChoiceBox(playbook().returnReasons, this))
    , m_text(makeTextField(4, this))
{
    addRow(tr("&Reason:"), m_reason);
    addRow(tr("&What they should know:"), m_text);
    m_text->setPlaceholderText(tr("What is missing, or why it belongs to them. They will read it first."));
    connect(m_reason, &QComboBox::currentIndexChanged, this, &ReturnDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReturnDialog::refresh);
    m_reason->setFocus();
    dress(Icon::Return, tr("Send back"), tr("Send back"));
}

Wanted ReturnDialog::wanted() const
{
    return {ReturnTicket{keyOf(*m_reason), m_text->toPlainText().trimmed()}, {}};
}

QString ReturnDialog::missing() const
{
    return m_text->toPlainText().trimmed().isEmpty() ? tr("Say in a few words what they should know.") : QString();
}

ResolveDialog::ResolveDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
    , m_code(makeChoiceBox(playbook().resolutionCodes, this))
    , m_text(makeTextField(5, this))
    , m_articles(new QWidget(this))
    , m_solvedBy(new QButtonGroup(this))
    , m_write(new QRadioButton(tr("&9  Nothing yet: I write it down as an article now"), m_articles))
{
    const Ticket& ticket = this->dossier().ticket;
    addRow(tr("&How:"), m_code);
    addRow(tr("&Solution:"), m_text);
    m_text->setPlaceholderText(tr("What was wrong and what put it right, for whoever meets it next."));
    m_text->setPlainText(ticket.progress.resolution ? ticket.progress.resolution->text : lastReply(ticket));
    if (ticket.progress.resolution)
        choose(*m_code, ticket.progress.resolution->code);
    if (const GuideNode* solved = solvedByGuide(ticket)) {
        const QString& words = solved->outcome->resolution;
        m_text->setPlainText(words.isEmpty() ? solved->text : words);
        if (!solved->outcome->code.isEmpty())
            choose(*m_code, solved->outcome->code);
    }
    auto* choices = new QVBoxLayout(m_articles);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(gap::inside);
    auto* none = new QRadioButton(tr("&0  No article"), m_articles);
    m_solvedBy->addButton(none, 0);
    m_solvedBy->addButton(m_write);
    chooseAtOnce(*none);
    chooseAtOnce(*m_write);
    choices->addWidget(none);
    choices->addWidget(m_write);
    none->setChecked(true);
    const bool mayWrite = holdsAnywhere(client.me(), Right::EditArticles, playbook().grants());
    m_write->setEnabled(mayWrite);
    m_write->setToolTip(mayWrite ? QString() : tr("You may not write articles."));
    form().addRow(tr("Solved by:"), m_articles);
    suggest();
    connect(m_code, &QComboBox::currentIndexChanged, this, &ResolveDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ResolveDialog::refresh);
    m_text->setFocus();
    m_text->selectAll();
    dress(Icon::Resolve, tr("Resolve"), tr("Resolve"));
}

Wanted ResolveDialog::wanted() const
{
    ResolveTicket resolve{{keyOf(*m_code), m_text->toPlainText().trimmed()}};
    resolve.article = ArticleId{std::max(0, m_solvedBy->checkedId())};
    return {std::move(resolve), {}};
}

std::optional<QString> ResolveDialog::articleText() const
{
    return m_write->isChecked() ? std::optional(m_text->toPlainText().trimmed()) : std::nullopt;
}

void ResolveDialog::suggest()
{
    constexpr int most = 4;
    const Ticket& ticket = dossier().ticket;
    client().read(
        this,
        [question = questionOf(ticket), used = ticket.work.articles](Store& store) {
            return suggestArticles(store, question, used, most);
        },
        [this](const Stored<SuggestedArticles>& articles) {
            if (articles)
                offer(*articles);
        });
}

void ResolveDialog::offer(const SuggestedArticles& articles)
{
    std::set<ArticleId> offered;
    const auto add = [&](const ArticleRow& row) {
        if (offered.insert(row.article).second && offered.size() < 9)
            addChoice(row.title, row.article);
    };
    for (const auto& [used, row] : articles.used)
        add(row);
    for (const ArticleHit& hit : articles.hits)
        add(hit.row);
    // What was named in an answer is what most likely solved it.
    for (const auto& [used, row] : articles.used) {
        if (used.use == ArticleUse::Tried || m_solvedBy->checkedId() != 0)
            continue;
        m_solvedBy->button(static_cast<int>(used.article.value))->setChecked(true);
    }
}

void ResolveDialog::addChoice(const QString& text, ArticleId article)
{
    QString title = text;
    title.replace(QLatin1Char('&'), QLatin1String("&&"));
    const int key = static_cast<int>(m_articles->layout()->count()) - 1;
    //: A digit that chooses it, the title of an article and its number.
    auto* choice = new QRadioButton(tr("&%1  %2 (%3)").arg(QString::number(key), title, nameOf(article)), m_articles);
    m_solvedBy->addButton(choice, static_cast<int>(article.value));
    chooseAtOnce(*choice);
    static_cast<QVBoxLayout*>(m_articles->layout())->insertWidget(key, choice);
}

QString ResolveDialog::missing() const
{
    return m_text->toPlainText().trimmed().isEmpty() ? tr("Say what the solution was.") : QString();
}

PendingDialog::PendingDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
{
    addType();
    m_reason = makeChoiceBox(playbook().pendingReasons, this);
    addRow(tr("&Reason:"), m_reason);
    addUntil();
    connect(m_reason, &QComboBox::currentIndexChanged, this, &PendingDialog::refresh);
    showUntil();
    m_type->segment(std::max(0, m_type->current()))->setFocus();
    dress(Icon::Pause, tr("Wait"), tr("Set waiting"));
}

void PendingDialog::addType()
{
    m_type = new SegmentedControl(this);
    const StateType now = dossier().ticket.progress.type;
    for (const StateType type : {StateType::PendingRequester, StateType::PendingVendor, StateType::PendingTimer}) {
        const State* state = playbook().stateOf(type);
        if (!state || (now != type && !playbook().transition(now, type)))
            continue;
        m_types.push_back(type);
        m_type->addSegment(state->name);
    }
    addRow(tr("&For:"), m_type);
    connect(m_type, &SegmentedControl::currentChanged, this, &PendingDialog::refresh);
}

void PendingDialog::addUntil()
{
    const QDateTime now = localTime(client().now());
    m_when = new QComboBox(this);
    m_when->addItem(tr("In two hours"), now.addSecs(2 * 60 * 60));
    m_when->addItem(tr("Tomorrow morning"), morningOf(now, 1));
    m_when->addItem(tr("Next working day"), morningOf(now, daysToWorkday(now.date())));
    m_when->addItem(tr("On Monday"), morningOf(now, daysToMonday(now.date())));
    m_when->addItem(tr("In a week"), morningOf(now, 7));
    m_when->addItem(tr("Until they answer"), QDateTime());
    m_when->addItem(tr("At another time…"));
    m_when->setCurrentIndex(2);
    m_until = new MomentEdit(client().now(), this);
    m_until->setDateTime(morningOf(now, 2));
    m_until->setMinimumDateTime(now);
    m_until->setAccessibleName(tr("Date and time"));
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_when);
    layout->addWidget(m_until, 1);
    layout->addStretch();
    line->setFocusProxy(m_when);
    addRow(tr("&Until:"), line);
    m_when->setAccessibleName(tr("Until"));
    connect(m_when, &QComboBox::currentIndexChanged, this, &PendingDialog::showUntil);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &PendingDialog::refresh);
}

void PendingDialog::showUntil()
{
    const bool own = m_when->currentIndex() == m_when->count() - 1;
    const QDateTime chosen = m_when->currentData().toDateTime();
    if (chosen.isValid())
        m_until->setDateTime(chosen);
    m_until->setVisible(own || chosen.isValid());
    m_until->setEnabled(own);
    if (own)
        m_until->setFocus();
    refresh();
}

StateType PendingDialog::type() const
{
    const auto index = static_cast<std::size_t>(std::max(0, m_type->current()));
    return index < m_types.size() ? m_types[index] : StateType::PendingRequester;
}

Wanted PendingDialog::wanted() const
{
    SetPending pending{type(), keyOf(*m_reason), {}};
    if (!m_until->isHidden())
        pending.until = m_until->moment();
    return {std::move(pending), {}};
}

QString PendingDialog::missing() const
{
    return m_types.empty() ? tr("From its state this ticket cannot be set to wait.") : QString();
}

} // namespace tierdesk
