// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the menus, and that each letter of a menu means one thing.
#include "tests/support/catch.h"
#include "tests/ui/fakestore.h"
#include "tests/ui/windowfixture.h"
#include "ui/shell/actionregistry.h"
#include "ui/text/catalogues.h"

#include <QMenu>
#include <QMenuBar>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct Console
{
    std::shared_ptr<FakeWorld> world = std::make_shared<FakeWorld>(3);
    MemorySettings settings;
    OpenWindow open{openFake(world), world->me(), world->playbook(), [] { return Instant{1'800'000'000'000}; },
                    settings};
};

/// The letter behind the first single "&"; nothing when there is none.
QChar letterOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&')
            continue;
        if (text[i + 1] != u'&')
            return text[i + 1].toUpper();
        ++i;
    }
    return {};
}

/// "Ticket › State: Wait…, Work" for each letter that two entries of one menu share or that an entry lacks.
QStringList clashes(const QList<QAction*>& entries, const QString& where)
{
    QStringList found;
    std::map<QChar, QString> taken;
    for (const QAction* entry : entries) {
        if (entry->isSeparator())
            continue;
        const QChar letter = letterOf(entry->text());
        if (letter.isNull())
            found.append(where + QStringLiteral(" has no letter for ") + entry->text());
        else if (const auto [other, first] = taken.try_emplace(letter, entry->text()); !first)
            found.append(where + QStringLiteral(": ") + other->second + QStringLiteral(" and ") + entry->text());
        if (entry->menu())
            found += clashes(entry->menu()->actions(), where + QStringLiteral(" › ") + entry->text());
    }
    return found;
}

QStringList idsIn(const QList<QAction*>& entries, const ActionRegistry& registry)
{
    QStringList ids;
    for (const QAction* entry : entries) {
        if (entry->menu())
            ids += idsIn(entry->menu()->actions(), registry);
        for (const ActionSpec& spec : registry.specs()) {
            if (registry.action(spec.id) == entry)
                ids.append(spec.id);
        }
    }
    return ids;
}

} // namespace

TEST_CASE("each letter of a menu means one thing in every language")
{
    for (const char* language : {"en", "de"}) {
        const Catalogues catalogues({QLatin1String(language)});
        Console console;
        const QStringList found = clashes(console.open.window.menuBar()->actions(), QLatin1String(language));
        INFO(found.join(u'\n').toStdString());
        CHECK(found.isEmpty());
    }
}

TEST_CASE("every action stands in one menu")
{
    Console console;
    const ActionRegistry& registry = console.open.window.actions();
    const QStringList ids = idsIn(console.open.window.menuBar()->actions(), registry);
    for (const ActionSpec& spec : registry.specs()) {
        INFO(spec.id.toStdString());
        CHECK(ids.count(spec.id) == 1);
    }
}
