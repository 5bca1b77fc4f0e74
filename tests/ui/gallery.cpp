// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// tierdesk_gallery FOLDER: draws every picture in light and dark into the folder and checks what it drew.
#include "tests/ui/gallery.h"

#include "tests/ui/widgetcheck.h"
#include "ui/shell/theme.h"
#include "ui/text/catalogues.h"

#include <QAccessible>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPixmap>
#include <QTest>
#include <cstdio>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct Light
{
    Appearance appearance;
    const char* name;
};

/// The widget with the menus, lists and tips that stand open over it.
QPixmap pictureOf(QWidget& widget)
{
    QPixmap picture = widget.grab();
    QPainter painter(&picture);
    const QList<QWidget*> windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        const bool floats = window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip;
        if (window->isVisible() && floats)
            painter.drawPixmap(widget.mapFromGlobal(window->pos()), window->grab());
    }
    return picture;
}

/// What the check still finds once the widget has come to rest: what is answered late is laid out late, on a busy
/// machine seconds later, and squeezes its neighbours until then.
std::vector<Finding> findingsAtRest(QWidget& widget)
{
    std::vector<Finding> findings;
    (void)QTest::qWaitFor([&] { return (findings = checkWidgets(widget)).empty(); }, 5000);
    return findings;
}

/// Draws one picture; returns how many things the check found.
int draw(const Gallery::Picture& picture, const QString& file, qreal scale)
{
    const std::unique_ptr<QWidget> widget = picture.make();
    widget->resize(picture.size * scale);
    widget->show();
    QCoreApplication::processEvents();
    if (picture.prepare)
        picture.prepare(*widget);
    QTest::qWait(30);
    const std::vector<Finding> findings = findingsAtRest(*widget);
    if (!pictureOf(*widget).save(file)) {
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        return 1;
    }
    for (const Finding& finding : findings)
        std::printf("%s: %s: %s\n", qPrintable(QFileInfo(file).baseName()), qPrintable(finding.where),
                    qPrintable(finding.what));
    return int(findings.size());
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption scales(QStringLiteral("scale"), QStringLiteral("Text sizes, such as 1,1.25,2."),
                                    QStringLiteral("list"), QStringLiteral("1"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Only pictures whose name contains this."),
                                  QStringLiteral("part"));
    const QCommandLineOption mirrored(QStringLiteral("rtl"), QStringLiteral("Lay out from right to left."));
    const QCommandLineOption spoken(QStringLiteral("language"), QStringLiteral("What the pictures say, such as de."),
                                    QStringLiteral("code"), QStringLiteral("en"));
    options.addOptions({scales, only, mirrored, spoken});
    options.process(application);
    if (options.positionalArguments().size() != 1)
        options.showHelp(2);
    const QDir folder(options.positionalArguments().constFirst());
    if (!folder.mkpath(QStringLiteral(".")))
        return 2;
    if (options.isSet(mirrored))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QAccessible::setActive(true);

    // The language of the pictures, whatever the machine speaks.
    const Catalogues catalogues({options.value(spoken)});
    const QLocale language = catalogues.language();
    QLocale::setDefault(language.language() == QLocale::English ? QLocale(QStringLiteral("en_GB")) : language);
    Theme theme(application, {});
    Gallery gallery;
    addControlPictures(gallery);
    addLookPictures(gallery);
    addTicketPictures(gallery);
    addQueuePictures(gallery, theme);
    addImportPictures(gallery);
    addRulePictures(gallery);
    addRedactionPictures(gallery);
    addKnowledgePictures(gallery);
    addSelfServicePictures(gallery);
    addConversationPictures(gallery);
    addReportPictures(gallery);
    addPlaybookPictures(gallery);

    int findings = 0;
    const QStringList wanted = options.value(scales).split(u',');
    for (const QString& text : wanted) {
        const qreal scale = text.toDouble();
        theme.setTextScale(scale);
        const QString suffix = qFuzzyCompare(scale, 1.0) ? QString() : QStringLiteral("-%1").arg(qRound(scale * 100));
        for (const Light light : {Light{Appearance::Light, "light"}, Light{Appearance::Dark, "dark"}}) {
            theme.setAppearance(light.appearance);
            for (const Gallery::Picture& picture : gallery.pictures()) {
                if (options.isSet(only) && !picture.name.contains(options.value(only)))
                    continue;
                const QString name = QStringLiteral("%1-%2%3%4.png")
                                         .arg(picture.name, QLatin1String(light.name), suffix,
                                              options.isSet(mirrored) ? QStringLiteral("-rtl") : QString());
                findings += draw(picture, folder.filePath(name), scale);
            }
        }
    }
    if (findings > 0)
        std::printf("%d findings\n", findings);
    return findings > 0 ? 1 : 0;
}
