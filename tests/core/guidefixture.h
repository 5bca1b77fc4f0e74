// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A small guide with a node of each kind, for tests.
#pragma once

#include "core/playbook/playbook.h"

namespace tierdesk::test {

inline GuideNodeKey nodeKey(const char* key)
{
    return {QString::fromLatin1(key)};
}

inline GuideChoiceKey choiceKey(const char* key)
{
    return {QString::fromLatin1(key)};
}

inline GuideChoice choiceOf(const char* key, const char* text, const char* next = "")
{
    return {choiceKey(key), QString::fromLatin1(text), nodeKey(next), {}};
}

/// power? no: plug (instruction), then lamp (check). Lamp dark: who (many), error (text), pages (number), rate (sets
/// the urgency), up (to the network). Lamp lit or power on: done.
inline Guide printerGuide()
{
    const auto words = [](const char* latin1) { return QString::fromLatin1(latin1); };
    Guide guide;
    guide.key = GuideKey{words("printer")};
    guide.name = words("Printer is silent");
    guide.categories = {CategoryKey{words("printer")}};
    guide.words = {words("printer"), words("paper")};
    guide.nodes = {
        {nodeKey("power"),
         GuideNodeKind::AskOne,
         words("Is the power on?"),
         {},
         {choiceOf("yes", "Yes", "done"), choiceOf("no", "No")},
         nodeKey("plug")},
        {nodeKey("plug"), GuideNodeKind::Instruction, words("Plug it in."), {}, {}, nodeKey("lamp")},
        {nodeKey("lamp"),
         GuideNodeKind::Check,
         words("Is the lamp lit?"),
         {},
         {choiceOf("yes", "Yes", "done"), choiceOf("no", "No", "who")}},
        {nodeKey("who"),
         GuideNodeKind::AskMany,
         words("Who cannot print?"),
         {},
         {choiceOf("one", "One person"), choiceOf("room", "The room"), choiceOf("all", "Everybody", "rate")},
         nodeKey("error")},
        {nodeKey("error"), GuideNodeKind::AskText, words("What does it say?"), {}, {}, nodeKey("pages")},
        {nodeKey("pages"),
         GuideNodeKind::AskNumber,
         words("How many pages wait?"),
         {},
         {{choiceKey("few"), words("Few"), nodeKey("up"), 0}, {choiceKey("lots"), words("Lots"), nodeKey("rate"), 100}},
         nodeKey("up")},
        {nodeKey("rate"),
         GuideNodeKind::Action,
         words("Rate it as urgent."),
         {},
         {},
         nodeKey("up"),
         GuideAction{GuideActionKind::SetField, GuideField::Urgency, words("1")}},
        {nodeKey("up"),
         GuideNodeKind::Outcome,
         words("The network team looks at it."),
         {},
         {},
         {},
         {},
         GuideOutcome{GuideEnding::Escalate,
                      {},
                      {},
                      QueueKey{words("network")},
                      {{PacketPart::Ask, words("Look at the port.")}},
                      {}}},
        {nodeKey("done"),
         GuideNodeKind::Outcome,
         words("It prints again."),
         {},
         {},
         {},
         {},
         GuideOutcome{GuideEnding::Solved, words("solved"), words("The plug was loose."), {}, {}, {}}},
    };
    return guide;
}

} // namespace tierdesk::test
