// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/board.h"

#include "core/desk/filterwords.h"

#include <QDateTime>

namespace tierdesk {

namespace {

Instant dayBegan(const QTimeZone& zone, Instant now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(now.ms, zone).date();
    return {day.startOfDay(zone).toMSecsSinceEpoch()};
}

} // namespace

QTimeZone boardZone(const PlaybookTimes& times)
{
    const auto& calendars = times.playbook().calendars;
    const BusinessTime* hours = calendars.empty() ? nullptr : times.hours(calendars.front().key);
    return hours ? hours->zone() : QTimeZone::utc();
}

BoardTerms boardTerms(const PlaybookTimes& times, Instant now)
{
    BoardTerms terms{now, dayBegan(boardZone(times), now), {}};
    for (const Calendar& calendar : times.playbook().calendars) {
        const BusinessTime* hours = times.hours(calendar.key);
        if (!hours)
            continue;
        auto& horizons = terms.horizons[calendar.key];
        for (std::size_t i = 0; i < dueHours.size(); ++i)
            horizons.at(i) = hours->add(now, std::chrono::hours(dueHours.at(i))).value_or(now);
    }
    return terms;
}

BoardFigures& BoardFigures::operator+=(const BoardFigures& other)
{
    open += other.open;
    unassigned += other.unassigned;
    pending += other.pending;
    toAccept += other.toAccept;
    due.overdue += other.due.overdue;
    for (std::size_t i = 0; i < due.within.size(); ++i)
        due.within.at(i) += other.due.within.at(i);
    if (other.oldest)
        oldest = oldest ? std::min(*oldest, *other.oldest) : *other.oldest;
    for (std::size_t i = 0; i < today.size(); ++i)
        today.at(i) += other.today.at(i);
    return *this;
}

int valueOf(const BoardFigures& figures, BoardColumn column)
{
    const auto flow = [&](Flow one) { return figures.today.at(static_cast<std::size_t>(one)); };
    switch (column) {
    case BoardColumn::Open:
        return figures.open;
    case BoardColumn::Unassigned:
        return figures.unassigned;
    case BoardColumn::Pending:
        return figures.pending;
    case BoardColumn::ToAccept:
        return figures.toAccept;
    case BoardColumn::Overdue:
        return figures.due.overdue;
    case BoardColumn::DueIn1:
        return figures.due.within[0];
    case BoardColumn::DueIn4:
        return figures.due.within[1];
    case BoardColumn::DueIn8:
        return figures.due.within[2];
    case BoardColumn::Oldest:
        return figures.oldest ? 1 : 0;
    case BoardColumn::Arrived:
        return flow(Flow::Opened) + flow(Flow::Reopened) + flow(Flow::Came);
    case BoardColumn::Left:
        return flow(Flow::Resolved) + flow(Flow::Went) + flow(Flow::Dropped);
    }
    return 0;
}

SavedView listBehind(BoardColumn column, const BoardScope& scope, const Playbook& playbook)
{
    SavedView view;
    if (column == BoardColumn::Arrived || column == BoardColumn::Left) {
        QStringList values;
        for (const Queue& queue : playbook.queues) {
            if (queue.key == scope.queue || (scope.tier && queue.tier == *scope.tier))
                values.append(quotedValue(QStringLiteral("today@") + queue.key.value));
        }
        view.filter = toWord(column) + QLatin1Char(':') +
                      (values.empty() ? QStringLiteral("today") : values.join(QLatin1Char(',')));
        view.sort = SortKey::Changed;
        view.direction = SortDirection::Descending;
        return view;
    }
    constexpr std::array terms{"",
                               "assignee:none",
                               "state:pending-requester,pending-vendor,pending-timer",
                               "handoff:waiting",
                               "due:overdue",
                               "due:1h",
                               "due:4h",
                               "due:8h",
                               ""};
    QStringList parts;
    if (scope.queue)
        parts.append(QStringLiteral("queue:") + quotedValue(scope.queue.value));
    else if (scope.tier)
        parts.append(QStringLiteral("tier:%1").arg(scope.tier->value));
    if (const QLatin1String term(terms.at(static_cast<std::size_t>(column))); !term.isEmpty())
        parts.append(term);
    view.filter = parts.join(QLatin1Char(' '));
    if (column == BoardColumn::Oldest) {
        view.sort = SortKey::Age;
        view.direction = SortDirection::Descending;
    }
    return view;
}

} // namespace tierdesk
