// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowmapper.h"

namespace tierdesk {

namespace {

constexpr qsizetype longestSubject = 120;

QString shortened(const QString& subject)
{
    if (subject.size() <= longestSubject)
        return subject;
    const qsizetype blank = subject.lastIndexOf(u' ', longestSubject - 1);
    return subject.first(blank > longestSubject / 2 ? blank : longestSubject - 1) + u'…';
}

} // namespace

/// Finds the columns of a file that the texts of a mapping name.
class RowMapper::Binder
{
public:
    Binder(RowMapper& mapper, const QStringList& header)
        : m_mapper(mapper)
    {
        for (const QString& name : header)
            m_names.append(name.simplified());
    }

    [[nodiscard]] FieldCheck bindAll()
    {
        FieldCheck error;
        const auto visit = [&](const char* name, const auto& field) {
            if (!error)
                error = bind(field);
            if (error && error->path.isEmpty())
                error->path = QStringLiteral("ticket.") + QLatin1String(name);
        };
        MappedFields::fields(m_mapper.m_mapping.ticket, visit);
        for (const QString& name : m_mapper.m_mapping.keep) {
            qsizetype column = -1;
            if (!error)
                error = find(name, column);
            if (error && error->path.isEmpty())
                error->path = QStringLiteral("keep");
            m_mapper.m_keep.push_back(column);
        }
        return error;
    }

private:
    FieldCheck find(const QString& name, qsizetype& column) const
    {
        column = m_names.indexOf(name);
        if (column < 0)
            return FieldError{{},
                              QStringLiteral("a column of the file, which has no \"%1\" but: %2")
                                  .arg(name, m_names.join(QStringLiteral(", ")))};
        if (m_names.indexOf(name, column + 1) > 0)
            return FieldError{{}, QStringLiteral("a column that the file has once, not \"%1\"").arg(name)};
        return {};
    }

    FieldCheck bind(const TextSource& source)
    {
        for (const QString& text : source.choices) {
            std::vector<Piece> pieces;
            for (const TextPiece& piece : parseText(text).value_or(std::vector<TextPiece>{})) {
                pieces.push_back({piece.kind, piece.text, -1});
                if (piece.kind != TextPiece::Kind::Column)
                    continue;
                if (FieldCheck error = find(piece.text, pieces.back().column))
                    return error;
            }
            m_mapper.m_texts.insert(text, pieces);
        }
        return {};
    }

    FieldCheck bind(const std::vector<TextSource>& sources)
    {
        FieldCheck error;
        for (const TextSource& source : sources)
            error = error ? error : bind(source);
        return error;
    }

    template <class T>
    FieldCheck bind(const ValueMap<T>& map)
    {
        return bind(map.from);
    }

    RowMapper& m_mapper;
    QStringList m_names;
};

/// One row being read; remembers the first thing wrong with it.
class RowMapper::Reading
{
public:
    Reading(const RowMapper& mapper, const CsvRecord& record, qint64 number)
        : m_mapper(mapper)
        , m_record(record)
        , m_number(number)
    {}

    [[nodiscard]] const std::optional<RowError>& error() const { return m_error; }

    QString text(const TextSource& source) const
    {
        for (const QString& choice : source.choices) {
            if (std::optional<QString> complete = fill(*m_mapper.m_texts.constFind(choice)))
                return *std::move(complete);
        }
        return {};
    }

    QString line(const TextSource& source) const { return text(source).simplified(); }

    QString required(const TextSource& source)
    {
        QString value = line(source);
        if (value.isEmpty())
            reject(RowFault::MissingValue, source, value);
        return value;
    }

    template <class T>
    std::optional<T> value(const ValueMap<T>& map)
    {
        if (map.from.isEmpty())
            return map.otherwise;
        const QString word = line(map.from);
        if (word.isEmpty())
            return std::nullopt;
        if (const auto known = map.known.find(word); known != map.known.end())
            return known->second;
        if (!map.otherwise)
            reject(RowFault::UnknownValue, map.from, word);
        return map.otherwise;
    }

    std::optional<Instant> time(const TextSource& source)
    {
        const QString value = line(source);
        if (value.isEmpty())
            return std::nullopt;
        const std::optional<Instant> instant = m_mapper.m_times.read(value);
        if (!instant)
            reject(RowFault::NotATime, source, value);
        return instant;
    }

    QStringList kept() const
    {
        QStringList result;
        for (std::size_t i = 0; i < m_mapper.m_keep.size(); ++i) {
            const QStringView value = m_record.at(m_mapper.m_keep[i]).trimmed();
            if (!isMissing(value))
                result.append(m_mapper.m_mapping.keep.at(static_cast<qsizetype>(i)) + u'=' + value.toString());
        }
        return result;
    }

private:
    bool isMissing(QStringView value) const
    {
        const QStringList& words = m_mapper.m_mapping.missing;
        return value.isEmpty() ||
               std::any_of(words.begin(), words.end(), [&](const QString& word) { return word == value; });
    }

    std::optional<QString> fill(const std::vector<Piece>& pieces) const
    {
        QString result;
        for (const Piece& piece : pieces) {
            switch (piece.kind) {
            case TextPiece::Kind::Literal:
                result.append(piece.literal);
                break;
            case TextPiece::Kind::RowNumber:
                result.append(QString::number(m_number));
                break;
            case TextPiece::Kind::Column: {
                const QStringView value = m_record.at(piece.column).trimmed();
                if (isMissing(value))
                    return std::nullopt;
                result.append(value);
            }
            }
        }
        return result;
    }

    void reject(RowFault kind, const TextSource& source, const QString& value)
    {
        if (m_error)
            return;
        QStringList columns;
        for (const QString& choice : source.choices) {
            for (const Piece& piece : *m_mapper.m_texts.constFind(choice)) {
                if (piece.kind == TextPiece::Kind::Column && !columns.contains(piece.literal))
                    columns.append(piece.literal);
            }
        }
        m_error = RowError{kind, m_record.line, columns.join(QStringLiteral(", ")), value};
    }

    const RowMapper& m_mapper;
    const CsvRecord& m_record;
    qint64 m_number;
    std::optional<RowError> m_error;
};

RowMapper::RowMapper(ImportMapping mapping, TimeReader times)
    : m_mapping(std::move(mapping))
    , m_times(std::move(times))
{
    for (const TierRule& rule : m_mapping.tiers.rules)
        m_tiers.emplace_back(QRegularExpression(rule.match), rule.tier);
}

Result<RowMapper, FieldError> RowMapper::bind(const ImportMapping& mapping, const QStringList& header)
{
    Result<TimeReader, FieldError> times = TimeReader::make(mapping.times);
    if (!times)
        return fail(times.error());
    RowMapper mapper(mapping, *std::move(times));
    if (FieldCheck error = Binder(mapper, header).bindAll())
        return fail(*std::move(error));
    return mapper;
}

Tier RowMapper::tierOf(const QString& queue) const
{
    const auto rule = std::find_if(m_tiers.begin(), m_tiers.end(),
                                   [&](const auto& each) { return each.first.match(queue).hasMatch(); });
    return rule == m_tiers.end() ? m_mapping.tiers.otherwise : rule->second;
}

Result<MappedRow, RowError> RowMapper::map(const CsvRecord& record, qint64 number) const
{
    const MappedFields& fields = m_mapping.ticket;
    Reading reading(*this, record, number);
    MappedRow row;
    row.line = record.line;
    row.externalId = reading.required(fields.externalId);
    row.subject = shortened(reading.required(fields.subject));
    row.description = reading.text(fields.description);
    row.kind = reading.value(fields.kind);
    row.requester = reading.line(fields.requester);
    row.client = reading.line(fields.client);
    row.channel = reading.value(fields.channel);
    row.service = reading.line(fields.service);
    row.category = reading.line(fields.category);
    row.subcategory = reading.line(fields.subcategory);
    row.asset = reading.line(fields.asset);
    for (const TextSource& source : fields.tags) {
        if (const QString tag = reading.line(source); !tag.isEmpty() && !row.tags.contains(tag))
            row.tags.append(tag);
    }
    row.impact = reading.value(fields.impact).value_or(Impact{});
    row.urgency = reading.value(fields.urgency).value_or(Urgency{});
    row.priority = reading.value(fields.priority).value_or(Priority{});
    row.queue = reading.line(fields.queue);
    row.tier = tierOf(row.queue);
    row.openedBy = reading.line(fields.openedBy);
    row.changedBy = reading.line(fields.changedBy);
    row.openedAt = reading.time(fields.openedAt);
    row.changedAt = reading.time(fields.changedAt);
    row.resolvedAt = reading.time(fields.resolvedAt);
    row.closedAt = reading.time(fields.closedAt);
    row.resolution = reading.text(fields.resolution);
    row.kept = reading.kept();
    if (m_mapping.rows == RowShape::Event)
        static_cast<void>(reading.required(fields.changedAt));
    readState(reading, row);
    if (reading.error())
        return fail(*reading.error());
    return row;
}

void RowMapper::readState(Reading& reading, MappedRow& row) const
{
    const MappedFields& fields = m_mapping.ticket;
    const std::optional<MappedState> state = reading.value(fields.state);
    if (state)
        row.state = state->type;
    row.stateText = reading.line(fields.state.from);
    const QString assignee = reading.line(fields.assignee);
    if (state && state->assignee == Assignment::Nobody)
        row.assigneeSays = AssigneeSays::Nobody;
    else if (fields.assignee.isEmpty() || isAutomaton(assignee))
        row.assigneeSays = AssigneeSays::Nothing;
    else
        row.assigneeSays = assignee.isEmpty() ? AssigneeSays::Nobody : AssigneeSays::Person;
    if (row.assigneeSays == AssigneeSays::Person)
        row.assignee = assignee;
}

} // namespace tierdesk
