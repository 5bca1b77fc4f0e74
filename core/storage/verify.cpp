// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include "core/journal/codec.h"
#include "core/playbook/codec.h"
#include "core/storage/journaltable.h"
#include "core/storage/migrations.h"
#include "core/storage/rebuild.h"
#include "core/storage/reckoning.h"
#include "core/storage/transactionguard.h"

#include <QCryptographicHash>

namespace tierdesk {

namespace {

/// One kind of damage is told so often; more would not help.
constexpr int mostOfAKind = 20;

class Verifier
{
public:
    Verifier(Connection& connection, const ProgressReport& report)
        : m_connection(connection)
        , m_report(report)
    {}

    Stored<std::vector<Finding>> verify()
    {
        {
            const auto moment = TransactionGuard::beginReading(m_connection);
            if (!moment)
                return fail(moment.error());
            using Check = Stored<void> (Verifier::*)();
            const std::pair<const char*, Check> checks[]{
                {"chain", &Verifier::checkChain},     {"foreign-key", &Verifier::checkForeignKeys},
                {"integrity", &Verifier::checkPages}, {"projection", &Verifier::checkProjections},
                {"file", &Verifier::checkFiles},      {"playbook", &Verifier::checkPlaybooks}};
            for (const auto& [name, check] : checks) {
                if (auto done = perform(name, check); !done)
                    return fail(done.error());
            }
        }
        if (auto done = perform("integrity", &Verifier::checkSearchIndex); !done)
            return fail(done.error());
        return std::move(m_findings);
    }

private:
    /// Damage that keeps a check from ending is itself what was found.
    Stored<void> perform(const char* name, Stored<void> (Verifier::*check)())
    {
        auto done = (this->*check)();
        if (done || done.error().fault != StorageFault::Damaged)
            return done;
        add(name, done.error().detail);
        return {};
    }

    void add(const char* check, const QString& what)
    {
        const QString name = QLatin1String(check);
        if (std::ranges::count(m_findings, name, &Finding::check) < mostOfAKind)
            m_findings.push_back({name, what});
    }

    /// The chain is the first half of the work, the fold the second.
    [[nodiscard]] Progressing progress(qint64 done, qint64 total) const
    {
        return m_report ? m_report(done, 2 * total) : Progressing::Continue;
    }

    Stored<void> checkChain()
    {
        const auto total = m_connection.number(QStringLiteral("SELECT count(*) FROM journal"));
        if (!total)
            return fail(total.error());
        constexpr qint64 step = 1000;
        QByteArray before;
        qint64 expected = 0;
        bool cancelled = false;
        const auto done = scanChain(m_connection, [&](const ChainLink& link) {
            const QByteArray kind = link.kind.toLatin1();
            const QByteArray hash =
                chainHash(before, link.entry, QLatin1String(kind.constData(), kind.size()), link.payload);
            if (link.entry.sequence != ++expected) {
                add("chain", QStringLiteral("Before entry %1 something is missing.").arg(link.entry.sequence));
                expected = link.entry.sequence;
            } else if (hash != link.hash || !link.wellFormed) {
                add("chain", QStringLiteral("Entry %1 is not what was written.").arg(link.entry.sequence));
            }
            before = link.hash;
            cancelled = expected % step == 0 && progress(expected, *total) == Progressing::Cancel;
            return cancelled ? Progressing::Cancel : Progressing::Continue;
        });
        if (cancelled)
            return fail(StorageError{StorageFault::Cancelled, m_connection.path(), {}});
        return done;
    }

    Stored<void> checkForeignKeys()
    {
        return m_connection.each(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row& row) {
            add("foreign-key", QStringLiteral("%1 %2 points to no %3.").arg(row.text(0), row.text(1), row.text(2)));
        });
    }

    Stored<void> checkPages()
    {
        const auto findings = verifyPages(m_connection);
        if (!findings)
            return fail(findings.error());
        std::ranges::copy(*findings, std::back_inserter(m_findings));
        return {};
    }

    /// Folds the journal into temporary tables, which hide the real ones by their names, and compares the two.
    Stored<void> checkProjections()
    {
        QByteArray tables = projectionTables();
        tables.replace("CREATE TABLE ", "CREATE TEMP TABLE ");
        if (auto done = m_connection.script(tables); !done)
            return done;
        const auto report = [this](qint64 done, qint64 total) { return progress(total + done, total); };
        if (auto done = fillProjections(m_connection, report); !done)
            return done;
        QStringList names;
        if (auto done = m_connection.each(QStringLiteral("SELECT name FROM temp.sqlite_schema WHERE type = 'table'"),
                                          {}, [&](const Row& row) { names.append(row.text(0)); });
            !done)
            return done;
        for (const QString& name : names) {
            const QString rows = QStringLiteral("SELECT * FROM %1.%2");
            const QString real = rows.arg(QStringLiteral("main"), name);
            const QString folded = rows.arg(QStringLiteral("temp"), name);
            if (auto done =
                    compare(name, real, folded, QStringLiteral("%1: the row of %2 does not follow from the journal."));
                !done)
                return done;
            if (auto done = compare(name, folded, real, QStringLiteral("%1: the row of %2 is missing or different."));
                !done)
                return done;
        }
        return {};
    }

    Stored<void> compare(const QString& table, const QString& these, const QString& without, const QString& sentence)
    {
        return m_connection.each(QStringLiteral("%1 EXCEPT %2 LIMIT %3").arg(these, without).arg(mostOfAKind), {},
                                 [&](const Row& row) { add("projection", sentence.arg(table, row.text(0))); });
    }

    Stored<void> checkFiles()
    {
        if (auto done = m_connection.each(
                QStringLiteral("SELECT payload ->> '$.file.sha256' AS wanted, ticket "
                               "FROM journal WHERE kind = 'file-attached' AND NOT EXISTS "
                               "(SELECT 1 FROM file WHERE sha256 = wanted)"),
                {},
                [&](const Row& row) {
                    add("file", QStringLiteral("The file %1 of ticket %2 is missing.").arg(row.text(0), row.text(1)));
                });
            !done)
            return done;
        return m_connection.each(QStringLiteral("SELECT sha256, bytes FROM file"), {}, [&](const Row& row) {
            const QByteArray hash = QCryptographicHash::hash(row.bytes(1), QCryptographicHash::Sha256).toHex();
            if (QString::fromLatin1(hash) != row.text(0))
                add("file", QStringLiteral("The file %1 is not what was kept.").arg(row.text(0)));
        });
    }

    Stored<void> checkPlaybooks()
    {
        return m_connection.each(
            QStringLiteral("SELECT version, document FROM main.playbook"), {}, [&](const Row& row) {
                if (const auto playbook = parsePlaybook(row.bytes(1)); !playbook) {
                    add("playbook",
                        QStringLiteral("Version %1 cannot be read at %2.").arg(row.text(0), playbook.error().path));
                }
            });
    }

    Stored<void> checkSearchIndex()
    {
        auto guard = TransactionGuard::begin(m_connection);
        if (!guard)
            return fail(guard.error());
        const auto done = m_connection.run(
            QStringLiteral("INSERT INTO main.ticket_search (ticket_search, rank) VALUES ('integrity-check', 1)"));
        if (!done && done.error().fault == StorageFault::Damaged)
            add("integrity", QStringLiteral("The search index does not match the tickets."));
        else if (!done)
            return done;
        return {};
    }

    Connection& m_connection;
    const ProgressReport& m_report;
    std::vector<Finding> m_findings;
};

} // namespace

Stored<std::vector<Finding>> verifyPages(Connection& connection)
{
    std::vector<Finding> findings;
    const auto done =
        connection.each(QStringLiteral("PRAGMA integrity_check(%1)").arg(mostOfAKind), {}, [&](const Row& row) {
            if (row.text(0) != QLatin1String("ok"))
                findings.push_back({QStringLiteral("integrity"), row.text(0)});
        });
    if (!done)
        return fail(done.error());
    return findings;
}

Stored<std::vector<Finding>> verifyStore(Connection& connection, const ProgressReport& report)
{
    // What a publication has left behind is not wrong, it is not done yet.
    constexpr int piece = 200;
    PlaybookShelf shelf;
    auto left = reckonPiece(connection, shelf, piece);
    while (left && *left)
        left = reckonPiece(connection, shelf, piece);
    if (!left)
        return fail(left.error());
    const auto helper = Connection::open(connection.path(), Access::ReadWrite, connection.patience());
    if (!helper)
        return fail(helper.error());
    if (auto done = (*helper)->script("PRAGMA foreign_keys = OFF"); !done)
        return fail(done.error());
    connection.setHelper(helper->get());
    auto findings = Verifier(**helper, report).verify();
    connection.setHelper(nullptr);
    return findings;
}

} // namespace tierdesk
