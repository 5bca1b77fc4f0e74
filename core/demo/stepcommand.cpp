// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/stepcommand.h"

#include "core/demo/demotime.h"

namespace tierdesk {

namespace {

using Options = std::map<QString, QString>;

QString option(const Options& options, const char* name)
{
    const auto found = options.find(QString::fromUtf8(name));
    return found == options.end() ? QString() : found->second;
}

template <class T>
std::optional<T> key(const Options& options, const char* name)
{
    const QString value = option(options, name);
    return value.isEmpty() ? std::nullopt : std::optional(T{value});
}

template <class T>
std::optional<T> rank(const Options& options, const char* name)
{
    const int value = option(options, name).toInt();
    return value == 0 ? std::nullopt : std::optional(T{value});
}

template <class E>
E word(const Options& options, const char* name, E otherwise)
{
    return parseWord<E>(option(options, name)).value_or(otherwise);
}

std::vector<MessageId> messages(const Options& options)
{
    std::vector<MessageId> ids;
    const QStringList numbers = option(options, "messages").split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& number : numbers)
        ids.push_back(MessageId{number.toLongLong()});
    return ids;
}

/// "symptom: ..." line by line; a part may go on over several lines.
HandoffPacket packet(const QString& text)
{
    HandoffPacket packet;
    QString* part = nullptr;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        const auto named = parseWord<PacketPart>(line.left(colon));
        if (named)
            part = &packet[*named];
        if (part)
            *part += named ? line.mid(colon + 1).trimmed() : QLatin1Char('\n') + line;
    }
    return packet;
}

using Make = Command (*)(const ScriptStep& step, const ScriptNames& names);

PersonId to(const ScriptStep& step, const ScriptNames& names)
{
    return names.person(option(step.options, "to"));
}

Command triage(const ScriptStep& step, const ScriptNames&)
{
    TriageTicket command;
    if (const auto kind = parseWord<TicketKind>(option(step.options, "kind")))
        command.kind = kind;
    command.category = key<CategoryKey>(step.options, "category");
    command.service = key<ServiceKey>(step.options, "service");
    command.impact = rank<Impact>(step.options, "impact");
    command.urgency = rank<Urgency>(step.options, "urgency");
    command.queue = key<QueueKey>(step.options, "queue");
    return command;
}

Command pending(const ScriptStep& step, const ScriptNames& names)
{
    SetPending command;
    const QString type = QStringLiteral("pending-") + option(step.options, "type");
    command.type = parseWord<StateType>(type).value_or(StateType::PendingRequester);
    command.reason = option(step.options, "reason");
    if (const auto span = parseSpan(option(step.options, "until")))
        command.until = names.now + *span;
    return command;
}

Command receive(const ScriptStep& step, const ScriptNames& names)
{
    return ReceiveMessage{names.person(step.actor), word(step.options, "channel", Channel::Mail), step.text};
}

/// "step node=KEY choose=KEY,KEY", or the answer as its text.
GuideAnswer guideAnswer(const ScriptStep& step)
{
    GuideAnswer answer{GuideNodeKey{option(step.options, "node")}, {}, step.text.trimmed(), false};
    for (const QString& key : option(step.options, "choose").split(QLatin1Char(','), Qt::SkipEmptyParts))
        answer.chosen.push_back(GuideChoiceKey{key});
    return answer;
}

const QHash<QString, Make>& makers()
{
    using Step = const ScriptStep&;
    using Names = const ScriptNames&;
    static const QHash<QString, Make> makers{
        {QStringLiteral("triage"), triage},
        {QStringLiteral("pending"), pending},
        {QStringLiteral("receive"), receive},
        {QStringLiteral("claim"), [](Step, Names) -> Command { return ClaimTicket{}; }},
        {QStringLiteral("accept"), [](Step, Names) -> Command { return AcceptHandoff{}; }},
        {QStringLiteral("resume"), [](Step, Names) -> Command { return ResumeTicket{}; }},
        {QStringLiteral("close"), [](Step, Names) -> Command { return CloseTicket{}; }},
        {QStringLiteral("unassign"), [](Step, Names) -> Command { return UnassignTicket{}; }},
        {QStringLiteral("merge"), [](Step, Names) -> Command { return MergeTicket{}; }},
        {QStringLiteral("unmerge"), [](Step step, Names) -> Command { return UnmergeTicket{messages(step.options)}; }},
        {QStringLiteral("split"),
         [](Step step, Names) -> Command { return SplitTicket{messages(step.options), step.text}; }},
        {QStringLiteral("link"),
         [](Step step, Names) -> Command { return LinkTicket{word(step.options, "kind", LinkKind::Related)}; }},
        {QStringLiteral("assign"), [](Step step, Names names) -> Command { return AssignTicket{to(step, names)}; }},
        {QStringLiteral("owner"), [](Step step, Names names) -> Command { return NameOwner{to(step, names)}; }},
        {QStringLiteral("route"),
         [](Step step, Names) -> Command { return RouteTicket{QueueKey{option(step.options, "to")}}; }},
        {QStringLiteral("escalate"),
         [](Step step, Names) -> Command {
             return EscalateTicket{QueueKey{option(step.options, "to")}, packet(step.text)};
         }},
        {QStringLiteral("return"),
         [](Step step, Names) -> Command { return ReturnTicket{option(step.options, "reason"), step.text}; }},
        {QStringLiteral("consult"),
         [](Step step, Names) -> Command { return AskConsult{QueueKey{option(step.options, "queue")}, step.text}; }},
        {QStringLiteral("answer"), [](Step step, Names) -> Command { return AnswerConsult{ConsultId{1}, step.text}; }},
        {QStringLiteral("guide"),
         [](Step step, Names) -> Command { return StartGuide{GuideKey{option(step.options, "key")}}; }},
        {QStringLiteral("step"),
         [](Step step, Names) -> Command { return AnswerGuide{GuideRunId{1}, guideAnswer(step)}; }},
        {QStringLiteral("manage"),
         [](Step step, Names names) -> Command { return InvolveManagement{to(step, names), step.text}; }},
        {QStringLiteral("reply"), [](Step step, Names) -> Command { return Reply{step.text}; }},
        {QStringLiteral("note"), [](Step step, Names) -> Command { return AddNote{step.text}; }},
        {QStringLiteral("contact"),
         [](Step step, Names) -> Command {
             return LogContact{word(step.options, "channel", Channel::Phone), step.text};
         }},
        {QStringLiteral("resolve"),
         [](Step step, Names names) -> Command {
             return ResolveTicket{{option(step.options, "code"), step.text},
                                  names.articles.value(option(step.options, "article"))};
         }},
        {QStringLiteral("reopen"), [](Step step, Names) -> Command { return ReopenTicket{step.text}; }},
        {QStringLiteral("cancel"), [](Step step, Names) -> Command { return CancelTicket{step.text}; }},
        {QStringLiteral("watch"),
         [](Step step, Names names) -> Command { return WatchTicket{names.person(option(step.options, "who"))}; }},
        {QStringLiteral("task"), [](Step step, Names names) -> Command { return AddTask{step.text, to(step, names)}; }},
        {QStringLiteral("tick"),
         [](Step step, Names) -> Command { return TickTask{TaskId{option(step.options, "task").toLongLong()}, true}; }},
        {QStringLiteral("work"),
         [](Step step, Names) -> Command { return LogWork{option(step.options, "minutes").toInt(), step.text}; }},
    };
    return makers;
}

} // namespace

Result<StepCommand, QString> commandOf(const ScriptStep& step, const ScriptNames& names)
{
    const Make make = makers().value(step.verb, nullptr);
    if (!make)
        return fail(step.verb);
    const QString other = option(step.options, step.verb == u"merge" ? "into" : "to");
    const bool names2 = step.verb == u"merge" || step.verb == u"link";
    if (names2 && !names.tickets.contains(other))
        return fail(other);
    return StepCommand{make(step, names), names2 ? names.tickets.value(other) : TicketId{}};
}

Result<OpenTicket, QString> openingOf(const ScriptStory& story, const ScriptNames& names)
{
    OpenTicket command;
    command.details.subject = story.subject;
    command.details.description = story.description;
    command.details.requester = names.requester;
    command.details.kind = word(story.options, "kind", TicketKind::Incident);
    command.details.channel = word(story.options, "via", Channel::Phone);
    command.details.category = CategoryKey{option(story.options, "category")};
    command.details.service = ServiceKey{option(story.options, "service")};
    command.details.asset = option(story.options, "asset");
    command.details.tags = option(story.options, "tags").split(QLatin1Char(','), Qt::SkipEmptyParts);
    command.impact = rank<Impact>(story.options, "impact").value_or(Impact{});
    command.urgency = rank<Urgency>(story.options, "urgency").value_or(Urgency{});
    command.queue = QueueKey{option(story.options, "queue")};
    if (story.subject.isEmpty())
        return fail(story.key);
    return command;
}

} // namespace tierdesk
