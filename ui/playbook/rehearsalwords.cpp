// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/rehearsalwords.h"

#include "ui/text/enumnames.h"
#include "ui/text/rulenames.h"
#include "ui/text/timetext.h"

#include <QLocale>
#include <algorithm>

namespace tierdesk {

namespace {

constexpr std::size_t shownFirings = 50;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// With its sign; a dash where nothing is different.
QString difference(int draft, int inForce)
{
    const int by = draft - inForce;
    if (by == 0)
        return QString(QChar(0x2013));
    return by > 0 ? QStringLiteral("+%1").arg(number(by)) : QChar(0x2212) + number(-by);
}

QStringList counts(int draft, int inForce)
{
    return {number(draft), number(inForce), difference(draft, inForce)};
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QDate dayOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms).date();
}

template <class Key>
int countOf(const std::map<Key, int>& counts, const Key& key)
{
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

/// What either of two maps knows.
template <class Key>
std::set<Key> keysOf(const std::map<Key, int>& one, const std::map<Key, int>& other)
{
    std::set<Key> keys;
    for (const std::map<Key, int>* counts : {&one, &other}) {
        for (const auto& [key, count] : *counts)
            keys.insert(key);
    }
    return keys;
}

RehearsedRule ruleIn(const RehearsedPlaybook& playbook, const RuleKey& rule)
{
    const auto found = playbook.rules.find(rule);
    return found == playbook.rules.end() ? RehearsedRule{} : found->second;
}

template <class Rule>
const Rule* byKey(const std::vector<Rule>& rules, const RuleKey& key)
{
    const auto found = std::ranges::find(rules, key, &Rule::key);
    return found == rules.end() ? nullptr : &*found;
}

bool knows(const Playbook& playbook, const RuleKey& rule)
{
    return byKey(playbook.routing, rule) || byKey(playbook.protocols, rule);
}

bool isSwitchedOff(const Playbook& playbook, const RuleKey& rule)
{
    const RoutingRule* routing = byKey(playbook.routing, rule);
    const Protocol* protocol = byKey(playbook.protocols, rule);
    return (routing && !routing->enabled) || (protocol && !protocol->enabled);
}

QString cell(QString text)
{
    return text.replace(u'|', QStringLiteral("\\|")).simplified();
}

QString markdownOf(const WordTable& table)
{
    QString out = QStringLiteral("\n## %1\n\n").arg(table.title);
    QStringList rule;
    for (int column = 0; column < table.heading.size(); ++column) {
        const bool isNumber = std::ranges::find(table.numbers, column) != table.numbers.end();
        rule.append(isNumber ? QStringLiteral("--:") : QStringLiteral("---"));
    }
    const auto line = [](const QStringList& cells) {
        return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
    };
    out += line(table.heading) + line(rule);
    for (const WordRow& row : table.rows) {
        QStringList cells;
        for (const QString& text : row.cells)
            cells.append(cell(text));
        out += line(cells);
    }
    return out;
}

} // namespace

RehearsalWords::RehearsalWords(Rehearsed rehearsed)
    : m_rehearsed(std::move(rehearsed))
{}

QString RehearsalWords::held()
{
    return tr("What people did is held as it was: a rule that would have moved a ticket is counted, and the "
              "ticket goes on as it went. Nothing is changed and nobody is told.");
}

bool RehearsalWords::isEmpty() const
{
    const RehearsalResult& result = m_rehearsed.result;
    return result.draft.firings == 0 && result.inForce.firings == 0 && result.draft.breaches == result.inForce.breaches;
}

QString RehearsalWords::sum() const
{
    const RehearsalResult& result = m_rehearsed.result;
    //: %1 and %2 are days.
    const QString looked = tr("From %1 to %2: %n ticket(s) looked at.", nullptr, result.looked)
                               .arg(dayText(dayOf(result.from)), dayText(dayOf(result.to - Milliseconds(1))));
    QStringList lines{looked};
    if (result.draft.firings == 0 && result.inForce.firings == 0)
        lines.append(tr("No rule would have acted, neither of the draft nor of the playbook in force. Rules "
                        "that are switched off do not act here either."));
    else
        lines.append(tr("Times that rules acted: %1 under the draft, %2 in force. Tickets touched: %3 under the "
                        "draft, %4 in force.")
                         .arg(number(result.draft.firings), number(result.inForce.firings),
                              number(std::ssize(result.draft.tickets)), number(std::ssize(result.inForce.tickets))));
    lines.append(tr("Deadlines missed: %1 under the draft, %2 in force; %3 avoided, %4 added.")
                     .arg(number(std::ssize(result.draft.breaches)), number(std::ssize(result.inForce.breaches)),
                          number(result.breachesAvoided()), number(result.breachesAdded())));
    return lines.join(u'\n');
}

std::vector<RuleKey> RehearsalWords::ruleKeys() const
{
    std::vector<RuleKey> keys;
    const auto add = [&](const RuleKey& key) {
        if (std::ranges::find(keys, key) == keys.end())
            keys.push_back(key);
    };
    for (const PlaybookPtr& playbook : {m_rehearsed.draft, m_rehearsed.inForce}) {
        for (const RoutingRule& rule : playbook->routing)
            add(rule.key);
        for (const Protocol& protocol : playbook->protocols)
            add(protocol.key);
    }
    return keys;
}

QString RehearsalWords::ruleName(const RuleKey& rule) const
{
    if (rule.value.isEmpty())
        return tr("All rules");
    const bool inDraft = knows(*m_rehearsed.draft, rule);
    const QString name = Names(inDraft ? *m_rehearsed.draft : *m_rehearsed.inForce).rule(rule);
    if (!inDraft)
        //: %1 is a rule that is in force.
        return tr("%1 (not in the draft)").arg(name);
    //: %1 is a rule.
    return isSwitchedOff(*m_rehearsed.draft, rule) ? tr("%1 (switched off)").arg(name) : name;
}

QString RehearsalWords::stepName(const Playbook& playbook, const RuleKey& rule, const QString& step) const
{
    const Protocol* protocol = byKey(playbook.protocols, rule);
    const Step* found = protocol ? protocol->step(step) : nullptr;
    return found ? offsetText(*found) : step;
}

QString RehearsalWords::queueName(const QueueKey& queue) const
{
    if (queue.value.isEmpty())
        return tr("nowhere: no queue to escalate to");
    const Playbook& playbook = m_rehearsed.draft->queue(queue) ? *m_rehearsed.draft : *m_rehearsed.inForce;
    return Names(playbook).queue(queue);
}

QString RehearsalWords::personName(PersonId person) const
{
    const auto found = std::ranges::find(m_rehearsed.staff, person, &Person::id);
    return found == m_rehearsed.staff.end() ? Names(*m_rehearsed.draft).person(person) : found->name;
}

QString RehearsalWords::subject(TicketId ticket) const
{
    const auto found = m_rehearsed.subjects.find(ticket);
    return found == m_rehearsed.subjects.end() ? QString() : found->second;
}

WordTable RehearsalWords::rules() const
{
    const RehearsalResult& result = m_rehearsed.result;
    WordTable table{tr("Rules"),
                    {tr("Rule"), tr("Draft"), tr("In force"), tr("Difference"), tr("Tickets"), tr("Tickets in force")},
                    {},
                    {1, 2, 3, 4, 5}};
    const auto add = [&](const RuleKey& rule, int draft, int inForce, qint64 draftTickets, qint64 inForceTickets) {
        table.rows.push_back({QStringList{ruleName(rule)} + counts(draft, inForce) +
                                  QStringList{number(draftTickets), number(inForceTickets)},
                              {},
                              rule});
    };
    add({}, result.draft.firings, result.inForce.firings, std::ssize(result.draft.tickets),
        std::ssize(result.inForce.tickets));
    for (const RuleKey& key : ruleKeys()) {
        const RehearsedRule draft = ruleIn(result.draft, key);
        const RehearsedRule inForce = ruleIn(result.inForce, key);
        add(key, draft.firings, inForce.firings, std::ssize(draft.tickets), std::ssize(inForce.tickets));
    }
    return table;
}

std::vector<WeekCount> RehearsalWords::weekCounts(const RuleKey& rule) const
{
    const RehearsalResult& result = m_rehearsed.result;
    const auto utcDay = [](Instant at) { return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc()).date(); };
    const QDate first = utcDay(result.from);
    const QDate last = utcDay(result.to - Milliseconds(1));
    std::vector<WeekCount> weeks;
    for (QDate monday = first.addDays(1 - first.dayOfWeek()); monday <= last; monday = monday.addDays(7)) {
        WeekCount week{monday, 0, 0};
        const auto sum = [&](const RehearsedPlaybook& playbook) {
            int count = 0;
            for (const auto& [key, counted] : playbook.rules)
                count += rule.value.isEmpty() || key == rule ? countOf(counted.weeks, monday) : 0;
            return count;
        };
        week.draft = sum(result.draft);
        week.inForce = sum(result.inForce);
        weeks.push_back(week);
    }
    return weeks;
}

QString RehearsalWords::weekText(const WeekCount& week)
{
    //: %1 is a Monday, %2 and %3 say how often rules acted.
    return tr("Week of %1: %2 under the draft, %3 in force")
        .arg(dayText(week.monday), number(week.draft), number(week.inForce));
}

WordTable RehearsalWords::weeks() const
{
    WordTable table{tr("Weeks"), {tr("Week of"), tr("Draft"), tr("In force"), tr("Difference")}, {}, {1, 2, 3}};
    for (const WeekCount& week : weekCounts({}))
        table.rows.push_back({QStringList{dayText(week.monday)} + counts(week.draft, week.inForce)});
    return table;
}

WordTable RehearsalWords::firings(const RuleKey& rule) const
{
    const RehearsalResult& result = m_rehearsed.result;
    const bool underDraft = rule.value.isEmpty() ? result.draft.firings > 0 : knows(*m_rehearsed.draft, rule);
    const RehearsedPlaybook& replayed = underDraft ? result.draft : result.inForce;
    const Playbook& playbook = underDraft ? *m_rehearsed.draft : *m_rehearsed.inForce;
    std::vector<std::pair<RuleKey, RehearsedFiring>> firings;
    for (const auto& [key, counted] : replayed.rules) {
        for (const RehearsedFiring& firing : counted.first) {
            if (rule.value.isEmpty() || key == rule)
                firings.emplace_back(key, firing);
        }
    }
    std::ranges::stable_sort(firings, {}, [](const auto& one) { return one.second.at; });
    firings.resize(std::min(firings.size(), shownFirings));
    WordTable table{underDraft ? tr("The first under the draft") : tr("The first in force"),
                    {tr("Ticket"), tr("Subject"), tr("Rule"), tr("Step"), tr("When")},
                    {}};
    for (const auto& [key, firing] : firings)
        table.rows.push_back({{Names::ticket(firing.ticket), subject(firing.ticket), Names(playbook).rule(key),
                               stepName(playbook, key, firing.step), stampText(firing.at)},
                              firing.ticket,
                              key});
    return table;
}

WordTable RehearsalWords::moves() const
{
    const RehearsalResult& result = m_rehearsed.result;
    WordTable table{tr("Moved between queues"),
                    {tr("From"), tr("To"), tr("Draft"), tr("In force"), tr("Difference")},
                    {},
                    {2, 3, 4}};
    for (const auto& places : keysOf(result.draft.moved, result.inForce.moved))
        table.rows.push_back({QStringList{queueName(places.first), queueName(places.second)} +
                              counts(countOf(result.draft.moved, places), countOf(result.inForce.moved, places))});
    return table;
}

WordTable RehearsalWords::messages() const
{
    const RehearsalResult& result = m_rehearsed.result;
    const auto keys = keysOf(result.draft.told, result.inForce.told);
    std::vector<std::pair<PersonId, QDate>> order(keys.begin(), keys.end());
    const auto busiest = [&](const auto& key) {
        return std::max(countOf(result.draft.told, key), countOf(result.inForce.told, key));
    };
    std::ranges::stable_sort(order, std::greater<>(), busiest);
    WordTable table{tr("Messages to people"),
                    {tr("Person"), tr("Day"), tr("Draft"), tr("In force"), tr("Difference")},
                    {},
                    {2, 3, 4}};
    for (const auto& key : order)
        table.rows.push_back({QStringList{personName(key.first), dayText(key.second)} +
                              counts(countOf(result.draft.told, key), countOf(result.inForce.told, key))});
    return table;
}

WordTable RehearsalWords::deadlines() const
{
    const RehearsalResult& result = m_rehearsed.result;
    WordTable table{tr("Deadlines"), {tr("Ticket"), tr("Subject"), tr("Measure"), tr("Under the draft")}, {}};
    const auto add = [&](const RehearsedPlaybook& one, const RehearsedPlaybook& other, const QString& what, int count) {
        const auto missed = missedOnlyIn(one, other);
        for (const auto& [ticket, metric, cycle] : missed)
            table.rows.push_back({{Names::ticket(ticket), subject(ticket), nameOf(metric), what}, ticket, {}});
        if (const int more = count - static_cast<int>(missed.size()); more > 0)
            table.rows.push_back({{{}, tr("and %n more", nullptr, more), {}, what}, {}, {}});
    };
    //: A deadline that is missed under the playbook in force and kept under the draft; the next is the other way round.
    add(result.inForce, result.draft, tr("kept: avoided"), result.breachesAvoided());
    add(result.draft, result.inForce, tr("missed: added"), result.breachesAdded());
    return table;
}

QString RehearsalWords::markdown() const
{
    QString out = QStringLiteral("# %1\n\n").arg(tr("Rehearsal of a draft"));
    out += held() + QStringLiteral("\n\n") + sum().replace(u'\n', QStringLiteral("\n\n")) + u'\n';
    for (const WordTable& table : {rules(), weeks(), moves(), messages(), deadlines(), firings({})}) {
        if (!table.rows.empty())
            out += markdownOf(table);
    }
    return out;
}

} // namespace tierdesk
