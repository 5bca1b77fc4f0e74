// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What tickets are, where they are, whose they are.
#include "app/about/plain.h"
#include "app/cli/order.h"
#include "core/base/fields.h"
#include "core/ticket/apply.h"
#include "ui/text/handofftext.h"

#include <QFile>
#include <QJsonDocument>

namespace tierdesk::cli {

namespace {

std::vector<Option> joined(std::vector<Option> first, const std::vector<Option>& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::vector<Option> detailOptions()
{
    return {{"text", "TEXT", "The description; - reads it from standard input."},
            {"file", "FILE", "Read the description from a file."},
            {"requester", "PERSON", "Who needs help."},
            {"client", "NAME", "The organisation; otherwise the requester's."},
            {"kind", "KIND", "incident, service-request, problem or change."},
            {"channel", "CHANNEL", "phone, mail, web, chat, in-person, monitoring or import."},
            {"category", "CATEGORY", "A category of the playbook."},
            {"service", "SERVICE", "A service of the playbook."},
            {"asset", "ASSET", "The device or system it is about."},
            {"tag", "TAGS", "Tags, separated by commas or given several times."},
            {"external-id", "NUMBER", "The number it has elsewhere."}};
}

/// Reads an option into a field of the patch when it is given.
template <class Field, class Read>
Outcome into(std::optional<Field>& field, const Arguments& arguments, const char* option, Read read)
{
    if (!arguments.has(option))
        return {};
    auto value = read(arguments.value(option));
    if (!value)
        return fail(value.error());
    field = *std::move(value);
    return {};
}

/// The same for a rank; 0 is allowed only where it takes something back.
template <class Field>
Outcome rankInto(std::optional<Field>& field, const Arguments& arguments, const char* option)
{
    return into(field, arguments, option, [&](const QString& text) -> Answer<Field> {
        const auto number = wholeNumber(text, QStringLiteral("--") + QString::fromUtf8(option), 1, 9);
        if (!number)
            return fail(number.error());
        return Field{static_cast<int>(*number)};
    });
}

Outcome firstTrouble(std::initializer_list<Outcome> outcomes)
{
    for (const Outcome& outcome : outcomes) {
        if (!outcome)
            return outcome;
    }
    return {};
}

Answer<DetailsPatch> detailsFrom(Session& session, const Arguments& arguments)
{
    const auto asIs = [](const QString& text) -> Answer<QString> { return text; };
    DetailsPatch patch;
    if (arguments.has("tag"))
        patch.tags = arguments.values("tag");
    const Outcome read = firstTrouble(
        {into(patch.subject, arguments, "subject", asIs), into(patch.asset, arguments, "asset", asIs),
         into(patch.externalId, arguments, "external-id", asIs),
         into(patch.kind, arguments, "kind",
              [](const QString& text) { return wordFrom<TicketKind>(text, QStringLiteral("--kind")); }),
         into(patch.channel, arguments, "channel",
              [](const QString& text) { return wordFrom<Channel>(text, QStringLiteral("--channel")); }),
         into(patch.category, arguments, "category", [&](const QString& text) { return session.category(text); }),
         into(patch.service, arguments, "service", [&](const QString& text) { return session.service(text); }),
         into(patch.client, arguments, "client", [&](const QString& text) { return session.client(text); }),
         into(patch.requester, arguments, "requester", [&](const QString& text) -> Answer<PersonId> {
             const auto person = session.person(text);
             if (!person)
                 return fail(person.error());
             return person->id;
         })});
    if (!read)
        return fail(read.error());
    if (arguments.has("text") || arguments.has("file")) {
        const auto text = textFrom(arguments, "text");
        if (!text)
            return fail(text.error());
        patch.description = *text;
    }
    return patch;
}

Outcome open(Session& session, const Arguments& arguments)
{
    const auto patch = detailsFrom(session, arguments);
    if (!patch)
        return fail(patch.error());
    OpenTicket command;
    command.details = patched({}, *patch);
    command.details.subject = arguments.word(0);
    // Who needs help asks for themselves.
    const auto who = session.actor();
    if (who && !who->isStaff()) {
        command.details.requester = patch->requester.value_or(who->id);
        command.details.channel = patch->channel.value_or(Channel::Web);
    }
    std::optional<Impact> impact;
    std::optional<Urgency> urgency;
    std::optional<QueueKey> queue;
    std::optional<PersonId> assignee;
    const Outcome read =
        firstTrouble({rankInto(impact, arguments, "impact"), rankInto(urgency, arguments, "urgency"),
                      into(queue, arguments, "queue", [&](const QString& text) { return session.queue(text); }),
                      into(assignee, arguments, "assignee", [&](const QString& text) -> Answer<PersonId> {
                          const auto person = session.person(text);
                          if (!person)
                              return fail(person.error());
                          return person->id;
                      })});
    if (!read)
        return read;
    command.impact = impact.value_or(Impact{});
    command.urgency = urgency.value_or(Urgency{});
    command.queue = queue.value_or(QueueKey{});
    command.assignee = assignee.value_or(PersonId{});
    return give(session, arguments, {}, std::move(command));
}

Answer<Command> edit(Session& session, const Arguments& arguments)
{
    const auto patch = detailsFrom(session, arguments);
    if (!patch)
        return fail(patch.error());
    if (*patch == DetailsPatch{})
        return usage(QStringLiteral("Say what shall change."));
    return EditTicket{*patch};
}

Answer<Command> triage(Session& session, const Arguments& arguments)
{
    TriageTicket command;
    const Outcome read = firstTrouble(
        {rankInto(command.impact, arguments, "impact"), rankInto(command.urgency, arguments, "urgency"),
         into(command.kind, arguments, "kind",
              [](const QString& text) { return wordFrom<TicketKind>(text, QStringLiteral("--kind")); }),
         into(command.category, arguments, "category", [&](const QString& text) { return session.category(text); }),
         into(command.service, arguments, "service", [&](const QString& text) { return session.service(text); }),
         into(command.queue, arguments, "queue", [&](const QString& text) { return session.queue(text); })});
    if (!read)
        return fail(read.error());
    if (arguments.has("priority")) {
        const auto number = wholeNumber(arguments.value("priority"), QStringLiteral("--priority"), 0, 9);
        if (!number)
            return fail(number.error());
        command.priority = PriorityOverride{Priority{static_cast<int>(*number)}, arguments.value("because")};
    }
    return command;
}

Answer<Command> route(Session& session, const Arguments& arguments)
{
    auto queue = session.queue(arguments.word(1));
    if (!queue)
        return fail(queue.error());
    return RouteTicket{*std::move(queue)};
}

Answer<Command> claim(Session&, const Arguments&)
{
    return ClaimTicket{};
}

Answer<Command> assign(Session& session, const Arguments& arguments)
{
    const auto person = session.person(arguments.word(1));
    if (!person)
        return fail(person.error());
    return AssignTicket{person->id};
}

Answer<Command> unassign(Session&, const Arguments&)
{
    return UnassignTicket{};
}

Answer<Command> owner(Session& session, const Arguments& arguments)
{
    const auto person = session.person(arguments.word(1));
    if (!person)
        return fail(person.error());
    return NameOwner{person->id};
}

Answer<HandoffPacket> packetFrom(const Arguments& arguments)
{
    HandoffPacket packet;
    if (arguments.has("packet")) {
        QFile file(arguments.value("packet"));
        if (!file.open(QIODevice::ReadOnly))
            return usage(QStringLiteral("The packet %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        auto read = fromJson<HandoffPacket>(document.object());
        if (!document.isObject() || !read)
            return usage(QStringLiteral("%1 is no packet: a JSON object with the parts as texts is wanted.")
                             .arg(file.fileName()));
        packet = *std::move(read);
    }
    for (const PacketPart part : allValues<PacketPart>()) {
        const char* option = Words<PacketPart>::words.at(static_cast<std::size_t>(part));
        if (arguments.has(option))
            packet[part] = arguments.value(option);
    }
    return packet;
}

/// What is wished for and not told, and that the ticket was there already.
Answer<std::vector<Warning>> warningsFor(Session& session, TicketId id, const EscalateTicket& command)
{
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    const auto history = session.history(id);
    if (!history)
        return fail(history.error());
    const Ticket ticket = fold(*history);
    const Queue* to = (*playbook)->queue(command.queue);
    const HandoffStandard* standard =
        to ? (*playbook)->handoffStandard(ticket.placement.place.tier, to->tier, ticket.details.category) : nullptr;
    std::vector<Warning> warnings;
    const PacketGaps gaps = gapsIn(command.packet, standard);
    if (!gaps.wished.empty())
        warnings.push_back(
            {{{QStringLiteral("warning"), QStringLiteral("wished")}, {QStringLiteral("parts"), plain(gaps.wished)}},
             wishedText(gaps)});
    if (const auto stay = earlierStay(*history, command.queue)) {
        const Names names(**playbook, [&](PersonId person) { return session.nameOf(person); });
        warnings.push_back({{{QStringLiteral("warning"), QStringLiteral("been-there")},
                             {QStringLiteral("queue"), plain(stay->place.queue)},
                             {QStringLiteral("left_at"), plain(stay->leftBy->occurredAt)}},
                            stayText(*stay, names, session.now())});
    }
    return warnings;
}

Outcome escalate(Session& session, const Arguments& arguments)
{
    const auto ticket = session.ticket(arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    if (!arguments.has("to"))
        return usage(QStringLiteral("Say where it goes: --to QUEUE."));
    auto queue = session.queue(arguments.value("to"));
    if (!queue)
        return fail(queue.error());
    auto packet = packetFrom(arguments);
    if (!packet)
        return fail(packet.error());
    EscalateTicket command{*std::move(queue), *std::move(packet)};
    const auto warnings = warningsFor(session, *ticket, command);
    if (!warnings)
        return fail(warnings.error());
    return give(session, arguments, *ticket, std::move(command), {}, *warnings);
}

std::vector<Option> escalateOptions()
{
    std::vector<Option> options{{"to", "QUEUE", "A queue of a higher tier."},
                                {"packet", "FILE",
                                 "A JSON object with the parts of the packet; the options below "
                                 "replace its parts."}};
    for (const char* part : Words<PacketPart>::words)
        options.push_back({part, "TEXT", "A part of the handoff packet."});
    return options;
}

Answer<Command> accept(Session&, const Arguments&)
{
    return AcceptHandoff{};
}

Answer<Command> returnIt(Session&, const Arguments& arguments)
{
    const auto text = textFrom(arguments, "text");
    if (!text)
        return fail(text.error());
    return ReturnTicket{arguments.value("reason"), *text};
}

} // namespace

std::span<const Verb> ticketVerbs()
{
    static const std::vector<Verb> verbs{
        {"open",
         "SUBJECT",
         "Open a ticket.",
         {1, 1},
         orderOptions(joined({{"queue", "QUEUE", "Where it goes; otherwise to the intake queue."},
                              {"assignee", "PERSON", "Who takes it at once."},
                              {"impact", "N", "1 is the highest."},
                              {"urgency", "N", "1 is the highest."}},
                             detailOptions())),
         open},
        {"edit",
         "N",
         "Change what a ticket says about itself.",
         {1, 1},
         orderOptions(joined({{"subject", "TEXT", "A new subject."}}, detailOptions())),
         order<edit>},
        {"triage",
         "N",
         "Classify and rate a ticket; what is not given stays.",
         {1, 1},
         orderOptions({{"kind", "KIND", "incident, service-request, problem or change."},
                       {"category", "CATEGORY", "A category of the playbook."},
                       {"service", "SERVICE", "A service of the playbook."},
                       {"impact", "N", "1 is the highest."},
                       {"urgency", "N", "1 is the highest."},
                       {"priority", "N", "Set the priority against the matrix; 0 takes that back."},
                       {"because", "TEXT", "Why the matrix is wrong here."},
                       {"queue", "QUEUE", "Another queue of the same tier."}}),
         order<triage>},
        {"route", "N QUEUE", "Move a ticket to another queue of the same tier.", {2, 2}, orderOptions(), order<route>},
        {"claim", "N", "Take a ticket.", {1, 1}, orderOptions(), order<claim>},
        {"assign", "N PERSON", "Give a ticket to somebody.", {2, 2}, orderOptions(), order<assign>},
        {"unassign", "N", "Take a ticket from whoever has it.", {1, 1}, orderOptions(), order<unassign>},
        {"owner",
         "N PERSON",
         "Name who answers for a ticket until it is closed.",
         {2, 2},
         orderOptions(),
         order<owner>},
        {"escalate",
         "N --to QUEUE",
         "Hand a ticket up to a higher tier with a handoff packet.",
         {1, 1},
         orderOptions(escalateOptions()),
         escalate},
        {"accept", "N", "Take over a ticket that was handed up.", {1, 1}, orderOptions(), order<accept>},
        {"return",
         "N",
         "Send a ticket back to the queue it came from.",
         {1, 1},
         orderOptions({{"reason", "KEY", "A return reason of the playbook."},
                       {"text", "TEXT", "What is missing or wrong; - reads it from standard input."},
                       {"file", "FILE", "Read the text from a file."}}),
         order<returnIt>},
    };
    return verbs;
}

} // namespace tierdesk::cli
