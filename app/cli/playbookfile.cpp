// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/playbookfile.h"

#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "core/desk/reckoning.h"
#include "core/playbook/codec.h"
#include "ui/text/documenttext.h"

#include <QFile>
#include <QSaveFile>

namespace tierdesk::cli {

Answer<QByteArray> readDocument(const QString& name)
{
    if (name == u"-")
        return readInput().toUtf8();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return usage(QStringLiteral("The file %1 cannot be read: %2.").arg(name, file.errorString()));
    return file.readAll();
}

Outcome writeDocument(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refused(QStringLiteral("%1 cannot be written: %2.").arg(name, file.errorString()));
    return {};
}

Answer<std::vector<LintFinding>> lintFindings(const QByteArray& document, const QString& name,
                                              std::span<const Person> staff)
{
    auto findings = lintDocument(document, staff);
    if (findings)
        return *std::move(findings);
    return refused(QStringLiteral("%1 is no playbook. %2").arg(name, fieldErrorText(findings.error())));
}

Answer<Playbook> readPlaybookFile(const QString& name)
{
    const auto document = readDocument(name);
    if (!document)
        return fail(document.error());
    const auto findings = lintFindings(*document, name);
    if (!findings)
        return fail(findings.error());
    if (hasErrors(*findings))
        return refused(QStringLiteral("The playbook %1 has errors:\n").arg(name) + findingsText(*findings).trimmed());
    auto playbook = parsePlaybook(*document);
    if (!playbook)
        return refused(QStringLiteral("%1 is no playbook.").arg(name));
    return *std::move(playbook);
}

Answer<int> publishPlaybook(Session& session, Playbook playbook, const QString& note)
{
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const Person& actor = acting->actor;
    if (actor.role != Role::Administrator)
        return refused(QStringLiteral("%1 may not publish a playbook; administrators may.").arg(actor.name));
    const auto version = acting->desk->publish(std::move(playbook), note, actor.id);
    if (!version)
        return session.trouble(version.error());
    const auto store = session.wholeStore();
    if (!store)
        return fail(store.error());
    const auto done = reckonAll(**store, progressOn(QStringLiteral("Tickets")));
    if (!done && done.error().fault == StorageFault::Cancelled)
        writeError(QStringLiteral("Version %1 is in force. The deadlines of the other tickets follow when a console is "
                                  "open or tierdeskctl watch runs.\n")
                       .arg(*version));
    else if (!done)
        return session.trouble(DeskError{done.error()});
    return *version;
}

QString findingsText(const std::vector<LintFinding>& findings)
{
    QString out;
    for (const LintFinding& finding : findings)
        out += lintLine(finding) + QLatin1Char('\n');
    return out;
}

} // namespace tierdesk::cli
