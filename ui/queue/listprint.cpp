// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/listprint.h"

#include "ui/queue/listwords.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace tierdesk {

namespace {

/// The columns on paper and their share of its width.
struct PaperColumn
{
    TicketColumn column;
    double share;
};
constexpr std::array paperColumns{PaperColumn{TicketColumn::Number, 0.09},  PaperColumn{TicketColumn::Priority, 0.08},
                                  PaperColumn{TicketColumn::Subject, 0.35}, PaperColumn{TicketColumn::Requester, 0.14},
                                  PaperColumn{TicketColumn::State, 0.11},   PaperColumn{TicketColumn::Queue, 0.11},
                                  PaperColumn{TicketColumn::Assignee, 0.12}};

} // namespace

struct ListPrint::Sheet
{
    QPainter& painter;
    QFont body;
    QFont small;
    QFont title;
    int width;
    int height;
    int row;
    int top;

    template <class Draw>
    void eachColumn(int y, Draw draw) const
    {
        int x = 0;
        for (const PaperColumn& one : paperColumns) {
            const int wide = static_cast<int>(width * one.share);
            const QRect cell(x, y, wide - row / 2, row);
            draw(one.column, painter.layoutDirection() == Qt::RightToLeft
                                 ? QRect(width - cell.right(), y, cell.width(), row)
                                 : cell);
            x += wide;
        }
    }
    void write(const QRect& rect, const QString& text, const QFont& font) const
    {
        painter.setFont(font);
        const QFontMetrics metrics(font, painter.device());
        painter.drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, rect.width()));
    }
};

ListPrint::ListPrint(QString title, const std::vector<TicketRow>& rows, const PlaybookTimes& times, Instant now)
    : m_title(std::move(title))
    , m_rows(rows)
    , m_times(times)
    , m_now(now)
{}

int ListPrint::drawOn(QPagedPaintDevice& device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    QFont body;
    body.setPointSizeF(9);
    QFont small = body;
    small.setPointSizeF(8);
    QFont title = body;
    title.setPointSizeF(14);
    title.setWeight(QFont::DemiBold);
    const int line = static_cast<int>(QFontMetricsF(body, &device).height() * 1.5);
    const Sheet sheet{painter, body,    small, title, painter.viewport().width(), painter.viewport().height(),
                      line,    line * 4};
    int page = 1;
    int y = sheet.top;
    drawHeading(sheet, page);
    for (const TicketRow& row : m_rows) {
        if (y + line > sheet.height) {
            device.newPage();
            drawHeading(sheet, ++page);
            y = sheet.top;
        }
        drawRow(sheet, row, y);
        y += line;
    }
    return page;
}

void ListPrint::drawHeading(const Sheet& sheet, int page) const
{
    sheet.painter.setPen(Qt::black);
    sheet.write(QRect(0, 0, sheet.width, sheet.row * 3 / 2), m_title, sheet.title);
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_now.ms), QLocale::ShortFormat);
    //: Under the title of a printed list; %1 is the date and time, %2 the page
    const QString line = tr("%Ln tickets, %1, page %2", nullptr, static_cast<int>(m_rows.size())).arg(when).arg(page);
    sheet.write(QRect(0, sheet.row * 3 / 2, sheet.width, sheet.row), line, sheet.small);
    sheet.painter.setPen(Qt::darkGray);
    sheet.eachColumn(sheet.row * 5 / 2, [&](TicketColumn column, const QRect& cell) {
        sheet.write(cell, ListWords::longTitle(column), sheet.small);
    });
    sheet.painter.drawLine(0, sheet.top - sheet.row / 4, sheet.width, sheet.top - sheet.row / 4);
}

void ListPrint::drawRow(const Sheet& sheet, const TicketRow& row, int y) const
{
    const ListWords words(m_times, m_now);
    sheet.painter.setPen(Qt::black);
    sheet.eachColumn(
        y, [&](TicketColumn column, const QRect& cell) { sheet.write(cell, words.text(row, column), sheet.body); });
}

QString ListPrint::link(TicketId ticket)
{
    return QStringLiteral("tierdesk:ticket/%1").arg(ticket.value);
}

QString ListPrint::asText(const std::vector<TicketRow>& rows)
{
    QStringList lines;
    for (const TicketRow& row : rows)
        lines.append(QStringLiteral("%1  %2\n%3").arg(ListWords::number(row.id), row.subject, link(row.id)));
    return lines.join(QLatin1Char('\n'));
}

QString ListPrint::asHtml(const std::vector<TicketRow>& rows)
{
    QString html;
    for (const TicketRow& row : rows)
        html += QStringLiteral("<p><a href=\"%1\">%2</a> %3</p>")
                    .arg(link(row.id), ListWords::number(row.id), row.subject.toHtmlEscaped());
    return html;
}

} // namespace tierdesk
