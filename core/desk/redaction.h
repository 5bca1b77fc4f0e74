// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that leave the journal for good: what is wished for, and what that takes out.
#pragma once

#include "core/journal/entry.h"

#include <span>

namespace tierdesk {

/// A text of one ticket, or a person or a client everywhere.
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
    /// All requesters of a client, and what the tickets of that client say and hold, whoever wrote it.
    ClientId client{};

    bool operator==(const RedactionWish&) const = default;
};

/// How much goes, for a look before it does.
struct RedactionPlan
{
    std::vector<TicketId> tickets;
    /// Whom the directory forgets.
    int people = 0;
    int entries = 0;
    int messages = 0;
    int files = 0;
    /// Tickets of other people whose words name the person; these are left, to be looked at one by one.
    std::vector<TicketId> mentionedIn;
    /// Where in its history one ticket would say less: the versions of the entries. Empty for a person or a client.
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

/// Who is to be forgotten, as the directory had them at any time.
struct Forgotten
{
    std::vector<Person> people;
    std::vector<Client> clients;

    /// Whether one of the records is of that person.
    [[nodiscard]] bool has(PersonId person) const;
    [[nodiscard]] bool isEmpty() const { return people.empty() && clients.empty(); }
};

/// Every record of the person, or of the client and its requesters; staff that still works here is none of them.
[[nodiscard]] Forgotten forgottenBy(const RedactionWish& wish, std::span<const JournalEntry> deskHistory);

/// What the wish does to the history of one ticket.
[[nodiscard]] Rewriting rewritingOf(std::span<const JournalEntry> history, const RedactionWish& wish,
                                    const Forgotten& whom);

/// The confidential entries that a ticket ever had and that still are in the store: an undo leaves the text there.
[[nodiscard]] std::vector<ConfidentialEntry> confidedIn(std::span<const JournalEntry> history);

/// What it does to the directory: every record of theirs.
[[nodiscard]] Rewriting rewritingOfDirectory(std::span<const JournalEntry> deskHistory, const Forgotten& whom);

/// What of those a text says that a redaction would look for, as whole words; empty: nothing.
[[nodiscard]] QString nameIn(const QString& text, const Forgotten& whom);

/// As the directory has them once they are erased.
[[nodiscard]] Person erased(const Person& person);
[[nodiscard]] Client erased(const Client& client);

} // namespace tierdesk
