// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How formatted text from outside looks in a document: links, code, tables and quotations in the palette's colours.
#pragma once

#include <QString>

class QPainter;
class QPalette;
class QRectF;
class QTextDocument;

namespace tierdesk {

/// What core/markup's cleanedHtml or htmlOfMarkdown gave.
void setRichText(QTextDocument& document, const QString& cleanHtml, const QPalette& palette);

/// The edges at the left of quotations, which documents do not draw, as far as they lie within `clip`; in the
/// document's coordinates.
void paintQuoteEdges(QPainter& painter, const QTextDocument& document, const QRectF& clip, const QPalette& palette);

} // namespace tierdesk
