// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsview.h"

#include "core/desk/board.h"
#include "ui/reports/figurespanel.h"
#include "ui/reports/routespanel.h"
#include "ui/reports/sheetwork.h"
#include "ui/reports/trendpanel.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/names.h"
#include "ui/text/timetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspane.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr int ownDays = static_cast<int>(allValues<ReportPeriod>().size());
constexpr int mostNames = 2000;

QString nameOf(ReportPeriod period)
{
    switch (period) {
    case ReportPeriod::LastWeek:
        return ReportsView::tr("Last week");
    case ReportPeriod::LastMonth:
        return ReportsView::tr("Last month");
    case ReportPeriod::LastQuarter:
        return ReportsView::tr("Last quarter");
    case ReportPeriod::ThisYear:
        return ReportsView::tr("This year");
    }
    return {};
}

/// Below the first line, which is all of them; what was chosen stays.
template <class Named>
void fill(QComboBox& box, const std::vector<Named>& all)
{
    const QVariant chosen = box.currentData();
    while (box.count() > 1)
        box.removeItem(box.count() - 1);
    for (const Named& one : all)
        box.addItem(one.name, one.id.value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

QLabel* labelFor(QWidget* buddy, const QString& text)
{
    auto* label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

} // namespace

ReportsView::ReportsView(DeskClient& client, QString desk, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_desk(std::move(desk))
    , m_title(new QLabel(tr("Reports"), this))
    , m_asOf(new QLabel(this))
    , m_export(new QToolButton(this))
    , m_period(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_queue(new QComboBox(this))
    , m_of(new QComboBox(this))
    , m_technician(new QComboBox(this))
    , m_start(new QPushButton(tr("&Work out"), this))
    , m_told(new MessageBar(this))
    , m_progress(new ProgressPane(this))
    , m_empty(new EmptyState(Icon::Clock, tr("No figures have been worked out yet."),
                             tr("Choose a period and whom it is about, and press Work out."), this))
    , m_part(new SegmentedControl(this))
    , m_found(new QStackedWidget(this))
    , m_figures(new FiguresPanel(this))
    , m_trend(new TrendPanel(this))
    , m_routes(new RoutesPanel(this))
    , m_task(client.opener())
{
    setAccessibleName(tr("Reports"));
    for (QWidget* panel : std::initializer_list<QWidget*>{m_figures, m_trend, m_routes})
        m_found->addWidget(panel);
    for (const QString& part : {tr("Figures"), tr("Over time"), tr("Routes")})
        m_part->addSegment(part);
    m_part->setAccessibleName(tr("Part of the report"));
    connect(m_part, &SegmentedControl::currentChanged, this, [this](int part) {
        m_found->setCurrentIndex(part);
        setFocusProxy(m_found->currentWidget());
    });
    connect(m_routes, &RoutesPanel::listWanted, this, &ReportsView::listWanted);
    connect(m_trend, &TrendPanel::listWanted, this, &ReportsView::listWanted);
    m_progress->setTask(tr("The history of every ticket is read."));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(gap::apart, gap::near, gap::apart, gap::apart);
    rows->setSpacing(gap::near);
    rows->addLayout(makeHead());
    rows->addLayout(makeChoices());
    rows->addWidget(m_told);
    rows->addWidget(m_progress);
    rows->addWidget(m_empty, 1);
    rows->addWidget(m_found, 1);
    connect(m_progress, &ProgressPane::cancelWanted, this, [this] {
        m_task.cancel();
        m_progress->setCancelling(true);
    });
    connect(&m_task, &LongTask::progressed, this, [this](qint64 done, qint64 total, std::chrono::milliseconds elapsed) {
        m_progress->setProgress({done, total, elapsed});
    });
    connect(&client, &DeskClient::playbookChanged, this, &ReportsView::fillQueues);
    setFocusProxy(m_start);
    fillQueues();
    showPeriod();
    applyFonts();
    refresh();
}

QLayout* ReportsView::makeHead()
{
    m_asOf->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap::near);
    row->addWidget(m_title);
    row->addWidget(m_asOf);
    row->addStretch(1);
    row->addWidget(m_part);
    row->addWidget(m_export);
    fillExportMenu();
    return row;
}

QLayout* ReportsView::makeChoices()
{
    m_period->setAccessibleName(tr("Period"));
    for (const ReportPeriod period : allValues<ReportPeriod>())
        m_period->addItem(nameOf(period));
    m_period->addItem(tr("Days of your own"));
    m_period->setCurrentIndex(static_cast<int>(ReportPeriod::LastMonth));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("Up to and including"));
    for (QDateEdit* date : {m_from, m_to})
        date->setCalendarPopup(true);
    m_queue->setAccessibleName(tr("Queue"));
    m_of->setAccessibleName(tr("Client"));
    m_of->addItem(tr("All clients"));
    m_technician->setAccessibleName(tr("Technician"));
    m_technician->addItem(tr("Everybody"));
    for (QComboBox* one : {m_queue, m_of, m_technician}) {
        one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        constexpr int letters = 12;
        one->setMinimumContentsLength(letters);
    }
    // What stands there at first is read whole.
    m_queue->setMinimumContentsLength(static_cast<int>(tr("All queues").size()));
    setTone(*m_start, ButtonTone::Primary);
    auto* days = new QHBoxLayout;
    auto* whom = new QHBoxLayout;
    for (QHBoxLayout* row : {days, whom})
        row->setSpacing(gap::near);
    for (QWidget* part :
         std::initializer_list<QWidget*>{labelFor(m_period, tr("Per&iod")), m_period, labelFor(m_from, tr("fro&m")),
                                         m_from, labelFor(m_to, tr("&up to")), m_to})
        days->addWidget(part);
    days->addStretch(1);
    for (QWidget* part :
         std::initializer_list<QWidget*>{labelFor(m_queue, tr("&Queue")), m_queue, labelFor(m_of, tr("&Client")), m_of,
                                         labelFor(m_technician, tr("Tech&nician")), m_technician})
        whom->addWidget(part);
    whom->addStretch(1);
    whom->addWidget(m_start);
    auto* both = new QVBoxLayout;
    both->setSpacing(gap::near);
    both->addLayout(days);
    both->addLayout(whom);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportsView::showPeriod);
    connect(m_to, &QDateEdit::dateChanged, m_from, &QDateEdit::setMaximumDate);
    connect(m_start, &QPushButton::clicked, this, &ReportsView::start);
    return both;
}

void ReportsView::readWhom()
{
    using Whom = std::pair<std::vector<Client>, std::vector<Person>>;
    auto ask = [](Store& store) -> Stored<Whom> {
        auto clients = store.findClients({}, mostNames);
        if (!clients)
            return fail(clients.error());
        auto staff = store.findPeople({}, PeopleKind::Staff, mostNames);
        if (!staff)
            return fail(staff.error());
        return Whom{*std::move(clients), *std::move(staff)};
    };
    m_client.read(this, m_whomLane, std::move(ask), [this](const Stored<Whom>& whom) {
        if (!whom)
            return;
        fill(*m_of, whom->first);
        fill(*m_technician, whom->second);
    });
}

void ReportsView::fillQueues()
{
    const QVariant chosen = m_queue->currentData();
    m_queue->clear();
    m_queue->addItem(tr("All queues"));
    for (const Queue& queue : m_client.playbook()->queues)
        m_queue->addItem(queue.name, queue.key.value);
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(chosen)));
}

void ReportsView::showPeriod()
{
    const bool own = m_period->currentIndex() == ownDays;
    m_from->setEnabled(own);
    m_to->setEnabled(own);
    const QTimeZone zone = boardZone(*m_client.times());
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_client.now().ms, zone).date();
    m_to->setMaximumDate(today);
    if (own)
        return;
    const ReportDays days =
        daysOf(allValues<ReportPeriod>()[static_cast<std::size_t>(m_period->currentIndex())], today);
    m_to->setDate(days.last);
    m_from->setDate(days.first);
}

// Working out

FigureSheet ReportsView::asked() const
{
    FigureTerms terms;
    if (m_queue->currentIndex() > 0)
        terms.queue = QueueKey{m_queue->currentData().toString()};
    if (m_of->currentIndex() > 0)
        terms.client = ClientId{m_of->currentData().toLongLong()};
    if (m_technician->currentIndex() > 0)
        terms.technician = PersonId{m_technician->currentData().toLongLong()};
    FigureSheet sheet = blankSheet(std::move(terms), {m_from->date(), m_to->date()}, boardZone(*m_client.times()),
                                   *m_client.playbook(), m_client.now());
    const auto chosen = [](const QComboBox* box) { return box->currentIndex() > 0 ? box->currentText() : QString(); };
    sheet.queue = chosen(m_queue);
    sheet.client = chosen(m_of);
    sheet.technician = chosen(m_technician);
    return sheet;
}

void ReportsView::start()
{
    if (m_task.isRunning())
        return;
    showPeriod();
    m_told->hide();
    m_progress->setCancelling(false);
    m_progress->setProgress({});
    m_task.start(
        [blank = asked()](Store& store, const ProgressReport& report) { return workOut(store, blank, report); },
        [this](Stored<FigureSheet> done) { finished(std::move(done)); });
    refresh();
}

void ReportsView::finished(Stored<FigureSheet> done)
{
    if (done) {
        showSheet(*std::move(done));
        return;
    }
    refresh();
    m_start->setFocus();
    if (done.error().fault == StorageFault::Cancelled)
        m_told->say(MessageTone::Info, tr("Stopped before the end. The figures shown before are as they were."));
    else
        m_told->say(MessageTone::Error, errorText(done.error()));
}

void ReportsView::showSheet(FigureSheet sheet)
{
    m_sheet = std::move(sheet);
    const Names names(*m_client.playbook());
    m_figures->setReport(m_sheet->report, names);
    m_trend->setSheet(*m_sheet);
    m_routes->setSheet(*m_sheet, names);
    refresh();
    if (isVisible() && !m_found->currentWidget()->isAncestorOf(QApplication::focusWidget()))
        m_found->currentWidget()->setFocus();
}

// Giving it away

void ReportsView::fillExportMenu()
{
    m_export->setText(tr("E&xport"));
    m_export->setIcon(makeIcon(Icon::Export, IconInk::Quiet));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolTip(tr("All of these figures as a file."));
    m_export->setMenu(new QMenu(m_export));
    for (const auto& [text, format] : {std::pair(tr("&PDF, to read and print…"), ReportFormat::Pdf),
                                       std::pair(tr("&CSV, for a spreadsheet…"), ReportFormat::Csv),
                                       std::pair(tr("&JSON, for a program…"), ReportFormat::Json)})
        connect(m_export->menu()->addAction(text), &QAction::triggered, this,
                [this, wanted = format] { askWhereTo(wanted); });
}

void ReportsView::askWhereTo(ReportFormat format)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save the report"),
                                   folder + QLatin1Char('/') + ReportExport::fileName(*m_sheet, format),
                                   ReportExport::nameOf(format));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(toWord(format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString& path) { writeTo(path, format); });
    dialog->open();
}

void ReportsView::writeTo(const QString& path, ReportFormat format)
{
    const Names names(*m_client.playbook());
    const QString trouble = ReportExport::write(*m_sheet, names, m_desk, format, path);
    if (trouble.isEmpty())
        m_told->say(MessageTone::Success, tr("The report is in %1.").arg(path));
    else
        m_told->say(MessageTone::Error, trouble);
}

// Looking

void ReportsView::refresh()
{
    const bool running = m_task.isRunning();
    m_progress->setVisible(running);
    m_empty->setVisible(!running && !m_sheet);
    m_found->setVisible(m_sheet.has_value());
    m_start->setEnabled(!running);
    m_export->setEnabled(m_sheet.has_value());
    m_part->setVisible(m_sheet.has_value());
    setFocusProxy(m_sheet ? m_found->currentWidget() : m_start);
    if (!m_sheet)
        return;
    const QLocale locale;
    //: What a report is about, in one line: the first day, the last, the instant it was worked out
    QString line =
        tr("%1 to %2, as of %3")
            .arg(locale.toString(m_sheet->days.first, QLocale::ShortFormat),
                 locale.toString(m_sheet->days.last, QLocale::ShortFormat), whenText(m_sheet->at, m_client.now()));
    for (const QString& whom : {m_sheet->queue, m_sheet->client, m_sheet->technician})
        line += whom.isEmpty() ? QString() : QStringLiteral(" · ") + whom;
    m_asOf->setText(line);
}

QString ReportsView::message() const
{
    return m_told->isHidden() ? QString() : m_told->text();
}

void ReportsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readWhom();
    refresh();
}

void ReportsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyFonts();
}

void ReportsView::applyFonts()
{
    m_title->setFont(fontFor(TextSize::Title));
    m_asOf->setFont(fontFor(TextSize::Small));
}

} // namespace tierdesk
