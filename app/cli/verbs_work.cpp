// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The work around tickets: watchers, tasks, time, files.
#include "app/cli/articlepage.h"
#include "app/cli/order.h"
#include "app/cli/terminal.h"
#include "core/ticket/apply.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace tierdesk::cli {

namespace {

Answer<PersonId> watcher(Session& session, const Arguments& arguments)
{
    const auto person = arguments.words().size() > 1 ? session.person(arguments.word(1)) : session.actor();
    if (!person)
        return fail(person.error());
    return person->id;
}

Answer<Command> watch(Session& session, const Arguments& arguments)
{
    const auto person = watcher(session, arguments);
    if (!person)
        return fail(person.error());
    return WatchTicket{*person};
}

Answer<Command> use(Session& session, const Arguments& arguments)
{
    const auto article = articleFrom(session, arguments.word(1));
    if (!article)
        return fail(article.error());
    if (!arguments.has("as-what"))
        return UseArticle{article->id, ArticleUse::Solved};
    const auto how = wordFrom<ArticleUse>(arguments.value("as-what"), QStringLiteral("--as-what"));
    if (!how)
        return fail(how.error());
    return UseArticle{article->id, *how};
}

Answer<Command> unwatch(Session& session, const Arguments& arguments)
{
    const auto person = watcher(session, arguments);
    if (!person)
        return fail(person.error());
    return UnwatchTicket{*person};
}

Answer<Command> addTask(Session& session, const Arguments& arguments)
{
    const auto text = textFrom(arguments, 1);
    if (!text)
        return fail(text.error());
    AddTask command{*text, {}};
    if (arguments.has("assignee")) {
        const auto person = session.person(arguments.value("assignee"));
        if (!person)
            return fail(person.error());
        command.assignee = person->id;
    }
    return command;
}

Answer<Command> tickTask(Session&, const Arguments& arguments)
{
    const auto number = wholeNumber(arguments.word(1), QStringLiteral("TASK"));
    if (!number)
        return fail(number.error());
    return TickTask{TaskId{*number}, !arguments.has("open")};
}

Answer<Command> logWork(Session&, const Arguments& arguments)
{
    const auto minutes = wholeNumber(arguments.word(1), QStringLiteral("MINUTES"), std::numeric_limits<int>::min(),
                                     std::numeric_limits<int>::max());
    if (!minutes)
        return fail(minutes.error());
    const auto text = textFrom(arguments, 2);
    if (!text)
        return fail(text.error());
    return LogWork{static_cast<int>(*minutes), *text};
}

Outcome attach(Session& session, const Arguments& arguments)
{
    const auto ticket = session.ticket(arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    QFile file(arguments.word(1));
    if (!file.open(QIODevice::ReadOnly))
        return usage(QStringLiteral("The file %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
    const QByteArray bytes = file.readAll();
    const QString name = arguments.has("name") ? arguments.value("name") : QFileInfo(file).fileName();
    const QString type = arguments.has("type") ? arguments.value("type")
                                               : QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name();
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const auto receipt = acting->desk->attach(*ticket, name, type, bytes, acting->actor.id);
    if (!receipt)
        return session.trouble(receipt.error());
    return printReceipt(session, *receipt);
}

/// --text, or asked for without showing it, or standard input.
Answer<QString> confidentialText(const Arguments& arguments)
{
    if (arguments.has("text"))
        return textFrom(arguments, "text");
    if (const auto typed = askPassword(QStringLiteral("Confidential text: ")))
        return *typed;
    return readInput();
}

Outcome confide(Session& session, const Arguments& arguments)
{
    const auto ticket = session.ticket(arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const auto text = confidentialText(arguments);
    if (!text)
        return fail(text.error());
    const auto receipt = acting->desk->confide(
        {makeCommandId(), *ticket, AddConfidential{arguments.value("label"), {}}, acting->actor.id, {}}, *text);
    if (!receipt)
        return session.trouble(receipt.error());
    return printReceipt(session, *receipt);
}

/// By its number or its label, which must then be the only one.
Answer<ConfidentialEntry> entryOf(const Ticket& ticket, const QString& wanted)
{
    bool isNumber = false;
    const ConfidentialId number{wanted.toLongLong(&isNumber)};
    std::vector<ConfidentialEntry> fits;
    std::ranges::copy_if(ticket.work.confidential, std::back_inserter(fits), [&](const ConfidentialEntry& entry) {
        return isNumber ? entry.id == number : entry.label.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    if (fits.size() == 1)
        return fits.front();
    if (fits.empty())
        return refused(QStringLiteral("The ticket has no confidential entry %1.").arg(wanted));
    return refused(QStringLiteral("Several confidential entries are called %1. Say its number.").arg(wanted));
}

Outcome reveal(Session& session, const Arguments& arguments)
{
    const auto ticket = session.ticket(arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    const auto history = session.history(*ticket);
    if (!history)
        return fail(history.error());
    const auto entry = entryOf(fold(*history), arguments.word(1));
    if (!entry)
        return fail(entry.error());
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const auto text = acting->desk->reveal(*ticket, entry->id, acting->actor.id);
    if (!text)
        return session.trouble(text.error());
    session.print(QJsonObject{{QStringLiteral("entry"), entry->id.value},
                              {QStringLiteral("label"), entry->label},
                              {QStringLiteral("text"), *text}},
                  *text + QLatin1Char('\n'));
    return {};
}

} // namespace

std::span<const Verb> workVerbs()
{
    static const std::vector<Verb> verbs{
        {"watcher add",
         "N [PERSON]",
         "Watch a ticket, or let somebody watch it.",
         {1, 2},
         orderOptions(),
         order<watch>},
        {"watcher remove", "N [PERSON]", "Watch it no longer.", {1, 2}, orderOptions(), order<unwatch>},
        {"task add",
         "N TEXT",
         "Add a task.",
         {1, 2},
         orderOptions({{"assignee", "PERSON", "Who shall do it."}, {"file", "FILE", "Read the text from a file."}}),
         order<addTask>},
        {"task tick",
         "N TASK",
         "Tick a task off.",
         {2, 2},
         orderOptions({{"open", nullptr, "It is not done after all."}}),
         order<tickTask>},
        {"work",
         "N MINUTES [TEXT]",
         "Log work that was done.",
         {2, 3},
         orderOptions({{"file", "FILE", "Read the text from a file."}}),
         order<logWork>},
        {"use",
         "N ARTICLE",
         "Note what an article was to a ticket.",
         {2, 2},
         orderOptions({{"as-what", "USE", "solved (otherwise), tried or cited."}}),
         order<use>},
        {"attach",
         "N FILE",
         "Attach a file.",
         {2, 2},
         {{"name", "NAME", "The name it has on the ticket."}, {"type", "TYPE", "Its media type; otherwise found out."}},
         attach},
        {"confide",
         "N",
         "Keep a password or the like with a ticket, which only some may look at.",
         {1, 1},
         {{"label", "LABEL", "What it is, for everybody who may read the ticket."},
          {"text", "TEXT", "The text; - reads it from standard input. Asked for otherwise, without showing it."}},
         confide},
        {"reveal",
         "N ENTRY",
         "Show the text of a confidential entry, by its number or label. Each look is recorded.",
         {2, 2},
         {},
         reveal},
    };
    return verbs;
}

} // namespace tierdesk::cli
