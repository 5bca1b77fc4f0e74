// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that somebody attached, never decoded larger than a screen.
#pragma once

#include <QDialog>

class QLabel;

namespace tierdesk {

class FilePreview : public QDialog
{
    Q_OBJECT

public:
    FilePreview(const QString& name, const QByteArray& bytes, QWidget* parent);

    /// Common pictures only; a format that can fetch or run anything, such as SVG, is none of them.
    [[nodiscard]] static bool canShow(const QString& mediaType);

Q_SIGNALS:
    void saveWanted();
};

/// The picture scaled down while it is decoded; null when it is none, or too large to be honest.
[[nodiscard]] QImage decodeBounded(const QByteArray& bytes, QSize largest);

} // namespace tierdesk
