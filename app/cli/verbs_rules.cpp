// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules at work: letting them act, asking why they did or did not, and trying a draft on what was.
#include "app/about/plain.h"
#include "app/cli/order.h"
#include "app/cli/playbookfile.h"
#include "app/cli/reportterms.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "core/desk/engine.h"
#include "core/desk/rehearsing.h"
#include "core/escalation/explain.h"
#include "core/ticket/apply.h"
#include "ui/text/timetext.h"
#include "ui/text/whytext.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <csignal>
#include <thread>

namespace tierdesk::cli {

namespace {

volatile std::sig_atomic_t stopped = 0;

QJsonArray document(const Receipt& receipt, const Playbook& playbook, QString& text)
{
    QJsonArray fired;
    for (const JournalEntry& entry : receipt.entries) {
        const auto* firing = entry.is<RuleFired>();
        if (!firing)
            continue;
        fired.append(QJsonObject{{QStringLiteral("ticket"), plain(entry.ticket)},
                                 {QStringLiteral("rule"), plain(firing->rule)},
                                 {QStringLiteral("cycle"), firing->cycle},
                                 {QStringLiteral("step"), firing->step},
                                 {QStringLiteral("repetition"), firing->repetition},
                                 {QStringLiteral("due"), plain(firing->due)},
                                 {QStringLiteral("at"), plain(entry.occurredAt)},
                                 {QStringLiteral("late"), isLate(*firing, entry.occurredAt)}});
        const QString late = isLate(*firing, entry.occurredAt)
                                 ? QStringLiteral(" (late, due %1)").arg(stampText(firing->due))
                                 : QString();
        text += QStringLiteral("%1  #%2  %3, step %4%5\n")
                    .arg(stampText(entry.occurredAt), QString::number(entry.ticket.value),
                         Names(playbook).rule(firing->rule), firing->step, late);
    }
    return fired;
}

/// Sweeps until nothing more is due. Null when another process holds the lease.
Answer<std::optional<QJsonArray>> sweepAll(Session& session, Engine& engine, QString& text)
{
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    QJsonArray fired;
    for (;;) {
        const auto sweep = engine.sweep();
        if (!sweep)
            return session.trouble(sweep.error());
        if (sweep->elsewhere)
            return std::optional<QJsonArray>{};
        for (const Receipt& receipt : sweep->firings) {
            for (const auto& one : document(receipt, **playbook, text))
                fired.append(one);
        }
        if (!sweep->unfinished)
            return std::optional(fired);
    }
}

Outcome watch(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const QString holder =
        QStringLiteral("%1:%2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
    Engine engine(**store, [&session] { return session.now(); }, holder);
    const bool once = arguments.has("once");
    std::signal(SIGTERM, [](int) { stopped = 1; });
    std::signal(SIGINT, [](int) { stopped = 1; });
    while (stopped == 0) {
        QString text;
        const auto fired = sweepAll(session, engine, text);
        if (!fired)
            return fail(fired.error());
        const bool elsewhere = !fired->has_value();
        if (once) {
            engine.rest();
            session.print(QJsonObject{{QStringLiteral("elsewhere"), elsewhere},
                                      {QStringLiteral("fired"), fired->value_or(QJsonArray())}},
                          elsewhere        ? QStringLiteral("Another program looks after the rules just now.\n")
                          : text.isEmpty() ? QStringLiteral("Nothing is due.\n")
                                           : text);
            return {};
        }
        // A line for each firing, as it happens.
        if (session.json()) {
            for (const auto& one : fired->value_or(QJsonArray()))
                session.print(one, {});
        } else if (!text.isEmpty()) {
            writeOut(text);
        }
        std::this_thread::sleep_for(std::chrono::seconds(1));
    }
    engine.rest();
    return {};
}

/// Of the rule named, else of the one that told last and that nobody has acknowledged.
Answer<Command> acknowledge(Session& session, const Arguments& arguments)
{
    const auto ticket = session.ticket(arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    const auto history = session.history(*ticket);
    if (!history)
        return fail(history.error());
    const Ticket now = fold(*history);
    AcknowledgeAlert command{RuleKey{arguments.value("rule")}, 0};
    const Alert* last = nullptr;
    for (const Alert& alert : now.alerts) {
        const bool wanted = arguments.has("rule") ? alert.rule == command.rule : alert.acknowledgedBy.isNull();
        if (wanted && (!last || alert.at >= last->at))
            last = &alert;
    }
    if (last)
        command = {last->rule, last->cycle};
    return Command{command};
}

QJsonObject document(const Verdict& verdict)
{
    QJsonArray groups;
    for (const GroupVerdict& group : verdict.groups) {
        QJsonArray conditions;
        for (const ConditionVerdict& one : group.conditions)
            conditions.append(QJsonObject{{QStringLiteral("attribute"), plain(one.condition.attribute)},
                                          {QStringLiteral("comparison"), plain(one.condition.comparison)},
                                          {QStringLiteral("values"), plain(one.condition.values)},
                                          {QStringLiteral("actual"), plain(one.actual)},
                                          {QStringLiteral("holds"), one.holds}});
        groups.append(QJsonObject{{QStringLiteral("join"), plain(group.join)},
                                  {QStringLiteral("holds"), group.holds},
                                  {QStringLiteral("conditions"), conditions}});
    }
    return {{QStringLiteral("holds"), verdict.holds}, {QStringLiteral("groups"), groups}};
}

QJsonObject document(const StepExplanation& step)
{
    QJsonArray firings;
    for (const Firing& firing : step.firings)
        firings.append(QJsonObject{{QStringLiteral("repetition"), firing.repetition},
                                   {QStringLiteral("due"), plain(firing.due)},
                                   {QStringLiteral("at"), plain(firing.at)},
                                   {QStringLiteral("sequence"), firing.sequence}});
    QJsonArray counted;
    for (const OpenSpan& span : step.counted)
        counted.append(QJsonObject{{QStringLiteral("from"), plain(span.from)}, {QStringLiteral("to"), plain(span.to)}});
    return {{QStringLiteral("step"), step.standing.step},
            {QStringLiteral("state"), plain(step.standing.state)},
            {QStringLiteral("due"), plain(step.standing.due)},
            {QStringLiteral("conditions"), document(step.conditions)},
            {QStringLiteral("fired"), firings},
            {QStringLiteral("counted"), counted},
            {QStringLiteral("counted_minutes"),
             static_cast<qint64>(std::chrono::floor<std::chrono::minutes>(step.sum).count())}};
}

QJsonObject document(const ProtocolExplanation& why)
{
    QJsonArray ladders;
    for (const LadderExplanation& ladder : why.ladders) {
        QJsonArray steps;
        for (const StepExplanation& step : ladder.steps)
            steps.append(document(step));
        ladders.append(QJsonObject{{QStringLiteral("cycle"), ladder.ladder.cycle},
                                   {QStringLiteral("since"), plain(ladder.ladder.since)},
                                   {QStringLiteral("ended_at"), plain(ladder.ladder.endedAt)},
                                   {QStringLiteral("acknowledged_at"), plain(ladder.ladder.acknowledgedAt)},
                                   {QStringLiteral("playbook"), ladder.ladder.playbook},
                                   {QStringLiteral("steps"), steps}});
    }
    return {{QStringLiteral("rule"), plain(why.rule)},
            {QStringLiteral("at"), plain(why.at)},
            {QStringLiteral("trigger"), plain(why.trigger)},
            {QStringLiteral("scope"), document(why.scope)},
            {QStringLiteral("ladders"), ladders}};
}

QJsonObject document(const RoutingExplanation& why)
{
    QJsonArray occasions;
    for (const RoutingOccasion& occasion : why.occasions)
        occasions.append(QJsonObject{{QStringLiteral("sequence"), occasion.sequence},
                                     {QStringLiteral("at"), plain(occasion.at)},
                                     {QStringLiteral("conditions"), document(occasion.conditions)},
                                     {QStringLiteral("stopped"), occasion.stopped},
                                     {QStringLiteral("acted"), occasion.acted}});
    return {{QStringLiteral("rule"), plain(why.rule)},
            {QStringLiteral("trigger"), plain(why.trigger)},
            {QStringLiteral("occasions"), occasions}};
}

QString linesText(const std::vector<WhyLine>& lines)
{
    QString text;
    for (const WhyLine& line : lines) {
        const QString mark = line.mark == WhyMark::Yes  ? QStringLiteral("+ ")
                             : line.mark == WhyMark::No ? QStringLiteral("- ")
                                                        : QString();
        text += QString(qsizetype{2} * line.depth, QLatin1Char(' ')) + mark + line.text + QLatin1Char('\n');
    }
    return text;
}

/// By key or by name; without a word, every rule there is.
std::vector<RuleKey> rulesNamed(const Playbook& playbook, const QString& wanted)
{
    std::vector<RuleKey> keys;
    const auto take = [&](const auto& rules) {
        for (const auto& rule : rules) {
            if (wanted.isEmpty() || rule.key.value == wanted || rule.name.compare(wanted, Qt::CaseInsensitive) == 0)
                keys.push_back(rule.key);
        }
    };
    take(playbook.routing);
    take(playbook.protocols);
    return keys;
}

Outcome why(Session& session, const Arguments& arguments)
{
    const auto ticket = session.ticket(arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    const auto at =
        arguments.has("at") ? instantFrom(arguments.value("at"), session.now()) : Answer<Instant>(session.now());
    if (!at)
        return fail(at.error());
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    const std::vector<RuleKey> rules = rulesNamed(**playbook, arguments.value("rule"));
    if (rules.empty() && arguments.has("rule"))
        return usage(QStringLiteral("There is no rule \"%1\" in the playbook.").arg(arguments.value("rule")));
    const auto history = session.history(*ticket);
    if (!history)
        return fail(history.error());
    Store& store = **session.store();
    const auto basis = store.courseBasis();
    if (!basis)
        return trouble(basis.error());
    const TicketCourse course = courseAt(*history, *basis, *at);
    const Names names(**playbook);
    QJsonArray array;
    QString text;
    for (const RuleKey& rule : rules) {
        if ((*playbook)->protocol(rule)) {
            const ProtocolExplanation explained = explainProtocol(course, *basis, rule, *at);
            array.append(document(explained));
            text += linesText(whyText(explained, names));
        } else {
            const RoutingExplanation explained = explainRouting(*history, *basis, rule, *at);
            array.append(document(explained));
            text += linesText(whyText(explained, names));
        }
    }
    session.print(QJsonObject{{QStringLiteral("ticket"), plain(*ticket)}, {QStringLiteral("rules"), array}},
                  text.isEmpty() ? QStringLiteral("The playbook has no rules.\n") : text);
    return {};
}

QJsonObject document(const RehearsedPlaybook& playbook)
{
    QJsonArray rules;
    for (const auto& [key, rule] : playbook.rules) {
        QJsonArray first;
        for (const RehearsedFiring& firing : rule.first)
            first.append(QJsonObject{{QStringLiteral("ticket"), plain(firing.ticket)},
                                     {QStringLiteral("at"), plain(firing.at)},
                                     {QStringLiteral("step"), firing.step}});
        QJsonObject weeks;
        for (const auto& [monday, count] : rule.weeks)
            weeks.insert(monday.toString(Qt::ISODate), count);
        rules.append(QJsonObject{{QStringLiteral("rule"), plain(key)},
                                 {QStringLiteral("firings"), rule.firings},
                                 {QStringLiteral("tickets"), static_cast<qint64>(rule.tickets.size())},
                                 {QStringLiteral("weeks"), weeks},
                                 {QStringLiteral("first"), first}});
    }
    QJsonArray moved;
    for (const auto& [places, count] : playbook.moved)
        moved.append(QJsonObject{{QStringLiteral("from"), plain(places.first)},
                                 {QStringLiteral("to"), plain(places.second)},
                                 {QStringLiteral("tickets"), count}});
    QJsonArray told;
    for (const auto& [who, count] : playbook.told)
        told.append(QJsonObject{{QStringLiteral("person"), plain(who.first)},
                                {QStringLiteral("day"), who.second.toString(Qt::ISODate)},
                                {QStringLiteral("messages"), count}});
    return {{QStringLiteral("firings"), playbook.firings},
            {QStringLiteral("tickets"), static_cast<qint64>(playbook.tickets.size())},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("moved"), moved},
            {QStringLiteral("told"), told},
            {QStringLiteral("breaches"), static_cast<qint64>(playbook.breaches.size())}};
}

QString tableOf(const RehearsalResult& result, const Names& draft, const Names& inForce)
{
    Table table{{QStringLiteral("RULE"), QStringLiteral("FIRINGS"), QStringLiteral("TICKETS"), QStringLiteral("NOW")},
                {},
                {1, 2, 3}};
    const auto firings = [](const RehearsedPlaybook& playbook, const RuleKey& rule) {
        const auto found = playbook.rules.find(rule);
        return found == playbook.rules.end() ? RehearsedRule{} : found->second;
    };
    std::set<RuleKey> keys;
    for (const auto& [key, rule] : result.draft.rules)
        keys.insert(key);
    for (const auto& [key, rule] : result.inForce.rules)
        keys.insert(key);
    for (const RuleKey& key : keys) {
        const RehearsedRule rule = firings(result.draft, key);
        const QString name = draft.rule(key) == key.value ? inForce.rule(key) : draft.rule(key);
        table.rows.push_back({name, QString::number(rule.firings), QString::number(rule.tickets.size()),
                              QString::number(firings(result.inForce, key).firings)});
    }
    return table.toText();
}

Outcome rehearse(Session& session, const Arguments& arguments)
{
    const auto span = spanFrom(session, arguments, "to");
    if (!span)
        return fail(span.error());
    auto draft = arguments.has("draft") ? readPlaybookFile(arguments.value("draft"))
                                        : Answer<Playbook>(usage(QStringLiteral("--draft names the playbook to try.")));
    if (!draft)
        return fail(draft.error());
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto rehearsed = tierdesk::rehearse(**store, std::make_shared<const Playbook>(*std::move(draft)), span->from,
                                              span->to, progressOn(QStringLiteral("Tickets")));
    if (!rehearsed)
        return trouble(rehearsed.error());
    const RehearsalResult& result = rehearsed->result;
    QJsonObject json = document(result.draft);
    json.insert(QStringLiteral("from"), plain(result.from));
    json.insert(QStringLiteral("to"), plain(result.to));
    json.insert(QStringLiteral("looked"), result.looked);
    json.insert(QStringLiteral("in_force"), document(result.inForce));
    json.insert(QStringLiteral("breaches_avoided"), result.breachesAvoided());
    json.insert(QStringLiteral("breaches_added"), result.breachesAdded());
    const QString sum =
        QStringLiteral(
            "%1 tickets looked at. The draft would have acted %2 times on %3 tickets; the playbook in force "
            "%4 times.\nDeadlines missed: %5 under the draft, %6 under the playbook in force (%7 avoided, %8 "
            "added).\nWhat people did is held as it was.\n")
            .arg(result.looked)
            .arg(result.draft.firings)
            .arg(result.draft.tickets.size())
            .arg(result.inForce.firings)
            .arg(result.draft.breaches.size())
            .arg(result.inForce.breaches.size())
            .arg(result.breachesAvoided())
            .arg(result.breachesAdded());
    session.print(json, tableOf(result, Names(*rehearsed->draft), Names(*rehearsed->inForce)) + sum);
    return {};
}

} // namespace

std::span<const Verb> ruleVerbs()
{
    static const std::vector<Verb> verbs{
        {"watch",
         "",
         "Let the rules act when their time has come, for a store that no window has open.",
         {0, 0},
         {{"once", nullptr, "What is due now, and end."}},
         watch},
        {"acknowledge",
         "N",
         "Take care of what a rule told about a ticket, so that it tells nobody else.",
         {1, 1},
         orderOptions({{"rule", "RULE", "That rule, by key; otherwise the one that told last."}}),
         order<acknowledge>},
        {"why",
         "N",
         "Say why rules acted on a ticket or did not, with the value of each condition and the sum of the hours.",
         {1, 1},
         {{"rule", "RULE", "That rule alone, by key or name."}, {"at", "TIME", "As it stood then; otherwise now."}},
         why},
        {"rehearse",
         "",
         "Try a draft of the playbook on what was: how often its rules would have acted, on which tickets.",
         {0, 0},
         {{"draft", "FILE", "The playbook to try."},
          {"from", "TIME", "From then on; otherwise thirty days ago."},
          {"to", "TIME", "Up to then; otherwise now."}},
         rehearse},
    };
    return verbs;
}

} // namespace tierdesk::cli
