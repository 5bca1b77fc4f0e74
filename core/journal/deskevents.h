// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the desk as a whole: its playbook, its people and its knowledge. They stand in the same journal as
// the tickets.
#pragma once

#include "core/assistant/conversation.h"
#include "core/base/compiledonce.h"
#include "core/base/reflect.h"
#include "core/knowledge/article.h"
#include "core/people/person.h"
#include "core/ticket/events_redaction.h"

#include <variant>

namespace tierdesk {

struct PlaybookPublished
{
    int version = 0;
    /// The whole document, as the codec writes it.
    QString document;
    QString note;

    TIERDESK_FIELDS(PlaybookPublished, version, document, note)
};

/// Added, or changed when the id is known.
struct PersonRecorded
{
    Person person;

    TIERDESK_FIELDS(PersonRecorded, person)
};

struct ClientRecorded
{
    Client client;

    TIERDESK_FIELDS(ClientRecorded, client)
};

/// What happened to somebody's way in. Never holds a password, nor anything made of one.
enum class AccountChange { SignedIn, Blocked, PasswordSet, PasswordReset };

template <>
struct Words<AccountChange>
{
    static constexpr std::array words{"signed-in", "blocked", "password-set", "password-reset"};
};

struct AccountChanged
{
    PersonId person;
    AccountChange what = AccountChange::SignedIn;
    /// The computer it was done at.
    QString station;

    TIERDESK_FIELDS(AccountChanged, person, what, station)
};

/// Everything the desk knows of somebody, or of a client, was written out; of neither: a copy of the whole store was
/// made.
struct RecordsExported
{
    PersonId person;
    ClientId client;
    int tickets = 0;

    TIERDESK_FIELDS(RecordsExported, person, client, tickets)
};

struct DeskEvent
    : std::variant<PlaybookPublished, PersonRecorded, ClientRecorded, AccountChanged, ContentRedacted, RecordsExported,
                   ArticleRecorded, ArticleRemarked, ArticleVisited, ConversationContinued, ConversationRated>
{
    TIERDESK_COMPILED_ONCE(DeskEvent)
    bool operator==(const DeskEvent&) const;
};

} // namespace tierdesk
