// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/verblines.h"

#include <QHash>
#include <QRegularExpression>

namespace tierdesk::test {

namespace {

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
        {QStringLiteral("FILE"), QStringLiteral("file.txt")}, {QStringLiteral("TASK"), QStringLiteral("1")},
        {QStringLiteral("GUIDE"), QStringLiteral("mail")}};
    return known.value(name, QStringLiteral("1"));
}

} // namespace

QStringList lineOf(const cli::Verb& verb, const Slot& slot, const QString& other)
{
    QStringList line = QString::fromUtf8(verb.name).split(QLatin1Char(' '));
    const QStringList takes = QString::fromUtf8(verb.takes).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int i = 0; i < std::max(verb.words.least, slot.word + 1); ++i)
        line.append(i == slot.word ? other : plausible(takes.value(i)));
    if (slot.option)
        line += {QStringLiteral("--") + QLatin1String(slot.option), other};
    if (qstrcmp(verb.name, "watch") == 0)
        line.append(QStringLiteral("--once"));
    return line;
}

} // namespace tierdesk::test
