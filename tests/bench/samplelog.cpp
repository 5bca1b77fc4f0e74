// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/samplelog.h"

#include "core/base/instant.h"
#include "core/demo/dice.h"

#include <QFile>
#include <QList>

namespace tierdesk::bench {

namespace {

SampleLog inventedLog()
{
    SampleLog log{"invented",
                  "SR Number;Change Date+Time;Status;Sub Status;Involved ST Function Div;Involved Org line 3;Involved "
                  "ST;SR Latest Impact;Product;Country;Owner Country;Owner First Name",
                  {}};
    const QByteArrayList steps{"Accepted;In Progress", "Accepted;In Progress",   "Queued;Awaiting Assignment",
                               "Accepted;Wait - User", "Accepted;Assigned",      "Accepted;In Progress",
                               "Accepted;Wait",        "Accepted;Wait - Vendor", "Accepted;In Progress"};
    const QByteArrayList impacts{"Low", "Medium", "High", "Major"};
    const QByteArrayList lines{"", " 2nd", " 3rd"};
    Dice dice(1);
    constexpr qint64 incidents = 400;
    qint64 at = 1'770'000'000'000;
    for (qint64 incident = 0; incident < incidents; ++incident) {
        const QByteArray product = "PROD" + QByteArray::number(dice.skewed(300));
        const qint64 rows = 2 + dice.below(14);
        at += dice.below(3'600'000);
        for (qint64 row = 0; row < rows; ++row) {
            at += 1000 * (1 + dice.below(1800));
            const QByteArray step = row + 1 == rows ? QByteArray("Completed;Resolved") : dice.pick(steps);
            const QByteArray team = "G" + QByteArray::number(dice.skewed(80)) + dice.pick(lines);
            const QByteArray owner = "Owner" + QByteArray::number(dice.skewed(300));
            log.rows.append("1-" + QByteArray::number(700'000'000 + incident) + ';' +
                            toIsoString(Instant{at}).toLatin1() + ';' + step + ";A2_1;Org line C;" + team + ';' +
                            dice.pick(impacts) + ';' + product + ";se;Sweden;" + owner);
        }
    }
    return log;
}

} // namespace

QByteArray SampleLog::numbered(int run) const
{
    QByteArray file = header + '\n';
    const QByteArray prefix = QByteArray::number(run) + '-';
    for (const QByteArray& row : rows)
        file += prefix + row + '\n';
    return file;
}

SampleLog sampleLog()
{
    QFile file(qEnvironmentVariable("TIERDESK_DATA") + QStringLiteral("/logs/vinst_sample.csv"));
    if (!qEnvironmentVariableIsSet("TIERDESK_DATA") || !file.open(QIODevice::ReadOnly))
        return inventedLog();
    SampleLog log{"real", file.readLine().trimmed(), {}};
    while (!file.atEnd()) {
        if (const QByteArray row = file.readLine().trimmed(); !row.isEmpty())
            log.rows.append(row);
    }
    return log;
}

} // namespace tierdesk::bench
