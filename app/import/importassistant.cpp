// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importassistant.h"

#include "ui/client/deskclient.h"
#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/names.h"
#include "ui/widgets/progresspane.h"

#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr int sampledRows = 2000;
constexpr int previewedRows = 8;
/// More rejected rows than this are counted but not listed.
constexpr std::size_t listedRejects = 1000;

QTableWidget* makeTable(const QString& name)
{
    auto* table = new QTableWidget;
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->setAccessibleName(name);
    return table;
}

QLabel* makeSentence()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void fillRow(QTableWidget& table, int row, const QStringList& fields)
{
    for (int column = 0; column < table.columnCount(); ++column)
        table.setItem(row, column, new QTableWidgetItem(fields.value(column)));
}

} // namespace

QString ImportAssistant::fieldName(const QString& key)
{
    static const QHash<QString, QString> names{{QStringLiteral("externalId"), tr("Number")},
                                               {QStringLiteral("subject"), tr("Subject")},
                                               {QStringLiteral("description"), tr("Description")},
                                               {QStringLiteral("requester"), tr("Requester")},
                                               {QStringLiteral("client"), tr("Client")},
                                               {QStringLiteral("service"), tr("Service")},
                                               {QStringLiteral("category"), tr("Category")},
                                               {QStringLiteral("subcategory"), tr("Subcategory")},
                                               {QStringLiteral("asset"), tr("Asset")},
                                               {QStringLiteral("queue"), tr("Queue")},
                                               {QStringLiteral("assignee"), tr("Assignee")},
                                               {QStringLiteral("openedBy"), tr("Opened by")},
                                               {QStringLiteral("changedBy"), tr("Changed by")},
                                               {QStringLiteral("openedAt"), tr("Opened at")},
                                               {QStringLiteral("changedAt"), tr("Changed at")},
                                               {QStringLiteral("resolvedAt"), tr("Resolved at")},
                                               {QStringLiteral("closedAt"), tr("Closed at")},
                                               {QStringLiteral("resolution"), tr("Resolution")}};
    return names.value(key, key);
}

ImportAssistant::ImportAssistant(DeskClient& client, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_pages(new QStackedWidget)
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton(tr("Next")))
    , m_cancel(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Import tickets"));
    resize(760, 560);
    m_pages->addWidget(makeFilePage());
    m_pages->addWidget(makeColumnsPage());
    m_pages->addWidget(makeCheckPage());
    m_next->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::apart, gap::apart, gap::apart, gap::apart);
    layout->setSpacing(gap::apart);
    layout->addWidget(m_pages);
    layout->addLayout(buttons);

    connect(m_cancel, &QPushButton::clicked, this, &ImportAssistant::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::next);
    connect(&m_tick, &QTimer::timeout, this, &ImportAssistant::sayProgress);
    m_tick.setInterval(100);
    refreshButtons();
}

QWidget* ImportAssistant::makeFilePage()
{
    m_file = new QLineEdit;
    m_file->setReadOnly(true);
    m_file->setPlaceholderText(tr("A CSV file from a spreadsheet or another help desk"));
    m_file->setAccessibleName(tr("File"));
    auto* browseButton = new QPushButton(tr("Choose a file…"));
    connect(browseButton, &QPushButton::clicked, this, &ImportAssistant::browse);
    m_format = makeSentence();
    m_preview = makeTable(tr("The first rows of the file"));
    m_preview->horizontalHeader()->setMinimumSectionSize(12 * fontMetrics().averageCharWidth());
    m_preview->horizontalHeader()->setMaximumSectionSize(24 * fontMetrics().averageCharWidth());

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::near);
    auto* line = new QHBoxLayout;
    line->addWidget(m_file);
    line->addWidget(browseButton);
    layout->addLayout(line);
    layout->addWidget(m_format);
    layout->addWidget(m_preview, 1);
    return page;
}

QWidget* ImportAssistant::makeColumnsPage()
{
    m_mappings = new QComboBox;
    m_mappings->setAccessibleName(tr("Mapping"));
    connect(m_mappings, &QComboBox::activated, this, &ImportAssistant::mappingChosen);
    m_shape = new QComboBox;
    m_shape->addItem(tr("A row is a ticket"), int(RowShape::Ticket));
    m_shape->addItem(tr("A row is an event of a ticket"), int(RowShape::Event));
    m_shape->setAccessibleName(tr("What a row is"));
    m_state = new QComboBox;
    m_state->setAccessibleName(tr("State"));

    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(0, 0, gap::near, 0);
    form->addRow(tr("Rows"), m_shape);
    for (const MappableField& field : mappableFields()) {
        auto* box = new QComboBox;
        box->setAccessibleName(fieldName(field.key));
        form->addRow(fieldName(field.key), box);
        m_columns.push_back(box);
    }
    form->addRow(tr("State"), m_state);
    auto* scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::near);
    auto* top = new QFormLayout;
    top->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    top->addRow(tr("What the columns mean"), m_mappings);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    return page;
}

QWidget* ImportAssistant::makeCheckPage()
{
    m_outcome = makeSentence();
    m_progress = new ProgressPane;
    connect(m_progress, &ProgressPane::cancelWanted, this, [this] {
        if (m_run)
            m_run->cancelled = true;
        m_progress->setCancelling(true);
    });
    m_rejects = makeTable(tr("Rejected rows"));
    m_save = new QPushButton(tr("Save rejected rows…"));
    connect(m_save, &QPushButton::clicked, this, &ImportAssistant::saveRejected);

    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::near);
    layout->addWidget(m_outcome);
    layout->addWidget(m_progress);
    layout->addWidget(m_rejects, 1);
    layout->addWidget(m_save, 0, Qt::AlignLeading);
    layout->addStretch();
    return page;
}

void ImportAssistant::browse()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import tickets"), {},
                                                      tr("Separated values (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        chooseFile(path);
}

void ImportAssistant::chooseFile(const QString& path)
{
    m_path = path;
    m_file->setText(path);
    m_sample = {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_format->setText(tr("The file cannot be read: %1").arg(file.errorString()));
    } else if (const auto sample = sampleFile(file, {}, sampledRows); !sample) {
        m_format->setText(csvErrorText(sample.error()));
    } else {
        m_sample = *sample;
        m_mapping = mappingFor(m_sample, path);
        m_mappingIsOwn = !shippedMappings().contains(m_mapping.name);
        const auto format = detectCsvFormat(file, m_mapping.source);
        const QString separator =
            format && format->separator == u'\t' ? tr("tab") : QString(QChar(format ? format->separator : u','));
        m_format->setText(m_sample.rows.empty() ? tr("The file has a heading and no rows: there is nothing to import.")
                                                : tr("Separated by %1, encoded in %2, %n column(s).", nullptr,
                                                     int(m_sample.header.size()))
                                                      .arg(separator, format ? format->encoding : QString()));
    }
    showSample();
    showMapping();
    refreshButtons();
}

void ImportAssistant::showSample()
{
    m_preview->setColumnCount(int(m_sample.header.size()));
    m_preview->setHorizontalHeaderLabels(m_sample.header);
    const int rows = std::min(previewedRows, int(m_sample.rows.size()));
    m_preview->setRowCount(rows);
    for (int row = 0; row < rows; ++row)
        fillRow(*m_preview, row, m_sample.rows[std::size_t(row)]);
    // A handful of rows: what they hold can be asked for.
    m_preview->resizeColumnsToContents();
}

void ImportAssistant::showMapping()
{
    m_mappings->clear();
    for (const QString& name : shippedMappings()) {
        const auto mapping = loadMapping(name);
        m_mappings->addItem(mapping ? mapping->title : name, name);
    }
    m_mappings->addItem(tr("As chosen below"), QString());
    m_mappings->addItem(tr("As a mapping file says…"), QString());
    const int shipped = m_mappings->findData(m_mapping.name);
    m_mappings->setCurrentIndex(shipped >= 0 ? shipped : int(shippedMappings().size()));

    const auto fill = [&](QComboBox& box, const TextSource& source) {
        box.clear();
        box.addItem(tr("Nothing"), QString());
        for (const QString& column : m_sample.header) {
            if (columnSource(column))
                box.addItem(column, column);
        }
        const QString text = source.choices.value(0);
        const int index = source.isEmpty() ? 0 : box.findData(text.mid(1).chopped(1));
        if (index < 0)
            box.addItem(text, text);
        box.setCurrentIndex(index < 0 ? box.count() - 1 : index);
        box.setEnabled(m_mappingIsOwn);
    };
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        fill(*m_columns[i], m_mapping.ticket.*mappableFields()[i].text);
    fill(*m_state, m_mapping.ticket.state.from);
    m_shape->setCurrentIndex(m_shape->findData(int(m_mapping.rows)));
    m_shape->setEnabled(m_mappingIsOwn);
}

void ImportAssistant::mappingChosen(int index)
{
    const QString name = m_mappings->itemData(index).toString();
    if (!name.isEmpty()) {
        if (auto mapping = loadMapping(name))
            m_mapping = *std::move(mapping);
        m_mappingIsOwn = false;
    } else if (index == m_mappings->count() - 1) {
        browseMapping();
    } else {
        m_mapping = guessMapping(m_sample, QFileInfo(m_path).completeBaseName(), m_mapping.times.zone);
        m_mappingIsOwn = true;
    }
    showMapping();
}

void ImportAssistant::browseMapping()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Mapping"), {}, tr("Mappings (*.json)"));
    if (path.isEmpty())
        return;
    auto mapping = loadMapping(path);
    if (!mapping) {
        m_outcome->setText(importErrorText(ImportError{mapping.error()}));
        return;
    }
    m_mapping = *std::move(mapping);
    m_mappingIsOwn = false;
}

ImportMapping ImportAssistant::editedMapping() const
{
    ImportMapping mapping = m_mapping;
    if (!m_mappingIsOwn)
        return mapping;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        TextSource& source = mapping.ticket.*mappableFields()[i].text;
        const QString column = m_columns[i]->currentData().toString();
        if (column.isEmpty())
            source = {};
        else if (const auto chosen = columnSource(column))
            source = *chosen;
    }
    mapping.rows = RowShape(m_shape->currentData().toInt());
    const QString state = m_state->currentData().toString();
    mapping.ticket.state = state.isEmpty() ? ValueMap<MappedState>{} : guessStates(m_sample, state);
    return mapping;
}

void ImportAssistant::go(int page)
{
    m_pages->setCurrentIndex(page);
    refreshButtons();
}

void ImportAssistant::next()
{
    if (m_imported) {
        accept();
        return;
    }
    if (m_pages->currentIndex() == CheckPage) {
        run(ImportMode::Import);
        return;
    }
    go(m_pages->currentIndex() + 1);
    if (m_pages->currentIndex() == CheckPage)
        run(ImportMode::DryRun);
}

void ImportAssistant::run(ImportMode mode)
{
    m_run = std::make_shared<Run>();
    m_checked = false;
    m_startedAt = QDateTime::currentMSecsSinceEpoch();
    m_progress->setTask(mode == ImportMode::DryRun ? tr("Trying the import. Nothing changes yet.")
                                                   : tr("Importing. Other stations wait until it is done."));
    m_progress->setCancelling(false);
    m_outcome->clear();
    m_tick.start();
    refreshButtons();
    m_client.write(
        this,
        [mapping = editedMapping(), path = m_path, mode, run = m_run, me = m_client.me().id,
         now = m_client.now()](Desk& desk, Store& store) -> Done<Result> {
            // An import makes people and writes what others did, into any queue.
            if (auto allowed = desk.require(Right::EditPeople, me); !allowed)
                return fail(allowed.error());
            QFile file(path);
            Result result{{}, {}};
            if (!file.open(QIODevice::ReadOnly)) {
                result.outcome = fail(ImportError{CsvError{CsvErrorKind::Unreadable, 0, 0, file.errorString()}});
                return result;
            }
            const auto keep = [&](const RejectedRow& row) {
                if (result.rejected.size() < listedRejects)
                    result.rejected.push_back(row);
            };
            const auto report = [&](qint64 done, qint64 total) {
                run->done = done;
                run->total = total;
                return run->cancelled ? Progressing::Cancel : Progressing::Continue;
            };
            result.outcome =
                importFile(store, {mapping, file, QFileInfo(path).fileName(), mode, me, now, keep, report});
            return result;
        },
        [this, mode](const Done<Result>& done) {
            const auto* refusal = done ? nullptr : std::get_if<Refusal>(&done.error());
            if (!refusal) {
                finished(mode, done ? *done : Result{fail(ImportError{std::get<StorageError>(done.error())}), {}});
                return;
            }
            m_run.reset();
            m_tick.stop();
            m_outcome->setText(errorText(*refusal, Names(*m_client.playbook())));
            refreshButtons();
        });
}

void ImportAssistant::finished(ImportMode mode, const Result& result)
{
    m_run.reset();
    m_tick.stop();
    m_rejected = result.rejected;
    m_checked = result.outcome.has_value();
    m_imported = m_checked && mode == ImportMode::Import;
    m_outcome->setText(result.outcome ? outcomeText(*result.outcome, mode) : importErrorText(result.outcome.error()));
    showRejected();
    refreshButtons();
}

void ImportAssistant::showRejected()
{
    m_rejects->setColumnCount(2);
    m_rejects->setHorizontalHeaderLabels({tr("Line"), tr("Why it stays outside")});
    m_rejects->horizontalHeader()->setStretchLastSection(true);
    m_rejects->setRowCount(int(m_rejected.size()));
    for (int row = 0; row < int(m_rejected.size()); ++row) {
        const RejectedRow& rejected = m_rejected[std::size_t(row)];
        fillRow(*m_rejects, row, {QString::number(rejected.line), rejectText(rejected)});
    }
}

void ImportAssistant::saveRejected()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save rejected rows"), {}, tr("Separated values (*.csv)"));
    QFile file(path);
    if (path.isEmpty())
        return;
    if (!file.open(QIODevice::WriteOnly)) {
        m_outcome->setText(tr("The rejected rows were not saved: %1").arg(file.errorString()));
        return;
    }
    RejectFile rejects(file, m_sample.header);
    for (const RejectedRow& row : m_rejected)
        rejects.add(row);
}

void ImportAssistant::sayProgress()
{
    if (m_run)
        m_progress->setProgress(
            {m_run->done, m_run->total, std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() - m_startedAt)});
}

void ImportAssistant::refreshButtons()
{
    const bool running = m_run != nullptr;
    const int page = m_pages->currentIndex();
    m_progress->setVisible(running);
    m_rejects->setVisible(!m_rejected.empty() && !running);
    m_save->setVisible(!m_rejected.empty() && !running);
    m_back->setEnabled(page > FilePage && !running && !m_imported);
    m_next->setEnabled(!running && !m_sample.rows.empty() && (page != CheckPage || m_checked));
    m_next->setText(m_imported            ? tr("Done")
                    : page == CheckPage   ? tr("Import")
                    : page == ColumnsPage ? tr("Try it")
                                          : tr("Next"));
    m_cancel->setVisible(!m_imported);
    m_cancel->setEnabled(!running);
}

void ImportAssistant::reject()
{
    if (!m_run) {
        QDialog::reject();
        return;
    }
    m_run->cancelled = true;
    m_progress->setCancelling(true);
}

} // namespace tierdesk
