// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"

namespace tierdesk::cli {

namespace {

/// A sentence repeats what it is about, and that may be a whole file by mistake.
QString shortened(const QString& words)
{
    constexpr qsizetype most = 800;
    QStringList lines = words.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (line.size() > most)
            line = line.first(most / 2) + QStringLiteral(" … ") + line.last(most / 2);
    }
    return lines.join(QLatin1Char('\n'));
}

int end(const Trouble& trouble)
{
    writeError(QStringLiteral("tierdeskctl: ") + shortened(trouble.words) + QLatin1Char('\n'));
    return static_cast<int>(trouble.exit);
}

int done(const QString& text)
{
    writeOut(text);
    return static_cast<int>(Exit::Done);
}

/// How many words stand before the verb: the general options and their values.
qsizetype wordsBeforeVerb(const QStringList& words)
{
    qsizetype index = 0;
    while (index < words.size() && words[index].startsWith(QLatin1Char('-'))) {
        const auto takesValue = [&](const Option& option) {
            return option.value && words[index] == QStringLiteral("--") + QString::fromUtf8(option.name);
        };
        index += std::ranges::any_of(generalOptions(), takesValue) ? 2 : 1;
    }
    return std::min(index, words.size());
}

/// The verbs whose names begin with that word: "playbook" for "playbook show" and its like.
QString helpFor(const QString& word)
{
    QString out;
    for (const Family& family : families()) {
        for (const Verb& verb : family.verbs) {
            if (QString::fromUtf8(verb.name).startsWith(word + QLatin1Char(' ')))
                out += (out.isEmpty() ? QString() : QStringLiteral("\n")) + helpText(verb);
        }
    }
    return out;
}

int withoutVerb(const QStringList& words, qsizetype start)
{
    const auto general = parseArguments(words.first(start), generalOptions());
    if (!general)
        return end({Exit::Usage, general.error()});
    const QString word = words.value(start);
    if (general->has("version"))
        return done(QStringLiteral("tierdeskctl " TIERDESK_VERSION "\n"));
    if (general->has("help") && word.isEmpty())
        return done(helpText());
    const QString help = word.isEmpty() ? QString() : helpFor(word);
    if (!help.isEmpty() && (general->has("help") || words.contains(QStringLiteral("--help"))))
        return done(help);
    if (word.isEmpty())
        return end({Exit::Usage, QStringLiteral("Say what to do; tierdeskctl --help lists the verbs.")});
    return end({Exit::Usage, help.isEmpty()
                                 ? QStringLiteral("There is no verb %1; tierdeskctl --help lists them.").arg(word)
                                 : QStringLiteral("Say what to do with it: tierdeskctl %1 --help.").arg(word)});
}

} // namespace

int run(const QStringList& words)
{
    const qsizetype start = wordsBeforeVerb(words);
    const Verb* verb = findVerb(words.mid(start, 2));
    if (!verb)
        return withoutVerb(words, start);

    // What a verb calls an option comes before what that means elsewhere.
    std::vector<Option> options = verb->options;
    options.insert(options.end(), generalOptions().begin(), generalOptions().end());
    const qsizetype named = QString::fromUtf8(verb->name).count(QLatin1Char(' ')) + 1;
    const auto arguments = parseArguments(words.first(start) + words.mid(start + named), options);
    const QString hint = QStringLiteral(" tierdeskctl %1 --help tells more.").arg(QString::fromUtf8(verb->name));
    if (!arguments)
        return end({Exit::Usage, arguments.error() + hint});
    if (arguments->has("help"))
        return done(helpText(*verb));
    if (arguments->words().size() < verb->words.least)
        return end(
            {Exit::Usage, QStringLiteral("Something is missing: %1.").arg(QString::fromUtf8(verb->takes)) + hint});
    if (arguments->words().size() > verb->words.most)
        return end({Exit::Usage,
                    QStringLiteral("\"%1\" is one word too many.").arg(arguments->word(verb->words.most)) + hint});

    Session session(
        {arguments->value("store"), arguments->value("as"), arguments->value("password-file"), arguments->has("json")});
    const Outcome outcome = verb->run(session, *arguments);
    return outcome ? static_cast<int>(Exit::Done) : end(outcome.error());
}

} // namespace tierdesk::cli
