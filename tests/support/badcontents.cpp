// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badcontents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

namespace tierdesk::test {

namespace {

void addUnrelated(std::vector<BadContent>& all, const QByteArray& good)
{
    const auto add = [&](const char* name, const QByteArray& bytes) { all.push_back({QLatin1String(name), bytes}); };
    add("nothing", {});
    add("a blank", " ");
    add("line ends", QByteArray(500, '\n'));
    add("NUL", QByteArray(1, '\0'));
    add("many NUL", QByteArray(4096, '\0'));
    add("one long line", QByteArray(1 << 20, 'a'));
    add("half a character", "abc\xE2\x82");
    add("no UTF-8", "\xFF\xFE\xFD\xC0\x80\xED\xA0\x80");
    add("only a mark", "\xEF\xBB\xBF");
    add("a mark before", "\xEF\xBB\xBF" + good);
    add("two marks before", "\xEF\xBB\xBF\xEF\xBB\xBF" + good);
    add("NUL before", QByteArray(1, '\0') + good);
    add("NUL behind", good + QByteArray(1, '\0'));
    add("half a character behind", good + "\xE2\x82");
    const QString text = QString::fromUtf8(good);
    add("UTF-16", QStringEncoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom).encode(text));
    add("UTF-16 the other way", QStringEncoder(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom).encode(text));
    add("UTF-32", QStringEncoder(QStringEncoder::Utf32LE, QStringConverter::Flag::WriteBom).encode(text));
    add("an odd byte of UTF-16", "\xFF\xFE"
                                 "a");
    add("twice", good + good);
    add("old line ends", QByteArray(good).replace("\n", "\r"));
    add("other line ends", QByteArray(good).replace("\n", "\r\n"));
    add("one line", QByteArray(good).replace("\n", " "));
    add("a list in lists", QByteArray(100'000, '['));
    add("an object in objects", QByteArray("{\"a\":").repeated(20'000));
    add("a list closed", QByteArray(400, '[') + QByteArray(400, ']'));
    add("an object", "{}");
    add("a list", "[]");
    add("null", "null");
    add("a number", "1e999");
    add("quotes", QByteArray(5001, '"'));
    add("delimiters", QByteArray(20'000, ','));
    add("tags", QByteArray("<b>").repeated(5000));
    add("a key twice", "{\"a\":1,\"a\":2}");
    add("a program", "\x7F"
                     "ELF\x02\x01\x01");
    add("a packed file", "PK\x03\x04\x14\x00");
    add("a picture", "\x89PNG\r\n\x1A\n");
}

void addCutAndTurned(std::vector<BadContent>& all, const QByteArray& good)
{
    constexpr int parts = 50;
    for (int part = 1; part < parts; ++part)
        all.push_back({QStringLiteral("cut at %1/50").arg(part), good.first(good.size() * part / parts)});
    constexpr int turns = 130;
    for (int turn = 0; turn < turns && !good.isEmpty(); ++turn) {
        QByteArray turned = good;
        const qsizetype at = (good.size() * turn / turns + turn * 7) % good.size();
        turned[at] = static_cast<char>(turned.at(at) ^ (1 << (turn % 8)));
        all.push_back({QStringLiteral("a bit of byte %1 turned").arg(at), turned});
    }
    const QList<QByteArray> lines = good.split('\n');
    constexpr qsizetype mostLines = 30;
    for (qsizetype i = 0; i < std::min(lines.size(), mostLines); ++i) {
        QList<QByteArray> without = lines;
        without.removeAt(i);
        all.push_back({QStringLiteral("without line %1").arg(i + 1), without.join('\n')});
    }
}

/// Each way to a value in a document: keys and places.
using Way = QStringList;

void waysIn(const QJsonValue& value, const Way& way, std::vector<Way>& found)
{
    if (!way.isEmpty())
        found.push_back(way);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        waysIn(member.value(), way + Way{member.key()}, found);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        waysIn(array.at(i), way + Way{QString::number(i)}, found);
}

/// Undefined takes the value away.
QJsonValue replaced(const QJsonValue& in, const Way& way, const QJsonValue& by)
{
    if (way.isEmpty())
        return by;
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        const qsizetype at = way.front().toLongLong();
        const QJsonValue inner = replaced(array.at(at), way.mid(1), by);
        if (inner.isUndefined())
            array.removeAt(at);
        else
            array[at] = inner;
        return array;
    }
    QJsonObject object = in.toObject();
    object.insert(way.front(), replaced(object.value(way.front()), way.mid(1), by));
    return object;
}

void addMembers(std::vector<BadContent>& all, const QByteArray& good)
{
    const QJsonDocument document = QJsonDocument::fromJson(good);
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    std::vector<Way> ways;
    waysIn(whole, {}, ways);
    static const std::vector<std::pair<const char*, QJsonValue>> others{
        {"taken away", QJsonValue(QJsonValue::Undefined)},
        {"null", QJsonValue()},
        {"true", true},
        {"-1", -1},
        {"1e300", 1e300},
        {"no text", QString()},
        {"a long text", QString(5000, u'x')},
        {"a list", QJsonArray{1, QStringLiteral("x")}},
        {"an object", QJsonObject{{QStringLiteral("x"), 1}}}};
    constexpr size_t most = 200;
    const size_t count = ways.size() * others.size();
    // No divisor of the number of other values, so that each comes to its turn.
    const size_t stride = count <= most ? 1 : (count / most) / others.size() * others.size() + 1;
    for (size_t i = 0; i < count; i += stride) {
        const Way& way = ways[i / others.size()];
        const auto& [name, value] = others[i % others.size()];
        const QJsonValue changed = replaced(whole, way, value);
        const QJsonDocument made =
            changed.isArray() ? QJsonDocument(changed.toArray()) : QJsonDocument(changed.toObject());
        all.push_back({way.join(QLatin1Char('/')) + QLatin1String(" is ") + QLatin1String(name), made.toJson()});
    }
}

} // namespace

std::vector<BadContent> badContents(const QByteArray& good)
{
    std::vector<BadContent> all;
    addUnrelated(all, good);
    addCutAndTurned(all, good);
    if (good.startsWith('{') || good.startsWith('['))
        addMembers(all, good);
    return all;
}

} // namespace tierdesk::test
