// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Formatted text from outside, to be read: articles, messages that are HTML. It loads nothing from the network or the
// disk, and follows no link by itself.
#pragma once

#include <QTextBrowser>

namespace tierdesk {

class RichTextView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit RichTextView(QWidget* parent = nullptr);

    void setMarkdown(const QString& markdown);
    /// What core/markup's cleanedHtml gave.
    void setCleanHtml(const QString& html);

    /// Only pictures that setPicture gave; for all others a mark in their place.
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
    /// The picture that the text names as attachment:NAME.
    void setPicture(const QUrl& name, const QImage& picture);

Q_SIGNALS:
    /// A person chose a link whose address may be opened.
    void linkActivated(const QUrl& address);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void present(const QString& html);

    QString m_html;
    QHash<QUrl, QImage> m_pictures;
};

} // namespace tierdesk
