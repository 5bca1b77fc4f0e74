// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of reports in the real window, driven by keys.
#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/dashboard/plotpanel.h"
#include "ui/reports/reportsview.h"
#include "ui/reports/routespanel.h"
#include "ui/reports/sankeyview.h"
#include "ui/reports/trendpanel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const QueueKey networkQueue{QStringLiteral("network")};

struct Station
{
    explicit Station(bool supervisor = true)
    {
        desk.openTicket(QStringLiteral("Printer prints stripes"));
        const TicketId done = desk.openTicket(QStringLiteral("Switch hums"), networkQueue.value);
        desk.openTicket(QStringLiteral("Cable frays"), networkQueue.value);
        desk.order(done, ResolveTicket{QStringLiteral("solved"), QStringLiteral("New fan."), {}});
        open.emplace(desk.open(), supervisor ? desk.chief() : desk.mira(), desk.playbook(), RealDesk::now(), settings);
        REQUIRE(open->settles());
    }
    OpenWindow* operator->() { return &*open; }
    ReportsView& goThere()
    {
        open->key(Qt::Key_G);
        open->key(Qt::Key_R);
        REQUIRE(open->window.pages().reports());
        return *open->window.pages().reports();
    }
    /// From the button that has the keyboard.
    void workOut(ReportsView& reports)
    {
        open->key(Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return !reports.isRunning() && reports.sheet().has_value(); }));
    }

    RealDesk desk;
    MemorySettings settings;
    std::optional<OpenWindow> open;
};

template <class Part>
Part& called(QWidget& in, const QString& name)
{
    for (auto* part : in.findChildren<Part*>()) {
        if (part->accessibleName() == name)
            return *part;
    }
    FAIL("nothing is called " << name.toStdString());
    throw std::logic_error("unreachable");
}

QTreeWidgetItem& figureCalled(QTreeWidget& table, const QString& name)
{
    const auto found = table.findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    REQUIRE(found.size() == 1);
    return *found.front();
}

} // namespace

TEST_CASE("keys lead to the reports and their figures say what they mean")
{
    Station station;
    ReportsView& reports = station.goThere();
    auto& period = called<QComboBox>(reports, QStringLiteral("Period"));
    period.setFocus();
    station->key(Qt::Key_T);
    REQUIRE(period.currentText() == QStringLiteral("This year"));
    station->key(Qt::Key_W, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return reports.sheet().has_value(); }));
    auto& table = called<QTreeWidget>(reports, QStringLiteral("Figures"));
    REQUIRE(table.hasFocus());
    CHECK(table.currentItem()->text(0) == QStringLiteral("First-contact resolution"));
    CHECK(table.currentItem()->text(1) == QStringLiteral("1"));
    CHECK(table.currentItem()->text(2) == QStringLiteral("100.0%"));
    auto& meaning = called<QLabel>(reports, QStringLiteral("What the figure means"));
    CHECK(meaning.text().startsWith(QStringLiteral("FCR: resolved in the queue")));
    CHECK(meaning.text().contains(QStringLiteral("Tickets first resolved or closed in the period")));
    station->key(Qt::Key_Down);
    CHECK(meaning.text().startsWith(QStringLiteral("FLR: ")));
    station->key(Qt::Key_Right);
    station->key(Qt::Key_Down);
    CHECK(table.currentItem()->text(0) == QStringLiteral("tier 2"));
    CHECK(table.currentItem()->text(2) == QStringLiteral("0.0%"));
    CHECK(figureCalled(table, QStringLiteral("Age of open tickets")).text(1) == QStringLiteral("2"));
}

TEST_CASE("a report is about the queue that was chosen and stays until the next one")
{
    Station station;
    ReportsView& reports = station.goThere();
    called<QComboBox>(reports, QStringLiteral("Period")).setCurrentText(QStringLiteral("This year"));
    auto& queue = called<QComboBox>(reports, QStringLiteral("Queue"));
    queue.setCurrentIndex(queue.findData(networkQueue.value));
    REQUIRE(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    station.workOut(reports);
    auto& table = called<QTreeWidget>(reports, QStringLiteral("Figures"));
    CHECK(figureCalled(table, QStringLiteral("Age of open tickets")).text(1) == QStringLiteral("1"));
    CHECK(reports.sheet()->queue == QStringLiteral("Network"));
    const Instant at = reports.sheet()->at;

    queue.setCurrentIndex(0);
    station->key(Qt::Key_Left, Qt::AltModifier);
    CHECK(station->window.pages().shown() == Page::Lists);
    CHECK(station.goThere().sheet()->at == at);
    CHECK(figureCalled(table, QStringLiteral("Age of open tickets")).text(1) == QStringLiteral("1"));
    CHECK(table.hasFocus());
    CHECK(station->window.navigation().currentIndex().data().toString() == QStringLiteral("Reports"));
}

TEST_CASE("who may not see reports is not led to them")
{
    Station station(false);
    CHECK(station->window.navigation().places().rowOf(QStringLiteral("reports")) < 0);
    CHECK_FALSE(station->window.actions().whyDisabled(QStringLiteral("go.reports")).isEmpty());
    station->window.pages().goTo(Page::Reports);
    CHECK(station->window.pages().shown() == Page::Lists);
}

TEST_CASE("a report that is stopped leaves the one before as it was")
{
    Station station;
    ReportsView& reports = station.goThere();
    station.workOut(reports);
    const Instant at = reports.sheet()->at;
    reports.start();
    for (auto* button : reports.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Cancel"))
            button->click();
    }
    REQUIRE(QTest::qWaitFor([&] { return !reports.isRunning(); }));
    CHECK(reports.message().startsWith(QStringLiteral("Stopped before the end.")));
    CHECK(reports.sheet()->at == at);
}

TEST_CASE("a report goes whole into a PDF and a CSV and a JSON file")
{
    Station station;
    ReportsView& reports = station.goThere();
    auto& button = *reports.findChild<QToolButton*>();
    CHECK_FALSE(button.isEnabled());
    station.workOut(reports);
    REQUIRE(button.isEnabled());
    const QTemporaryDir folder;
    const auto bytesOf = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    button.menu()->actions().at(1)->trigger();
    QFileDialog* dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (dialog = reports.findChild<QFileDialog*>()) && dialog->isVisible(); }));
    dialog->setDirectory(folder.path());
    dialog->selectFile(folder.filePath(QStringLiteral("figures.csv")));
    static_cast<QDialog*>(dialog)->accept();
    REQUIRE(QTest::qWaitFor([&] { return !reports.message().isEmpty(); }));
    const QByteArray csv = bytesOf(folder.filePath(QStringLiteral("figures.csv")));
    CHECK(csv.startsWith("from,to,figure,unit,tier,queue,clock,"));
    CHECK(csv.count("\r\n") > 2 * std::ssize(figureDefinitions()));
    CHECK(csv.contains("backlog-age,minutes"));
    reports.writeTo(folder.filePath(QStringLiteral("figures.json")), ReportFormat::Json);
    const QJsonObject document =
        QJsonDocument::fromJson(bytesOf(folder.filePath(QStringLiteral("figures.json")))).object();
    CHECK(document.value(QStringLiteral("figures")).toArray().size() == std::ssize(figureDefinitions()));
    reports.writeTo(folder.filePath(QStringLiteral("figures.pdf")), ReportFormat::Pdf);
    CHECK(bytesOf(folder.filePath(QStringLiteral("figures.pdf"))).startsWith("%PDF-"));
    CHECK(reports.message().startsWith(QStringLiteral("The report is in ")));
    reports.writeTo(folder.filePath(QStringLiteral("nowhere/figures.pdf")), ReportFormat::Pdf);
    CHECK(reports.message().contains(QStringLiteral("could not be written")));
}

TEST_CASE("a route of the report leads to the tickets that went it")
{
    Station station;
    HandoffPacket packet;
    for (const PacketPart part : allValues<PacketPart>())
        packet[part] = QStringLiteral("No network in C3");
    const TicketId stays = station.desk.openTicket(QStringLiteral("No network"));
    const TicketId comesBack = station.desk.openTicket(QStringLiteral("No tone"));
    for (const TicketId id : {stays, comesBack})
        station.desk.order(id, EscalateTicket{networkQueue, packet});
    station.desk.order(comesBack, ReturnTicket{QStringLiteral("wrong-team"), QStringLiteral("It is the cable.")});
    ReportsView& reports = station.goThere();
    called<QComboBox>(reports, QStringLiteral("Period")).setCurrentText(QStringLiteral("This year"));
    station.workOut(reports);
    auto& parts = called<SegmentedControl>(reports, QStringLiteral("Part of the report"));
    QTest::mouseClick(parts.segment(2), Qt::LeftButton);
    auto& table = reports.findChild<RoutesPanel*>()->table();
    REQUIRE(table.isVisible());
    REQUIRE(table.topLevelItemCount() == 2);
    QTreeWidgetItem& up = figureCalled(table, QStringLiteral("Service desk → Network"));
    CHECK(up.text(1) == QStringLiteral("2"));
    CHECK(up.text(2) == QStringLiteral("1"));
    CHECK(up.text(3) == QStringLiteral("50.0%"));
    CHECK(figureCalled(table, QStringLiteral("Network → Service desk")).text(1) == QStringLiteral("1"));
    CHECK(table.topLevelItem(0) == &up);

    table.setFocus();
    station->key(Qt::Key_Return);
    REQUIRE(station->window.pages().shown() == Page::Lists);
    REQUIRE(station->settles());
    CHECK(station->model().ticketCount() == 2);
    CHECK(station->window.list().title() == QStringLiteral("Service desk → Network"));
    station->key(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(station->window.pages().shown() == Page::Reports);
    CHECK(table.hasFocus());

    auto& plot = reports.findChild<RoutesPanel*>()->plot();
    REQUIRE(plot.ribbons().size() == 2);
    CHECK(plot.ribbons()[0].part == 1);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.middleOf(1));
    REQUIRE(station->window.pages().shown() == Page::Lists);
    REQUIRE(station->settles());
    CHECK(station->model().ticketCount() == 1);
}

TEST_CASE("the figures over time have plots with a table behind each and lead to the tickets")
{
    Station station;
    const TicketId mine = station.desk.openTicket(QStringLiteral("Phone is dead"));
    station.desk.order(mine, AssignTicket{station.desk.mira().id});
    station.desk.order(mine, ResolveTicket{QStringLiteral("solved"), QStringLiteral("New phone."), {}});
    station.desk.order(mine, ReopenTicket{QStringLiteral("Dead again.")});
    ReportsView& reports = station.goThere();
    called<QComboBox>(reports, QStringLiteral("Period")).setCurrentText(QStringLiteral("This year"));
    station.workOut(reports);
    auto& parts = called<SegmentedControl>(reports, QStringLiteral("Part of the report"));
    QTest::mouseClick(parts.segment(1), Qt::LeftButton);
    auto& trend = *reports.findChild<TrendPanel*>();
    REQUIRE(trend.isVisible());
    PlotPanel& back = trend.plot(FigurePlot::Back);
    REQUIRE(back.isVisible());
    REQUIRE(back.drawing());
    CHECK(back.toolTip().contains(QStringLiteral("Was opened again after it was resolved or closed.")));
    REQUIRE(back.plot().series.size() == 2);
    CHECK(back.plot().series[0].values.back() == 50);
    back.showTable(true);
    QTableWidget& table = back.table();
    const int last = table.rowCount() - 1;
    CHECK(table.item(last, 0)->text() == QStringLiteral("50.0% of 2"));
    CHECK(table.item(last, 1)->text() == QStringLiteral("0.0% of 2"));
    table.setFocus();
    table.setCurrentCell(last, 0);
    station->key(Qt::Key_Return);
    REQUIRE(station->window.pages().shown() == Page::Lists);
    REQUIRE(station->settles());
    REQUIRE(station->model().ticketCount() == 1);
    CHECK(station->model().ticketAt(0) == mine);
    station->key(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(station->window.pages().shown() == Page::Reports);

    PlotPanel& load = trend.plot(FigurePlot::Load);
    REQUIRE(load.plot().categories == QStringList{station.desk.mira().name});
    CHECK(load.plot().series[1].values.back() == 1);
    CHECK(load.plot().series[2].values.back() == 1);
}

TEST_CASE("a report may be about what one technician had in hands")
{
    Station station;
    const TicketId mine = station.desk.openTicket(QStringLiteral("Phone is dead"));
    station.desk.order(mine, AssignTicket{station.desk.mira().id});
    station.desk.order(mine, ResolveTicket{QStringLiteral("solved"), QStringLiteral("New phone."), {}});
    ReportsView& reports = station.goThere();
    called<QComboBox>(reports, QStringLiteral("Period")).setCurrentText(QStringLiteral("This year"));
    auto& whom = called<QComboBox>(reports, QStringLiteral("Technician"));
    REQUIRE(QTest::qWaitFor([&] { return whom.findText(station.desk.mira().name) > 0; }));
    whom.setCurrentText(station.desk.mira().name);
    station.workOut(reports);
    CHECK(reports.sheet()->technician == station.desk.mira().name);
    CHECK(reports.sheet()->report[FigureName::TimeToResolve].all.count == 1);
    const QTemporaryDir folder;
    reports.writeTo(folder.filePath(QStringLiteral("figures.pdf")), ReportFormat::Pdf);
    CHECK(reports.message().startsWith(QStringLiteral("The report is in ")));
}
