// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportterms.h"

#include "core/report/reportperiod.h"

#include <QTimeZone>

namespace tierdesk::cli {

Answer<Span> spanFrom(Session& session, const Arguments& arguments, const char* end)
{
    const Instant now = session.now();
    Span span{now - std::chrono::days(30), now};
    for (const auto& [option, instant] : {std::pair{"from", &span.from}, std::pair{end, &span.to}}) {
        if (!arguments.has(option))
            continue;
        const auto given = instantFrom(arguments.value(option), now);
        if (!given)
            return fail(given.error());
        *instant = *given;
    }
    if (span.to <= span.from)
        return usage(QStringLiteral("--%1 lies before --from.").arg(QLatin1String(end)));
    return span;
}

Answer<FigureTerms> termsFrom(Session& session, const Arguments& arguments, const std::optional<Past>& past)
{
    const Instant now = past ? past->at : session.now();
    FigureTerms terms{{}, now, {}, {}};
    if (arguments.has("period")) {
        const auto period = wordFrom<ReportPeriod>(arguments.value("period"), QStringLiteral("--period"));
        if (!period)
            return fail(period.error());
        const QTimeZone zone = QTimeZone::systemTimeZone();
        const ReportDays days = daysOf(*period, QDateTime::fromMSecsSinceEpoch(now.ms, zone).date());
        terms.from = startOfDay(days.first, zone);
        terms.to = std::min(startOfDay(days.last.addDays(1), zone), now);
    }
    for (const auto& [option, instant] : {std::pair{"from", &terms.from}, std::pair{"to", &terms.to}}) {
        if (!arguments.has(option))
            continue;
        const auto given = instantFrom(arguments.value(option), now);
        if (!given)
            return fail(given.error());
        *instant = std::min(*given, now);
    }
    if (terms.to <= terms.from)
        return usage(QStringLiteral("The period ends before it begins."));
    if (arguments.has("queue")) {
        const auto queue = session.queue(arguments.value("queue"));
        if (!queue)
            return fail(queue.error());
        const auto playbook = session.playbook();
        if (!playbook)
            return fail(playbook.error());
        if (!(*playbook)->queue(*queue))
            return refused(QStringLiteral("There is no queue called %1.").arg(queue->value));
        terms.queue = *queue;
    }
    if (arguments.has("client")) {
        const auto client = session.client(arguments.value("client"));
        if (!client)
            return fail(client.error());
        terms.client = *client;
    }
    if (arguments.has("technician")) {
        const auto technician = session.person(arguments.value("technician"));
        if (!technician)
            return fail(technician.error());
        terms.technician = technician->id;
    }
    return terms;
}

std::vector<Option> termOptions(std::vector<Option> more)
{
    std::vector<Option> options{
        {"from", "TIME", "What happened from then on; otherwise from the beginning."},
        {"to", "TIME", "Up to then; otherwise now."},
        {"period", "PERIOD", "last-week, last-month, last-quarter or this-year, in place of both."},
        {"queue", "QUEUE", "That queue's alone."},
        {"client", "CLIENT", "That client's tickets alone."},
        {"technician", "PERSON", "What that person had in hands alone."}};
    options.insert(options.end(), more.begin(), more.end());
    return withPast(std::move(options));
}

} // namespace tierdesk::cli
