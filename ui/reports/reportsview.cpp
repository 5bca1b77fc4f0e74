// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsview.h"

#include "core/desk/board.h"
#include "core/desk/figurereport.h"
#include "ui/reports/routespanel.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/figuretext.h"
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
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr int ownDays = static_cast<int>(allValues<ReportPeriod>().size());
constexpr int mostClients = 2000;
/// Where an item of the table keeps the figure that it is about.
constexpr int figureRole = Qt::UserRole;

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
    , m_start(new QPushButton(tr("&Work out"), this))
    , m_told(new MessageBar(this))
    , m_progress(new ProgressPane(this))
    , m_empty(new EmptyState(Icon::Clock, tr("No figures have been worked out yet."),
                             tr("Choose a period and whom it is about, and press Work out."), this))
    , m_part(new SegmentedControl(this))
    , m_found(new QStackedWidget(this))
    , m_routes(new RoutesPanel(this))
    , m_table(new QTreeWidget(this))
    , m_definition(new QLabel(this))
    , m_task(client.opener())
{
    setAccessibleName(tr("Reports"));
    m_found->addWidget(makeTable());
    m_found->addWidget(m_routes);
    m_part->addSegment(tr("Figures"));
    m_part->addSegment(tr("Routes"));
    m_part->setAccessibleName(tr("Part of the report"));
    connect(m_part, &SegmentedControl::currentChanged, this, [this](int part) {
        m_found->setCurrentIndex(part);
        setFocusProxy(&front());
    });
    connect(m_routes, &RoutesPanel::listWanted, this, &ReportsView::listWanted);
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
    for (QComboBox* one : {m_queue, m_of}) {
        one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        constexpr int letters = 16;
        one->setMinimumContentsLength(letters);
    }
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
         std::initializer_list<QWidget*>{labelFor(m_queue, tr("&Queue")), m_queue, labelFor(m_of, tr("&Client")), m_of})
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

QWidget* ReportsView::makeTable()
{
    auto* found = new QWidget(m_found);
    m_table->setAccessibleName(tr("Figures"));
    m_table->setHeaderLabels(figureHeadings());
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    QHeaderView* header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    m_definition->setWordWrap(true);
    m_definition->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_definition->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_definition->setAccessibleName(tr("What the figure means"));
    auto* rows = new QVBoxLayout(found);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_definition);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &ReportsView::showDefinition);
    return found;
}

void ReportsView::readClients()
{
    m_client.read(
        this, m_clientLane, [](Store& store) { return store.findClients({}, mostClients); },
        [this](const Stored<std::vector<Client>>& clients) {
            if (!clients)
                return;
            const QVariant chosen = m_of->currentData();
            while (m_of->count() > 1)
                m_of->removeItem(m_of->count() - 1);
            for (const Client& client : *clients)
                m_of->addItem(client.name, client.id.value);
            m_of->setCurrentIndex(std::max(0, m_of->findData(chosen)));
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
    const QTimeZone zone = boardZone(*m_client.times());
    FigureSheet sheet;
    sheet.at = m_client.now();
    sheet.days = {m_from->date(), m_to->date()};
    sheet.terms.from = startOfDay(sheet.days.first, zone);
    // What has not come yet is not what was.
    sheet.terms.to = std::min(startOfDay(sheet.days.last.addDays(1), zone), sheet.at);
    if (m_queue->currentIndex() > 0) {
        sheet.terms.queue = QueueKey{m_queue->currentData().toString()};
        sheet.queue = m_queue->currentText();
    }
    if (m_of->currentIndex() > 0) {
        sheet.terms.client = ClientId{m_of->currentData().toLongLong()};
        sheet.client = m_of->currentText();
    }
    return sheet;
}

void ReportsView::start()
{
    if (m_task.isRunning())
        return;
    showPeriod();
    FigureSheet sheet = asked();
    m_told->hide();
    m_progress->setCancelling(false);
    m_progress->setProgress({});
    m_task.start([terms = sheet.terms](Store& store,
                                       const ProgressReport& report) { return workOutFigures(store, terms, report); },
                 [this, sheet](Stored<FigureReport> report) { finished(sheet, std::move(report)); });
    refresh();
}

void ReportsView::finished(FigureSheet asked, Stored<FigureReport> report)
{
    if (report) {
        asked.report = *std::move(report);
        showSheet(std::move(asked));
        return;
    }
    refresh();
    m_start->setFocus();
    if (report.error().fault == StorageFault::Cancelled)
        m_told->say(MessageTone::Info, tr("Stopped before the end. The figures shown before are as they were."));
    else
        m_told->say(MessageTone::Error, errorText(report.error()));
}

void ReportsView::showSheet(FigureSheet sheet)
{
    m_sheet = std::move(sheet);
    fillTable();
    m_routes->setSheet(*m_sheet, Names(*m_client.playbook()));
    refresh();
    if (isVisible() && !m_found->currentWidget()->isAncestorOf(QApplication::focusWidget()))
        front().setFocus();
}

void ReportsView::fillTable()
{
    m_table->clear();
    const Names names(*m_client.playbook());
    QTreeWidgetItem* group = nullptr;
    QTreeWidgetItem* figure = nullptr;
    for (const FigureRow& row : figureRows(m_sheet->report, names)) {
        auto* item = new QTreeWidgetItem(QStringList(row.name) + row.cells);
        for (int column = 1; column < m_table->columnCount(); ++column)
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        if (row.figure) {
            item->setData(0, figureRole, static_cast<int>(*row.figure));
            item->setToolTip(0, definitionOf(*row.figure));
        }
        if (row.level == FigureRow::Level::Group) {
            m_table->addTopLevelItem(group = item);
            item->setFirstColumnSpanned(true);
            QFont strong = m_table->font();
            strong.setWeight(QFont::DemiBold);
            item->setFont(0, strong);
            item->setExpanded(true);
        } else if (row.level == FigureRow::Level::Figure) {
            group->addChild(figure = item);
        } else {
            figure->addChild(item);
        }
    }
    for (int column = 1; column < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + gap::apart);
    }
    if (QTreeWidgetItem* first = m_table->topLevelItem(0))
        m_table->setCurrentItem(first->child(0));
}

void ReportsView::showDefinition()
{
    const QTreeWidgetItem* item = m_table->currentItem();
    const QVariant figure = item ? item->data(0, figureRole) : QVariant();
    QString text = figureNotes();
    if (figure.isValid()) {
        const auto name = static_cast<FigureName>(figure.toInt());
        text = definitionOf(name) + QLatin1Char(' ') + termsOf(figureDefinitions()[static_cast<std::size_t>(name)]);
    }
    m_definition->setText(text);
    m_definition->setAccessibleDescription(text);
}

QWidget& ReportsView::front()
{
    return m_part->current() == 0 ? static_cast<QWidget&>(*m_table) : *m_routes;
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
    setFocusProxy(m_sheet ? &front() : m_start);
    if (!m_sheet)
        return;
    const QLocale locale;
    //: What a report is about, in one line: the first day, the last, the instant it was worked out
    QString line =
        tr("%1 to %2, as of %3")
            .arg(locale.toString(m_sheet->days.first, QLocale::ShortFormat),
                 locale.toString(m_sheet->days.last, QLocale::ShortFormat), whenText(m_sheet->at, m_client.now()));
    for (const QString& whom : {m_sheet->queue, m_sheet->client})
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
    readClients();
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
    m_definition->setFont(fontFor(TextSize::Small));
    // The longest definition finds room, so that the table does not jump from figure to figure.
    m_definition->setMinimumHeight(QFontMetrics(m_definition->font()).lineSpacing() * 4);
}

} // namespace tierdesk
