// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Two tickets at once.
#include "app/cli/order.h"

namespace tierdesk::cli {

namespace {

Answer<std::vector<MessageId>> messagesFrom(const Arguments& arguments)
{
    std::vector<MessageId> messages;
    for (const QString& text : arguments.values("messages")) {
        const auto number = wholeNumber(text, QStringLiteral("A message"));
        if (!number)
            return fail(number.error());
        messages.push_back(MessageId{*number});
    }
    return messages;
}

Answer<Command> merge(Session&, const Arguments&)
{
    return MergeTicket{};
}

Answer<Command> unmerge(Session&, const Arguments& arguments)
{
    auto messages = messagesFrom(arguments);
    if (!messages)
        return fail(messages.error());
    return UnmergeTicket{*std::move(messages)};
}

Answer<Command> split(Session&, const Arguments& arguments)
{
    auto messages = messagesFrom(arguments);
    if (!messages)
        return fail(messages.error());
    return SplitTicket{*std::move(messages), arguments.value("subject")};
}

Answer<LinkKind> linkKindFrom(const Arguments& arguments)
{
    if (!arguments.has("kind"))
        return LinkKind::Related;
    return wordFrom<LinkKind>(arguments.value("kind"), QStringLiteral("--kind"));
}

Answer<Command> link(Session&, const Arguments& arguments)
{
    const auto kind = linkKindFrom(arguments);
    if (!kind)
        return fail(kind.error());
    return LinkTicket{*kind};
}

Answer<Command> unlink(Session&, const Arguments& arguments)
{
    const auto kind = linkKindFrom(arguments);
    if (!kind)
        return fail(kind.error());
    return UnlinkTicket{*kind};
}

} // namespace

std::span<const Verb> pairVerbs()
{
    const Option kind{"kind", "KIND",
                      "What OTHER is to N: related (otherwise), parent, child, duplicate-of, caused-by ..."};
    static const std::vector<Verb> verbs{
        {"merge",
         "N INTO",
         "Merge a ticket into another; N goes, INTO stays.",
         {2, 2},
         orderOptions(),
         orderForTwo<merge>},
        {"unmerge",
         "N",
         "Take a merged ticket out again.",
         {1, 1},
         orderOptions({{"messages", "LIST", "Messages that came after the merge and belong to N: 4,5."}}),
         order<unmerge>},
        {"split",
         "N --messages LIST --subject TEXT",
         "Make a new ticket of some messages.",
         {1, 1},
         orderOptions(
             {{"messages", "LIST", "Numbers of the messages: 2,3."}, {"subject", "TEXT", "The new ticket's subject."}}),
         order<split>},
        {"link", "N OTHER", "Link two tickets.", {2, 2}, orderOptions({kind}), orderForTwo<link>},
        {"unlink", "N OTHER", "Take a link away.", {2, 2}, orderOptions({kind}), orderForTwo<unlink>},
    };
    return verbs;
}

} // namespace tierdesk::cli
