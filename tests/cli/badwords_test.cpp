// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every verb and every option with words that nobody should give them, in this process, so that a crash is one here.
#include "app/cli/program.h"
#include "app/cli/verb.h"
#include "core/storage/openstore.h"
#include "tests/cli/ctl.h"
#include "tests/support/badwords.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <cstdio>
#include <fcntl.h>
#include <set>
#include <unistd.h>

using namespace tierdesk;
using namespace tierdesk::test;

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

/// What a verb said on standard error, and its exit code.
struct Said
{
    int exit = 0;
    QByteArray err;
};

Said runHere(const QStringList& words)
{
    QTemporaryFile err;
    REQUIRE(err.open());
    const int nothing = ::open("/dev/null", O_RDWR);
    Said said;
    {
        std::fflush(nullptr);
        const Diverted in(STDIN_FILENO, nothing);
        const Diverted out(STDOUT_FILENO, nothing);
        const Diverted trouble(STDERR_FILENO, err.handle());
        said.exit = cli::run(words);
        std::fflush(nullptr);
    }
    ::close(nothing);
    err.seek(0);
    said.err = err.readAll();
    return said;
}

/// Words that a verb understands, by what its help calls them.
QString plausible(QString name)
{
    name.remove(QRegularExpression(QStringLiteral("[^A-Z]")));
    static const QHash<QString, QString> known{
        {QStringLiteral("N"), QStringLiteral("1")},           {QStringLiteral("INTO"), QStringLiteral("2")},
        {QStringLiteral("OTHER"), QStringLiteral("2")},       {QStringLiteral("QUEUE"), QStringLiteral("network")},
        {QStringLiteral("PERSON"), QStringLiteral("anna")},   {QStringLiteral("WHO"), QStringLiteral("anna")},
        {QStringLiteral("TEXT"), QStringLiteral("words")},    {QStringLiteral("SUBJECT"), QStringLiteral("words")},
        {QStringLiteral("MINUTES"), QStringLiteral("5")},     {QStringLiteral("CALENDAR"), QStringLiteral("office")},
        {QStringLiteral("FILE"), QStringLiteral("file.txt")}, {QStringLiteral("TASK"), QStringLiteral("1")}};
    return known.value(name, QStringLiteral("1"));
}

/// Where a bad word can stand: the place of a word, or an option.
struct Slot
{
    int word = -1;
    const char* option = nullptr;
};

QStringList lineOf(const cli::Verb& verb, const Slot& slot, const QString& bad)
{
    QStringList line = QString::fromUtf8(verb.name).split(QLatin1Char(' '));
    const QStringList takes = QString::fromUtf8(verb.takes).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < std::max(verb.words.least, slot.word + 1); ++i)
        line.append(i == slot.word ? bad : plausible(takes.value(i)));
    if (slot.option)
        line += {QStringLiteral("--") + QLatin1String(slot.option), bad};
    if (qstrcmp(verb.name, "watch") == 0)
        line.append(QStringLiteral("--once"));
    return line;
}

std::vector<Slot> slotsOf(const cli::Verb& verb)
{
    constexpr int mostWords = 3;
    std::vector<Slot> found;
    for (int i = 0; i < std::min(verb.words.most, mostWords); ++i)
        found.push_back({i, nullptr});
    for (const cli::Option& option : verb.options) {
        if (option.value)
            found.push_back({-1, option.name});
    }
    return found;
}

/// Done without a word of trouble, or a sentence that says who speaks, ends and steers no terminal.
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

/// A folder deep in a folder of its own, so that paths such as ../../x stay inside.
class DeepFolder
{
public:
    DeepFolder()
        : m_before(QDir::currentPath())
    {
        const QString deep = m_folder.filePath(QStringLiteral("a/b/c/d"));
        QDir().mkpath(deep);
        QDir::setCurrent(deep);
    }
    ~DeepFolder() { QDir::setCurrent(m_before); }

private:
    QTemporaryDir m_folder;
    QString m_before;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Nobody has it open.
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

/// The fewest words that a verb takes, none of them bad.
QStringList plainLine(const cli::Verb& verb)
{
    return lineOf(verb, {}, {});
}

} // namespace

TEST_CASE("Every verb tells somebody it does not know so and none breaks")
{
    const Ctl ctl;
    ctl.init();
    ctl.done(u"--as anna open one");
    ctl.done(u"--as anna open two");
    const QString closed = ctl.path(QStringLiteral("closed.store"));
    ctl.write(QStringLiteral("boss.txt"), "the boss has a long one\n");
    const Said made = runHere({QStringLiteral("--store"), closed, QStringLiteral("--as"), QStringLiteral("boss"),
                               QStringLiteral("--password-file"), ctl.path(QStringLiteral("boss.txt")),
                               QStringLiteral("init"), QStringLiteral("--sign-in"), QStringLiteral("password")});
    REQUIRE(made.exit == 0);
    const DeepFolder folder;
    // A store in which nobody can sign in any more is looked into and mended; both tell and change nothing that is in it.
    const QStringList free{QStringLiteral("rebuild"), QStringLiteral("verify"), QStringLiteral("init")};
    std::set<QString> answering;
    for (const QString& store : {ctl.store(), closed}) {
        for (const cli::Family& family : cli::families()) {
            for (const cli::Verb& verb : family.verbs) {
                const QStringList line =
                    QStringList{QStringLiteral("--store"), store, QStringLiteral("--as"), QStringLiteral("nosuch")} +
                    plainLine(verb);
                const Said said = runHere(line);
                INFO(line.mid(4).join(QLatin1Char(' ')).toStdString());
                CHECK(wrongWith(said) == QString());
                if (said.exit == 0)
                    answering.insert(QLatin1String(verb.name));
            }
        }
    }
    for (const QString& name : free)
        answering.erase(name);
    QStringList told(answering.begin(), answering.end());
    CHECK(told == QStringList());
}

TEST_CASE("No verb breaks whatever words it is given and the store stays whole")
{
    const Ctl ctl;
    ctl.init();
    ctl.done(u"--as anna open one");
    ctl.done(u"--as anna open two");
    const QByteArray fresh = bytesOf(ctl.store());
    const DeepFolder folder;
    const QStringList general{QStringLiteral("--store"), ctl.store(), QStringLiteral("--as"), QStringLiteral("boss")};
    // All of them at every place take a quarter of an hour.
    constexpr int some = 12;
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("TIERDESK_BAD_WORDS", &given);
    const qsizetype each = std::min<qsizetype>(given ? wanted : some, badWords().size());
    qsizetype turn = 0;
    int runs = 0;
    for (const cli::Family& family : cli::families()) {
        for (const cli::Verb& verb : family.verbs) {
            // It would fill the disk.
            if (qstrcmp(verb.name, "generate") == 0)
                continue;
            // Each place gets some of the words, and each verb and kind of place comes to most of them.
            for (const Slot& slot : slotsOf(verb)) {
                // What is left behind in one place, some of it large, would slow down the next.
                replaceStore(ctl.store(), fresh);
                for (qsizetype i = 0; i < each; ++i) {
                    const QString& bad = badWords().at(turn++ % badWords().size());
                    const QStringList line = general + lineOf(verb, slot, bad);
                    const QString wrong = wrongWith(runHere(line));
                    ++runs;
                    if (!wrong.isEmpty()) {
                        UNSCOPED_INFO(line.mid(4).join(QLatin1Char(' ')).left(300).toStdString());
                        CHECK(wrong == QString());
                    }
                }
                checkWhole(ctl.store(), verb.name);
            }
        }
    }
    std::printf("%d runs, %lld of %lld words at each place\n", runs, static_cast<long long>(each),
                static_cast<long long>(badWords().size()));
    REQUIRE(runs > 1000);
}
