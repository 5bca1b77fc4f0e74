// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of fields that each type has drive the comparison, as they drive the codec.
#include "core/playbook/diff.h"

#include "core/base/fields.h"

namespace tierdesk {

namespace {

using Found = std::vector<Difference>;

template <class T>
concept ListOfFields = HasFields<typename T::value_type> && std::same_as<T, std::vector<typename T::value_type>>;

/// What tells an entry from its siblings for ever; empty when it has nothing such.
template <class T>
QString identity(const T& entry)
{
    if constexpr (requires { entry.key.value; })
        return entry.key.value;
    else if constexpr (requires { entry.key; })
        return entry.key;
    else if constexpr (requires { entry.permitted; })
        return QString::number(entry.tier.value);
    else if constexpr (std::is_same_v<T, TierEntry>)
        return QString::number(entry.tier.value);
    else if constexpr (std::is_same_v<T, Transition>)
        return toWord(entry.from) + QStringLiteral(" → ") + toWord(entry.to);
    else if constexpr (std::is_same_v<T, Target>)
        return toWord(entry.metric);
    else if constexpr (std::is_same_v<T, PauseRule>)
        return toWord(entry.state);
    else if constexpr (std::is_same_v<T, CalendarException>)
        return toText(entry.day);
    else if constexpr (std::is_same_v<T, HandoffStandard>)
        return QStringLiteral("%1 → %2 %3")
            .arg(entry.from.value)
            .arg(entry.to.value)
            .arg(entry.category.value)
            .trimmed();
    else
        return {};
}

/// Identities that are there and each once, so that entries can be found by them.
template <class T>
std::vector<QString> identities(const std::vector<T>& entries)
{
    std::vector<QString> all;
    for (const T& entry : entries) {
        const QString one = identity(entry);
        if (one.isEmpty() || std::ranges::find(all, one) != all.end())
            return {};
        all.push_back(one);
    }
    return all;
}

template <class T>
void compare(const T& before, const T& after, const QStringList& path, Found& found);

template <class T>
void compareByPlace(const std::vector<T>& before, const std::vector<T>& after, const QStringList& path, Found& found)
{
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const QStringList at = path + QStringList(QString::number(i + 1));
        if (i >= before.size())
            found.push_back({DifferenceKind::Added, at, QJsonValue::Undefined, JsonShape<T>::write(after[i])});
        else if (i >= after.size())
            found.push_back({DifferenceKind::Removed, at, JsonShape<T>::write(before[i]), QJsonValue::Undefined});
        else
            compare(before[i], after[i], at, found);
    }
}

/// Entries that are on both sides, in the order of each.
std::vector<QString> shared(const std::vector<QString>& of, const std::vector<QString>& with)
{
    std::vector<QString> both;
    std::ranges::copy_if(of, std::back_inserter(both),
                         [&](const QString& one) { return std::ranges::find(with, one) != with.end(); });
    return both;
}

int place(const std::vector<QString>& in, const QString& one)
{
    return static_cast<int>(std::ranges::find(in, one) - in.begin()) + 1;
}

template <class T>
void compareByIdentity(const std::vector<T>& before, const std::vector<T>& after, const QStringList& path,
                       const std::vector<QString>& old, const std::vector<QString>& now, Found& found)
{
    const std::vector<QString> keptOld = shared(old, now);
    const std::vector<QString> keptNow = shared(now, old);
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (std::ranges::find(now, old[i]) == now.end())
            found.push_back({DifferenceKind::Removed, path + QStringList(old[i]), JsonShape<T>::write(before[i]),
                             QJsonValue::Undefined});
    }
    for (std::size_t i = 0; i < after.size(); ++i) {
        const QStringList at = path + QStringList(now[i]);
        const auto was = std::ranges::find(old, now[i]);
        if (was == old.end()) {
            found.push_back({DifferenceKind::Added, at, QJsonValue::Undefined, JsonShape<T>::write(after[i])});
            continue;
        }
        compare(before[static_cast<std::size_t>(was - old.begin())], after[i], at, found);
        // What came or went around it is no move of its own.
        const int from = place(keptOld, now[i]);
        const int to = place(keptNow, now[i]);
        if (from != to)
            found.push_back({DifferenceKind::Moved, at, place(old, now[i]), place(now, now[i])});
    }
}

template <class T>
void compareFields(const T& before, const T& after, const QStringList& path, Found& found)
{
    T::fields(before, [&](const char* wanted, const auto& old) {
        using Field = std::remove_cvref_t<decltype(old)>;
        T::fields(after, [&](const char* name, const auto& now) {
            if constexpr (std::is_same_v<Field, std::remove_cvref_t<decltype(now)>>) {
                if (QLatin1String(name) == QLatin1String(wanted))
                    compare(old, now, path + QStringList(QLatin1String(name)), found);
            }
        });
    });
}

template <class T>
void compare(const T& before, const T& after, const QStringList& path, Found& found)
{
    if (before == after)
        return;
    if constexpr (HasFields<T>) {
        compareFields(before, after, path, found);
    } else if constexpr (ListOfFields<T>) {
        const std::vector<QString> old = identities(before);
        const std::vector<QString> now = identities(after);
        if (old.size() == before.size() && now.size() == after.size())
            compareByIdentity(before, after, path, old, now, found);
        else
            compareByPlace(before, after, path, found);
    } else {
        const auto json = [](const T& value) {
            const QJsonValue written = JsonShape<T>::write(value);
            return saysNothing(written) ? QJsonValue(QJsonValue::Undefined) : written;
        };
        found.push_back({DifferenceKind::Changed, path, json(before), json(after)});
    }
}

} // namespace

std::vector<Difference> differences(const Playbook& before, const Playbook& after)
{
    Playbook same = before;
    same.version = after.version;
    Found found;
    compare(same, after, {}, found);
    return found;
}

QString pathText(const Difference& difference)
{
    return difference.path.join(QStringLiteral(" › "));
}

} // namespace tierdesk
