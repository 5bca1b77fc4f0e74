// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/deflection.h"

#include "core/knowledge/contentwords.h"

#include <algorithm>

namespace tierdesk {

namespace {

struct Inquiry
{
    PersonId person;
    Instant last;
    QString topic;
    std::vector<ArticleId> read;
    bool solved = false;
    bool unsolved = false;
};

bool hasRead(const Inquiry& inquiry, ArticleId article)
{
    return std::ranges::find(inquiry.read, article) != inquiry.read.end();
}

bool concerns(const AskedTicket& ticket, const Inquiry& inquiry)
{
    const bool tried = std::ranges::any_of(ticket.tried, [&](ArticleId one) { return hasRead(inquiry, one); });
    return ticket.person == inquiry.person && (tried || isSameTopic(ticket.text, inquiry.topic));
}

std::vector<Inquiry> inquiriesOf(const SelfService& record, const std::function<QString(ArticleId)>& titleOf)
{
    std::vector<Inquiry> inquiries;
    for (const auto& [person, at, visit] : record.visits) {
        const QString topic = visit.question.trimmed().isEmpty() ? titleOf(visit.article) : visit.question;
        const auto same = [&](const Inquiry& one) {
            return one.person == person && at <= one.last + std::chrono::days(deflectionDays) &&
                   (hasRead(one, visit.article) || isSameTopic(one.topic, topic));
        };
        auto found = std::ranges::find_if(inquiries, same);
        if (found == inquiries.end())
            found = inquiries.insert(inquiries.end(), {person, at, topic, {}, false, false});
        found->last = at;
        found->read.push_back(visit.article);
        found->solved = found->solved || visit.outcome == VisitOutcome::Solved;
        found->unsolved = found->unsolved || visit.outcome == VisitOutcome::NotSolved;
    }
    return inquiries;
}

} // namespace

bool isSameTopic(const QString& one, const QString& other)
{
    const Stemmer stemmer{QString()};
    const QSet<QString> first = contentStems(one, stemmer);
    const QSet<QString> second = contentStems(other, stemmer);
    const qsizetype shared = (QSet<QString>(first) & second).size();
    return shared > 0 && 2 * shared >= std::min(first.size(), second.size());
}

DeflectionFigures countDeflection(const SelfService& record, const std::function<QString(ArticleId)>& titleOf,
                                  Instant now)
{
    DeflectionFigures figures;
    for (const Inquiry& inquiry : inquiriesOf(record, titleOf)) {
        const Instant end = inquiry.last + std::chrono::days(deflectionDays);
        const bool asked = std::ranges::any_of(record.tickets, [&](const AskedTicket& ticket) {
            return inquiry.last <= ticket.at && ticket.at <= end && concerns(ticket, inquiry);
        });
        ++figures.inquiries;
        if (asked)
            ++figures.asked;
        else if (inquiry.solved)
            ++figures.solved;
        else if (now < end)
            ++figures.undecided;
        else if (inquiry.unsolved)
            ++figures.unsolved;
        else
            ++figures.quiet;
    }
    return figures;
}

} // namespace tierdesk
