// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintguides.h"

#include <QByteArray>
#include <algorithm>
#include <map>
#include <set>

namespace tierdesk {

namespace {

/// More than this makes every version of the playbook heavy.
constexpr qsizetype mostPictureBytes = 256 * 1024;

bool isPicture(const QString& base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray& bytes = decoded.decoded;
    return decoded && bytes.size() <= mostPictureBytes &&
           (bytes.startsWith("\x89PNG\r\n") || bytes.startsWith("\xff\xd8\xff"));
}

/// One guide.
class GuideLinter
{
public:
    GuideLinter(const Playbook& playbook, std::size_t index, std::vector<LintFinding>& findings)
        : m_playbook(playbook)
        , m_guide(playbook.guides[index])
        , m_path(QStringLiteral("guides[%1]").arg(index))
        , m_findings(findings)
    {}

    void run()
    {
        fits();
        keys();
        for (std::size_t i = 0; i < m_guide.nodes.size(); ++i)
            node(i);
        graph();
    }

private:
    void find(LintRule rule, const QString& path, QStringList details = {})
    {
        m_findings.push_back({rule, path.isEmpty() ? m_path : m_path + QLatin1Char('.') + path, std::move(details)});
    }
    static QString at(std::size_t node, const QString& rest = {})
    {
        const QString path = QStringLiteral("nodes[%1]").arg(node);
        return rest.isEmpty() ? path : path + QLatin1Char('.') + rest;
    }

    void fits();
    void keys();
    void node(std::size_t index);
    void choices(std::size_t index);
    void action(std::size_t index, const GuideAction& action);
    void field(std::size_t index, const GuideAction& action);
    void outcome(std::size_t index, const GuideOutcome& outcome);
    void graph();
    void loops(std::size_t from);

    const Playbook& m_playbook;
    const Guide& m_guide;
    QString m_path;
    std::vector<LintFinding>& m_findings;
    enum class Visit { New, OnTheWay, Done };
    std::map<GuideNodeKey, Visit> m_visits;
    QStringList m_way;
};

void GuideLinter::fits()
{
    for (std::size_t i = 0; i < m_guide.categories.size(); ++i) {
        if (!m_playbook.category(m_guide.categories[i]))
            find(LintRule::UnknownCategory, QStringLiteral("categories[%1]").arg(i), {m_guide.categories[i].value});
    }
    for (std::size_t i = 0; i < m_guide.services.size(); ++i) {
        if (!m_playbook.service(m_guide.services[i]))
            find(LintRule::UnknownService, QStringLiteral("services[%1]").arg(i), {m_guide.services[i].value});
    }
}

void GuideLinter::keys()
{
    std::set<GuideNodeKey> seen;
    for (std::size_t i = 0; i < m_guide.nodes.size(); ++i) {
        const GuideNodeKey& key = m_guide.nodes[i].key;
        if (!key)
            find(LintRule::EmptyKey, at(i, QStringLiteral("key")));
        else if (!seen.insert(key).second)
            find(LintRule::DuplicateKey, at(i, QStringLiteral("key")), {key.value});
    }
}

void GuideLinter::node(std::size_t index)
{
    const GuideNode& node = m_guide.nodes[index];
    const auto lacks = [&](const char* what) {
        find(LintRule::GuideIncomplete, at(index), {node.key.value, QLatin1String(what)});
    };
    if (node.text.trimmed().isEmpty())
        lacks("text");
    if (!node.picture.isEmpty() && !isPicture(node.picture))
        find(LintRule::GuideValue, at(index, QStringLiteral("picture")), {QStringLiteral("picture"), QString()});
    choices(index);
    if (node.kind == GuideNodeKind::Action) {
        if (node.action)
            action(index, *node.action);
        else
            lacks("action");
    }
    if (node.kind == GuideNodeKind::Outcome) {
        if (node.outcome)
            outcome(index, *node.outcome);
        else
            lacks("outcome");
    }
}

void GuideLinter::choices(std::size_t index)
{
    const GuideNode& node = m_guide.nodes[index];
    const bool one = node.kind == GuideNodeKind::AskOne || node.kind == GuideNodeKind::Check;
    const std::size_t least = one ? 2 : node.kind == GuideNodeKind::AskMany ? 1 : 0;
    if (node.choices.size() < least)
        find(LintRule::GuideIncomplete, at(index), {node.key.value, QStringLiteral("choices")});
    std::set<GuideChoiceKey> seen;
    for (std::size_t i = 0; i < node.choices.size(); ++i) {
        const QString path = at(index, QStringLiteral("choices[%1]").arg(i));
        const GuideChoice& choice = node.choices[i];
        if (!choice.key)
            find(LintRule::EmptyKey, path + QStringLiteral(".key"));
        else if (!seen.insert(choice.key).second)
            find(LintRule::DuplicateKey, path + QStringLiteral(".key"), {choice.key.value});
        if (choice.text.trimmed().isEmpty())
            find(LintRule::EmptyName, path + QStringLiteral(".text"));
        if (node.kind == GuideNodeKind::AskNumber && !choice.from)
            find(LintRule::GuideIncomplete, path, {node.key.value, QStringLiteral("from")});
    }
}

void GuideLinter::action(std::size_t index, const GuideAction& action)
{
    const QString path = at(index, QStringLiteral("action.value"));
    const QString value = action.value.trimmed();
    if (value.isEmpty()) {
        find(LintRule::GuideIncomplete, at(index), {m_guide.nodes[index].key.value, QStringLiteral("value")});
        return;
    }
    if (m_guide.isForRequesters() && action.kind != GuideActionKind::Article)
        find(LintRule::GuideForStaff, at(index, QStringLiteral("action.kind")), {toWord(action.kind)});
    switch (action.kind) {
    case GuideActionKind::Macro:
        break;
    case GuideActionKind::Article:
        if (value.toLongLong() <= 0)
            find(LintRule::GuideValue, path, {toWord(action.kind), value});
        break;
    case GuideActionKind::SetField:
        field(index, action);
        break;
    case GuideActionKind::Launch:
        if (std::ranges::find(m_playbook.launches, value, &LaunchTemplate::key) == m_playbook.launches.end())
            find(LintRule::UnknownLaunch, path, {value});
        break;
    }
}

void GuideLinter::field(std::size_t index, const GuideAction& action)
{
    if (!action.field) {
        find(LintRule::GuideIncomplete, at(index), {m_guide.nodes[index].key.value, QStringLiteral("field")});
        return;
    }
    const QString path = at(index, QStringLiteral("action.value"));
    const auto ranked = [&](const QStringList& names) {
        const int rank = action.value.toInt();
        return rank > 0 && rank <= names.size();
    };
    bool fits = true;
    switch (*action.field) {
    case GuideField::Kind:
        fits = parseWord<TicketKind>(action.value).has_value();
        break;
    case GuideField::Category:
        if (!m_playbook.category(CategoryKey{action.value}))
            find(LintRule::UnknownCategory, path, {action.value});
        break;
    case GuideField::Service:
        if (!m_playbook.service(ServiceKey{action.value}))
            find(LintRule::UnknownService, path, {action.value});
        break;
    case GuideField::Impact:
        fits = ranked(m_playbook.matrix.impacts);
        break;
    case GuideField::Urgency:
        fits = ranked(m_playbook.matrix.urgencies);
        break;
    case GuideField::Asset:
    case GuideField::Tag:
        break;
    }
    if (!fits)
        find(LintRule::GuideValue, path, {toWord(*action.field), action.value});
}

void GuideLinter::outcome(std::size_t index, const GuideOutcome& outcome)
{
    const auto path = [&](const char* field) { return at(index, QStringLiteral("outcome.") + QLatin1String(field)); };
    switch (outcome.ending) {
    case GuideEnding::Solved: {
        const auto& codes = m_playbook.resolutionCodes;
        if (!outcome.code.isEmpty() && std::ranges::find(codes, outcome.code, &Choice::key) == codes.end())
            find(LintRule::GuideValue, path("code"), {QStringLiteral("code"), outcome.code});
        break;
    }
    case GuideEnding::Escalate: {
        const Queue* queue = m_playbook.queue(outcome.queue);
        if (!queue)
            find(LintRule::UnknownQueue, path("queue"), {outcome.queue.value});
        else if (queue->retired)
            find(LintRule::EscalationToRetired, path("queue"), {m_guide.name, queue->name});
        break;
    }
    case GuideEnding::Guide:
        if (outcome.guide == m_guide.key)
            find(LintRule::GuideLoop, path("guide"), {m_guide.name});
        else if (!m_playbook.guide(outcome.guide))
            find(LintRule::UnknownGuide, path("guide"), {outcome.guide.value});
        break;
    }
}

/// Depth first; a way that comes back to where it has been is a circle.
void GuideLinter::loops(std::size_t from)
{
    const GuideNode& node = m_guide.nodes[from];
    m_visits[node.key] = Visit::OnTheWay;
    m_way.append(node.key.value);
    for (const GuideExit& exit : exitsOf(node)) {
        const GuideNode* target = m_guide.node(exit.target);
        if (!target) {
            if (exit.target)
                find(LintRule::GuideTarget, at(from, exit.path), {exit.target.value});
            else
                find(LintRule::GuideDeadEnd, at(from, exit.path), {node.key.value});
            continue;
        }
        const Visit visit = m_visits[exit.target];
        if (visit == Visit::OnTheWay) {
            const QStringList circle = m_way.mid(m_way.indexOf(exit.target.value)) << exit.target.value;
            find(LintRule::GuideLoop, at(from, exit.path), {circle.join(QStringLiteral(" → "))});
        } else if (visit == Visit::New) {
            loops(static_cast<std::size_t>(target - m_guide.nodes.data()));
        }
    }
    m_way.removeLast();
    m_visits[node.key] = Visit::Done;
}

void GuideLinter::graph()
{
    const auto ends = [](const GuideNode& node) { return node.kind == GuideNodeKind::Outcome; };
    if (std::ranges::none_of(m_guide.nodes, ends))
        find(LintRule::GuideWithoutOutcome, m_guide.nodes.empty() ? QString() : QStringLiteral("nodes"));
    // From each that no way has come to yet, so that everything is looked at; those begun anew are out of reach.
    for (std::size_t i = 0; i < m_guide.nodes.size(); ++i) {
        const GuideNode& node = m_guide.nodes[i];
        if (!node.key || m_guide.node(node.key) != &node || m_visits[node.key] != Visit::New)
            continue;
        if (i > 0)
            find(LintRule::GuideUnreachable, at(i), {node.key.value});
        loops(i);
    }
}

} // namespace

void lintGuides(const Playbook& playbook, std::vector<LintFinding>& findings)
{
    for (std::size_t i = 0; i < playbook.guides.size(); ++i)
        GuideLinter(playbook, i, findings).run();
}

} // namespace tierdesk
