// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/filepreview.h"

#include "ui/shell/metrics.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

/// A small file may claim to be a picture of terabytes.
constexpr qint64 mostPixels = 100'000'000;

} // namespace

QImage decodeBounded(const QByteArray& bytes, QSize largest)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (!FilePreview::canShow(QStringLiteral("image/") + QString::fromLatin1(format == "jpg" ? "jpeg" : format)))
        return {};
    const QSize size = reader.size();
    if (size.isEmpty() || static_cast<qint64>(size.width()) * size.height() > mostPixels)
        return {};
    if (size.width() > largest.width() || size.height() > largest.height())
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    return reader.read();
}

bool FilePreview::canShow(const QString& mediaType)
{
    static const QStringList pictures{QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                      QStringLiteral("image/gif"), QStringLiteral("image/bmp"),
                                      QStringLiteral("image/webp")};
    return pictures.contains(mediaType);
}

FilePreview::FilePreview(const QString& name, const QByteArray& bytes, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name);
    auto* picture = new QLabel(this);
    picture->setAlignment(Qt::AlignCenter);
    picture->setAccessibleName(tr("Picture: %1").arg(name));
    const QImage image = decodeBounded(bytes, QSize(1200, 800));
    if (image.isNull())
        picture->setText(tr("“%1” cannot be shown. Save it to look at it with another program.").arg(name));
    else
        picture->setPixmap(QPixmap::fromImage(image));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* save = buttons->addButton(tr("Save as…"), QDialogButtonBox::ActionRole);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::apart, gap::apart, gap::apart, gap::apart);
    all->addWidget(picture, 1);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &FilePreview::saveWanted);
}

} // namespace tierdesk
