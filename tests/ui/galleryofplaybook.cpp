// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the playbook's pages and of the dialog that publishes it.
#include "core/playbook/defaultplaybook.h"
#include "tests/ui/fakestore.h"
#include "tests/ui/gallery.h"
#include "ui/playbook/calendartester.h"
#include "ui/playbook/playbookdialog.h"
#include "ui/playbook/publishdialog.h"

#include <QScrollArea>
#include <QTest>

namespace tierdesk::test {

namespace {

constexpr Instant now{1'800'000'000'000};

Action actionOf(ActionKind kind, const QString& text = {})
{
    Action action;
    action.kind = kind;
    action.text = text;
    return action;
}

RoutingRule shownRule(const Playbook& playbook)
{
    RoutingRule rule;
    rule.key = RuleKey{QStringLiteral("printers")};
    rule.name = QStringLiteral("Printers go to the workplace team");
    rule.when = {Moment::Opened};
    rule.conditions = {
        {Join::Any,
         {{Attribute::Category, Comparison::Is, {playbook.categories[1].key.value}, {}},
          {Attribute::Subject, Comparison::Contains, {QStringLiteral("printer"), QStringLiteral("toner")}, {}}}}};
    Action move = actionOf(ActionKind::MoveTo);
    move.queue = playbook.queues[3].key;
    rule.actions = {move, actionOf(ActionKind::AddTag, QStringLiteral("printer"))};
    return rule;
}

Protocol shownProtocol(const Playbook& playbook)
{
    Protocol protocol;
    protocol.key = RuleKey{QStringLiteral("no-response")};
    protocol.name = QStringLiteral("First response in danger");
    protocol.purpose = QStringLiteral("Nobody should wait without a word.");
    protocol.scope = {{Join::All, {{Attribute::Priority, Comparison::AtLeast, {QStringLiteral("2")}, {}}}}};
    protocol.trigger.kind = TriggerKind::Clock;
    protocol.trigger.metric = Metric::FirstResponse;
    protocol.calendar = playbook.calendars[0].key;
    protocol.steps = {
        {QStringLiteral("half"), Offset::Share, 50, {}, {actionOf(ActionKind::Tell)}, 0, 0},
        {QStringLiteral("near"),
         Offset::BeforeDeadline,
         30,
         {},
         {actionOf(ActionKind::Tell, QStringLiteral("Half an hour left"))},
         10,
         3},
        {QStringLiteral("late"),
         Offset::AfterDeadline,
         0,
         {},
         {actionOf(ActionKind::MoveUp), actionOf(ActionKind::AddNote, QStringLiteral("Moved up: no response"))},
         0,
         0}};
    return protocol;
}

Playbook shownPlaybook()
{
    Playbook playbook = defaultPlaybookIn(QStringLiteral("Europe/Berlin"));
    playbook.version = 4;
    playbook.services[0].scopes = {
        {Tier{1}, Permitted::Look, {}, QStringLiteral("Reset passwords, never change groups.")}};
    playbook.routing = {shownRule(playbook)};
    playbook.protocols = {shownProtocol(playbook)};
    return playbook;
}

Person administrator()
{
    Person person;
    person.id = PersonId{1};
    person.name = QStringLiteral("Ada Chief");
    person.role = Role::Administrator;
    return person;
}

/// Stands before the dialog among its bases, so that the dialog goes first.
struct Surroundings
{
    explicit Surroundings(const Person& me)
        : client(openFake(std::make_shared<FakeWorld>(0)), me, std::make_shared<const Playbook>(shownPlaybook()),
                 [] { return now; })
    {}
    DeskClient client;
};

class PictureDialog final : private Surroundings, public PlaybookDialog
{
public:
    explicit PictureDialog(const Person& me)
        : Surroundings(me)
        , PlaybookDialog(client)
    {}
};

void addPage(Gallery& gallery, const QString& section, const std::function<void(PictureDialog&)>& act = {},
             const QString& suffix = {})
{
    gallery.addPicture(
        QStringLiteral("playbook-") + section + suffix,
        []() -> std::unique_ptr<QWidget> { return std::make_unique<PictureDialog>(administrator()); }, QSize(1080, 760),
        [section, act](QWidget& widget) {
            auto& dialog = static_cast<PictureDialog&>(widget);
            (void)QTest::qWaitFor([&] { return dialog.draft().isLoaded(); });
            dialog.showPage(section);
            if (act)
                act(dialog);
            QTest::qWait(30);
        });
}

} // namespace

void addPlaybookPictures(Gallery& gallery)
{
    for (const char* section :
         {"tiers", "queues", "categories", "services", "matrix", "states", "transitions", "pendingReasons", "followUp",
          "calendars", "agreements", "handoffs", "routing", "protocols", "version"})
        addPage(gallery, QLatin1String(section));
    addPage(
        gallery, QStringLiteral("queues"),
        [](PictureDialog& dialog) {
            dialog.draft().edit([](Playbook& playbook) {
                playbook.queues[1].name.clear();
                playbook.queues[1].escalatesTo = {playbook.queues[0].key};
            });
            dialog.reveal(QStringLiteral("queues[1].name"));
        },
        QStringLiteral("-wrong"));
    addPage(
        gallery, QStringLiteral("protocols"),
        [](PictureDialog& dialog) { dialog.reveal(QStringLiteral("protocols[0].steps[1].amount")); },
        QStringLiteral("-step"));
    addPage(
        gallery, QStringLiteral("calendars"),
        [](PictureDialog& dialog) {
            auto* scroll =
                dialog.findChild<CalendarTester*>()->parentWidget()->parentWidget()->parentWidget()->parentWidget();
            qobject_cast<QScrollArea*>(scroll)->ensureWidgetVisible(dialog.findChild<CalendarTester*>());
        },
        QStringLiteral("-tester"));
    gallery.addPicture(
        QStringLiteral("playbook-looking"),
        []() -> std::unique_ptr<QWidget> {
            Person person = administrator();
            person.role = Role::Technician;
            return std::make_unique<PictureDialog>(person);
        },
        QSize(1080, 760));
    gallery.addPicture(
        QStringLiteral("playbook-publish"),
        []() -> std::unique_ptr<QWidget> {
            Playbook wanted = shownPlaybook();
            wanted.queues[1].name = QStringLiteral("Wires and waves");
            wanted.queues[2].lead = PersonId{7};
            std::swap(wanted.agreements[0], wanted.agreements[1]);
            CalendarException day;
            day.name = QStringLiteral("All Saints");
            day.day = *parseDayRule(QStringLiteral("11-01"));
            wanted.calendars[0].exceptions.push_back(day);
            const auto person = [](PersonId id) { return id == PersonId{7} ? QStringLiteral("Jonas Weber") : QString(); };
            return std::make_unique<PublishDialog>(shownPlaybook(), wanted, Names(wanted, person), 2);
        },
        QSize(860, 560));
}

} // namespace tierdesk::test
