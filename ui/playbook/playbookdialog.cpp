// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/playbookdialog.h"

#include "ui/playbook/draftform.h"
#include "ui/playbook/pages.h"
#include "ui/playbook/publishdialog.h"
#include "ui/playbook/rehearsaldialog.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/shell/metrics.h"
#include "ui/text/documenttext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>

namespace tierdesk {

namespace {

constexpr int pageRole = Qt::UserRole;
constexpr int widgetRole = Qt::UserRole + 1;

} // namespace

PlaybookDialog::PlaybookDialog(DeskClient& client, DayReader readDays, QWidget* parent)
    : QDialog(parent)
    , m_draft(new PlaybookDraft(client, std::move(readDays), this))
    , m_search(new SearchField(this))
    , m_names(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_told(new MessageBar(this))
    , m_revert(new QPushButton(tr("&Take back this page"), this))
    , m_publishPage(new QPushButton(tr("Publish this pa&ge…"), this))
    , m_publish(new QPushButton(tr("&Publish…"), this))
    , m_rehearse(new QPushButton(tr("Re&hearse…"), this))
    , m_findings(new QPushButton(this))
    , m_state(new ElidedLabel({}, this))
{
    setWindowTitle(tr("Playbook"));
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 140, fontMetrics().height() * 44);
    m_search->setPlaceholderText(tr("Find a setting"));
    m_names->setAccessibleName(tr("Pages of the playbook"));
    m_names->setFrameShape(QFrame::NoFrame);
    auto* side = new QVBoxLayout;
    side->setSpacing(gap::near);
    side->addWidget(m_search);
    side->addWidget(m_names, 1);
    m_search->setFixedWidth(letter * 26);
    m_names->setFixedWidth(letter * 26);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(gap::apart);
    columns->addLayout(side);
    columns->addWidget(m_stack, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(m_told);
    rows->addLayout(columns, 1);
    m_pages = makePlaybookPages(*m_draft, this);
    for (PlaybookPage* page : m_pages)
        m_stack->addWidget(framed(*page));
    buildHead(*rows);
    connect(m_search, &QLineEdit::textChanged, this, &PlaybookDialog::listPages);
    connect(m_search, &QLineEdit::returnPressed, this, &PlaybookDialog::showFound);
    connect(m_names, &QListWidget::itemActivated, this, &PlaybookDialog::showFound);
    connect(m_names, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            m_stack->setCurrentIndex(item->data(pageRole).toInt());
        refresh();
    });
    connect(m_draft, &PlaybookDraft::changed, this, &PlaybookDialog::refresh);
    connect(m_draft, &PlaybookDraft::rebasedOn, this, [this](int version, const QStringList& both) {
        QStringList names;
        for (const QString& section : both)
            names.append(pageOf(section) ? pageOf(section)->title() : section);
        const QString told = tr("Version %1 came into force meanwhile; your draft goes on from it.").arg(version);
        m_told->say(MessageTone::Warning, names.isEmpty()
                                              ? told
                                              : told + u' ' +
                                                    tr("What you changed stands against what it changed in: %1.")
                                                        .arg(QLocale().createSeparatedList(names)));
    });
    listPages();
    if (!m_draft->mayEdit())
        m_told->say(MessageTone::Info, tr("Administrators change the playbook. You may look at everything."));
    m_names->setFocus();
}

QWidget* PlaybookDialog::framed(PlaybookPage& page)
{
    auto* frame = new QWidget(m_stack);
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    auto* title = new QLabel(page.title(), frame);
    title->setFont(fontFor(TextSize::Title));
    auto* purpose = new QLabel(page.purpose(), frame);
    purpose->setWordWrap(true);
    purpose->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(title);
    rows->addWidget(purpose);
    rows->addWidget(&page, 1);
    return frame;
}

void PlaybookDialog::buildHead(QVBoxLayout& rows)
{
    auto* close = new QPushButton(tr("&Close"), this);
    setTone(*m_publish, ButtonTone::Primary);
    m_rehearse->setToolTip(tr("Try the draft on what was"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_findings->setIcon(makeIcon(Icon::Warning, IconInk::Warning));
    auto* row = new QHBoxLayout;
    row->setSpacing(gap::near);
    row->addWidget(m_findings);
    row->addWidget(m_state, 1);
    for (QPushButton* button : {m_revert, m_publishPage, m_rehearse, m_publish, close})
        row->addWidget(button);
    // Enter in a field means that field, not the first button that comes along.
    for (QPushButton* button : {m_findings, m_revert, m_publishPage, m_rehearse, m_publish, close})
        button->setAutoDefault(false);
    rows.addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_revert, &QPushButton::clicked, this, &PlaybookDialog::revertPage);
    connect(m_findings, &QPushButton::clicked, this, &PlaybookDialog::nextFinding);
    connect(m_rehearse, &QPushButton::clicked, this, &PlaybookDialog::rehearse);
    connect(m_publish, &QPushButton::clicked, this, [this] { publish(m_draft->changes()); });
    connect(m_publishPage, &QPushButton::clicked, this, [this] { publish(current()->sections()); });
}

PlaybookPage* PlaybookDialog::current() const
{
    const int index = m_stack->currentIndex();
    return index < 0 ? nullptr : m_pages[static_cast<std::size_t>(index)];
}

PlaybookPage* PlaybookDialog::pageOf(const QString& path) const
{
    const QString section = sectionOf(path);
    const auto found =
        std::ranges::find_if(m_pages, [&](const PlaybookPage* page) { return page->sections().contains(section); });
    return found == m_pages.end() ? nullptr : *found;
}

void PlaybookDialog::listPages()
{
    const QString wanted = m_search->text().trimmed();
    const int shown = m_stack->currentIndex();
    {
        const QSignalBlocker silent(m_names);
        m_names->clear();
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            PlaybookPage& page = *m_pages[i];
            QString label;
            QWidget* widget = nullptr;
            bool fits = wanted.isEmpty() || page.title().contains(wanted, Qt::CaseInsensitive);
            for (const auto& [text, named] : page.labels()) {
                if (!fits && text.contains(wanted, Qt::CaseInsensitive)) {
                    fits = true;
                    label = text;
                    widget = named;
                }
            }
            if (!fits)
                continue;
            const QString text = label.isEmpty() ? page.title() : page.title() + u'\n' + label;
            auto* item = new QListWidgetItem(makeIcon(page.icon()), text, m_names);
            item->setData(pageRole, static_cast<int>(i));
            item->setData(widgetRole, QVariant::fromValue(QPointer<QWidget>(widget)));
            if (static_cast<int>(i) == shown)
                m_names->setCurrentItem(item);
        }
    }
    if (!m_names->currentItem())
        m_names->setCurrentRow(0);
    refresh();
}

void PlaybookDialog::showFound()
{
    const QListWidgetItem* item = m_names->currentItem();
    if (!item)
        return;
    m_stack->setCurrentIndex(item->data(pageRole).toInt());
    if (const auto widget = item->data(widgetRole).value<QPointer<QWidget>>())
        widget->setFocus(Qt::OtherFocusReason);
    else if (PlaybookPage* page = current())
        page->reveal(page->sections().value(0) + QStringLiteral("[0]"));
}

void PlaybookDialog::showPage(const QString& section)
{
    m_search->clear();
    for (int row = 0; row < m_names->count(); ++row) {
        if (m_pages[static_cast<std::size_t>(row)] == pageOf(section))
            m_names->setCurrentRow(row);
    }
}

void PlaybookDialog::reveal(const QString& path)
{
    PlaybookPage* page = pageOf(path);
    if (!page)
        return;
    showPage(page->sections().constFirst());
    page->reveal(path);
}

QString PlaybookDialog::message() const
{
    return m_told->isHidden() ? QString() : m_told->text();
}

void PlaybookDialog::refresh()
{
    const QStringList changes = m_draft->changes();
    const auto touches = [&](const PlaybookPage& page) {
        const QStringList sections = page.sections();
        return std::ranges::any_of(sections, [&](const QString& one) { return changes.contains(one); });
    };
    for (int row = 0; row < m_names->count(); ++row) {
        QListWidgetItem& item = *m_names->item(row);
        const PlaybookPage& page = *m_pages[static_cast<std::size_t>(item.data(pageRole).toInt())];
        bool hasError = false;
        for (const LintFinding& finding : m_draft->findings())
            hasError = hasError ||
                       (finding.severity() == LintSeverity::Error && page.sections().contains(sectionOf(finding.path)));
        QFont font = m_names->font();
        font.setBold(touches(page));
        item.setFont(font);
        item.setIcon(hasError ? makeIcon(Icon::Error, IconInk::Danger) : makeIcon(page.icon()));
        item.setToolTip(touches(page) ? tr("Changed in the draft") : QString());
    }
    const auto findings = static_cast<int>(m_draft->findings().size());
    m_findings->setText(tr("%n remark(s) of the check", nullptr, findings));
    m_findings->setVisible(findings > 0);
    const bool may = m_draft->mayEdit();
    m_state->setText(!may ? QString()
                     : changes.isEmpty()
                         ? tr("As in force, version %1").arg(m_draft->base().version)
                         : tr("A draft on version %1, kept until it is published").arg(m_draft->base().version));
    const bool here = current() && touches(*current());
    m_revert->setEnabled(may && here);
    m_publishPage->setEnabled(may && here);
    m_publish->setEnabled(may && !changes.isEmpty());
}

void PlaybookDialog::revertPage()
{
    m_draft->revert(current()->sections());
}

void PlaybookDialog::nextFinding()
{
    const auto& findings = m_draft->findings();
    if (findings.empty())
        return;
    m_nextFinding %= findings.size();
    const LintFinding& finding = findings[m_nextFinding++];
    reveal(finding.path);
    m_told->say(finding.severity() == LintSeverity::Error ? MessageTone::Error : MessageTone::Warning,
                lintText(finding));
}

void PlaybookDialog::publish(const QStringList& sections)
{
    const std::vector<LintFinding> findings = m_draft->findingsFor(sections);
    const auto isError = [](const LintFinding& one) { return one.severity() == LintSeverity::Error; };
    const auto error = std::ranges::find_if(findings, isError);
    if (error != findings.end()) {
        m_told->say(MessageTone::Error, tr("With errors it cannot be published. %1").arg(lintText(*error)));
        reveal(error->path);
        return;
    }
    const Playbook wanted = withSections(m_draft->base(), m_draft->value(), sections);
    const auto note =
        PublishDialog::ask(m_draft->base(), wanted, m_draft->names(), static_cast<int>(findings.size()), this);
    if (!note)
        return;
    m_publish->setEnabled(false);
    m_draft->publish(sections, *note, this, [this](const Done<Published>& done) { published(done); });
}

void PlaybookDialog::published(const Done<Published>& done)
{
    refresh();
    if (!done)
        m_told->say(MessageTone::Error,
                    errorText(done.error(), m_draft->names()) + u' ' + tr("Your draft is kept as it was."));
    else if (*done == Published::Overtaken)
        m_told->say(MessageTone::Warning, tr("Somebody else published meanwhile, so nothing was published. Look at "
                                             "your draft again and publish it once more."));
    else
        m_told->say(MessageTone::Success, tr("Published. It is in force from now on."));
}

void PlaybookDialog::rehearse()
{
    if (!m_rehearsal) {
        m_rehearsal = new RehearsalDialog(*m_draft, this);
        m_rehearsal->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_rehearsal, &RehearsalDialog::ticketWanted, this, &PlaybookDialog::ticketWanted);
    }
    m_rehearsal->show();
    m_rehearsal->raise();
    m_rehearsal->activateWindow();
}

} // namespace tierdesk
