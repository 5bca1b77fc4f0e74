// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/launchline.h"

#include <QUrl>

namespace tierdesk {

namespace {

/// Linux takes 128 KB in one argument, Windows 32 767 characters in all of them.
constexpr qsizetype longestValue = 8000;

struct Placeholder
{
    qsizetype start;
    qsizetype end;
    QString name;
    bool inAddress;
};

/// The next one from a place on; nothing when there is none.
std::optional<Placeholder> nextIn(const QString& argument, qsizetype from)
{
    const qsizetype start = argument.indexOf(u'{', from);
    const qsizetype end = start < 0 ? -1 : argument.indexOf(u'}', start);
    if (end < 0)
        return {};
    const QString inside = argument.mid(start + 1, end - start - 1);
    const QString address = QStringLiteral("url:");
    const bool inAddress = inside.startsWith(address);
    return Placeholder{start, end + 1, inAddress ? inside.mid(address.size()) : inside, inAddress};
}

/// The value as it stands in the argument.
Result<QString, LaunchRefusal> valueOf(const Placeholder& placeholder, const LaunchFacts& facts)
{
    const auto refuse = [&](LaunchFault fault) { return fail(LaunchRefusal{fault, placeholder.name}); };
    if (!launchPlaceholders().contains(placeholder.name))
        return refuse(LaunchFault::UnknownPlaceholder);
    const auto fact = facts.find(placeholder.name);
    if (fact == facts.end() || fact->second.trimmed().isEmpty())
        return refuse(LaunchFault::NothingSaid);
    if (fact->second.contains(QChar(0)) || !fact->second.isValidUtf16())
        return refuse(LaunchFault::NotAnArgument);
    if (fact->second.size() > longestValue)
        return refuse(LaunchFault::TooLong);
    return placeholder.inAddress ? QString::fromLatin1(QUrl::toPercentEncoding(fact->second)) : fact->second;
}

/// Whether a value may begin with a dash where its argument begins.
enum class Dash { Harmless, Refused };

Result<QString, LaunchRefusal> filled(const QString& argument, const LaunchFacts& facts, Dash dash)
{
    QString text;
    qsizetype at = 0;
    while (const auto placeholder = nextIn(argument, at)) {
        const auto value = valueOf(*placeholder, facts);
        if (!value)
            return fail(value.error());
        text += QStringView(argument).sliced(at, placeholder->start - at);
        if (dash == Dash::Refused && text.isEmpty() && value->startsWith(u'-'))
            return fail(LaunchRefusal{LaunchFault::LooksLikeOption, placeholder->name});
        text += *value;
        at = placeholder->end;
    }
    return text + argument.mid(at);
}

} // namespace

const QStringList& launchPlaceholders()
{
    static const QStringList names = QStringLiteral("ticket.number ticket.subject ticket.asset ticket.external-id "
                                                    "requester.name requester.email requester.phone requester.login "
                                                    "client.name me.name me.email")
                                         .split(u' ');
    return names;
}

QStringList placeholdersIn(const QString& argument)
{
    QStringList names;
    for (auto placeholder = nextIn(argument, 0); placeholder; placeholder = nextIn(argument, placeholder->end))
        names.append(placeholder->name);
    return names;
}

Result<LaunchLine, LaunchRefusal> launchLine(const LaunchTemplate& launch, const LaunchFacts& facts)
{
    LaunchLine line{launch.program.trimmed(), {}};
    if (line.program.isEmpty())
        return fail(LaunchRefusal{LaunchFault::NoProgram});
    bool optionsEnded = false;
    for (const QString& argument : launch.arguments) {
        const auto text = filled(argument, facts, optionsEnded ? Dash::Harmless : Dash::Refused);
        if (!text)
            return fail(text.error());
        line.arguments.append(*text);
        optionsEnded = optionsEnded || argument == u"--";
    }
    return line;
}

} // namespace tierdesk
