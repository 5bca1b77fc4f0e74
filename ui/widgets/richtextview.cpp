// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/richtextview.h"

#include "core/markup/address.h"
#include "core/markup/markdown.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/richtext.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace tierdesk {

namespace {

QImage nothingToSee()
{
    QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

RichTextView::RichTextView(QWidget* parent)
    : QTextBrowser(parent)
{
    document()->setDocumentMargin(gap::near);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Formatted text"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const auto address = harmlessAddress(link.toString(QUrl::FullyEncoded)))
            Q_EMIT linkActivated(*address);
    });
    connect(this, &QTextBrowser::highlighted, this,
            [this](const QUrl& link) { setToolTip(link.toDisplayString().toHtmlEscaped()); });
}

void RichTextView::setMarkdown(const QString& markdown)
{
    present(htmlOfMarkdown(markdown));
}

void RichTextView::setCleanHtml(const QString& html)
{
    present(html);
}

void RichTextView::setPicture(const QUrl& name, const QImage& picture)
{
    m_pictures.insert(name, picture);
    document()->addResource(QTextDocument::ImageResource, name, picture);
}

void RichTextView::present(const QString& html)
{
    m_html = html;
    setRichText(*document(), html, palette());
    moveCursor(QTextCursor::Start);
}

QVariant RichTextView::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const QImage picture = m_pictures.value(name, nothingToSee());
    // Kept, so that it is not asked for at each painting.
    document()->addResource(type, name, picture);
    return picture;
}

void RichTextView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_html.isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    setRichText(*document(), m_html, palette());
    verticalScrollBar()->setValue(place);
}

void RichTextView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        paintQuoteEdges(painter, *document(), event->rect().translated(0, verticalScrollBar()->value()), palette());
    }
    QTextBrowser::paintEvent(event);
}

} // namespace tierdesk
