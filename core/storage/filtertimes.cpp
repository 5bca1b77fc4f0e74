// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filtertimes.h"

#include "core/desk/board.h"
#include "core/storage/idlist.h"

#include <QDateTime>
#include <QRegularExpression>

namespace tierdesk {

namespace {

/// "3d" → three days. Nothing when it is not a span.
std::optional<Milliseconds> spanOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})(m|h|d|w)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int count = match.captured(1).toInt();
    switch (match.captured(2).front().toLatin1()) {
    case 'm':
        return std::chrono::minutes(count);
    case 'h':
        return std::chrono::hours(count);
    case 'd':
        return std::chrono::days(count);
    default:
        return std::chrono::weeks(count);
    }
}

PlaybookTimes timesOf(const Playbook& playbook)
{
    return PlaybookTimes({&playbook, [](const Playbook*) {}});
}

/// Up to now, or days from midnight to midnight.
std::pair<Instant, Instant> stretchOf(const QString& text, const Playbook& playbook, Instant now)
{
    const Instant end = now + Milliseconds(1);
    if (const auto span = spanOf(text))
        return {now - *span, end};
    const QDate first = QDate::fromString(text.section(QStringLiteral(".."), 0, 0), Qt::ISODate);
    const QDate last = QDate::fromString(text.section(QStringLiteral(".."), -1), Qt::ISODate);
    if (first.isValid() && last.isValid()) {
        const QTimeZone zone = boardZone(timesOf(playbook));
        return {Instant{first.startOfDay(zone).toMSecsSinceEpoch()},
                Instant{last.addDays(1).startOfDay(zone).toMSecsSinceEpoch()}};
    }
    return {boardTerms(timesOf(playbook), now).today, end};
}

} // namespace

QString indexedSource(const char* index, const QString& condition)
{
    return QStringLiteral("SELECT ticket FROM ticket INDEXED BY %1 WHERE open IN (%sides) AND %2")
        .arg(QLatin1String(index), condition);
}

std::vector<Alternative> ageAlternatives(const char* column, const char* index, FilterRelation relation,
                                         const QString& value, Instant now)
{
    const auto span = spanOf(value);
    if (!span)
        return {};
    // "created:<3d" speaks of ages: less than three days old is after that instant.
    QString sign = QStringLiteral(">=");
    if (relation == FilterRelation::AtLeast)
        sign = QStringLiteral("<=");
    else if (relation == FilterRelation::MoreThan)
        sign = QStringLiteral("<");
    else if (relation == FilterRelation::LessThan)
        sign = QStringLiteral(">");
    const QString condition = QStringLiteral("%1 %2 ?").arg(QLatin1String(column), sign);
    return {{condition, indexedSource(index, condition), {(now - *span).ms}}};
}

std::vector<Alternative> dueAlternatives(const Playbook& playbook, const QString& value, Instant now)
{
    const auto alternative = [](const QString& condition, const Values& values) {
        return Alternative{condition, indexedSource("ticket_by_due", condition), values};
    };
    if (value == QLatin1String("none"))
        return {alternative(QStringLiteral("due IS NULL"), {})};
    if (value == QLatin1String("overdue"))
        return {alternative(QStringLiteral("due < ?"), {now.ms})};
    std::vector<Alternative> alternatives;
    const auto span = spanOf(value);
    const PlaybookTimes times = timesOf(playbook);
    for (const Calendar& calendar : playbook.calendars) {
        const BusinessTime* hours = times.hours(calendar.key);
        if (const auto until = hours && span ? hours->add(now, *span) : std::nullopt)
            alternatives.push_back(alternative(QStringLiteral("(due >= ? AND due <= ? AND due_calendar = ?)"),
                                               {now.ms, until->ms, calendar.key.value}));
    }
    return alternatives;
}

std::vector<Alternative> flowAlternatives(const Playbook& playbook, const QString& value, Instant now,
                                          std::initializer_list<Flow> flows)
{
    const QString queue = value.section(QLatin1Char('@'), 1);
    const auto [from, to] = stretchOf(value.section(QLatin1Char('@'), 0, 0), playbook, now);
    QString select =
        QStringLiteral("SELECT ticket FROM flow WHERE at >= ? AND at < ? AND flow IN (%1)").arg(marks(flows.size()));
    Values values{from.ms, to.ms};
    for (const Flow flow : flows)
        values.append(static_cast<int>(flow));
    if (!queue.isEmpty()) {
        auto keys = keysNamed(playbook.queues, queue);
        if (keys.empty())
            keys.push_back(QueueKey{queue});
        select += QStringLiteral(" AND queue IN (%1)").arg(marks(keys.size()));
        for (const QueueKey& key : keys)
            values.append(key.value);
    }
    return {{QStringLiteral("ticket.ticket IN (%1)").arg(select), select, values}};
}

} // namespace tierdesk
