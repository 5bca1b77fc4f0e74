// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/script.h"

#include "core/demo/dice.h"

#include <QRegularExpression>

namespace tierdesk {

std::vector<ScriptBlock> splitScript(const QString& name, const QString& text)
{
    std::vector<ScriptBlock> blocks;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].startsWith(u"== "))
            blocks.push_back({QStringLiteral("%1:%2").arg(name).arg(i + 1), lines[i].mid(3).trimmed(), {}});
        else if (!blocks.empty())
            blocks.back().body += lines[i] + QLatin1Char('\n');
    }
    return blocks;
}

QString expand(QString text, const std::map<QString, QString>& values, Dice& dice)
{
    // From the inside out, so that an alternative may hold a word or further alternatives.
    static const QRegularExpression innermost(QStringLiteral("\\{([^{}]*)\\}"));
    qsizetype from = 0;
    while (true) {
        const auto match = innermost.match(text, from);
        if (!match.hasMatch())
            return text;
        const QString inside = match.captured(1);
        const QStringList choices = inside.split(QLatin1Char('|'));
        const auto value = values.find(inside);
        QString replacement;
        if (choices.size() > 1) {
            replacement = dice.pick(choices);
        } else if (value != values.end()) {
            replacement = value->second;
        } else {
            from = match.capturedEnd();
            continue;
        }
        text.replace(match.capturedStart(), match.capturedLength(), replacement);
        from = 0;
    }
}

ScriptStory parseHeading(const QString& heading)
{
    ScriptStory story;
    const QStringList parts = heading.split(QStringLiteral(" | "));
    story.key = parts.value(0).trimmed();
    story.when = parts.value(1).trimmed();
    for (const QString& part : parts.mid(2)) {
        const QString option = part.trimmed();
        const qsizetype space = option.indexOf(QLatin1Char(' '));
        story.options[option.left(space)] = option.mid(space + 1).trimmed();
    }
    return story;
}

namespace {

Result<ScriptStep, QString> parseStep(const QString& line)
{
    const QStringList words = line.mid(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 3)
        return fail(line);
    ScriptStep step{words[0], words[1], words[2], {}, {}};
    for (const QString& word : words.mid(3)) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return fail(line);
        step.options[word.left(equals)] = word.mid(equals + 1);
    }
    return step;
}

} // namespace

Result<void, QString> parseBody(const QString& body, ScriptStory& story)
{
    QString* text = &story.description;
    const QStringList lines = body.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1Char('+'))) {
            auto step = parseStep(line);
            if (!step)
                return fail(step.error());
            story.steps.push_back(*std::move(step));
            text = &story.steps.back().text;
        } else if (story.subject.isEmpty()) {
            story.subject = line.trimmed();
        } else if (story.steps.empty() || line.isEmpty() || line.startsWith(u"  ")) {
            *text += (story.steps.empty() ? line : line.mid(2)) + QLatin1Char('\n');
        } else {
            return fail(line);
        }
    }
    story.description = story.description.trimmed();
    for (ScriptStep& step : story.steps)
        step.text = step.text.trimmed();
    return {};
}

} // namespace tierdesk
