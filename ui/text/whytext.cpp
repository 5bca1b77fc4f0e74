// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/whytext.h"

#include "ui/text/rulenames.h"
#include "ui/text/text.h"
#include "ui/text/timetext.h"

#include <QLocale>

namespace tierdesk {

namespace {

WhyMark markOf(bool holds)
{
    return holds ? WhyMark::Yes : WhyMark::No;
}

QString groupText(Join join)
{
    switch (join) {
    case Join::All:
        return Text::tr("All of these must hold:");
    case Join::Any:
        return Text::tr("One of these must hold:");
    case Join::None:
        return Text::tr("None of these may hold:");
    }
    return {};
}

class Outline
{
public:
    Outline(const Names& names, const QTimeZone& zone)
        : m_names(names)
        , m_zone(zone)
    {}

    void add(int depth, const QString& text, WhyMark mark = WhyMark::None) { m_lines.push_back({depth, mark, text}); }
    [[nodiscard]] std::vector<WhyLine> take() { return std::move(m_lines); }
    [[nodiscard]] QString when(Instant at) const { return stampText(at, m_zone); }

    void verdict(int depth, const Verdict& verdict)
    {
        for (const GroupVerdict& group : verdict.groups) {
            add(depth, groupText(group.join), markOf(group.holds));
            for (const ConditionVerdict& one : group.conditions) {
                QStringList actual;
                for (const QString& value : one.actual)
                    actual.append(shortened(valueName(one.condition.attribute, value, m_names)));
                const QString saw = actual.isEmpty() ? Text::tr("nothing") : QLocale().createSeparatedList(actual);
                //: %1 is a condition, %2 the value that was found.
                add(depth + 1, Text::tr("%1: it is %2").arg(sentenceOf(one.condition, m_names), saw),
                    markOf(one.holds));
            }
        }
    }

    void ladder(const LadderExplanation& explained, const Protocol* protocol)
    {
        const Ladder& ladder = explained.ladder;
        add(1, ladder.endedAt ? Text::tr("From %1 to %2 what it waits for was the case:")
                                    .arg(when(ladder.since), when(*ladder.endedAt))
                              : Text::tr("Since %1 what it waits for is the case:").arg(when(ladder.since)));
        for (const StepExplanation& step : explained.steps)
            this->step(step, protocol ? protocol->step(step.standing.step) : nullptr);
    }

private:
    [[nodiscard]] static QString shortened(const QString& text)
    {
        constexpr qsizetype longest = 60;
        const QString line = text.simplified();
        return line.size() <= longest ? line : line.first(longest - 1) + QChar(0x2026);
    }

    void step(const StepExplanation& explained, const Step* step)
    {
        const QString name =
            step ? offsetText(*step)
                 : Text::tr("A step that the playbook does not hold any more (%1)").arg(explained.standing.step);
        const bool acted = !explained.firings.empty();
        add(2, QStringLiteral("%1: %2").arg(name, stateText(explained)),
            acted                                            ? WhyMark::Yes
            : explained.standing.state == StepState::Waiting ? WhyMark::None
                                                             : WhyMark::No);
        for (const Firing& firing : explained.firings)
            add(3, firing.at - firing.due >= std::chrono::minutes(5)
                       ? Text::tr("It acted %1, late: it was due %2.").arg(when(firing.at), when(firing.due))
                       : Text::tr("It acted %1.").arg(when(firing.at)));
        if (!explained.conditions.groups.empty() && explained.standing.state != StepState::Done)
            verdict(3, explained.conditions);
        sum(explained);
    }

    void sum(const StepExplanation& explained)
    {
        if (explained.counted.empty())
            return;
        constexpr std::size_t most = 4;
        QStringList spans;
        for (const OpenSpan& span : explained.counted) {
            if (spans.size() == most) {
                spans.append(QString(QChar(0x2026)));
                break;
            }
            //: A stretch of time: %1 and %2 are instants.
            spans.append(Text::tr("%1 to %2").arg(when(span.from), when(span.to)));
        }
        //: %1 is a list of stretches of time, %2 what they come to.
        add(3, Text::tr("Counted: %1, together %2.").arg(spans.join(QStringLiteral("; ")), workingText(explained.sum)));
    }

    [[nodiscard]] QString stateText(const StepExplanation& explained) const
    {
        const QString due = explained.standing.due ? when(*explained.standing.due) : QString();
        switch (explained.standing.state) {
        case StepState::Done:
            return Text::tr("done");
        case StepState::Waiting:
            return explained.firings.empty() ? Text::tr("it acts %1").arg(due) : Text::tr("it acts again %1").arg(due);
        case StepState::Held:
            return Text::tr("due %1, but its conditions do not hold; it acts as soon as they do").arg(due);
        case StepState::Paused:
            return Text::tr("the time stands still, so nothing comes due until it goes on");
        case StepState::PassedOver:
            return Text::tr("it would have been due %1, before the desk knew of it, and is passed over").arg(due);
        case StepState::Acknowledged:
            return Text::tr("somebody takes care of it already, so it tells nobody");
        case StepState::Ended:
            return explained.firings.empty() ? Text::tr("it did not come to it") : Text::tr("over");
        }
        return {};
    }

    const Names& m_names;
    const QTimeZone& m_zone;
    std::vector<WhyLine> m_lines;
};

QString triggerText(TriggerState state)
{
    switch (state) {
    case TriggerState::Holds:
        return Text::tr("It stands on this ticket.");
    case TriggerState::UnknownRule:
        return Text::tr("The playbook does not hold this rule.");
    case TriggerState::SwitchedOff:
        return Text::tr("It is switched off.");
    case TriggerState::TicketDone:
        return Text::tr("The ticket is done.");
    case TriggerState::OutOfScope:
        return Text::tr("The ticket is not in its scope.");
    case TriggerState::NotMet:
        return Text::tr("What it waits for is not the case.");
    }
    return {};
}

} // namespace

std::vector<WhyLine> whyText(const ProtocolExplanation& why, const Names& names, const QTimeZone& zone)
{
    Outline outline(names, zone);
    const Protocol* protocol = names.playbook().protocol(why.rule);
    outline.add(0, Text::tr("%1, as of %2").arg(names.rule(why.rule), outline.when(why.at)));
    outline.add(1, triggerText(why.trigger), markOf(why.trigger == TriggerState::Holds));
    if (protocol)
        outline.add(1, Text::tr("It waits: %1").arg(sentenceOf(protocol->trigger)));
    outline.verdict(1, why.scope);
    for (const LadderExplanation& ladder : why.ladders)
        outline.ladder(ladder, protocol);
    return outline.take();
}

std::vector<WhyLine> whyText(const RoutingExplanation& why, const Names& names, const QTimeZone& zone)
{
    Outline outline(names, zone);
    outline.add(0, names.rule(why.rule));
    if (why.occasions.empty())
        outline.add(1,
                    why.trigger == TriggerState::Holds ? Text::tr("Nothing happened that it waits for.")
                                                       : triggerText(why.trigger),
                    WhyMark::No);
    for (const RoutingOccasion& occasion : why.occasions) {
        const QString at = outline.when(occasion.at);
        if (occasion.acted)
            outline.add(1, Text::tr("It acted %1.").arg(at), WhyMark::Yes);
        else if (occasion.stopped)
            outline.add(1, Text::tr("%1 it would have acted, but an earlier rule stopped those after it.").arg(at),
                        WhyMark::No);
        else
            outline.add(1, Text::tr("%1 it was tried and did not act.").arg(at), WhyMark::No);
        outline.verdict(2, occasion.conditions);
    }
    return outline.take();
}

} // namespace tierdesk
