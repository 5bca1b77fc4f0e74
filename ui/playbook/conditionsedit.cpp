// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/conditionsedit.h"

#include "core/playbook/comparisons.h"
#include "ui/playbook/fieldkit.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/text.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QToolButton>

namespace tierdesk {

std::vector<Choice> valueChoices(Attribute attribute, const PlaybookDraft& draft)
{
    const Playbook& playbook = draft.value();
    switch (attribute) {
    case Attribute::Kind:
        return choicesOf<TicketKind>();
    case Attribute::Category:
        return categoryChoices(playbook, NoneToo::No);
    case Attribute::Service:
        return serviceChoices(playbook);
    case Attribute::Client:
        return clientChoices(draft);
    case Attribute::Channel:
        return choicesOf<Channel>();
    case Attribute::Impact:
        return rankChoices(playbook.matrix.impacts);
    case Attribute::Urgency:
        return rankChoices(playbook.matrix.urgencies);
    case Attribute::Priority:
        return priorityChoices(playbook);
    case Attribute::State: {
        std::vector<Choice> states;
        for (const State& state : playbook.states)
            states.push_back({state.key.value, state.name});
        return states;
    }
    case Attribute::StateType:
        return choicesOf<StateType>();
    case Attribute::PendingReason:
        return playbook.pendingReasons;
    case Attribute::Queue:
        return queueChoices(playbook, NoneToo::No);
    case Attribute::Tier:
        return tierChoices(playbook);
    case Attribute::Assignee:
    case Attribute::Owner: {
        std::vector<Choice> staff = staffChoices(draft);
        staff.erase(staff.begin());
        return staff;
    }
    case Attribute::Sender:
        return {{QStringLiteral("requester"), Text::tr("Requester")}, {QStringLiteral("staff"), Text::tr("Our staff")}};
    case Attribute::Link:
        return choicesOf<LinkKind>();
    default:
        return {};
    }
}

ConditionRow::ConditionRow(PlaybookDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_attribute(makePick(this,
                           [this](const QString& key) {
                               change([&](Condition& one) {
                                   one = {fromKeyText<Attribute>(key), {}, {}, {}};
                                   one.comparison = comparisonsOf(one.attribute).front();
                               });
                           }))
    , m_comparison(makePick(this,
                            [this](const QString& key) {
                                change([&](Condition& one) {
                                    one.comparison = fromKeyText<Comparison>(key);
                                    if (!takesValues(one.comparison))
                                        one.values.clear();
                                    if (!takesCalendar(one.comparison))
                                        one.calendar = {};
                                });
                            }))
    , m_line(new QLineEdit(this))
    , m_pick(makePick(this, [this](const QString& key) { change([&](Condition& one) { one.values = {key}; }); }))
    , m_keys(new KeysEdit(KeysEdit::Others::Yes, this))
    , m_calendar(makePick(
          this, [this](const QString& key) { change([&](Condition& one) { one.calendar = CalendarKey{key}; }); }))
    , m_remove(new QToolButton(this))
{
    m_attribute->setAccessibleName(tr("What is looked at"));
    m_comparison->setAccessibleName(tr("Comparison"));
    m_line->setAccessibleName(tr("Value"));
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_pick->setAccessibleName(tr("Value"));
    m_keys->setFieldName(tr("Values"));
    m_keys->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_calendar->setAccessibleName(tr("Calendar"));
    m_remove->setIcon(makeIcon(Icon::Cross));
    m_remove->setAccessibleName(tr("Remove the condition"));
    m_remove->setToolTip(tr("Remove the condition"));
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_attribute, m_comparison, m_line, m_pick, m_keys, m_calendar, m_remove})
        flow->addWidget(part);
    setFocusProxy(m_attribute);
    connect(m_line, &QLineEdit::editingFinished, this, &ConditionRow::takeLine);
    connect(m_keys, &KeysEdit::keysEdited, this,
            [this](const QStringList& keys) { change([&](Condition& one) { one.values = keys; }); });
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removeWanted);
}

ConditionRow::Values ConditionRow::valuesKind() const
{
    switch (m_condition.comparison) {
    case Comparison::Changed:
    case Comparison::IsSet:
    case Comparison::Within:
    case Comparison::Outside:
        return Values::None;
    case Comparison::AtLeast:
    case Comparison::AtMost:
        return valueChoices(m_condition.attribute, m_draft).empty() ? Values::Line : Values::Pick;
    case Comparison::Matches:
    case Comparison::Before:
    case Comparison::After:
    case Comparison::LongerThan:
        return Values::Line;
    default:
        return Values::Keys;
    }
}

void ConditionRow::change(const std::function<void(Condition&)>& change)
{
    Condition next = m_condition;
    change(next);
    if (next == m_condition)
        return;
    m_condition = std::move(next);
    showParts();
    Q_EMIT edited();
}

void ConditionRow::setCondition(const Condition& condition)
{
    m_condition = condition;
    showParts();
}

void ConditionRow::showParts()
{
    const Values kind = valuesKind();
    std::vector<Choice> comparisons;
    for (const Comparison one : comparisonsOf(m_condition.attribute))
        comparisons.push_back({toWord(one), nameOf(one)});
    showPick(*m_attribute, choicesOf<Attribute>(), keyText(m_condition.attribute));
    showPick(*m_comparison, comparisons, keyText(m_condition.comparison));
    const std::vector<Choice> choices = valueChoices(m_condition.attribute, m_draft);
    m_line->setVisible(kind == Values::Line);
    m_pick->setVisible(kind == Values::Pick);
    m_keys->setVisible(kind == Values::Keys);
    m_calendar->setVisible(takesCalendar(m_condition.comparison));
    const QString first = m_condition.values.value(0);
    if (kind == Values::Pick)
        showPick(*m_pick, choices, first);
    if (kind == Values::Keys)
        showPicks(*m_keys, choices, m_condition.values);
    if (kind == Values::Line && m_condition.comparison == Comparison::LongerThan)
        showSpan(*m_line, first.toInt());
    else if (kind == Values::Line)
        showText(*m_line, first);
    m_line->setPlaceholderText(m_condition.comparison == Comparison::LongerThan ? QStringLiteral("4h 30m")
                               : m_condition.attribute == Attribute::TimeOfDay  ? QStringLiteral("17:30")
                                                                                : QString());
    if (takesCalendar(m_condition.comparison))
        showPick(*m_calendar, calendarChoices(m_draft.value(), tr("Around the clock")), m_condition.calendar.value);
    updateGeometry();
}

void ConditionRow::takeLine()
{
    QString value = m_line->text().trimmed();
    if (m_condition.comparison == Comparison::LongerThan) {
        const auto minutes = parseWorkingTime(value);
        if (!minutes)
            return;
        value = QString::number(*minutes);
    }
    change([&](Condition& one) { one.values = value.isEmpty() ? QStringList() : QStringList(value); });
}

ConditionsEdit::ConditionsEdit(PlaybookDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_column(new QVBoxLayout(this))
    , m_words(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gap::near);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto* more = new QPushButton(makeIcon(Icon::Plus), tr("Add a group of conditions"), this);
    more->setAutoDefault(false);
    m_column->addWidget(m_words);
    m_column->addWidget(more, 0, Qt::AlignLeading);
    setFocusProxy(more);
    connect(more, &QPushButton::clicked, this, [this] {
        Condition usual;
        m_conditions.push_back({Join::All, {usual}});
        setConditions(Conditions(m_conditions));
        m_groups.back().lines.back()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void ConditionsEdit::addGroup()
{
    const std::size_t index = m_groups.size();
    Group group{new QWidget(this), nullptr, new QVBoxLayout, {}};
    group.join = makePick(group.frame, [this](const QString&) { take(); });
    group.join->setAccessibleName(tr("How many of the conditions must hold"));
    auto* more = new QPushButton(makeIcon(Icon::Plus), tr("Add a condition"), group.frame);
    more->setAutoDefault(false);
    auto* rows = new QVBoxLayout(group.frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::inside);
    rows->addWidget(group.join, 0, Qt::AlignLeading);
    group.rows->setContentsMargins(gap::apart, 0, 0, 0);
    group.rows->setSpacing(gap::inside);
    group.rows->addWidget(more, 0, Qt::AlignLeading);
    rows->addLayout(group.rows);
    connect(more, &QPushButton::clicked, this, [this, index] {
        m_conditions[index].conditions.emplace_back();
        setConditions(Conditions(m_conditions));
        m_groups[index].lines.back()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    m_column->insertWidget(static_cast<int>(index), group.frame);
    // At once, so that the keyboard can go there.
    group.frame->show();
    m_groups.push_back(std::move(group));
}

void ConditionsEdit::fitGroup(std::size_t index)
{
    Group& group = m_groups[index];
    const std::size_t wanted = m_conditions[index].conditions.size();
    while (group.lines.size() > wanted) {
        group.lines.back()->hide();
        group.lines.back()->deleteLater();
        group.lines.pop_back();
    }
    while (group.lines.size() < wanted) {
        auto* row = new ConditionRow(m_draft, group.frame);
        connect(row, &ConditionRow::edited, this, &ConditionsEdit::take);
        connect(row, &ConditionRow::removeWanted, this, [this, row] { removeRow(row); });
        group.rows->insertWidget(static_cast<int>(group.lines.size()), row);
        row->show();
        group.lines.push_back(row);
    }
    showPick(*group.join, choicesOf<Join>(), keyText(m_conditions[index].join));
    for (std::size_t i = 0; i < wanted; ++i)
        group.lines[i]->setCondition(m_conditions[index].conditions[i]);
}

void ConditionsEdit::setConditions(const Conditions& conditions)
{
    m_conditions = conditions;
    while (m_groups.size() > conditions.size()) {
        m_groups.back().frame->hide();
        m_groups.back().frame->deleteLater();
        m_groups.pop_back();
    }
    while (m_groups.size() < conditions.size())
        addGroup();
    for (std::size_t i = 0; i < conditions.size(); ++i)
        fitGroup(i);
    QStringList words;
    for (const ConditionGroup& group : conditions)
        words.append(sentenceOf(group, m_draft.names()));
    m_words->setText(words.isEmpty() ? tr("Without conditions it always fits.") : words.join(u'\n'));
}

void ConditionsEdit::removeRow(const ConditionRow* row)
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const auto at = std::ranges::find(m_groups[i].lines, row);
        if (at == m_groups[i].lines.end())
            continue;
        auto& rows = m_conditions[i].conditions;
        rows.erase(rows.begin() + (at - m_groups[i].lines.begin()));
        if (rows.empty())
            m_conditions.erase(m_conditions.begin() + static_cast<std::ptrdiff_t>(i));
        break;
    }
    setConditions(Conditions(m_conditions));
    setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ConditionsEdit::take()
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_conditions[i].join = fromKeyText<Join>(m_groups[i].join->currentData().toString());
        for (std::size_t j = 0; j < m_groups[i].lines.size(); ++j)
            m_conditions[i].conditions[j] = m_groups[i].lines[j]->condition();
    }
    Q_EMIT edited();
}

} // namespace tierdesk
