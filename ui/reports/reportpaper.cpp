// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpaper.h"

#include "ui/dashboard/plotpanel.h"
#include "ui/reports/figureplots.h"
#include "ui/reports/routespanel.h"
#include "ui/reports/sankeyview.h"
#include "ui/shell/colours.h"
#include "ui/text/figuretext.h"
#include "ui/text/names.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextCursor>
#include <QTextTable>

namespace tierdesk {

namespace {

constexpr double bodySize = 9;
constexpr double headingSize = 14;
constexpr double coverSize = 26;
/// In pixels, of which the page has 96 to an inch.
constexpr int pictureWidth = 620;
constexpr int pictureHeight = 320;
constexpr int pictureText = 12;
/// Of the width of the page, in percent; the values share the rest.
constexpr double nameShare = 40;

/// Writes a report into a document from the cover to the definitions.
class Paper
{
    Q_DECLARE_TR_FUNCTIONS(ReportPaper)

public:
    Paper(QTextDocument& document, const FigureSheet& sheet, const Names& names)
        : m_cursor(&document)
        , m_sheet(sheet)
        , m_rows(figureRows(sheet.report, names))
    {}

    void write(const QString& desk, const Names& names)
    {
        cover(desk);
        section(tr("Figures"));
        tables([](const FigureRow& row) { return row.level != FigureRow::Level::Part; });
        section(tr("By tier and queue"));
        tables([](const FigureRow&) { return true; });
        trend();
        routes(names);
        section(tr("What the figures mean"));
        definitions();
    }

private:
    enum class Weight { Plain, Strong };
    enum class Page { Same, New };

    void paragraph(const QString& text, double size = bodySize, Weight weight = Weight::Plain, double above = 4,
                   Page page = Page::Same)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        if (page == Page::New)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        if (m_begun)
            m_cursor.insertBlock(block);
        else
            m_cursor.setBlockFormat(block);
        m_begun = true;
        m_cursor.insertText(text, format(size, weight));
    }
    static QTextCharFormat format(double size, Weight weight)
    {
        QTextCharFormat characters;
        characters.setFontPointSize(size);
        characters.setFontWeight(weight == Weight::Strong ? QFont::DemiBold : QFont::Normal);
        return characters;
    }
    void section(const QString& title) { paragraph(title, headingSize, Weight::Strong, 0, Page::New); }

    void cover(const QString& desk)
    {
        constexpr double fromTop = 160;
        constexpr double apart = 24;
        paragraph(tr("Service report"), coverSize, Weight::Strong, fromTop);
        paragraph(desk, headingSize, Weight::Plain, apart);
        paragraph(daysText(m_sheet.days), headingSize);
        //: Whom a report is about
        paragraph(m_sheet.client.isEmpty() ? tr("All clients") : tr("Client: %1").arg(m_sheet.client), headingSize,
                  Weight::Plain, apart);
        paragraph(m_sheet.queue.isEmpty() ? tr("All queues") : tr("Queue: %1").arg(m_sheet.queue), headingSize);
        if (!m_sheet.technician.isEmpty())
            //: Whom a report is about
            paragraph(tr("Technician: %1").arg(m_sheet.technician), headingSize);
        //: When the figures of a report were worked out
        paragraph(tr("As of %1").arg(momentText(m_sheet.at)), bodySize, Weight::Plain, apart);
    }

    /// One table for each group; its heading comes again on every page that the table goes on to.
    template <class Wanted>
    void tables(Wanted wanted)
    {
        for (std::size_t i = 0; i < m_rows.size();) {
            std::vector<const FigureRow*> lines{&m_rows[i]};
            for (++i; i < m_rows.size() && m_rows[i].level != FigureRow::Level::Group; ++i) {
                if (wanted(m_rows[i]))
                    lines.push_back(&m_rows[i]);
            }
            table(lines, figureHeadings());
        }
    }
    /// Each plot with what it counts and its table.
    void trend()
    {
        const FigurePlots plots(m_sheet);
        bool begun = false;
        for (const FigurePlot kind : allValues<FigurePlot>()) {
            const Plot plot = plots.plotOf(kind);
            if (plot.series.empty())
                continue;
            if (!std::exchange(begun, true))
                section(tr("Over time"));
            paragraph(plot.title, bodySize, Weight::Strong, headingSize);
            m_cursor.insertText(QChar(QChar::LineSeparator) + plots.formulaOf(kind), format(bodySize, Weight::Plain));
            const QImage picture = PlotPanel::picture(plot, {pictureWidth, pictureHeight * 3 / 4}, pictureFont());
            paragraph({});
            if (!picture.isNull())
                m_cursor.insertImage(picture);
            std::vector<FigureRow> rows{{FigureRow::Level::Group, {}}};
            for (int category = 0; category < plot.categories.size(); ++category) {
                rows.push_back({FigureRow::Level::Part, plot.categories[category]});
                for (int series = 0; series < static_cast<int>(plot.series.size()); ++series)
                    rows.back().cells.append(plot.textOf(series, category));
            }
            QStringList headings{QString()};
            for (const PlotSeries& series : plot.series)
                headings.append(series.name);
            std::vector<const FigureRow*> lines;
            for (const FigureRow& row : rows)
                lines.push_back(&row);
            table(lines, headings);
        }
    }
    [[nodiscard]] QFont pictureFont() const
    {
        QFont font = m_cursor.document()->defaultFont();
        font.setPixelSize(pictureText);
        return font;
    }
    void routes(const Names& names)
    {
        if (m_sheet.report.routes.empty())
            return;
        section(tr("Routes between queues"));
        paragraph({});
        const QSize size(pictureWidth, pictureHeight);
        m_cursor.insertImage(
            SankeyView::picture(ribbonsOf(m_sheet.report, names), size, pictureFont(), Colours::lightColours()));
        std::vector<FigureRow> rows{{FigureRow::Level::Group, routeHeadings().constFirst()}};
        for (const RouteRow& row : routeRows(m_sheet.report, names))
            rows.push_back({FigureRow::Level::Figure, routeText(row.route, names), {}, row.cells});
        std::vector<const FigureRow*> lines;
        for (const FigureRow& row : rows)
            lines.push_back(&row);
        table(lines, routeHeadings());
        paragraph(routeNotes());
    }
    void table(const std::vector<const FigureRow*>& lines, const QStringList& headings)
    {
        paragraph({}, bodySize / 2);
        QTextTableFormat format;
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(1);
        format.setCellPadding(2);
        format.setCellSpacing(0);
        format.setBorder(0);
        QVector<QTextLength> widths;
        const auto values = static_cast<double>(headings.size() - 1);
        widths.append(QTextLength(QTextLength::PercentageLength, nameShare));
        for (int column = 1; column < headings.size(); ++column)
            widths.append(QTextLength(QTextLength::PercentageLength, (100 - nameShare) / values));
        format.setColumnWidthConstraints(widths);
        QTextTable* table =
            m_cursor.insertTable(static_cast<int>(lines.size()), static_cast<int>(widths.size()), format);
        for (int row = 0; row < table->rows(); ++row) {
            const FigureRow& line = *lines[static_cast<std::size_t>(row)];
            const Weight weight = line.level == FigureRow::Level::Part ? Weight::Plain : Weight::Strong;
            const QString indent = line.level == FigureRow::Level::Part ? QStringLiteral("    ") : QString();
            cell(*table, row, 0, indent + line.name, row == 0 ? Weight::Strong : weight);
            for (int column = 1; column < table->columns(); ++column)
                cell(*table, row, column, row == 0 ? headings.value(column) : line.cells.value(column - 1),
                     Weight::Plain);
        }
        m_cursor.movePosition(QTextCursor::End);
    }
    void cell(QTextTable& table, int row, int column, const QString& text, Weight weight)
    {
        QTextTableCell place = table.cellAt(row, column);
        QTextTableCellFormat look;
        look.setBottomBorder(row == 0 ? 1 : 0.5);
        look.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        look.setBottomBorderBrush(row == 0 ? Qt::black : Qt::lightGray);
        look.setPadding(2);
        place.setFormat(look);
        QTextCursor cursor = place.firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(column == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
        cursor.setBlockFormat(block);
        QTextCharFormat characters = format(bodySize, weight);
        if (row == 0 && column > 0)
            characters.setForeground(Qt::darkGray);
        cursor.insertText(text, characters);
    }

    void definitions()
    {
        for (const FigureDefinition& one : figureDefinitions()) {
            paragraph(nameOf(one.name), bodySize, Weight::Strong, 6);
            m_cursor.insertText(QChar(QChar::LineSeparator) + definitionOf(one.name) + QLatin1Char(' ') + termsOf(one),
                                format(bodySize, Weight::Plain));
        }
        paragraph(figureNotes(), bodySize, Weight::Plain, headingSize);
    }

    QTextCursor m_cursor;
    const FigureSheet& m_sheet;
    std::vector<FigureRow> m_rows;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<QTextDocument> reportDocument(const FigureSheet& sheet, const Names& names, const QString& desk)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font;
    font.setPointSizeF(bodySize);
    document->setDefaultFont(font);
    Paper(*document, sheet, names).write(desk, names);
    return document;
}

QString daysText(const ReportDays& days)
{
    const QLocale locale;
    const bool month = days.first.day() == 1 && days.last == days.first.addMonths(1).addDays(-1);
    if (month)
        return locale.toString(days.first, QStringLiteral("MMMM yyyy"));
    const auto day = [&](QDate one) { return locale.toString(one, QLocale::LongFormat); };
    //: The first and the last day of a report
    return QCoreApplication::translate("ReportPaper", "%1 to %2").arg(day(days.first), day(days.last));
}

} // namespace tierdesk
