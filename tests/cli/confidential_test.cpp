// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Confidential entries, as somebody at a terminal meets them.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const QByteArray secret("Qwx7-Zanzibar");

QStringList confide(const char16_t* line)
{
    return words(line) + QStringList{QStringLiteral("--label"), QStringLiteral("Router password")};
}

} // namespace

TEST_CASE("A password kept with a ticket is told to who may see it and to nobody else", "[confidential]")
{
    Ctl ctl;
    ctl.init();
    ctl.done(u"open Router --requester 4");
    ctl.done(confide(u"confide 1 --text -"), secret + '\n');
    CHECK(ctl.run(u"reveal 1 1").out == secret + '\n');
    const QJsonObject told = ctl.done(words(u"reveal 1") + QStringList{QStringLiteral("router password")});
    CHECK(told.value(QStringLiteral("text")).toString().toUtf8() == secret);
    // Anna is a technician, who may note and read here.
    CHECK(ctl.fails(3, u"--as anna reveal 1 1").contains(QStringLiteral("see what is confidential")));
    ctl.fails(3, QStringList{QStringLiteral("--as"), QStringLiteral("anna")} + confide(u"confide 1 --text x"));
    ctl.fails(3, u"reveal 1 2");
    ctl.fails(3, u"reveal 1 Keys");
    ctl.fails(3, words(u"confide 1 --text x"));
    const QByteArray page = ctl.run(u"--as anna show 1 --events").out;
    CHECK(page.count("looked at the confidential entry “Router password”") == 2);
    CHECK(page.contains("1. Router password"));
    for (const char16_t* line : {u"show 1 --events", u"show 1 --events --json", u"list", u"search Zanzibar",
                                 u"similar 1", u"export tickets.csv"})
        CHECK_FALSE(ctl.run(line).out.contains("Zanzibar"));
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
}

TEST_CASE("What is written out about a client says that something is confidential and leaves the text out",
          "[confidential]")
{
    Ctl ctl;
    ctl.init();
    ctl.done(u"client add Acorn");
    ctl.done(u"person edit 4 --client Acorn");
    ctl.done(u"open Router --requester 4");
    ctl.done(confide(u"confide 1 --text -"), secret);
    ctl.done(words(u"export client Acorn") + QStringList{ctl.path(QStringLiteral("out"))});
    QByteArray all;
    for (QDirIterator files(ctl.path(QStringLiteral("out")), QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    CHECK(all.contains("Router password"));
    CHECK_FALSE(all.contains("Zanzibar"));
}

TEST_CASE("A confidential entry is taken out for good even when it was taken back before", "[confidential]")
{
    Ctl ctl;
    ctl.init();
    ctl.done(u"open Router --requester 4");
    ctl.done(confide(u"confide 1 --text -"), secret);
    ctl.done(u"undo 1");
    ctl.fails(3, u"reveal 1 1");
    CHECK(ctl.done(u"redact 1 --entry 1").value(QStringLiteral("files")).toInt() == 1);
    ctl.done(u"redact 1 --entry 1 --reason Old --yes");
    ctl.fails(3, u"redact 1 --entry 1 --reason Old --yes");
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
    QFile store(ctl.store());
    REQUIRE(store.open(QIODevice::ReadOnly));
    CHECK_FALSE(store.readAll().contains("Zanzibar"));
}
