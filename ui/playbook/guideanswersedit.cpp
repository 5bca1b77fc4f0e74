// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/guideanswersedit.h"

#include "core/playbook/guideedit.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/guidetext.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr int mostLetters = 30;
constexpr int leastLetters = 12;
constexpr int mostNumber = 1'000'000;

} // namespace

QString newStepKey()
{
    return QStringLiteral("\n");
}

std::vector<Choice> stepChoices(const Guide& guide, const GuideNode& node, const QString& none)
{
    std::vector<Choice> choices{{QString(), none}};
    for (const GuideNode& one : guide.nodes) {
        if (one.key == node.key)
            continue;
        QString name = stepName(one);
        if (name.size() > mostLetters)
            name = name.left(mostLetters - 1).trimmed() + QChar(0x2026);
        choices.push_back({one.key.value, name});
    }
    choices.push_back({newStepKey(), GuideAnswersEdit::tr("A new step…")});
    return choices;
}

QComboBox* makeStepPick(QWidget* parent, std::function<void(const QString& key)> picked)
{
    auto* box = makePick(parent, std::move(picked));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(leastLetters);
    return box;
}

GuideAnswersEdit::GuideAnswersEdit(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_add(new QPushButton(makeIcon(Icon::Plus), tr("Add an answer"), this))
{
    m_add->setAutoDefault(false);
    m_rows->setSpacing(gap::near);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(gap::near);
    all->addLayout(m_rows);
    all->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        GuideChoice fresh{freshChoiceKey(m_node), {}, {}, {}};
        if (m_node.kind == GuideNodeKind::AskNumber)
            fresh.from = m_node.choices.empty() ? 0 : m_node.choices.back().from.value_or(0) + 1;
        m_node.choices.push_back(fresh);
        Q_EMIT edited();
        if (!m_shown.empty())
            m_shown.back().text->setFocus(Qt::OtherFocusReason);
    });
}

void GuideAnswersEdit::addRow()
{
    const std::size_t index = m_shown.size();
    Row row{};
    row.host = new QWidget(this);
    row.from = makeNumber({-mostNumber, mostNumber, {}, {}}, row.host, [this, index](int number) {
        change(index, [&](GuideChoice& choice) { choice.from = number; });
    });
    row.from->setPrefix(tr("From "));
    row.from->setAccessibleName(tr("From which number on answer %1 holds").arg(index + 1));
    row.text = new QLineEdit(row.host);
    row.text->setPlaceholderText(tr("Answer %1").arg(index + 1));
    row.text->setAccessibleName(tr("Answer %1").arg(index + 1));
    connect(row.text, &QLineEdit::textEdited, this,
            [this, index](const QString& text) { change(index, [&](GuideChoice& choice) { choice.text = text; }); });
    row.next = makeStepPick(row.host, [this, index](const QString& key) {
        if (key == newStepKey())
            Q_EMIT newStepWanted(index);
        else
            change(index, [&](GuideChoice& choice) { choice.next = GuideNodeKey{key}; });
    });
    row.next->setAccessibleName(tr("Where answer %1 leads").arg(index + 1));
    row.remove = new QToolButton(row.host);
    row.remove->setIcon(makeIcon(Icon::Cross));
    row.remove->setAutoRaise(true);
    row.remove->setToolTip(tr("Remove this answer"));
    row.remove->setAccessibleName(tr("Remove answer %1").arg(index + 1));
    connect(row.remove, &QToolButton::clicked, this, [this, index] {
        m_node.choices.erase(m_node.choices.begin() + static_cast<std::ptrdiff_t>(index));
        Q_EMIT edited();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    auto* first = new QHBoxLayout;
    first->setSpacing(gap::inside);
    first->addWidget(row.from);
    first->addWidget(row.text, 1);
    first->addWidget(row.remove);
    auto* second = new QHBoxLayout;
    second->setContentsMargins(gap::apart, 0, 0, 0);
    second->addWidget(row.next, 1);
    auto* both = new QVBoxLayout(row.host);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(gap::inside);
    both->addLayout(first);
    both->addLayout(second);
    m_rows->addWidget(row.host);
    m_shown.push_back(row);
}

void GuideAnswersEdit::showRows(const Guide& guide)
{
    const bool numbers = m_node.kind == GuideNodeKind::AskNumber;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Row& row = m_shown[i];
        row.host->setVisible(i < m_node.choices.size());
        if (i >= m_node.choices.size())
            continue;
        const GuideChoice& choice = m_node.choices[i];
        row.from->setVisible(numbers);
        showNumber(*row.from, choice.from.value_or(0));
        showText(*row.text, choice.text);
        if (!row.text->hasFocus())
            row.text->setCursorPosition(0);
        const bool otherwise =
            !m_node.next.isNull() || !(m_node.kind == GuideNodeKind::AskOne || m_node.kind == GuideNodeKind::Check);
        showPick(*row.next, stepChoices(guide, m_node, otherwise ? tr("As set under “Otherwise”") : tr("Nowhere yet")),
                 choice.next.value);
    }
}

void GuideAnswersEdit::show(const Guide& guide, const GuideNode& node)
{
    m_node = node;
    while (m_shown.size() < node.choices.size())
        addRow();
    showRows(guide);
    setFocusProxy(m_shown.empty() || node.choices.empty() ? static_cast<QWidget*>(m_add) : m_shown.front().text);
}

} // namespace tierdesk
