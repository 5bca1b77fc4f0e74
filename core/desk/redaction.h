// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that leave the journal for good: what is wished for, and what that takes out.
#pragma once

#include "core/journal/entry.h"

#include <span>

namespace tierdesk {

/// A text of one ticket, or a person everywhere.
struct RedactionWish
{
    TicketId ticket;
    /// Every place in the ticket that says this, whatever its case.
    QString text;
    /// The hash of a file of the ticket, which goes with its bytes unless another ticket holds them; or of one of its
    /// confidential texts, which are not looked into.
    QString file;
    /// A requester: name, addresses and login wherever tickets of theirs or what they wrote name them; what they wrote;
    /// what their tickets describe; their files.
    PersonId person;

    bool operator==(const RedactionWish&) const = default;
};

/// How much goes, for a look before it does.
struct RedactionPlan
{
    std::vector<TicketId> tickets;
    int entries = 0;
    int messages = 0;
    int files = 0;
    /// Tickets of other people whose words name the person; these are left, to be looked at one by one.
    std::vector<TicketId> mentionedIn;
    /// Where in its history one ticket would say less: the versions of the entries. Empty for a person.
    std::vector<int> places;

    bool operator==(const RedactionPlan&) const = default;
};

/// What stands where a text was.
inline constexpr QLatin1String redactedMark("[redacted]");

/// Entries that are to say less, and files that go with them.
struct Rewriting
{
    struct Entry
    {
        qint64 sequence = 0;
        int version = 0;
        Event rest;
    };
    std::vector<Entry> entries;
    int messages = 0;
    /// SHA-256
    QStringList files;
};

/// What the wish does to the history of one ticket. `person` is whom it names, as the directory had them at any time.
[[nodiscard]] Rewriting rewritingOf(std::span<const JournalEntry> history, const RedactionWish& wish,
                                    std::span<const Person> person);

/// The confidential entries that a ticket ever had and that still are in the store: an undo leaves the text there.
[[nodiscard]] std::vector<ConfidentialEntry> confidedIn(std::span<const JournalEntry> history);

/// What it does to the directory: every record of that person.
[[nodiscard]] Rewriting rewritingOfDirectory(std::span<const JournalEntry> deskHistory, PersonId person);

/// What of those a text says that a redaction would look for, as whole words; empty: nothing.
[[nodiscard]] QString nameIn(const QString& text, std::span<const Person> person);

/// The person as the directory has them once they are erased.
[[nodiscard]] Person erased(const Person& person);

} // namespace tierdesk
