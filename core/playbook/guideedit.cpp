// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/guideedit.h"

#include <algorithm>

namespace tierdesk {

namespace {

GuideNode* nodeIn(Guide& guide, const GuideNodeKey& key)
{
    const auto found = std::ranges::find(guide.nodes, key, &GuideNode::key);
    return found == guide.nodes.end() ? nullptr : &*found;
}

/// Everything that leads to one node leads to another.
void redirect(Guide& guide, const GuideNodeKey& from, const GuideNodeKey& to)
{
    for (GuideNode& node : guide.nodes) {
        if (node.next == from)
            node.next = to;
        for (GuideChoice& choice : node.choices) {
            if (choice.next == from)
                choice.next = to;
        }
    }
}

void put(Guide& guide, const GuideNodeKey& behind, GuideNode node)
{
    const auto at = std::ranges::find(guide.nodes, behind, &GuideNode::key);
    guide.nodes.insert(at == guide.nodes.end() ? at : at + 1, std::move(node));
}

} // namespace

GuideNodeKey freshNodeKey(const Guide& guide)
{
    for (std::size_t number = guide.nodes.size() + 1;; ++number) {
        const GuideNodeKey key{QStringLiteral("step-%1").arg(number)};
        if (!guide.node(key))
            return key;
    }
}

GuideChoiceKey freshChoiceKey(const GuideNode& node)
{
    for (std::size_t number = node.choices.size() + 1;; ++number) {
        const GuideChoiceKey key{QStringLiteral("answer-%1").arg(number)};
        if (!node.choice(key))
            return key;
    }
}

bool hasChoices(GuideNodeKind kind)
{
    return kind == GuideNodeKind::AskOne || kind == GuideNodeKind::AskMany || kind == GuideNodeKind::AskNumber ||
           kind == GuideNodeKind::Check;
}

void turnInto(GuideNode& node, GuideNodeKind kind)
{
    node.kind = kind;
    if (!hasChoices(kind))
        node.choices.clear();
    for (std::size_t i = 0; i < node.choices.size(); ++i) {
        std::optional<int>& from = node.choices[i].from;
        from = kind == GuideNodeKind::AskNumber ? std::optional(from.value_or(static_cast<int>(i))) : std::nullopt;
    }
    if (kind == GuideNodeKind::AskOne || kind == GuideNodeKind::Check) {
        while (node.choices.size() < 2)
            node.choices.push_back({freshChoiceKey(node), {}, {}, {}});
    } else if (kind == GuideNodeKind::AskMany && node.choices.empty()) {
        node.choices.push_back({freshChoiceKey(node), {}, {}, {}});
    }
    node.action = kind == GuideNodeKind::Action ? std::optional(node.action.value_or(GuideAction{})) : std::nullopt;
    node.outcome = kind == GuideNodeKind::Outcome ? std::optional(node.outcome.value_or(GuideOutcome{})) : std::nullopt;
    if (kind == GuideNodeKind::Outcome)
        node.next = {};
}

std::vector<GuideNodeKey> nodesLeadingTo(const Guide& guide, const GuideNodeKey& target)
{
    std::vector<GuideNodeKey> found;
    for (const GuideNode& node : guide.nodes) {
        const auto exits = exitsOf(node);
        if (std::ranges::find(exits, target, &GuideExit::target) != exits.end())
            found.push_back(node.key);
    }
    return found;
}

void retarget(GuideNode& from, const QString& exit, const GuideNodeKey& target)
{
    if (exit == QLatin1String("next")) {
        from.next = target;
        return;
    }
    const qsizetype open = exit.indexOf(u'[');
    const auto index = exit.mid(open + 1, exit.indexOf(u']') - open - 1).toULongLong();
    if (open >= 0 && index < from.choices.size())
        from.choices[index].next = target;
}

void insertAt(Guide& guide, const GuideNodeKey& from, const QString& exit, GuideNode node)
{
    GuideNode* before = nodeIn(guide, from);
    if (!before)
        return;
    const auto exits = exitsOf(*before);
    const auto way = std::ranges::find(exits, exit, &GuideExit::path);
    if (node.kind != GuideNodeKind::Outcome && way != exits.end())
        node.next = way->target;
    retarget(*before, exit, node.key);
    put(guide, from, std::move(node));
}

void insertAfter(Guide& guide, const GuideNodeKey& after, GuideNode node)
{
    const GuideNode* before = guide.node(after);
    if (!before) {
        guide.nodes.insert(guide.nodes.begin(), std::move(node));
        return;
    }
    if (before->kind == GuideNodeKind::Outcome) {
        redirect(guide, after, node.key);
        if (node.kind != GuideNodeKind::Outcome)
            node.next = after;
        guide.nodes.insert(std::ranges::find(guide.nodes, after, &GuideNode::key), std::move(node));
        return;
    }
    const auto exits = exitsOf(*before);
    const auto open = std::ranges::find_if(exits, [&](const GuideExit& one) { return !guide.node(one.target); });
    insertAt(guide, after, open == exits.end() ? exits.front().path : open->path, std::move(node));
}

GuideNodeKey removeNode(Guide& guide, const GuideNodeKey& key)
{
    const auto found = std::ranges::find(guide.nodes, key, &GuideNode::key);
    if (found == guide.nodes.end())
        return {};
    GuideNodeKey on;
    const auto exits = exitsOf(*found);
    const auto elsewhere = [&](const GuideExit& one) { return one.target != exits.front().target; };
    if (!exits.empty() && std::ranges::none_of(exits, elsewhere) && exits.front().target != key)
        on = exits.front().target;
    const bool isFirst = found == guide.nodes.begin();
    guide.nodes.erase(found);
    redirect(guide, key, on);
    const auto next = std::ranges::find(guide.nodes, on, &GuideNode::key);
    if (isFirst && next != guide.nodes.end())
        std::rotate(guide.nodes.begin(), next, next + 1);
    return on;
}

} // namespace tierdesk
