// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs that the fuzzers start from, and those that once broke something, through the fuzzers' own properties.
#include "tests/fuzz/properties.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>

using namespace tierdesk::test;

namespace {

QFileInfoList inputsIn(const QString& folder)
{
    return QDir(sourceTree() + folder).entryInfoList(QDir::Files, QDir::Name);
}

QByteArray bytesOf(const QFileInfo& input)
{
    QFile file(input.filePath());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("what fuzzers start from and what they once found breaks nothing")
{
    for (const FuzzTarget& target : fuzzTargets()) {
        const QString name = QLatin1String(target.name);
        const QFileInfoList corpus = inputsIn(QStringLiteral("/tests/fuzz/corpus/") + name);
        CHECK_FALSE(corpus.isEmpty());
        for (const QFileInfo& input : corpus + inputsIn(QStringLiteral("/tests/data/fuzz/") + name)) {
            CAPTURE(input.filePath().toStdString());
            const Broken broken = target.property(bytesOf(input));
            CHECK(broken.value_or(QString()) == QString());
        }
    }
}

TEST_CASE("any input cut short or with one byte changed breaks nothing")
{
    for (const FuzzTarget& target : fuzzTargets()) {
        for (const QFileInfo& input : inputsIn(QStringLiteral("/tests/fuzz/corpus/") + QLatin1String(target.name))) {
            const QByteArray whole = bytesOf(input).first(std::min<qsizetype>(input.size(), 300));
            for (qsizetype at = 0; at < whole.size(); ++at) {
                QByteArray changed = whole;
                changed[at] = static_cast<char>(changed.at(at) ^ 0x21);
                CAPTURE(input.filePath().toStdString(), at);
                REQUIRE(target.property(whole.first(at)).value_or(QString()) == QString());
                REQUIRE(target.property(changed).value_or(QString()) == QString());
            }
        }
    }
}
