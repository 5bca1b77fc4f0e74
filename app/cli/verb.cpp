// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

namespace tierdesk::cli {

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// Two columns, the second broken at words so that a line stays within 80 characters.
QString entry(const QString& left, const char* help)
{
    constexpr qsizetype indent = 24;
    constexpr qsizetype width = 80;
    QString out = QStringLiteral("  ") + left;
    out += left.size() + 3 > indent ? QStringLiteral("\n") + QString(indent, QLatin1Char(' '))
                                    : QString(indent - left.size() - 2, QLatin1Char(' '));
    qsizetype column = indent;
    const QStringList words = text(help).split(QLatin1Char(' '));
    for (const QString& word : words) {
        if (column > indent && column + 1 + word.size() > width) {
            out += QLatin1Char('\n') + QString(indent, QLatin1Char(' '));
            column = indent;
        }
        if (column > indent) {
            out += QLatin1Char(' ');
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out + QLatin1Char('\n');
}

QString optionsHelp(std::span<const Option> options)
{
    QString out;
    for (const Option& option : options) {
        QString left = QStringLiteral("--") + text(option.name);
        if (option.value)
            left += QLatin1Char(' ') + text(option.value);
        out += entry(left, option.help);
    }
    return out;
}

} // namespace

std::span<const Option> generalOptions()
{
    static constexpr std::array options{
        Option{"store", "LOCATION", "The store to work with. Otherwise $TIERDESK_STORE, else the window's own store."},
        Option{"as", "NAME",
               "Who acts: a login, a name or a number. Otherwise $TIERDESK_AS, else the user of this "
               "computer if known to the store, else its only administrator."},
        Option{
            "password-file", "FILE",
            "Holds the password of who acts, where the desk asks for one. Otherwise $TIERDESK_PASSWORD_FILE, else it "
            "is asked for."},
        Option{"json", nullptr, "Print one JSON document instead of text."},
        Option{"help", nullptr, "Show help, after a verb that verb's."},
        Option{"version", nullptr, "Show the version."}};
    return options;
}

std::vector<Family> families()
{
    return {{"The store", storeVerbs()},
            {"The password of a database", keychainVerbs()},
            {"Tickets from elsewhere", importVerbs()},
            {"Looking", listVerbs()},
            {"Looking back", pastVerbs()},
            {"Reports", reportVerbs()},
            {"Reports: how it went, and what is to come", trendVerbs()},
            {"Time", timeVerbs()},
            {"Rules", ruleVerbs()},
            {"Tickets: what they are, where they are, whose they are", ticketVerbs()},
            {"Tickets: what is said", talkVerbs()},
            {"Tickets: how far they are", progressVerbs()},
            {"Tickets: two at once", pairVerbs()},
            {"Tickets: the work around them", workVerbs()},
            {"Guides", guideVerbs()},
            {"Questions", askVerbs()},
            {"Where tickets belong", classifyVerbs()},
            {"The knowledge base", knowledgeVerbs()},
            {"The knowledge base: articles as files", knowledgeFileVerbs()},
            {"People", peopleVerbs()},
            {"Who may do what, and what is forgotten", accessVerbs()},
            {"The playbook", playbookVerbs()}};
}

QString helpText()
{
    QString out = QStringLiteral("Usage: tierdeskctl [--store LOCATION] [--as NAME] [--json] VERB ...\n\n"
                                 "Works with a Tierdesk store without a window, by the same rules as the window.\n\n");
    out += optionsHelp(generalOptions());
    for (const Family& family : families()) {
        out += QLatin1Char('\n') + text(family.title) + QLatin1Char('\n');
        for (const Verb& verb : family.verbs)
            out += entry(text(verb.name), verb.help);
    }
    out += QStringLiteral("\ntierdeskctl VERB --help tells what a verb takes.\n"
                          "Exit status: 0 done, 2 wrong command line, 3 refused, 4 trouble with the store.\n");
    return out;
}

QString helpText(const Verb& verb)
{
    QString out = QStringLiteral("Usage: tierdeskctl ") + text(verb.name);
    if (!verb.options.empty())
        out += QStringLiteral(" [options]");
    if (*verb.takes)
        out += QLatin1Char(' ') + text(verb.takes);
    out += QStringLiteral("\n\n") + text(verb.help) + QLatin1Char('\n');
    if (!verb.options.empty())
        out += QLatin1Char('\n') + optionsHelp(verb.options);
    return out;
}

const Verb* findVerb(const QStringList& words)
{
    const QString one = words.value(0);
    const QString two = one + QLatin1Char(' ') + words.value(1);
    for (const Family& family : families()) {
        for (const Verb& verb : family.verbs) {
            const QString name = text(verb.name);
            if (name == one || name == two)
                return &verb;
        }
    }
    return nullptr;
}

} // namespace tierdesk::cli
