// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How often an article spared a ticket: as the reader said so, and as no ticket came of it. The two are never added.
#pragma once

#include "core/knowledge/article.h"

#include <functional>
#include <span>

namespace tierdesk {

/// A ticket on the same topic within so many days after an article was read says that it did not help.
inline constexpr int deflectionDays = 7;

struct ArticleVisit
{
    PersonId person;
    Instant at;
    ArticleVisited visit;

    bool operator==(const ArticleVisit&) const = default;
};

/// A ticket somebody asked for.
struct AskedTicket
{
    PersonId person;
    Instant at;
    /// Subject and description.
    QString text;
    std::vector<ArticleId> tried;

    bool operator==(const AskedTicket&) const = default;
};

/// In the order of time.
struct SelfService
{
    std::vector<ArticleVisit> visits;
    std::vector<AskedTicket> tickets;

    bool operator==(const SelfService&) const = default;
};

/// Of inquiries: what one person read on one topic, each visit within those days of the one before.
struct DeflectionFigures
{
    qint64 inquiries = 0;
    /// They said that an article solved it.
    qint64 solved = 0;
    /// They said nothing of it, and no ticket of theirs on the topic came within those days.
    qint64 quiet = 0;
    /// A ticket of theirs on the topic came within those days, whatever they had said.
    qint64 asked = 0;
    /// They said that it was not solved, and asked for nothing.
    qint64 unsolved = 0;
    /// Those days are not over.
    qint64 undecided = 0;

    TIERDESK_FIELDS(DeflectionFigures, inquiries, solved, quiet, asked, unsolved, undecided)
};

/// Whether two texts speak of the same: they share half of the words that say something of the shorter one.
[[nodiscard]] bool isSameTopic(const QString& one, const QString& other);

/// `titleOf` gives an article's title, for visits without a question. `now` is not before any of them.
[[nodiscard]] DeflectionFigures countDeflection(const SelfService& record,
                                                const std::function<QString(ArticleId)>& titleOf, Instant now);

} // namespace tierdesk
