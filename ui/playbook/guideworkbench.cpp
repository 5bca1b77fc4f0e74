// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/guideworkbench.h"

#include "core/playbook/guideedit.h"
#include "ui/playbook/guidegraph.h"
#include "ui/playbook/guidenodeform.h"
#include "ui/playbook/guidereplaypane.h"
#include "ui/playbook/guidetrial.h"
#include "ui/playbook/playbookpage.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/documenttext.h"
#include "ui/text/guidetext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>

namespace tierdesk {

namespace {

enum Tab { StepTab, GuideTab, TrialTab };

constexpr int pathRole = Qt::UserRole;
constexpr int problemLines = 3;

QScrollArea* scrolled(QWidget* inner, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* host = new QWidget(scroll);
    auto* rows = new QVBoxLayout(host);
    rows->setContentsMargins(gap::near, gap::near, gap::near, gap::near);
    rows->addWidget(inner);
    rows->addStretch(1);
    scroll->setWidget(host);
    return scroll;
}

QString shortName(const GuideNode& node)
{
    constexpr int most = 32;
    const QString name = stepName(node);
    return name.size() > most ? name.left(most - 1).trimmed() + QChar(0x2026) : name;
}

/// The linter speaks of steps by their keys; people know them by what they say.
QString problemText(const Guide& guide, LintFinding finding)
{
    for (QString& detail : finding.details) {
        QStringList keys = detail.split(QStringLiteral(" → "));
        for (QString& key : keys) {
            if (const GuideNode* node = guide.node(GuideNodeKey{key}))
                key = shortName(*node);
        }
        detail = keys.join(QStringLiteral(" → "));
    }
    return lintText(finding);
}

} // namespace

GuideWorkbench::GuideWorkbench(PlaybookDraft& draft, QWidget* fields, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_told(new MessageBar(this))
    , m_add(new QToolButton(this))
    , m_remove(new QPushButton(makeIcon(Icon::Cross), tr("Remove the step"), this))
    , m_graph(new GuideGraph(this))
    , m_problems(new QListWidget(this))
    , m_empty(new QLabel(tr("This guide has no steps yet. Add the first one."), this))
    , m_tabs(new QTabWidget(this))
    , m_form(new GuideNodeForm(draft, this))
    , m_trial(new GuideTrial(this))
    , m_replay(new GuideReplayPane(draft, this))
{
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    auto* middle = new QWidget(split);
    auto* rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, gap::near, 0);
    rows->setSpacing(gap::near);
    buildGraph(*rows);
    buildTabs(fields, *split);
    split->setStretchFactor(0, 1);
    split->setSizes({fontMetrics().averageCharWidth() * 200, m_tabs->minimumWidth()});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
    connect(&draft, &PlaybookDraft::changed, this, &GuideWorkbench::refresh);
    connect(m_told, &MessageBar::actionWanted, this, [this] {
        m_told->hide();
        if (m_undo)
            std::exchange(m_undo, {})();
    });
}

void GuideWorkbench::buildGraph(QVBoxLayout& rows)
{
    m_add->setText(tr("Add a step"));
    m_add->setToolTip(tr("Behind the chosen one (Insert)"));
    m_add->setIcon(makeIcon(Icon::Plus));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_add);
    for (const GuideNodeKind kind : allValues<GuideNodeKind>())
        menu->addAction(nameOf(kind), this, [this, kind] { add(kind); });
    m_add->setMenu(menu);
    m_remove->setAutoDefault(false);
    m_remove->setToolTip(tr("Takes the chosen step out (Delete)"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap::near);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    m_problems->setAccessibleName(tr("Problems of this guide"));
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->setFixedHeight(fontMetrics().lineSpacing() * 2 * problemLines);
    rows.addLayout(buttons);
    rows.addWidget(m_told);
    rows.addWidget(m_empty);
    rows.addWidget(m_graph, 1);
    rows.addWidget(m_problems);
    connect(m_remove, &QPushButton::clicked, this, &GuideWorkbench::remove);
    connect(m_graph, &GuideGraph::currentChanged, this, &GuideWorkbench::showNode);
    connect(m_graph, &GuideGraph::insertWanted, m_add, &QToolButton::showMenu);
    connect(m_graph, &GuideGraph::removeWanted, this, &GuideWorkbench::remove);
    connect(m_graph, &GuideGraph::editWanted, this, &GuideWorkbench::edit);
    const auto go = [this](const QListWidgetItem* item) { revealNode(item->data(pathRole).toString()); };
    connect(m_problems, &QListWidget::itemClicked, this, go);
    connect(m_problems, &QListWidget::itemActivated, this, go);
}

void GuideWorkbench::buildTabs(QWidget* fields, QSplitter& split)
{
    m_tabs->setParent(&split);
    m_tabs->addTab(scrolled(m_form, m_tabs), tr("Step"));
    m_tabs->addTab(scrolled(fields, m_tabs), tr("Guide"));
    auto* trying = new QWidget(m_tabs);
    auto* rows = new QVBoxLayout(trying);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_trial);
    rows->addWidget(m_replay);
    m_tabs->addTab(scrolled(trying, m_tabs), tr("Try it"));
    m_tabs->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        lightWay();
        if (tab == TrialTab)
            m_trial->focusFirst();
    });
    connect(m_trial, &GuideTrial::wayChanged, this, &GuideWorkbench::lightWay);
    connect(m_form, &GuideNodeForm::newStepWanted, this, &GuideWorkbench::addOn);
}

const Guide* GuideWorkbench::guide() const
{
    const auto& guides = m_draft.value().guides;
    return m_index >= 0 && m_index < std::ssize(guides) ? &guides[static_cast<std::size_t>(m_index)] : nullptr;
}

QString GuideWorkbench::path() const
{
    return QStringLiteral("guides[%1]").arg(m_index);
}

void GuideWorkbench::setGuide(int index)
{
    const bool another = index != m_index;
    m_index = index;
    refresh();
    if (another && guide())
        m_graph->setCurrent(guide()->nodes.empty() ? GuideNodeKey{} : guide()->nodes.front().key);
    if (another)
        showNode();
}

void GuideWorkbench::setFigures(std::vector<GuideFigures> figures)
{
    m_figures = std::move(figures);
    refresh();
}

void GuideWorkbench::refresh()
{
    const Guide* shown = guide();
    // What was told with a way back stays, even without a guide.
    setVisible(shown || m_undo);
    m_tabs->setVisible(shown != nullptr);
    if (!shown) {
        for (QWidget* one :
             {static_cast<QWidget*>(m_graph), static_cast<QWidget*>(m_problems), static_cast<QWidget*>(m_empty)})
            one->hide();
        showNode();
        return;
    }
    std::map<GuideNodeKey, GuideMark> marks;
    for (std::size_t i = 0; i < shown->nodes.size(); ++i) {
        GuideMark mark;
        const QString at = path() + QStringLiteral(".nodes[%1]").arg(i);
        for (const LintFinding& finding : m_draft.findings()) {
            if (!isAt(finding.path, at))
                continue;
            mark.problems.append(problemText(*shown, finding));
            mark.isError = mark.isError || finding.severity() == LintSeverity::Error;
        }
        mark.figures = figureWords(shown->nodes[i]);
        marks.emplace(shown->nodes[i].key, std::move(mark));
    }
    m_graph->setGuide(*shown, marks);
    m_graph->setVisible(!shown->nodes.empty());
    m_empty->setVisible(shown->nodes.empty());
    m_trial->setGuide(*shown);
    m_replay->setGuide(*shown);
    showProblems();
    showNode();
}

void GuideWorkbench::showProblems()
{
    m_problems->clear();
    for (const LintFinding& finding : m_draft.findings()) {
        if (!isAt(finding.path, path()))
            continue;
        const bool error = finding.severity() == LintSeverity::Error;
        auto* item = new QListWidgetItem(
            makeIcon(error ? Icon::Error : Icon::Warning, error ? IconInk::Danger : IconInk::Warning),
            problemText(*guide(), finding), m_problems);
        item->setData(pathRole, finding.path);
    }
    m_problems->setVisible(m_problems->count() > 0);
}

/// Quiet where nobody has walked yet.
QString GuideWorkbench::figureWords(const GuideNode& node) const
{
    const auto found = std::ranges::find(m_figures, guide()->key, &GuideFigures::guide);
    if (found == m_figures.end())
        return {};
    const auto figures = std::ranges::find(found->nodes, node.key, &GuideNodeFigures::node);
    if (figures == found->nodes.end() || figures->came == 0)
        return {};
    //: Of a step of a guide: how many runs came to it.
    QStringList words{tr("%n run(s)", nullptr, figures->came)};
    if (figures->answered > 0)
        words.append(spanText(std::chrono::seconds(figures->medianSeconds)));
    if (figures->left > 0)
        //: Of a step of a guide: the share of the runs that were left there.
        words.append(tr("%1 % quit").arg(100 * figures->left / figures->came));
    if (node.kind == GuideNodeKind::Outcome && figures->escalated > 0)
        //: Of an outcome of a guide: the share of the runs after which the ticket was escalated.
        words.append(tr("%1 % escalated").arg(100 * figures->escalated / figures->came));
    return words.join(QStringLiteral(" · "));
}

void GuideWorkbench::showNode()
{
    m_form->setNode(m_index, m_graph->current());
    const bool may = m_draft.mayEdit();
    m_add->setEnabled(may && guide());
    m_remove->setEnabled(may && guide() && guide()->node(m_graph->current()));
}

void GuideWorkbench::lightWay()
{
    m_graph->setWay(m_tabs->currentIndex() == TrialTab ? m_trial->way() : std::vector<GuideNodeKey>{});
}

void GuideWorkbench::showFields()
{
    m_tabs->setCurrentIndex(GuideTab);
}

void GuideWorkbench::revealNode(const QString& path)
{
    const int index = indexIn(path.mid(path.indexOf(u'.') + 1), QStringLiteral("nodes"));
    if (!guide() || index < 0 || index >= std::ssize(guide()->nodes)) {
        showFields();
        return;
    }
    m_tabs->setCurrentIndex(StepTab);
    m_graph->setCurrent(guide()->nodes[static_cast<std::size_t>(index)].key);
    showNode();
    const bool inField = path.count(u'.') > 1 && m_form->reveal(path);
    if (QWidget* card = m_graph->card(m_graph->current()); card && !inField)
        card->setFocus(Qt::OtherFocusReason);
}

void GuideWorkbench::editGuide(const std::function<void(Guide&)>& change)
{
    m_draft.edit([&](Playbook& playbook) { change(playbook.guides[static_cast<std::size_t>(m_index)]); });
}

void GuideWorkbench::add(GuideNodeKind kind)
{
    if (!guide())
        return;
    GuideNode node{freshNodeKey(*guide()), kind, {}};
    turnInto(node, kind);
    const GuideNodeKey key = node.key;
    editGuide([&](Guide& guide) { insertAfter(guide, m_graph->current(), node); });
    m_graph->setCurrent(key);
    edit();
}

void GuideWorkbench::addOn(const QString& exit)
{
    if (!guide())
        return;
    GuideNode node{freshNodeKey(*guide()), GuideNodeKind::Instruction, {}};
    const GuideNodeKey key = node.key;
    editGuide([&](Guide& guide) { insertAt(guide, m_graph->current(), exit, node); });
    m_graph->setCurrent(key);
    edit();
}

void GuideWorkbench::edit()
{
    m_tabs->setCurrentIndex(StepTab);
    showNode();
    m_form->focusText();
}

QString GuideWorkbench::removedWords(const GuideNode& gone, const std::vector<GuideNodeKey>& pointers) const
{
    const QString removed = tr("“%1” was removed.").arg(shortName(gone));
    if (pointers.empty())
        return removed;
    QStringList names;
    for (const GuideNodeKey& key : pointers) {
        if (const GuideNode* node = guide()->node(key))
            //: A step of a guide, quoted.
            names.append(tr("“%1”").arg(shortName(*node)));
    }
    //: %1 are steps of a guide.
    return removed + u' ' + tr("What led to it: %1.").arg(QLocale().createSeparatedList(names));
}

void GuideWorkbench::remove()
{
    if (!guide() || !guide()->node(m_graph->current()) || !m_draft.mayEdit())
        return;
    const Guide before = *guide();
    const GuideNode gone = *guide()->node(m_graph->current());
    const std::vector<GuideNodeKey> pointers = nodesLeadingTo(before, gone.key);
    GuideNodeKey on;
    editGuide([&](Guide& guide) { on = removeNode(guide, gone.key); });
    const GuideNode* next = guide()->node(on);
    if (!next && !pointers.empty())
        next = guide()->node(pointers.front());
    m_graph->setCurrent(next ? next->key : GuideNodeKey{});
    showNode();
    QString words = removedWords(gone, pointers);
    if (!pointers.empty())
        words += u' ' + (guide()->node(on) ? tr("It goes on to “%1” now.").arg(shortName(*guide()->node(on)))
                                           : tr("It leads nowhere now."));
    tell(words, [this, before, key = gone.key] {
        const auto& guides = m_draft.value().guides;
        const auto at = std::ranges::find(guides, before.key, &Guide::key);
        if (at == guides.end())
            return;
        const auto index = static_cast<std::size_t>(at - guides.begin());
        m_draft.edit([&](Playbook& playbook) { playbook.guides[index] = before; });
        m_graph->setCurrent(key);
        showNode();
    });
    if (QWidget* card = m_graph->card(m_graph->current()))
        card->setFocus(Qt::OtherFocusReason);
}

void GuideWorkbench::tell(const QString& text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    refresh();
    m_told->say(MessageTone::Info, text, tr("Undo"));
}

} // namespace tierdesk
