// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/playbookfile.h"

#include "app/cli/terminal.h"
#include "core/playbook/codec.h"
#include "ui/text/documenttext.h"

#include <QFile>

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

QString findingsText(const std::vector<LintFinding>& findings)
{
    QString out;
    for (const LintFinding& finding : findings)
        out += lintLine(finding) + QLatin1Char('\n');
    return out;
}

} // namespace tierdesk::cli
