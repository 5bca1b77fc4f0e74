// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/enumnames.h"
#include "ui/text/errortext.h"
#include "ui/text/sentences.h"
#include "ui/text/text.h"
#include "ui/text/timetext.h"

#include <QLocale>

namespace tierdesk {

namespace {

/// What an action that left no event of its own came to; what did leave one is told by that.
QString outcomeOf(const ActionTaken& action, const Names& names)
{
    if (!action.refused.isEmpty()) {
        const auto reason = parseWord<Reason>(action.refused);
        return Text::tr("It could not do all of it: %1")
            .arg(reason ? errorText(Refusal{*reason, {}, {}}, names) : action.refused);
    }
    QStringList people;
    for (const PersonId person : action.people)
        people.append(names.person(person));
    const QString list = QLocale().createSeparatedList(people);
    if (action.kind == ActionKind::Tell)
        return people.isEmpty() ? Text::tr("There was nobody to tell.") : Text::tr("Told: %1").arg(list);
    if (action.kind == ActionKind::Assign && people.isEmpty())
        return Text::tr("Nobody was there to take it, so nobody has it.");
    return {};
}

} // namespace

EntryText Sentences::operator()(const RuleFired& event) const
{
    const QString rule = m_names.rule(event.rule);
    EntryText text{isLate(event, m_item.entry.occurredAt)
                       //: %1 is a rule, %2 a time.
                       ? Text::tr("The rule “%1” acted late, it was due %2").arg(rule, stampText(event.due, m_zone))
                       : Text::tr("The rule “%1” acted").arg(rule),
                   {}};
    for (const ActionTaken& action : event.actions) {
        if (const QString outcome = outcomeOf(action, m_names); !outcome.isEmpty())
            text.details.append(outcome);
        if (action.kind == ActionKind::Tell && !action.text.isEmpty())
            text.details.append(action.text);
    }
    return text;
}

EntryText Sentences::operator()(const AlertAcknowledged& event) const
{
    //: %1 is a person, %2 a rule.
    return {Text::tr("%1 takes care of what “%2” told").arg(m_who, m_names.rule(event.rule)), {}};
}

} // namespace tierdesk
