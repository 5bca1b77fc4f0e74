// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/documenttext.h"

#include "ui/text/enumnames.h"
#include "ui/text/rulenames.h"
#include "ui/text/text.h"
#include "ui/text/timetext.h"

#include <QLocale>

namespace tierdesk {

namespace {

template <Worded E>
QString nameOfWord(const QString& word)
{
    const auto value = parseWord<E>(word);
    return value ? nameOf(*value) : word;
}

/// What a step of a guide lacks, by the linter's word for it.
QString lackText(const QString& step, const QString& what)
{
    if (what == u"text")
        //: %1 is a step of a guide.
        return Text::tr("The step “%1” says nothing.").arg(step);
    if (what == u"choices")
        //: %1 is a step of a guide.
        return Text::tr("The step “%1” has too few choices.").arg(step);
    if (what == u"from")
        //: %1 is a step of a guide.
        return Text::tr("A choice of the step “%1” does not say from which number on it holds.").arg(step);
    if (what == u"outcome")
        //: %1 is a step of a guide.
        return Text::tr("The outcome “%1” does not say how it ends.").arg(step);
    //: %1 is a step of a guide.
    return Text::tr("The step “%1” does not say what is to be done.").arg(step);
}

/// Keys, queues, tiers and categories.
QString structureText(const LintFinding& finding)
{
    const auto detail = [&](qsizetype index) { return finding.details.value(index); };
    switch (finding.rule) {
    case LintRule::EmptyKey:
        return Text::tr("The key is missing; without it nothing can refer to this.");
    case LintRule::EmptyName:
        return Text::tr("The name is missing; people would see nothing here.");
    case LintRule::DuplicateKey:
        return Text::tr("“%1” is there twice.").arg(detail(0));
    case LintRule::UnknownQueue:
        return detail(0).isEmpty() ? Text::tr("A queue must be named here.")
                                   : Text::tr("There is no queue “%1”.").arg(detail(0));
    case LintRule::UnknownCategory:
        return Text::tr("There is no category “%1”.").arg(detail(0));
    case LintRule::UnknownTier:
        return Text::tr("There is no tier %1.").arg(detail(0));
    case LintRule::TierOutOfRange:
        return Text::tr("Tiers run from 0 to 4; %1 is none.").arg(detail(0));
    case LintRule::TierMissing:
        return Text::tr("Tier %1 is not described.").arg(detail(0));
    case LintRule::IntakeMissing:
        return Text::tr("No queue is named for new tickets to arrive in.");
    case LintRule::IntakeRetired:
        return Text::tr("New tickets would arrive in %1, which is retired.").arg(detail(0));
    case LintRule::CategoryCycle:
        return Text::tr("“%1” is its own ancestor.").arg(detail(0));
    case LintRule::EscalationNotHigher:
        //: Both are queues.
        return Text::tr("%1 cannot escalate to %2, which is not in a higher tier.").arg(detail(0), detail(1));
    case LintRule::EscalationToRetired:
        //: Both are queues.
        return Text::tr("%1 escalates to %2, which is retired.").arg(detail(0), detail(1));
    case LintRule::HandoffImpossible:
        //: Both are numbers.
        return Text::tr("No queue of tier %1 can escalate to tier %2, so this is never asked.")
            .arg(detail(0), detail(1));
    case LintRule::HandoffShadowed:
        //: Both are numbers.
        return Text::tr("This is never asked, because a standard before it fits every handoff from tier %1 to tier %2 "
                        "that this fits.")
            .arg(detail(0), detail(1));
    case LintRule::PartTwice:
        //: %1 is a part of a handoff packet.
        return Text::tr("“%1” is asked for twice.").arg(nameOfWord<PacketPart>(detail(0)));
    case LintRule::LaunchWithoutProgram:
        return Text::tr("There is no program to start.");
    case LintRule::LaunchPlaceholder:
        return Text::tr("“{%1}” is nothing that a ticket knows.").arg(detail(0));
    case LintRule::LaunchShell:
        //: %1 is a program such as bash.
        return Text::tr(
                   "%1 reads an argument as a command, so that what a ticket says could run. Name the program itself.")
            .arg(detail(0));
    case LintRule::ScopeToRetired:
        return Text::tr("It is to be handed to %1, which is retired.").arg(detail(0));
    case LintRule::ScopeToLower:
        //: %1 is a number, %2 a queue.
        return Text::tr("Tier %1 cannot hand it to %2, which is in a lower tier.").arg(detail(0), detail(1));
    case LintRule::GuardNegative:
        return Text::tr("%1 is less than none; 0 leaves this guard out.").arg(detail(0));
    case LintRule::CostNegative:
        return Text::tr("%1 is less than none; 0 says that the cost is not told.").arg(detail(0));
    case LintRule::ServiceOwnerRetired:
        return Text::tr("The service is owned by %1, which is retired.").arg(detail(0));
    case LintRule::KindOutOfTier:
        return Text::tr("Tier 4 is for vendors and engineering and they belong there alone; %1 does not fit.")
            .arg(detail(0));
    default:
        return {};
    }
}

/// Guides.
QString guideText(const LintFinding& finding)
{
    const auto detail = [&](qsizetype index) { return finding.details.value(index); };
    switch (finding.rule) {
    case LintRule::GuideUnreachable:
        //: %1 is a step of a guide.
        return Text::tr("No way leads to the step “%1”.").arg(detail(0));
    case LintRule::GuideDeadEnd:
        //: %1 is a step of a guide.
        return Text::tr("The step “%1” leads nowhere here; say where it goes on.").arg(detail(0));
    case LintRule::GuideLoop:
        //: %1 is a way through a guide: "a → b → a".
        return Text::tr("The guide goes round in a circle: %1.").arg(detail(0));
    case LintRule::GuideWithoutOutcome:
        return Text::tr("The guide has no outcome, so it never ends.");
    case LintRule::GuideTarget:
        //: %1 is a step of a guide.
        return Text::tr("There is no step “%1” in this guide.").arg(detail(0));
    case LintRule::GuideIncomplete:
        return lackText(detail(0), detail(1));
    case LintRule::GuideValue:
        return detail(0) == u"picture" ? Text::tr("This is no PNG or JPEG picture of at most 256 kB.")
                                       : Text::tr("“%1” cannot be set here.").arg(detail(1));
    case LintRule::GuideForStaff:
        return Text::tr("The guide is for requesters too, and only staff can do this.");
    case LintRule::UnknownGuide:
        return detail(0).isEmpty() ? Text::tr("A guide must be named here.")
                                   : Text::tr("There is no guide “%1”.").arg(detail(0));
    case LintRule::UnknownLaunch:
        return Text::tr("There is no program to start named “%1”.").arg(detail(0));
    default:
        return {};
    }
}

/// States, the matrix and the rest.
QString behaviourText(const LintFinding& finding)
{
    const auto detail = [&](qsizetype index) { return finding.details.value(index); };
    const auto type = [&](qsizetype index) { return nameOfWord<StateType>(detail(index)); };
    switch (finding.rule) {
    case LintRule::StateTypeMissing:
        return Text::tr("No state has the type “%1”.").arg(type(0));
    case LintRule::TransitionWithoutState:
        //: All three are types of states.
        return Text::tr("The move from “%1” to “%2” cannot be made, because no state has the type “%3”.")
            .arg(type(0), type(1), type(2));
    case LintRule::NeedNeverMet:
        //: %1 and %2 are types of states, %3 is what is asked for: "A reason".
        return Text::tr("The move from “%1” to “%2” asks for something that cannot be given there: %3.")
            .arg(type(0), type(1), nameOfWord<Required>(detail(2)));
    case LintRule::StuckState:
        return Text::tr("No move leads out of “%1”.").arg(type(0));
    case LintRule::UnreachableState:
        return Text::tr("No moves lead from “%1” to “%2”.").arg(nameOf(StateType::New), type(0));
    case LintRule::MatrixShape:
        //: Both are numbers.
        return Text::tr("There are %1 entries where there should be %2.").arg(detail(0), detail(1));
    case LintRule::MatrixRank:
        return Text::tr("There is no priority %1.").arg(detail(0));
    case LintRule::MatrixOrder:
        return Text::tr("A higher impact or urgency gives a less pressing priority here.");
    case LintRule::ListEmpty:
        return Text::tr("The list is empty, so there would be nothing to choose from.");
    case LintRule::DaysNegative:
        return Text::tr("%1 days is less than none.").arg(detail(0));
    case LintRule::NobodyAdministers:
        return Text::tr(
            "Administrators may not edit the playbook or manage people any more, so nobody could ever change "
            "this again.");
    case LintRule::ReopenNotLegal:
        return Text::tr("Closed tickets are to be reopened, and no move leads from “%1” to “%2”.")
            .arg(nameOf(StateType::Closed), nameOf(StateType::Open));
    case LintRule::UnknownField:
        return Text::tr("“%1” means nothing here; is it misspelt?").arg(detail(0));
    default:
        return {};
    }
}

/// Calendars and agreements.
QString timesText(const LintFinding& finding)
{
    const auto detail = [&](qsizetype index) { return finding.details.value(index); };
    switch (finding.rule) {
    case LintRule::UnknownZone:
        return detail(0).isEmpty() ? Text::tr("A time zone must be named here, such as Europe/London.")
                                   : Text::tr("There is no time zone “%1”.").arg(detail(0));
    case LintRule::UnknownCalendar:
        return detail(0).isEmpty() ? Text::tr("A calendar must be named here.")
                                   : Text::tr("There is no calendar “%1”.").arg(detail(0));
    case LintRule::CalendarCircle:
        return Text::tr("“%1” inherits from itself.").arg(detail(0));
    case LintRule::CalendarWithoutHours:
        return Text::tr("%1 has no working hours, so no time would ever pass in it.").arg(detail(0));
    case LintRule::HoursOverlap:
        //: Both are hours: "09:00–12:00".
        return Text::tr("%1 and %2 overlap.").arg(detail(0), detail(1));
    case LintRule::DayMissing:
        //: %1 is what an exception in a calendar is called: "Christmas".
        return Text::tr("The exception “%1” does not say which day it is.").arg(detail(0));
    case LintRule::UnknownService:
        return Text::tr("There is no service “%1”.").arg(detail(0));
    case LintRule::MetricOutOfType:
        //: %1 is what is measured: "First response"; %2 a kind of agreement: "Agreement with the client (SLA)".
        return Text::tr("“%1” cannot be promised in this kind of agreement: %2.")
            .arg(nameOfWord<Metric>(detail(0)), nameOfWord<AgreementType>(detail(1)));
    case LintRule::MinutesNegative:
        return Text::tr("%1 minutes is less than none.").arg(detail(0));
    case LintRule::TargetOrder:
        //: Both are the numbers of priorities.
        return Text::tr("Priority %1 has more time than priority %2.").arg(detail(0), detail(1));
    case LintRule::AgreementShadowed:
        return Text::tr("This never applies, because “%1” stands before it and fits everything that this fits.")
            .arg(detail(0));
    case LintRule::PercentOutOfRange:
        return Text::tr("%1 percent is not between 1 and 100.").arg(detail(0));
    case LintRule::UnknownPendingReason:
        return Text::tr("There is no pending reason “%1”.").arg(detail(0));
    default:
        return {};
    }
}

/// Protocols and routing rules.
QString rulesText(const LintFinding& finding)
{
    const auto detail = [&](qsizetype index) { return finding.details.value(index); };
    switch (finding.rule) {
    case LintRule::ConditionMeaningless:
        //: %1 is what a condition looks at, %2 a comparison: "Tag", "is at least".
        return Text::tr("“%1” cannot be compared like this: %2.")
            .arg(nameOfWord<Attribute>(detail(0)), nameOfWord<Comparison>(detail(1)));
    case LintRule::ConditionValue:
        return detail(1).isEmpty()
                   ? Text::tr("%1: a value is missing.").arg(nameOfWord<Attribute>(detail(0)))
                   : Text::tr("%1: “%2” names nothing here.").arg(nameOfWord<Attribute>(detail(0)), detail(1));
    case LintRule::ConditionForRouting:
        return Text::tr("%1, %2: that can only be asked when something happens, in a routing rule.")
            .arg(nameOfWord<Attribute>(detail(0)), nameOfWord<Comparison>(detail(1)));
    case LintRule::OffsetWithoutClock:
        return Text::tr("A step can only count from a deadline where the protocol waits for a clock.");
    case LintRule::ActionIncomplete:
        //: %1 is an action: "Add a tag".
        return Text::tr("“%1” needs to be told more: its queue, tag, priority, skill or person.")
            .arg(nameOfWord<ActionKind>(detail(0)));
    case LintRule::NothingToDo:
        return Text::tr("There is nothing to do here, so nothing ever happens.");
    case LintRule::RulesOverlap:
        //: %1 is another rule, %2 an action: "Set the priority".
        return Text::tr("“%1” acts on the same tickets at the same time, and both do this: %2.")
            .arg(detail(0), nameOfWord<ActionKind>(detail(1)));
    case LintRule::QueueWithoutPeople:
        return Text::tr("Nobody works in “%1”; what arrives there waits unseen.").arg(detail(0));
    case LintRule::NobodyThere:
        //: %1 is a queue, %2 a weekday, %3 a time of day.
        return Text::tr("For a ticket in “%1” nobody may be there when this acts, such as on %2 at %3 UTC.")
            .arg(detail(0), nameOf(static_cast<Weekday>(detail(1).toInt() - 1)), detail(2));
    case LintRule::NeverHolds:
        if (finding.details.isEmpty())
            return Text::tr("No ticket can be all of this at once, so this never holds.");
        return Text::tr("No ticket has two values of “%1” at once, so this never holds.")
            .arg(nameOfWord<Attribute>(detail(0)));
    case LintRule::RuleShadowed:
        return Text::tr("This is never tried, because “%1” stands before it and stops the rules after it.")
            .arg(detail(0));
    case LintRule::RuleLoop:
        return Text::tr("“%1” moves a ticket away again as soon as this has moved it. Let one of the two ask where the "
                        "ticket is.")
            .arg(detail(0));
    case LintRule::StateNeverWaits:
        return Text::tr("Nothing waits in the state “%1”: such a ticket is done.")
            .arg(nameOfWord<StateType>(detail(0)));
    case LintRule::AgreementsDoNotFit:
        //: %1 is a priority, %2 and %3 are spans of time, %4 is a way from queue to queue.
        return Text::tr("A ticket of priority %1 that goes %4 may take %2, and the requester was promised %3.")
            .arg(detail(0), workText(detail(1).toInt()), workText(detail(2).toInt()), detail(3));
    default:
        return {};
    }
}

/// What the readers of documents ask for, see core/base/fields.h.
QString expectedText(const QString& expected)
{
    const QString oneOf = QStringLiteral("one of: ");
    if (expected.startsWith(oneOf))
        //: %1 is a list of words.
        return Text::tr("one of: %1").arg(expected.mid(oneOf.size()));
    const std::array<std::pair<const char*, QString>, 6> known{{
        {"a text", Text::tr("a text")},
        {"a whole number", Text::tr("a whole number")},
        {"true or false", Text::tr("true or false")},
        {"a list", Text::tr("a list")},
        {"an object", Text::tr("an object")},
        {"an object in JSON", Text::tr("an object in JSON")},
    }};
    for (const auto& [words, text] : known) {
        if (expected == QLatin1String(words))
            return text;
    }
    return expected;
}

QString exampleValueText(const ExampleValue& given)
{
    switch (given.attribute) {
    case Attribute::Kind:
        return nameOfWord<TicketKind>(given.value);
    case Attribute::Channel:
        return nameOfWord<Channel>(given.value);
    case Attribute::StateType:
        return nameOfWord<StateType>(given.value);
    case Attribute::Link:
        return nameOfWord<LinkKind>(given.value);
    case Attribute::Sender:
        return given.value == QLatin1String("staff") ? Text::tr("Our staff") : Text::tr("Requester");
    case Attribute::LastContact:
    case Attribute::Created:
    case Attribute::RequesterWrote:
    case Attribute::Answered:
        return Text::tr("long ago");
    case Attribute::OpenChild:
        return Text::tr("one");
    case Attribute::TimeOfDay:
        //: %1 is a weekday, %2 a time of day.
        return Text::tr("%1 at %2 UTC")
            .arg(nameOf(static_cast<Weekday>(given.value.left(1).toInt() - 1)), given.value.mid(2));
    default:
        return given.value;
    }
}

/// Empty where there is none.
QString exampleText(const LintFinding& finding)
{
    if (!finding.example)
        return {};
    if (finding.example->empty())
        return Text::tr("Any ticket is an example of it.");
    QStringList values;
    for (const ExampleValue& given : *finding.example)
        //: What a condition looks at and its value: "Category: Hardware".
        values.append(Text::tr("%1: %2", "example").arg(nameOf(given.attribute), exampleValueText(given)));
    //: %1 is a list such as "Category: Hardware, Tag: vip".
    return Text::tr("For example a ticket with %1.").arg(values.join(QStringLiteral(", ")));
}

} // namespace

QString lintText(const LintFinding& finding)
{
    for (const auto words : {structureText, guideText, behaviourText, timesText, rulesText}) {
        const QString text = words(finding);
        if (text.isEmpty())
            continue;
        const QString example = exampleText(finding);
        return example.isEmpty() ? text : text + u' ' + example;
    }
    return {};
}

QString lintLine(const LintFinding& finding)
{
    //: "Error at queues[3].tier: There is no tier 5."
    return Text::tr("%1 at %2: %3").arg(nameOf(finding.severity()), finding.path, lintText(finding));
}

QString fieldErrorText(const FieldError& error)
{
    const QString expected = expectedText(error.expected);
    if (error.path.isEmpty())
        return Text::tr("The document cannot be read; there should be %1.").arg(expected);
    //: %1 is a place in a document, %2 what should stand there.
    return Text::tr("The document cannot be read at %1; there should be %2.").arg(error.path, expected);
}

QString filterErrorText(const FilterError& error)
{
    if (error.expected.isEmpty())
        //: %1 is what somebody typed, such as "queue:".
        return Text::tr("Something is missing in “%1”.").arg(error.word);
    const QString list = QLocale().createSeparatedList(error.expected);
    //: %1 is a word that somebody typed, %2 a list.
    return Text::tr("“%1” is not understood. There may stand: %2.").arg(error.word, list);
}

} // namespace tierdesk
