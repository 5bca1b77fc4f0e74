// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoder.h"
#include "tests/support/catch.h"

using namespace tierdesk;

namespace {

QString decoded(const char* encoding, const QByteArray& bytes, qsizetype step)
{
    std::optional<TextDecoder> decoder = TextDecoder::forName(QString::fromLatin1(encoding));
    REQUIRE(decoder.has_value());
    QString text;
    for (qsizetype i = 0; i < bytes.size(); i += step)
        decoder->decode(QByteArrayView(bytes).sliced(i, std::min(step, bytes.size() - i)), text);
    decoder->finish(text);
    return text;
}

struct Case
{
    const char* encoding;
    QByteArray bytes;
    QString text;
};

} // namespace

TEST_CASE("bytes become text in every encoding whatever pieces they come in")
{
    const auto sample = GENERATE(values<Case>({
        {"UTF-8", "a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80z", QStringLiteral("aä€😀z")},
        {"utf-8", "\xEF\xBB\xBFx\xEF\xBB\xBFy", QStringLiteral("x\uFEFFy")},
        {"UTF-8", "a\xFF\x62", QStringLiteral("a\uFFFFb")},
        {"UTF-8", "a\xE2\x82", QStringLiteral("a\uFFFF")},
        {"UTF-8", "\xC0\x80", QStringLiteral("\uFFFF\uFFFF")},
        {"UTF-8", "\xED\xA0\x80", QStringLiteral("\uFFFF\uFFFF\uFFFF")},
        {"UTF-8", "\xF4\x90\x80\x80", QStringLiteral("\uFFFF\uFFFF\uFFFF\uFFFF")},
        {"UTF-16LE", QByteArray("\xFF\xFE\x61\0\xE4\0\x3D\xD8\0\xDE", 10), QStringLiteral("aä😀")},
        {"UTF-16BE", QByteArray("\0a\xD8\x3D\0b\0", 7), QStringLiteral("a\uFFFFb\uFFFF")},
        {"Latin1", "\xE4\x80", QStringLiteral("ä\u0080")},
        {"Windows-1252", "\x80\x81\xFC", QStringLiteral("€\uFFFFü")},
        {"Shift_JIS", "\x93\xFA\x96\x7B,a", QStringLiteral("日本,a")},
        {"Shift_JIS", "\x93\xFA\x81", QStringLiteral("日\uFFFF")},
        {"Shift_JIS", "\xC8\x80", QStringLiteral("ﾈ\uFFFF")},
        {"EUC-JP", "\xC6\xFC\xCB\xDC\x8F", QStringLiteral("日本\uFFFF")},
        {"Windows-1251", "\xCF\xF0", QStringLiteral("Пр")},
    }));
    const auto step = GENERATE(1, 2, 3, 100);
    CAPTURE(sample.encoding, step);
    REQUIRE(decoded(sample.encoding, sample.bytes, step) == sample.text);
}

TEST_CASE("an encoding that this build does not know is not taken for another")
{
    REQUIRE_FALSE(TextDecoder::forName(QStringLiteral("Klingon-8")).has_value());
    REQUIRE_FALSE(TextDecoder::forName(QString()).has_value());
}
