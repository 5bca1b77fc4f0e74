// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redaction/redactdialog.h"

#include "ui/shell/metrics.h"
#include "ui/text/timetext.h"
#include "ui/ticket/fields.h"
#include "ui/ticket/timelinecards.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>

namespace tierdesk {

namespace {

/// Long enough not to look for every letter, short enough to be at once.
constexpr std::chrono::milliseconds pause{250};

} // namespace

RedactDialog::RedactDialog(DeskClient& client, DossierPtr dossier, const QString& text, QWidget* parent)
    : RedactionDialog(client, parent)
    , m_dossier(std::move(dossier))
    , m_kind(new SegmentedControl(this))
    , m_text(makeTextField(3, this))
    , m_file(new QComboBox(this))
    , m_places(new QListWidget(this))
{
    m_kind->addSegment(tr("A text"));
    m_kind->addSegment(tr("A file or a confidential entry"));
    m_text->setPlaceholderText(tr("Type or paste it. It is found in any case of letters."));
    m_text->setPlainText(text.trimmed());
    m_text->setFixedHeight(m_text->minimumHeight());
    m_file->setPlaceholderText(tr("Choose what should go"));
    m_places->setAccessibleName(tr("Where it stands"));
    m_places->setMinimumHeight(4 * fontMetrics().lineSpacing() + gap::near);
    addRow(tr("&What goes:"), m_kind);
    addRow(tr("&Text:"), m_text);
    addRow(tr("W&hich:"), m_file);
    addFinding(m_places);
    fillFiles();
    m_patience.setSingleShot(true);
    m_patience.setInterval(pause);
    connect(&m_patience, &QTimer::timeout, this, &RedactDialog::look);
    connect(m_kind, &SegmentedControl::currentChanged, this, &RedactDialog::chooseKind);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RedactDialog::changed);
    connect(m_file, &QComboBox::currentIndexChanged, this, &RedactDialog::changed);
    const Ticket& ticket = m_dossier->ticket;
    dress({tr("Redact"),
           //: A ticket's number and its subject.
           tr("#%1 %2").arg(QString::number(ticket.id.value), ticket.details.subject),
           tr("What you name here leaves the ticket and its history for good. Each entry keeps its place, its time and "
              "its hash, and “%1” stands where the text was. What has gone out already, by mail, in an export or a "
              "backup, stays there.")
               .arg(redactedMark),
           tr("Looking where it stands…"), tr("Redacting…"), tr("Redact for good")});
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
    chooseKind();
}

TicketId RedactDialog::ticket() const
{
    return m_dossier->ticket.id;
}

bool RedactDialog::isFile() const
{
    return m_kind->current() == 1;
}

void RedactDialog::fillFiles()
{
    const QString chosen = m_file->currentData().toString();
    const QSignalBlocker quiet(m_file);
    m_file->clear();
    for (const Attachment& file : m_dossier->ticket.work.files) {
        // Without bytes it is redacted already.
        if (!file.sha256.isEmpty())
            //: The name of a file and its size.
            m_file->addItem(tr("%1 (%2)").arg(file.name, sizeText(file.bytes)), file.sha256);
    }
    for (const ConfidentialEntry& entry : confidedIn(m_dossier->history))
        //: %1 is a label such as "Router password".
        m_file->addItem(tr("Confidential entry “%1”").arg(entry.label), entry.sha256);
    m_file->setCurrentIndex(m_file->findData(chosen));
    m_kind->segment(1)->setEnabled(m_file->count() > 0);
    m_kind->segment(1)->setToolTip(m_file->count() > 0 ? QString()
                                                       : tr("The ticket has no files and no confidential entries."));
}

void RedactDialog::chooseKind()
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_text, m_file}) {
        const bool shown = (field == m_file) == isFile();
        field->setVisible(shown);
        for (QLabel* label : findChildren<QLabel*>()) {
            if (label->buddy() == field)
                label->setVisible(shown);
        }
    }
    (isFile() ? static_cast<QWidget*>(m_file) : m_text)->setFocus();
    changed();
}

void RedactDialog::setDossier(DossierPtr dossier)
{
    m_dossier = std::move(dossier);
    fillFiles();
    changed();
}

QStringList RedactDialog::places() const
{
    QStringList places;
    for (int row = 0; row < m_places->count(); ++row)
        places.append(m_places->item(row)->text());
    return places;
}

RedactionWish RedactDialog::wish() const
{
    RedactionWish wish;
    wish.ticket = ticket();
    if (isFile())
        wish.file = m_file->currentData().toString();
    else
        wish.text = m_text->toPlainText().trimmed();
    return wish;
}

QString RedactDialog::missing() const
{
    if (isFile())
        return m_file->currentIndex() < 0 ? tr("Choose the file or the confidential entry that should go.") : QString();
    return wish().text.isEmpty() ? tr("Type or paste the text that should go.") : QString();
}

QString RedactDialog::told(const RedactionPlan& plan) const
{
    const auto entries = confidedIn(m_dossier->history);
    if (isFile() && std::ranges::find(entries, wish().file, &ConfidentialEntry::sha256) != entries.end())
        return tr("The confidential text goes with its label. Who added it and who looked at it still stands in the "
                  "history.");
    if (isFile())
        return tr("The file goes with its name and its bytes. Only if another ticket holds the same file are the bytes "
                  "kept for that one.");
    const QString places = tr("It stands in %n entries of the ticket’s history:", nullptr, plan.entries);
    if (plan.messages == 0)
        return places;
    //: Follows "It stands in 4 entries of the ticket's history:"
    return tr("%1 %2").arg(tr("%n of its messages say it.", nullptr, plan.messages), places);
}

QString RedactDialog::wrongWith(const QString& reason) const
{
    const QString text = wish().text;
    if (!text.isEmpty() && reason.contains(text, Qt::CaseInsensitive))
        return tr("The reason repeats what is to go. Say it in other words.");
    return RedactionDialog::wrongWith(reason);
}

std::optional<RedactionDialog::Confirmation> RedactDialog::confirmation(const RedactionPlan& plan) const
{
    if (!isFile() && plan.entries < 2)
        return {};
    return Confirmation{isFile() ? tr("&To confirm that it goes, type the ticket’s number:")
                                 : tr("&To confirm that it goes from all of them, type the ticket’s number:"),
                        QString::number(ticket().value)};
}

bool RedactDialog::isConfirmedBy(const QString& typed, const Confirmation& wanted) const
{
    const QString number = typed.trimmed();
    return (number.startsWith(QLatin1Char('#')) ? number.mid(1) : number) == wanted.text;
}

void RedactDialog::changed()
{
    const bool complete = missing().isEmpty();
    // What is on its way is about something else now.
    (void)m_lane.next();
    showPlaces({});
    forget(complete);
    if (complete)
        m_patience.start();
    else
        m_patience.stop();
}

void RedactDialog::look()
{
    client().read(
        this, m_lane,
        [wish = wish(), me = client().me().id, now = client().now()](Store& store) -> Stored<Done<RedactionPlan>> {
            return Desk(store, [now] { return now; }).planRedaction(wish, me);
        },
        [this](const Stored<Done<RedactionPlan>>& result) {
            const auto plan = result ? *result : Done<RedactionPlan>(fail(DeskError{result.error()}));
            if (plan)
                showPlaces(plan->places);
            found(plan, m_dossier->names(*client().playbook()));
        });
}

void RedactDialog::showPlaces(const std::vector<int>& versions)
{
    m_places->clear();
    m_places->setVisible(!versions.empty());
    if (versions.empty())
        return;
    const PlaybookPtr playbook = client().playbook();
    const auto cards = timelineCards(*m_dossier, *playbook, client().now());
    for (const int version : versions) {
        const QString key = QStringLiteral("%1/%2").arg(ticket().value).arg(version);
        const auto card = std::ranges::find(cards, key, &TimelineCard::key);
        if (card == cards.end())
            m_places->addItem(tr("An entry that the timeline does not show"));
        else if (card->author.isEmpty())
            //: What happened and when.
            m_places->addItem(tr("%1, %2").arg(card->what, card->when));
        else
            //: Which message, by whom and when.
            m_places->addItem(tr("%1, %2, %3").arg(card->what, card->author, card->when));
    }
}

} // namespace tierdesk
