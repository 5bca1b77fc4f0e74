// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/reportfile.h"

#include "core/desk/board.h"
#include "core/storage/openstore.h"
#include "ui/reports/reportexport.h"
#include "ui/reports/sheetwork.h"
#include "ui/text/errortext.h"
#include "ui/text/names.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tierdesk {

namespace {

constexpr int usageTrouble = 2;
constexpr int notAllowed = 3;
constexpr int storeTrouble = 4;

int trouble(int code, const QString& words)
{
    say(words);
    return code;
}

QDate dayIn(const QJsonObject& about, const char* name)
{
    return QDate::fromString(about[QLatin1String(name)].toString(), Qt::ISODate);
}

/// The queue, the client and the technician by the names people know.
Stored<void> nameWhom(FigureSheet& sheet, Store& store, const Names& names)
{
    const FigureTerms& terms = sheet.terms;
    sheet.queue = terms.queue.isNull() ? QString() : names.queue(terms.queue);
    const auto client = terms.client ? store.client(terms.client) : Stored<std::optional<Client>>();
    if (!client)
        return fail(client.error());
    sheet.client = *client ? (*client)->name : QString();
    const auto technician = terms.technician ? store.person(terms.technician) : Stored<std::optional<Person>>();
    if (!technician)
        return fail(technician.error());
    sheet.technician = *technician ? (*technician)->name : QString();
    return {};
}

} // namespace

int writeReport(const Start& begun, const ConsoleOptions& options)
{
    const QJsonObject about = QJsonDocument::fromJson(options.reportAbout.toUtf8()).object();
    const ReportDays days{dayIn(about, "from"), dayIn(about, "to")};
    if (!days.first.isValid() || !days.last.isValid() || days.last < days.first)
        return trouble(usageTrouble,
                       QStringLiteral(R"(a report needs its days: --about '{"from":"2026-10-01","to":"2026-10-31"}')"));
    const auto store = openStore(begun.location);
    if (!store)
        return trouble(storeTrouble, errorText(store.error()));
    const Names names(*begun.playbook);
    (*store)->lookAs(begun.me.id);
    Desk desk(**store, present);
    if (const auto allowed = desk.require(Right::SeeReports, begun.me.id); !allowed)
        return trouble(notAllowed, errorText(allowed.error(), names));
    FigureTerms terms;
    terms.queue = QueueKey{about[QLatin1String("queue")].toString()};
    terms.client = ClientId{about[QLatin1String("client")].toInteger()};
    terms.technician = PersonId{about[QLatin1String("technician")].toInteger()};
    const QTimeZone zone = boardZone(PlaybookTimes(begun.playbook));
    FigureSheet blank = blankSheet(std::move(terms), days, zone, *begun.playbook, present());
    if (const auto named = nameWhom(blank, **store, names); !named)
        return trouble(storeTrouble, errorText(named.error()));
    const auto sheet = workOut(**store, std::move(blank), [](qint64, qint64) { return Progressing::Continue; });
    if (!sheet)
        return trouble(storeTrouble, errorText(sheet.error()));
    const QString wrong =
        ReportExport::write(*sheet, names, deskName(begun.location), ReportFormat::Pdf, options.report);
    return wrong.isEmpty() ? 0 : trouble(storeTrouble, wrong);
}

} // namespace tierdesk
