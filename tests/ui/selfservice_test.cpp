// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Self-service in the real window: somebody helps themselves, somebody else asks, and the next one need not.
#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/ticketdriving.h"
#include "ui/selfservice/answerlist.h"
#include "ui/selfservice/askpage.h"
#include "ui/selfservice/assistantpage.h"
#include "ui/selfservice/conversationpanel.h"
#include "ui/selfservice/filelist.h"
#include "ui/selfservice/helparticlepage.h"
#include "ui/selfservice/ownticketpage.h"
#include "ui/selfservice/requestpage.h"
#include "ui/selfservice/selfservicewindow.h"
#include "ui/ticket/composer.h"
#include "ui/widgets/richtextview.h"
#include "ui/widgets/searchfield.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

Article about(const char* title, const char* resolution)
{
    Article article;
    article.title = QString::fromUtf8(title);
    article.resolution = QString::fromUtf8(resolution);
    article.state = ArticleState::Validated;
    article.readers = Readers::Public;
    article.language = QStringLiteral("en");
    return article;
}

/// The window of somebody who needs help.
struct Help
{
    Help(RealDesk& desk, const Person& who)
        : client(
              [open = desk.open(), id = who.id] {
                  auto store = open();
                  if (store)
                      (*store)->lookAs(id, Capacity::Requester);
                  return store;
              },
              actingAs(Capacity::Requester, who), desk.playbook(), RealDesk::now())
        , window(client, QStringLiteral("desk"))
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    void type(const char* words)
    {
        window.ask().field().setFocus();
        window.ask().field().selectAll();
        QTest::keyClicks(&window.ask().field(), QString::fromUtf8(words));
    }
    [[nodiscard]] bool shows(QWidget& page) const { return window.page() == &page && page.isVisible(); }
    void click(QPushButton& button)
    {
        REQUIRE(soon([&] { return button.isVisible() && button.isEnabled(); }));
        QTest::mouseClick(&button, Qt::LeftButton);
    }

    DeskClient client;
    SelfServiceWindow window;
};

Person requesterCalled(RealDesk& desk, const char* name)
{
    Person person;
    person.name = QString::fromUtf8(name);
    return must(Desk(desk.store(), RealDesk::now()).recordPerson(person, desk.tom().id));
}

SelfService recorded(RealDesk& desk)
{
    return must(desk.store().selfService(Instant{0}, RealDesk::now()() + std::chrono::hours(1)));
}

} // namespace

TEST_CASE("Somebody helps themselves by an article and says so", "[selfservice]")
{
    RealDesk desk;
    Desk writer(desk.store(), RealDesk::now());
    must(writer.recordArticle(about("Printer prints blank pages", "Replace the **drum**."), desk.tom().id));
    const Person rosa = requesterCalled(desk, "Rosa Lind");
    Help help(desk, rosa);
    help.type("printer blank");
    REQUIRE(soon([&] { return help.window.ask().answers().answers() == 1; }));
    QTest::keyClick(&help.window.ask().field(), Qt::Key_Return);
    REQUIRE(soon([&] { return help.shows(help.window.article()); }));
    REQUIRE(soon([&] { return help.window.article().text().toPlainText().contains(QLatin1String("drum")); }));
    help.click(help.window.article().yes());
    REQUIRE(soon([&] { return help.shows(help.window.ask()); }));
    REQUIRE(soon([&] { return recorded(desk).visits.size() == 1; }));
    const ArticleVisit visit = recorded(desk).visits.front();
    CHECK(visit.person == rosa.id);
    CHECK(visit.visit.outcome == VisitOutcome::Solved);
    CHECK(visit.visit.question == QLatin1String("printer blank"));
    const auto titleOf = [](ArticleId) { return QString(); };
    CHECK(countDeflection(recorded(desk), titleOf, RealDesk::now()()).solved == 1);
    CHECK(must(desk.store().articleCounts(std::array{visit.visit.article})).front().helpful == 1);
}

TEST_CASE("Somebody whom no article helped asks and tells what they have read and the next one is answered",
          "[selfservice]")
{
    RealDesk desk;
    Desk writer(desk.store(), RealDesk::now());
    const Article old = must(writer.recordArticle(about("Monitor flickers", "Use another cable."), desk.tom().id));
    const Person rosa = requesterCalled(desk, "Rosa Lind");
    TicketId ticket;
    {
        Help help(desk, rosa);
        help.type("monitor flickers");
        REQUIRE(soon([&] { return help.window.ask().answers().answers() == 1; }));
        QTest::keyClick(&help.window.ask().field(), Qt::Key_Return);
        REQUIRE(soon([&] { return !help.window.article().text().toPlainText().isEmpty(); }));
        help.click(help.window.article().no());
        help.click(help.window.article().requestButton());
        REQUIRE(soon([&] { return help.shows(help.window.request()); }));
        RequestPage& request = help.window.request();
        CHECK(request.subject().text() == QLatin1String("monitor flickers"));
        REQUIRE(soon([&] { return request.description().hasFocus(); }));
        QTest::keyClicks(&request.description(), QStringLiteral("Only when it rains."));
        help.click(request.sendButton());
        REQUIRE(soon([&] { return help.shows(help.window.ticket()) && help.window.ticket().shown(); }));
        ticket = help.window.ticket().ticket();
    }
    const Ticket came = desk.ticket(ticket);
    CHECK(came.placement.place == Place{desk.playbook()->intake, Tier{1}});
    CHECK(came.details.requester == rosa.id);
    CHECK(came.details.description == QLatin1String("Only when it rains."));
    REQUIRE(came.work.articles.size() == 1);
    CHECK(came.work.articles.front() == UsedArticle{old.id, old.version, ArticleUse::Tried});
    const auto titleOf = [](ArticleId) { return QString(); };
    CHECK(countDeflection(recorded(desk), titleOf, RealDesk::now()()).asked == 1);

    const Article fresh =
        must(writer.recordArticle(about("Monitor flickers when it rains", "Dry the **socket**."), desk.tom().id));
    desk.order(ticket, Reply{QStringLiteral("The socket is damp."), {}});
    desk.order(ticket, ResolveTicket{{desk.playbook()->resolutionCodes.front().key, QStringLiteral("Damp")}, fresh.id});
    {
        Help help(desk, rosa);
        REQUIRE(soon([&] { return help.window.ask().answers().answers() == 3; }));
        help.window.openTicket(ticket);
        OwnTicketPage& page = help.window.ticket();
        REQUIRE(soon([&] { return page.shown() && page.shown()->isDone(); }));
        REQUIRE(soon([&] { return page.why().isVisible(); }));
        page.why().setFocus();
        QTest::keyClicks(&page.why(), QStringLiteral("Quick"));
        help.click(page.satisfied());
        REQUIRE(soon([&] { return desk.ticket(ticket).progress.rating.has_value(); }));
        CHECK(*desk.ticket(ticket).progress.rating == OutcomeRating{Outcome::Satisfied, QStringLiteral("Quick")});
    }
    Help next(desk, requesterCalled(desk, "Paul Venn"));
    next.type("my monitor flickers when it rains");
    REQUIRE(soon([&] { return next.window.ask().answers().answers() == 2; }));
    QTest::keyClick(&next.window.ask().field(), Qt::Key_Return);
    REQUIRE(soon([&] { return next.window.article().text().toPlainText().contains(QLatin1String("socket")); }));
}

TEST_CASE("On their own ticket somebody writes and attaches and opens it again and what is typed survives",
          "[selfservice]")
{
    RealDesk desk;
    const Person rosa = requesterCalled(desk, "Rosa Lind");
    OpenTicket open;
    open.details.subject = QStringLiteral("No sound");
    open.details.requester = rosa.id;
    const TicketId ticket = desk.order({}, open).ticket;
    desk.order(ticket, AddNote{QStringLiteral("Again her")});
    desk.order(ticket, Reply{QStringLiteral("Is it muted?"), {}});
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no sound");
    file.close();
    {
        Help help(desk, rosa);
        help.window.openTicket(ticket);
        OwnTicketPage& page = help.window.ticket();
        REQUIRE(soon([&] { return page.edit().isVisible() && page.shown()->items.size() == 2; }));
        page.edit().setFocus();
        QTest::keyClicks(&page.edit(), QStringLiteral("No, it is"));
    }
    Help help(desk, rosa);
    help.window.openTicket(ticket);
    OwnTicketPage& page = help.window.ticket();
    REQUIRE(soon([&] { return page.edit().toPlainText() == QLatin1String("No, it is"); }));
    page.edit().setFocus();
    page.edit().moveCursor(QTextCursor::End);
    QTest::keyClicks(&page.edit(), QStringLiteral(" not"));
    page.files().add({path});
    QTest::keyClick(&page.edit(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return page.shown() && page.shown()->items.size() == 4; }));
    CHECK(page.edit().toPlainText().isEmpty());
    const Ticket then = desk.ticket(ticket);
    CHECK(then.messages.back().body == QLatin1String("No, it is not"));
    REQUIRE(then.work.files.size() == 1);
    CHECK(must(desk.store().file(then.work.files.front().sha256)) == "no sound");

    desk.order(ticket, ResolveTicket{{desk.playbook()->resolutionCodes.front().key, QStringLiteral("Cable")}, {}});
    help.click(page.reopenButton());
    REQUIRE(soon([&] { return isOpen(desk.ticket(ticket).progress.type); }));
}

TEST_CASE("What is known to be out of order and what somebody has asked already is offered before it is sent",
          "[selfservice]")
{
    RealDesk desk;
    Desk writer(desk.store(), RealDesk::now());
    Article outage = about("Mail is down", "We are on it; use the telephone.");
    outage.kind = ArticleKind::KnownError;
    must(writer.recordArticle(outage, desk.tom().id));
    const Person rosa = requesterCalled(desk, "Rosa Lind");
    OpenTicket open;
    open.details.subject = QStringLiteral("My mail is down since today");
    open.details.requester = rosa.id;
    desk.order({}, open);
    Help help(desk, rosa);
    help.window.openRequest();
    RequestPage& request = help.window.request();
    REQUIRE(soon([&] { return request.subject().isVisible(); }));
    request.subject().setFocus();
    QTest::keyClicks(&request.subject(), QStringLiteral("mail is down"));
    QTest::keyClick(&request.subject(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return request.offers().answers() == 2; }));
    CHECK(must(desk.store().ownTickets(rosa.id, 10)).size() == 1);
    help.click(request.sendButton());
    REQUIRE(soon([&] { return help.shows(help.window.ticket()); }));
    CHECK(must(desk.store().ownTickets(rosa.id, 10)).size() == 2);
}

TEST_CASE("The assistant is asked on the first page and hands what was said to a person", "[selfservice]")
{
    RealDesk desk;
    const Person rosa = requesterCalled(desk, "Rosa Lind");
    Help help(desk, rosa);
    help.type("the coffee tastes of chalk");
    help.click(help.window.ask().assistantButton());
    REQUIRE(soon([&] { return help.shows(help.window.assistant()); }));
    ConversationPanel& panel = help.window.assistant().panel();
    REQUIRE(soon([&] { return panel.conversation().reply() != nullptr; }));
    CHECK(panel.conversation().reply()->kind == ReplyKind::Unknown);
    QPushButton* person = nullptr;
    for (auto* button : panel.findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("a person")))
            person = button;
    }
    REQUIRE(person);
    help.click(*person);
    REQUIRE(soon([&] { return help.shows(help.window.ticket()) && help.window.ticket().shown(); }));
    const Ticket came = desk.ticket(help.window.ticket().ticket());
    CHECK(came.details.requester == rosa.id);
    CHECK(came.details.channel == Channel::Chat);
    CHECK(came.details.subject == QStringLiteral("the coffee tastes of chalk"));
    CHECK(came.placement.place == Place{desk.playbook()->intake, Tier{1}});
    // Back to where one was, and the talk is still there.
    QTest::keyClick(&help.window, Qt::Key_Escape);
    REQUIRE(soon([&] { return help.shows(help.window.assistant()); }));
    CHECK(panel.conversation().turns.size() == 2);
}

TEST_CASE("A member of staff in self-service has the rights of a requester alone", "[selfservice]")
{
    RealDesk desk;
    const TicketId theirs = desk.openTicket(QStringLiteral("Salaries"));
    Help help(desk, desk.mira());
    std::optional<Done<Receipt>> answer;
    help.client.submit(theirs, AddNote{QStringLiteral("Hm")}, &help.window,
                       [&](const Done<Receipt>& done) { answer = done; });
    REQUIRE(soon([&] { return answer.has_value(); }));
    REQUIRE_FALSE(*answer);
    CHECK(std::get<Refusal>(answer->error()).reason == Reason::NoSuchTicket);
    help.window.openTicket(theirs);
    REQUIRE(soon([&] { return help.shows(help.window.ticket()); }));
    CHECK_FALSE(help.window.ticket().shown());
}
