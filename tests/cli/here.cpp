// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/here.h"

#include "app/cli/program.h"
#include "core/storage/openstore.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryFile>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace tierdesk::test {

namespace {

/// One of the three standard streams leads elsewhere as long as this lives.
class Diverted
{
public:
    Diverted(int stream, int to)
        : m_stream(stream)
        , m_before(::dup(stream))
    {
        ::dup2(to, stream);
    }
    ~Diverted()
    {
        ::dup2(m_before, m_stream);
        ::close(m_before);
    }
    Diverted(const Diverted&) = delete;
    Diverted& operator=(const Diverted&) = delete;

private:
    int m_stream;
    int m_before;
};

} // namespace

Said runHere(const QStringList& words, Output output)
{
    QTemporaryFile err;
    QTemporaryFile kept;
    REQUIRE(err.open());
    REQUIRE(kept.open());
    const int nothing = ::open("/dev/null", O_RDWR);
    Said said;
    {
        std::fflush(nullptr);
        const Diverted in(STDIN_FILENO, nothing);
        const Diverted out(STDOUT_FILENO, output == Output::Kept ? kept.handle() : nothing);
        const Diverted trouble(STDERR_FILENO, err.handle());
        said.exit = cli::run(words);
        std::fflush(nullptr);
    }
    ::close(nothing);
    err.seek(0);
    said.err = err.readAll();
    kept.seek(0);
    said.out = kept.readAll();
    return said;
}

QString wrongWith(const Said& said)
{
    if (said.exit == 0)
        return {};
    if (said.exit != 2 && said.exit != 3 && said.exit != 4)
        return QStringLiteral("it ends with %1").arg(said.exit);
    if (!said.err.contains("tierdeskctl: ") || !said.err.endsWith('\n'))
        return QStringLiteral("it says: ") + QString::fromUtf8(said.err.left(200));
    if (said.err.size() > 4000)
        return QStringLiteral("it says %1 bytes").arg(said.err.size());
    for (const QChar unit : QString::fromUtf8(said.err)) {
        if (unit.category() == QChar::Other_Control && unit != u'\n' && unit != u'\t')
            return QStringLiteral("it steers the terminal");
    }
    return {};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void replaceStore(const QString& path, const QByteArray& bytes)
{
    for (const char* end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void checkWhole(const QString& path, const char* verb)
{
    const auto store = openStore(path);
    INFO(verb);
    REQUIRE(store);
    for (const Finding& finding : (*store)->verify({}).value())
        FAIL_CHECK(finding.check.toStdString() << ": " << finding.what.left(400).toStdString());
}

} // namespace tierdesk::test
