// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the desk as a whole: its playbook and its people. They stand in the same journal as the tickets.
#pragma once

#include "core/base/reflect.h"
#include "core/people/person.h"

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

using DeskEvent = std::variant<PlaybookPublished, PersonRecorded, ClientRecorded>;

} // namespace tierdesk
