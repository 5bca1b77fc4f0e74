// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importmapping.h"

#include "core/exchange/timereader.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace tierdesk {

namespace {

FieldError under(const QString& name, FieldError error)
{
    const bool joined = error.path.isEmpty() || error.path.startsWith(u'[');
    error.path.prepend(joined ? name : name + u'.');
    return error;
}

FieldCheck onlyKeys(const QJsonObject& object, const QStringList& known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return FieldError{it.key(), QStringLiteral("one of: ") + known.join(QStringLiteral(", "))};
    }
    return {};
}

/// JsonShape passes over keys that it does not know, for documents of newer versions. A person's slip must not pass.
template <HasFields T>
FieldCheck onlyKnown(const QJsonValue& json, const T& value);

template <HasFields T>
FieldCheck onlyKnown(const QJsonValue& json, const std::vector<T>&)
{
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (FieldCheck error = onlyKnown(array.at(i), T{}))
            return under(QStringLiteral("[%1]").arg(i), *std::move(error));
    }
    return {};
}

template <HasFields T>
FieldCheck onlyKnown(const QJsonValue& json, const T& value)
{
    const QJsonObject object = json.toObject();
    QStringList known;
    T::fields(value, [&](const char* name, const auto&) { known.append(QLatin1String(name)); });
    FieldCheck error = onlyKeys(object, known);
    T::fields(value, [&](const char* name, const auto& field) {
        if constexpr (requires { onlyKnown(json, field); }) {
            if (error)
                return;
            error = onlyKnown(object.value(QLatin1String(name)), field);
            if (error)
                error = under(QLatin1String(name), *std::move(error));
        }
    });
    return error;
}

FieldCheck readCharacter(const QJsonObject& object, const QString& key, std::optional<char16_t>& character)
{
    if (!object.contains(key))
        return {};
    const QJsonValue json = object.value(key);
    const QString text = json.toString();
    if (!json.isString() || text.size() > 1)
        return FieldError{key, QStringLiteral("one character, or an empty text for none")};
    character = text.isEmpty() ? u'\0' : text.front().unicode();
    return {};
}

QString characterText(char16_t character)
{
    return character == u'\0' ? QString() : QString(QChar(character));
}

} // namespace

template <>
struct JsonShape<CsvStated>
{
    static QJsonValue write(const CsvStated& stated)
    {
        QJsonObject object;
        if (stated.separator)
            object.insert(QStringLiteral("separator"), characterText(*stated.separator));
        if (stated.quote)
            object.insert(QStringLiteral("quote"), characterText(*stated.quote));
        if (!stated.encoding.isEmpty())
            object.insert(QStringLiteral("encoding"), stated.encoding);
        return object;
    }

    static FieldCheck read(const QJsonValue& json, CsvStated& stated)
    {
        if (!json.isObject())
            return FieldError{{}, QStringLiteral("an object")};
        const QJsonObject object = json.toObject();
        FieldCheck error =
            onlyKeys(object, {QStringLiteral("separator"), QStringLiteral("quote"), QStringLiteral("encoding")});
        if (!error)
            error = readCharacter(object, QStringLiteral("separator"), stated.separator);
        if (!error)
            error = readCharacter(object, QStringLiteral("quote"), stated.quote);
        const QJsonValue encoding = object.value(QStringLiteral("encoding"));
        if (!error && !encoding.isUndefined())
            error = JsonShape<QString>::read(encoding, stated.encoding);
        if (error && error->path.isEmpty())
            error->path = QStringLiteral("encoding");
        return error;
    }
};

template <>
struct JsonShape<TextSource>
{
    static QJsonValue write(const TextSource& source)
    {
        if (source.choices.size() == 1)
            return source.choices.first();
        return JsonShape<QStringList>::write(source.choices);
    }

    static FieldCheck read(const QJsonValue& json, TextSource& source)
    {
        QStringList& choices = source.choices;
        if (json.isArray()) {
            if (FieldCheck error = JsonShape<QStringList>::read(json, choices))
                return error;
        } else if (json.isString()) {
            choices = {json.toString()};
        } else {
            return FieldError{{}, QStringLiteral("a text with columns in braces, or a list of such texts")};
        }
        for (qsizetype i = 0; i < choices.size(); ++i) {
            if (!choices.at(i).isEmpty() && parseText(choices.at(i)))
                continue;
            return FieldError{json.isArray() ? QStringLiteral("[%1]").arg(i) : QString(),
                              QStringLiteral("a text with columns in braces such as {Status}; {{ for a brace itself")};
        }
        return {};
    }
};

template <>
struct JsonShape<MappedState>
{
    static QJsonValue write(const MappedState& state)
    {
        if (state.assignee == Assignment::Person)
            return JsonShape<StateType>::write(state.type);
        return QJsonObject{{QStringLiteral("type"), JsonShape<StateType>::write(state.type)},
                           {QStringLiteral("assignee"), JsonShape<Assignment>::write(state.assignee)}};
    }

    static FieldCheck read(const QJsonValue& json, MappedState& state)
    {
        const QJsonObject object = json.isObject() ? json.toObject() : QJsonObject{{QStringLiteral("type"), json}};
        if (FieldCheck error = onlyKeys(object, {QStringLiteral("type"), QStringLiteral("assignee")}))
            return error;
        const auto typePath = json.isObject() ? QStringLiteral("type") : QString();
        if (FieldCheck error = JsonShape<StateType>::read(object.value(QStringLiteral("type")), state.type))
            return FieldError{typePath, error->expected};
        if (state.type == StateType::Merged)
            return FieldError{typePath,
                              QStringLiteral("another state: a row does not say into which ticket it is merged")};
        if (!object.contains(QStringLiteral("assignee")))
            return {};
        if (FieldCheck error = JsonShape<Assignment>::read(object.value(QStringLiteral("assignee")), state.assignee))
            return under(QStringLiteral("assignee"), *std::move(error));
        return {};
    }
};

template <class T>
struct JsonShape<ValueMap<T>>
{
    static QJsonValue write(const ValueMap<T>& map)
    {
        if (map.from.isEmpty())
            return map.otherwise ? JsonShape<T>::write(*map.otherwise) : QJsonValue();
        QJsonObject known;
        for (const auto& [word, value] : map.known)
            known.insert(word, JsonShape<T>::write(value));
        QJsonObject object{{fromKey, JsonShape<TextSource>::write(map.from)}, {mapKey, known}};
        if (map.otherwise)
            object.insert(otherwiseKey, JsonShape<T>::write(*map.otherwise));
        return object;
    }

    static FieldCheck read(const QJsonValue& json, ValueMap<T>& map)
    {
        const QJsonObject object = json.toObject();
        if (!object.contains(fromKey))
            return readValue(json, map.otherwise.emplace());
        if (FieldCheck error = onlyKeys(object, {fromKey, mapKey, otherwiseKey}))
            return error;
        if (FieldCheck error = JsonShape<TextSource>::read(object.value(fromKey), map.from))
            return under(fromKey, *std::move(error));
        if (!object.value(mapKey).isObject())
            return FieldError{mapKey, QStringLiteral("an object of their words and our values")};
        const QJsonObject known = object.value(mapKey).toObject();
        for (auto it = known.begin(); it != known.end(); ++it) {
            if (FieldCheck error = readValue(it.value(), map.known[it.key()]))
                return under(mapKey, under(it.key(), *std::move(error)));
        }
        if (!object.contains(otherwiseKey))
            return {};
        if (FieldCheck error = readValue(object.value(otherwiseKey), map.otherwise.emplace()))
            return under(otherwiseKey, *std::move(error));
        return {};
    }

private:
    static FieldCheck readValue(const QJsonValue& json, T& value)
    {
        FieldCheck error = JsonShape<T>::read(json, value);
        if constexpr (requires { value.isSet(); }) {
            if (error || value.value < 1)
                return FieldError{{}, QStringLiteral("a whole number from 1, the most")};
        }
        return error;
    }

    static constexpr QLatin1String fromKey{"from"};
    static constexpr QLatin1String mapKey{"map"};
    static constexpr QLatin1String otherwiseKey{"otherwise"};
};

namespace {

FieldCheck checkTiers(const TierRules& tiers)
{
    const auto isTier = [](Tier tier) { return tier.value >= 0 && tier.value <= 4; };
    for (std::size_t i = 0; i < tiers.rules.size(); ++i) {
        const QString path = QStringLiteral("tiers.rules[%1].").arg(i);
        const QRegularExpression pattern(tiers.rules[i].match);
        if (tiers.rules[i].match.isEmpty() || !pattern.isValid())
            return FieldError{path + QStringLiteral("match"),
                              QStringLiteral("a regular expression (%1)").arg(pattern.errorString())};
        if (!isTier(tiers.rules[i].tier))
            return FieldError{path + QStringLiteral("tier"), QStringLiteral("a tier, 0 to 4")};
    }
    if (!isTier(tiers.otherwise))
        return FieldError{QStringLiteral("tiers.otherwise"), QStringLiteral("a tier, 0 to 4")};
    return {};
}

FieldCheck check(const ImportMapping& mapping)
{
    const MappedFields& fields = mapping.ticket;
    const auto column = QStringLiteral("a text with columns in braces");
    if (mapping.name.isEmpty())
        return FieldError{QStringLiteral("name"), QStringLiteral("a short name for the source")};
    if (fields.externalId.isEmpty())
        return FieldError{QStringLiteral("ticket.externalId"), column + QStringLiteral(", which tells tickets apart")};
    if (fields.subject.isEmpty())
        return FieldError{QStringLiteral("ticket.subject"), column};
    if (mapping.rows == RowShape::Event && fields.changedAt.isEmpty())
        return FieldError{QStringLiteral("ticket.changedAt"),
                          column + QStringLiteral(": when the event of a row happened")};
    const Result<TimeReader, FieldError> times = TimeReader::make(mapping.times);
    if (!times)
        return under(QStringLiteral("times"), times.error());
    const bool hasTimes = !fields.openedAt.isEmpty() || !fields.changedAt.isEmpty() || !fields.resolvedAt.isEmpty() ||
                          !fields.closedAt.isEmpty();
    if (hasTimes && mapping.times.formats.isEmpty())
        return FieldError{QStringLiteral("times.formats"),
                          QStringLiteral("how the file writes times, such as \"iso\"")};
    return checkTiers(mapping.tiers);
}

FieldError atLine(const QByteArray& document, const QJsonParseError& error)
{
    const auto line = document.first(std::min<qsizetype>(error.offset, document.size())).count('\n') + 1;
    return {QStringLiteral("line %1").arg(line), QStringLiteral("an object in JSON")};
}

} // namespace

std::optional<std::vector<TextPiece>> parseText(const QString& text)
{
    using Kind = TextPiece::Kind;
    std::vector<TextPiece> pieces;
    const auto addLiteral = [&](QChar letter) {
        if (pieces.empty() || pieces.back().kind != Kind::Literal)
            pieces.push_back({Kind::Literal, {}});
        pieces.back().text.append(letter);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        const bool brace = letter == u'{' || letter == u'}';
        const bool doubled = brace && i + 1 < text.size() && text.at(i + 1) == letter;
        if (!brace || doubled) {
            addLiteral(letter);
            i += doubled ? 1 : 0;
            continue;
        }
        const qsizetype close = letter == u'{' ? text.indexOf(u'}', i) : -1;
        const QString name = close > i ? text.sliced(i + 1, close - i - 1).simplified() : QString();
        if (name.isEmpty() || name.contains(u'{'))
            return std::nullopt;
        pieces.push_back({name == QStringLiteral("#row") ? Kind::RowNumber : Kind::Column, name});
        i = close;
    }
    return pieces;
}

Result<ImportMapping, FieldError> parseMapping(const QByteArray& document)
{
    QJsonParseError syntax;
    const QJsonDocument json = QJsonDocument::fromJson(document, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return fail(atLine(document, syntax));
    const QJsonValue root = json.isObject() ? QJsonValue(json.object()) : QJsonValue(json.array());
    ImportMapping mapping;
    FieldCheck error = onlyKnown(root, mapping);
    if (!error)
        error = JsonShape<ImportMapping>::read(root, mapping);
    if (!error)
        error = check(mapping);
    if (error)
        return fail(*std::move(error));
    return mapping;
}

QByteArray toDocument(const ImportMapping& mapping)
{
    return QJsonDocument(JsonShape<ImportMapping>::write(mapping)).toJson(QJsonDocument::Indented);
}

} // namespace tierdesk
