// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verify.h"

#include "core/base/fields.h"
#include "core/journal/codec.h"
#include "core/playbook/codec.h"
#include "core/storage/journaltable.h"
#include "core/storage/migrations.h"
#include "core/storage/rebuild.h"
#include "core/storage/reckoning.h"
#include "core/storage/sidetables.h"
#include "core/storage/transactionguard.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace tierdesk {

namespace {

/// One kind of damage is told so often; more would not help.
constexpr int mostOfAKind = 20;

/// The names of the tables that the statements make.
QStringList tablesIn(const QByteArray& statements)
{
    static const QRegularExpression table(QStringLiteral("CREATE TABLE (\\w+)"));
    QStringList names;
    for (auto found = table.globalMatch(QString::fromUtf8(statements)); found.hasNext();)
        names.append(found.next().captured(1));
    return names;
}

/// Rows that point nowhere are for the comparison to find.
QByteArray withoutReferences(const QByteArray& statements)
{
    static const QRegularExpression reference(QStringLiteral(" REFERENCES \\w+"));
    return QString::fromUtf8(statements).remove(reference).toUtf8();
}

QString sha256Of(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

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
            const std::pair<const char*, Check> checks[]{{"chain", &Verifier::checkChain},
                                                         {"integrity", &Verifier::checkDatabase},
                                                         {"projection", &Verifier::checkProjections},
                                                         {"file", &Verifier::checkFiles},
                                                         {"playbook", &Verifier::checkPlaybooks}};
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

    void add(const char* check, const QString& what) { add(QString(QLatin1String(check)), what); }

    void add(const QString& name, const QString& what)
    {
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
        const QString notWritten = QStringLiteral("Entry %1 is not what was written.");
        const auto total = m_connection.number(QStringLiteral("SELECT count(*) FROM journal"));
        if (!total)
            return fail(total.error());
        constexpr qint64 step = 1000;
        // What a later redaction says of an entry stands in place of its hash, which stays that of the text that went.
        QHash<qint64, QString> other;
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
            } else if (!link.wellFormed) {
                add("chain", notWritten.arg(link.entry.sequence));
            } else if (hash != link.hash) {
                other.insert(link.entry.sequence, sha256Of(link.payload));
            }
            if (link.kind == QLatin1String("content-redacted") || link.kind == QLatin1String("records-redacted"))
                noteRedaction(link.payload);
            before = link.hash;
            cancelled = expected % step == 0 && progress(expected, *total) == Progressing::Cancel;
            return cancelled ? Progressing::Cancel : Progressing::Continue;
        });
        if (cancelled)
            return fail(StorageError{StorageFault::Cancelled, m_connection.path(), {}});
        for (auto entry = other.cbegin(); entry != other.cend(); ++entry) {
            if (m_rests.value(entry.key()) != entry.value())
                add("chain", notWritten.arg(entry.key()));
        }
        return done;
    }

    void noteRedaction(const QByteArray& payload)
    {
        const auto redaction = fromJson<ContentRedacted>(QJsonDocument::fromJson(payload).object());
        if (!redaction)
            return;
        for (const auto& [sequence, sha256] : redaction->rests)
            m_rests.insert(sequence, sha256);
    }

    Stored<void> checkDatabase() { return take(m_connection.inspect(mostOfAKind)); }

    Stored<void> checkSearchIndex() { return take(m_connection.inspectSearchIndex()); }

    Stored<void> take(const Stored<std::vector<Finding>>& findings)
    {
        if (!findings)
            return fail(findings.error());
        for (const Finding& finding : *findings)
            add(finding.check, finding.what);
        return {};
    }

    /// Folds the journal into temporary tables, which hide the real ones by their names, and compares the two.
    Stored<void> checkProjections()
    {
        QByteArray tables = projectionTables(m_connection.dialect());
        const QStringList names = tablesIn(tables);
        tables.replace("CREATE TABLE ", "CREATE TEMP TABLE ");
        if (auto done = m_connection.script(withoutReferences(tables)); !done)
            return done;
        const auto report = [this](qint64 done, qint64 total) { return progress(total + done, total); };
        if (auto done = fillProjections(m_connection, report); !done)
            return done;
        for (const QString& name : names) {
            const QString rows = QStringLiteral("SELECT * FROM %1.%2");
            const QString real = rows.arg(m_connection.schemaOfProjections(), name);
            const QString folded = rows.arg(m_connection.schemaOfTemporaries(), name);
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
        QSet<QString> kept;
        if (auto done = m_connection.each(QStringLiteral("SELECT sha256 FROM file"), {},
                                          [&](const Row& row) { kept.insert(row.text(0)); });
            !done)
            return done;
        // One at a time: they may be large.
        for (const QString& name : std::as_const(kept)) {
            const auto bytes = readFileBytes(m_connection, name);
            if (!bytes)
                return fail(bytes.error());
            if (sha256Of(*bytes) != name)
                add("file", QStringLiteral("The file %1 is not what was kept.").arg(name));
        }
        return m_connection.each(
            QStringLiteral("SELECT payload, ticket, kind FROM journal "
                           "WHERE kind IN ('file-attached', 'confidential-added')"),
            {}, [&](const Row& row) {
                const QJsonDocument payload = QJsonDocument::fromJson(row.bytes(0));
                const bool isFile = row.text(2) == QLatin1String("file-attached");
                const QString wanted = (isFile ? payload[QLatin1String("file")][QLatin1String("sha256")]
                                               : payload[QLatin1String("sha256")])
                                           .toString();
                // Redacted with its name.
                if (!wanted.isEmpty() && !kept.contains(wanted))
                    add("file", QStringLiteral("The file %1 of ticket %2 is missing.").arg(wanted, row.text(1)));
            });
    }

    Stored<void> checkPlaybooks()
    {
        return m_connection.each(
            QStringLiteral("SELECT version, document FROM %1.playbook").arg(m_connection.schemaOfProjections()), {},
            [&](const Row& row) {
                if (const auto playbook = parsePlaybook(row.bytes(1)); !playbook) {
                    add("playbook",
                        QStringLiteral("Version %1 cannot be read at %2.").arg(row.text(0), playbook.error().path));
                }
            });
    }

    /// By sequence: the SHA-256 of what a redaction left.
    QHash<qint64, QString> m_rests;
    Connection& m_connection;
    const ProgressReport& m_report;
    std::vector<Finding> m_findings;
};

} // namespace

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
    const auto helper = connection.another();
    if (!helper)
        return fail(helper.error());
    (*helper)->restForeignKeys(true);
    connection.setHelper(helper->get());
    auto findings = Verifier(**helper, report).verify();
    connection.setHelper(nullptr);
    return findings;
}

} // namespace tierdesk
