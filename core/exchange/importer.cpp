// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/base/texts.h"
#include "core/exchange/namebook.h"
#include "core/playbook/codec.h"
#include "core/ticket/apply.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace tierdesk {

namespace {

std::unexpected<ImportError> failed(auto error)
{
    return fail(ImportError{std::move(error)});
}

/// The same content gives the same print, wherever the row stands.
QString fingerprintOf(const CsvRecord& record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < record.size(); ++i) {
        const QStringView field = record.at(i);
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(field.utf16()), field.size() * 2));
        hash.addData(QByteArrayView("\0\0", 2));
    }
    constexpr qsizetype bytes = 8;
    return QString::fromLatin1(hash.result().left(bytes).toHex());
}

/// Reads the file from its beginning and gives each good row to the visitor, each bad one to the sink.
class Reading
{
public:
    explicit Reading(const ImportOrder& order)
        : m_order(order)
    {}

    using Visit = std::function<Stored<void>(const MappedRow&, const CsvRecord&)>;

    /// `before` bytes of progress lie behind this reading.
    [[nodiscard]] Result<void, ImportError> run(qint64 before, const RejectSink& reject, const Visit& visit)
    {
        if (!m_order.file.seek(0))
            return failed(CsvError{CsvErrorKind::Unreadable, 0, 0, m_order.file.errorString()});
        auto format = detectCsvFormat(m_order.file, m_order.mapping.source);
        if (!format)
            return failed(format.error());
        m_format = *format;
        auto reader = CsvReader::open(m_order.file, *format);
        if (!reader)
            return failed(reader.error());
        CsvRecord record;
        const auto header = reader->next(record);
        if (!header)
            return failed(header.error());
        if (record.problem)
            return failed(*record.problem);
        const auto mapper = RowMapper::bind(m_order.mapping, *header ? record.toList() : QStringList());
        if (!mapper)
            return failed(mapper.error());
        m_rows = 0;
        while (true) {
            const auto more = reader->next(record);
            if (!more)
                return failed(more.error());
            if (!*more)
                return {};
            if (auto done = row(record, *mapper, reject, visit); !done)
                return failed(done.error());
            constexpr qint64 rowsPerReport = 256;
            if (m_rows % rowsPerReport == 0 && cancelled(before + reader->bytesRead()))
                return failed(StorageError{StorageFault::Cancelled, m_order.fileName, {}});
        }
    }

    [[nodiscard]] const CsvFormat& format() const { return m_format; }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    [[nodiscard]] Stored<void> row(const CsvRecord& record, const RowMapper& mapper, const RejectSink& reject,
                                   const Visit& visit)
    {
        ++m_rows;
        if (record.problem) {
            reject({record.line, record.toList(), *record.problem});
            return {};
        }
        const auto mapped = mapper.map(record, m_rows);
        if (!mapped) {
            reject({record.line, record.toList(), mapped.error()});
            return {};
        }
        return visit(*mapped, record);
    }

    [[nodiscard]] bool cancelled(qint64 bytes) const
    {
        return m_order.progress && m_order.progress(bytes, 2 * m_order.file.size()) == Progressing::Cancel;
    }

    const ImportOrder& m_order;
    CsvFormat m_format;
    qint64 m_rows = 0;
};

/// The second reading: rows of one ticket that follow each other are gathered and appended at once.
class Writing
{
public:
    Writing(Store& store, Transaction& transaction, const ImportOrder& order, const PlaybookNames& names,
            JournalEntry envelope, ImportOutcome& outcome)
        : m_store(store)
        , m_transaction(transaction)
        , m_order(order)
        , m_names(names)
        , m_envelope(std::move(envelope))
        , m_outcome(outcome)
        , m_people(store, transaction, m_envelope)
    {}

    [[nodiscard]] Stored<void> take(const MappedRow& row, const CsvRecord& record)
    {
        if (row.externalId != m_externalId) {
            if (auto done = finishTicket(); !done)
                return done;
            if (auto done = beginTicket(row.externalId); !done)
                return done;
        }
        QString fingerprint = fingerprintOf(record);
        const auto known = m_known.find(fingerprint);
        if (known != m_known.end() && *known > 0) {
            --*known;
            ++m_outcome.known;
            return {};
        }
        const auto resolved = resolve(row);
        if (!resolved)
            return fail(resolved.error());
        addRow(*resolved, std::move(fingerprint));
        ++m_outcome.imported;
        return {};
    }

    [[nodiscard]] Stored<void> finishTicket()
    {
        if (!m_entries.empty()) {
            if (auto done = m_transaction.append(m_entries, m_before, m_after); !done)
                return done;
            ++(m_before.exists() ? m_outcome.ticketsContinued : m_outcome.ticketsOpened);
        }
        m_entries.clear();
        m_outcome.people = m_people.newPeople();
        m_outcome.clients = m_people.newClients();
        return {};
    }

private:
    [[nodiscard]] Stored<void> beginTicket(const QString& externalId)
    {
        m_externalId = externalId;
        m_known.clear();
        m_rowsOfTicket = 0;
        m_before = Ticket{};
        const auto there = m_store.imported(m_order.mapping.name, externalId);
        if (!there)
            return fail(there.error());
        if (*there) {
            const auto history = m_transaction.history(**there);
            if (!history)
                return fail(history.error());
            m_before = fold(*history);
            for (const JournalEntry& entry : *history) {
                const auto* source = entry.is<SourceRowRecorded>();
                if (!source || source->source != m_order.mapping.name)
                    continue;
                ++m_known[source->fingerprint];
                ++m_rowsOfTicket;
            }
        } else {
            const auto id = m_transaction.newTicketId();
            if (!id)
                return fail(id.error());
            m_before.id = *id;
        }
        m_after = m_before;
        return {};
    }

    [[nodiscard]] Stored<ResolvedRow> resolve(const MappedRow& row)
    {
        ResolvedRow resolved{row,
                             {},
                             {},
                             {},
                             {},
                             {},
                             m_names.queue(row.queue),
                             m_names.category(row.category, row.subcategory),
                             m_names.service(row.service)};
        if (resolved.queue)
            resolved.row.tier = m_names.tierOf(resolved.queue);
        const auto staff = [&](const QString& name) {
            return m_order.mapping.automatons.contains(name) ? Role::Automaton : Role::Technician;
        };
        const std::array people{std::tuple(&ResolvedRow::requester, row.requester, Role::Requester),
                                std::tuple(&ResolvedRow::assignee, row.assignee, Role::Technician),
                                std::tuple(&ResolvedRow::openedBy, row.openedBy, staff(row.openedBy)),
                                std::tuple(&ResolvedRow::changedBy, row.changedBy, staff(row.changedBy))};
        for (const auto& [member, name, role] : people) {
            const auto person = m_people.person(name, role);
            if (!person)
                return fail(person.error());
            resolved.*member = *person;
        }
        const auto client = m_people.client(row.client);
        if (!client)
            return fail(client.error());
        resolved.client = *client;
        return resolved;
    }

    void addRow(const ResolvedRow& resolved, QString fingerprint)
    {
        const Playbook& playbook = m_names.playbook();
        std::vector<DatedEvent> events = m_after.exists()
                                             ? differingEvents(resolved, m_after, playbook, m_order.now)
                                             : openingEvents(resolved, playbook, m_order.mapping.rows, m_order.now);
        const Instant at = resolved.row.changedAt.value_or(resolved.row.openedAt.value_or(m_order.now));
        const PersonId actor = resolved.changedBy ? resolved.changedBy : resolved.openedBy;
        events.push_back({at, actor,
                          SourceRowRecorded{m_order.mapping.name, resolved.row.externalId, ++m_rowsOfTicket,
                                            std::move(fingerprint), resolved.row.kept}});
        const CommandId command = makeCommandId();
        for (DatedEvent& event : events) {
            JournalEntry entry = m_envelope;
            entry.ticket = m_after.id;
            entry.version = m_after.version + 1;
            makeTextsWhole(event.event);
            entry.event = Event{std::move(event.event)};
            entry.cause = {CauseKind::Import, event.actor,
                           QStringLiteral("%1:%2").arg(m_order.fileName).arg(resolved.row.line)};
            entry.command = command;
            entry.occurredAt = event.at;
            m_after = apply(std::move(m_after), entry);
            m_entries.push_back(std::move(entry));
        }
    }

    Store& m_store;
    Transaction& m_transaction;
    const ImportOrder& m_order;
    const PlaybookNames& m_names;
    JournalEntry m_envelope;
    ImportOutcome& m_outcome;
    PeopleNames m_people;

    QString m_externalId;
    /// How often a row of that content is in the ticket and has not been met again in this file.
    QHash<QString, int> m_known;
    int m_rowsOfTicket = 0;
    Ticket m_before;
    Ticket m_after;
    std::vector<JournalEntry> m_entries;
};

/// Publishes the playbook with what the rows named and it lacked. Gives the version in force.
Stored<int> publishGrown(Transaction& transaction, PlaybookNames& names, JournalEntry envelope, const QString& note)
{
    if (!names.hasGrown())
        return names.playbook().version;
    Playbook grown = names.playbook();
    ++grown.version;
    envelope.event = Event{DeskEvent{PlaybookPublished{grown.version, QString::fromUtf8(toDocument(grown)), note}}};
    if (auto done = transaction.append(envelope); !done)
        return fail(done.error());
    return grown.version;
}

} // namespace

Result<ImportOutcome, ImportError> importFile(Store& store, const ImportOrder& order)
{
    ImportOutcome outcome;
    PlaybookNames met;
    Reading reading(order);
    const auto rejectOnce = [&](const RejectedRow& row) {
        ++outcome.rejected;
        if (order.reject)
            order.reject(row);
    };
    const auto meet = [&](const MappedRow& row, const CsvRecord&) -> Stored<void> {
        met.meet(row);
        return {};
    };
    if (auto done = reading.run(0, rejectOnce, meet); !done)
        return fail(done.error());

    const auto transaction = store.begin();
    if (!transaction)
        return failed(transaction.error());
    // Under the lock: while the file was read somebody may have published another one.
    const auto playbook = (*transaction)->playbook();
    if (!playbook)
        return failed(playbook.error());
    PlaybookNames names(**playbook);
    names.meet(met);
    JournalEntry envelope;
    envelope.cause = {CauseKind::Import, order.by, order.fileName};
    envelope.command = makeCommandId();
    envelope.occurredAt = order.now;
    envelope.recordedAt = order.now;
    envelope.playbook = (*playbook)->version;
    const auto version = publishGrown(**transaction, names, envelope, order.fileName);
    if (!version)
        return failed(version.error());
    envelope.playbook = *version;

    Writing writing(store, **transaction, order, names, envelope, outcome);
    const auto write = [&](const MappedRow& row, const CsvRecord& record) { return writing.take(row, record); };
    if (auto done = reading.run(order.file.size(), [](const RejectedRow&) {}, write); !done)
        return fail(done.error());
    if (auto done = writing.finishTicket(); !done)
        return failed(done.error());
    if (order.mode == ImportMode::Import) {
        if (auto done = (*transaction)->commit(); !done)
            return failed(done.error());
    }
    outcome.format = reading.format();
    outcome.rows = reading.rows();
    outcome.queues = names.newQueues();
    outcome.categories = names.newCategories();
    outcome.services = names.newServices();
    return outcome;
}

} // namespace tierdesk
