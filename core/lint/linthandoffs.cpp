// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/linthandoffs.h"

#include <algorithm>
#include <set>

namespace tierdesk {

namespace {

class HandoffLinter
{
public:
    HandoffLinter(const Playbook& playbook, std::vector<LintFinding>& findings)
        : m_playbook(playbook)
        , m_findings(findings)
    {}

    void scopes(const Service& service, const QString& path);
    void scope(const ServiceScope& scope, const QString& path);
    void standards();
    void guard(const char* member, int limit);

private:
    void find(LintRule rule, QString path, QStringList details = {})
    {
        m_findings.push_back({rule, std::move(path), std::move(details)});
    }

    [[nodiscard]] bool canHandOff(Tier from, Tier to) const;
    [[nodiscard]] bool isShadowed(std::size_t index) const;
    void parts(const HandoffStandard& standard, const QString& path);

    const Playbook& m_playbook;
    std::vector<LintFinding>& m_findings;
};

QString number(Tier tier)
{
    return QString::number(tier.value);
}

void HandoffLinter::scopes(const Service& service, const QString& path)
{
    std::set<Tier> seen;
    for (std::size_t i = 0; i < service.scopes.size(); ++i) {
        const QString at = path + QStringLiteral(".scopes[%1]").arg(i);
        if (!seen.insert(service.scopes[i].tier).second)
            find(LintRule::DuplicateKey, at + QStringLiteral(".tier"), {number(service.scopes[i].tier)});
        scope(service.scopes[i], at);
    }
}

void HandoffLinter::scope(const ServiceScope& scope, const QString& path)
{
    if (!m_playbook.tier(scope.tier))
        find(LintRule::UnknownTier, path + QStringLiteral(".tier"), {number(scope.tier)});
    if (!scope.handTo)
        return;
    const QString at = path + QStringLiteral(".handTo");
    const Queue* to = m_playbook.queue(scope.handTo);
    if (!to)
        find(LintRule::UnknownQueue, at, {scope.handTo.value});
    else if (to->retired)
        find(LintRule::ScopeToRetired, at, {to->name});
    else if (to->tier < scope.tier)
        find(LintRule::ScopeToLower, at, {number(scope.tier), to->name});
}

bool HandoffLinter::canHandOff(Tier from, Tier to) const
{
    for (const Queue& source : m_playbook.queues) {
        for (const Queue& target : m_playbook.queues) {
            if (source.tier == from && target.tier == to && m_playbook.mayEscalate(source.key, target.key))
                return true;
        }
    }
    return false;
}

bool HandoffLinter::isShadowed(std::size_t index) const
{
    const HandoffStandard& late = m_playbook.handoffs[index];
    return std::any_of(m_playbook.handoffs.begin(), m_playbook.handoffs.begin() + static_cast<std::ptrdiff_t>(index),
                       [&](const HandoffStandard& early) {
                           return early.from == late.from && early.to == late.to &&
                                  (!early.category || early.category == late.category ||
                                   m_playbook.isWithin(late.category, early.category));
                       });
}

void HandoffLinter::parts(const HandoffStandard& standard, const QString& path)
{
    std::set<PacketPart> seen;
    const auto look = [&](const std::vector<PacketPart>& list, const QString& at) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (!seen.insert(list[i]).second)
                find(LintRule::PartTwice, at + QStringLiteral("[%1]").arg(i), {toWord(list[i])});
        }
    };
    look(standard.required, path + QStringLiteral(".required"));
    look(standard.wished, path + QStringLiteral(".wished"));
}

void HandoffLinter::standards()
{
    for (std::size_t i = 0; i < m_playbook.handoffs.size(); ++i) {
        const HandoffStandard& standard = m_playbook.handoffs[i];
        const QString path = QStringLiteral("handoffs[%1]").arg(i);
        const QStringList tiers{number(standard.from), number(standard.to)};
        if (!canHandOff(standard.from, standard.to))
            find(LintRule::HandoffImpossible, path, tiers);
        else if (isShadowed(i))
            find(LintRule::HandoffShadowed, path, tiers);
        if (standard.category && !m_playbook.category(standard.category))
            find(LintRule::UnknownCategory, path + QStringLiteral(".category"), {standard.category.value});
        parts(standard, path);
    }
}

void HandoffLinter::guard(const char* member, int limit)
{
    if (limit < 0)
        find(LintRule::GuardNegative, QStringLiteral("hopGuard.") + QLatin1String(member), {QString::number(limit)});
}

} // namespace

void lintScopes(const Playbook& playbook, std::size_t service, std::vector<LintFinding>& findings)
{
    HandoffLinter(playbook, findings).scopes(playbook.services[service], QStringLiteral("services[%1]").arg(service));
}

void lintHandoffs(const Playbook& playbook, std::vector<LintFinding>& findings)
{
    HandoffLinter linter(playbook, findings);
    linter.standards();
    linter.guard("approvalFromReturn", playbook.hopGuard.approvalFromReturn);
    linter.guard("ownerAfterHops", playbook.hopGuard.ownerAfterHops);
}

} // namespace tierdesk
