// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badwords.h"

namespace tierdesk::test {

namespace {

QStringList lines(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList numbers()
{
    return lines(
        "0\n-1\n-0\n+1\n00\n1.5\n1,5\n1e3\n1e400\n-1e400\nNaN\nnan\nInfinity\n-inf\n0x10\n0b1\n1_000\n"
        "2147483647\n2147483648\n-2147483648\n-2147483649\n4294967296\n9007199254740993\n"
        "9223372036854775807\n9223372036854775808\n-9223372036854775808\n-9223372036854775809\n"
        "18446744073709551616\n99999999999999999999999999999999999999\n٣\n１２\n²\nⅫ\n½\n1 000\n#1\n1;2\n1..5");
}

QStringList times()
{
    return lines("0000-00-00\n0000-01-01\n2026-02-30\n2026-13-01\n2026-00-10\n9999-12-31\n10000-01-01\n-0001-01-01\n"
                 "292278994-08-17\n2026-01-01T24:00:00Z\n2026-01-01T25:61:61\n2026-03-29 02:30\n1969-12-31\n"
                 "1900-02-29\n26-1-1\n01/02/03\n0d\n-3d\n99999999999d\n9999999999999999999w\n3x\n3\n12:60\n25:00\n"
                 "1h-5m\n+99:99\nnow\nyesterday\n2026-W53-7\n2026-366");
}

QStringList commands()
{
    return lines(
        "'; DROP TABLE journal; --\n' OR '1'='1\n\" OR \"\"=\"\n1; SELECT 1\nx' UNION SELECT 1,2,3 --\n\\\n\\'\n"
        "%\n%%\n_\n%n\n%s%s%s%n\n%1\n%2 %1\n%L1\n%99\n{0}\n{}\n{{7*7}}\n${HOME}\n$(reboot)\n`id`\n; id\n| id\n"
        "& id\n> x\n~\n~root\n*\n?\n[a-z]\n(\n)\n(?<a>x\n((((a+)+)+)+)\n\\Q\n\\1\n^$\n.\n..\n../../x\n"
        "..\\..\\x\n/no-such-folder/x\nC:\\CON\nNUL\nfile:///etc/passwd\nhttp://x.invalid/\n"
        "postgresql://\npostgresql://x:y@/z\n:memory:\nfile::memory:?cache=shared\n-\n--\n---\n--help=x\n-x\n"
        "--store\n=\n=1+1\n+1+1\n@SUM(1)\n=cmd|' /C calc'!A0");
}

QStringList markup()
{
    return lines(
        "<b>x</b>\n<script>alert(1)</script>\n<img src=http://x.invalid/y.png>\n<img src=x onerror=alert(1)>\n"
        "<a href=\"javascript:alert(1)\">x</a>\n<qt>x\n<!-- \n-->\n</body>\n<table>\n<\n>\n&\n&lt;b&gt;\n&#0;\n"
        "&#x110000;\n&amp;amp;\n]]>\n<?xml version=\"1.0\"?>\n<!ENTITY x SYSTEM \"file:///etc/passwd\">\n"
        "[x](http://x.invalid)\n![x](x)\n**x**\n&File\n&&\n\"\n\"\"\n'\n\"a\nnull\nundefined\ntrue\n{\"a\":\n[]\n"
        "[[[[[[[[[[[[\n,\n,,\n;\n:\na:b:c\nqueue:\nstate:any\n-tag:\nassignee:me,none\npriority<=\nme\nnone\nany\n"
        "all\n\"\"\"");
}

/// Letters that join, turn, hide or are many.
QStringList letters()
{
    QStringList words = lines("é\ne\u0301\nß\nİ\nı\nﬁ\nǅ\n漢字\nไทย\nمرحبا\nשלום\n😀\n"
                              "\U0001F469\u200D\U0001F469\u200D\U0001F467\n\U0001F1E9\U0001F1EA\n"
                              "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F\n"
                              "Z\u0338\u0322\u035B\u0319a\u0337l\u0336g\u0335o\u0338\nａｄｍｉｎ\nаdmin\nﷺ\n𝒳\n☃");
    for (const char16_t unit :
         {u'\u00A0', u'\u00AD', u'\u200B', u'\u200D', u'\u200E', u'\u200F', u'\u202A', u'\u202E', u'\u2028', u'\u2029',
          u'\u2066', u'\u2069', u'\uFEFF', u'\uFFFD', u'\uFFFE', u'\uFFFF'}) {
        words.append(QString(QChar(unit)));
        words.append(QStringLiteral("a%1b").arg(QChar(unit)));
    }
    words.append(QString(500, QChar(0x0301)).prepend(u'e'));
    return words;
}

/// Characters that steer a terminal or end a text, and halves of characters.
QStringList controls()
{
    QStringList words{QStringLiteral(" "),
                      QStringLiteral("   "),
                      QStringLiteral("\t"),
                      QStringLiteral("\n"),
                      QStringLiteral("a\nb"),
                      QStringLiteral("a\r\nb"),
                      QStringLiteral("\r"),
                      QStringLiteral("\x1b[31m"),
                      QStringLiteral("\x1b]0;x\x07"),
                      QStringLiteral("\x1b[2J"),
                      QStringLiteral("\x1b]52;c;eA==\x07"),
                      QStringLiteral("\x7f")};
    for (const int unit : {0x00, 0x01, 0x08, 0x0B, 0x0C, 0x1A, 0x85, 0x9B, 0xD800, 0xDBFF, 0xDC00, 0xDFFF}) {
        const QChar one(static_cast<char16_t>(unit));
        words.append(QString(one));
        words.append(QStringLiteral("a%1b").arg(one));
    }
    words.append(QString(QChar(0xDC00)) + QChar(0xD800));
    return words;
}

} // namespace

const QStringList& badWords()
{
    static const QStringList words = [] {
        QStringList all{QString(),
                        QString(256, u'a'),
                        QString(70'000, u'b'),
                        QString(1 << 20, u'c'),
                        QStringLiteral("a b ").repeated(5000),
                        QStringLiteral("(").repeated(3000)};
        return all + numbers() + times() + commands() + markup() + letters() + controls();
    }();
    return words;
}

} // namespace tierdesk::test
