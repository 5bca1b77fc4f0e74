// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What all tickets together say.
#include "app/about/plain.h"
#include "app/cli/asof.h"
#include "app/cli/figurespage.h"
#include "app/cli/playbookfile.h"
#include "app/cli/reportterms.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "core/desk/board.h"
#include "core/desk/pastfigures.h"
#include "core/report/handoffs.h"
#include "core/report/misroutes.h"
#include "ui/text/figurefile.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTimeZone>

namespace tierdesk::cli {

namespace {

/// The figures in the order of the report, one a line.
template <class Report>
QString reportText(const Report& report)
{
    Table table{{QStringLiteral("FIGURE"), QStringLiteral("VALUE")}, {}, {1}};
    Report::fields(report, [&](const char* name, const auto& value) {
        table.rows.push_back({snakeCase(QLatin1String(name)), QString::number(value)});
    });
    return table.toText();
}

Outcome reportHandoffs(Session& session, const Arguments& arguments)
{
    const auto past = pastFrom(session, arguments);
    if (!past)
        return fail(past.error());
    const auto tally = tallied(session, *past, HandoffTally(),
                               [](HandoffTally& all, std::span<const JournalEntry> then) { all.add(then); });
    if (!tally)
        return fail(tally.error());
    const HandoffReport report = tally->report();
    session.print(asOf(plain(report).toObject(), *past), asOfText(*past) + reportText(report));
    return {};
}

/// What people who need help read, and whether they asked all the same.
Outcome reportDeflection(Session& session, const Arguments& arguments)
{
    constexpr qint64 usualDays = 30;
    constexpr qint64 mostDays = 36'500;
    qint64 days = usualDays;
    if (arguments.has("days")) {
        const auto number = wholeNumber(arguments.value("days"), QStringLiteral("--days"), 1, mostDays);
        if (!number)
            return fail(number.error());
        days = *number;
    }
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    if (auto allowed = session.require(Right::SeeReports); !allowed)
        return fail(allowed.error());
    const Instant now = session.now();
    const auto record = (*store)->selfService(now + -std::chrono::days(days), now);
    if (!record)
        return trouble(record.error());
    const auto titleOf = [&](ArticleId id) {
        const auto article = (*store)->article(id);
        return article && *article ? (*article)->title : QString();
    };
    const DeflectionFigures figures = countDeflection(*record, titleOf, now);
    session.print(plain(figures), reportText(figures));
    return {};
}

/// One way to look at the misroutes.
struct Breakdown
{
    const char* field;
    const char* heading;
    /// Key and name with what counts for it, most returned first.
    struct Line
    {
        QJsonValue key;
        QString name;
        MisrouteCount count;
    };
    std::vector<Line> lines;
};

template <class Key, class Name>
std::vector<Breakdown::Line> linesOf(const std::map<Key, MisrouteCount>& counts, Name name)
{
    std::vector<Breakdown::Line> lines;
    for (const auto& [key, count] : counts) {
        if constexpr (std::is_same_v<Key, QString>)
            lines.push_back({key, name(key), count});
        else
            lines.push_back({plain(key), name(key), count});
    }
    std::ranges::stable_sort(lines, std::greater(), [](const auto& line) { return line.count.returned; });
    return lines;
}

std::vector<Breakdown> breakdowns(Session& session, const Playbook& playbook, const MisrouteReport& report)
{
    const auto category = [&](const CategoryKey& key) {
        const QString path = playbook.categoryPath(key);
        return !key ? QStringLiteral("(none)") : path.isEmpty() ? key.value : path;
    };
    const auto sender = [&](PersonId id) {
        const QString name = session.nameOf(id);
        return name.isEmpty() ? QStringLiteral("(unknown)") : name;
    };
    return {{"categories", "CATEGORY", linesOf(report.categories, category)},
            {"senders", "SENT BY", linesOf(report.senders, sender)},
            {"rules", "RULE", linesOf(report.rules, [](const QString& rule) { return rule; })}};
}

QString reasonName(const Playbook& playbook, const QString& key)
{
    const auto known = std::ranges::find(playbook.returnReasons, key, &Choice::key);
    if (known != playbook.returnReasons.end())
        return known->name;
    return key.isEmpty() ? QStringLiteral("(none)") : key;
}

QJsonObject documentOf(const MisrouteReport& report, const Playbook& playbook, const std::vector<Breakdown>& parts)
{
    QJsonObject document{{QStringLiteral("all"), plain(report.all)}};
    for (const Breakdown& part : parts) {
        QJsonArray lines;
        for (const Breakdown::Line& line : part.lines) {
            QJsonObject object = plain(line.count).toObject();
            object.insert(QStringLiteral("key"), line.key);
            object.insert(QStringLiteral("name"), line.name);
            lines.append(object);
        }
        document.insert(QLatin1String(part.field), lines);
    }
    QJsonArray reasons;
    for (const auto& [key, returned] : report.reasons)
        reasons.append(QJsonObject{{QStringLiteral("key"), key},
                                   {QStringLiteral("name"), reasonName(playbook, key)},
                                   {QStringLiteral("returned"), returned}});
    document.insert(QStringLiteral("reasons"), reasons);
    return document;
}

QString textOf(const MisrouteReport& report, const Playbook& playbook, const std::vector<Breakdown>& parts)
{
    const auto row = [](const QString& name, const MisrouteCount& count) {
        const double share = count.chosen > 0 ? 100.0 * count.returned / count.chosen : 0;
        return QStringList{QString::number(count.chosen), QString::number(count.returned),
                           QString::number(share, 'f', 1) + QLatin1Char('%'), QString::number(count.afterAcceptance),
                           name};
    };
    const auto table = [](const QString& heading) {
        return Table{{QStringLiteral("CHOSEN"), QStringLiteral("RETURNED"), QStringLiteral("SHARE"),
                      QStringLiteral("ACCEPTED FIRST"), heading},
                     {},
                     {0, 1, 2, 3}};
    };
    Table all = table(QStringLiteral("ALL"));
    all.rows.push_back(row(QStringLiteral("choices of a queue"), report.all));
    QString text = all.toText();
    for (const Breakdown& part : parts) {
        Table lines = table(QLatin1String(part.heading));
        for (const Breakdown::Line& line : part.lines)
            lines.rows.push_back(row(line.name, line.count));
        if (!lines.rows.empty())
            text += QLatin1Char('\n') + lines.toText();
    }
    Table reasons{{QStringLiteral("RETURNED"), QStringLiteral("REASON")}, {}, {0}};
    for (const auto& [key, returned] : report.reasons)
        reasons.rows.push_back({QString::number(returned), reasonName(playbook, key)});
    return reasons.rows.empty() ? text : text + QLatin1Char('\n') + reasons.toText();
}

Outcome reportMisroutes(Session& session, const Arguments& arguments)
{
    const auto past = pastFrom(session, arguments);
    if (!past)
        return fail(past.error());
    const auto tally = tallied(session, *past, MisrouteTally(),
                               [](MisrouteTally& all, std::span<const JournalEntry> then) { all.add(then); });
    if (!tally)
        return fail(tally.error());
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    const MisrouteReport& report = tally->report();
    const auto parts = breakdowns(session, **playbook, report);
    session.print(asOf(documentOf(report, **playbook, parts), *past),
                  asOfText(*past) + textOf(report, **playbook, parts));
    return {};
}

struct WorkedOut
{
    FigureTerms terms;
    std::optional<Past> past;
    FigureReport report;
};

Answer<WorkedOut> workOut(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    if (auto allowed = session.require(Right::SeeReports); !allowed)
        return fail(allowed.error());
    const auto past = pastFrom(session, arguments);
    if (!past)
        return fail(past.error());
    const auto terms = termsFrom(session, arguments, *past);
    if (!terms)
        return fail(terms.error());
    const auto basis = (*store)->courseBasis();
    if (!basis)
        return trouble(basis.error());
    const auto tally = tallied(session, *past, FigureTally(*terms, basis->publications, basis->times),
                               [&](FigureTally& all, std::span<const JournalEntry> then) {
                                   if (*past)
                                       all.add(then, publicationsAt(*basis->publications, then, **past));
                                   else
                                       all.add(then);
                               });
    if (!tally)
        return fail(tally.error());
    return WorkedOut{*terms, *past, tally->report()};
}

Outcome reportFigures(Session& session, const Arguments& arguments)
{
    const auto split = arguments.has("per") ? wordFrom<FigureSplit>(arguments.value("per"), QStringLiteral("--per"))
                                            : FigureSplit::All;
    if (!split)
        return fail(split.error());
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    const auto done = workOut(session, arguments);
    if (!done)
        return fail(done.error());
    session.print(asOf(figuresDocument(done->report, done->terms), done->past),
                  arguments.has("definitions") ? definitionsText()
                                               : asOfText(done->past) + figuresText(done->report, **playbook, *split));
    return {};
}

/// What the window program is told: the days, and whom it is about.
Answer<QByteArray> paperTerms(Session& session, const Arguments& arguments)
{
    if (arguments.has("at") || arguments.has("known"))
        return usage(QStringLiteral("A PDF is made of what is known now: leave out --at and --known."));
    const auto terms = termsFrom(session, arguments, {});
    if (!terms)
        return fail(terms.error());
    if (terms->from == Instant{})
        return usage(QStringLiteral("A PDF has a period: say --period or --from."));
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    const QTimeZone zone = boardZone(PlaybookTimes(*playbook));
    const auto day = [&](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.ms, zone).date().toString(Qt::ISODate);
    };
    return QJsonDocument(QJsonObject{{QStringLiteral("from"), day(terms->from)},
                                     {QStringLiteral("to"), day(terms->to - Milliseconds(1))},
                                     {QStringLiteral("queue"), terms->queue.value},
                                     {QStringLiteral("client"), terms->client.value},
                                     {QStringLiteral("technician"), terms->technician.value}})
        .toJson(QJsonDocument::Compact);
}

/// The window program lays out and plots, so it makes the PDF, without a window.
Outcome writePaper(Session& session, const Arguments& arguments, const QString& file)
{
    if (auto allowed = session.require(Right::SeeReports); !allowed)
        return allowed;
    const auto terms = paperTerms(session, arguments);
    if (!terms)
        return fail(terms.error());
    const auto actor = session.actor();
    if (!actor)
        return fail(actor.error());
    const QString name = QStringLiteral("tierdesk");
    QString program = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(name);
    if (program.isEmpty())
        return refused(
            QStringLiteral("A PDF is made by the window program, tierdesk, which is not installed here. Write "
                           "a .csv or .json file instead."));
    const QString passwordFile =
        session.passwordFile().isEmpty() ? qEnvironmentVariable("TIERDESK_PASSWORD_FILE") : session.passwordFile();
    QProcess paper;
    paper.start(program,
                {QStringLiteral("--store"), session.location(), QStringLiteral("--as"),
                 actor->login.isEmpty() ? actor->name : actor->login, QStringLiteral("--password-file"), passwordFile,
                 QStringLiteral("--report"), file, QStringLiteral("--about"), QString::fromUtf8(*terms)});
    if (!paper.waitForStarted())
        return refused(QStringLiteral("%1 does not start: %2.").arg(program, paper.errorString()));
    paper.waitForFinished(-1);
    if (paper.exitStatus() != QProcess::NormalExit || paper.exitCode() != 0)
        return fail(Trouble{Exit::Store, QStringLiteral("The report was not written. ") +
                                             QString::fromUtf8(paper.readAllStandardError()).trimmed()});
    session.print(QJsonObject{{QStringLiteral("file"), file}}, QStringLiteral("The report is in %1.\n").arg(file));
    return {};
}

/// Into a file, for whatever runs by the calendar; the file is whole or as it was.
Outcome reportRun(Session& session, const Arguments& arguments)
{
    const QString file = arguments.word(0);
    if (file.endsWith(QLatin1String(".pdf")))
        return writePaper(session, arguments, file);
    const bool csv = file.endsWith(QLatin1String(".csv"));
    if (!csv && !file.endsWith(QLatin1String(".json")))
        return usage(QStringLiteral("The file ends in .pdf, .csv or .json."));
    const auto done = workOut(session, arguments);
    if (!done)
        return fail(done.error());
    const QJsonObject document = asOf(figuresDocument(done->report, done->terms), done->past);
    const QByteArray bytes =
        csv ? figuresCsv({done->report, {}}, done->terms, {}, [&](PersonId person) { return session.nameOf(person); })
            : QJsonDocument(document).toJson();
    if (auto written = writeDocument(file, bytes); !written)
        return written;
    session.print(QJsonObject{{QStringLiteral("file"), file},
                              {QStringLiteral("from"), plain(done->terms.from)},
                              {QStringLiteral("to"), plain(done->terms.to)}},
                  QStringLiteral("The report is in %1.\n").arg(file));
    return {};
}

} // namespace

std::span<const Verb> reportVerbs()
{
    static const std::vector<Verb> verbs{
        {"report figures",
         "",
         "Print the desk's figures for a period with what each means: resolution, escalation, times, agreements, "
         "backlog.",
         {0, 0},
         termOptions({{"per", "WHAT", "A line for each: all, tier or queue; otherwise all."},
                      {"definitions", nullptr, "What each figure counts, in place of the figures."}}),
         reportFigures},
        {"report run",
         "FILE",
         "Write the figures into a file that ends in .pdf, .csv or .json, for a timer.",
         {1, 1},
         termOptions({}),
         reportRun},
        {"report handoffs",
         "",
         "Print how tickets moved between queues and tiers.",
         {0, 0},
         withPast({}),
         reportHandoffs},
        {"report misroutes",
         "",
         "Print which choices of a queue came back: by category, by who chose, by rule and by reason.",
         {0, 0},
         withPast({}),
         reportMisroutes},
        {"report deflection",
         "",
         "Print how often articles spared tickets: as readers said so, and apart from it as no ticket came.",
         {0, 0},
         {{"days", "N", "What was read in so many days up to now; otherwise 30."}},
         reportDeflection},
    };
    return verbs;
}

} // namespace tierdesk::cli
