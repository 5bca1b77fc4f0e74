// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <QFileDevice>

namespace tierdesk {

namespace {

qsizetype withoutEmptyEnd(const CsvRecord& record)
{
    qsizetype size = record.size();
    while (size > 0 && record.at(size - 1).isEmpty())
        --size;
    return size;
}

/// A pipe may say -1 at its end, where a file says 0.
bool hasFailed(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    return !device.isSequential() || (file != nullptr && file->error() != QFileDevice::NoError);
}

} // namespace

Result<CsvReader, CsvError> CsvReader::open(QIODevice& device, const CsvFormat& format, const CsvLimits& limits)
{
    std::optional<TextDecoder> decoder = TextDecoder::forName(format.encoding);
    if (!decoder)
        return fail(CsvError{CsvErrorKind::UnknownEncoding, 0, 0, format.encoding});
    return CsvReader(device, format, limits, std::move(*decoder));
}

CsvReader::CsvReader(QIODevice& device, const CsvFormat& format, const CsvLimits& limits, TextDecoder decoder)
    : m_device(&device)
    , m_encoding(format.encoding)
    , m_chunk(limits.chunk, Qt::Uninitialized)
    , m_decoder(std::move(decoder))
    , m_parser(format.separator, format.quote, limits.record)
{}

Result<bool, CsvError> CsvReader::next(CsvRecord& record)
{
    for (;;) {
        switch (m_parser.next(record)) {
        case CsvParser::Step::Record:
            fit(record);
            return true;
        case CsvParser::Step::End:
            return false;
        case CsvParser::Step::Failed:
            return fail(m_parser.error());
        case CsvParser::Step::Hungry:
            if (const std::optional<CsvError> error = refill())
                return fail(*error);
        }
    }
}

std::optional<CsvError> CsvReader::refill()
{
    const qint64 count = m_device->read(m_chunk.data(), m_chunk.size());
    if (count < 0 && hasFailed(*m_device))
        return CsvError{CsvErrorKind::Unreadable, 0, 0, m_device->errorString()};
    QString text;
    if (count > 0) {
        m_bytesRead += count;
        m_decoder.decode(QByteArrayView(m_chunk).first(count), text);
    } else {
        m_decoder.finish(text);
        m_parser.endOfText();
    }
    m_parser.feed(std::move(text));
    return std::nullopt;
}

void CsvReader::fit(CsvRecord& record)
{
    if (record.problem && record.problem->kind == CsvErrorKind::Undecodable)
        record.problem->context = m_encoding;
    if (m_width == 0) {
        m_width = record.size();
        m_named = withoutEmptyEnd(record);
        return;
    }
    const bool tooFew = record.size() < m_named;
    const bool tooMany = record.size() > m_width && withoutEmptyEnd(record) > m_width;
    if (!tooFew && !tooMany) {
        record.m_ends.resize(static_cast<std::size_t>(m_width), record.m_text.size());
        return;
    }
    const auto kind = tooFew ? CsvErrorKind::TooFewFields : CsvErrorKind::TooManyFields;
    if (!record.problem)
        record.problem = CsvError{kind, record.line, 0, {}, m_width, record.size()};
}

} // namespace tierdesk
