// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a command line, sorted into options and the rest.
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <map>
#include <span>

namespace tierdesk::cli {

/// An option a verb understands. All texts are UTF-8 and live as long as the program.
struct Option
{
    /// Without the two dashes.
    const char* name;
    /// What stands for its value in the help; null for a switch.
    const char* value;
    const char* help;
};

class Arguments
{
public:
    [[nodiscard]] bool has(const char* option) const;
    /// The last value given; empty when the option was not given.
    [[nodiscard]] QString value(const char* option) const;
    /// Every value given, in order; a value may list several, separated by commas.
    [[nodiscard]] QStringList values(const char* option) const;
    /// What is no option, in order.
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] QString word(qsizetype index) const { return m_words.value(index); }

private:
    friend Result<Arguments, QString> parseArguments(const QStringList& words, std::span<const Option> options);
    std::map<QString, QStringList> m_options;
    QStringList m_words;
};

/// `--name value`, `--name=value`, switches; after `--` nothing is an option, and a lone `-` never is one.
/// The error is a sentence about the first word that is not understood.
[[nodiscard]] Result<Arguments, QString> parseArguments(const QStringList& words, std::span<const Option> options);

} // namespace tierdesk::cli
