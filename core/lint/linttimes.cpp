// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/linttimes.h"

#include <algorithm>
#include <set>

namespace tierdesk {

namespace {

class TimesLinter
{
public:
    TimesLinter(const Playbook& playbook, std::vector<LintFinding>& findings)
        : m_playbook(playbook)
        , m_findings(findings)
    {}

    void run()
    {
        std::set<CalendarKey> calendars;
        for (std::size_t i = 0; i < m_playbook.calendars.size(); ++i) {
            const Calendar& calendar = m_playbook.calendars[i];
            const QString path = QStringLiteral("calendars[%1]").arg(i);
            keyAndName(calendar.key.value, calendar.name, path, calendars.insert(calendar.key).second);
            look(calendar, path);
        }
        std::set<AgreementKey> agreements;
        for (std::size_t i = 0; i < m_playbook.agreements.size(); ++i) {
            const Agreement& agreement = m_playbook.agreements[i];
            const QString path = QStringLiteral("agreements[%1]").arg(i);
            keyAndName(agreement.key.value, agreement.name, path, agreements.insert(agreement.key).second);
            scope(agreement, path);
            terms(agreement, path);
            shadow(i, path);
        }
    }

private:
    void find(LintRule rule, QString path, QStringList details = {})
    {
        m_findings.push_back({rule, std::move(path), std::move(details)});
    }

    void keyAndName(const QString& key, const QString& name, const QString& path, bool first)
    {
        if (key.isEmpty())
            find(LintRule::EmptyKey, path + QStringLiteral(".key"));
        else if (!first)
            find(LintRule::DuplicateKey, path + QStringLiteral(".key"), {key});
        if (name.trimmed().isEmpty())
            find(LintRule::EmptyName, path + QStringLiteral(".name"));
    }

    [[nodiscard]] bool hasCalendar(const CalendarKey& key) const
    {
        return std::ranges::find(m_playbook.calendars, key, &Calendar::key) != m_playbook.calendars.end();
    }

    void look(const Calendar& calendar, const QString& path);
    void overlaps(std::vector<WallSpan> spans, const QString& path);
    void scope(const Agreement& agreement, const QString& path);
    void terms(const Agreement& agreement, const QString& path);
    void minutes(const Target& target, const QString& path);
    void shadow(std::size_t index, const QString& path);

    const Playbook& m_playbook;
    std::vector<LintFinding>& m_findings;
};

void TimesLinter::look(const Calendar& calendar, const QString& path)
{
    for (std::size_t i = 0; i < calendar.week.size(); ++i)
        overlaps(calendar.week[i].hours, path + QStringLiteral(".week[%1].hours").arg(i));
    for (std::size_t i = 0; i < calendar.exceptions.size(); ++i) {
        const CalendarException& exception = calendar.exceptions[i];
        const QString place = path + QStringLiteral(".exceptions[%1]").arg(i);
        if (toText(exception.day).isEmpty())
            find(LintRule::DayMissing, place + QStringLiteral(".day"), {exception.name});
        overlaps(exception.hours, place + QStringLiteral(".hours"));
    }
    if (calendar.base && !hasCalendar(calendar.base)) {
        find(LintRule::UnknownCalendar, path + QStringLiteral(".base"), {calendar.base.value});
        return;
    }
    const auto whole = resolved(m_playbook.calendars, calendar.key);
    if (!whole) {
        // A base further up that is unknown is told where it stands.
        CalendarKey at = calendar.base;
        for (std::size_t steps = 0; at && at != calendar.key && steps < m_playbook.calendars.size(); ++steps) {
            const auto next = std::ranges::find(m_playbook.calendars, at, &Calendar::key);
            at = next == m_playbook.calendars.end() ? CalendarKey{} : next->base;
        }
        if (at == calendar.key && at)
            find(LintRule::CalendarCircle, path + QStringLiteral(".base"), {calendar.key.value});
        return;
    }
    if (!isZone(whole->zone))
        find(LintRule::UnknownZone, path + QStringLiteral(".zone"), {whole->zone});
    if (std::ranges::all_of(whole->week, [](const WeeklyHours& w) { return w.days.empty() || w.hours.empty(); }))
        find(LintRule::CalendarWithoutHours, path + QStringLiteral(".week"), {calendar.name});
}

void TimesLinter::overlaps(std::vector<WallSpan> spans, const QString& path)
{
    std::ranges::sort(spans, {}, &WallSpan::from);
    const auto said = [](const WallSpan& span) { return toText(span.from) + u'\u2013' + toText(span.to); };
    for (std::size_t i = 1; i < spans.size(); ++i) {
        const WallSpan& before = spans[i - 1];
        if (before.crossesMidnight() || before.to > spans[i].from)
            find(LintRule::HoursOverlap, path, {said(before), said(spans[i])});
    }
}

void TimesLinter::scope(const Agreement& agreement, const QString& path)
{
    for (std::size_t i = 0; i < agreement.services.size(); ++i) {
        if (!m_playbook.service(agreement.services[i]))
            find(LintRule::UnknownService, path + QStringLiteral(".services[%1]").arg(i),
                 {agreement.services[i].value});
    }
    for (std::size_t i = 0; i < agreement.queues.size(); ++i) {
        if (!m_playbook.queue(agreement.queues[i]))
            find(LintRule::UnknownQueue, path + QStringLiteral(".queues[%1]").arg(i), {agreement.queues[i].value});
    }
    // An agreement that sets no targets needs no hours to measure them in.
    if (!agreement.targets.empty() && !hasCalendar(agreement.calendar))
        find(LintRule::UnknownCalendar, path + QStringLiteral(".calendar"), {agreement.calendar.value});
}

void TimesLinter::terms(const Agreement& agreement, const QString& path)
{
    std::set<Metric> seen;
    for (std::size_t i = 0; i < agreement.targets.size(); ++i) {
        const Target& target = agreement.targets[i];
        const QString at = path + QStringLiteral(".targets[%1]").arg(i);
        if (agreementTypeOf(target.metric) != agreement.type)
            find(LintRule::MetricOutOfType, at + QStringLiteral(".metric"),
                 {toWord(target.metric), toWord(agreement.type)});
        if (!seen.insert(target.metric).second)
            find(LintRule::DuplicateKey, at + QStringLiteral(".metric"), {toWord(target.metric)});
        minutes(target, at + QStringLiteral(".minutes"));
    }
    for (std::size_t i = 0; i < agreement.pauses.size(); ++i) {
        for (const QString& reason : agreement.pauses[i].reasons) {
            if (std::ranges::find(m_playbook.pendingReasons, reason, &Choice::key) == m_playbook.pendingReasons.end())
                find(LintRule::UnknownPendingReason, path + QStringLiteral(".pauses[%1].reasons").arg(i), {reason});
        }
    }
    if (agreement.warnAtPercent < 1 || agreement.warnAtPercent > 100)
        find(LintRule::PercentOutOfRange, path + QStringLiteral(".warnAtPercent"),
             {QString::number(agreement.warnAtPercent)});
    if (agreement.keptPercent < 0 || agreement.keptPercent > 100)
        find(LintRule::PercentOutOfRange, path + QStringLiteral(".keptPercent"),
             {QString::number(agreement.keptPercent)});
}

void TimesLinter::minutes(const Target& target, const QString& path)
{
    if (target.minutes.empty())
        find(LintRule::ListEmpty, path);
    for (std::size_t i = 0; i < target.minutes.size(); ++i) {
        if (target.minutes[i] < 0)
            find(LintRule::MinutesNegative, path + QStringLiteral("[%1]").arg(i), {QString::number(target.minutes[i])});
        else if (i > 0 && target.minutes[i] > 0 && target.minutes[i - 1] > target.minutes[i])
            find(LintRule::TargetOrder, path + QStringLiteral("[%1]").arg(i),
                 {QString::number(i), QString::number(i + 1)});
    }
}

/// Whether everything that fits the second list fits the first.
template <class T>
bool covers(const std::vector<T>& first, const std::vector<T>& second)
{
    if (first.empty())
        return true;
    const auto inFirst = [&](const T& value) { return std::ranges::find(first, value) != first.end(); };
    return !second.empty() && std::ranges::all_of(second, inFirst);
}

void TimesLinter::shadow(std::size_t index, const QString& path)
{
    const Agreement& late = m_playbook.agreements[index];
    for (std::size_t i = 0; i < index; ++i) {
        const Agreement& early = m_playbook.agreements[i];
        if (early.type == late.type && covers(early.clients, late.clients) && covers(early.kinds, late.kinds) &&
            covers(early.services, late.services) && covers(early.queues, late.queues)) {
            find(LintRule::AgreementShadowed, path, {early.name});
            return;
        }
    }
}

} // namespace

void lintTimes(const Playbook& playbook, std::vector<LintFinding>& findings)
{
    TimesLinter(playbook, findings).run();
}

} // namespace tierdesk
