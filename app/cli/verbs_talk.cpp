// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said on a ticket: to the requester, among colleagues, to other tiers and to management.
#include "app/cli/order.h"
#include "core/ticket/apply.h"

namespace tierdesk::cli {

namespace {

const Option fileOption{"file", "FILE", "Read the text from a file."};

/// Of the desk to the requester, or of the requester to the desk.
Answer<Command> reply(Session& session, const Arguments& arguments)
{
    const auto text = textFrom(arguments, 1);
    if (!text)
        return fail(text.error());
    const auto who = session.actor();
    if (!who)
        return fail(who.error());
    if (!who->isStaff())
        return ReceiveMessage{who->id, Channel::Web, *text};
    return Reply{*text};
}

Answer<Command> note(Session&, const Arguments& arguments)
{
    const auto text = textFrom(arguments, 1);
    if (!text)
        return fail(text.error());
    return AddNote{*text};
}

Answer<Channel> channelFrom(const Arguments& arguments, Channel otherwise)
{
    if (!arguments.has("channel"))
        return otherwise;
    return wordFrom<Channel>(arguments.value("channel"), QStringLiteral("--channel"));
}

Answer<Command> contact(Session&, const Arguments& arguments)
{
    const auto text = textFrom(arguments, 1);
    if (!text)
        return fail(text.error());
    const auto channel = channelFrom(arguments, Channel::Phone);
    if (!channel)
        return fail(channel.error());
    return LogContact{*channel, *text};
}

/// The ticket as it stands, for what is taken from it when the command line does not say.
Answer<Ticket> current(Session& session, const Arguments& arguments)
{
    const auto id = session.ticket(arguments.word(0));
    if (!id)
        return fail(id.error());
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto history = (*store)->history(*id);
    if (!history)
        return trouble(history.error());
    return fold(*history);
}

Answer<Command> receive(Session& session, const Arguments& arguments)
{
    const auto text = textFrom(arguments, 1);
    if (!text)
        return fail(text.error());
    const auto channel = channelFrom(arguments, Channel::Mail);
    if (!channel)
        return fail(channel.error());
    ReceiveMessage command{{}, *channel, *text};
    if (arguments.has("from")) {
        const auto person = session.person(arguments.value("from"));
        if (!person)
            return fail(person.error());
        command.from = person->id;
    } else {
        const auto ticket = current(session, arguments);
        if (!ticket)
            return fail(ticket.error());
        if (!ticket->details.requester)
            return usage(QStringLiteral("The ticket has no requester; say who wrote: --from PERSON."));
        command.from = ticket->details.requester;
    }
    return command;
}

Answer<Command> manage(Session& session, const Arguments& arguments)
{
    const auto person = session.person(arguments.word(1));
    if (!person)
        return fail(person.error());
    return InvolveManagement{person->id, arguments.value("reason")};
}

Answer<Command> consult(Session& session, const Arguments& arguments)
{
    auto queue = session.queue(arguments.word(1));
    if (!queue)
        return fail(queue.error());
    const auto text = textFrom(arguments, 2);
    if (!text)
        return fail(text.error());
    return AskConsult{*std::move(queue), *text};
}

Answer<Command> answer(Session& session, const Arguments& arguments)
{
    const auto text = textFrom(arguments, 1);
    if (!text)
        return fail(text.error());
    if (arguments.has("consult")) {
        const auto number = wholeNumber(arguments.value("consult"), QStringLiteral("--consult"));
        if (!number)
            return fail(number.error());
        return AnswerConsult{ConsultId{*number}, *text};
    }
    const auto ticket = current(session, arguments);
    if (!ticket)
        return fail(ticket.error());
    const auto waits = [](const Consult& one) { return !one.answer; };
    const auto& consults = ticket->company.consults;
    if (std::ranges::count_if(consults, waits) != 1)
        return usage(QStringLiteral("Say which question is answered: --consult N."));
    return AnswerConsult{std::ranges::find_if(consults, waits)->id, *text};
}

} // namespace

std::span<const Verb> talkVerbs()
{
    static const std::vector<Verb> verbs{
        {"reply",
         "N TEXT",
         "Answer the requester, or as the requester the desk. TEXT may be - for standard input.",
         {1, 2},
         orderOptions({fileOption}),
         order<reply>},
        {"note", "N TEXT", "Write a note that only colleagues read.", {1, 2}, orderOptions({fileOption}), order<note>},
        {"contact",
         "N TEXT",
         "Write down a phone call or a chat that took place.",
         {1, 2},
         orderOptions({{"channel", "CHANNEL", "phone (otherwise), chat, in-person ..."}, fileOption}),
         order<contact>},
        {"receive",
         "N TEXT",
         "Add what the requester wrote.",
         {1, 2},
         orderOptions({{"from", "PERSON", "Who wrote; otherwise the requester."},
                       {"channel", "CHANNEL", "mail (otherwise), web, phone, chat ..."},
                       fileOption}),
         order<receive>},
        {"consult",
         "N QUEUE TEXT",
         "Ask another queue for advice; the ticket stays.",
         {2, 3},
         orderOptions({fileOption}),
         order<consult>},
        {"answer",
         "N TEXT",
         "Answer a question that was asked of your queue.",
         {1, 2},
         orderOptions({{"consult", "N", "Which question, when several wait."}, fileOption}),
         order<answer>},
        {"manage",
         "N PERSON --reason TEXT",
         "Escalate to management: tell a lead; the ticket stays.",
         {2, 2},
         orderOptions({{"reason", "TEXT", "Why management must know."}}),
         order<manage>},
    };
    return verbs;
}

} // namespace tierdesk::cli
