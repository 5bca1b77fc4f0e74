// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/listoutput.h"

#include "ui/queue/listpane.h"
#include "ui/queue/listprint.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

namespace tierdesk {

namespace {

/// Paper is patient; people who print more want an export.
constexpr std::size_t printedAtMost = 5000;

} // namespace

ListOutput::ListOutput(DeskClient& client, ListPane& list, Toast& toast)
    : QObject(&list)
    , m_client(client)
    , m_list(list)
    , m_toast(toast)
{}

void ListOutput::withRows(std::function<void(std::vector<TicketRow>)> use)
{
    const Listing& listing = m_list.model().listing();
    const ListQuery query{listing.filter, listing.sort,     listing.direction,
                          listing.group,  m_client.me().id, m_client.now()};
    auto ask = [query](Store& store) -> Stored<std::vector<TicketRow>> {
        const auto list = store.list(query, printedAtMost);
        if (!list)
            return fail(list.error());
        return store.rows(list->ids);
    };
    m_client.read(this, std::move(ask), [this, use = std::move(use)](Stored<std::vector<TicketRow>> rows) {
        if (rows)
            use(*std::move(rows));
        else
            Q_EMIT failed(DeskError{rows.error()});
    });
}

void ListOutput::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_list.title());
    QPrintDialog dialog(printer.get(), m_list.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    withRows([this, printer](const std::vector<TicketRow>& rows) {
        if (ListPrint(m_list.title(), rows, *m_client.times(), m_client.now()).drawOn(*printer) == 0)
            m_toast.say(MessageTone::Error, tr("The printer takes nothing just now. Nothing was printed."));
    });
}

void ListOutput::savePdf()
{
    const QString file = QFileDialog::getSaveFileName(m_list.window(), tr("Save the list as PDF"),
                                                      m_list.title() + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    withRows([this, file](const std::vector<TicketRow>& rows) {
        QPdfWriter writer(file);
        writer.setTitle(m_list.title());
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        if (ListPrint(m_list.title(), rows, *m_client.times(), m_client.now()).drawOn(writer) == 0)
            m_toast.say(MessageTone::Error, tr("%1 could not be written. Choose another place.").arg(file));
        else
            m_toast.say(MessageTone::Success, tr("The list is in %1.").arg(file));
    });
}

void ListOutput::copy(const std::vector<TicketId>& tickets)
{
    if (tickets.empty())
        return;
    auto ask = [tickets](Store& store) { return store.rows(tickets); };
    m_client.read(this, std::move(ask), [this](const Stored<std::vector<TicketRow>>& rows) {
        if (!rows) {
            Q_EMIT failed(DeskError{rows.error()});
            return;
        }
        auto* data = new QMimeData;
        data->setText(ListPrint::asText(*rows));
        data->setHtml(ListPrint::asHtml(*rows));
        QGuiApplication::clipboard()->setMimeData(data);
        m_toast.say(MessageTone::Success, tr("%Ln tickets were copied.", nullptr, static_cast<int>(rows->size())));
    });
}

} // namespace tierdesk
