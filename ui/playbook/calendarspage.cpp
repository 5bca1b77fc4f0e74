// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars: zone, week, the days that differ, and a place to try them out.
#include "core/clock/businesstime.h"
#include "ui/playbook/calendartester.h"
#include "ui/playbook/exceptionsedit.h"
#include "ui/playbook/listpage.h"
#include "ui/playbook/pages.h"
#include "ui/playbook/weekedit.h"

#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

namespace tierdesk {

namespace {

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        names.append(QString::fromLatin1(id));
    return names;
}

class CalendarsPage : public ListPage<Calendar>
{
    Q_DECLARE_TR_FUNCTIONS(CalendarsPage)

public:
    CalendarsPage(PlaybookDraft& draft, QWidget* parent)
        : ListPage(draft, &Playbook::calendars, "calendars",
                   new EntryList(tr("Calendars"), EntryList::Order::AsTheyCome, EntryList::New::Named), parent)
    {
        entry().addText(tr("&Name"), "name", &Calendar::name);
        auto* zone = entry().addText(tr("Time &zone"), "zone", &Calendar::zone);
        auto* completer = new QCompleter(zoneNames(), zone);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        zone->setCompleter(completer);
        zone->setPlaceholderText(tr("Europe/London; empty: that of the base"));
        connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
                [this](const QString& name) { entry().change([&](Calendar& calendar) { calendar.zone = name; }); });
        entry().addPick(tr("&Base calendar"), "base", &Calendar::base, [this] { return bases(); });
        addWeek();
        addExceptions();
        form().addHeading(tr("Try it out"));
        m_tester = new CalendarTester(draft.client().now(), &form());
        form().addPlain(m_tester);
        connect(&draft, &PlaybookDraft::changed, this, [this] { reckon(); });
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("Calendars"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("When people work: hours of the week and the days that differ.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Calendar; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("calendars")}; }

protected:
    [[nodiscard]] EntryLine lineOf(const Calendar& calendar) const override { return {calendar.name, calendar.zone}; }
    [[nodiscard]] Calendar made(const QString& name) const override
    {
        const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        const WeeklyHours usual{
            {Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday},
            {{{9 * 60}, {17 * 60}}}};
        return {CalendarKey{keyFor(name)}, name, zone, {}, {usual}, {}};
    }
    void shown() override
    {
        m_imported->hide();
        reckon();
    }

private:
    [[nodiscard]] std::vector<Choice> bases() const
    {
        std::vector<Choice> choices = calendarChoices(draft().value(), tr("None"));
        if (const Calendar* calendar = entry().entry())
            std::erase_if(choices, [&](const Choice& choice) { return choice.key == calendar->key.value; });
        return choices;
    }
    void addWeek()
    {
        auto* week = new WeekEdit(&form());
        connect(week, &WeekEdit::edited, this,
                [this, week] { entry().change([&](Calendar& calendar) { calendar.week = week->week(); }); });
        form().addHeading(tr("Working hours of a week"));
        form().addHint(tr("For example 09:00–12:00, 13:00–17:30. Hours that end before they begin end the next day. "
                          "Without any, the base's hours hold."));
        form().addWide({}, QStringLiteral("week"), week, [this, week] {
            week->setWeek(entry().entry() ? entry().entry()->week : std::vector<WeeklyHours>());
        });
    }
    void addExceptions()
    {
        auto* days = new ExceptionsEdit(&form());
        connect(days, &ExceptionsEdit::edited, this, [this, days] {
            entry().change([&](Calendar& calendar) { calendar.exceptions = days->exceptions(); });
        });
        form().addHeading(tr("Days that differ"));
        auto* import = new QPushButton(makeIcon(Icon::Import), tr("Import from an iCalendar file…"), &form());
        import->setAutoDefault(false);
        m_imported = new QLabel(&form());
        m_imported->setWordWrap(true);
        m_imported->hide();
        auto* line = new QWidget(&form());
        auto* row = new QVBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(import, 0, Qt::AlignLeading);
        row->addWidget(m_imported);
        line->setFocusProxy(import);
        form().addWide({}, QStringLiteral("import"), line, {});
        connect(import, &QPushButton::clicked, this, [this] { importFile(); });
        form().addWide({}, QStringLiteral("exceptions"), days, [this, days] {
            days->setExceptions(entry().entry() ? entry().entry()->exceptions : std::vector<CalendarException>());
        });
    }
    void importFile()
    {
        if (!draft().dayReader()) {
            say(tr("This build of the program cannot read iCalendar files; it was made without libical."));
            return;
        }
        const QString name =
            QFileDialog::getOpenFileName(this, tr("Import days"), {}, tr("iCalendar files (*.ics *.ical)"));
        if (name.isEmpty())
            return;
        QFile file(name);
        const auto import = file.open(QIODevice::ReadOnly) ? draft().dayReader()(file.readAll()) : std::nullopt;
        if (!import) {
            //: %1 is a file.
            say(tr("%1 cannot be read as an iCalendar file. Nothing was changed.").arg(name));
            return;
        }
        takeDays(*import);
    }
    void takeDays(const DayImport& import)
    {
        const Calendar* calendar = entry().entry();
        if (!calendar)
            return;
        const MergedDays days = merged(calendar->exceptions, import);
        entry().change([&](Calendar& one) { one.exceptions = days.exceptions; });
        QStringList told{tr("%n day(s) are new.", nullptr, days.added)};
        if (days.updated > 0)
            told.append(tr("%n day(s) were brought up to date.", nullptr, days.updated));
        if (days.kept > 0)
            told.append(tr("%n day(s) were changed here and stay as they are.", nullptr, days.kept));
        if (import.timed > 0)
            told.append(tr("%n event(s) with a time of day say nothing about working hours and were passed over.",
                           nullptr, import.timed));
        if (import.unreadable > 0)
            told.append(tr("%n event(s) could not be read.", nullptr, import.unreadable));
        say(told.join(u' '));
    }
    void say(const QString& words)
    {
        m_imported->setText(words);
        m_imported->show();
    }
    void reckon()
    {
        const Calendar* calendar = entry().entry();
        m_tester->setHours(calendar ? BusinessTime::of(draft().value().calendars, calendar->key) : nullptr);
    }

    CalendarTester* m_tester = nullptr;
    QLabel* m_imported = nullptr;
};

} // namespace

PlaybookPage* makeCalendarsPage(PlaybookDraft& draft, QWidget* parent)
{
    return new CalendarsPage(draft, parent);
}

} // namespace tierdesk
