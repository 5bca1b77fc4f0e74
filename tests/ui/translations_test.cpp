// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importkit.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"
#include "tests/ui/fakestore.h"
#include "tests/ui/windowfixture.h"
#include "ui/shell/actionregistry.h"
#include "ui/text/catalogues.h"

#include <QDialogButtonBox>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct Entry
{
    QString context;
    QString source;
    /// One, or a form for each number that the language tells apart.
    QStringList forms;
    bool plural = false;
    bool finished = true;
};

/// A <translation> with its forms; the reader stands on its start.
void readTranslation(QXmlStreamReader& xml, Entry& entry)
{
    entry.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
    if (!entry.plural) {
        entry.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        entry.forms.append(xml.readElementText());
}

std::vector<Entry> messagesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Entry> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back({context, {}, {}, xml.attributes().hasAttribute(QLatin1String("numerus")), true});
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, messages.back());
        }
    }
    REQUIRE(!xml.hasError());
    return messages;
}

QDir catalogueFolder()
{
    return QDir(test::sourceTree() + QStringLiteral("/translations"));
}

/// "%1" and "%2" of a text, each once and in order.
QStringList placesIn(const QString& text)
{
    QStringList places;
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

bool countsIn(const QString& text)
{
    return text.contains(QStringLiteral("%n")) || text.contains(QStringLiteral("%Ln"));
}

QStringList menuTitles(const QMenuBar& bar)
{
    QStringList titles;
    for (const QAction* action : bar.actions())
        titles.append(action->text().remove(u'&'));
    return titles;
}

struct Console
{
    std::shared_ptr<FakeWorld> world = std::make_shared<FakeWorld>(3);
    MemorySettings settings;
    OpenWindow open{openFake(world), world->me(), world->playbook(), [] { return Instant{1'800'000'000'000}; },
                    settings};
};

QString imported(qint64 rows)
{
    ImportOutcome outcome;
    outcome.imported = rows;
    outcome.ticketsOpened = 1;
    return outcomeText(outcome, ImportMode::Import);
}

} // namespace

TEST_CASE("a catalogue is finished and keeps every place of its texts")
{
    const QStringList names = catalogueFolder().entryList({QStringLiteral("tierdesk_*.ts")});
    REQUIRE(names.size() >= 2);
    for (const QString& name : names) {
        for (const Entry& entry : messagesIn(catalogueFolder().filePath(name))) {
            INFO(name.toStdString() << ": " << entry.context.toStdString() << ": " << entry.source.toStdString());
            CHECK(entry.finished);
            REQUIRE(!entry.forms.empty());
            for (const QString& form : entry.forms) {
                CHECK(!form.isEmpty());
                CHECK(placesIn(form) == placesIn(entry.source));
                CHECK(form.endsWith(u'…') == entry.source.endsWith(u'…'));
            }
            // "The ticket" may stand for one ticket, but many have to be counted.
            CHECK(countsIn(entry.forms.back()) == countsIn(entry.source));
        }
    }
}

TEST_CASE("the English catalogue says one and many for every text with a number")
{
    const auto english = messagesIn(catalogueFolder().filePath(QStringLiteral("tierdesk_en.ts")));
    const auto german = messagesIn(catalogueFolder().filePath(QStringLiteral("tierdesk_de.ts")));
    CHECK(qsizetype(english.size()) == std::ranges::count(german, true, &Entry::plural));
    for (const Entry& entry : english) {
        INFO(entry.source.toStdString());
        CHECK(entry.plural);
        CHECK(entry.forms.size() == 2);
        CHECK(entry.forms.filter(QStringLiteral("(s)")).isEmpty());
    }
}

TEST_CASE("numbers are told in words that fit them")
{
    const Catalogues catalogues({QStringLiteral("xx")});
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    CHECK(catalogues.language().language() == QLocale::English);
    CHECK(ListPane::tr("%Ln tickets", nullptr, 1) == QStringLiteral("1 ticket"));
    CHECK(ListPane::tr("%Ln tickets", nullptr, 3497) == QStringLiteral("3,497 tickets"));
    CHECK(imported(3497).contains(QStringLiteral("3,497 rows came in")));
    CHECK(imported(1).contains(QStringLiteral("1 row came in")));
    CHECK(imported(1).contains(QStringLiteral("1 ticket opened")));
}

TEST_CASE("the window speaks German to who reads German")
{
    QStringList english;
    {
        Console console;
        english = menuTitles(*console.open.window.menuBar());
        for (const ActionSpec& spec : console.open.window.actions().specs())
            english.append(spec.text);
    }
    const QLocale before;
    {
        const Catalogues catalogues({QStringLiteral("de-AT"), QStringLiteral("en")});
        CHECK(catalogues.language().language() == QLocale::German);
        Console console;
        const QStringList menus = menuTitles(*console.open.window.menuBar());
        CHECK(menus.first() == QStringLiteral("Datei"));
        CHECK(menus.last() == QStringLiteral("Hilfe"));
        // An action finds its menu by its title.
        CHECK(QSet<QString>(menus.begin(), menus.end()).size() == menus.size());
        for (const ActionSpec& spec : console.open.window.actions().specs()) {
            INFO(spec.text.toStdString());
            CHECK(!english.contains(spec.text));
        }
        CHECK(imported(3497).contains(QStringLiteral("3.497 Zeilen übernommen")));
        CHECK(imported(1).contains(QStringLiteral("1 Zeile übernommen")));
        CHECK(QLocale().standaloneDayName(1) == QStringLiteral("Montag"));
        // Qt's own words come in a package of their own, which a machine may lack.
        const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        const QDir qt(QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        const bool spoken = qt.exists(QStringLiteral("qtbase_de.qm"));
        CHECK(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&') ==
              (spoken ? QStringLiteral("Abbrechen") : QStringLiteral("Cancel")));
    }
    CHECK(QLocale() == before);
    CHECK(ListPane::tr("No open tickets.") == QStringLiteral("No open tickets."));
}

TEST_CASE("the language is the first that somebody reads and that there is")
{
    const auto spoken = [](const char* languages) {
        return Catalogues(QString::fromLatin1(languages).split(u' ')).language().language();
    };
    CHECK(spoken("xx de en") == QLocale::German);
    CHECK(spoken("de-CH en") == QLocale::German);
    CHECK(spoken("en-GB de") == QLocale::English);
    CHECK(spoken("C") == QLocale::English);
}

TEST_CASE("dates are written as where somebody is in the words that they read")
{
    const auto locale = [](const char* language, const char* place) {
        const auto found = localeOf(QLocale(QLatin1String(language)), QLocale(QLatin1String(place)));
        return found ? found->name() : QStringLiteral("as it is");
    };
    CHECK(locale("de_DE", "de_AT") == QStringLiteral("as it is"));
    CHECK(locale("de_DE", "C") == QStringLiteral("de_DE"));
    CHECK(locale("de_DE", "en_US") == QStringLiteral("de_DE"));
    CHECK(locale("en_US", "de_DE") == QStringLiteral("en_DE"));
    CHECK(locale("en_US", "fr_FR") == QStringLiteral("as it is"));
    CHECK(locale("en_US", "C") == QStringLiteral("as it is"));
}
