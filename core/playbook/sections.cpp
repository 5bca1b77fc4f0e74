// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/sections.h"

#include "core/base/fields.h"

namespace tierdesk {

namespace {

/// Calls visit("name", a.name, b.name) for each section.
template <class A, class B, class Visit>
void eachSection(A& a, B& b, Visit&& visit)
{
    const auto in = [&b, &visit](const char* wanted, auto& first) {
        using Field = std::remove_cvref_t<decltype(first)>;
        Playbook::fields(b, [&](const char* name, auto& second) {
            if constexpr (std::is_same_v<Field, std::remove_cvref_t<decltype(second)>>) {
                if (QLatin1String(name) == QLatin1String(wanted))
                    visit(QLatin1String(name), first, second);
            }
        });
    };
    Playbook::fields(a, in);
}

const QLatin1String versionName("version");

} // namespace

QString sectionOf(const QString& path)
{
    qsizetype end = 0;
    while (end < path.size() && path[end] != u'.' && path[end] != u'[')
        ++end;
    return path.left(end);
}

QStringList changedSections(const Playbook& before, const Playbook& after)
{
    QStringList changed;
    eachSection(before, after, [&](QLatin1String name, const auto& old, const auto& now) {
        if (name != versionName && !(old == now))
            changed.append(name);
    });
    return changed;
}

Playbook withSections(const Playbook& into, const Playbook& from, const QStringList& sections)
{
    Playbook result = into;
    eachSection(result, from, [&](QLatin1String name, auto& old, const auto& wanted) {
        if (sections.contains(name))
            old = wanted;
    });
    return result;
}

Rebased rebased(const Playbook& base, const Playbook& value, const Playbook& newBase)
{
    const QStringList mine = changedSections(base, value);
    const QStringList theirs = changedSections(base, newBase);
    const QStringList different = changedSections(value, newBase);
    Rebased result{withSections(newBase, value, mine), {}};
    for (const QString& section : mine) {
        if (theirs.contains(section) && different.contains(section))
            result.both.append(section);
    }
    return result;
}

} // namespace tierdesk
