// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The small editors that pages of the playbook are made of. Showing a value never tells of a change; what a person does
// always does.
#pragma once

#include "core/base/words.h"
#include "ui/playbook/playbookdraft.h"
#include "ui/text/enumnames.h"
#include "ui/text/rulenames.h"
#include "ui/widgets/keysedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace tierdesk {

struct NumberRange
{
    int least = 0;
    int most = 9999;
    /// After the number: " days".
    QString suffix = {};
    /// Instead of the least number: "never".
    QString none = {};
};

[[nodiscard]] QPlainTextEdit* makeParagraph(QWidget* parent, std::function<void(const QString&)> typed);
[[nodiscard]] QSpinBox* makeNumber(const NumberRange& range, QWidget* parent, std::function<void(int)> typed);
[[nodiscard]] QCheckBox* makeCheck(const QString& words, QWidget* parent, std::function<void(bool)> ticked);
[[nodiscard]] QComboBox* makePick(QWidget* parent, std::function<void(const QString& key)> picked);
[[nodiscard]] KeysEdit* makePicks(QWidget* parent, const QString& label, const QString& hint,
                                  std::function<void(const QStringList& keys)> picked);
/// Working time as "1 h 30 min"; understood with and without units and blanks. 0 is empty.
[[nodiscard]] QLineEdit* makeSpan(QWidget* parent, std::function<void(int minutes)> typed);

void showText(QLineEdit& edit, const QString& text);
void showParagraph(QPlainTextEdit& edit, const QString& text);
void showNumber(QSpinBox& box, int number);
void showCheck(QCheckBox& box, bool on);
/// A key that is none of the options is shown as it is.
void showPick(QComboBox& box, const std::vector<Choice>& options, const QString& key);
void showPicks(KeysEdit& edit, const std::vector<Choice>& options, const QStringList& keys);
void showSpan(QLineEdit& edit, int minutes);

/// "90", "90m", "1h 30m"; nothing typed is 0. No value when it is no span.
[[nodiscard]] std::optional<int> parseWorkingTime(const QString& text);

// Values as the keys of choices
[[nodiscard]] inline QString keyText(const QString& value)
{
    return value;
}
template <class Tag>
[[nodiscard]] QString keyText(const Key<Tag>& key)
{
    return key.value;
}
template <class T>
    requires requires(T value) { requires std::integral<decltype(value.value)>; }
[[nodiscard]] QString keyText(const T& number)
{
    return QString::number(number.value);
}
template <Worded E>
[[nodiscard]] QString keyText(E value)
{
    return toWord(value);
}
template <class T>
[[nodiscard]] T fromKeyText(const QString& key)
{
    if constexpr (std::is_same_v<T, QString>)
        return key;
    else if constexpr (Worded<T>)
        return parseWord<T>(key).value_or(T{});
    else if constexpr (std::is_same_v<decltype(T::value), QString>)
        return T{key};
    else
        return T{static_cast<decltype(T::value)>(key.toLongLong())};
}
template <class T>
[[nodiscard]] QStringList keyTexts(const std::vector<T>& values)
{
    QStringList keys;
    for (const T& value : values)
        keys.append(keyText(value));
    return keys;
}
template <class T>
[[nodiscard]] std::vector<T> fromKeyTexts(const QStringList& keys)
{
    std::vector<T> values;
    for (const QString& key : keys)
        values.push_back(fromKeyText<T>(key));
    return values;
}

// What there is to choose from
template <Worded E>
[[nodiscard]] std::vector<Choice> choicesOf()
{
    std::vector<Choice> choices;
    for (const E value : allValues<E>())
        choices.push_back({toWord(value), nameOf(value)});
    return choices;
}
enum class NoneToo { No, Yes };
/// Queues that are not retired, by tier: "Network (tier 2)".
[[nodiscard]] std::vector<Choice> queueChoices(const Playbook& playbook, NoneToo none);
[[nodiscard]] std::vector<Choice> tierChoices(const Playbook& playbook);
[[nodiscard]] std::vector<Choice> categoryChoices(const Playbook& playbook, NoneToo none);
[[nodiscard]] std::vector<Choice> serviceChoices(const Playbook& playbook);
[[nodiscard]] std::vector<Choice> calendarChoices(const Playbook& playbook, const QString& none);
[[nodiscard]] std::vector<Choice> priorityChoices(const Playbook& playbook);
[[nodiscard]] std::vector<Choice> rankChoices(const QStringList& names);
[[nodiscard]] std::vector<Choice> staffChoices(const PlaybookDraft& draft);
[[nodiscard]] std::vector<Choice> clientChoices(const PlaybookDraft& draft);

/// A key for a new entry of that name: "Second Floor" becomes "second-floor", with a number when it is taken.
[[nodiscard]] QString freshKey(const QString& name, const std::function<bool(const QString&)>& isTaken);

} // namespace tierdesk
