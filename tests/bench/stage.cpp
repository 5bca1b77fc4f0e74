// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stage.h"

#include "core/demo/demodesk.h"
#include "core/demo/generator.h"
#include "core/playbook/defaultplaybook.h"
#include "core/storage/openstore.h"

#include <QFile>
#include <QFileInfo>
#include <unistd.h>

namespace tierdesk::bench {

namespace {

/// The store that `tierdeskctl generate --tickets N` makes.
void make(const QString& path, qint64 tickets)
{
    const auto start =
        must(demoStart(defaultPlaybook(), Stage::present() - std::chrono::days(3 * 365)), "the playbook");
    const auto store = must(createStore(path, start.playbook, start.administrator, start.opened), "making the store");
    const auto report = [](qint64 done, qint64 total) {
        std::fprintf(stderr, "\rmaking the store: %lld of %lld tickets", done, total);
        return Progressing::Continue;
    };
    (void)must(generate(*store, {tickets, 1, Stage::present()}, report), "filling the store");
    std::fputc('\n', stderr);
}

} // namespace

Stage::Stage(const QString& store, qint64 tickets)
    : m_store(store.isEmpty() ? m_folder.filePath(QStringLiteral("bench.tierdesk")) : store)
{
    if (!QFileInfo::exists(m_store))
        make(m_store, tickets);
}

QString Stage::copy(const QString& name)
{
    const QString path = m_folder.filePath(name + QStringLiteral(".tierdesk"));
    if (QFileInfo::exists(path))
        return path;
    // Nobody has the store open, so all of it is in the one file. Through our own hands, to be on the disk before
    // anything is timed.
    QFile from(m_store);
    QFile to(path);
    bool copied = from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly);
    constexpr qint64 piece = 1 << 22;
    while (copied && !from.atEnd()) {
        const QByteArray bytes = from.read(piece);
        copied = to.write(bytes) == bytes.size();
    }
    if (!copied || !to.flush() || ::fsync(to.handle()) != 0) {
        std::fprintf(stderr, "the store could not be copied to %s\n", qPrintable(path));
        std::exit(1);
    }
    return path;
}

Instant Stage::present()
{
    return *parseIsoInstant(QStringLiteral("2026-01-05T12:00:00.000Z"));
}

QJsonObject Stage::describe() const
{
    const auto store = must(openStore(m_store), "opening the store");
    qint64 open = 0;
    for (const QueueCount& count : must(store->queueCounts(), "counting"))
        open += count.open;
    TicketFilter all;
    all.terms = {{FilterField::State, FilterRelation::Is, {QStringLiteral("any")}}};
    ListQuery query;
    query.filter = all;
    const qint64 tickets = std::ssize(must(store->list(query, 0), "listing").ids);
    return {{QStringLiteral("tickets"), tickets},
            {QStringLiteral("open"), open},
            {QStringLiteral("journal entries"), must(store->tail(-1), "reading the journal's end").sequence},
            {QStringLiteral("MB"), QFileInfo(m_store).size() >> 20},
            {QStringLiteral("KB for each ticket"),
             static_cast<double>(QFileInfo(m_store).size()) / 1024 / static_cast<double>(tickets)}};
}

} // namespace tierdesk::bench
