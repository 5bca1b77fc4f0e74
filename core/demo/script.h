// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's stories, read from texts that people can write: resources/demo/tickets-*.txt.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <map>
#include <vector>

namespace tierdesk {

class Dice;

/// A story begins with its heading:
///
///     == KEY | WHEN | by HANDLE | via CHANNEL | category KEY | impact N | times N ...
///
/// WHEN is "5d 09:10" (working days back, UTC), "2-9d" (some working day and hour between) or "35m" (minutes back).
/// The next line is the subject, what follows the description. A step begins with "+":
///
///     +20m HANDLE VERB name=value ...
///       its text, indented
///
/// after so many m(inutes) or h(ours) or, as "1d@09:30", on a working day at a time. As handle, "@" is the requester,
/// "-" whoever acted before, "desk" somebody of the first tier who stays the same in a story. The parts of a handoff
/// packet stand as "part: text". A split makes a ticket called KEY/split; on=KEY/split acts on it. Everywhere {a|b} is
/// one of both and {name} the requester's first name.
struct ScriptBlock
{
    /// "tickets-1.txt:17", for messages about the script.
    QString where;
    /// Without the "== ".
    QString heading;
    QString body;
};

struct ScriptStep
{
    QString delay;
    QString actor;
    QString verb;
    std::map<QString, QString> options;
    QString text;
};

struct ScriptStory
{
    QString key;
    QString when;
    std::map<QString, QString> options;
    QString subject;
    QString description;
    std::vector<ScriptStep> steps;
};

/// Lines that begin with "#" before the first story are remarks.
[[nodiscard]] std::vector<ScriptBlock> splitScript(const QString& name, const QString& text);

/// Replaces every {a|b} by one of both and every {word} by its value; words without one stay as they are.
[[nodiscard]] QString expand(QString text, const std::map<QString, QString>& values, Dice& dice);

/// Key, when and options of a heading.
[[nodiscard]] ScriptStory parseHeading(const QString& heading);

/// Subject, description and steps; the error says which line is not understood.
[[nodiscard]] Result<void, QString> parseBody(const QString& body, ScriptStory& story);

} // namespace tierdesk
