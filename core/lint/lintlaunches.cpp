// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintlaunches.h"

#include "core/playbook/launchline.h"

namespace tierdesk {

namespace {

/// "sh" of "/bin/sh", "cmd" of "C:\\Windows\\System32\\cmd.exe".
QString baseName(const QString& program)
{
    const qsizetype slash = std::max(program.lastIndexOf(u'/'), program.lastIndexOf(u'\\'));
    QString name = program.mid(slash + 1).trimmed().toLower();
    if (name.endsWith(QStringLiteral(".exe")))
        name.chop(4);
    return name;
}

/// A shell that is told to read an argument as a command, or a file that one reads.
bool readsCommands(const LaunchTemplate& launch)
{
    static const QStringList shells = QStringLiteral("sh bash dash zsh ksh fish cmd powershell pwsh").split(u' ');
    static const QStringList tellers = QStringLiteral("-c /c /k -command -encodedcommand").split(u' ');
    const QString name = baseName(launch.program);
    if (name.endsWith(QStringLiteral(".bat")) || name.endsWith(QStringLiteral(".cmd")))
        return true;
    const auto tells = [](const QString& argument) {
        const QString word = argument.trimmed().toLower();
        // -lc and the like are -c with other letters.
        return tellers.contains(word) ||
               (word.size() > 2 && word.size() < 6 && word.startsWith(u'-') && word.endsWith(u'c'));
    };
    return shells.contains(name) && std::ranges::any_of(launch.arguments, tells);
}

} // namespace

void lintLaunches(const Playbook& playbook, std::vector<LintFinding>& findings)
{
    for (std::size_t i = 0; i < playbook.launches.size(); ++i) {
        const LaunchTemplate& launch = playbook.launches[i];
        const QString path = QStringLiteral("launches[%1]").arg(i);
        if (launch.program.trimmed().isEmpty())
            findings.push_back({LintRule::LaunchWithoutProgram, path + QStringLiteral(".program"), {}});
        if (readsCommands(launch))
            findings.push_back({LintRule::LaunchShell, path + QStringLiteral(".program"), {baseName(launch.program)}});
        for (qsizetype at = 0; at < launch.arguments.size(); ++at) {
            for (const QString& name : placeholdersIn(launch.arguments[at])) {
                if (!launchPlaceholders().contains(name))
                    findings.push_back(
                        {LintRule::LaunchPlaceholder, path + QStringLiteral(".arguments[%1]").arg(at), {name}});
            }
        }
    }
}

} // namespace tierdesk
