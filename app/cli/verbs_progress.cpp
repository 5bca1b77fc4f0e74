// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How far tickets are, and taking back.
#include "app/cli/articlepage.h"
#include "app/cli/order.h"

namespace tierdesk::cli {

namespace {

Answer<Command> pending(Session& session, const Arguments& arguments)
{
    SetPending command;
    command.reason = arguments.value("reason");
    if (arguments.has("type")) {
        const auto type = wordFrom<StateType>(QStringLiteral("pending-") + arguments.value("type"),
                                              QStringLiteral("--type requester, vendor or timer: the type"));
        if (!type)
            return fail(type.error());
        command.type = *type;
    }
    if (arguments.has("until")) {
        const auto until = instantFrom(arguments.value("until"), session.now());
        if (!until)
            return fail(until.error());
        command.until = *until;
    }
    return command;
}

Answer<Command> resume(Session&, const Arguments&)
{
    return ResumeTicket{};
}

Answer<Command> resolve(Session& session, const Arguments& arguments)
{
    const auto text = textFrom(arguments, "text");
    if (!text)
        return fail(text.error());
    ResolveTicket resolve{{arguments.value("code"), *text}};
    if (arguments.has("article")) {
        const auto article = articleFrom(session, arguments.value("article"));
        if (!article)
            return fail(article.error());
        resolve.article = article->id;
    }
    return resolve;
}

Answer<Command> close(Session&, const Arguments&)
{
    return CloseTicket{};
}

Answer<Command> reopen(Session&, const Arguments& arguments)
{
    return ReopenTicket{arguments.value("reason")};
}

Answer<Command> rate(Session&, const Arguments& arguments)
{
    const QString word = arguments.word(1);
    if (word != u"yes" && word != u"no")
        return usage(QStringLiteral("Say yes or no: whether you are satisfied with the outcome."));
    return RateOutcome{{word == u"yes" ? tierdesk::Outcome::Satisfied : tierdesk::Outcome::NotSatisfied,
                        arguments.words().mid(2).join(QLatin1Char(' '))}};
}

Answer<Command> cancel(Session&, const Arguments& arguments)
{
    return CancelTicket{arguments.value("reason")};
}

Outcome undo(Session& session, const Arguments& arguments)
{
    const auto ticket = session.ticket(arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    CommandId command;
    if (arguments.has("command")) {
        const auto number = wholeNumber(arguments.value("command"), QStringLiteral("--command"));
        if (!number)
            return fail(number.error());
        command.value = *number;
    } else {
        const auto last = acting->desk->lastOrder(*ticket, acting->actor.id);
        if (!last)
            return session.trouble(last.error());
        command = *last;
    }
    const auto receipt = acting->desk->undo(command, acting->actor.id);
    if (!receipt)
        return session.trouble(receipt.error());
    return printReceipt(session, *receipt);
}

} // namespace

std::span<const Verb> progressVerbs()
{
    static const std::vector<Verb> verbs{
        {"pending",
         "N",
         "Wait for the requester, a vendor or a date.",
         {1, 1},
         orderOptions({{"type", "TYPE", "requester (otherwise), vendor or timer."},
                       {"reason", "KEY", "A pending reason of the playbook."},
                       {"until", "TIME", "2026-05-04, \"2026-05-04 14:00\", or a span such as 4h or 3d."}}),
         order<pending>},
        {"resume", "N", "Go on with a ticket that was pending.", {1, 1}, orderOptions(), order<resume>},
        {"resolve",
         "N",
         "Resolve a ticket.",
         {1, 1},
         orderOptions({{"code", "KEY", "A resolution code of the playbook."},
                       {"text", "TEXT", "What was wrong and what helped; - reads it from standard input."},
                       {"file", "FILE", "Read the text from a file."},
                       {"article", "ARTICLE", "The article that solved it."}}),
         order<resolve>},
        {"close", "N", "Close a ticket.", {1, 1}, orderOptions(), order<close>},
        {"reopen",
         "N",
         "Open a resolved or closed ticket again.",
         {1, 1},
         orderOptions({{"reason", "TEXT", "Why."}}),
         order<reopen>},
        {"rate",
         "N yes|no [WORDS]",
         "Say as the requester whether you are satisfied with the outcome.",
         {2, 100},
         orderOptions(),
         order<rate>},
        {"cancel",
         "N",
         "Cancel a ticket that needs no work.",
         {1, 1},
         orderOptions({{"reason", "TEXT", "Why."}}),
         order<cancel>},
        {"undo",
         "N",
         "Take back your last order on a ticket, by a new event.",
         {1, 1},
         {{"command", "ID", "Take back that order instead; its id stands in the journal."}},
         undo},
    };
    return verbs;
}

} // namespace tierdesk::cli
