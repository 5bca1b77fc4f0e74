// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing other people's tickets in.
#include "app/about/plain.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "app/import/importkit.h"

#include <QFile>
#include <QFileInfo>

namespace tierdesk::cli {

namespace {

/// So many rows are looked at to guess a mapping, and so many rejected rows are told one by one.
constexpr int sampledRows = 2000;
constexpr int toldRejects = 10;

Trouble importTrouble(const ImportError& error)
{
    return {std::holds_alternative<StorageError>(error) ? Exit::Store : Exit::Refused, importErrorText(error)};
}

Answer<ImportMapping> chosenMapping(const Arguments& arguments, const FileSample& sample, const QString& fileName)
{
    if (!arguments.has("mapping"))
        return mappingFor(sample, fileName);
    const QString name = arguments.value("mapping");
    auto mapping = loadMapping(name);
    if (!mapping)
        return usage(QStringLiteral("The mapping %1: %2 should be %3. These come with the program: %4.")
                         .arg(name, mapping.error().path, mapping.error().expected,
                              shippedMappings().join(QStringLiteral(", "))));
    return *std::move(mapping);
}

QJsonObject toJson(const ImportOutcome& outcome, const ImportMapping& mapping, ImportMode mode)
{
    return {{QStringLiteral("mapping"), mapping.name},
            {QStringLiteral("dry_run"), mode == ImportMode::DryRun},
            {QStringLiteral("encoding"), outcome.format.encoding},
            {QStringLiteral("separator"), QString(QChar(outcome.format.separator))},
            {QStringLiteral("rows"), outcome.rows},
            {QStringLiteral("imported"), outcome.imported},
            {QStringLiteral("known"), outcome.known},
            {QStringLiteral("rejected"), outcome.rejected},
            {QStringLiteral("tickets_opened"), outcome.ticketsOpened},
            {QStringLiteral("tickets_continued"), outcome.ticketsContinued},
            {QStringLiteral("people_added"), outcome.people},
            {QStringLiteral("clients_added"), outcome.clients},
            {QStringLiteral("queues_added"), outcome.queues},
            {QStringLiteral("categories_added"), outcome.categories},
            {QStringLiteral("services_added"), outcome.services}};
}

/// Rejected rows go to a file when one is named, and the first of them to standard error.
class Rejects
{
public:
    Rejects(QIODevice* device, const QStringList& header)
    {
        if (device)
            m_file.emplace(*device, header);
    }

    void add(const RejectedRow& row)
    {
        if (m_file)
            m_file->add(row);
        if (++m_count <= toldRejects)
            writeError(QStringLiteral("line %1: %2\n").arg(row.line).arg(rejectText(row)));
        else if (m_count == toldRejects + 1 && !m_file)
            writeError(QStringLiteral("More rows are rejected; --rejects FILE keeps them all.\n"));
    }

private:
    std::optional<RejectFile> m_file;
    int m_count = 0;
};

Outcome importTickets(Session& session, const Arguments& arguments)
{
    QFile file(arguments.word(0));
    if (!file.open(QIODevice::ReadOnly))
        return refused(QStringLiteral("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
    const auto sample = sampleFile(file, {}, sampledRows);
    // A named mapping may state what the file does not show, so only without one a bad beginning ends it here.
    if (!sample && !arguments.has("mapping"))
        return fail(importTrouble(ImportError{sample.error()}));
    const QString fileName = QFileInfo(file).fileName();
    const auto mapping = chosenMapping(arguments, sample.value_or(FileSample{}), fileName);
    if (!mapping)
        return fail(mapping.error());
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto actor = session.actor();
    if (!actor)
        return fail(actor.error());
    // An import makes people and writes what others did, into any queue.
    if (auto allowed = session.require(Right::EditPeople); !allowed)
        return allowed;

    QFile rejectsFile(arguments.value("rejects"));
    if (arguments.has("rejects") && !rejectsFile.open(QIODevice::WriteOnly))
        return refused(
            QStringLiteral("%1 cannot be written: %2.").arg(rejectsFile.fileName(), rejectsFile.errorString()));
    Rejects rejects(rejectsFile.isOpen() ? &rejectsFile : nullptr, sample.value_or(FileSample{}).header);
    const ImportMode mode = arguments.has("dry-run") ? ImportMode::DryRun : ImportMode::Import;
    const auto outcome =
        importFile(**store, {*mapping, file, fileName, mode, actor->id, session.now(),
                             [&](const RejectedRow& row) { rejects.add(row); }, progressOn(QStringLiteral("Bytes"))});
    if (!outcome)
        return fail(importTrouble(outcome.error()));
    session.print(toJson(*outcome, *mapping, mode), outcomeText(*outcome, mode) + QLatin1Char('\n'));
    return {};
}

} // namespace

std::span<const Verb> importVerbs()
{
    static const std::vector<Verb> verbs{
        {"import",
         "FILE",
         "Bring tickets in from a CSV file: all of it or, on an error, nothing.",
         {1, 1},
         {{"mapping", "NAME|FILE", "What the columns mean: vinst, servicenow, tickets, or a file; otherwise guessed."},
          {"dry-run", nullptr, "Count what would come in and change nothing."},
          {"rejects", "FILE", "Write rejected rows here, with line, column and reason."}},
         importTickets},
    };
    return verbs;
}

} // namespace tierdesk::cli
