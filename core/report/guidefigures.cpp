// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/guidefigures.h"

#include "core/ticket/apply.h"

#include <algorithm>

namespace tierdesk {

namespace {

constexpr qint64 msPerSecond = 1000;

qint64 median(std::vector<qint64> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Where a run stands, and since when.
struct Standing
{
    GuideNodeKey at;
    Instant since;
    bool escalated = false;
};

} // namespace

GuideTally::GuideTally(Instant from, Instant until)
    : m_from(from)
    , m_until(until)
{}

GuideTally::Counted& GuideTally::counted(const Guide& guide, Instant begun)
{
    Counted& counted = m_guides[guide.key];
    if (counted.order.empty() || begun >= counted.lastBegun) {
        counted.lastBegun = begun;
        counted.figures.guide = guide.key;
        counted.figures.name = guide.name;
        counted.order.clear();
        std::ranges::transform(guide.nodes, std::back_inserter(counted.order), &GuideNode::key);
    }
    return counted;
}

GuideNodeFigures& GuideTally::nodeOf(Counted& counted, const GuideNode& node)
{
    GuideNodeFigures& figures = counted.nodes[node.key];
    figures.node = node.key;
    figures.kind = node.kind;
    figures.text = node.text;
    return figures;
}

void GuideTally::add(std::span<const JournalEntry> history)
{
    Ticket ticket;
    std::map<GuideRunId, Standing> standings;
    for (const JournalEntry& entry : history) {
        if (const auto* answered = entry.is<GuideAnswered>()) {
            const GuideRun* run = ticket.guideRun(answered->run);
            const Standing& standing = standings[answered->run];
            const bool isMeant = run && run->at >= m_from && run->at < m_until;
            if (isMeant && standing.at == answered->answer.node) {
                Counted& guide = counted(*ticket.guideOf(run->id), run->at);
                guide.spansMs[answered->answer.node].push_back((entry.occurredAt - standing.since).count());
            }
        }
        ticket = apply(std::move(ticket), entry);
        for (const GuideRun& run : ticket.guidance.runs) {
            const Guide& guide = *ticket.guideOf(run.id);
            Standing& standing = standings[run.id];
            if (const GuideNodeKey at = walk(guide, run).at; at != standing.at)
                standing = {at, entry.occurredAt, false};
            standing.escalated = standing.escalated || entry.is<TicketEscalated>();
        }
    }
    for (const GuideRun& run : ticket.guidance.runs) {
        if (run.at >= m_from && run.at < m_until)
            addRun(ticket, run, standings[run.id].escalated);
    }
}

void GuideTally::addRun(const Ticket& ticket, const GuideRun& run, bool escalatedAfter)
{
    const Guide& guide = *ticket.guideOf(run.id);
    Counted& of = counted(guide, run.at);
    ++of.figures.runs;
    const GuideWalk walked = walk(guide, run);
    for (const GuideAnswer& answer : walked.trail)
        ++nodeOf(of, *guide.node(answer.node)).came;
    const GuideNode* at = guide.node(walked.at);
    if (!at)
        return;
    GuideNodeFigures& node = nodeOf(of, *at);
    ++node.came;
    if (at->kind == GuideNodeKind::Outcome) {
        ++of.figures.finished;
        of.figures.escalated += escalatedAfter ? 1 : 0;
        node.escalated += escalatedAfter ? 1 : 0;
    } else if (run.laidAside || !isOpen(ticket.progress.type)) {
        ++of.figures.left;
        ++node.left;
    }
}

std::vector<GuideFigures> GuideTally::report() const
{
    std::vector<GuideFigures> all;
    for (const auto& [key, counted] : m_guides) {
        GuideFigures figures = counted.figures;
        const auto place = [&](const GuideNodeFigures& node) {
            return std::ranges::find(counted.order, node.node) - counted.order.begin();
        };
        for (const auto& [node, found] : counted.nodes) {
            figures.nodes.push_back(found);
            const auto spans = counted.spansMs.find(node);
            if (spans == counted.spansMs.end())
                continue;
            figures.nodes.back().answered = static_cast<int>(spans->second.size());
            figures.nodes.back().medianSeconds = median(spans->second) / msPerSecond;
        }
        std::ranges::stable_sort(figures.nodes, {}, place);
        if (figures.runs > 0)
            all.push_back(std::move(figures));
    }
    std::ranges::stable_sort(all, {}, &GuideFigures::name);
    return all;
}

} // namespace tierdesk
