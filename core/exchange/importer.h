// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings somebody else's tickets in: reads a file through a mapping and appends what the rows say to the journal.
#pragma once

#include "core/desk/desk.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/rowmapper.h"

class QIODevice;

namespace tierdesk {

/// A row that stayed outside, and why. The rest of the file goes on.
struct RejectedRow
{
    qint64 line = 0;
    /// The row as it was read.
    QStringList fields;
    std::variant<RowError, CsvError> reason;
};

/// Told of every rejected row, in the order of the file.
using RejectSink = std::function<void(const RejectedRow&)>;

enum class ImportMode {
    /// Everything but the commit: the same counts, and nothing has changed.
    DryRun,
    Import
};

struct ImportOutcome
{
    CsvFormat format;
    qint64 rows = 0;
    qint64 imported = 0;
    /// In the store already, from an earlier run.
    qint64 known = 0;
    qint64 rejected = 0;
    qint64 ticketsOpened = 0;
    qint64 ticketsContinued = 0;
    qint64 people = 0;
    qint64 clients = 0;
    qint64 queues = 0;
    qint64 categories = 0;
    qint64 services = 0;
};

/// The file as a whole cannot be read; the mapping does not fit its header; trouble with the store (or Cancelled).
using ImportError = std::variant<CsvError, FieldError, StorageError>;

struct ImportOrder
{
    const ImportMapping& mapping;
    /// Open for reading and seekable: it is read twice.
    QIODevice& file;
    /// As the journal names it: "tickets.csv".
    QString fileName;
    ImportMode mode = ImportMode::Import;
    /// Who lets it in.
    PersonId by;
    Instant now;
    RejectSink reject;
    /// In bytes, of both readings.
    ProgressReport progress;
};

/// One transaction: on an error, a cancel or a crash nothing of the import is in the store. Queues, categories and
/// services the playbook lacks are published first, people and clients are recorded as they appear. A row that was
/// imported before (same source, number and content) is passed over.
[[nodiscard]] Result<ImportOutcome, ImportError> importFile(Store& store, const ImportOrder& order);

} // namespace tierdesk
