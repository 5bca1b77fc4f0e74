// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of verbs: what each is called, what it takes, what it does. Help, manual and completion follow it.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/trouble.h"

namespace tierdesk::cli {

class Session;

/// How many words that are no options a verb takes.
struct WordCount
{
    int least = 0;
    int most = 0;
};

struct Verb
{
    /// One word or two: "claim", "task add".
    const char* name;
    /// What stands after the name, options left out: "N QUEUE".
    const char* takes;
    /// One sentence.
    const char* help;
    WordCount words;
    std::vector<Option> options;
    Outcome (*run)(Session& session, const Arguments& arguments);
};

struct Family
{
    const char* title;
    std::span<const Verb> verbs;
};

// One source file each.
[[nodiscard]] std::span<const Verb> storeVerbs();
[[nodiscard]] std::span<const Verb> keychainVerbs();
[[nodiscard]] std::span<const Verb> importVerbs();
[[nodiscard]] std::span<const Verb> listVerbs();
[[nodiscard]] std::span<const Verb> pastVerbs();
[[nodiscard]] std::span<const Verb> reportVerbs();
[[nodiscard]] std::span<const Verb> trendVerbs();
[[nodiscard]] std::span<const Verb> timeVerbs();
[[nodiscard]] std::span<const Verb> ruleVerbs();
[[nodiscard]] std::span<const Verb> ticketVerbs();
[[nodiscard]] std::span<const Verb> talkVerbs();
[[nodiscard]] std::span<const Verb> progressVerbs();
[[nodiscard]] std::span<const Verb> pairVerbs();
[[nodiscard]] std::span<const Verb> workVerbs();
[[nodiscard]] std::span<const Verb> guideVerbs();
[[nodiscard]] std::span<const Verb> askVerbs();
[[nodiscard]] std::span<const Verb> classifyVerbs();
[[nodiscard]] std::span<const Verb> knowledgeVerbs();
[[nodiscard]] std::span<const Verb> knowledgeFileVerbs();
[[nodiscard]] std::span<const Verb> peopleVerbs();
[[nodiscard]] std::span<const Verb> accessVerbs();
[[nodiscard]] std::span<const Verb> playbookVerbs();

/// In the order of the help.
[[nodiscard]] std::vector<Family> families();
/// Understood before and after every verb.
[[nodiscard]] std::span<const Option> generalOptions();

/// The whole program's help, one verb's help, or that of the verbs that begin with a word.
[[nodiscard]] QString helpText();
[[nodiscard]] QString helpText(const Verb& verb);

/// The verb that the first one or two words name, or null.
[[nodiscard]] const Verb* findVerb(const QStringList& words);

} // namespace tierdesk::cli
