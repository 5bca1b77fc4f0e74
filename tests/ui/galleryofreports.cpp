// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the page of reports.
#include "tests/ui/fakestore.h"
#include "tests/ui/gallery.h"
#include "ui/dashboard/wallview.h"
#include "ui/reports/reportsview.h"
#include "ui/widgets/segmentedcontrol.h"

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
    return {count, 0, 214.0 * minute, 95 * minute, 480 * minute, 1900 * minute};
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
        page.view().findChild<SegmentedControl*>()->setCurrent(1);
        QTest::qWait(20);
    };
    gallery.addPicture(QStringLiteral("reports-routes"), make, {1100, 900}, routes);
    gallery.addPicture(QStringLiteral("reports-routes-narrow"), make, {720, 680}, routes);
    gallery.addPicture(QStringLiteral("reports-narrow"), make, {720, 680}, fill);
    const auto wall = [] { return std::make_unique<WallPicture>(); };
    gallery.addPicture(QStringLiteral("wall"), wall, {1280, 720},
                       [](QWidget& widget) { static_cast<WallPicture&>(widget).turnTo(0); });
    gallery.addPicture(QStringLiteral("wall-queues"), wall, {1280, 720},
                       [](QWidget& widget) { static_cast<WallPicture&>(widget).turnTo(1); });
    gallery.addPicture(QStringLiteral("reports-empty"), make, {1000, 560});
}

} // namespace tierdesk::test
