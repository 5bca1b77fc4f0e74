// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/guidesection.h"

#include "core/knowledge/articlename.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/ticket/choicebutton.h"
#include "ui/ticket/rowbutton.h"
#include "ui/ticket/ticketact.h"
#include "ui/ticket/ticketactions.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr std::size_t guidesOffered = 3;

QLabel* addWords(QVBoxLayout& rows, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows.addWidget(label);
    return label;
}

void addPicture(QVBoxLayout& rows, const QString& base64, int width, QWidget* parent)
{
    QPixmap picture;
    if (!picture.loadFromData(QByteArray::fromBase64(base64.toLatin1())))
        return;
    auto* label = new QLabel(parent);
    label->setPixmap(picture.width() > width ? picture.scaledToWidth(width, Qt::SmoothTransformation) : picture);
    label->setAccessibleName(GuideSection::tr("Picture of this step"));
    rows.addWidget(label);
}

bool isText(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr;
}

} // namespace

GuideSection::GuideSection(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_host(new QWidget(this))
    , m_rows(new QVBoxLayout(m_host))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap::inside);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::inside, 0, gap::inside, 0);
    all->addWidget(m_host);
}

void GuideSection::setDossier(const DossierPtr& dossier)
{
    const bool another = !m_dossier || m_dossier->ticket.id != dossier->ticket.id;
    if (another)
        m_holding = false;
    // What is being typed stays as long as the step does.
    const bool same = !another && m_dossier->ticket.guidance == dossier->ticket.guidance &&
                      m_dossier->ticket.details == dossier->ticket.details &&
                      m_dossier->ticket.progress.type == dossier->ticket.progress.type;
    m_dossier = dossier;
    if (!same)
        build();
}

const GuideRun* GuideSection::current() const
{
    const auto& runs = m_dossier->ticket.guidance.runs;
    return runs.empty() || runs.back().laidAside ? nullptr : &runs.back();
}

void GuideSection::build()
{
    const bool held = m_holding || (focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus());
    m_choices.clear();
    m_first = nullptr;
    m_sending = false;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const GuideRun* run = current();
    const Guide* guide = run ? m_dossier->ticket.guideOf(run->id) : nullptr;
    m_run = guide ? run->id : GuideRunId{};
    if (guide)
        buildRun(*run, *guide);
    else
        buildOffer();
    if (held)
        focusFirst();
}

void GuideSection::focusFirst()
{
    m_holding = true;
    if (m_first)
        QMetaObject::invokeMethod(m_first, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
}

void GuideSection::buildOffer()
{
    const Ticket& ticket = m_dossier->ticket;
    const PlaybookPtr playbook = m_actions.client().playbook();
    const bool open = isOpen(ticket.progress.type);
    const auto fitting = fittingGuides(*playbook, ticket.details.category, ticket.details.service,
                                       ticket.details.subject + QLatin1Char(' ') + ticket.details.description);
    for (std::size_t i = 0; open && i < std::min(guidesOffered, fitting.size()); ++i) {
        auto* button = new RowButton(Icon::Guide, fitting[i]->name, fitting[i]->purpose, m_host);
        button->setToolTip(fitting[i]->purpose);
        connect(button, &QAbstractButton::clicked, this, [this, key = fitting[i]->key] { send(StartGuide{key}); });
        m_rows->addWidget(button);
    }
    if (open && !playbook->guides.empty())
        buildMenu();
    else
        addWords(*m_rows, open ? tr("The playbook has no guides.") : tr("No guide is under way."), m_host);
    const int count = open ? static_cast<int>(fitting.size()) : 0;
    Q_EMIT summaryChanged(count > 0 ? tr("%n may help", nullptr, count) : QString());
}

void GuideSection::buildMenu()
{
    auto* all = new QToolButton(m_host);
    all->setText(tr("Begin a guide"));
    all->setIcon(makeIcon(Icon::Plus));
    all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    all->setAutoRaise(true);
    all->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(all);
    for (const Guide& guide : m_actions.client().playbook()->guides) {
        if (!guide.isForStaff())
            continue;
        QString name = guide.name;
        name.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu->addAction(name, this, [this, key = guide.key] { send(StartGuide{key}); });
    }
    all->setMenu(menu);
    m_rows->addWidget(all, 0, Qt::AlignLeading);
}

void GuideSection::buildRun(const GuideRun& run, const Guide& guide)
{
    auto* head = new QWidget(m_host);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    auto* name = new QLabel(guide.name, head);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setFont(emphasised(name->font()));
    line->addWidget(name, 1);
    const bool open = isOpen(m_dossier->ticket.progress.type);
    if (open) {
        auto* aside = new QToolButton(head);
        aside->setIcon(makeIcon(Icon::Cross, IconInk::Quiet));
        aside->setAutoRaise(true);
        aside->setToolTip(tr("Lay this guide aside"));
        aside->setAccessibleName(tr("Lay this guide aside"));
        connect(aside, &QToolButton::clicked, this, [this] { send(LayGuideAside{m_run}); });
        line->addWidget(aside);
    }
    m_rows->addWidget(head);
    const GuideWalk walked = walk(guide, run);
    buildTrail(run, guide, walked);
    const GuideNode* node = guide.node(walked.at);
    if (!node)
        return;
    if (open)
        buildNode(*node);
    const bool over = node->kind == GuideNodeKind::Outcome;
    if (over && open)
        buildMenu();
    //: How many steps of a guide were done.
    Q_EMIT summaryChanged(over ? tr("at its end") : tr("%n steps", nullptr, static_cast<int>(walked.trail.size())));
}

void GuideSection::buildTrail(const GuideRun& run, const Guide& guide, const GuideWalk& walked)
{
    const Names words = m_dossier->names(*m_actions.client().playbook());
    for (const GuideAnswer& answer : walked.trail) {
        const GuideNode& node = *guide.node(answer.node);
        const QString said = answer.skipped ? tr("left out") : answerText(node, answer);
        QStringList details{said.isEmpty() ? tr("done") : said, words.person(run.step(answer.node)->by)};
        auto* row = new RowButton(answer.skipped ? Icon::Minus : Icon::Accept, node.text.simplified(),
                                  details.join(QStringLiteral(" · ")), m_host);
        row->setToolTip(tr("%1\nPress to answer it anew.").arg(stepText(node, answer)));
        row->setEnabled(isOpen(m_dossier->ticket.progress.type));
        connect(row, &QAbstractButton::clicked, this, [this, key = answer.node] { send(GoBackInGuide{m_run, key}); });
        m_rows->addWidget(row);
    }
}

void GuideSection::buildNode(const GuideNode& node)
{
    m_rows->addSpacing(gap::inside);
    QLabel* words = addWords(*m_rows, node.text, m_host);
    words->setObjectName(QStringLiteral("guideStep"));
    if (node.kind == GuideNodeKind::Outcome)
        words->setFont(emphasised(words->font()));
    if (!node.picture.isEmpty())
        addPicture(*m_rows, node.picture, std::max(width() - 2 * gap::near, 1), m_host);
    switch (node.kind) {
    case GuideNodeKind::AskOne:
    case GuideNodeKind::AskMany:
    case GuideNodeKind::Check:
        buildChoices(node);
        break;
    case GuideNodeKind::AskText:
    case GuideNodeKind::AskNumber:
        buildField(node);
        break;
    case GuideNodeKind::Instruction:
    case GuideNodeKind::Action:
        buildDoing(node);
        break;
    case GuideNodeKind::Outcome:
        buildOutcome(node);
        break;
    }
}

ChoiceButton* GuideSection::addChoice(int digit, const QString& text)
{
    auto* button = new ChoiceButton(digit, text, m_host);
    m_rows->addWidget(button);
    m_choices.push_back(button);
    if (!m_first)
        m_first = button;
    return button;
}

void GuideSection::buildChoices(const GuideNode& node)
{
    const bool many = node.kind == GuideNodeKind::AskMany;
    int digit = 0;
    for (const GuideChoice& choice : node.choices) {
        ChoiceButton* button = addChoice(++digit, choice.text);
        button->setCheckable(many);
        if (!many)
            connect(button, &QAbstractButton::clicked, this,
                    [this, node, key = choice.key] { answer(node, {node.key, {key}, {}, false}); });
    }
    if (!many)
        return;
    const std::vector<ChoiceButton*> boxes = m_choices;
    ChoiceButton* on = addChoice(0, tr("Go on"));
    setTone(*on, ButtonTone::Primary);
    connect(on, &QAbstractButton::clicked, this, [this, node, boxes] {
        GuideAnswer chosen{node.key, {}, {}, false};
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (boxes[i]->isChecked())
                chosen.chosen.push_back(node.choices[i].key);
        }
        answer(node, chosen);
    });
}

void GuideSection::buildField(const GuideNode& node)
{
    auto* edit = new QLineEdit(m_host);
    edit->setAccessibleName(node.text);
    edit->setPlaceholderText(node.kind == GuideNodeKind::AskNumber ? tr("A number, then Enter")
                                                                   : tr("Your words, then Enter"));
    m_rows->addWidget(edit);
    m_first = edit;
    ChoiceButton* on = addChoice(0, tr("Go on"));
    setTone(*on, ButtonTone::Primary);
    const auto give = [this, node, edit] { answer(node, {node.key, {}, edit->text().trimmed(), false}); };
    connect(edit, &QLineEdit::returnPressed, this, give);
    connect(on, &QAbstractButton::clicked, this, give);
}

void GuideSection::buildDoing(const GuideNode& node)
{
    int digit = 0;
    const bool sets = node.action && node.action->kind == GuideActionKind::SetField;
    if (node.action && !sets) {
        ChoiceButton* act = addChoice(++digit, performText(*node.action));
        connect(act, &QAbstractButton::clicked, this, [this, node] { perform(node); });
    }
    ChoiceButton* done = addChoice(++digit, sets ? performText(*node.action) : tr("Done"));
    setTone(*done, ButtonTone::Primary);
    connect(done, &QAbstractButton::clicked, this, [this, node] { answer(node, {node.key, {}, {}, false}); });
    ChoiceButton* skip = addChoice(++digit, tr("Leave it out"));
    connect(skip, &QAbstractButton::clicked, this, [this, node] { answer(node, {node.key, {}, {}, true}); });
}

QString GuideSection::performText(const GuideAction& action) const
{
    const PlaybookPtr playbook = m_actions.client().playbook();
    switch (action.kind) {
    case GuideActionKind::Macro:
        return tr("Put the text into the reply");
    case GuideActionKind::Article:
        //: %1 is the number of an article of the knowledge base: "KB-12".
        return tr("Read %1").arg(nameOf(ArticleId{action.value.toLongLong()}));
    case GuideActionKind::Launch: {
        const auto launch = std::ranges::find(playbook->launches, action.value, &LaunchTemplate::key);
        return tr("Start %1…").arg(launch == playbook->launches.end() ? action.value : launch->name);
    }
    case GuideActionKind::SetField:
        break;
    }
    return tr("Set it on the ticket");
}

void GuideSection::perform(const GuideNode& node)
{
    switch (node.action->kind) {
    case GuideActionKind::Macro:
        Q_EMIT m_actions.composeWanted(ComposeMode::Reply);
        Q_EMIT m_actions.citeWanted(node.action->value);
        break;
    case GuideActionKind::Article:
        m_actions.readArticle(ArticleId{node.action->value.toLongLong()});
        break;
    case GuideActionKind::Launch:
        m_actions.launch(node.action->value);
        break;
    case GuideActionKind::SetField:
        break;
    }
}

void GuideSection::buildOutcome(const GuideNode& node)
{
    if (!node.outcome)
        return;
    const PlaybookPtr playbook = m_actions.client().playbook();
    const GuideOutcome& outcome = *node.outcome;
    switch (outcome.ending) {
    case GuideEnding::Solved: {
        ChoiceButton* button = addChoice(1, tr("Resolve the ticket…"));
        setTone(*button, ButtonTone::Primary);
        QAction* resolve = m_actions.registry().action(actionId(Act::Resolve));
        connect(button, &QAbstractButton::clicked, resolve, &QAction::trigger);
        break;
    }
    case GuideEnding::Escalate: {
        const Queue* queue = playbook->queue(outcome.queue);
        //: %1 is a queue.
        ChoiceButton* button = addChoice(1, tr("Hand it to %1…").arg(queue ? queue->name : outcome.queue.value));
        setTone(*button, ButtonTone::Primary);
        connect(button, &QAbstractButton::clicked, this, [this, to = outcome.queue] { m_actions.handTo(to); });
        break;
    }
    case GuideEnding::Guide: {
        const Guide* next = playbook->guide(outcome.guide);
        //: %1 is a guide.
        ChoiceButton* button = addChoice(1, tr("Go on with “%1”").arg(next ? next->name : outcome.guide.value));
        setTone(*button, ButtonTone::Primary);
        connect(button, &QAbstractButton::clicked, this, [this, key = outcome.guide] { send(StartGuide{key}); });
        break;
    }
    }
}

void GuideSection::answer(const GuideNode& node, GuideAnswer answer)
{
    if (faultOf(node, answer) && m_first && isText(m_first)) {
        m_first->setFocus();
        return;
    }
    send(AnswerGuide{m_run, std::move(answer)});
}

void GuideSection::back()
{
    const GuideRun* run = current();
    if (run && !walk(*m_dossier->ticket.guideOf(run->id), *run).trail.empty())
        send(GoBackInGuide{run->id, {}});
}

void GuideSection::send(const Command& command)
{
    if (m_sending)
        return;
    m_sending = true;
    m_holding = true;
    m_actions.order(m_dossier->ticket.id, command, {}, this, [this](const std::optional<DeskError>& error) {
        m_sending = false;
        if (error)
            m_actions.complain(*error);
    });
}

bool GuideSection::event(QEvent* event)
{
    const bool overriding = event->type() == QEvent::ShortcutOverride;
    if (!overriding && event->type() != QEvent::KeyPress)
        return QWidget::event(event);
    auto* key = static_cast<QKeyEvent*>(event);
    const int index = key->key() - Qt::Key_1;
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier) && m_run && !isText(focusWidget());
    const bool digit = plain && index >= 0 && index < static_cast<int>(m_choices.size()) && index < 9;
    const bool backwards = plain && key->key() == Qt::Key_Backspace;
    if (!digit && !backwards)
        return QWidget::event(event);
    event->accept();
    if (!overriding && digit)
        m_choices[static_cast<std::size_t>(index)]->click();
    else if (!overriding)
        back();
    return true;
}

} // namespace tierdesk
