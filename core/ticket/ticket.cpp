// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticket/ticket.h"

#include <algorithm>
#include <tuple>

namespace tierdesk {

namespace {

/// One entry per section; the only place that lists them.
constexpr std::tuple sections{&Ticket::details,  &Ticket::triage,   &Ticket::placement,
                              &Ticket::progress, &Ticket::contacts, &Ticket::company,
                              &Ticket::work,     &Ticket::merging,  &Ticket::guidance};

template <class Visit>
void forEachSection(Visit&& visit)
{
    std::apply([&](auto... member) { (visit(member), ...); }, sections);
}

template <class T, class Id>
const T* byId(const std::vector<T>& entries, Id id)
{
    const auto found = std::ranges::find(entries, id, &T::id);
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

const Alert* Ticket::alert(const RuleKey& rule, int cycle) const
{
    const auto found =
        std::ranges::find_if(alerts, [&](const Alert& alert) { return alert.rule == rule && alert.cycle == cycle; });
    return found == alerts.end() ? nullptr : &*found;
}

Alert* Ticket::alert(const RuleKey& rule, int cycle)
{
    return const_cast<Alert*>(std::as_const(*this).alert(rule, cycle));
}

const Message* Ticket::message(MessageId wanted) const
{
    return byId(messages, wanted);
}

const Task* Ticket::task(TaskId wanted) const
{
    return byId(work.tasks, wanted);
}

const ConfidentialEntry* Ticket::confidential(ConfidentialId wanted) const
{
    return byId(work.confidential, wanted);
}

const Consult* Ticket::consult(ConsultId wanted) const
{
    return byId(company.consults, wanted);
}

const UsedArticle* Ticket::used(ArticleId article, ArticleUse use) const
{
    const auto found = std::ranges::find_if(
        work.articles, [&](const UsedArticle& one) { return one.article == article && one.use == use; });
    return found == work.articles.end() ? nullptr : &*found;
}

const GuideRun* Ticket::guideRun(GuideRunId wanted) const
{
    return byId(guidance.runs, wanted);
}

const Guide* Ticket::guideOf(GuideRunId run) const
{
    const bool isThere = run.value > 0 && run.value <= static_cast<qint64>(begunGuides.size());
    return isThere ? &begunGuides[static_cast<std::size_t>(run.value - 1)] : nullptr;
}

std::vector<TicketId> Ticket::openChildren() const
{
    std::vector<TicketId> children;
    for (const Link& link : company.links) {
        if (link.kind == LinkKind::Child && std::ranges::find(toldOpen, link.other) != toldOpen.end())
            children.push_back(link.other);
    }
    return children;
}

bool Ticket::isWatchedBy(PersonId person) const
{
    return std::ranges::find(company.watchers, person) != company.watchers.end();
}

bool Ticket::awaitsAcceptance() const
{
    return isOpen(progress.type) && placement.handoff && !placement.handoff->accepted;
}

std::vector<Section> differingSections(const Ticket& before, const Ticket& now)
{
    std::vector<Section> result;
    forEachSection([&](auto member) {
        if (before.*member != now.*member)
            result.emplace_back(now.*member);
    });
    return result;
}

Section sectionLike(const Section& section, const Ticket& ticket)
{
    Section result;
    forEachSection([&](auto member) {
        using Part = std::remove_cvref_t<decltype(ticket.*member)>;
        if (std::holds_alternative<Part>(section))
            result = ticket.*member;
    });
    return result;
}

void restore(Ticket& ticket, const Section& section)
{
    forEachSection([&](auto member) {
        using Part = std::remove_cvref_t<decltype(ticket.*member)>;
        if (const auto* part = std::get_if<Part>(&section))
            ticket.*member = *part;
    });
}

} // namespace tierdesk
