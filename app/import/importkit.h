// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's assistant and the command line share to import: mappings by name, a look at a file, rejects, words.
#pragma once

#include "core/exchange/importer.h"
#include "core/exchange/mappingguess.h"

#include <QCoreApplication>

namespace tierdesk {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

/// Names of the mappings that come with the program.
[[nodiscard]] QStringList shippedMappings();

/// One that comes with the program, or a file. The error's path is in the mapping, or the file's name.
[[nodiscard]] Result<ImportMapping, FieldError> loadMapping(const QString& nameOrFile);

/// The header and the first rows; the file is left at its beginning.
[[nodiscard]] Result<FileSample, CsvError> sampleFile(QIODevice& file, const CsvStated& stated, int rows);

/// The shipped mapping whose columns the file has, else one guessed from the sample. Times without offset are of this
/// computer's zone.
[[nodiscard]] ImportMapping mappingFor(const FileSample& sample, const QString& fileName);

/// Writes rejected rows as a CSV file: line, column, reason, then the row as it was.
class RejectFile
{
public:
    /// The device is open and outlives this.
    RejectFile(QIODevice& device, const QStringList& header);
    void add(const RejectedRow& row);

private:
    QIODevice& m_device;
};

/// Whole sentences: what is wrong and where.
[[nodiscard]] QString csvErrorText(const CsvError& error);
[[nodiscard]] QString importErrorText(const ImportError& error);
/// Without the line.
[[nodiscard]] QString rejectText(const RejectedRow& row);
[[nodiscard]] QString outcomeText(const ImportOutcome& outcome, ImportMode mode);

} // namespace tierdesk
