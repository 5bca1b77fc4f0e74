// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real tierdeskctl on a store in a folder of its own.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace tierdesk::test {

struct Ran
{
    int exit = -1;
    QByteArray out;
    QString err;

    /// Standard output as one JSON document; empty when it is anything else.
    [[nodiscard]] QJsonObject json() const;
};

/// The command line as in a shell, for words without spaces: u"list --queue network".
[[nodiscard]] QStringList words(const char16_t* line);

class Ctl
{
public:
    Ctl();

    /// A file's path in the folder.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A file, or what TIERDESK_SOAK_STORE names: an empty database for the soak test.
    [[nodiscard]] QString store() const
    {
        return qEnvironmentVariable("TIERDESK_SOAK_STORE", path(QStringLiteral("desk.store")));
    }
    void write(const QString& name, const QByteArray& bytes) const;

    /// Runs it to its end; `input` is its standard input.
    [[nodiscard]] Ran run(const QStringList& arguments, const QByteArray& input = {}) const;
    [[nodiscard]] Ran run(const char16_t* line) const { return run(words(line)); }

    /// Runs it with --json, requires that it is done and that standard error stays empty, and gives the document.
    QJsonObject done(const QStringList& arguments, const QByteArray& input = {}) const;
    QJsonObject done(const char16_t* line) const { return done(words(line)); }

    /// Requires that it ends with that code, prints nothing on standard output and something on standard error, which
    /// it gives.
    QString fails(int exit, const QStringList& arguments) const;
    QString fails(int exit, const char16_t* line) const { return fails(exit, words(line)); }

    /// The ticket as `show --events --json` prints it.
    [[nodiscard]] QJsonObject ticket(int number) const;

    /// As LANGUAGE says it, "de" or "fr:de".
    void speak(const QString& languages) { m_languages = languages; }

    /// A new store: administrator boss, technicians anna (service desk) and ben (network), requester Mia Acorn.
    void init(const QStringList& options = {}) const;

    /// Starts it without waiting.
    void start(QProcess& process, const QStringList& arguments) const;
    /// The same with another program, which gets neither --store nor anything else of ours.
    void startOther(QProcess& process, const QString& program, const QStringList& arguments) const;

private:
    QTemporaryDir m_folder;
    QString m_languages;
};

/// The words of the events that a ticket's page or a receipt lists.
[[nodiscard]] QStringList eventKinds(const QJsonObject& document);

} // namespace tierdesk::test
