// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/ticket/filepreview.h"
#include "ui/ticket/linkfinder.h"
#include "ui/ticket/timelineview.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tierdesk;

namespace {

TimelineCard card(CardKind kind, int number)
{
    TimelineCard made;
    made.kind = kind;
    made.key = QString::number(number);
    made.author = QStringLiteral("Ada");
    made.what = QStringLiteral("did something");
    made.when = QStringLiteral("today");
    if (isMessage(kind))
        made.body = QStringLiteral("Words and more words. ").repeated(number % 40 + 1);
    return made;
}

std::vector<TimelineCard> cards(int count)
{
    std::vector<TimelineCard> made;
    for (int i = 0; i < count; ++i)
        made.push_back(card(i % 3 == 0 ? CardKind::Note : CardKind::Event, i));
    return made;
}

} // namespace

TEST_CASE("the kinds that are switched off are not in the timeline")
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCards({card(CardKind::Received, 1), card(CardKind::Note, 2), card(CardKind::Event, 3)});
    REQUIRE(model.rowCount() == 3);
    model.setFilter({true, false, true});
    REQUIRE(model.rowCount() == 2);
    model.setFilter({false, false, true});
    REQUIRE(model.rowCount() == 1);
    model.setFilter({});
    REQUIRE(model.rowCount() == 3);
}

TEST_CASE("several events in a row fold into one line and open again")
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<TimelineCard> story{card(CardKind::Received, 0)};
    for (int i = 1; i <= 6; ++i)
        story.push_back(card(CardKind::Event, i));
    model.setCards(story);
    REQUIRE(model.rowCount() == 2);
    REQUIRE(model.card(1).kind == CardKind::Fold);
    REQUIRE(model.card(1).folded == 6);
    model.toggle(1);
    REQUIRE(model.rowCount() == 8);
    story.push_back(card(CardKind::Event, 7));
    model.setCards(story);
    REQUIRE(model.rowCount() == 9);
    model.toggle(1);
    REQUIRE(model.rowCount() == 2);
}

TEST_CASE("a reload keeps the rows that stay")
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<TimelineCard> story{card(CardKind::Received, 0), card(CardKind::Note, 1), card(CardKind::Reply, 2)};
    model.setCards(story);
    const QPersistentModelIndex kept = model.index(1);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    story[1].withdrawn = true;
    story.push_back(card(CardKind::Note, 3));
    model.setCards(story);
    REQUIRE(resets.isEmpty());
    REQUIRE(changes.count() == 1);
    REQUIRE(kept.isValid());
    REQUIRE(kept.row() == 1);
    REQUIRE(model.rowCount() == 4);
}

TEST_CASE("a timeline of thousands begins at its end and keeps its place while it is laid out")
{
    TimelineView view;
    view.resize(700, 500);
    view.show();
    view.begin(cards(3000));
    REQUIRE(view.isAtEnd());
    const QModelIndex last = view.timeline().index(view.timeline().rowCount() - 1);
    REQUIRE(view.viewport()->rect().intersects(view.visualRect(last)));

    // Up in small steps: what is on the screen moves by just as much, whatever was only guessed above it.
    for (int step = 0; step < 300; ++step) {
        const QModelIndex seen = view.indexAt({350, 400});
        const int before = view.visualRect(seen).top();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 40);
        REQUIRE(view.visualRect(seen).top() == before + 40);
    }
    view.scrollTo(view.timeline().index(0));
    REQUIRE(view.viewport()->rect().intersects(view.visualRect(view.timeline().index(0))));
}

TEST_CASE("a very long message is shortened until somebody wants the whole")
{
    TimelineView view;
    view.resize(700, 500);
    view.show();
    TimelineCard longOne = card(CardKind::Received, 1);
    longOne.body = QStringLiteral("A line\n").repeated(400);
    view.begin({longOne});
    const int before = view.visualRect(view.timeline().index(0)).height();
    view.setCurrentIndex(view.timeline().index(0));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(view.visualRect(view.timeline().index(0)).height() > 5 * before);
}

TEST_CASE("the links of a message that was HTML win over those its words look like")
{
    const std::vector<TextAddress> own{{0, 20, QUrl(QStringLiteral("https://other.example/"))},
                                       {21, 2, QUrl(QStringLiteral("tierdesk:ticket/7"))}};
    const auto links = findLinks(QStringLiteral("https://bank.example it #9"), own);
    REQUIRE(links.size() == 3);
    REQUIRE(std::get<QUrl>(links[0].target).host() == QStringLiteral("other.example"));
    REQUIRE(std::get<TicketId>(links[1].target) == TicketId{7});
    REQUIRE(std::get<TicketId>(links[2].target) == TicketId{9});
}

TEST_CASE("addresses and ticket numbers are found in plain text and nothing else is")
{
    const auto links = findLinks(QStringLiteral("See https://example.org/a?b=1, mail ada@example.org or #1042."));
    REQUIRE(links.size() == 3);
    REQUIRE(std::get<QUrl>(links[0].target) == QUrl(QStringLiteral("https://example.org/a?b=1")));
    REQUIRE(std::get<QUrl>(links[1].target).scheme() == QStringLiteral("mailto"));
    REQUIRE(std::get<TicketId>(links[2].target) == TicketId{1042});
    REQUIRE(findLinks(QStringLiteral("javascript:alert(1) file:///etc/passwd a#12 &#38;")).empty());
    REQUIRE(std::get<TicketId>(findLinks(ticketLink(TicketId{7}))[0].target) == TicketId{7});
}

TEST_CASE("a picture is decoded no larger than it is shown and a false one not at all")
{
    QImage image(3000, 2000, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    REQUIRE(decodeBounded(bytes, {600, 400}).size() == QSize(600, 400));
    REQUIRE(decodeBounded("<svg xmlns='http://www.w3.org/2000/svg'/>", {600, 400}).isNull());
    REQUIRE(decodeBounded("not a picture", {600, 400}).isNull());
    REQUIRE_FALSE(FilePreview::canShow(QStringLiteral("image/svg+xml")));
}
