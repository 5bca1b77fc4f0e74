// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that lead through a guide.
#include "core/ticket/decider.h"

namespace tierdesk {

namespace {

/// As the linter has seen to it, the value says something for its field.
TriageTicket triageOf(const GuideAction& action)
{
    TriageTicket command;
    switch (action.field.value_or(GuideField::Kind)) {
    case GuideField::Kind:
        command.kind = parseWord<TicketKind>(action.value);
        break;
    case GuideField::Category:
        command.category = CategoryKey{action.value};
        break;
    case GuideField::Service:
        command.service = ServiceKey{action.value};
        break;
    case GuideField::Impact:
        command.impact = Impact{action.value.toInt()};
        break;
    case GuideField::Urgency:
        command.urgency = Urgency{action.value.toInt()};
        break;
    case GuideField::Asset:
    case GuideField::Tag:
        break;
    }
    return command;
}

} // namespace

Refused Decider::operator()(const StartGuide& command)
{
    if (Refused no = requireOpen())
        return no;
    const Guide* guide = m_playbook.guide(command.guide);
    if (!guide)
        return refuse(Reason::NoSuchGuide, {command.guide.value});
    for (const GuideRun& run : m_ticket.guidance.runs) {
        const Guide* begun = m_ticket.guideOf(run.id);
        if (!run.laidAside && begun && begun->key == guide->key && !outcomeOf(*begun, run))
            return refuse(Reason::GuideUnderWay, {guide->name});
    }
    record(GuideStarted{m_playbook.version, *guide});
    return {};
}

Refused Decider::requireUnderWay(GuideRunId id) const
{
    if (Refused no = requireOpen())
        return no;
    const GuideRun* run = m_ticket.guideRun(id);
    return run && !run->laidAside && m_ticket.guideOf(id) ? Refused{}
                                                          : refuse(Reason::NoSuchGuideRun, {QString::number(id.value)});
}

Refused Decider::operator()(const AnswerGuide& command)
{
    if (Refused no = requireUnderWay(command.run))
        return no;
    const GuideRun& run = *m_ticket.guideRun(command.run);
    const Guide& guide = *m_ticket.guideOf(command.run);
    const GuideWalk walked = walk(guide, run);
    const GuideNode* node = guide.node(command.answer.node);
    const bool onTheWay =
        walked.at == command.answer.node ||
        std::ranges::find(walked.trail, command.answer.node, &GuideAnswer::node) != walked.trail.end();
    if (!node || !onTheWay)
        return refuse(Reason::GuideElsewhere, {guide.name});
    if (const auto fault = faultOf(*node, command.answer))
        return refuse(Reason::AnswerDoesNotFit, {toWord(*fault), node->text});
    const GuideStep* before = run.step(command.answer.node);
    if (before && before->answer == command.answer)
        return refuse(Reason::NothingChanges);
    record(GuideAnswered{command.run, command.answer});
    if (node->action && !command.answer.skipped)
        return setField(*node->action);
    return {};
}

/// A field that says so already stays as it is.
Refused Decider::setField(const GuideAction& action)
{
    if (action.kind != GuideActionKind::SetField || !action.field)
        return {};
    Refused no;
    if (*action.field == GuideField::Asset || *action.field == GuideField::Tag) {
        DetailsPatch patch;
        if (*action.field == GuideField::Asset)
            patch.asset = action.value;
        else
            patch.tags = m_ticket.details.tags + QStringList{action.value};
        no = (*this)(EditTicket{patch, {}});
    } else {
        no = (*this)(triageOf(action));
    }
    return no && no->reason == Reason::NothingChanges ? Refused{} : no;
}

Refused Decider::operator()(const GoBackInGuide& command)
{
    if (Refused no = requireUnderWay(command.run))
        return no;
    const GuideWalk walked = walk(*m_ticket.guideOf(command.run), *m_ticket.guideRun(command.run));
    if (walked.trail.empty())
        return refuse(Reason::NothingChanges);
    const GuideNodeKey to = command.to ? command.to : walked.trail.back().node;
    if (std::ranges::find(walked.trail, to, &GuideAnswer::node) == walked.trail.end())
        return refuse(Reason::GuideElsewhere, {m_ticket.guideOf(command.run)->name});
    record(GuideWentBack{command.run, to});
    return {};
}

Refused Decider::operator()(const LayGuideAside& command)
{
    if (Refused no = requireUnderWay(command.run))
        return no;
    record(GuideLaidAside{command.run});
    return {};
}

} // namespace tierdesk
