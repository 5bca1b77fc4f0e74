// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page of reports.
#include "tests/ui/fakestore.h"
#include "tests/ui/gallery.h"
#include "ui/dashboard/wallview.h"
#include "ui/past/pastticket.h"
#include "ui/past/pastwindow.h"
#include "ui/reports/reportsview.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QTableView>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tierdesk::test {

namespace {

constexpr Instant now{1795338000000};

FigureValue someValue(FigureUnit unit, qint64 count)
{
    constexpr qint64 minute = 60'000;
    if (unit == FigureUnit::Share)
        return {count, count * 3 / 4, 0.75, {}, {}, {}};
    if (unit == FigureUnit::Number)
        return {count, 0, 1.4, 1, 3, 5};
    if (unit == FigureUnit::Money)
        return {count, 0, 31'20.0, 24'00, 60'00, 105'00};
    return {count, 0, 214.0 * minute, 95 * minute, 480 * minute, 1900 * minute};
}

/// Thirteen weeks, one of them without anything.
void addSteps(FigureSheet& sheet)
{
    constexpr qint64 hour = 3'600'000;
    sheet.keptPercent = 95;
    for (int week = 0; week < 13; ++week) {
        const QDate monday = QDate(2026, 8, 3).addDays(7LL * week);
        FigureStep step{{monday, monday.addDays(6)}, {}, {}};
        for (const FigureDefinition& one : figureDefinitions()) {
            FigureLine line;
            const qint64 wave = (week * 7 + static_cast<qint64>(one.name) * 5) % 11;
            if (week == 5 && one.name != FigureName::BacklogAge)
                line.all = {};
            else if (one.unit == FigureUnit::Share)
                line.all = {120 + wave, 100 + wave, 0.72 + 0.02 * static_cast<double>(wave), {}, {}, {}};
            else
                line.all = {120, 0, 4.0 * hour, (2 + wave / 3) * hour, (9 + wave) * hour, (19 + 2 * wave) * hour};
            step.report.lines.push_back(std::move(line));
        }
        sheet.steps.push_back(std::move(step));
    }
    const QStringList names{QStringLiteral("Anna Berg"), QStringLiteral("Jonas Falk"), QStringLiteral("Mira Sandoval"),
                            QStringLiteral("Omar Haddad"), QStringLiteral("Priya Nair")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const PersonId person{100 + i};
        const auto tickets = [&](qsizetype count) { return std::vector<TicketId>(static_cast<std::size_t>(count)); };
        sheet.people.emplace(person, names[i]);
        sheet.report.people.emplace(person, PersonLoad{tickets(60 - 7 * i), tickets(55 - 9 * i), tickets(8 + 3 * i)});
    }
}

FigureSheet someSheet(const Playbook& book)
{
    FigureSheet sheet;
    sheet.at = now;
    sheet.days = {QDate(2026, 10, 1), QDate(2026, 10, 31)};
    for (const FigureDefinition& one : figureDefinitions()) {
        FigureLine line;
        line.all = someValue(one.unit, 1482);
        line.tiers[Tier{1}] = someValue(one.unit, 1100);
        line.tiers[Tier{2}] = someValue(one.unit, 382);
        for (const Queue& queue : book.queues)
            line.queues[queue.key] = someValue(one.unit, 120);
        sheet.report.lines.push_back(std::move(line));
    }
    sheet.report.clocks[Metric::FirstResponse] = someValue(FigureUnit::Share, 1400);
    sheet.report.clocks[Metric::Resolution] = someValue(FigureUnit::Share, 1200);
    sheet.report.breaches[{Metric::FirstResponse, BreachCause::Untaken}] = 31;
    sheet.report.breaches[{Metric::Resolution, BreachCause::Waiting}] = 12;
    sheet.report.breaches[{Metric::Resolution, BreachCause::AtVendor}] = 7;
    const auto place = [&](std::size_t queue) {
        const Queue& one = book.queues.at(queue % book.queues.size());
        return Place{one.key, one.tier};
    };
    for (std::size_t from = 0; from < book.queues.size(); ++from) {
        for (const std::size_t by : {1U, 2U, 5U}) {
            const auto moves = static_cast<qint64>(7 + (from * 31 + by * 17) % 90);
            const qint64 bounced = by == 2 ? moves / 3 : by == 1 ? moves / 8 : 0;
            if (place(from) != place(from + by))
                sheet.report.routes[{place(from), place(from + by)}] = {moves, bounced, bounced * 9 * 3'600'000,
                                                                        bounced * 4 * 3'600'000};
        }
    }
    addSteps(sheet);
    return sheet;
}

class PicturePage final : public QWidget
{
public:
    PicturePage()
        : m_client(openFake(m_world), m_world->me(), m_world->playbook(), [] { return now; })
        , m_view(new ReportsView(m_client, QStringLiteral("harbour"), this))
    {
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(m_view);
    }
    ~PicturePage() override { delete m_view; }
    [[nodiscard]] ReportsView& view() { return *m_view; }
    void fill() { m_view->showSheet(someSheet(*m_client.playbook())); }

private:
    std::shared_ptr<FakeWorld> m_world = std::make_shared<FakeWorld>();
    DeskClient m_client;
    ReportsView* m_view;
};

/// The board on the wall, in a frame as wide as a screen.
class WallPicture final : public QWidget
{
public:
    WallPicture()
        : m_client(openFake(m_world), m_world->me(), m_world->playbook(), [] { return now; })
        , m_wall(new WallView(m_client, this))
    {
        m_wall->setWindowFlags(Qt::Widget);
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(m_wall);
    }
    ~WallPicture() override { delete m_wall; }
    void turnTo(int page)
    {
        (void)QTest::qWaitFor([this] { return !m_wall->accessibleDescription().isEmpty(); });
        m_wall->turn(page);
        QTest::keyClick(m_wall, Qt::Key_Space);
    }

private:
    std::shared_ptr<FakeWorld> m_world = std::make_shared<FakeWorld>(140);
    DeskClient m_client;
    WallView* m_wall;
};

/// It was opened, taken up by the network team and answered; half an hour ago it got a better subject.
std::vector<JournalEntry> lifeOf(const TicketRow& row)
{
    std::vector<JournalEntry> history;
    const auto add = [&](std::chrono::minutes ago, TicketEvent event) {
        const Instant at = now - ago;
        const int version = static_cast<int>(history.size()) + 1;
        history.push_back({version,
                           row.id,
                           version,
                           Event{std::move(event)},
                           {CauseKind::Person, PersonId{1}, {}},
                           CommandId{version},
                           at,
                           at,
                           1});
    };
    TicketOpened opened{{}, {}, {row.queue, row.tier}, row.state, row.stateType};
    opened.details.subject = row.subject;
    opened.details.description =
        QStringLiteral("Since this morning nothing on the second floor reaches the file server.");
    opened.details.requester = PersonId{1};
    add(std::chrono::hours(6), opened);
    MessageAdded note{MessageKind::Note,
                      PersonId{1},
                      Channel::Web,
                      QStringLiteral("The switch in room 204 was replaced."),
                      false,
                      {}};
    add(std::chrono::hours(4), note);
    MessageAdded reply{MessageKind::Reply,
                       PersonId{1},
                       Channel::Mail,
                       QStringLiteral("We have changed the switch. Is the server there again?"),
                       false,
                       {}};
    add(std::chrono::hours(3), reply);
    TicketEdited edited;
    edited.patch.subject = QStringLiteral("No file server on the second floor");
    add(std::chrono::minutes(30), edited);
    return history;
}

/// The desk as it stood, in a frame.
class PastPicture final : public QWidget
{
public:
    PastPicture()
        : m_client(openFake(m_world), m_world->me(), m_world->playbook(), [] { return now; })
        , m_past(new PastWindow(m_client, this))
    {
        m_world->histories = lifeOf;
        m_past->setWindowFlags(Qt::Widget);
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(m_past);
    }
    ~PastPicture() override { delete m_past; }
    void read(int what)
    {
        (void)QTest::qWaitFor([this] { return m_past->shown().has_value(); });
        m_past->list().setCurrentIndex(m_past->list().model()->index(1, 0));
        (void)QTest::qWaitFor([this] { return m_past->ticket().then().has_value(); });
        m_past->ticket().findChild<SegmentedControl*>()->setCurrent(what);
        QTest::qWait(20);
    }

private:
    std::shared_ptr<FakeWorld> m_world = std::make_shared<FakeWorld>(40);
    DeskClient m_client;
    PastWindow* m_past;
};

} // namespace

void addReportPictures(Gallery& gallery)
{
    const auto make = [] { return std::make_unique<PicturePage>(); };
    const auto fill = [](QWidget& widget) {
        auto& page = static_cast<PicturePage&>(widget);
        page.fill();
        auto* table = page.view().findChild<QTreeWidget*>();
        table->currentItem()->setExpanded(true);
        QTest::qWait(20);
    };
    gallery.addPicture(QStringLiteral("reports"), make, {1100, 900}, fill);
    const auto routes = [fill](QWidget& widget) {
        fill(widget);
        auto& page = static_cast<PicturePage&>(widget);
        page.view().findChild<SegmentedControl*>()->setCurrent(2);
        QTest::qWait(20);
    };
    const auto trend = [fill](QWidget& widget) {
        fill(widget);
        static_cast<PicturePage&>(widget).view().findChild<SegmentedControl*>()->setCurrent(1);
        QTest::qWait(200);
    };
    gallery.addPicture(QStringLiteral("reports-trend"), make, {1100, 1700}, trend);
    gallery.addPicture(QStringLiteral("reports-trend-narrow"), make, {720, 900}, trend);
    gallery.addPicture(QStringLiteral("reports-routes"), make, {1100, 900}, routes);
    gallery.addPicture(QStringLiteral("reports-routes-narrow"), make, {720, 680}, routes);
    gallery.addPicture(QStringLiteral("reports-narrow"), make, {720, 680}, fill);
    const auto wall = [] { return std::make_unique<WallPicture>(); };
    gallery.addPicture(QStringLiteral("wall"), wall, {1280, 720},
                       [](QWidget& widget) { static_cast<WallPicture&>(widget).turnTo(0); });
    gallery.addPicture(QStringLiteral("wall-queues"), wall, {1280, 720},
                       [](QWidget& widget) { static_cast<WallPicture&>(widget).turnTo(1); });
    const auto past = [] { return std::make_unique<PastPicture>(); };
    gallery.addPicture(QStringLiteral("past"), past, {1360, 760},
                       [](QWidget& widget) { static_cast<PastPicture&>(widget).read(0); });
    gallery.addPicture(QStringLiteral("past-compared"), past, {1360, 760},
                       [](QWidget& widget) { static_cast<PastPicture&>(widget).read(1); });
    gallery.addPicture(QStringLiteral("reports-empty"), make, {1000, 560});
}

} // namespace tierdesk::test
