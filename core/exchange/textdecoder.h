// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes to text, piece by piece, without hiding a single byte that is not text.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <optional>

namespace tierdesk {

/// Stands in decoded text for bytes that are no text in the encoding. U+FFFF is a noncharacter: no text holds it.
inline constexpr char16_t undecodable = u'\uFFFF';

/// How far bytes are valid UTF-8 (Unicode 15, table 3-7).
struct Utf8Span
{
    qsizetype valid = 0;
    /// The rest begins a character that may go on after these bytes.
    bool unfinished = false;
    bool ascii = true;
};
[[nodiscard]] Utf8Span utf8Span(QByteArrayView bytes);

class TextDecoder
{
public:
    /// By IANA name or a common alias, in any case. UTF-8, UTF-16, UTF-16LE, UTF-16BE, ISO-8859-1 and windows-1252 are
    /// always known; the rest as far as this Qt has ICU. Plain "UTF-16" is little-endian.
    [[nodiscard]] static std::optional<TextDecoder> forName(const QString& encoding);

    /// Appends the text of the bytes; a character cut at their end waits for the next call. A byte order mark at the
    /// very beginning is dropped.
    void decode(QByteArrayView bytes, QString& text);
    /// The bytes have ended: appends `undecodable` when a character was left unfinished.
    void finish(QString& text);

private:
    enum class Kind { Utf8, Utf16Le, Utf16Be, Latin1, Windows1252, Qt };
    explicit TextDecoder(Kind kind);

    void decodeUtf8(QByteArrayView bytes, QString& text);
    void decodeUtf16(QByteArrayView bytes, QString& text);
    void decodeByQt(QByteArrayView bytes, QString& text);

    Kind m_kind;
    bool m_atStart = true;
    /// The bytes of an unfinished character.
    QByteArray m_waiting;
    QStringDecoder m_qt;
};

} // namespace tierdesk
