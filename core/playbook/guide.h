// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A guide: a decision tree or a linear script that a technician, or somebody who needs help, is led through.
#pragma once

#include "core/base/ids.h"
#include "core/playbook/handoff.h"

#include <optional>

namespace tierdesk {

using GuideKey = Key<struct GuideTag>;
using GuideNodeKey = Key<struct GuideNodeTag>;
using GuideChoiceKey = Key<struct GuideChoiceTag>;

enum class GuideNodeKind {
    /// One of the choices.
    AskOne,
    /// Any number of the choices.
    AskMany,
    AskText,
    /// The choices are ranges: each begins at its `from`.
    AskNumber,
    Instruction,
    /// Something to look at oneself; answered by one of the choices.
    Check,
    Action,
    Outcome
};

template <>
struct Words<GuideNodeKind>
{
    static constexpr std::array words{"ask-one",     "ask-many", "ask-text", "ask-number",
                                      "instruction", "check",    "action",   "outcome"};
};

struct GuideChoice
{
    GuideChoiceKey key;
    QString text;
    /// Null: where its node goes on.
    GuideNodeKey next{};
    /// For a number: the least that falls to it.
    std::optional<int> from{};

    TIERDESK_FIELDS(GuideChoice, key, text, next, from)
};

enum class GuideActionKind {
    /// A reply that is ready but for its sending.
    Macro,
    /// An article to read and go by.
    Article,
    SetField,
    /// A program of the playbook's launches.
    Launch
};

template <>
struct Words<GuideActionKind>
{
    static constexpr std::array words{"macro", "article", "set-field", "launch"};
};

/// What a guide can set on a ticket.
enum class GuideField { Kind, Category, Service, Impact, Urgency, Asset, Tag };

template <>
struct Words<GuideField>
{
    static constexpr std::array words{"kind", "category", "service", "impact", "urgency", "asset", "tag"};
};

struct GuideAction
{
    GuideActionKind kind = GuideActionKind::Macro;
    /// For SetField.
    std::optional<GuideField> field{};
    /// The text of the reply, the number of the article, the field's value as its key, word or rank, the launch's key.
    QString value{};

    TIERDESK_FIELDS(GuideAction, kind, field, value)
};

enum class GuideEnding {
    Solved,
    /// To a queue, with a packet that is begun.
    Escalate,
    /// Another guide goes on from here.
    Guide
};

template <>
struct Words<GuideEnding>
{
    static constexpr std::array words{"solved", "escalate", "guide"};
};

struct GuidePacketLine
{
    PacketPart part = PacketPart::Symptom;
    QString text;

    TIERDESK_FIELDS(GuidePacketLine, part, text)
};

struct GuideOutcome
{
    GuideEnding ending = GuideEnding::Solved;
    /// For Solved: the code of the resolution, and its text unless the node's own will do.
    QString code{};
    QString resolution{};
    /// For Escalate.
    QueueKey queue{};
    std::vector<GuidePacketLine> packet{};
    /// For Guide.
    GuideKey guide{};

    TIERDESK_FIELDS(GuideOutcome, ending, code, resolution, queue, packet, guide)
};

struct GuideNode
{
    GuideNodeKey key;
    GuideNodeKind kind = GuideNodeKind::Instruction;
    /// What is asked, told or reached.
    QString text;
    /// A PNG or JPEG in Base64, shown beneath the text.
    QString picture{};
    std::vector<GuideChoice> choices{};
    /// Where it goes on unless a choice says otherwise.
    GuideNodeKey next{};
    std::optional<GuideAction> action{};
    std::optional<GuideOutcome> outcome{};

    TIERDESK_FIELDS(GuideNode, key, kind, text, picture, choices, next, action, outcome)
    [[nodiscard]] const GuideChoice* choice(const GuideChoiceKey& wanted) const;
};

/// Whom a guide is for.
enum class GuideAudience { Staff, Requesters, Both };

template <>
struct Words<GuideAudience>
{
    static constexpr std::array words{"staff", "requesters", "both"};
};

/// The first node is where it begins.
struct Guide
{
    GuideKey key;
    QString name;
    QString purpose{};
    /// With those under them.
    std::vector<CategoryKey> categories{};
    std::vector<ServiceKey> services{};
    /// Words of a ticket that speak for it.
    QStringList words{};
    std::vector<GuideNode> nodes{};
    GuideAudience audience = GuideAudience::Staff;

    TIERDESK_FIELDS(Guide, key, name, purpose, categories, services, words, nodes, audience)
    [[nodiscard]] bool isForStaff() const { return audience != GuideAudience::Requesters; }
    [[nodiscard]] bool isForRequesters() const { return audience != GuideAudience::Staff; }
    [[nodiscard]] const GuideNode* node(const GuideNodeKey& wanted) const;
};

/// A way out of a node, and where it is written: "next", "choices[2].next" or "choices[2]".
struct GuideExit
{
    QString path;
    GuideNodeKey target;

    bool operator==(const GuideExit&) const = default;
};

/// Each way out that some answer takes, in the order of the choices; a target may be null or name no node.
[[nodiscard]] std::vector<GuideExit> exitsOf(const GuideNode& node);

} // namespace tierdesk
