// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/richtext.h"

#include "ui/shell/colours.h"
#include "ui/widgets/endlesswords.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace tierdesk {

namespace {

constexpr int quoteIndent = 16;
constexpr int quoteEdge = 3;
constexpr int cellPadding = 4;
constexpr int tableMargin = 8;

void frameTables(QTextFrame& frame, const QColor& border)
{
    for (QTextFrame* child : frame.childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(border);
            format.setBorderCollapse(true);
            format.setCellPadding(cellPadding);
            format.setCellSpacing(0);
            format.setTopMargin(tableMargin);
            format.setBottomMargin(tableMargin);
            table->setFormat(format);
        }
        frameTables(*child, border);
    }
}

QString styleFor(const QPalette& palette)
{
    return QStringLiteral("a { color: %1; } code, pre { background-color: %2; font-family: monospace; }"
                          " pre { white-space: pre-wrap; } blockquote { margin-left: %3px; margin-right: 0px; }")
        .arg(palette.color(QPalette::Link).name(), Colours::of(palette).sunken.name())
        .arg(quoteIndent);
}

} // namespace

void setRichText(QTextDocument& document, const QString& cleanHtml, const QPalette& palette)
{
    document.setDefaultStyleSheet(styleFor(palette));
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(wrapModeFor(cleanHtml));
    document.setDefaultTextOption(option);
    document.setHtml(cleanHtml);
    frameTables(*document.rootFrame(), Colours::of(palette).border);
}

void paintQuoteEdges(QPainter& painter, const QTextDocument& document, const QRectF& clip, const QPalette& palette)
{
    const QAbstractTextDocumentLayout& layout = *document.documentLayout();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int depth = static_cast<int>(block.blockFormat().leftMargin()) / quoteIndent;
        if (depth == 0)
            continue;
        const QRectF place = layout.blockBoundingRect(block);
        if (place.top() > clip.bottom())
            return;
        for (int edge = 0; edge < depth && place.bottom() >= clip.top(); ++edge)
            painter.fillRect(
                QRectF(document.documentMargin() + edge * quoteIndent, place.top(), quoteEdge, place.height()),
                Colours::of(palette).border);
    }
}

} // namespace tierdesk
