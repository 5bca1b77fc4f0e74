// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/difftext.h"

#include "core/base/fields.h"
#include "ui/text/text.h"

#include <QJsonDocument>
#include <QLocale>

namespace tierdesk {

namespace {

struct FieldWord
{
    const char* field;
    const char* word;
};

/// What stands beside each other in the document.
constexpr FieldWord sections[] = {
    {"name", QT_TRANSLATE_NOOP("Text", "Name")},
    {"tiers", QT_TRANSLATE_NOOP("Text", "Tiers")},
    {"queues", QT_TRANSLATE_NOOP("Text", "Queues")},
    {"intake", QT_TRANSLATE_NOOP("Text", "Where new tickets arrive")},
    {"categories", QT_TRANSLATE_NOOP("Text", "Categories")},
    {"services", QT_TRANSLATE_NOOP("Text", "Services")},
    {"matrix", QT_TRANSLATE_NOOP("Text", "Priority matrix")},
    {"states", QT_TRANSLATE_NOOP("Text", "States")},
    {"transitions", QT_TRANSLATE_NOOP("Text", "Moves")},
    {"handoffs", QT_TRANSLATE_NOOP("Text", "Handoff standards")},
    {"hopGuard", QT_TRANSLATE_NOOP("Text", "Hop guard")},
    {"returnReasons", QT_TRANSLATE_NOOP("Text", "Return reasons")},
    {"pendingReasons", QT_TRANSLATE_NOOP("Text", "Pending reasons")},
    {"resolutionCodes", QT_TRANSLATE_NOOP("Text", "Resolution codes")},
    {"followUp", QT_TRANSLATE_NOOP("Text", "Follow-ups")},
    {"calendars", QT_TRANSLATE_NOOP("Text", "Calendars")},
    {"agreements", QT_TRANSLATE_NOOP("Text", "Agreements")},
    {"routing", QT_TRANSLATE_NOOP("Text", "Routing rules")},
    {"protocols", QT_TRANSLATE_NOOP("Text", "Escalation protocols")},
    {"rights", QT_TRANSLATE_NOOP("Text", "Rights")},
    {"signIn", QT_TRANSLATE_NOOP("Text", "Sign-in")},
    {"launches", QT_TRANSLATE_NOOP("Text", "Programs to start")},
    {"guides", QT_TRANSLATE_NOOP("Text", "Guides")},
    {"dashboards", QT_TRANSLATE_NOOP("Text", "Dashboards")},
};

/// What stands within their entries.
constexpr FieldWord members[] = {
    {"tier", QT_TRANSLATE_NOOP("Text", "Tier")},
    {"scope", QT_TRANSLATE_NOOP("Text", "Scope")},
    {"kind", QT_TRANSLATE_NOOP("Text", "Kind")},
    {"purpose", QT_TRANSLATE_NOOP("Text", "Purpose")},
    {"escalatesTo", QT_TRANSLATE_NOOP("Text", "Escalates to")},
    {"retired", QT_TRANSLATE_NOOP("Text", "Retired")},
    {"lead", QT_TRANSLATE_NOOP("Text", "Lead")},
    {"manager", QT_TRANSLATE_NOOP("Text", "Manager")},
    {"onCall", QT_TRANSLATE_NOOP("Text", "On call")},
    {"parent", QT_TRANSLATE_NOOP("Text", "Belongs to")},
    {"owner", QT_TRANSLATE_NOOP("Text", "Owner")},
    {"scopes", QT_TRANSLATE_NOOP("Text", "What tiers may do")},
    {"permitted", QT_TRANSLATE_NOOP("Text", "Permitted")},
    {"handTo", QT_TRANSLATE_NOOP("Text", "Hand to")},
    {"note", QT_TRANSLATE_NOOP("Text", "Note")},
    {"impacts", QT_TRANSLATE_NOOP("Text", "Impacts")},
    {"urgencies", QT_TRANSLATE_NOOP("Text", "Urgencies")},
    {"priorities", QT_TRANSLATE_NOOP("Text", "Priorities")},
    {"rows", QT_TRANSLATE_NOOP("Text", "Grid")},
    {"type", QT_TRANSLATE_NOOP("Text", "Type")},
    {"from", QT_TRANSLATE_NOOP("Text", "From")},
    {"to", QT_TRANSLATE_NOOP("Text", "To")},
    {"needs", QT_TRANSLATE_NOOP("Text", "What must be said")},
    {"category", QT_TRANSLATE_NOOP("Text", "Category")},
    {"required", QT_TRANSLATE_NOOP("Text", "Required")},
    {"wished", QT_TRANSLATE_NOOP("Text", "Wished for")},
    {"approvalFromReturn", QT_TRANSLATE_NOOP("Text", "Approval from return")},
    {"ownerAfterHops", QT_TRANSLATE_NOOP("Text", "Owner after hops")},
    {"mode", QT_TRANSLATE_NOOP("Text", "How")},
    {"reopenWithinDays", QT_TRANSLATE_NOOP("Text", "Days in which it reopens")},
    {"thanks", QT_TRANSLATE_NOOP("Text", "Phrases that only say thanks")},
    {"zone", QT_TRANSLATE_NOOP("Text", "Time zone")},
    {"base", QT_TRANSLATE_NOOP("Text", "Base calendar")},
    {"week", QT_TRANSLATE_NOOP("Text", "Hours of the week")},
    {"days", QT_TRANSLATE_NOOP("Text", "Days")},
    {"hours", QT_TRANSLATE_NOOP("Text", "Hours")},
    {"exceptions", QT_TRANSLATE_NOOP("Text", "Days that differ")},
    {"day", QT_TRANSLATE_NOOP("Text", "Day")},
    {"importedFrom", QT_TRANSLATE_NOOP("Text", "Imported from")},
    {"changedHere", QT_TRANSLATE_NOOP("Text", "Changed here")},
    {"dropped", QT_TRANSLATE_NOOP("Text", "Taken out")},
    {"clients", QT_TRANSLATE_NOOP("Text", "Clients")},
    {"kinds", QT_TRANSLATE_NOOP("Text", "Kinds of ticket")},
    {"calendar", QT_TRANSLATE_NOOP("Text", "Calendar")},
    {"targets", QT_TRANSLATE_NOOP("Text", "Targets")},
    {"metric", QT_TRANSLATE_NOOP("Text", "Measure")},
    {"minutes", QT_TRANSLATE_NOOP("Text", "Minutes")},
    {"pauses", QT_TRANSLATE_NOOP("Text", "Pauses")},
    {"state", QT_TRANSLATE_NOOP("Text", "State")},
    {"reasons", QT_TRANSLATE_NOOP("Text", "Reasons")},
    {"onReopen", QT_TRANSLATE_NOOP("Text", "When reopened")},
    {"warnAtPercent", QT_TRANSLATE_NOOP("Text", "Warning from percent")},
    {"keptPercent", QT_TRANSLATE_NOOP("Text", "To be kept, in percent")},
    {"role", QT_TRANSLATE_NOOP("Text", "Role")},
    {"cards", QT_TRANSLATE_NOOP("Text", "Cards")},
    {"enabled", QT_TRANSLATE_NOOP("Text", "Switched on")},
    {"when", QT_TRANSLATE_NOOP("Text", "When")},
    {"conditions", QT_TRANSLATE_NOOP("Text", "Conditions")},
    {"join", QT_TRANSLATE_NOOP("Text", "How many must hold")},
    {"attribute", QT_TRANSLATE_NOOP("Text", "What is looked at")},
    {"comparison", QT_TRANSLATE_NOOP("Text", "Comparison")},
    {"values", QT_TRANSLATE_NOOP("Text", "Values")},
    {"actions", QT_TRANSLATE_NOOP("Text", "Actions")},
    {"queue", QT_TRANSLATE_NOOP("Text", "Queue")},
    {"audience", QT_TRANSLATE_NOOP("Text", "Whom it is for")},
    {"person", QT_TRANSLATE_NOOP("Text", "Person")},
    {"priority", QT_TRANSLATE_NOOP("Text", "Priority")},
    {"by", QT_TRANSLATE_NOOP("Text", "How it is assigned")},
    {"text", QT_TRANSLATE_NOOP("Text", "Text")},
    {"trigger", QT_TRANSLATE_NOOP("Text", "Trigger")},
    {"states", QT_TRANSLATE_NOOP("Text", "States")},
    {"times", QT_TRANSLATE_NOOP("Text", "Times")},
    {"moment", QT_TRANSLATE_NOOP("Text", "What happened")},
    {"steps", QT_TRANSLATE_NOOP("Text", "Steps")},
    {"offset", QT_TRANSLATE_NOOP("Text", "Counted from")},
    {"amount", QT_TRANSLATE_NOOP("Text", "Amount")},
    {"repeatMinutes", QT_TRANSLATE_NOOP("Text", "Again after minutes")},
    {"place", QT_TRANSLATE_NOOP("Text", "In which queues")},
    {"queues", QT_TRANSLATE_NOOP("Text", "Queues")},
    {"rights", QT_TRANSLATE_NOOP("Text", "Rights")},
    {"leastLength", QT_TRANSLATE_NOOP("Text", "Characters of a password")},
    {"program", QT_TRANSLATE_NOOP("Text", "Program")},
    {"arguments", QT_TRANSLATE_NOOP("Text", "Arguments")},
    {"attempts", QT_TRANSLATE_NOOP("Text", "Wrong passwords before a wait")},
    {"idleMinutes", QT_TRANSLATE_NOOP("Text", "Minutes until it locks")},
    {"words", QT_TRANSLATE_NOOP("Text", "Words that speak for it")},
    {"nodes", QT_TRANSLATE_NOOP("Text", "Steps")},
    {"picture", QT_TRANSLATE_NOOP("Text", "Picture")},
    {"choices", QT_TRANSLATE_NOOP("Text", "Choices")},
    {"next", QT_TRANSLATE_NOOP("Text", "Goes on with")},
    {"action", QT_TRANSLATE_NOOP("Text", "Action")},
    {"field", QT_TRANSLATE_NOOP("Text", "Field")},
    {"value", QT_TRANSLATE_NOOP("Text", "Value")},
    {"outcome", QT_TRANSLATE_NOOP("Text", "Outcome")},
    {"ending", QT_TRANSLATE_NOOP("Text", "How it ends")},
    {"code", QT_TRANSLATE_NOOP("Text", "Resolution code")},
    {"resolution", QT_TRANSLATE_NOOP("Text", "Resolution")},
    {"packet", QT_TRANSLATE_NOOP("Text", "Handoff packet")},
    {"part", QT_TRANSLATE_NOOP("Text", "Part of the packet")},
    {"guide", QT_TRANSLATE_NOOP("Text", "Guide")},
    {"atMost", QT_TRANSLATE_NOOP("Text", "At most so often")},
};

/// The name of the entry that has this key in a list of the document; the key when there is none.
QString entryName(const QJsonValue& list, const QString& key)
{
    for (const QJsonValue& entry : list.toArray()) {
        if (entry.toObject().value(QLatin1String("key")).toString() == key)
            return entry.toObject().value(QLatin1String("name")).toString(key);
    }
    return key;
}

bool isPerson(const QString& field)
{
    static const QStringList fields{QStringLiteral("lead"), QStringLiteral("manager"), QStringLiteral("onCall"),
                                    QStringLiteral("person")};
    return fields.contains(field);
}

/// The field that a difference is in; a move is none of a value.
QString fieldOf(const Difference& difference)
{
    if (difference.kind == DifferenceKind::Moved)
        return {};
    for (auto part = difference.path.rbegin(); part != difference.path.rend(); ++part) {
        bool isPlace = false;
        (void)part->toInt(&isPlace);
        if (!isPlace)
            return *part;
    }
    return {};
}

QString numberText(qint64 number, const Names& names, const QString& field)
{
    if (isPerson(field))
        return names.person(PersonId{number});
    return field == QLatin1String("clients") ? names.client(ClientId{number}) : QLocale().toString(number);
}

/// A condition says in one field whom the numbers in another mean.
QString membersText(const QJsonObject& object, const Names& names)
{
    const QString attribute = object.value(QLatin1String("attribute")).toString();
    const bool ofPeople = attribute == QLatin1String("assignee") || attribute == QLatin1String("owner");
    QStringList parts;
    for (auto member = object.begin(); member != object.end(); ++member) {
        QJsonValue value = *member;
        if (ofPeople && member.key() == QLatin1String("values")) {
            QJsonArray people;
            for (const QJsonValue& one : member->toArray())
                people.append(names.person(PersonId{one.toString().toLongLong()}));
            value = people;
        }
        //: A field of a document and what it says.
        parts.append(Text::tr("%1 %2", "field").arg(fieldName(member.key()), valueText(value, names, member.key())));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString fieldName(const QString& field)
{
    for (const FieldWord& one : sections) {
        if (field == QLatin1String(one.field))
            return Text::tr(one.word);
    }
    for (const FieldWord& one : members) {
        if (field == QLatin1String(one.field))
            return Text::tr(one.word);
    }
    return field;
}

QString placeText(const Difference& difference, const Playbook& known)
{
    QStringList words;
    const QJsonObject document = JsonShape<Playbook>::write(known);
    for (qsizetype i = 0; i < difference.path.size(); ++i) {
        const QString& part = difference.path[i];
        words.append(i == 1 ? entryName(document.value(difference.path[0]), part) : fieldName(part));
    }
    if (words.size() > 1 && words[1] == difference.path[1])
        words[1] = fieldName(words[1]);
    return words.join(QStringLiteral(" › "));
}

QString valueText(const QJsonValue& value, const Names& names, const QString& field)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    case QJsonValue::Double:
        return numberText(value.toInteger(), names, field);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue& one : value.toArray())
            parts.append(valueText(one, names, field));
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (const char* best : {"name", "key"}) {
            if (const QString text = object.value(QLatin1String(best)).toString(); !text.isEmpty())
                return text;
        }
        return membersText(object, names);
    }
    default:
        return QString(QChar(0x2013));
    }
}

QString beforeText(const Difference& difference, const Names& names)
{
    return valueText(difference.before, names, fieldOf(difference));
}

QString afterText(const Difference& difference, const Names& names)
{
    return valueText(difference.after, names, fieldOf(difference));
}

QString nameOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Added:
        //: What became of a part of the playbook; so with those that follow.
        return Text::tr("Added");
    case DifferenceKind::Removed:
        return Text::tr("Removed");
    case DifferenceKind::Changed:
        return Text::tr("Changed");
    case DifferenceKind::Moved:
        return Text::tr("Moved");
    }
    return {};
}

} // namespace tierdesk
