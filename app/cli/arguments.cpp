// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>

namespace tierdesk::cli {

bool Arguments::has(const char* option) const
{
    return m_options.contains(QString::fromUtf8(option));
}

QString Arguments::value(const char* option) const
{
    const auto found = m_options.find(QString::fromUtf8(option));
    return found == m_options.end() || found->second.isEmpty() ? QString() : found->second.last();
}

QStringList Arguments::values(const char* option) const
{
    const auto found = m_options.find(QString::fromUtf8(option));
    if (found == m_options.end())
        return {};
    QStringList values;
    for (const QString& given : found->second) {
        for (const QString& value : given.split(QLatin1Char(','), Qt::SkipEmptyParts))
            values.append(value.trimmed());
    }
    return values;
}

Result<Arguments, QString> parseArguments(const QStringList& words, std::span<const Option> options)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (word == u"--") {
            arguments.m_words += words.mid(i + 1);
            break;
        }
        if (!word.startsWith(QLatin1Char('-')) || word == u"-") {
            arguments.m_words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option =
            std::ranges::find_if(options, [&](const Option& known) { return name == QString::fromUtf8(known.name); });
        if (!word.startsWith(u"--") || option == options.end())
            return fail(QStringLiteral("There is no option %1.").arg(word.left(equals < 0 ? word.size() : equals)));
        if (!option->value && equals >= 0)
            return fail(QStringLiteral("The option --%1 takes no value.").arg(name));
        QStringList& values = arguments.m_options[name];
        if (!option->value)
            continue;
        if (equals < 0 && i + 1 >= words.size())
            return fail(
                QStringLiteral("The option --%1 needs a value: %2.").arg(name, QString::fromUtf8(option->value)));
        values.append(equals < 0 ? words[++i] : word.mid(equals + 1));
    }
    return arguments;
}

} // namespace tierdesk::cli
