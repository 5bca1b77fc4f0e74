// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a new ticket belongs, learnt from where the desk's own tickets ended: their last category, and the queue that
// solved them. So whoever corrects a category teaches it. Nothing is suggested before it has proved right often enough.
#pragma once

#include "core/desk/store.h"
#include "core/triage/hitrate.h"

namespace tierdesk {

/// A ticket that is resolved or closed: what it was asked for with, and where it ended.
struct SolvedTicket
{
    /// Of its description or first messages so many characters.
    static constexpr int longestText = 2000;

    TicketId ticket;
    QString text;
    /// Null when it has none.
    CategoryKey category;
    QueueKey queue;

    bool operator==(const SolvedTicket&) const = default;
};

/// What a ticket is filed by: subject and description, or what was said first where it has no description.
[[nodiscard]] QString filingText(const QString& subject, const QString& description, const QString& messages);
[[nodiscard]] QString filingText(const Ticket& ticket);

/// Why nothing is suggested.
enum class Silence { NotBuiltIn, TooFewTickets, OneAnswer, TooOftenWrong };

template <>
struct Words<Silence>
{
    static constexpr std::array words{"not-built-in", "too-few-tickets", "one-answer", "too-often-wrong"};
};

/// Learnt from this many tickets at most, the newest: what older ones say is of how the desk worked then.
inline constexpr int mostSolvedTickets = 10'000;
/// And from no fewer: with less than that the tickets held back for the proof are too few to prove anything.
inline constexpr int fewestSolvedTickets = 200;
/// Right for so many of the tickets held back, or it stays silent: a suggestion that is wrong nearly every second time
/// costs more to read than it saves.
inline constexpr double leastHitRate = 0.6;
/// Of a suggestion that it makes: rather right than wrong.
inline constexpr double leastConfidence = 0.5;

/// What was learnt of one thing: of categories, or of queues. Labels are their keys.
struct LearntField
{
    /// With a label that still is one and that several of them have.
    int tickets = 0;
    /// On the newest tenth, learnt from the others; nothing when that was not tried.
    std::optional<HitRate> rate;
    /// Nothing: it suggests.
    std::optional<Silence> silence;
    /// From all of them.
    std::optional<Classifier> classifier;

    /// Whatever it is worth.
    [[nodiscard]] std::optional<Classification> guess(const QString& text) const;
    /// Nothing while it is silent, and when it is not sure enough.
    [[nodiscard]] std::optional<Classification> suggestion(const QString& text) const;
};

struct LearntFiling
{
    LearntField category;
    LearntField queue;
};

/// Newest first. `language`: see Classifier::learn. Nothing when it was stopped.
[[nodiscard]] std::optional<LearntFiling> learnFiling(std::span<const SolvedTicket> tickets, const Playbook& playbook,
                                                      const QString& language, const GoOn& goOn = {});

/// From what who looks may read. Takes seconds where there are many categories. Errors: Cancelled, by the report.
[[nodiscard]] Stored<LearntFiling> learnFiling(Store& store, const QString& language, const ProgressReport& report);

} // namespace tierdesk
