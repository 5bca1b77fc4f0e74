// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of an import.
#include "app/import/importkit.h"
#include "ui/text/errortext.h"

namespace tierdesk {

QString csvErrorText(const CsvError& error)
{
    const QString place = error.line == 0 ? QString()
                          : error.column == 0
                              ? ImportWords::tr("Line %1: ").arg(error.line)
                              : ImportWords::tr("Line %1, column %2: ").arg(error.line).arg(error.column);
    switch (error.kind) {
    case CsvErrorKind::Unreadable:
        return place + ImportWords::tr("The file cannot be read. %1").arg(error.context);
    case CsvErrorKind::UnknownEncoding:
        return place + ImportWords::tr("This build cannot read the encoding %1. Save the file as UTF-8 and try again.")
                           .arg(error.context);
    case CsvErrorKind::Undecodable:
        return place + ImportWords::tr(
                           "There are bytes that are no text in %1. State the file's encoding, or save it as UTF-8.")
                           .arg(error.context);
    case CsvErrorKind::NotText:
        return place + ImportWords::tr("This does not look like a text file.");
    case CsvErrorKind::UnclosedQuote:
        return place + ImportWords::tr("A quoted field begins here and never ends: “%1”.").arg(error.context);
    case CsvErrorKind::TextAfterQuote:
        return place +
               ImportWords::tr("After a closing quote stands %1, where a separator should be.").arg(error.context);
    case CsvErrorKind::TooLong:
        return place +
               ImportWords::tr("A row is too long. Perhaps a quote is missing. It begins “%1”.").arg(error.context);
    case CsvErrorKind::TooFewFields:
    case CsvErrorKind::TooManyFields:
        return place +
               ImportWords::tr("The row has %1 fields, the first row has %2.").arg(error.found).arg(error.expected);
    }
    return place;
}

QString importErrorText(const ImportError& error)
{
    if (const auto* csv = std::get_if<CsvError>(&error))
        return csvErrorText(*csv) + QLatin1Char(' ') + ImportWords::tr("Nothing was imported.");
    if (const auto* field = std::get_if<FieldError>(&error))
        return ImportWords::tr(
                   "Line 1: the mapping does not fit the file's columns, %1 should be %2. Nothing was imported.")
            .arg(field->path, field->expected);
    const auto& storage = std::get<StorageError>(error);
    if (storage.fault == StorageFault::Cancelled)
        return ImportWords::tr("The import was cancelled. Nothing was imported.");
    return errorText(storage);
}

QString rejectText(const RejectedRow& row)
{
    if (const auto* csv = std::get_if<CsvError>(&row.reason)) {
        CsvError withoutLine = *csv;
        withoutLine.line = 0;
        return csvErrorText(withoutLine);
    }
    const auto& error = std::get<RowError>(row.reason);
    switch (error.kind) {
    case RowFault::MissingValue:
        return ImportWords::tr("%1 is empty.").arg(error.column);
    case RowFault::UnknownValue:
        return ImportWords::tr("The mapping does not say what “%1” in %2 means.").arg(error.value, error.column);
    case RowFault::NotATime:
        return ImportWords::tr("“%1” in %2 is no time in the formats of the mapping.").arg(error.value, error.column);
    }
    return {};
}

QString outcomeText(const ImportOutcome& outcome, ImportMode mode)
{
    QStringList sentences;
    sentences.append(mode == ImportMode::DryRun
                         ? ImportWords::tr("%n row(s) would come in", nullptr, static_cast<int>(outcome.imported))
                         : ImportWords::tr("%n row(s) came in", nullptr, static_cast<int>(outcome.imported)));
    sentences.append(ImportWords::tr("%n ticket(s) opened", nullptr, static_cast<int>(outcome.ticketsOpened)));
    if (outcome.ticketsContinued > 0)
        sentences.append(
            ImportWords::tr("%n ticket(s) continued", nullptr, static_cast<int>(outcome.ticketsContinued)));
    if (outcome.known > 0)
        sentences.append(ImportWords::tr("%n row(s) were here already", nullptr, static_cast<int>(outcome.known)));
    if (outcome.people > 0)
        sentences.append(ImportWords::tr("%n person(s) added", nullptr, static_cast<int>(outcome.people)));
    if (outcome.queues > 0)
        sentences.append(ImportWords::tr("%n queue(s) added", nullptr, static_cast<int>(outcome.queues)));
    if (outcome.rejected > 0)
        sentences.append(ImportWords::tr("%n row(s) rejected", nullptr, static_cast<int>(outcome.rejected)));
    return sentences.join(QStringLiteral(", ")) + QLatin1Char('.');
}

} // namespace tierdesk
