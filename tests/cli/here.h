// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs tierdeskctl in this process, so that thousands of calls are soon done and a crash is one here.
#pragma once

#include <QDir>
#include <QStringList>
#include <QTemporaryDir>

namespace tierdesk::test {

/// What a verb said, and its exit code.
struct Said
{
    int exit = 0;
    QByteArray err;
    /// Where it was to be kept.
    QByteArray out{};
};

enum class Output { Nowhere, Kept };

/// Nothing on standard input.
[[nodiscard]] Said runHere(const QStringList& words, Output output = Output::Nowhere);

/// Nothing when it is done without a word of trouble, or with a sentence that says who speaks, ends and steers no
/// terminal; otherwise what is wrong.
[[nodiscard]] QString wrongWith(const Said& said);

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

[[nodiscard]] QByteArray bytesOf(const QString& path);

/// Puts a store there that nobody has open.
void replaceStore(const QString& path, const QByteArray& bytes);

/// Fails the test, and names the verb, when the store does not verify.
void checkWhole(const QString& path, const char* verb);

} // namespace tierdesk::test
