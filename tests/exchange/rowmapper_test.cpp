// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/rowmapper.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

ImportMapping shipped(const char* name)
{
    QFile file(test::sourceTree() + QStringLiteral("/resources/mappings/%1.json").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Result<ImportMapping, FieldError> mapping = parseMapping(file.readAll());
    if (!mapping)
        FAIL(name << ": " << mapping.error().path.toStdString() << " is not "
                  << mapping.error().expected.toStdString());
    REQUIRE(parseMapping(toDocument(*mapping)) == mapping);
    REQUIRE(mapping->name == QLatin1String(name));
    return *mapping;
}

struct Mapped
{
    std::vector<MappedRow> rows;
    std::vector<RowError> rejects;
};

Mapped mapAll(const ImportMapping& mapping, QIODevice& device)
{
    const Result<CsvFormat, CsvError> format = detectCsvFormat(device, mapping.source);
    REQUIRE(format.has_value());
    Result<CsvReader, CsvError> reader = CsvReader::open(device, *format);
    REQUIRE(reader.has_value());
    CsvRecord record;
    REQUIRE(reader->next(record).value());
    const Result<RowMapper, FieldError> mapper = RowMapper::bind(mapping, record.toList());
    REQUIRE(mapper.has_value());
    Mapped mapped;
    for (qint64 number = 1; reader->next(record).value(); ++number) {
        REQUIRE_FALSE(record.problem.has_value());
        if (Result<MappedRow, RowError> row = mapper->map(record, number))
            mapped.rows.push_back(*std::move(row));
        else
            mapped.rejects.push_back(row.error());
    }
    return mapped;
}

std::vector<MappedRow> mapLog(const QString& data, const char* name)
{
    QFile file(data + QStringLiteral("/logs/%1_sample.csv").arg(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    Mapped mapped = mapAll(shipped(name), file);
    for (const RowError& reject : mapped.rejects)
        FAIL_CHECK(name << " line " << reject.line << ": " << reject.column.toStdString() << " = "
                        << reject.value.toStdString());
    return std::move(mapped.rows);
}

Mapped mapText(const QByteArray& mapping, const QByteArray& csv)
{
    const Result<ImportMapping, FieldError> parsed = parseMapping(mapping);
    REQUIRE(parsed.has_value());
    QBuffer device;
    device.setData(csv);
    REQUIRE(device.open(QIODevice::ReadOnly));
    return mapAll(*parsed, device);
}

template <class Of>
qsizetype distinct(const std::vector<MappedRow>& rows, Of of)
{
    QSet<QString> values;
    for (const MappedRow& row : rows)
        values.insert(of(row));
    return values.size();
}

const QByteArray audit = R"json({
  "name": "audit", "rows": "event", "missing": ["?"], "automatons": ["Robot"],
  "source": {"separator": ","},
  "times": {"formats": ["d.M.yyyy H:mm", "iso"], "zone": "Europe/Berlin"},
  "tiers": {"rules": [{"match": " L(3|4)", "tier": 3}, {"match": "^Desk", "tier": 1}], "otherwise": 2},
  "ticket": {
    "externalId": "{id}", "subject": ["{what}: {title}", "{title}"], "tags": ["{what}", "{title}", "{what}"],
    "urgency": 2, "impact": {"from": "{impact}", "map": {"big": 1}},
    "channel": {"from": "{via}", "map": {"tel": "phone"}, "otherwise": "web"},
    "state": {"from": "{state}", "map": {"waiting": {"type": "open", "assignee": "nobody"}, "doing": "open"}},
    "queue": "{team}", "assignee": "{who}", "changedBy": "{who}", "changedAt": "{at}"
  },
  "keep": ["via"]
})json";
const QByteArray auditHeader = "id,what,title,impact,via,state,team,who,at\n";

} // namespace

TEST_CASE("a row becomes what the mapping says of it")
{
    const Mapped mapped = mapText(audit, auditHeader + "7, Mail ,No  mail,big,tel,doing,Desk,Ann  Lee,1.7.2016 8:05\n"
                                                       "7,?,No mail,,fax,waiting,Net L3,Bo,2016-07-01T09:00:00+02:00\n"
                                                       "7,?,No mail,?,,doing,Net,Robot,1.7.2016 10:00\n"
                                                       "7,?,No mail,?,,doing,,?,1.7.2016 11:00\n");
    REQUIRE(mapped.rejects.empty());
    MappedRow first;
    first.line = 2;
    first.externalId = QStringLiteral("7");
    first.subject = QStringLiteral("Mail: No mail");
    first.channel = Channel::Phone;
    first.tags = {QStringLiteral("Mail"), QStringLiteral("No mail")};
    first.impact = {1};
    first.urgency = {2};
    first.state = StateType::Open;
    first.stateText = QStringLiteral("doing");
    first.queue = QStringLiteral("Desk");
    first.tier = {1};
    first.assigneeSays = AssigneeSays::Person;
    first.assignee = QStringLiteral("Ann Lee");
    first.changedBy = QStringLiteral("Ann Lee");
    first.changedAt = parseIsoInstant(QStringLiteral("2016-07-01T06:05:00Z"));
    first.kept = {QStringLiteral("via=tel")};
    REQUIRE(mapped.rows.at(0) == first);
    const MappedRow& waiting = mapped.rows.at(1);
    REQUIRE(waiting.subject == QStringLiteral("No mail"));
    REQUIRE_FALSE(waiting.impact.isSet());
    REQUIRE(waiting.channel == Channel::Web);
    REQUIRE(waiting.tier == Tier{3});
    REQUIRE(waiting.assigneeSays == AssigneeSays::Nobody);
    REQUIRE(waiting.assignee.isEmpty());
    REQUIRE(waiting.changedBy == QStringLiteral("Bo"));
    REQUIRE(waiting.changedAt == parseIsoInstant(QStringLiteral("2016-07-01T07:00:00Z")));
    REQUIRE(mapped.rows.at(2).assigneeSays == AssigneeSays::Nothing);
    REQUIRE(mapped.rows.at(2).changedBy == QStringLiteral("Robot"));
    REQUIRE(mapped.rows.at(2).tier == Tier{2});
    REQUIRE(mapped.rows.at(2).channel == std::nullopt);
    REQUIRE(mapped.rows.at(2).kept.isEmpty());
    REQUIRE(mapped.rows.at(3).assigneeSays == AssigneeSays::Nobody);
}

TEST_CASE("a row that cannot be understood is rejected with line and column and value")
{
    const Mapped mapped = mapText(audit, auditHeader + ",,t,,,doing,Desk,A,1.7.2016 8:05\n"
                                                       "1,,,,,doing,Desk,A,1.7.2016 8:05\n"
                                                       "1,\"a\nb\",t,huge,,doing,Desk,A,1.7.2016 8:05\n"
                                                       "1,,t,,,\"\",Desk,A,1.7.2016 8:05\n"
                                                       "1,,t,,,dreaming,Desk,A,1.7.2016 8:05\n"
                                                       "1,,t,,,doing,Desk,A,\n"
                                                       "1,,t,,,doing,Desk,A,7/1/2016\n");
    const auto reject = [](RowFault kind, qint64 line, const char* column, const char* value) {
        return RowError{kind, line, QString::fromLatin1(column), QString::fromLatin1(value)};
    };
    REQUIRE(mapped.rejects == std::vector{reject(RowFault::MissingValue, 2, "id", ""),
                                          reject(RowFault::MissingValue, 3, "what, title", ""),
                                          reject(RowFault::UnknownValue, 4, "impact", "huge"),
                                          reject(RowFault::UnknownValue, 7, "state", "dreaming"),
                                          reject(RowFault::MissingValue, 8, "at", ""),
                                          reject(RowFault::NotATime, 9, "at", "7/1/2016")});
    REQUIRE(mapped.rows.size() == 1);
    REQUIRE(mapped.rows.front().line == 6);
    REQUIRE(mapped.rows.front().state == std::nullopt);
}

TEST_CASE("columns that the file lacks or has twice are named with the place in the mapping")
{
    const ImportMapping mapping =
        *parseMapping(R"({"name": "x", "ticket": {"externalId": "{id}", "subject": "{a} {b}"}, "keep": ["c"]})");
    const auto bindTo = [&](const char* header) {
        const auto bound = RowMapper::bind(mapping, QString::fromLatin1(header).split(u','));
        return bound ? QString() : bound.error().path;
    };
    REQUIRE(bindTo(" id ,a,b,c").isEmpty());
    REQUIRE(bindTo("a,b,c") == QStringLiteral("ticket.externalId"));
    REQUIRE(bindTo("id,a,c") == QStringLiteral("ticket.subject"));
    REQUIRE(bindTo("id,a,a,b,c") == QStringLiteral("ticket.subject"));
    REQUIRE(bindTo("id,a,b") == QStringLiteral("keep"));
    REQUIRE(bindTo("id,a,b,c,d,d").isEmpty());
}

TEST_CASE("a long subject is cut between words")
{
    const QByteArray words = QByteArray("word ").repeated(40);
    const Mapped mapped = mapText(R"({"name": "x", "source": {"separator": ","},
        "ticket": {"externalId": "{#row}", "subject": "{a}", "description": "{a}"}})",
                                  "a\n" + words + "\n" + QByteArray(200, 'x') + "\n");
    REQUIRE(mapped.rows.at(0).subject == QStringLiteral("word ").repeated(23) + QStringLiteral("word…"));
    REQUIRE(mapped.rows.at(0).description.size() == words.size() - 1);
    REQUIRE(mapped.rows.at(1).subject == QString(119, u'x') + u'…');
    REQUIRE(mapped.rows.at(1).externalId == QStringLiteral("2"));
}

TEST_CASE("every row of the VINST log is mapped and its teams have the lines that were counted")
{
    const std::optional<QString> data = realData();
    if (!data)
        return;
    QFile file(*data + QStringLiteral("/logs/sample_stats.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject stats = QJsonDocument::fromJson(file.readAll())[QStringLiteral("vinst_sample")].toObject();
    const std::vector<MappedRow> rows = mapLog(*data, "vinst");
    REQUIRE(static_cast<int>(rows.size()) == stats[QStringLiteral("events")].toInt());
    REQUIRE(distinct(rows, [](const MappedRow& row) { return row.externalId; }) ==
            stats[QStringLiteral("cases")].toInt());
    REQUIRE(distinct(rows, [](const MappedRow& row) { return row.queue; }) == stats[QStringLiteral("teams")].toInt());
    REQUIRE(distinct(rows, [](const MappedRow& row) { return row.changedBy; }) ==
            stats[QStringLiteral("owners(name|country)")].toInt());
    QJsonObject lines;
    Instant first = *rows.front().changedAt;
    Instant last = first;
    for (const MappedRow& row : rows) {
        const QString line = QString::number(row.tier.value);
        lines[line] = lines[line].toInt() + 1;
        first = std::min(first, *row.changedAt);
        last = std::max(last, *row.changedAt);
        CHECK(row.state.has_value());
        CHECK((row.assigneeSays == AssigneeSays::Nobody) == row.stateText.startsWith(QStringLiteral("Queued")));
        CHECK_FALSE(row.assignee == QStringLiteral("Siebel"));
        CHECK((row.impact.isSet() && row.urgency.isSet()));
    }
    REQUIRE(lines == stats[QStringLiteral("events_by_line")].toObject());
    REQUIRE(first == parseIsoInstant(stats[QStringLiteral("first_event")].toString()));
    REQUIRE(last == parseIsoInstant(stats[QStringLiteral("last_event")].toString()));
    REQUIRE(rows.front().changedBy == QStringLiteral("Bert (Belgium)"));
}

TEST_CASE("every row of the ServiceNow log is mapped and says what its own columns say")
{
    const std::optional<QString> data = realData();
    if (!data)
        return;
    const std::vector<MappedRow> rows = mapLog(*data, "servicenow");
    REQUIRE(rows.size() == 4838);
    REQUIRE(distinct(rows, [](const MappedRow& row) { return row.externalId; }) == 836);
    constexpr std::array<std::array<int, 3>, 3> matrix{{{1, 2, 0}, {2, 3, 4}, {3, 4, 4}}};
    std::map<QString, StateType> last;
    for (const MappedRow& row : rows) {
        const auto impact = static_cast<std::size_t>(row.impact.value - 1);
        const auto urgency = static_cast<std::size_t>(row.urgency.value - 1);
        CHECK(row.priority.value == matrix.at(impact).at(urgency));
        CHECK((row.openedAt && row.changedAt && *row.openedAt <= *row.changedAt));
        CHECK(row.tier.value == (row.queue == QStringLiteral("Group 70") ? 1 : 2));
        last[row.externalId] = *row.state;
    }
    for (const auto& [id, state] : last)
        CHECK(state == StateType::Closed);
    const MappedRow& first = rows.front();
    REQUIRE(first.subject == QStringLiteral("Symptom 580 in Subcategory 164"));
    REQUIRE(first.openedBy == QStringLiteral("Opened by 131"));
    REQUIRE(first.changedAt == parseIsoInstant(QStringLiteral("2016-02-29T11:56:00Z")));
    REQUIRE(first.assigneeSays == AssigneeSays::Nobody);
}

TEST_CASE("every row of the ticket texts is a new ticket with a topic")
{
    const std::optional<QString> data = realData();
    if (!data)
        return;
    const std::vector<MappedRow> rows = mapLog(*data, "tickets");
    REQUIRE(rows.size() == 2350);
    REQUIRE(distinct(rows, [](const MappedRow& row) { return row.externalId; }) == 2350);
    REQUIRE(distinct(rows, [](const MappedRow& row) { return row.category; }) == 8);
    for (const MappedRow& row : rows) {
        CHECK(row.state == StateType::New);
        CHECK(row.subject.size() <= 120);
        CHECK_FALSE(row.description.isEmpty());
    }
    REQUIRE(rows.back().externalId == QStringLiteral("tickets-2350"));
}
