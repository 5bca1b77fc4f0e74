// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticketprint.h"

#include "ui/text/enumnames.h"
#include "ui/text/tickettext.h"
#include "ui/text/timetext.h"
#include "ui/ticket/timelinecards.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFileDialog>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextCursor>
#include <QTextTable>

namespace tierdesk {

namespace {

/// Writes a ticket into a document, heading by heading.
class Writing
{
    Q_DECLARE_TR_FUNCTIONS(TicketPrint)

public:
    Writing(QTextDocument& document, const TicketDossier& dossier, const Playbook& playbook, Instant now)
        : m_cursor(&document)
        , m_dossier(dossier)
        , m_words(dossier.names(playbook))
        , m_cards(timelineCards(dossier, playbook, now))
    {}

    void write()
    {
        const Ticket& ticket = m_dossier.ticket;
        heading(tr("#%1 %2").arg(QString::number(ticket.id.value), ticket.details.subject), 15);
        properties(facts());
        if (const auto& handoff = ticket.placement.handoff)
            packet(*handoff);
        heading(tr("What happened"), 12);
        for (const TimelineCard& card : m_cards)
            entry(card);
    }

private:
    using Fact = std::pair<QString, QString>;

    [[nodiscard]] std::vector<Fact> facts() const
    {
        const Ticket& ticket = m_dossier.ticket;
        const Details& details = ticket.details;
        std::vector<Fact> facts{{tr("State"), m_words.state(ticket.progress.state)},
                                {tr("Priority"), m_words.priority(ticket.triage.priority())},
                                {tr("Queue"), m_words.place(ticket.placement.place)},
                                {tr("Has it"), m_words.person(ticket.placement.assignee)},
                                {tr("Requester"), m_words.person(details.requester)},
                                {tr("Client"), m_dossier.clientName()},
                                {tr("Kind"), nameOf(details.kind)},
                                {tr("Category"), m_words.category(details.category)},
                                {tr("Service"), m_words.service(details.service)},
                                {tr("Asset"), details.asset},
                                {tr("Tags"), details.tags.join(QStringLiteral(", "))},
                                {tr("Number elsewhere"), details.externalId},
                                {tr("Opened"), momentText(ticket.createdAt)}};
        if (ticket.progress.resolution)
            facts.emplace_back(tr("Solution"), ticket.progress.resolution->text);
        std::erase_if(facts, [](const Fact& fact) { return fact.second.isEmpty(); });
        return facts;
    }

    void heading(const QString& text, int points)
    {
        QTextBlockFormat block;
        block.setTopMargin(points);
        block.setBottomMargin(points / 3.0);
        QTextCharFormat format;
        format.setFontPointSize(points);
        format.setFontWeight(QFont::DemiBold);
        paragraph(text, block, format);
    }

    void paragraph(const QString& text, const QTextBlockFormat& block, const QTextCharFormat& format)
    {
        if (m_cursor.position() == 0)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_cursor.insertText(text, format);
    }

    void properties(const std::vector<Fact>& facts)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(2);
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 24), QTextLength(QTextLength::PercentageLength, 76)});
        m_cursor.insertBlock();
        QTextTable* table = m_cursor.insertTable(static_cast<int>(facts.size()), 2, format);
        QTextCharFormat quiet;
        quiet.setForeground(QColor(0x55, 0x5b, 0x63));
        for (int row = 0; row < static_cast<int>(facts.size()); ++row) {
            table->cellAt(row, 0).firstCursorPosition().insertText(facts[static_cast<std::size_t>(row)].first, quiet);
            table->cellAt(row, 1).firstCursorPosition().insertText(facts[static_cast<std::size_t>(row)].second);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    void packet(const Handoff& handoff)
    {
        heading(tr("Handoff from %1").arg(m_words.place({handoff.from, handoff.fromTier})), 12);
        std::vector<Fact> parts;
        for (const PacketPart part : allValues<PacketPart>()) {
            if (!handoff.packet[part].isEmpty())
                parts.emplace_back(nameOf(part), handoff.packet[part]);
        }
        properties(parts);
    }

    void entry(const TimelineCard& card)
    {
        QTextCharFormat head;
        head.setFontWeight(isMessage(card.kind) ? QFont::DemiBold : QFont::Normal);
        QTextBlockFormat block;
        block.setTopMargin(isMessage(card.kind) ? 8 : 2);
        QStringList words{card.when, card.author, card.what};
        if (card.withdrawn)
            words.append(tr("(withdrawn)"));
        if (card.origin)
            words.append(tr("(from #%1)").arg(card.origin.value));
        words.removeAll(QString());
        paragraph(words.join(QStringLiteral("  ")), block, head);
        if (card.body.isEmpty())
            return;
        QTextBlockFormat body;
        body.setLeftMargin(16);
        QTextCharFormat plain;
        plain.setFontStrikeOut(card.withdrawn);
        paragraph(card.body, body, plain);
    }

    QTextCursor m_cursor;
    const TicketDossier& m_dossier;
    Names m_words;
    std::vector<TimelineCard> m_cards;
};

/// Paints the document page by page with a number at each foot.
bool paintPages(const QTextDocument& original, QPagedPaintDevice& device, const QString& title)
{
    const std::unique_ptr<QTextDocument> document(original.clone());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    document->documentLayout()->setPaintDevice(&device);
    const QRectF page(0, 0, device.width(), device.height());
    const int foot = 2 * QFontMetrics(document->defaultFont(), &device).height();
    const QSizeF room(page.width(), page.height() - foot);
    document->setPageSize(room);
    for (int number = 0; number < document->pageCount(); ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -number * room.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, number * room.height(), room.width(), room.height());
        painter.setClipRect(context.clip);
        // Paper is white, whatever the window looks like.
        context.palette.setColor(QPalette::Text, Qt::black);
        document->documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(document->defaultFont());
        painter.drawText(QRectF(0, room.height(), page.width(), foot), Qt::AlignTrailing | Qt::AlignBottom,
                         //: The foot of a printed page: title, page, pages.
                         QCoreApplication::translate("TicketPrint", "%1, page %2 of %3")
                             .arg(title)
                             .arg(number + 1)
                             .arg(document->pageCount()));
    }
    return painter.end();
}

QString titleOf(const TicketDossier& dossier)
{
    return QStringLiteral("#%1").arg(dossier.ticket.id.value);
}

} // namespace

std::unique_ptr<QTextDocument> ticketDocument(const TicketDossier& dossier, const Playbook& playbook, Instant now)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font;
    font.setPointSize(10);
    document->setDefaultFont(font);
    Writing(*document, dossier, playbook, now).write();
    return document;
}

QString ticketAsText(const TicketDossier& dossier, const Playbook& playbook)
{
    return ticketText(dossier.ticket, dossier.history, dossier.names(playbook), TicketEvents::Show) +
           ticketLink(dossier.ticket.id) + QLatin1Char('\n');
}

bool writePdf(const QTextDocument& document, const QString& path, const QString& title)
{
    // Whole, or as it was.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&file);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Tierdesk"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 14), QPageLayout::Millimeter);
    writer.setResolution(300);
    return paintPages(document, writer, title) && file.commit();
}

void printTicket(const TicketDossier& dossier, const Playbook& playbook, Instant now, QWidget& window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(titleOf(dossier));
    auto* dialog = new QPrintDialog(printer.get(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const std::shared_ptr<QTextDocument> document = ticketDocument(dossier, playbook, now);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
                     [printer, document, title = titleOf(dossier)] { paintPages(*document, *printer, title); });
    dialog->open();
}

void saveTicketAsPdf(const TicketDossier& dossier, const Playbook& playbook, Instant now, QWidget& window,
                     std::function<void(const QString&)> told)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QStringLiteral("%1/ticket-%2.pdf").arg(folder, QString::number(dossier.ticket.id.value));
    auto* dialog = new QFileDialog(&window, QCoreApplication::translate("TicketPrint", "Save as PDF"), name,
                                   QCoreApplication::translate("TicketPrint", "PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    const std::shared_ptr<QTextDocument> document = ticketDocument(dossier, playbook, now);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [document, title = titleOf(dossier), told = std::move(told)](const QString& path) {
                         const bool done = writePdf(*document, path, title);
                         told(done ? QCoreApplication::translate("TicketPrint", "The ticket is saved as %1.").arg(path)
                                   : QCoreApplication::translate("TicketPrint",
                                                                 "%1 could not be written. Choose another "
                                                                 "folder or name.")
                                         .arg(path));
                     });
    dialog->open();
}

} // namespace tierdesk
