// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A mapping laid over the header of one file: rows in, what they say about a ticket out.
#pragma once

#include "core/exchange/csvrecord.h"
#include "core/exchange/importmapping.h"
#include "core/exchange/timereader.h"

#include <QRegularExpression>

namespace tierdesk {

enum class RowFault {
    /// The external id, the subject or an event's time.
    MissingValue,
    /// A word that the mapping does not map.
    UnknownValue,
    NotATime
};

/// Why a row is rejected.
struct RowError
{
    RowFault kind = RowFault::MissingValue;
    qint64 line = 0;
    /// As the file calls it; several when the field is made of several.
    QString column;
    QString value;

    bool operator==(const RowError&) const = default;
};

/// What a row says of the assignee: nothing (the row was a program's doing), nobody, or the person named.
enum class AssigneeSays { Nothing, Nobody, Person };

/// Texts are empty, ranks unset and values absent where the row says nothing. Names have their blanks simplified.
struct MappedRow
{
    qint64 line = 0;
    QString externalId;
    /// At most 120 characters, cut between words.
    QString subject;
    QString description;
    std::optional<TicketKind> kind;
    QString requester;
    QString client;
    std::optional<Channel> channel;
    QString service;
    QString category;
    QString subcategory;
    QString asset;
    QStringList tags;
    Impact impact;
    Urgency urgency;
    Priority priority;
    std::optional<StateType> state;
    /// The file's own words for the state: "Accepted/Wait - User".
    QString stateText;
    QString queue;
    /// Of that queue.
    Tier tier;
    AssigneeSays assigneeSays = AssigneeSays::Nothing;
    QString assignee;
    QString openedBy;
    QString changedBy;
    std::optional<Instant> openedAt;
    std::optional<Instant> changedAt;
    std::optional<Instant> resolvedAt;
    std::optional<Instant> closedAt;
    QString resolution;
    /// "Sub Status=Wait - User"
    QStringList kept;

    bool operator==(const MappedRow&) const = default;
};

class RowMapper
{
public:
    /// The header is the first record of the file. The error's path is in the mapping, for a column the file does not
    /// have, or has more than once.
    [[nodiscard]] static Result<RowMapper, FieldError> bind(const ImportMapping& mapping, const QStringList& header);

    /// `row` counts the rows after the header from 1. The record has no problem of its own.
    [[nodiscard]] Result<MappedRow, RowError> map(const CsvRecord& record, qint64 row) const;

    [[nodiscard]] const ImportMapping& mapping() const { return m_mapping; }
    [[nodiscard]] bool isAutomaton(const QString& name) const { return m_mapping.automatons.contains(name); }

private:
    struct Piece
    {
        TextPiece::Kind kind;
        QString literal;
        qsizetype column;
    };
    class Binder;
    class Reading;

    RowMapper(ImportMapping mapping, TimeReader times);
    void readState(Reading& reading, MappedRow& row) const;
    [[nodiscard]] Tier tierOf(const QString& queue) const;

    ImportMapping m_mapping;
    TimeReader m_times;
    std::vector<std::pair<QRegularExpression, Tier>> m_tiers;
    /// The pieces of each text of the mapping.
    QHash<QString, std::vector<Piece>> m_texts;
    /// The column of each name in `keep`.
    std::vector<qsizetype> m_keep;
};

} // namespace tierdesk
