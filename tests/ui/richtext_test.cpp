// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Formatted text from outside on the screen: read by keyboard, reaching nothing outside by itself.
#include "core/markup/html.h"
#include "tests/support/catch.h"
#include "ui/shell/theme.h"
#include "ui/widgets/richtextview.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace tierdesk;

namespace {

QTextCharFormat formatAt(const RichTextView& view, const QString& word)
{
    return view.document()->find(word).charFormat();
}

void show(RichTextView& view)
{
    view.resize(500, 300);
    view.show();
    REQUIRE(QTest::qWaitForWindowActive(&view));
}

} // namespace

TEST_CASE("an article is shown with headings tables code and links in the palette's colours")
{
    Theme theme(*qApp, {});
    RichTextView view;
    view.setMarkdown(
        QStringLiteral("# Head\n\nSee [there](https://example.org) or `code`.\n\n| a | b |\n|---|---|\n| 1 | 2 |"));
    show(view);
    CHECK(view.document()->begin().blockFormat().headingLevel() == 1);
    CHECK(formatAt(view, QStringLiteral("there")).foreground().color() == view.palette().color(QPalette::Link));
    CHECK(formatAt(view, QStringLiteral("code")).background().color() != QColor(Qt::black));
    CHECK(formatAt(view, QStringLiteral("code")).background().style() != Qt::NoBrush);
    REQUIRE_FALSE(view.document()->rootFrame()->childFrames().isEmpty());
    const auto* table = qobject_cast<QTextTable*>(view.document()->rootFrame()->childFrames().front());
    REQUIRE(table != nullptr);
    CHECK(table->format().border() == 1);
    CHECK_FALSE(view.accessibleName().isEmpty());
}

TEST_CASE("the tabulator reaches each link and return asks for it")
{
    Theme theme(*qApp, {});
    RichTextView view;
    view.setCleanHtml(
        cleanedHtml(QStringLiteral("<p><a href='https://one.example/'>one</a> <a href='javascript:evil()'>no</a> <a "
                                   "href='mailto:a@b.example'>two</a>")));
    show(view);
    QSignalSpy wanted(&view, &RichTextView::linkActivated);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(wanted.count() == 2);
    CHECK(wanted.at(0).at(0).toUrl() == QUrl(QStringLiteral("https://one.example/")));
    CHECK(wanted.at(1).at(0).toUrl().scheme() == QStringLiteral("mailto"));
}

TEST_CASE("even a view that is given harmful HTML loads no file and asks for no harmful address")
{
    Theme theme(*qApp, {});
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secret.png"));
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    REQUIRE(red.save(path));
    RichTextView view;
    view.setHtml(
        QStringLiteral("<a href=\"file:///etc/passwd\">x</a><img src=\"file://%1\"><img src=\"%1\">").arg(path));
    show(view);
    QImage drawn(view.size(), QImage::Format_RGB32);
    view.render(&drawn);
    for (int x = 0; x < drawn.width(); ++x)
        for (int y = 0; y < drawn.height(); ++y)
            if (drawn.pixelColor(x, y) == QColor(Qt::red))
                FAIL("a file was shown");
    CHECK(view.loadResource(QTextDocument::StyleSheetResource, QUrl::fromLocalFile(path)).isNull());
    QSignalSpy wanted(&view, &RichTextView::linkActivated);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(wanted.isEmpty());
}

TEST_CASE("a picture of ours is shown where the text names it")
{
    Theme theme(*qApp, {});
    RichTextView view;
    QImage green(20, 20, QImage::Format_RGB32);
    green.fill(Qt::green);
    view.setPicture(QUrl(QStringLiteral("attachment:plan.png")), green);
    view.setCleanHtml(cleanedHtml(QStringLiteral("<img src='attachment:plan.png' alt='the plan'>")));
    show(view);
    QImage drawn(view.size(), QImage::Format_RGB32);
    view.render(&drawn);
    bool found = false;
    for (int x = 0; x < drawn.width(); ++x)
        for (int y = 0; y < drawn.height(); ++y)
            found = found || drawn.pixelColor(x, y) == QColor(Qt::green);
    CHECK(found);
}

TEST_CASE("a text of tables within tables and a hundred thousand levels is shown without delay or failure")
{
    Theme theme(*qApp, {});
    RichTextView view;
    show(view);
    for (const char* piece : {"<table><tr><td>", "<blockquote>", "<ul><li>", "<b><i>"}) {
        for (const int times : {60, 5000, 100'000}) {
            view.setCleanHtml(cleanedHtml(QString::fromUtf8(piece).repeated(times) + QStringLiteral("the end")));
            CHECK(view.toPlainText().contains(QStringLiteral("the end")));
        }
    }
}
