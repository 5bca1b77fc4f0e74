// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// From a step of a demo script to the command it stands for.
#pragma once

#include "core/demo/script.h"
#include "core/ticket/commands.h"

#include <QHash>

namespace tierdesk {

/// What the names of a script mean.
struct ScriptNames
{
    QHash<QString, PersonId> people;
    QHash<QString, TicketId> tickets;
    QHash<QString, ArticleId> articles;
    /// Who is "@" in this story.
    PersonId requester;
    Instant now;

    [[nodiscard]] PersonId person(const QString& handle) const
    {
        return handle == u"@" ? requester : people.value(handle);
    }
};

struct StepCommand
{
    Command command;
    /// The second ticket of a merge or link.
    TicketId other;
};

/// The error is the word that is not understood. `attach` and `undo` are not commands of the domain and not known here.
[[nodiscard]] Result<StepCommand, QString> commandOf(const ScriptStep& step, const ScriptNames& names);

/// The command a story begins with.
[[nodiscard]] Result<OpenTicket, QString> openingOf(const ScriptStory& story, const ScriptNames& names);

} // namespace tierdesk
