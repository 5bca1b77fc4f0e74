// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rehearsal came to as sentences and tables, to be shown, copied and saved.
#pragma once

#include "core/desk/rehearsing.h"
#include "ui/text/names.h"

#include <QCoreApplication>

namespace tierdesk {

struct WordRow
{
    QStringList cells;
    /// Whom the row leads to, when it leads to somebody.
    TicketId ticket = {};
    RuleKey rule = {};
};

struct WordTable
{
    QString title;
    QStringList heading;
    std::vector<WordRow> rows;
    /// Columns that hold numbers.
    std::vector<int> numbers = {};
};

struct WeekCount
{
    QDate monday;
    int draft = 0;
    int inForce = 0;

    bool operator==(const WeekCount&) const = default;
};

/// A rule's key that is empty means all rules together.
class RehearsalWords
{
    Q_DECLARE_TR_FUNCTIONS(RehearsalWords)

public:
    explicit RehearsalWords(Rehearsed rehearsed);

    [[nodiscard]] const Rehearsed& rehearsed() const { return m_rehearsed; }
    /// What a rehearsal is and is not.
    [[nodiscard]] static QString held();
    /// Whole sentences with the sums.
    [[nodiscard]] QString sum() const;
    /// No rule acted and no deadline went otherwise.
    [[nodiscard]] bool isEmpty() const;

    /// Each rule, after all of them together.
    [[nodiscard]] WordTable rules() const;
    /// Every week of the span, also those without a firing.
    [[nodiscard]] std::vector<WeekCount> weekCounts(const RuleKey& rule) const;
    [[nodiscard]] static QString weekText(const WeekCount& week);
    [[nodiscard]] WordTable weeks() const;
    /// The earliest under the draft; of a rule that only the playbook in force has, under that.
    [[nodiscard]] WordTable firings(const RuleKey& rule) const;
    [[nodiscard]] WordTable moves() const;
    [[nodiscard]] WordTable messages() const;
    [[nodiscard]] WordTable deadlines() const;
    /// All of it as a document.
    [[nodiscard]] QString markdown() const;

private:
    [[nodiscard]] std::vector<RuleKey> ruleKeys() const;
    [[nodiscard]] QString ruleName(const RuleKey& rule) const;
    [[nodiscard]] QString stepName(const Playbook& playbook, const RuleKey& rule, const QString& step) const;
    [[nodiscard]] QString queueName(const QueueKey& queue) const;
    [[nodiscard]] QString personName(PersonId person) const;
    [[nodiscard]] QString subject(TicketId ticket) const;

    Rehearsed m_rehearsed;
};

} // namespace tierdesk
