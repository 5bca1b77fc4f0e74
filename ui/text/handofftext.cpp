// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/handofftext.h"

#include "ui/text/entrytext.h"
#include "ui/text/enumnames.h"
#include "ui/text/text.h"
#include "ui/text/timetext.h"

#include <QLocale>

namespace tierdesk {

namespace {

QString permittedText(const ScopeHere& scope, const Names& names)
{
    const QString tier = QString::number(scope.tier.value);
    const QString to = names.queue(scope.handTo);
    switch (scope.permitted) {
    case Permitted::Change:
        //: %1 is a number.
        return Text::tr("Tier %1 may change it.").arg(tier);
    case Permitted::Look:
        if (!scope.handTo)
            //: %1 is a number.
            return Text::tr("Tier %1 may only look.").arg(tier);
        //: %1 is a number, %2 a queue.
        return Text::tr("Tier %1 may look; changes: hand to %2.").arg(tier, to);
    case Permitted::HandOn:
        if (!scope.handTo)
            //: %1 is a number.
            return Text::tr("Tier %1 leaves it alone.").arg(tier);
        //: %1 is a number, %2 a queue.
        return Text::tr("Tier %1 leaves it alone: hand to %2.").arg(tier, to);
    }
    return {};
}

} // namespace

QString scopeText(const ScopeHere& scope, const Names& names)
{
    //: %1 is a queue.
    QStringList sentences{Text::tr("Owned by %1.").arg(names.queue(scope.owner)), permittedText(scope, names)};
    if (!scope.note.trimmed().isEmpty())
        sentences.append(scope.note.trimmed());
    return sentences.join(QLatin1Char(' '));
}

QString stayText(const Stay& stay, const Names& names, Instant now, const QTimeZone& zone)
{
    const QString place = names.place(stay.place);
    const JournalEntry& left = *stay.leftBy;
    const QString when = whenText(left.occurredAt, now, zone);
    const QString who = actorText(left.cause, names);
    if (const auto* returned = left.is<TicketReturned>()) {
        QStringList why{names.returnReason(returned->reason), returned->text};
        why.removeAll(QString());
        //: %1 is a queue, %2 a person, %3 a time such as "today 10:42", %4 why it came back.
        return Text::tr("The ticket was in %1 already and came back: %2 returned it (%3). %4")
            .arg(place, who, when, why.join(QStringLiteral(": ")))
            .trimmed();
    }
    //: %1 is a queue, %2 a time such as "today 10:42", %3 a person.
    return Text::tr("The ticket was in %1 already, until %3 moved it on (%2).").arg(place, when, who);
}

QString partNames(const std::vector<PacketPart>& parts)
{
    QStringList names;
    for (const PacketPart part : parts)
        names.append(nameOf(part));
    return QLocale().createSeparatedList(names);
}

QString wishedText(const PacketGaps& gaps)
{
    if (gaps.wished.empty())
        return {};
    //: %1 is a list of the parts of a handoff packet.
    return Text::tr("The next tier would like to know more, though it can do without: %1.").arg(partNames(gaps.wished));
}

QString untoldText(const PacketGaps& gaps)
{
    if (gaps.empty())
        return {};
    std::vector<PacketPart> parts = gaps.required;
    parts.insert(parts.end(), gaps.wished.begin(), gaps.wished.end());
    //: %1 is a list of the parts of a handoff packet.
    return Text::tr("Not told, though the standard asks for it: %1.").arg(partNames(parts));
}

} // namespace tierdesk
