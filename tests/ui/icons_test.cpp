// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/support.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QSet>

using namespace tierdesk;

namespace {

/// The colour of the pixel that is covered most, and how many pixels are covered at all.
std::pair<QColor, int> inkOf(const QImage& image)
{
    QColor strongest(0, 0, 0, 0);
    int covered = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            covered += pixel.alpha() > 40;
            if (pixel.alpha() > strongest.alpha())
                strongest = pixel;
        }
    }
    return {strongest, covered};
}

/// The sum of all differences in cover.
int apart(const QImage& a, const QImage& b)
{
    int sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(a.pixelColor(x, y).alpha() - b.pixelColor(x, y).alpha());
    }
    return sum;
}

QImage drawn(const QIcon& icon, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(48, 48), 1.0, mode).toImage();
}

} // namespace

TEST_CASE("every icon has a drawing and every drawing an icon")
{
    QSet<QString> names;
    for (const Icon icon : allIcons()) {
        INFO(iconName(icon).toStdString());
        CHECK(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(iconName(icon))));
        CHECK(inkOf(drawn(makeIcon(icon))).second > 40);
        names.insert(iconName(icon));
    }
    CHECK(names.size() == int(allIcons().size()));
    const QStringList files =
        QDir(test::sourceTree() + QStringLiteral("/resources/icons")).entryList({QStringLiteral("*.svg")});
    for (const QString& file : files)
        CHECK(names.contains(file.chopped(4)));
}

TEST_CASE("no icon reaches the edge of its square")
{
    for (const Icon icon : allIcons()) {
        INFO(iconName(icon).toStdString());
        const QImage image = drawn(makeIcon(icon));
        int atEdge = 0;
        for (int i = 0; i < 48; ++i)
            atEdge += image.pixelColor(i, 0).alpha() + image.pixelColor(i, 47).alpha() +
                      image.pixelColor(0, i).alpha() + image.pixelColor(47, i).alpha();
        CHECK(atEdge == 0);
    }
}

TEST_CASE("icons take their colour from the palette and change with it")
{
    Theme theme(*qApp, {});
    theme.setAppearance(Appearance::Light);
    const QIcon icon = makeIcon(Icon::Plus);
    const QColor light = inkOf(drawn(icon)).first;
    CHECK(light.lightness() < 128);
    CHECK(inkOf(drawn(icon, QIcon::Disabled)).first.lightness() > light.lightness() + 40);
    CHECK(inkOf(drawn(icon, QIcon::Selected)).first == Colours::lightColours().text);
    theme.setAppearance(Appearance::Dark);
    CHECK(inkOf(drawn(icon)).first.lightness() > 128);
    CHECK(inkOf(drawn(makeIcon(Icon::Plus, IconInk::Danger))).first == Colours::darkColours().danger.strong);
    theme.setAppearance(Appearance::Light);
}

TEST_CASE("icons are drawn at the resolution of the screen")
{
    const QPixmap sharp = makeIcon(Icon::Inbox).pixmap(QSize(20, 20), 2.0);
    CHECK(sharp.size() == QSize(40, 40));
    CHECK(sharp.devicePixelRatio() == 2.0);
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(2.0);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, QRect(0, 0, 20, 20), Icon::Inbox, Qt::red);
    painter.end();
    CHECK(inkOf(image).first == QColor(Qt::red));
}

TEST_CASE("icons that point somewhere are mirrored where reading goes from right to left")
{
    const QImage reply = drawn(makeIcon(Icon::Reply));
    const QImage clock = drawn(makeIcon(Icon::Clock));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = drawn(makeIcon(Icon::Reply));
    const QImage same = drawn(makeIcon(Icon::Clock));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(mirrored != reply);
    CHECK(same == clock);
    CHECK(apart(mirrored.mirrored(true, false), reply) < apart(mirrored, reply) / 4);
}
