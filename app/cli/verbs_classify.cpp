// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a new ticket belongs, as the desk's own tickets teach it, and how often that is right.
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "app/import/importkit.h"
#include "core/desk/filing.h"
#include "core/exchange/csvreader.h"
#include "ui/text/names.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>

namespace tierdesk::cli {

namespace {

const QString notBuiltIn = QStringLiteral("Suggestions are not built in: this program was built without LIBLINEAR.");

/// By its rules words are stemmed.
QString languageFrom(const Arguments& arguments)
{
    return arguments.has("language") ? arguments.value("language") : QLocale().name();
}

QString shareText(double share)
{
    return QString::number(share, 'f', 3);
}

/// Why it suggests nothing, or how it fares.
QString standing(const LearntField& field)
{
    const HitRate rate = field.rate.value_or(HitRate{});
    const QString tried = QStringLiteral("right for %1 of the newest %2 tickets, which it had not learnt from (%3)")
                              .arg(rate.right)
                              .arg(rate.tested)
                              .arg(shareText(rate.share()));
    if (!field.silence)
        return QStringLiteral("on: ") + tried;
    switch (*field.silence) {
    case Silence::NotBuiltIn:
        return QStringLiteral("off: the program was built without LIBLINEAR");
    case Silence::TooFewTickets:
        return QStringLiteral("off: %1 solved tickets to learn from, it begins with %2")
            .arg(field.tickets)
            .arg(fewestSolvedTickets);
    case Silence::OneAnswer:
        return QStringLiteral("off: the solved tickets all have the same");
    case Silence::TooOftenWrong:
        break;
    }
    return QStringLiteral("off: %1; it takes %2, and more than the %3 that the most common answer gets")
        .arg(tried, shareText(leastHitRate))
        .arg(rate.commonest);
}

QJsonObject plainRate(const HitRate& rate)
{
    QJsonArray bands;
    for (std::size_t i = 0; i < HitRate::bandCount; ++i) {
        bands.append(QJsonObject{{QStringLiteral("from"), static_cast<double>(i) / HitRate::bandCount},
                                 {QStringLiteral("tested"), rate.bands[i].tested},
                                 {QStringLiteral("right"), rate.bands[i].right}});
    }
    return {{QStringLiteral("tested"), rate.tested},
            {QStringLiteral("right"), rate.right},
            {QStringLiteral("accuracy"), rate.share()},
            {QStringLiteral("commonest"), rate.commonest},
            {QStringLiteral("bands"), bands}};
}

QJsonObject plainField(const LearntField& field)
{
    QJsonObject object{{QStringLiteral("on"), !field.silence.has_value()}, {QStringLiteral("tickets"), field.tickets}};
    if (field.silence)
        object.insert(QStringLiteral("why"), QString(toWord(*field.silence)));
    if (field.rate)
        object.insert(QStringLiteral("rate"), plainRate(*field.rate));
    return object;
}

/// What it was asked, whether or not it is on; who reads decides.
QJsonObject plainAnswer(const LearntField& field, const std::optional<Classification>& found, const QString& name)
{
    QJsonObject object = plainField(field);
    if (found) {
        object.insert(QStringLiteral("suggested"), field.silence ? false : found->confidence >= leastConfidence);
        object.insert(QStringLiteral("key"), found->label);
        object.insert(QStringLiteral("name"), name);
        object.insert(QStringLiteral("confidence"), found->confidence);
        object.insert(QStringLiteral("words"), QJsonArray::fromStringList(found->words));
    }
    return object;
}

QString answerText(const char* what, const LearntField& field, const std::optional<Classification>& found,
                   const QString& name)
{
    QString text = QString::fromUtf8(what).leftJustified(10);
    if (field.silence)
        return text + standing(field) + QLatin1Char('\n');
    if (!found)
        return text + QStringLiteral("no word in it was learnt\n");
    if (found->confidence < leastConfidence)
        return text + QStringLiteral("nothing is likely enough\n");
    text += QStringLiteral("%1  %2").arg(name, shareText(found->confidence));
    if (!found->words.isEmpty())
        text += QStringLiteral("  because of: ") + found->words.join(QStringLiteral(", "));
    return text + QLatin1Char('\n');
}

Answer<LearntFiling> learntBy(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    auto learnt = learnFiling(**store, languageFrom(arguments), progressOn(QStringLiteral("Learning")));
    if (!learnt)
        return trouble(learnt.error());
    return *std::move(learnt);
}

Outcome classify(Session& session, const Arguments& arguments)
{
    const auto learnt = learntBy(session, arguments);
    if (!learnt)
        return fail(learnt.error());
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    const QString text = arguments.words().join(QLatin1Char(' '));
    const auto category = learnt->category.guess(text);
    const auto queue = learnt->queue.guess(text);
    const QString path = category ? (*playbook)->categoryPath(CategoryKey{category->label}) : QString();
    const Queue* place = queue ? (*playbook)->queue(QueueKey{queue->label}) : nullptr;
    const QString placeName = place ? Names(**playbook).place({place->key, place->tier}) : QString();
    QJsonObject plainQueue = plainAnswer(learnt->queue, queue, placeName);
    if (place)
        plainQueue.insert(QStringLiteral("tier"), place->tier.value);
    session.print(QJsonObject{{QStringLiteral("category"), plainAnswer(learnt->category, category, path)},
                              {QStringLiteral("queue"), plainQueue}},
                  answerText("category", learnt->category, category, path) +
                      answerText("queue", learnt->queue, queue, placeName));
    return {};
}

/// The columns of a file of separated values that has a header.
Answer<std::vector<FiledText>> filedTexts(const QString& name, const QString& textColumn, const QString& labelColumn)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return usage(QStringLiteral("The file %1 cannot be read: %2.").arg(name, file.errorString()));
    const auto format = detectCsvFormat(file);
    if (!format)
        return refused(csvErrorText(format.error()));
    auto reader = CsvReader::open(file, *format);
    if (!reader)
        return refused(csvErrorText(reader.error()));
    std::vector<FiledText> texts;
    CsvRecord record;
    qsizetype text = -1;
    qsizetype label = -1;
    while (true) {
        const auto more = reader->next(record);
        if (!more)
            return refused(csvErrorText(more.error()));
        if (!*more)
            break;
        if (text < 0) {
            const QStringList header = record.toList();
            text = header.indexOf(textColumn);
            label = header.indexOf(labelColumn);
            if (text < 0 || label < 0)
                return refused(QStringLiteral("%1 has no column %2; it has: %3.")
                                   .arg(name, text < 0 ? textColumn : labelColumn, header.join(QStringLiteral(", "))));
        } else if (record.problem) {
            return refused(csvErrorText(*record.problem));
        } else if (const QString is = record.at(label).toString(); !is.isEmpty()) {
            texts.push_back({record.at(text).toString(), is});
        }
    }
    return texts;
}

QString rateText(const HitRate& rate)
{
    QString text = QStringLiteral("tested     %1\nright      %2\naccuracy   %3\ncommonest  %4\n\n")
                       .arg(rate.tested)
                       .arg(rate.right)
                       .arg(rate.share(), 0, 'f', 4)
                       .arg(rate.commonest);
    Table table{
        {QStringLiteral("CONFIDENCE"), QStringLiteral("TESTED"), QStringLiteral("RIGHT"), QStringLiteral("SHARE")},
        {},
        {1, 2, 3}};
    for (std::size_t i = 0; i < HitRate::bandCount; ++i) {
        const HitRate::Band& band = rate.bands[i];
        if (band.tested == 0)
            continue;
        const double from = static_cast<double>(i) / HitRate::bandCount;
        table.rows.push_back({QStringLiteral("from %1").arg(from, 0, 'f', 1), QString::number(band.tested),
                              QString::number(band.right), shareText(static_cast<double>(band.right) / band.tested)});
    }
    return text + table.toText();
}

Outcome evaluateFile(Session& session, const Arguments& arguments)
{
    if (!arguments.has("text") || !arguments.has("label"))
        return usage(QStringLiteral("Say which columns hold the text and where it belongs: --text and --label."));
    constexpr int usualFolds = 5;
    constexpr int mostFolds = 100;
    const auto folds = arguments.has("folds")
                           ? wholeNumber(arguments.value("folds"), QStringLiteral("--folds"), 2, mostFolds)
                           : Answer<qint64>(usualFolds);
    if (!folds)
        return fail(folds.error());
    constexpr int greatestSeed = 1'000'000;
    const auto seed = arguments.has("seed")
                          ? wholeNumber(arguments.value("seed"), QStringLiteral("--seed"), 0, greatestSeed)
                          : Answer<qint64>(1);
    if (!seed)
        return fail(seed.error());
    const auto texts = filedTexts(arguments.word(0), arguments.value("text"), arguments.value("label"));
    if (!texts)
        return fail(texts.error());
    const ProgressReport report = progressOn(QStringLiteral("Learning"));
    const auto rate =
        crossValidate(*texts, static_cast<int>(*folds), static_cast<quint32>(*seed), languageFrom(arguments),
                      [&report] { return report(0, 0) == Progressing::Continue; });
    if (!rate)
        return refused(canLearn() ? QStringLiteral("Nothing can be learnt from %1.").arg(arguments.word(0))
                                  : notBuiltIn);
    session.print(plainRate(*rate), rateText(*rate));
    return {};
}

Outcome evaluate(Session& session, const Arguments& arguments)
{
    if (!arguments.words().isEmpty())
        return evaluateFile(session, arguments);
    const auto learnt = learntBy(session, arguments);
    if (!learnt)
        return fail(learnt.error());
    QString text;
    for (const auto& [name, field] : {std::pair<const char*, const LearntField&>{"category", learnt->category},
                                      std::pair<const char*, const LearntField&>{"queue", learnt->queue}})
        text += QString::fromUtf8(name).leftJustified(10) + standing(field) + QLatin1Char('\n');
    session.print(QJsonObject{{QStringLiteral("category"), plainField(learnt->category)},
                              {QStringLiteral("queue"), plainField(learnt->queue)}},
                  text);
    return {};
}

} // namespace

std::span<const Verb> classifyVerbs()
{
    constexpr Option language{"language", "LANGUAGE", "Of the texts: en, de; otherwise this computer's."};
    static const std::vector<Verb> verbs{
        // Before the shorter one, which takes any words.
        {"classify eval",
         "[FILE.csv]",
         "Tell how often suggestions of category and queue are right on the desk's own tickets, or on those of a file.",
         {0, 1},
         {{"text", "COLUMN", "The file's column that holds the text."},
          {"label", "COLUMN", "The file's column that says where it belongs."},
          {"folds", "N", "Into so many parts the file is divided, each tested on what the others teach; otherwise 5."},
          {"seed", "N", "Divides it by another chance; otherwise 1."},
          language},
         evaluate},
        {"classify",
         "TEXT",
         "Suggest the category of a new ticket and the queue that will solve it, as the desk's solved tickets teach.",
         {1, 1000},
         {language},
         classify},
    };
    return verbs;
}

} // namespace tierdesk::cli
