// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvformat.h"

#include "core/exchange/csvparser.h"
#include "core/exchange/textdecoder.h"

#include <QIODevice>
#include <map>

namespace tierdesk {

namespace {

constexpr qsizetype headBytes = 65'536;
constexpr qsizetype scanBytes = 262'144;
constexpr std::size_t headRecords = 200;
/// Below this share of records with the same number of fields, the file is taken to have one field a line.
constexpr double leastEven = 0.5;

struct Encoding
{
    QString name;
    Certainty certainty = Certainty::Certain;
};

std::optional<QString> byteOrderMark(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return QStringLiteral("UTF-8");
    if (head.startsWith("\xFF\xFE"))
        return QStringLiteral("UTF-16LE");
    if (head.startsWith("\xFE\xFF"))
        return QStringLiteral("UTF-16BE");
    return std::nullopt;
}

/// UTF-16 without a mark: in mostly western text, every other byte is 0.
std::optional<QString> zeroPattern(QByteArrayView head)
{
    const qsizetype pairs = head.size() / 2;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < 2 * pairs; ++i) {
        if (head[i] == 0)
            ++zeros.at(static_cast<std::size_t>(i % 2));
    }
    const auto many = [&](qsizetype count) { return 5 * count > 2 * pairs; };
    const auto few = [&](qsizetype count) { return 20 * count < pairs; };
    if (many(zeros[1]) && few(zeros[0]))
        return QStringLiteral("UTF-16LE");
    if (many(zeros[0]) && few(zeros[1]))
        return QStringLiteral("UTF-16BE");
    return std::nullopt;
}

/// Whether the whole of a file, or the head of a pipe, is UTF-8.
Result<bool, CsvError> isUtf8(QIODevice& device, QByteArrayView head)
{
    if (device.isSequential()) {
        const Utf8Span span = utf8Span(head);
        return span.valid == head.size() || span.unfinished;
    }
    const qint64 start = device.pos();
    QByteArray bytes;
    bool valid = true;
    while (valid) {
        const qsizetype kept = bytes.size();
        bytes.resize(kept + scanBytes);
        const qint64 count = device.read(bytes.data() + kept, scanBytes);
        if (count < 0)
            return fail(CsvError{CsvErrorKind::Unreadable, 0, 0, device.errorString()});
        bytes.resize(kept + count);
        const Utf8Span span = utf8Span(bytes);
        valid = span.valid == bytes.size() || (span.unfinished && count > 0);
        if (count == 0)
            break;
        bytes = bytes.sliced(span.valid);
    }
    if (!device.seek(start))
        return fail(CsvError{CsvErrorKind::Unreadable, 0, 0, device.errorString()});
    return valid;
}

Result<Encoding, CsvError> detectEncoding(QIODevice& device, QByteArrayView head, const QString& stated)
{
    if (const std::optional<QString> marked = byteOrderMark(head))
        return Encoding{*marked, Certainty::Certain};
    if (!stated.isEmpty())
        return Encoding{stated, Certainty::Stated};
    if (const std::optional<QString> patterned = zeroPattern(head))
        return Encoding{*patterned, Certainty::Guessed};
    const Result<bool, CsvError> utf8 = isUtf8(device, head);
    if (!utf8)
        return fail(utf8.error());
    if (*utf8)
        return Encoding{QStringLiteral("UTF-8"), device.isSequential() ? Certainty::Guessed : Certainty::Certain};
    return Encoding{QStringLiteral("windows-1252"), Certainty::Guessed};
}

/// The beginning of the file read with one separator and quote.
struct Trial
{
    char16_t separator = u'\0';
    char16_t quote = u'\0';
    /// 0 for the usual separators; what is rarer needs better evidence.
    int rarity = 0;
    qsizetype records = 0;
    qsizetype columns = 1;
    qsizetype quotedFields = 0;
    bool clean = true;
    /// The share of records that have that number of columns.
    double even = 0;
};

struct Widths
{
    qsizetype size = 0;
    qsizetype filled = 0;
    bool clean = true;

    [[nodiscard]] bool fits(qsizetype width) const
    {
        return clean && (size == width || (size > width && filled <= width));
    }
};

void judge(Trial& trial, const std::vector<Widths>& rows)
{
    std::map<qsizetype, std::size_t> counts;
    for (const Widths& row : rows)
        ++counts[row.size];
    const auto share = [&](qsizetype width) {
        const auto fitting =
            std::count_if(rows.begin(), rows.end(), [&](const Widths& row) { return row.fits(width); });
        return static_cast<double>(fitting) / static_cast<double>(rows.size());
    };
    const qsizetype usual = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
                                return a.second < b.second;
                            })->first;
    const qsizetype first = rows.front().size;
    // Rows that agree among themselves but not with the first are weaker evidence: times such as 10:20:30 do that.
    const double byFirst = first > 1 ? share(first) : 0;
    const double byUsual = usual > 1 ? 0.9 * share(usual) : 0;
    trial.columns = byFirst >= byUsual ? first : usual;
    trial.even = std::max(byFirst, byUsual);
}

Trial tryOut(const QString& head, bool wholeFile, Trial trial)
{
    CsvParser parser(trial.separator, trial.quote, head.size());
    parser.feed(head);
    parser.endOfText();
    std::vector<Widths> rows;
    CsvRecord record;
    CsvParser::Step step = parser.next(record);
    for (; step == CsvParser::Step::Record && rows.size() < headRecords; step = parser.next(record)) {
        qsizetype filled = record.size();
        while (filled > 0 && record.at(filled - 1).isEmpty())
            --filled;
        rows.push_back({record.size(), filled, !record.problem});
        trial.clean = trial.clean && !record.problem;
    }
    trial.clean = trial.clean && step != CsvParser::Step::Failed;
    trial.quotedFields = parser.quotedFields();
    // The last record of a mere head is cut somewhere.
    if (!wholeFile && step == CsvParser::Step::End && rows.size() > 1)
        rows.pop_back();
    trial.records = static_cast<qsizetype>(rows.size());
    if (!rows.empty())
        judge(trial, rows);
    return trial;
}

/// What follows the first quoted field when a file begins with one: `"a"."b"` can only be separated by a full stop.
std::optional<char16_t> separatorAfterQuote(const QString& head)
{
    if (!head.startsWith(u'"'))
        return std::nullopt;
    qsizetype close = head.indexOf(u'"', 1);
    while (close > 0 && close + 1 < head.size() && head.at(close + 1) == u'"')
        close = head.indexOf(u'"', close + 2);
    if (close < 0 || close + 1 >= head.size())
        return std::nullopt;
    const QChar after = head.at(close + 1);
    if (after.isLetterOrNumber() || after.isSurrogate() || after == u'\r' || after == u'\n' || after == u' ')
        return std::nullopt;
    return after.unicode();
}

std::vector<Trial> trials(const QString& head, bool wholeFile, const CsvStated& stated)
{
    std::vector<Trial> plan;
    const auto propose = [&](char16_t separator, int rarity) {
        for (const char16_t quote : {u'"', u'\''})
            plan.push_back({separator, stated.quote.value_or(quote), rarity});
    };
    if (stated.separator) {
        propose(*stated.separator, 0);
    } else {
        for (const char16_t usual : {u',', u';', u'\t', u'|'})
            propose(usual, 0);
        propose(u':', 1);
        if (const std::optional<char16_t> seen = separatorAfterQuote(head))
            propose(*seen, 2);
    }
    for (Trial& trial : plan)
        trial = tryOut(head, wholeFile, trial);
    // Apostrophes are quotes only where they close as quotes do and no real quotes are used.
    const bool realQuotes = std::any_of(
        plan.begin(), plan.end(), [](const Trial& trial) { return trial.quote == u'"' && trial.quotedFields > 0; });
    std::erase_if(plan, [&](const Trial& trial) {
        return !stated.quote && trial.quote == u'\'' && (realQuotes || !trial.clean || trial.quotedFields == 0);
    });
    return plan;
}

bool isBetter(const Trial& a, const Trial& b)
{
    if (a.even != b.even)
        return a.even > b.even;
    if (a.rarity != b.rarity)
        return a.rarity < b.rarity;
    if (a.columns != b.columns)
        return a.columns > b.columns;
    return a.quote == u'\'' && b.quote != u'\'';
}

void detectShape(const QString& head, bool wholeFile, const CsvStated& stated, CsvFormat& format)
{
    const std::vector<Trial> plan = trials(head, wholeFile, stated);
    const Trial& best = *std::min_element(plan.begin(), plan.end(), isBetter);
    const bool rivalled = std::any_of(plan.begin(), plan.end(), [&](const Trial& trial) {
        return trial.separator != best.separator && trial.even == best.even;
    });
    const bool plain = !stated.separator && best.even < leastEven;
    format.separator = plain ? u'\0' : best.separator;
    format.quote = best.quote;
    const bool certain = !plain && best.even == 1 && best.records > 1 && !rivalled;
    const auto found = certain ? Certainty::Certain : Certainty::Guessed;
    format.separatorIs = stated.separator ? Certainty::Stated : found;
    format.quoteIs = stated.quote                                                ? Certainty::Stated
                     : best.quote == u'"' && best.clean && best.quotedFields > 0 ? Certainty::Certain
                                                                                 : Certainty::Guessed;
}

} // namespace

Result<CsvFormat, CsvError> detectCsvFormat(QIODevice& device, const CsvStated& stated)
{
    const QByteArray head = device.peek(headBytes);
    const Result<Encoding, CsvError> encoding = detectEncoding(device, head, stated.encoding);
    if (!encoding)
        return fail(encoding.error());
    std::optional<TextDecoder> decoder = TextDecoder::forName(encoding->name);
    if (!decoder)
        return fail(CsvError{CsvErrorKind::UnknownEncoding, 0, 0, encoding->name});
    CsvFormat format;
    format.encoding = encoding->name;
    format.encodingIs = encoding->certainty;
    QString text;
    decoder->decode(head, text);
    detectShape(text, head.size() < headBytes, stated, format);
    return format;
}

} // namespace tierdesk
