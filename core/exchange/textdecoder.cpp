// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoder.h"

#include <QHash>
#include <QtEndian>
#include <array>
#include <cstring>

namespace tierdesk {

namespace {

bool isIn(uchar byte, uchar low, uchar high)
{
    return byte >= low && byte <= high;
}

/// The bytes after the first of a character, and the range of the second: the others are 80..BF.
struct Lead
{
    int following = 0;
    uchar low = 0x80;
    uchar high = 0xBF;
};

std::optional<Lead> leadOf(uchar byte)
{
    if (isIn(byte, 0xC2, 0xDF))
        return Lead{1};
    if (isIn(byte, 0xE0, 0xEF)) {
        const uchar low = byte == 0xE0 ? 0xA0 : 0x80;
        const uchar high = byte == 0xED ? 0x9F : 0xBF;
        return Lead{2, low, high};
    }
    if (isIn(byte, 0xF0, 0xF4)) {
        const uchar low = byte == 0xF0 ? 0x90 : 0x80;
        const uchar high = byte == 0xF4 ? 0x8F : 0xBF;
        return Lead{3, low, high};
    }
    return std::nullopt;
}

/// Windows-1252, bytes 80..9F. Five of them mean nothing.
constexpr std::array<char16_t, 32> windows1252{
    u'€', undecodable, u'‚',        u'ƒ', u'„',        u'…',        u'†', u'‡',        u'ˆ', u'‰', u'Š',
    u'‹', u'Œ',        undecodable, u'Ž', undecodable, undecodable, u'‘', u'’',        u'“', u'”', u'•',
    u'–', u'—',        u'˜',        u'™', u'š',        u'›',        u'œ', undecodable, u'ž', u'Ÿ'};

void decodeWindows1252(QByteArrayView bytes, QString& text)
{
    const qsizetype from = text.size();
    text.append(QLatin1StringView(bytes.data(), bytes.size()));
    for (qsizetype i = from; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (isIn(static_cast<uchar>(unit), 0x80, 0x9F))
            text[i] = QChar(windows1252[unit - 0x80U]);
    }
}

} // namespace

Utf8Span utf8Span(QByteArrayView bytes)
{
    const auto* data = reinterpret_cast<const uchar*>(bytes.data());
    const qsizetype size = bytes.size();
    Utf8Span span;
    qsizetype i = 0;
    while (i < size) {
        quint64 eight = 0;
        while (size - i >= 8 && (std::memcpy(&eight, data + i, 8), (eight & 0x8080808080808080U) == 0))
            i += 8;
        if (i == size)
            break;
        if (data[i] < 0x80) {
            ++i;
            continue;
        }
        span.ascii = false;
        span.valid = i;
        const std::optional<Lead> lead = leadOf(data[i]);
        if (!lead)
            return span;
        for (int n = 1; n <= lead->following; ++n) {
            if (i + n == size) {
                span.unfinished = true;
                return span;
            }
            if (!(n == 1 ? isIn(data[i + 1], lead->low, lead->high) : isIn(data[i + n], 0x80, 0xBF)))
                return span;
        }
        i += lead->following + 1;
    }
    span.valid = size;
    return span;
}

TextDecoder::TextDecoder(Kind kind)
    : m_kind(kind)
{}

std::optional<TextDecoder> TextDecoder::forName(const QString& encoding)
{
    static const QHash<QString, Kind> own{{QStringLiteral("utf-8"), Kind::Utf8},
                                          {QStringLiteral("utf8"), Kind::Utf8},
                                          {QStringLiteral("ascii"), Kind::Utf8},
                                          {QStringLiteral("us-ascii"), Kind::Utf8},
                                          {QStringLiteral("utf-16"), Kind::Utf16Le},
                                          {QStringLiteral("utf-16le"), Kind::Utf16Le},
                                          {QStringLiteral("utf-16be"), Kind::Utf16Be},
                                          {QStringLiteral("iso-8859-1"), Kind::Latin1},
                                          {QStringLiteral("latin1"), Kind::Latin1},
                                          {QStringLiteral("latin-1"), Kind::Latin1},
                                          {QStringLiteral("windows-1252"), Kind::Windows1252},
                                          {QStringLiteral("cp1252"), Kind::Windows1252}};
    const auto known = own.constFind(encoding.toLower());
    if (known != own.cend())
        return TextDecoder(*known);
    TextDecoder decoder(Kind::Qt);
    decoder.m_qt = QStringDecoder(encoding.toLatin1().constData());
    if (encoding.isEmpty() || !decoder.m_qt.isValid())
        return std::nullopt;
    return decoder;
}

void TextDecoder::decode(QByteArrayView bytes, QString& text)
{
    const qsizetype from = text.size();
    switch (m_kind) {
    case Kind::Utf8:
        decodeUtf8(bytes, text);
        break;
    case Kind::Utf16Le:
    case Kind::Utf16Be:
        decodeUtf16(bytes, text);
        break;
    case Kind::Latin1:
        text.append(QLatin1StringView(bytes.data(), bytes.size()));
        break;
    case Kind::Windows1252:
        decodeWindows1252(bytes, text);
        break;
    case Kind::Qt:
        decodeByQt(bytes, text);
        break;
    }
    if (m_atStart && text.size() > from) {
        m_atStart = false;
        if (text.at(from) == QChar::ByteOrderMark)
            text.remove(from, 1);
    }
}

void TextDecoder::finish(QString& text)
{
    if (m_kind == Kind::Qt) {
        // A converter does not tell that it still waits. A line end after a whole character comes out as itself.
        const QString end = m_qt(QByteArrayView("\n"));
        m_waiting = end == QStringLiteral("\n") ? QByteArray() : QByteArray("?");
    }
    if (!m_waiting.isEmpty())
        text.append(QChar(undecodable));
    m_waiting.clear();
}

void TextDecoder::decodeUtf8(QByteArrayView bytes, QString& text)
{
    QByteArray joined;
    if (!m_waiting.isEmpty()) {
        joined = std::exchange(m_waiting, {}).append(bytes);
        bytes = joined;
    }
    while (!bytes.isEmpty()) {
        const Utf8Span span = utf8Span(bytes);
        QByteArrayView valid = bytes.first(span.valid);
        if (valid.startsWith("\xEF\xBB\xBF")) { // QString drops it here, wherever in the file it stands
            text.append(QChar(QChar::ByteOrderMark));
            valid = valid.sliced(3);
        }
        text.append(QString::fromUtf8(valid));
        bytes = bytes.sliced(span.valid);
        if (span.unfinished)
            m_waiting = bytes.toByteArray();
        if (span.unfinished || bytes.isEmpty())
            return;
        text.append(QChar(undecodable));
        bytes = bytes.sliced(1);
    }
}

void TextDecoder::decodeUtf16(QByteArrayView bytes, QString& text)
{
    QByteArray joined = std::exchange(m_waiting, {}).append(bytes);
    const auto unitAt = [&](qsizetype i) {
        const char* at = joined.constData() + 2 * i;
        return m_kind == Kind::Utf16Le ? qFromLittleEndian<char16_t>(at) : qFromBigEndian<char16_t>(at);
    };
    const qsizetype units = joined.size() / 2;
    qsizetype i = 0;
    for (; i < units; ++i) {
        const char16_t unit = unitAt(i);
        if (!QChar::isSurrogate(unit)) {
            text.append(QChar(unit));
            continue;
        }
        if (QChar::isHighSurrogate(unit) && i + 1 == units)
            break;
        if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(unitAt(i + 1))) {
            text.append(QChar(unit)).append(QChar(unitAt(++i)));
            continue;
        }
        text.append(QChar(undecodable));
    }
    m_waiting = joined.sliced(2 * i);
}

void TextDecoder::decodeByQt(QByteArrayView bytes, QString& text)
{
    const qsizetype from = text.size();
    text.append(QString(m_qt(bytes)));
    // ICU substitutes U+FFFD or U+001A, depending on the encoding.
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text.at(i) == QChar::ReplacementCharacter || text.at(i) == QChar(0x1A))
            text[i] = QChar(undecodable);
    }
}

} // namespace tierdesk
