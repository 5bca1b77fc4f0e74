// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Guides: looking at them, being led through one on a ticket, checking them, how they fare.
#include "app/about/plain.h"
#include "app/cli/order.h"
#include "app/cli/playbookfile.h"
#include "app/cli/reportterms.h"
#include "app/cli/terminal.h"
#include "core/desk/guidereport.h"
#include "core/playbook/codec.h"
#include "core/ticket/apply.h"
#include "ui/text/documenttext.h"

#include <QJsonDocument>

namespace tierdesk::cli {

namespace {

/// By its key or its name.
Answer<Guide> guideCalled(Session& session, const QString& word)
{
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    for (const Guide& guide : (*playbook)->guides) {
        if (guide.key.value == word || guide.name.compare(word, Qt::CaseInsensitive) == 0)
            return guide;
    }
    return refused(QStringLiteral("There is no guide “%1”.").arg(word));
}

Answer<Ticket> ticketCalled(Session& session, const QString& word)
{
    const auto id = session.ticket(word);
    if (!id)
        return fail(id.error());
    const auto history = session.history(*id);
    if (!history)
        return fail(history.error());
    return fold(*history);
}

Outcome list(Session& session, const Arguments& arguments)
{
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    std::vector<const Guide*> guides;
    if (arguments.has("for")) {
        const auto ticket = ticketCalled(session, arguments.value("for"));
        if (!ticket)
            return fail(ticket.error());
        const Details& details = ticket->details;
        guides = fittingGuides(**playbook, details.category, details.service,
                               details.subject + QLatin1Char(' ') + details.description);
    } else {
        std::ranges::transform((*playbook)->guides, std::back_inserter(guides), [](const Guide& one) { return &one; });
    }
    Table table{{QStringLiteral("GUIDE"), QStringLiteral("STEPS"), QStringLiteral("NAME")}, {}, {1}};
    QJsonArray array;
    for (const Guide* guide : guides) {
        table.rows.push_back({guide->key.value, QString::number(guide->nodes.size()), guide->name});
        array.append(QJsonObject{{QStringLiteral("guide"), guide->key.value},
                                 {QStringLiteral("name"), guide->name},
                                 {QStringLiteral("purpose"), guide->purpose},
                                 {QStringLiteral("steps"), static_cast<qint64>(guide->nodes.size())}});
    }
    session.print(QJsonObject{{QStringLiteral("version"), (*playbook)->version}, {QStringLiteral("guides"), array}},
                  guides.empty() ? QStringLiteral("No guide fits.\n") : table.toText());
    return {};
}

/// A node with its answers and where they lead.
QString nodeText(const GuideNode& node)
{
    QString out = QStringLiteral("%1  [%2]  %3\n").arg(node.key.value, toWord(node.kind), node.text.simplified());
    for (const GuideChoice& choice : node.choices) {
        const GuideNodeKey next = choice.next ? choice.next : node.next;
        out += QStringLiteral("    %1  %2").arg(choice.key.value, choice.text);
        out += (next ? QStringLiteral(" -> ") + next.value : QString()) + QLatin1Char('\n');
    }
    if (node.next && node.choices.empty())
        out += QStringLiteral("    -> %1\n").arg(node.next.value);
    return out;
}

Outcome show(Session& session, const Arguments& arguments)
{
    const auto guide = guideCalled(session, arguments.word(0));
    if (!guide)
        return fail(guide.error());
    QString text = guide->name + QLatin1Char('\n') + guide->purpose + QStringLiteral("\n\n");
    for (const GuideNode& node : guide->nodes)
        text += nodeText(node);
    session.print(JsonShape<Guide>::write(*guide), text);
    return {};
}

QJsonObject standing(const Ticket& ticket, const GuideRun& run)
{
    const Guide& guide = *ticket.guideOf(run.id);
    const GuideWalk walked = walk(guide, run);
    QJsonArray trail;
    for (const GuideAnswer& answer : walked.trail) {
        const GuideStep& step = *run.step(answer.node);
        QJsonObject one = JsonShape<GuideAnswer>::write(answer);
        one.insert(QStringLiteral("words"), stepText(*guide.node(answer.node), answer));
        one.insert(QStringLiteral("by"), plain(step.by));
        one.insert(QStringLiteral("at"), toIsoString(step.at));
        trail.append(one);
    }
    const GuideNode* at = guide.node(walked.at);
    return {{QStringLiteral("ticket"), ticket.id.value},
            {QStringLiteral("run"), run.id.value},
            {QStringLiteral("guide"), guide.key.value},
            {QStringLiteral("name"), guide.name},
            {QStringLiteral("playbook"), run.version},
            {QStringLiteral("trail"), trail},
            {QStringLiteral("at"), at ? QJsonValue(JsonShape<GuideNode>::write(*at)) : QJsonValue()},
            {QStringLiteral("finished"), outcomeOf(guide, run) != nullptr},
            {QStringLiteral("laid_aside"), run.laidAside}};
}

QString standingText(const Ticket& ticket, const GuideRun& run)
{
    const Guide& guide = *ticket.guideOf(run.id);
    QString text = QStringLiteral("%1  %2%3\n")
                       .arg(run.id.value)
                       .arg(guide.name, run.laidAside ? QStringLiteral("  (laid aside)") : QString());
    const GuideWalk walked = walk(guide, run);
    for (const GuideAnswer& answer : walked.trail)
        text += QStringLiteral("  %1 %2\n")
                    .arg(answer.skipped ? QStringLiteral("-") : QStringLiteral("+"),
                         stepText(*guide.node(answer.node), answer));
    if (const GuideNode* at = guide.node(walked.at); at && !run.laidAside)
        text += nodeText(*at);
    return text;
}

Outcome trail(Session& session, const Arguments& arguments)
{
    const auto ticket = ticketCalled(session, arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    QJsonArray runs;
    QString text;
    for (const GuideRun& run : ticket->guidance.runs) {
        runs.append(standing(*ticket, run));
        text += standingText(*ticket, run);
    }
    session.print(QJsonObject{{QStringLiteral("runs"), runs}},
                  text.isEmpty() ? QStringLiteral("No guide was begun.\n") : text);
    return {};
}

/// Gives the order and prints where the run stands then.
Outcome lead(Session& session, const Arguments& arguments, TicketId ticket, Command command)
{
    if (arguments.has("dry-run"))
        return give(session, arguments, ticket, std::move(command));
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    GuideRunId id;
    if (const auto* answer = std::get_if<AnswerGuide>(&command))
        id = answer->run;
    else if (const auto* back = std::get_if<GoBackInGuide>(&command))
        id = back->run;
    else if (const auto* aside = std::get_if<LayGuideAside>(&command))
        id = aside->run;
    const auto receipt =
        acting->desk->submit({makeCommandId(), ticket, std::move(command), acting->actor.id, TicketId{}});
    if (!receipt)
        return session.trouble(receipt.error());
    const auto after = ticketCalled(session, QString::number(ticket.value));
    if (!after)
        return fail(after.error());
    const GuideRun* run = id ? after->guideRun(id) : &after->guidance.runs.back();
    session.print(standing(*after, *run), standingText(*after, *run));
    return {};
}

Outcome begin(Session& session, const Arguments& arguments)
{
    const auto ticket = session.ticket(arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    const auto guide = guideCalled(session, arguments.word(1));
    if (!guide)
        return fail(guide.error());
    return lead(session, arguments, *ticket, StartGuide{guide->key});
}

/// The one asked for, else the last one that is not laid aside.
Answer<GuideRunId> runMeant(const Ticket& ticket, const Arguments& arguments)
{
    if (arguments.has("run")) {
        const auto number = wholeNumber(arguments.value("run"), QStringLiteral("--run"));
        if (!number)
            return fail(number.error());
        return GuideRunId{*number};
    }
    for (auto run = ticket.guidance.runs.rbegin(); run != ticket.guidance.runs.rend(); ++run) {
        if (!run->laidAside)
            return run->id;
    }
    return refused(QStringLiteral("No guide is under way on ticket %1.").arg(ticket.id.value));
}

/// Choices by their keys or their words; for a text or a number what stands there.
GuideAnswer answerFrom(const GuideNode& node, const QStringList& words)
{
    GuideAnswer answer{node.key, {}, {}, false};
    const bool chooses =
        node.kind == GuideNodeKind::AskOne || node.kind == GuideNodeKind::AskMany || node.kind == GuideNodeKind::Check;
    if (!chooses) {
        answer.text = words.join(QLatin1Char(' '));
        return answer;
    }
    for (const QString& word : words) {
        const auto meant = std::ranges::find_if(node.choices, [&](const GuideChoice& choice) {
            return choice.key.value == word || choice.text.compare(word, Qt::CaseInsensitive) == 0;
        });
        answer.chosen.push_back(meant == node.choices.end() ? GuideChoiceKey{word} : meant->key);
    }
    return answer;
}

Outcome answer(Session& session, const Arguments& arguments)
{
    const auto ticket = ticketCalled(session, arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    const auto id = runMeant(*ticket, arguments);
    if (!id)
        return fail(id.error());
    const GuideRun* run = ticket->guideRun(*id);
    const Guide* guide = ticket->guideOf(*id);
    if (!run || !guide)
        return refused(QStringLiteral("There is no guide with the number %1 on it.").arg(id->value));
    const GuideNodeKey at = arguments.has("step") ? GuideNodeKey{arguments.value("step")} : walk(*guide, *run).at;
    const GuideNode* node = guide->node(at);
    if (!node)
        return refused(QStringLiteral("The guide has no step “%1”.").arg(at.value));
    GuideAnswer given = answerFrom(*node, arguments.words().mid(1));
    given.skipped = arguments.has("skip");
    return lead(session, arguments, ticket->id, AnswerGuide{*id, std::move(given)});
}

Outcome back(Session& session, const Arguments& arguments)
{
    const auto ticket = ticketCalled(session, arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    const auto id = runMeant(*ticket, arguments);
    if (!id)
        return fail(id.error());
    return lead(session, arguments, ticket->id, GoBackInGuide{*id, GuideNodeKey{arguments.word(1)}});
}

Outcome layAside(Session& session, const Arguments& arguments)
{
    const auto ticket = ticketCalled(session, arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    const auto id = runMeant(*ticket, arguments);
    if (!id)
        return fail(id.error());
    return lead(session, arguments, ticket->id, LayGuideAside{*id});
}

/// A guide, or a list of guides, in place of those of the same key in the playbook in force; or a whole playbook.
Answer<std::vector<Guide>> guidesFrom(const QString& name)
{
    const auto document = readDocument(name);
    if (!document)
        return fail(document.error());
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(*document, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(QStringLiteral("%1 is no JSON: %2.").arg(name, error.errorString()));
    QJsonValue value = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    if (value.toObject().contains(QLatin1String("guides")))
        value = value.toObject().value(QLatin1String("guides"));
    if (value.isObject())
        value = QJsonArray{value};
    auto guides = fromJson<std::vector<Guide>>(value);
    if (!guides)
        return refused(QStringLiteral("%1 is no guide. %2").arg(name, fieldErrorText(guides.error())));
    return *std::move(guides);
}

Outcome check(Session& session, const Arguments& arguments)
{
    const auto guides = guidesFrom(arguments.word(0));
    if (!guides)
        return fail(guides.error());
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    Playbook with = **playbook;
    for (const Guide& guide : *guides)
        std::erase_if(with.guides, [&](const Guide& old) { return old.key == guide.key; });
    const std::size_t first = with.guides.size();
    std::ranges::copy(*guides, std::back_inserter(with.guides));
    std::vector<LintFinding> findings = lint(with);
    std::erase_if(findings, [](const LintFinding& finding) { return !finding.path.startsWith(u"guides["); });
    QJsonArray array;
    for (LintFinding& finding : findings) {
        // Counted in the file, not in the playbook.
        const qsizetype end = finding.path.indexOf(QLatin1Char(']'));
        const auto index = static_cast<std::size_t>(finding.path.mid(7, end - 7).toULongLong());
        if (index >= first)
            finding.path = QStringLiteral("guides[%1").arg(index - first) + finding.path.mid(end);
        array.append(QJsonObject{{QStringLiteral("severity"), plain(finding.severity())},
                                 {QStringLiteral("rule"), plain(finding.rule)},
                                 {QStringLiteral("path"), finding.path},
                                 {QStringLiteral("details"), plain(finding.details)},
                                 {QStringLiteral("words"), lintText(finding)}});
    }
    session.print(QJsonObject{{QStringLiteral("findings"), array}},
                  findings.empty() ? QStringLiteral("Nothing to say.\n") : findingsText(findings));
    if (hasErrors(findings))
        return refused(QStringLiteral("With errors it cannot be published."));
    return {};
}

QString figuresText(const std::vector<GuideFigures>& all)
{
    Table table{{QStringLiteral("GUIDE"), QStringLiteral("STEP"), QStringLiteral("CAME"), QStringLiteral("SECONDS"),
                 QStringLiteral("LEFT"), QStringLiteral("ESCALATED"), QStringLiteral("TEXT")},
                {},
                {2, 3, 4, 5}};
    for (const GuideFigures& guide : all) {
        table.rows.push_back({guide.guide.value, QString(), QString::number(guide.runs), QString(),
                              QString::number(guide.left), QString::number(guide.escalated), guide.name});
        for (const GuideNodeFigures& node : guide.nodes)
            table.rows.push_back({guide.guide.value, node.node.value, QString::number(node.came),
                                  node.answered > 0 ? QString::number(node.medianSeconds) : QString(),
                                  QString::number(node.left), QString::number(node.escalated), node.text.simplified()});
    }
    return table.toText();
}

Outcome figures(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    if (auto allowed = session.require(Right::SeeReports); !allowed)
        return fail(allowed.error());
    const auto span = spanFrom(session, arguments, "until");
    if (!span)
        return fail(span.error());
    const auto all = workOutGuides(**store, span->from, span->to);
    if (!all)
        return trouble(all.error());
    QJsonArray array;
    for (const GuideFigures& guide : *all)
        array.append(QJsonValue(plain(guide)));
    session.print(QJsonObject{{QStringLiteral("from"), toIsoString(span->from)},
                              {QStringLiteral("until"), toIsoString(span->to)},
                              {QStringLiteral("guides"), array}},
                  all->empty() ? QStringLiteral("No guide was begun in that time.\n") : figuresText(*all));
    return {};
}

QString replayText(const GuideReplayReport& report)
{
    Table table{{QStringLiteral("RUNS"), QStringLiteral("STOOD AT"), QStringLiteral("COMES TO"), QStringLiteral("END")},
                {},
                {0}};
    for (const GuideReplayChange& one : report.changes)
        table.rows.push_back({QString::number(one.runs), one.before.value, one.after.value, toWord(one.end)});
    return QStringLiteral("%1 runs: %2 end elsewhere, %3 come to a step that asks anew.\n")
               .arg(report.runs)
               .arg(report.endElsewhere)
               .arg(report.askAnew) +
           (table.rows.empty() ? QString() : table.toText());
}

Outcome replayRuns(Session& session, const Arguments& arguments)
{
    if (!arguments.has("playbook"))
        return refused(QStringLiteral("Name the file with the changed guide: --playbook FILE."));
    const auto guides = guidesFrom(arguments.value("playbook"));
    if (!guides)
        return fail(guides.error());
    const QString word = arguments.word(0);
    const auto named = [&](const Guide& one) {
        return one.key.value == word || one.name.compare(word, Qt::CaseInsensitive) == 0;
    };
    const auto draft = std::ranges::find_if(*guides, named);
    if (draft == guides->end())
        return refused(QStringLiteral("There is no guide “%1” in that file.").arg(word));
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    if (auto allowed = session.require(Right::SeeReports); !allowed)
        return fail(allowed.error());
    const auto span = spanFrom(session, arguments, "until");
    if (!span)
        return fail(span.error());
    const auto report = replayGuide(**store, *draft, span->from, span->to);
    if (!report)
        return trouble(report.error());
    QJsonObject object = JsonShape<GuideReplayReport>::write(*report);
    object.insert(QStringLiteral("guide"), draft->key.value);
    object.insert(QStringLiteral("from"), toIsoString(span->from));
    object.insert(QStringLiteral("until"), toIsoString(span->to));
    session.print(object, replayText(*report));
    return {};
}

} // namespace

std::span<const Verb> guideVerbs()
{
    static const Option run{"run", "RUN", "Which of the ticket's guides; otherwise the last one."};
    static const std::vector<Verb> verbs{
        {"guide list",
         "",
         "List the guides of the playbook.",
         {0, 0},
         {{"for", "N", "Only those that fit a ticket, the best first."}},
         list},
        {"guide show", "GUIDE", "Print the steps of a guide.", {1, 1}, {}, show},
        {"guide run", "N GUIDE", "Begin a guide on a ticket.", {2, 2}, orderOptions(), begin},
        {"guide answer",
         "N [ANSWER...]",
         "Answer the step at which a guide stands; no answer: it is done.",
         {1, 50},
         orderOptions(
             {run, {"step", "STEP", "Change the answer of a step before."}, {"skip", nullptr, "Leave the step out."}}),
         answer},
        {"guide back", "N [STEP]", "Go back a step, or to one.", {1, 2}, orderOptions({run}), back},
        {"guide aside", "N", "Lay a guide aside.", {1, 1}, orderOptions({run}), layAside},
        {"guide trail", "N", "Print the guides of a ticket with their answers.", {1, 1}, {}, trail},
        {"guide check",
         "FILE",
         "Check guides in a file against the playbook in force; - reads standard input.",
         {1, 1},
         {},
         check},
        {"guide figures",
         "",
         "Print how long steps take, where guides are left and what comes of them.",
         {0, 0},
         {{"from", "WHEN", "Runs that began from then on; otherwise in the last 30 days."},
          {"until", "WHEN", "Runs that began before then; otherwise up to now."}},
         figures},
        {"guide replay",
         "GUIDE",
         "Tell what past runs of a guide would come to if it were as in a file.",
         {1, 1},
         {{"playbook", "FILE", "The changed guide: a playbook, guides or a guide; - reads standard input."},
          {"from", "WHEN", "Runs that began from then on; otherwise in the last 30 days."},
          {"until", "WHEN", "Runs that began before then; otherwise up to now."}},
         replayRuns},
    };
    return verbs;
}

} // namespace tierdesk::cli
