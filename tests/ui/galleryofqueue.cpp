// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the main window, its list, and the dialogs around them.
#include "tests/ui/fakestore.h"
#include "tests/ui/gallery.h"
#include "tests/ui/lookfixtures.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/forecastcard.h"
#include "ui/dashboard/plotpanel.h"
#include "ui/queue/bulkdesk.h"
#include "ui/queue/listpane.h"
#include "ui/queue/namedialog.h"
#include "ui/queue/tickettable.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/shortcutspage.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/leaving.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/serverpassworddialog.h"
#include "ui/shell/signindialog.h"
#include "ui/shell/staffdialog.h"
#include "ui/shell/surroundingsdialog.h"
#include "ui/shell/theme.h"
#include "ui/shell/waitdialog.h"
#include "ui/shell/waitingpanel.h"
#include "ui/shell/welcomedialog.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QTest>

namespace tierdesk::test {

namespace {

constexpr Instant now{1'800'000'000'000};

struct Line
{
    const char* subject;
    const char* requester;
    const char* client;
    int queue;
    const char* assignee;
    int priority;
    StateType state;
    int minutesOld;
};

constexpr std::array lines{
    Line{"All lines of the Rotterdam site are down", "Rosa Lind", "Harbour Cycles", 1, "", 1, StateType::New, 12},
    Line{"VPN drops every ten minutes since the update", "Jonas Weber", "Harbour Cycles", 1, "Mira Sato", 2,
         StateType::Open, 190},
    Line{"Invoices print without the tax line", "Amal Haddad", "Nordlicht GmbH", 2, "Tom Okafor", 2,
         StateType::PendingVendor, 1500},
    Line{"Cannot open the shared calendar of the workshop", "Elin Berg", "Nordlicht GmbH", 0, "", 3, StateType::New,
         35},
    Line{"Label printer at gate 3 prints stripes and skips every second label of a batch", "Piet de Vries",
         "Harbour Cycles", 3, "", 3, StateType::PendingVendor, 4300},
    Line{"New colleague on Monday: account, notebook, key card", "Nora Quist", "Nordlicht GmbH", 0, "Mira Sato", 3,
         StateType::Open, 2900},
    Line{"Password reset for the till in shop 4", "Samir Patel", "Harbour Cycles", 0, "", 2, StateType::New, 4},
    Line{"Slow file server in the afternoon", "Greta Holm", "", 2, "Ines Duarte", 3, StateType::PendingRequester, 7300},
    Line{"Screen flickers after docking", "Ben Novak", "Harbour Cycles", 0, "", 4, StateType::Open, 600},
    Line{"Request for a second monitor", "Lucia Romano", "Nordlicht GmbH", 0, "", 5, StateType::New, 1900}};

[[nodiscard]] std::shared_ptr<FakeWorld> smallDesk()
{
    auto world = std::make_shared<FakeWorld>(0);
    for (int i = 0; i < 40; ++i) {
        const Line& line = lines[static_cast<std::size_t>(i) % lines.size()];
        TicketRow row = world->row(TicketId{1001 + i});
        const Queue& queue = world->playbook()->queues[static_cast<std::size_t>(line.queue)];
        row.id = TicketId{i + 1};
        row.subject = QString::fromUtf8(line.subject);
        row.requesterName = QString::fromUtf8(line.requester);
        row.clientName = QString::fromUtf8(line.client);
        row.queue = queue.key;
        row.tier = queue.tier;
        row.assigneeName = QString::fromUtf8(line.assignee);
        if (!row.assigneeName.isEmpty()) {
            Person person;
            person.id = PersonId{80 + line.queue};
            person.name = row.assigneeName;
            world->know(person);
            row.assignee = person.id;
        }
        row.priority = Priority{line.priority};
        row.stateType = line.state;
        row.state = StateKey{toWord(line.state)};
        row.createdAt = now - std::chrono::minutes(line.minutesOld + i * 7);
        row.lastContact = i % 3 == 0 ? std::nullopt : std::optional(now - std::chrono::minutes(line.minutesOld / 3));
        row.due = i % 4 == 1 ? std::optional(now + std::chrono::minutes(40 - i * 3)) : std::nullopt;
        row.awaitsAcceptance = i % 10 == 4;
        row.returns = i % 10 == 2 ? 2 : 0;
        row.reopens = i % 10 == 7 ? 1 : 0;
        world->change(row);
    }
    // Colleagues at other stations.
    for (const auto& [number, name] : {std::pair(71, "Mira Sato"), std::pair(72, "Tom Okafor")}) {
        Person person;
        person.id = PersonId{number};
        person.name = QString::fromUtf8(name);
        world->know(person);
        const QString station = QString::fromUtf8(name);
        world->present(station, {{station, person.id, TicketId{number - 69}, PresenceMode::Typing, 1},
                                 {station, person.id, TicketId{number - 67}, PresenceMode::Viewing, 1}});
    }
    return world;
}

/// Stands before the window among its bases, so that the window goes first.
struct Around
{
    explicit Around(Role role = Role::Technician)
        : client(openFake(world), as(role), world->playbook(), [] { return now; })
    {}
    [[nodiscard]] Person as(Role role) const
    {
        Person me = world->me();
        me.role = role;
        return me;
    }

    std::shared_ptr<FakeWorld> world = smallDesk();
    MemorySettings settings;
    DeskClient client;

    /// Three orders and a text that wait for it.
    void loseStore()
    {
        world->setAway(true);
        client.submit(TicketId{3}, AddNote{QStringLiteral("The vendor sends somebody on Monday.")}, &client, {});
        client.submit(TicketId{1}, ClaimTicket{}, &client, {});
        client.submit(TicketId{7}, Reply{QStringLiteral("We are looking into it; you hear from us before noon.")},
                      &client, {});
        client.saveDraft({client.me().id, TicketId{2}, MessageKind::Note, QStringLiteral("Half a thou"), now});
        (void)QTest::qWaitFor([this] { return client.outbox().waiting().size() == 3; });
    }
};

/// A dialog over orders that wait.
template <class Dialog>
class WithoutStore final : private Around, public Dialog
{
public:
    WithoutStore()
        : Dialog((loseStore(), client))
    {}
};

class PictureWindow final : private Around, public MainWindow
{
public:
    explicit PictureWindow(Theme& theme, Role role = Role::Technician)
        : Around(role)
        , MainWindow({client, settings, theme, QStringLiteral("harbour"), {}})
    {}
    void settle()
    {
        (void)QTest::qWaitFor([this] { return !list().model().isWaiting() && list().model().isComplete(); });
        QTest::qWait(50);
    }
    void trigger(const char* id) { actions().action(QLatin1String(id))->trigger(); }
    [[nodiscard]] SettingsPort& kept() { return settings; }
    void goWithout() { loseStore(); }
};

using Do = std::function<void(PictureWindow&)>;

void addWindow(Gallery& gallery, Theme& theme, const QString& name, QSize size, const Do& act,
               Role role = Role::Technician)
{
    gallery.addPicture(
        name, [&theme, role]() -> std::unique_ptr<QWidget> { return std::make_unique<PictureWindow>(theme, role); },
        size,
        [act](QWidget& widget) {
            auto& window = static_cast<PictureWindow&>(widget);
            window.activateWindow();
            window.settle();
            act(window);
            window.settle();
        });
}

void addWindows(Gallery& gallery, Theme& theme)
{
    const QSize usual(1360, 860);
    addWindow(gallery, theme, QStringLiteral("window"), usual,
              [](PictureWindow& window) { window.list().table().step(2); });
    addWindow(gallery, theme, QStringLiteral("window-below"), usual, [](PictureWindow& window) {
        window.trigger("view.below");
        window.list().table().step(2);
    });
    addWindow(gallery, theme, QStringLiteral("window-compact-grouped"), usual, [](PictureWindow& window) {
        window.trigger("view.below");
        window.trigger("view.compact");
        SavedView view;
        view.group = GroupBy::Queue;
        view.sort = SortKey::Priority;
        window.pages().go(view);
        window.settle();
        window.list().table().step(2);
    });
    addWindow(gallery, theme, QStringLiteral("window-marked"), usual, [](PictureWindow& window) {
        TicketTable& table = window.list().table();
        table.step(2);
        table.toggleMark();
        table.step(2);
        table.toggleMark();
        table.step(1);
    });
    addWindow(gallery, theme, QStringLiteral("window-nothing"), usual, [](PictureWindow& window) {
        SavedView view;
        view.filter = QStringLiteral("queue:network zebra");
        window.pages().go(view);
    });
    addWindow(gallery, theme, QStringLiteral("window-filter-wrong"), usual, [](PictureWindow& window) {
        auto* field = window.list().findChild<SearchField*>();
        field->setText(QStringLiteral("queue:network sate:open"));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::qWait(30);
    });
    addWindow(gallery, theme, QStringLiteral("window-away"), QSize(1100, 680), [](PictureWindow& window) {
        window.list().table().step(2);
        window.settle();
        window.goWithout();
    });
    const auto showDashboard = [](PictureWindow& window) {
        window.trigger("go.dashboard");
        (void)QTest::qWaitFor([&] {
            return window.pages().dashboard()->board().has_value() &&
                   !window.pages().dashboard()->backlogPlot().plot().series.empty();
        });
        QTest::qWait(1200);
    };
    const auto showPlots = [showDashboard](PictureWindow& window) {
        showDashboard(window);
        DashboardView& dashboard = *window.pages().dashboard();
        dashboard.setCards({DashboardPart::Flow, DashboardPart::Backlog, DashboardPart::People});
        dashboard.backlogPlot().showTable(true);
        QTest::qWait(50);
    };
    const auto showForecast = [showDashboard](PictureWindow& window) {
        showDashboard(window);
        DashboardView& dashboard = *window.pages().dashboard();
        dashboard.setCards({DashboardPart::Forecast, DashboardPart::Who});
        using enum RiskReason;
        const std::vector<std::vector<RiskReason>> reasons{
            {Untaken, LittleTime}, {BusyQueue, ManyBefore, Moved}, {LittleTime}, {StandsStill, TimeOfWeek}};
        const QStringList subjects{QStringLiteral("Badge reader at the north gate stays red"),
                                   QStringLiteral("Payroll export stops at row 4096"),
                                   QStringLiteral("Second screen flickers"),
                                   QStringLiteral("Phones in the warehouse lose their calls after a minute or so")};
        std::vector<RiskyTicket> tickets;
        for (std::size_t i = 0; i < reasons.size(); ++i) {
            RiskyTicket one;
            one.row.id = TicketId{1042 + 17 * static_cast<qint64>(i)};
            one.row.subject = subjects[static_cast<qsizetype>(i)];
            one.risk = {0.87 - 0.17 * static_cast<double>(i), reasons[i]};
            tickets.push_back(one);
        }
        dashboard.forecast().show(tickets,
                                  QStringLiteral("Learnt from how the desk's own clocks went. Tried on the last month, "
                                                 "1,482 times. Mean squared miss (Brier score; 0 is perfect): 0.082, "
                                                 "by the time left alone 0.119, by saying always the same 0.203."));
        QTest::qWait(50);
    };
    addWindow(gallery, theme, QStringLiteral("dashboard-forecast"), QSize(1360, 860), showForecast, Role::Supervisor);
    addWindow(gallery, theme, QStringLiteral("dashboard-plots"), QSize(1360, 860), showPlots, Role::Supervisor);
    addWindow(gallery, theme, QStringLiteral("dashboard"), QSize(1360, 1500), showDashboard, Role::Supervisor);
    addWindow(gallery, theme, QStringLiteral("dashboard-narrow"), QSize(980, 680), showDashboard, Role::Supervisor);
    addWindow(gallery, theme, QStringLiteral("window-narrow"), QSize(980, 680),
              [](PictureWindow& window) { window.list().table().step(1); });
}

void addDialogs(Gallery& gallery, Theme& theme)
{
    gallery.addPicture(
        QStringLiteral("welcome"),
        [] {
            return std::make_unique<WelcomeDialog>(QStringLiteral("/var/lib/desk/desk.tierdesk"),
                                                   QStringLiteral("Mira Sato"), QString());
        },
        QSize(640, 360));
    gallery.addPicture(
        QStringLiteral("welcome-trouble"),
        [] {
            return std::make_unique<WelcomeDialog>(
                QStringLiteral("/var/lib/desk/desk.tierdesk"), QString(),
                QStringLiteral("desk.tierdesk is not a Tierdesk store. Nothing in it was changed. Choose another."));
        },
        QSize(640, 420));
    const auto signIn = [&](const QString& name, SignInDialog::Purpose purpose) {
        gallery.addPicture(
            name,
            [purpose] { return std::make_unique<SignInDialog>(purpose, QStringLiteral("mira"), SignInDialog::Door{}); },
            QSize(480, 300));
    };
    signIn(QStringLiteral("sign-in"), SignInDialog::Purpose::Enter);
    signIn(QStringLiteral("sign-in-locked"), SignInDialog::Purpose::Unlock);
    signIn(QStringLiteral("sign-in-new-password"), SignInDialog::Purpose::Change);
    gallery.addPicture(
        QStringLiteral("server-password"),
        [] {
            return std::make_unique<ServerPasswordDialog>(QStringLiteral("anna@db.example.org/desk"),
                                                          ServerPasswordDialog::Door{});
        },
        QSize(560, 220));
    using Kind = tierdesk::Surroundings::Kind;
    const tierdesk::Surroundings share{Kind::SharedFile, false, {}, {}};
    const tierdesk::Surroundings server{Kind::Server, true, QStringLiteral("db.example.org/desk"),
                                        QStringLiteral("TLSv1.3")};
    gallery.addPicture(
        QStringLiteral("place-share"), [share] { return std::make_unique<SurroundingsDialog>(share); },
        QSize(620, 460));
    gallery.addPicture(
        QStringLiteral("place-server"), [server] { return std::make_unique<SurroundingsDialog>(server); },
        QSize(620, 320));
    gallery.addPicture(
        QStringLiteral("waiting"), [] { return std::make_unique<WithoutStore<WaitingPanel>>(); }, QSize(760, 380));
    gallery.addPicture(
        QStringLiteral("leaving"), [] { return std::make_unique<WithoutStore<LeaveDialog>>(); }, QSize(540, 380));
    gallery.addPicture(
        QStringLiteral("staff"),
        [] {
            std::vector<Person> staff(3);
            staff[0].name = QStringLiteral("Ada Chief");
            staff[1].name = QStringLiteral("Mira Sato");
            staff[1].login = QStringLiteral("mira");
            staff[2].name = QStringLiteral("Tom Okafor");
            return std::make_unique<StaffDialog>(std::move(staff));
        },
        QSize(440, 380));
    gallery.addPicture(
        QStringLiteral("name-of-view"),
        [] {
            return std::make_unique<NameDialog>(QStringLiteral("Keep this list as a view"),
                                                QStringLiteral("Network at night"),
                                                QStringList{QStringLiteral("Network at night")});
        },
        QSize(420, 160));
    gallery.addPicture(
        QStringLiteral("wait"),
        [] {
            auto dialog =
                std::make_unique<WaitDialog>(QStringLiteral("Making a demo desk: a company and its tickets."));
            dialog->setProgress(340, 900);
            return dialog;
        },
        QSize(480, 130));
    for (const int page : {0, 1, 2}) {
        gallery.addPicture(
            QStringLiteral("settings-%1").arg(page),
            [&theme, page]() -> std::unique_ptr<QWidget> {
                auto window = std::make_shared<PictureWindow>(theme);
                auto dialog = std::make_unique<SettingsDialog>(
                    SettingsSubjects{theme, window->kept(), window->actions(), window->list()});
                dialog->showPage(page);
                QObject::connect(dialog.get(), &QObject::destroyed, [window] {});
                return dialog;
            },
            QSize(860, 600));
    }
}

} // namespace

void addQueuePictures(Gallery& gallery, Theme& theme)
{
    addWindows(gallery, theme);
    addDialogs(gallery, theme);
}

} // namespace tierdesk::test
