// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the playbook's pages and of the dialog that publishes it.
#include "core/playbook/defaultplaybook.h"
#include "core/playbook/guideedit.h"
#include "tests/ui/fakestore.h"
#include "tests/ui/gallery.h"
#include "ui/people/peopledialog.h"
#include "ui/playbook/calendartester.h"
#include "ui/playbook/guidereplaypane.h"
#include "ui/playbook/guidetrial.h"
#include "ui/playbook/guideworkbench.h"
#include "ui/playbook/playbookdialog.h"
#include "ui/playbook/publishdialog.h"
#include "ui/playbook/rehearsaldialog.h"
#include "ui/ticket/choicebutton.h"
#include "ui/widgets/progresspane.h"
#include "ui/widgets/searchfield.h"

#include <QScrollArea>
#include <QTabWidget>
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
    playbook.rights = defaultGrants();
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
    explicit Surroundings(const Person& me, const std::shared_ptr<FakeWorld>& world = std::make_shared<FakeWorld>(0))
        : client(openFake(world), me, std::make_shared<const Playbook>(shownPlaybook()), [] { return now; })
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

std::shared_ptr<FakeWorld> staffed()
{
    auto world = std::make_shared<FakeWorld>(0);
    Person jonas = administrator();
    jonas.id = PersonId{7};
    jonas.name = QStringLiteral("Jonas Weber");
    jonas.login = QStringLiteral("jonas");
    jonas.email = QStringLiteral("jonas@lindqvist.example");
    jonas.role = Role::Technician;
    jonas.queues = {shownPlaybook().queues[1].key, shownPlaybook().queues[3].key};
    Person mira = jonas;
    mira.id = PersonId{9};
    mira.name = QStringLiteral("Mira Sato");
    mira.role = Role::Supervisor;
    mira.left = true;
    for (const Person& person : {jonas, mira, administrator()})
        world->know(person);
    return world;
}

class PicturePeople final : private Surroundings, public PeopleDialog
{
public:
    explicit PicturePeople(const Person& me, const std::shared_ptr<FakeWorld>& world = staffed())
        : Surroundings(me, world)
        , PeopleDialog(client, nullptr,
                       [](Store&, Desk&, const WhoseData&, PersonId, const QString&,
                          const ProgressReport&) -> Done<WrittenOut> { return WrittenOut{}; })
    {}
};

class PictureRehearsal final : private Surroundings, private PlaybookDraft, public RehearsalDialog
{
public:
    explicit PictureRehearsal(const Person& me)
        : Surroundings(me)
        , PlaybookDraft(Surroundings::client, {})
        , RehearsalDialog(static_cast<PlaybookDraft&>(*this))
    {}
};

Person member(int number, const char* name)
{
    Person person;
    person.id = PersonId{number};
    person.name = QString::fromUtf8(name);
    return person;
}

/// A month under two rules, one of which is new.
Rehearsed shownRehearsal(const Playbook& draft)
{
    Playbook before = draft;
    before.protocols[0].steps.pop_back();
    before.routing.clear();
    Rehearsed shown{
        {}, std::make_shared<const Playbook>(draft), std::make_shared<const Playbook>(std::move(before)), {}, {}};
    shown.staff = {member(1, "Ada Chief"), member(7, "Jonas Weber"), member(9, "Mira Sato")};
    RehearsalResult& result = shown.result;
    result.to = now;
    result.from = now - std::chrono::days(31);
    result.looked = 1284;
    const QDate monday(2026, 12, 14);
    const auto fire = [&](RehearsedPlaybook& playbook, const char* rule, const char* step, int every) {
        RehearsedRule& counted = playbook.rules[RuleKey{QLatin1String(rule)}];
        for (int i = 0; i < 90; i += every) {
            const TicketId ticket{1001 + i};
            shown.subjects.emplace(ticket, QStringLiteral("The printer on floor %1 prints blank pages").arg(i % 7 + 1));
            playbook.tickets.insert(ticket);
            counted.tickets.insert(ticket);
            ++counted.firings;
            ++playbook.firings;
            ++counted.weeks[monday.addDays(7 * (i * i % 5))];
            counted.first.push_back({ticket, result.from + std::chrono::hours(7 * i), QLatin1String(step)});
            ++playbook.told[{shown.staff[static_cast<std::size_t>(i % 3)].id, monday.addDays(i % 4)}];
        }
    };
    fire(result.draft, "printers", "", 4);
    fire(result.draft, "no-response", "late", 2);
    fire(result.inForce, "no-response", "near", 3);
    result.draft.moved[{draft.queues[0].key, draft.queues[3].key}] = 23;
    result.draft.moved[{draft.queues[1].key, {}}] = 2;
    result.inForce.moved[{draft.queues[0].key, draft.queues[1].key}] = 4;
    result.inForce.breaches = {{TicketId{1001}, Metric::FirstResponse, 1}, {TicketId{1005}, Metric::Resolution, 1}};
    result.draft.breaches = {{TicketId{1009}, Metric::Resolution, 1}};
    return shown;
}

void addRehearsal(Gallery& gallery, const char* suffix, const std::function<void(RehearsalDialog&)>& act)
{
    gallery.addPicture(
        QStringLiteral("playbook-rehearsal") + QLatin1String(suffix),
        []() -> std::unique_ptr<QWidget> { return std::make_unique<PictureRehearsal>(administrator()); },
        QSize(980, 760),
        [act](QWidget& widget) {
            act(static_cast<PictureRehearsal&>(widget));
            QTest::qWait(30);
        });
}

void showTab(RehearsalDialog& dialog, int index)
{
    dialog.showResult(shownRehearsal(shownPlaybook()));
    dialog.findChild<QTabWidget*>()->setCurrentIndex(index);
}

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

void showGuideFigures(PictureDialog& dialog)
{
    GuideFigures figures;
    const Guide& guide = dialog.draft().value().guides[0];
    figures.guide = guide.key;
    int came = 48;
    for (const GuideNode& node : guide.nodes) {
        const bool ends = node.kind == GuideNodeKind::Outcome;
        figures.nodes.push_back(
            {node.key, node.kind, node.text, came, ends ? 0 : came, 75, ends ? 0 : came / 9, ends ? came / 3 : 0});
        came = std::max(3, came - 7);
    }
    dialog.findChild<GuideWorkbench*>()->setFigures({figures});
}

void addGuidePictures(Gallery& gallery)
{
    addPage(
        gallery, QStringLiteral("guides"),
        [](PictureDialog& dialog) {
            QTest::qWait(60);
            showGuideFigures(dialog);
            dialog.reveal(QStringLiteral("guides[0].nodes[1]"));
        },
        QStringLiteral("-figures"));
    addPage(
        gallery, QStringLiteral("guides"),
        [](PictureDialog& dialog) {
            dialog.draft().edit([](Playbook& playbook) {
                Guide& guide = playbook.guides[0];
                guide.nodes[2].next = guide.nodes[0].key;
                guide.nodes[2].choices.clear();
                guide.nodes[1].text.clear();
            });
            dialog.reveal(QStringLiteral("guides[0].nodes[1].text"));
        },
        QStringLiteral("-wrong"));
    addPage(
        gallery, QStringLiteral("guides"),
        [](PictureDialog& dialog) {
            dialog.reveal(QStringLiteral("guides[0].nodes[0]"));
            auto& bench = *dialog.findChild<GuideWorkbench*>();
            bench.findChild<QTabWidget*>()->setCurrentIndex(2);
            for (int i = 0; i < 2; ++i) {
                QTest::qWait(30);
                bench.findChild<GuideTrial*>()->findChildren<ChoiceButton*>().first()->click();
            }
            const auto& nodes = dialog.draft().value().guides[0].nodes;
            bench.findChild<GuideReplayPane*>()->show({48,
                                                       3,
                                                       2,
                                                       {{nodes[2].key, nodes[3].key, ReplayEnd::EndsElsewhere, 3},
                                                        {nodes[2].key, nodes[1].key, ReplayEnd::AsksAnew, 2}}});
        },
        QStringLiteral("-trial"));
    addPage(
        gallery, QStringLiteral("guides"),
        [](PictureDialog& dialog) {
            dialog.draft().edit([](Playbook& playbook) {
                GuideNode& node = playbook.guides[0].nodes[0];
                turnInto(node, GuideNodeKind::AskNumber);
                node.next = node.choices[0].next;
            });
            dialog.reveal(QStringLiteral("guides[0].nodes[0].choices"));
        },
        QStringLiteral("-number"));
    addPage(
        gallery, QStringLiteral("guides"),
        [](PictureDialog& dialog) { dialog.findChild<GuideWorkbench*>()->showFields(); }, QStringLiteral("-whole"));
    addPage(
        gallery, QStringLiteral("guides"),
        [](PictureDialog& dialog) {
            const auto& nodes = dialog.draft().value().guides[0].nodes;
            const auto escalates = [](const GuideNode& node) {
                return node.outcome && node.outcome->ending == GuideEnding::Escalate;
            };
            const auto found = std::ranges::find_if(nodes, escalates);
            dialog.reveal(QStringLiteral("guides[0].nodes[%1]").arg(found - nodes.begin()));
        },
        QStringLiteral("-outcome"));
}

} // namespace

void addRehearsalPictures(Gallery& gallery)
{
    addRehearsal(gallery, "-begin", [](RehearsalDialog&) {});
    addRehearsal(gallery, "-running", [](RehearsalDialog& dialog) {
        auto* progress = dialog.findChild<ProgressPane*>();
        progress->show();
        progress->setProgress({1200, 13'000, std::chrono::seconds(6)});
    });
    addRehearsal(gallery, "", [](RehearsalDialog& dialog) { showTab(dialog, 0); });
    addRehearsal(gallery, "-queues", [](RehearsalDialog& dialog) { showTab(dialog, 1); });
    addRehearsal(gallery, "-messages", [](RehearsalDialog& dialog) { showTab(dialog, 2); });
    addRehearsal(gallery, "-deadlines", [](RehearsalDialog& dialog) { showTab(dialog, 3); });
    addRehearsal(gallery, "-year", [](RehearsalDialog& dialog) {
        Rehearsed year = shownRehearsal(shownPlaybook());
        year.result.from = now - std::chrono::days(365);
        for (int week = 0; week < 53; ++week) {
            const QDate monday = QDate(2027, 1, 11).addDays(-7 * week);
            year.result.draft.rules.begin()->second.weeks[monday] = 3 + week * week % 17;
            year.result.inForce.rules.begin()->second.weeks[monday] = week % 9;
        }
        dialog.showResult(year);
    });
    addRehearsal(gallery, "-nothing", [](RehearsalDialog& dialog) {
        Rehearsed nothing = shownRehearsal(shownPlaybook());
        nothing.result.draft = {};
        nothing.result.inForce = {};
        dialog.showResult(nothing);
    });
}

void addPeoplePictures(Gallery& gallery)
{
    for (const int tab : {0, 1}) {
        gallery.addPicture(
            tab == 0 ? QStringLiteral("people") : QStringLiteral("people-rights"),
            []() -> std::unique_ptr<QWidget> { return std::make_unique<PicturePeople>(administrator()); },
            QSize(980, 640),
            [tab](QWidget& widget) {
                QTest::qWait(60);
                widget.findChild<QTabWidget*>()->setCurrentIndex(tab);
                QTest::qWait(30);
            });
    }
    gallery.addPicture(
        QStringLiteral("people-nobody"),
        []() -> std::unique_ptr<QWidget> {
            return std::make_unique<PicturePeople>(administrator(), std::make_shared<FakeWorld>(0));
        },
        QSize(980, 640),
        [](QWidget& widget) {
            widget.findChild<SearchField*>()->setText(QStringLiteral("Olofsdotter"));
            QTest::qWait(90);
        });
}

void addPlaybookPictures(Gallery& gallery)
{
    addPeoplePictures(gallery);
    addRehearsalPictures(gallery);
    for (const char* section : {"tiers", "queues", "categories", "services", "matrix", "states", "transitions",
                                "pendingReasons", "followUp", "calendars", "agreements", "handoffs", "routing",
                                "protocols", "guides", "launches", "rights", "signIn", "version"})
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
    addGuidePictures(gallery);
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
            const auto person = [](PersonId id) {
                return id == PersonId{7} ? QStringLiteral("Jonas Weber") : QString();
            };
            return std::make_unique<PublishDialog>(shownPlaybook(), wanted, Names(wanted, person), 2);
        },
        QSize(860, 560));
}

} // namespace tierdesk::test
