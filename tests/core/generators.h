// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Any value of any type that has fields, for rapidcheck. Call only inside a property.
#pragma once

#include "core/base/fields.h"
#include "core/journal/entry.h"

#include <rapidcheck.h>

namespace tierdesk::test {

template <class T>
struct Any;

/// Any value at all, empty and extreme ones among them.
template <class T>
[[nodiscard]] T any()
{
    return Any<T>::pick();
}

[[nodiscard]] inline int below(int limit)
{
    return *rc::gen::inRange(0, limit);
}

template <>
struct Any<QString>
{
    static QString pick()
    {
        static const QStringList pieces{QStringLiteral("a"),  QStringLiteral("Zoë"), QStringLiteral("\""),
                                        QStringLiteral("\\"), QStringLiteral("\n"),  QStringLiteral(" "),
                                        QStringLiteral("𝄞"),  QStringLiteral("›"),   QString(QChar(0))};
        QString result;
        for (int left = below(4); left > 0; --left)
            result += pieces.at(below(static_cast<int>(pieces.size())));
        return result;
    }
};

template <>
struct Any<bool>
{
    static bool pick() { return below(2) == 1; }
};

template <std::integral T>
struct Any<T>
{
    /// The smallest number of all stands for "no number" in the reader.
    static T pick()
    {
        return *rc::gen::suchThat<T>([](T number) { return number > std::numeric_limits<T>::min(); });
    }
};

template <>
struct Any<WallTime>
{
    static WallTime pick() { return {below(WallTime::minutesOfDay + 1)}; }
};

template <>
struct Any<DayRule>
{
    static DayRule pick()
    {
        using namespace std::chrono;
        const sys_days someDay{days(below(40'000))};
        const year_month_day date(someDay);
        switch (below(4)) {
        case 0:
            return FixedDate{date};
        case 1:
            return YearlyDate{date.month() / date.day()};
        case 2:
            return YearlyWeekday{date.month(), weekday(someDay), below(6)};
        default:
            return EasterDay{below(400) - 200};
        }
    }
};

template <class T>
    requires NullableNumber<T>
struct Any<T>
{
    static T pick() { return {any<decltype(T::value)>()}; }
};

template <>
struct Any<Tier>
{
    static Tier pick() { return {any<int>()}; }
};

template <>
struct Any<Instant>
{
    static Instant pick() { return {any<qint64>()}; }
};

template <class Tag>
struct Any<Key<Tag>>
{
    static Key<Tag> pick() { return {any<QString>()}; }
};

template <Worded E>
struct Any<E>
{
    static E pick() { return static_cast<E>(below(static_cast<int>(Words<E>::words.size()))); }
};

template <class T>
struct Any<std::optional<T>>
{
    static std::optional<T> pick() { return any<bool>() ? std::optional<T>(any<T>()) : std::nullopt; }
};

template <ListShaped List>
struct Any<List>
{
    static List pick()
    {
        List result;
        for (int left = below(3); left > 0; --left)
            result.push_back(any<typename List::value_type>());
        return result;
    }
};

template <HasFields T>
struct Any<T>
{
    static T pick()
    {
        T value{};
        T::fields(value, [](const char*, auto& field) { field = any<std::remove_cvref_t<decltype(field)>>(); });
        return value;
    }
};

template <>
struct Any<Section>
{
    static Section pick() { return pickAs<0>(below(std::variant_size_v<Section>)); }

private:
    template <std::size_t index>
    static Section pickAs(int wanted)
    {
        if constexpr (index + 1 < std::variant_size_v<Section>) {
            if (wanted != static_cast<int>(index))
                return pickAs<index + 1>(wanted);
        }
        return any<std::variant_alternative_t<index, Section>>();
    }
};

} // namespace tierdesk::test
