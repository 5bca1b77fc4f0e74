// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of somebody else's file mean here. A JSON document that people write, see parseMapping.
#pragma once

#include "core/base/fields.h"
#include "core/base/reflect.h"
#include "core/exchange/csvformat.h"
#include "core/ticket/words.h"

#include <map>

namespace tierdesk {

/// Texts with columns in braces: "{Product} in {Country}"; {{ and }} are braces themselves, {#row} is the number of the
/// row after the header, from 1. The first text of which no column is missing in a row is its value there.
/// In JSON one text, or a list of them.
struct TextSource
{
    QStringList choices;

    bool operator==(const TextSource&) const = default;
    [[nodiscard]] bool isEmpty() const { return choices.isEmpty(); }
};

/// A text of the file to a value of ours. In JSON a value alone, which then holds for every row, or
/// {"from": text, "map": {"their word": value, …}, "otherwise": value}. Without "otherwise" a row with a word that is
/// not in the map is rejected. A missing text has no value.
template <class T>
struct ValueMap
{
    /// Empty: `otherwise` holds for every row.
    TextSource from;
    std::map<QString, T> known;
    std::optional<T> otherwise;

    bool operator==(const ValueMap&) const = default;
    [[nodiscard]] bool isEmpty() const { return from.isEmpty() && !otherwise; }
};

/// Whether the person of a row is the assignee, or nobody is while in this state (waiting in a queue).
enum class Assignment { Person, Nobody };

template <>
struct Words<Assignment>
{
    static constexpr std::array words{"person", "nobody"};
};

/// In JSON the word of a state type, or {"type": word, "assignee": "nobody"}.
struct MappedState
{
    StateType type = StateType::Open;
    Assignment assignee = Assignment::Person;

    TIERDESK_FIELDS(MappedState, type, assignee)
};

/// Ticket: a row is a ticket. Event: a row is an event or a snapshot; the rows of a ticket follow each other in time.
enum class RowShape { Ticket, Event };

template <>
struct Words<RowShape>
{
    static constexpr std::array words{"ticket", "event"};
};

/// How the file writes times.
struct TimeFormats
{
    /// Tried in this order: "iso" (ISO 8601 with an offset) or a pattern such as "d/M/yyyy HH:mm", see TimeReader.
    QStringList formats;
    /// IANA name of the zone of times without offset.
    QString zone;

    TIERDESK_FIELDS(TimeFormats, formats, zone)
};

struct TierRule
{
    /// A regular expression (PCRE 2) found somewhere in the queue's name.
    QString match;
    Tier tier;

    TIERDESK_FIELDS(TierRule, match, tier)
};

/// How the tier of a queue is seen from its name: the first rule that matches.
struct TierRules
{
    std::vector<TierRule> rules;
    Tier otherwise;

    TIERDESK_FIELDS(TierRules, rules, otherwise)
};

/// Where the fields of a ticket come from. One that is not mentioned is not imported.
struct MappedFields
{
    TextSource externalId;
    TextSource subject;
    TextSource description;
    ValueMap<TicketKind> kind;
    TextSource requester;
    TextSource client;
    ValueMap<Channel> channel;
    TextSource service;
    TextSource category;
    TextSource subcategory;
    TextSource asset;
    std::vector<TextSource> tags;
    ValueMap<Impact> impact;
    ValueMap<Urgency> urgency;
    ValueMap<Priority> priority;
    ValueMap<MappedState> state;
    TextSource queue;
    TextSource assignee;
    /// Who opened the ticket, and who made the change that an event row is.
    TextSource openedBy;
    TextSource changedBy;
    TextSource openedAt;
    TextSource changedAt;
    TextSource resolvedAt;
    TextSource closedAt;
    TextSource resolution;

    TIERDESK_FIELDS(MappedFields, externalId, subject, description, kind, requester, client, channel, service, category,
                    subcategory, asset, tags, impact, urgency, priority, state, queue, assignee, openedBy, changedBy,
                    openedAt, changedAt, resolvedAt, closedAt, resolution)
};

struct ImportMapping
{
    /// Names the source in the journal, and with it the external ids.
    QString name;
    QString title;
    /// For the next person who reads the mapping: what the log does not say and was decided.
    QString note;
    CsvStated source;
    RowShape rows = RowShape::Ticket;
    /// What stands for "no value" besides an empty field: "?".
    QStringList missing;
    /// Names that are programs: they act, but are never assigned.
    QStringList automatons;
    TimeFormats times;
    TierRules tiers;
    MappedFields ticket;
    /// Columns kept word by word beside each event because no field of ours says the same.
    QStringList keep;

    TIERDESK_FIELDS(ImportMapping, name, title, note, source, rows, missing, automatons, times, tiers, ticket, keep)
};

/// A text of a TextSource in its parts.
struct TextPiece
{
    enum class Kind { Literal, Column, RowNumber };
    Kind kind = Kind::Literal;
    /// The literal text, or the column's name.
    QString text;

    bool operator==(const TextPiece&) const = default;
};

/// Nothing when a brace stands alone or holds nothing.
[[nodiscard]] std::optional<std::vector<TextPiece>> parseText(const QString& text);

/// The mapping, checked: keys that no mapping has, words that mean nothing, bad patterns and zones, and fields without
/// which nothing can be imported are errors. The path is that of the key ("ticket.state.map.Closed") or "line 3" where
/// the document is no JSON.
[[nodiscard]] Result<ImportMapping, FieldError> parseMapping(const QByteArray& document);

/// Indented JSON in UTF-8. parseMapping(toDocument(m)) == m for a mapping that parseMapping accepts.
[[nodiscard]] QByteArray toDocument(const ImportMapping& mapping);

} // namespace tierdesk
