// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mappingguess.h"

#include "core/exchange/timereader.h"

#include <QSet>

namespace tierdesk {

namespace {

/// "Assignment Group" and "assignment_group" are one word.
QString plain(const QString& name)
{
    QString word;
    for (const QChar letter : name.toLower()) {
        if (letter.isLetterOrNumber())
            word.append(letter);
    }
    return word;
}

struct Synonyms
{
    TextSource MappedFields::* text;
    const char* key;
    const char* names;
};

constexpr std::array synonyms{
    Synonyms{&MappedFields::externalId, "externalId",
             "number id ticketid ticketnumber ticket key issue issueid uniqueid incident ref reference case caseid"},
    Synonyms{&MappedFields::subject, "subject", "subject title summary shortdescription name document headline"},
    Synonyms{&MappedFields::description, "description",
             "description body details text message longdescription comment"},
    Synonyms{&MappedFields::requester, "requester",
             "requester caller callerid customer reporter author from contact affecteduser user"},
    Synonyms{&MappedFields::client, "client", "client company organisation organization account"},
    Synonyms{&MappedFields::service, "service", "service businessservice"},
    Synonyms{&MappedFields::category, "category", "category topic topicgroup tracker type"},
    Synonyms{&MappedFields::subcategory, "subcategory", "subcategory"},
    Synonyms{&MappedFields::asset, "asset", "asset ci cmdbci device host product computer"},
    Synonyms{&MappedFields::queue, "queue", "queue group assignmentgroup team department"},
    Synonyms{&MappedFields::assignee, "assignee", "assignee assignedto owner agent technician"},
    Synonyms{&MappedFields::openedBy, "openedBy", "openedby createdby"},
    Synonyms{&MappedFields::changedBy, "changedBy", "changedby updatedby sysupdatedby modifiedby"},
    Synonyms{&MappedFields::openedAt, "openedAt",
             "openedat created createdat createdon opened openedon date startdate start"},
    Synonyms{&MappedFields::changedAt, "changedAt",
             "changedat updated updatedat sysupdatedat modified modifiedat lastmodified changedatetime"},
    Synonyms{&MappedFields::resolvedAt, "resolvedAt", "resolvedat resolved resolvedon"},
    Synonyms{&MappedFields::closedAt, "closedAt", "closedat closed closedon"},
    Synonyms{&MappedFields::resolution, "resolution", "resolution solution closedcode"}};

constexpr std::array timeFields{&MappedFields::openedAt, &MappedFields::changedAt, &MappedFields::resolvedAt,
                                &MappedFields::closedAt};

constexpr std::array timeFormats{
    "iso",      "yyyy-M-d H:m:s",  "yyyy-M-d H:m",   "yyyy-M-d",     "yyyy/M/d H:m:s", "yyyy/M/d H:m",
    "yyyy/M/d", "d.M.yyyy H:m:s",  "d.M.yyyy H:m",   "d.M.yyyy",     "d/M/yyyy H:m:s", "d/M/yyyy H:m",
    "d/M/yyyy", "M/d/yyyy h:m AP", "M/d/yyyy H:m:s", "M/d/yyyy H:m", "M/d/yyyy"};

/// The first column with one of the names, in the order of the names.
QString columnNamed(const QStringList& header, const QString& names)
{
    for (const QString& name : names.split(QLatin1Char(' '))) {
        for (const QString& column : header) {
            if (plain(column) == name && header.count(column) == 1)
                return column;
        }
    }
    return {};
}

QStringList valuesIn(const FileSample& sample, const QString& column)
{
    QStringList values;
    const qsizetype index = sample.header.indexOf(column);
    for (const QStringList& row : sample.rows) {
        if (index >= 0 && index < row.size() && !row.at(index).simplified().isEmpty())
            values.append(row.at(index).simplified());
    }
    return values;
}

/// The format that reads the most samples, nothing when none reads any.
std::optional<QString> formatOf(const QStringList& samples, const QString& zone)
{
    std::optional<QString> best;
    qsizetype most = 0;
    for (const char* format : timeFormats) {
        const auto reader = TimeReader::make({{QLatin1String(format)}, zone});
        if (!reader)
            continue;
        const auto read =
            std::ranges::count_if(samples, [&](const QString& text) { return reader->read(text).has_value(); });
        if (read > most) {
            most = read;
            best = QLatin1String(format);
        }
    }
    return best;
}

std::optional<StateType> stateOf(const QString& value)
{
    const QString word = plain(value);
    const auto holds = [&](const char* part) { return word.contains(QLatin1String(part)); };
    if (holds("merg"))
        return StateType::Closed;
    if (holds("cancel") || holds("reject") || holds("duplicate"))
        return StateType::Cancelled;
    if (holds("closed") || holds("complete"))
        return StateType::Closed;
    if (holds("resolved") || holds("solved") || holds("done") || holds("fixed"))
        return StateType::Resolved;
    if (holds("vendor") || holds("supplier"))
        return StateType::PendingVendor;
    if (holds("pending") || holds("wait") || holds("hold") || holds("feedback"))
        return StateType::PendingRequester;
    if (word == QLatin1String("new"))
        return StateType::New;
    return {};
}

/// "1 - High", "P2" and "low" in ranks of 1 to `worst`.
int rankOf(const QString& value, int worst)
{
    for (const QChar letter : value) {
        if (letter.isDigit())
            return letter.digitValue() <= worst ? letter.digitValue() : 0;
    }
    const QString word = plain(value);
    for (const char* top : {"critical", "urgent", "immediate", "highest", "major"}) {
        if (word.contains(QLatin1String(top)))
            return 1;
    }
    if (word.contains(QLatin1String("high")))
        return worst > 3 ? 2 : 1;
    if (word.contains(QLatin1String("low")) || word.contains(QLatin1String("minor")))
        return worst;
    return word.contains(QLatin1String("medium")) || word.contains(QLatin1String("normal")) ||
                   word.contains(QLatin1String("moderate"))
               ? worst - 1
               : 0;
}

template <class Tag>
ValueMap<Rank<Tag>> ranksOf(const FileSample& sample, const char* name, int worst)
{
    ValueMap<Rank<Tag>> map;
    const QString column = columnNamed(sample.header, QLatin1String(name));
    const auto source = columnSource(column);
    if (column.isEmpty() || !source)
        return map;
    for (const QString& value : valuesIn(sample, column)) {
        if (const int rank = rankOf(value, worst))
            map.known[value] = Rank<Tag>{rank};
    }
    if (map.known.empty())
        return {};
    map.from = *source;
    map.otherwise = Rank<Tag>{worst};
    return map;
}

void guessTimes(const FileSample& sample, const QString& zone, ImportMapping& mapping)
{
    mapping.times.zone = zone;
    for (const auto field : timeFields) {
        TextSource& source = mapping.ticket.*field;
        if (source.isEmpty())
            continue;
        const QString column = source.choices.first().mid(1).chopped(1);
        const auto format = formatOf(valuesIn(sample, column), zone);
        if (!format)
            source = {};
        else if (!mapping.times.formats.contains(*format))
            mapping.times.formats.append(*format);
    }
    if (mapping.times.formats.isEmpty())
        mapping.times.formats.append(QStringLiteral("iso"));
}

bool repeats(const QStringList& values)
{
    return QSet<QString>(values.begin(), values.end()).size() < values.size();
}

} // namespace

std::optional<TextSource> columnSource(const QString& name)
{
    const QString column = name.simplified();
    if (column.isEmpty() || column.contains(QLatin1Char('{')) || column.contains(QLatin1Char('}')) ||
        column.startsWith(QLatin1Char('#')))
        return {};
    return TextSource{{QLatin1Char('{') + column + QLatin1Char('}')}};
}

const std::vector<MappableField>& mappableFields()
{
    static const std::vector<MappableField> fields = [] {
        std::vector<MappableField> list;
        for (const Synonyms& entry : synonyms)
            list.push_back({QLatin1String(entry.key), entry.text});
        return list;
    }();
    return fields;
}

ValueMap<MappedState> guessStates(const FileSample& sample, const QString& column)
{
    ValueMap<MappedState> map;
    const auto source = columnSource(column);
    if (!source)
        return map;
    map.from = *source;
    for (const QString& value : valuesIn(sample, column)) {
        if (const auto type = stateOf(value))
            map.known[value] = MappedState{*type, Assignment::Person};
    }
    map.otherwise = MappedState{};
    return map;
}

ImportMapping guessMapping(const FileSample& file, const QString& name, const QString& zone)
{
    // A mapping names columns and values without blanks at their ends or twice inside.
    FileSample sample = file;
    for (QString& column : sample.header)
        column = column.simplified();
    ImportMapping mapping;
    mapping.name = name;
    mapping.tiers.otherwise = Tier{1};
    for (const Synonyms& entry : synonyms) {
        if (const auto source = columnSource(columnNamed(sample.header, QLatin1String(entry.names))))
            mapping.ticket.*entry.text = *source;
    }
    guessTimes(sample, zone, mapping);
    if (const QString column = columnNamed(sample.header, QStringLiteral("state status incidentstate"));
        !column.isEmpty())
        mapping.ticket.state = guessStates(sample, column);
    mapping.ticket.impact = ranksOf<ImpactTag>(sample, "impact", 3);
    mapping.ticket.urgency = ranksOf<UrgencyTag>(sample, "urgency", 3);
    mapping.ticket.priority = ranksOf<PriorityTag>(sample, "priority", 4);
    mapping.ticket.channel.otherwise = Channel::Import;

    TextSource& number = mapping.ticket.externalId;
    const bool byRow = number.isEmpty();
    if (byRow)
        number = TextSource{{name + QStringLiteral("-{#row}")}};
    else if (repeats(valuesIn(sample, number.choices.first().mid(1).chopped(1))) && !mapping.ticket.changedAt.isEmpty())
        mapping.rows = RowShape::Event;
    TextSource& subject = mapping.ticket.subject;
    for (const QString& column : sample.header) {
        const auto source = columnSource(column);
        if (subject.isEmpty() && source && sample.header.count(column) == 1)
            subject = *source;
    }
    if (subject.isEmpty())
        subject = TextSource{{name + QStringLiteral(" {#row}")}};
    return mapping;
}

} // namespace tierdesk
