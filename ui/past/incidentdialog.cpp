// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past/incidentdialog.h"

#include "core/markup/markdown.h"
#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/text/incidenttext.h"
#include "ui/ticket/ticketdossier.h"
#include "ui/ticket/ticketprint.h"
#include "ui/widgets/richtext.h"
#include "ui/widgets/richtextview.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QTextDocument>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

Stored<std::vector<TicketDossier>> loadAll(Store& store, const std::vector<TicketId>& tickets, PersonId me)
{
    std::vector<TicketDossier> all;
    for (const TicketId ticket : tickets) {
        auto dossier = loadDossier(store, ticket, me);
        if (!dossier)
            return fail(dossier.error());
        if (*dossier)
            all.push_back(*std::move(*dossier));
    }
    return all;
}

QString textOf(const std::vector<TicketDossier>& dossiers, const Playbook& playbook)
{
    std::vector<IncidentTicket> tickets;
    for (const TicketDossier& dossier : dossiers)
        tickets.push_back({dossier.ticket, dossier.history, dossier.names(playbook)});
    return incidentMarkdown(tickets);
}

} // namespace

IncidentDialog::IncidentDialog(DeskClient& client, std::vector<TicketId> tickets, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_view(new RichTextView(this))
{
    setWindowTitle(tr("Line of time"));
    m_view->setAccessibleName(tr("What happened, in its order"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_copy = buttons->addButton(tr("&Copy as Markdown"), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setToolTip(tr("As Markdown or PDF."));
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(m_view, 1);
    rows->addWidget(buttons);
    for (QPushButton* button : {m_copy, m_save})
        button->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(m_save, &QPushButton::clicked, this, &IncidentDialog::askAndSave);
    constexpr int letters = 100;
    constexpr int lines = 36;
    resize(fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing() * lines);
    m_client.read(
        this, m_lane,
        [tickets = std::move(tickets), me = client.me().id](Store& store) { return loadAll(store, tickets, me); },
        [this](const Stored<std::vector<TicketDossier>>& read) {
            if (!read)
                return m_view->setMarkdown(errorText(read.error()));
            m_text = textOf(*read, *m_client.playbook());
            m_view->setMarkdown(m_text);
            m_copy->setEnabled(true);
            m_save->setEnabled(true);
        });
}

std::optional<QString> IncidentDialog::save(const QString& path) const
{
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        QTextDocument document;
        // Paper is white whatever the window is.
        setRichText(document, htmlOfMarkdown(m_text), QPalette(Qt::white));
        if (writePdf(document, path, windowTitle()))
            return std::nullopt;
        return tr("The file could not be written. Try another folder.");
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(m_text.toUtf8()) >= 0 && file.commit())
        return std::nullopt;
    return file.errorString();
}

void IncidentDialog::askAndSave()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the line of time"), tr("timeline") + QStringLiteral(".md"), tr("Markdown (*.md);;PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto trouble = save(path))
        QMessageBox::warning(this, windowTitle(), *trouble);
}

} // namespace tierdesk
