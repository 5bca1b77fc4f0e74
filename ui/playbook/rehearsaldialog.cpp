// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/rehearsaldialog.h"

#include "ui/playbook/rehearsalview.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspane.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QSaveFile>

namespace tierdesk {

namespace {

Instant startOf(QDate day)
{
    return Instant{day.startOfDay().toMSecsSinceEpoch()};
}

} // namespace

RehearsalDialog::RehearsalDialog(PlaybookDraft& draft, QWidget* parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_span(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_start(new QPushButton(tr("&Start"), this))
    , m_told(new MessageBar(this))
    , m_progress(new ProgressPane(this))
    , m_empty(new EmptyState(Icon::History, tr("Nothing has been rehearsed yet."),
                             tr("Choose a span and start. What rules would have done then stands here."), this))
    , m_view(new RehearsalView(this))
    , m_copy(new QPushButton(tr("Co&py"), this))
    , m_save(new QPushButton(tr("Sa&ve…"), this))
    , m_task(draft.client().opener())
{
    setWindowTitle(tr("Rehearse the draft"));
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 42);
    auto* held = new QLabel(RehearsalWords::held(), this);
    held->setWordWrap(true);
    held->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTask(tr("Tickets are replayed, one after the other."));
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(held);
    rows->addLayout(makeHead());
    rows->addWidget(m_told);
    rows->addWidget(m_progress);
    rows->addWidget(m_empty, 1);
    rows->addWidget(m_view, 1);
    rows->addStretch();
    rows->addLayout(makeFoot());
    connect(m_progress, &ProgressPane::cancelWanted, this, [this] {
        m_task.cancel();
        m_progress->setCancelling(true);
    });
    connect(&m_task, &LongTask::progressed, this, [this](qint64 done, qint64 total, std::chrono::milliseconds elapsed) {
        m_progress->setProgress({done, total, elapsed});
    });
    connect(m_view, &RehearsalView::ticketWanted, this, &RehearsalDialog::ticketWanted);
    connect(&m_draft, &PlaybookDraft::changed, this, &RehearsalDialog::lookAtDraft);
    lookAtDraft();
    refresh();
}

QLayout* RehearsalDialog::makeHead()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_draft.client().now().ms).date();
    m_span->setAccessibleName(tr("Span"));
    m_span->addItem(tr("The last week"));
    m_span->addItem(tr("The last month"));
    m_span->addItem(tr("The last quarter"));
    m_span->addItem(tr("The last year"));
    m_span->addItem(tr("Dates of your own"));
    m_span->setCurrentIndex(static_cast<int>(Span::Month));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("Up to and including"));
    for (QDateEdit* date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        date->setMaximumDate(today);
        date->setDate(today);
    }
    auto* span = new QLabel(tr("Sp&an"), this);
    span->setBuddy(m_span);
    auto* from = new QLabel(tr("&from"), this);
    from->setBuddy(m_from);
    auto* to = new QLabel(tr("&to"), this);
    to->setBuddy(m_to);
    setTone(*m_start, ButtonTone::Primary);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap::near);
    for (QWidget* part : std::initializer_list<QWidget*>{span, m_span, from, m_from, to, m_to})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_start);
    connect(m_span, &QComboBox::currentIndexChanged, this, &RehearsalDialog::showSpan);
    connect(m_to, &QDateEdit::dateChanged, m_from, &QDateEdit::setMaximumDate);
    connect(m_start, &QPushButton::clicked, this, &RehearsalDialog::start);
    showSpan();
    return row;
}

QLayout* RehearsalDialog::makeFoot()
{
    auto* close = new QPushButton(tr("&Close"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap::near);
    row->addStretch(1);
    for (QPushButton* button : {m_copy, m_save, close})
        row->addWidget(button);
    // Enter in a table opens the ticket and presses no button.
    for (QPushButton* button : {m_start, m_copy, m_save, close})
        button->setAutoDefault(false);
    m_copy->setToolTip(tr("The whole result as text with tables (Markdown)"));
    m_save->setToolTip(m_copy->toolTip());
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_words->markdown());
        m_told->say(MessageTone::Success, tr("Copied."));
    });
    connect(m_save, &QPushButton::clicked, this, &RehearsalDialog::save);
    return row;
}

void RehearsalDialog::showSpan()
{
    const auto span = static_cast<Span>(m_span->currentIndex());
    m_from->setEnabled(span == Span::Own);
    m_to->setEnabled(span == Span::Own);
    if (span == Span::Own)
        return;
    const QDate today = m_to->maximumDate();
    m_to->setDate(today);
    m_from->setDate(span == Span::Week      ? today.addDays(-7)
                    : span == Span::Month   ? today.addMonths(-1)
                    : span == Span::Quarter ? today.addMonths(-3)
                                            : today.addYears(-1));
}

void RehearsalDialog::start()
{
    const auto draft = std::make_shared<const Playbook>(m_draft.value());
    const Instant from = startOf(m_from->date());
    // What has not come yet is not what was.
    const Instant to = std::min(startOf(m_to->date().addDays(1)), m_draft.client().now());
    m_progress->setCancelling(false);
    m_task.start([draft, from, to](Store& store,
                                   const ProgressReport& report) { return rehearse(store, draft, from, to, report); },
                 [this](const Stored<Rehearsed>& rehearsed) { finished(rehearsed); });
    lookAtDraft();
    refresh();
}

void RehearsalDialog::finished(const Stored<Rehearsed>& rehearsed)
{
    refresh();
    if (rehearsed)
        showResult(*rehearsed);
    else if (rehearsed.error().fault == StorageFault::Cancelled)
        m_told->say(MessageTone::Info, tr("The rehearsal was stopped before the end."));
    else
        m_told->say(MessageTone::Error, errorText(rehearsed.error()));
}

void RehearsalDialog::showResult(const Rehearsed& rehearsed)
{
    m_words.emplace(rehearsed);
    m_view->show(*m_words);
    refresh();
    lookAtDraft();
}

void RehearsalDialog::refresh()
{
    const bool running = m_task.isRunning();
    m_progress->setVisible(running);
    m_empty->setVisible(!running && !m_words);
    m_view->setVisible(!running && m_words.has_value());
    m_start->setEnabled(!running);
    m_copy->setEnabled(!running && m_words.has_value());
    m_save->setEnabled(!running && m_words.has_value());
}

void RehearsalDialog::lookAtDraft()
{
    // A warning is for a person to weigh; it does not change what is played.
    const auto findings = static_cast<int>(std::ranges::count(m_draft.findings(), LintSeverity::Error,
                                                              [](const LintFinding& one) { return one.severity(); }));
    if (m_words && *m_words->rehearsed().draft != m_draft.value())
        m_told->say(MessageTone::Info, tr("The draft has changed since it was rehearsed."));
    else if (findings > 0)
        m_told->say(MessageTone::Warning,
                    tr("The check has %n remark(s) on the draft. Rules that it speaks of may act otherwise than they "
                       "are meant to.",
                       nullptr, findings));
    else
        m_told->hide();
}

QString RehearsalDialog::message() const
{
    return m_told->isHidden() ? QString() : m_told->text();
}

void RehearsalDialog::save()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Save the rehearsal"), QStringLiteral("rehearsal.md"),
                                                      tr("Text with tables (*.md)"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    const QByteArray document = m_words->markdown().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(document) == document.size() && file.commit())
        //: %1 is a file.
        m_told->say(MessageTone::Success, tr("Written to %1.").arg(name));
    else
        //: %1 is a file, %2 the system's reason.
        m_told->say(MessageTone::Error, tr("%1 cannot be written: %2").arg(name, file.errorString()));
}

void RehearsalDialog::done(int result)
{
    m_task.cancel();
    QDialog::done(result);
}

} // namespace tierdesk
