// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/packetprefill.h"

#include <algorithm>

namespace tierdesk {

namespace {

/// Longer texts are for the timeline, not for a packet.
constexpr qsizetype longestLine = 300;
constexpr qsizetype longestText = 2000;

QString shortened(const QString& text, qsizetype longest)
{
    return text.size() <= longest ? text : text.first(longest - 1).trimmed() + QChar(0x2026);
}

void addLine(QString& list, const QString& text)
{
    const QString line = shortened(text.simplified(), longestLine);
    if (line.isEmpty())
        return;
    if (!list.isEmpty())
        list += QLatin1Char('\n');
    list += QStringLiteral("- ") + line;
}

void addSteps(QString& steps, const Ticket& ticket, Instant since)
{
    struct Step
    {
        Instant at;
        QString text;
    };
    std::vector<Step> taken;
    for (const Message& message : ticket.messages) {
        if (message.kind == MessageKind::Note && !message.withdrawn && message.at > since)
            taken.push_back({message.at, message.body});
    }
    for (const WorkEntry& work : ticket.work.log) {
        if (work.at > since)
            taken.push_back({work.at, work.text});
    }
    for (const GuideRun& run : ticket.guidance.runs) {
        const Guide* guide = ticket.guideOf(run.id);
        for (const GuideAnswer& answer : guide ? walk(*guide, run).trail : std::vector<GuideAnswer>{}) {
            const GuideStep* step = run.step(answer.node);
            if (step->at > since && !answer.skipped)
                taken.push_back({step->at, stepText(*guide->node(answer.node), answer)});
        }
    }
    std::ranges::stable_sort(taken, {}, &Step::at);
    for (const Step& step : taken)
        addLine(steps, step.text);
    // A task does not say when it was ticked, so one that is in the list already came with the packet.
    for (const Task& task : ticket.work.tasks) {
        if (task.done && !steps.contains(task.text.simplified()))
            addLine(steps, task.text);
    }
}

/// What the last guide that came to a handoff since then has ready for the packet.
std::vector<GuidePacketLine> linesOfGuide(const Ticket& ticket, Instant since)
{
    for (auto run = ticket.guidance.runs.rbegin(); run != ticket.guidance.runs.rend(); ++run) {
        const Guide* guide = ticket.guideOf(run->id);
        const GuideNode* end = guide && !run->laidAside ? outcomeOf(*guide, *run) : nullptr;
        const bool isNews = run->steps.empty() ? run->at > since : run->steps.back().at > since;
        if (end && isNews && end->outcome && end->outcome->ending == GuideEnding::Escalate)
            return end->outcome->packet;
    }
    return {};
}

} // namespace

HandoffPacket prefilledPacket(const Ticket& ticket)
{
    const auto& handoff = ticket.placement.handoff;
    HandoffPacket packet = handoff ? handoff->packet : HandoffPacket{};
    packet[PacketPart::Ask].clear();
    const Instant since = handoff ? handoff->at : ticket.createdAt - Milliseconds(1);
    for (const GuidePacketLine& line : linesOfGuide(ticket, since))
        packet[line.part] = line.text;
    const auto fill = [&](PacketPart part, const QString& text) {
        if (packet[part].trimmed().isEmpty())
            packet[part] = shortened(text.trimmed(), longestText);
    };
    const QString& description = ticket.details.description;
    fill(PacketPart::Symptom, description.trimmed().isEmpty() ? ticket.details.subject : description);
    fill(PacketPart::Environment, ticket.details.asset);
    addSteps(packet[PacketPart::StepsTried], ticket, since);

    QStringList files;
    for (const Attachment& file : ticket.work.files)
        files.append(file.name);
    files.removeDuplicates();
    if (!files.isEmpty())
        packet[PacketPart::Evidence] = files.join(QStringLiteral(", "));
    for (const Message& message : ticket.messages) {
        if (message.kind == MessageKind::Reply && !message.withdrawn)
            packet[PacketPart::Promise] = shortened(message.body.trimmed(), longestText);
    }
    return packet;
}

const GuideNode* solvedByGuide(const Ticket& ticket)
{
    const auto& runs = ticket.guidance.runs;
    const GuideRun* last = runs.empty() || runs.back().laidAside ? nullptr : &runs.back();
    const Guide* guide = last ? ticket.guideOf(last->id) : nullptr;
    const GuideNode* end = guide ? outcomeOf(*guide, *last) : nullptr;
    return end && end->outcome && end->outcome->ending == GuideEnding::Solved ? end : nullptr;
}

} // namespace tierdesk
