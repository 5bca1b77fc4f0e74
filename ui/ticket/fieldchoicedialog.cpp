// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/fieldchoicedialog.h"

#include "core/ticket/apply.h"
#include "ui/shell/metrics.h"
#include "ui/text/detailtext.h"
#include "ui/text/entrytext.h"
#include "ui/text/timetext.h"
#include "ui/ticket/fields.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace tierdesk {

namespace {

constexpr int theirs = 0;
constexpr int own = 1;

bool changes(const DetailsPatch& patch, const QString& field)
{
    bool found = false;
    DetailsPatch::fields(
        patch, [&](const char* key, const auto& change) { found = found || (change && field == QLatin1String(key)); });
    return found;
}

/// The last entry after which the field said something else; null when none did.
const JournalEntry* lastChange(const std::vector<JournalEntry>& history, const QString& field)
{
    const JournalEntry* last = nullptr;
    Ticket ticket;
    for (const JournalEntry& entry : history) {
        const Details before = ticket.details;
        ticket = apply(std::move(ticket), entry);
        if (changes(difference(before, ticket.details), field))
            last = &entry;
    }
    return last;
}

} // namespace

DetailsPatch sightOf(const Details& seen, const DetailsPatch& patch)
{
    return difference(patched(seen, patch), seen);
}

FieldChoiceDialog::FieldChoiceDialog(const TicketDossier& now, const EditTicket& mine, const QStringList& fields,
                                     const Names& names, Instant time, QWidget* parent)
    : QDialog(parent)
    , m_now(now)
    , m_mine(mine)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Changed meanwhile"));
    auto* heading = new QLabel(windowTitle(), this);
    heading->setFont(fontFor(TextSize::Title));
    auto* about = new QLabel(tr("Somebody changed the same while you did. Nothing is overwritten: choose what shall "
                                "stand. All else that you changed is kept in any case."),
                             this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(area);
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap::apart);
    grid->setVerticalSpacing(gap::inside);
    grid->setColumnStretch(theirs, 1);
    grid->setColumnStretch(own, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    for (const QString& field : fields)
        addField(*grid, field, names, time);
    area->setWidget(page);
    area->setMinimumHeight(std::min(page->sizeHint().height(), 18 * fontMetrics().lineSpacing()));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::section, gap::apart, gap::section, gap::apart);
    all->setSpacing(gap::near);
    all->addWidget(heading);
    all->addWidget(about);
    all->addWidget(area, 1);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());
}

void FieldChoiceDialog::addField(QGridLayout& grid, const QString& field, const Names& names, Instant time)
{
    const int row = grid.rowCount();
    const QString name = detailName(field);
    auto* title = new QLabel(name, this);
    title->setFont(emphasised(fontFor(TextSize::Body)));
    const JournalEntry* change = lastChange(m_now.history, field);
    auto* now = new QRadioButton(
        change
            //: %1 is a person, %2 a time: "Now (Ben, 2 min ago)".
            ? tr("Now (%1, %2)").arg(actorText(change->cause, names), agoText(change->recordedAt, time))
            : tr("Now"),
        this);
    auto* mine = new QRadioButton(tr("Mine"), this);
    //: For screen readers: %1 is a field such as the subject, %2 one of two choices.
    now->setAccessibleName(tr("%1: %2").arg(name, now->text()));
    mine->setAccessibleName(tr("%1: %2").arg(name, mine->text()));
    auto* choice = new QButtonGroup(this);
    choice->addButton(now, theirs);
    choice->addButton(mine, own);
    const Details wanted = patched(m_now.ticket.details, m_mine.patch);
    grid.addWidget(title, row, 0, 1, 2);
    grid.addWidget(now, row + 1, theirs);
    grid.addWidget(mine, row + 1, own);
    grid.addWidget(makeValue(detailText(field, m_now.ticket.details, names), now->accessibleName()), row + 2, theirs);
    grid.addWidget(makeValue(detailText(field, wanted, names), mine->accessibleName()), row + 2, own);
    grid.setRowMinimumHeight(row + 3, gap::near);
    m_fields.push_back({field, choice});
    connect(choice, &QButtonGroup::idClicked, this, [this] { m_save->setEnabled(value().has_value()); });
}

QWidget* FieldChoiceDialog::makeValue(const QString& text, const QString& name)
{
    constexpr int shortText = 80;
    if (text.size() > shortText || text.contains(QLatin1Char('\n'))) {
        QPlainTextEdit* whole = makeTextField(4, this);
        whole->setPlainText(text);
        whole->setReadOnly(true);
        whole->setAccessibleName(name);
        return whole;
    }
    auto* label = new QLabel(text.isEmpty() ? QString(QChar(0x2013)) : text, this);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

std::optional<EditTicket> FieldChoiceDialog::value() const
{
    EditTicket edit{m_mine.patch, {}};
    for (const Field& field : m_fields) {
        if (field.choice->checkedId() < 0)
            return {};
        if (field.choice->checkedId() == own)
            continue;
        DetailsPatch::fields(edit.patch, [&](const char* key, auto& change) {
            if (field.key == QLatin1String(key))
                change.reset();
        });
    }
    edit.seen = sightOf(m_now.ticket.details, edit.patch);
    return edit;
}

} // namespace tierdesk
