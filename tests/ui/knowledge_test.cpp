// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The knowledge base in the real windows: asked in words, beside a ticket, at its end, and written down anew.
#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/ticketdriving.h"
#include "tests/ui/widgetcheck.h"
#include "tests/ui/windowfixture.h"
#include "ui/knowledge/articledialog.h"
#include "ui/knowledge/articlehistory.h"
#include "ui/knowledge/articlepane.h"
#include "ui/knowledge/knowledgeview.h"
#include "ui/knowledge/remarkdialog.h"
#include "ui/ticket/articlereader.h"
#include "ui/ticket/articlesection.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/newticketdialog.h"
#include "ui/ticket/reasondialogs.h"
#include "ui/ticket/rowbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/richtextview.h"
#include "ui/widgets/searchfield.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

Article about(const char* title, const char* resolution, Readers readers = Readers::Public)
{
    Article article;
    article.title = QString::fromUtf8(title);
    article.resolution = QString::fromUtf8(resolution);
    article.state = ArticleState::Validated;
    article.readers = readers;
    article.language = QStringLiteral("en");
    return article;
}

QAbstractButton& buttonCalled(const QWidget& in, const QString& words)
{
    for (auto* one : in.findChildren<QAbstractButton*>()) {
        if (one->text().remove(QLatin1Char('&')) == words)
            return *one;
    }
    throw std::runtime_error("there is no button " + words.toStdString());
}

void typeInto(QWidget& field, const QString& text)
{
    field.setFocus();
    QTest::keyClicks(&field, text);
}

template <class D>
D& openedIn(QWidget& window)
{
    D* dialog = nullptr;
    if (!soon([&] { return (dialog = window.findChild<D*>()) != nullptr && dialog->isVisible(); }))
        throw std::runtime_error("no dialog opens");
    dialog->activateWindow();
    (void)soon([&] { return dialog->isActiveWindow(); });
    return *dialog;
}

/// The whole window of a technician, on a desk that knows two articles.
struct Station
{
    Station()
    {
        Desk writer(desk.store(), RealDesk::now());
        printer =
            must(writer.recordArticle(about("Printers print blank pages", "Replace the **drum**."), desk.tom().id));
        vpn = must(writer.recordArticle(about("VPN drops at home", "Use a cable."), desk.tom().id));
        open.emplace(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
        REQUIRE(open->settles());
    }
    KnowledgeView& goThere()
    {
        open->key(Qt::Key_G);
        open->key(Qt::Key_K);
        REQUIRE(soon([&] { return open->window.pages().shown() == Page::Knowledge; }));
        KnowledgeView& view = *open->window.pages().knowledge();
        REQUIRE(soon([&] { return view.isSettled() && view.pane().dossier(); }));
        return view;
    }
    [[nodiscard]] ArticleCounts counts(ArticleId article)
    {
        return must(desk.store().articleCounts(std::span(&article, 1))).front();
    }

    RealDesk desk;
    MemorySettings settings;
    Article printer;
    Article vpn;
    std::optional<OpenWindow> open;
};

Article keep(TestDesk& desk, const Article& article)
{
    return must(desk.desk().recordArticle(article, desk.boss));
}

std::vector<UsedArticle> usedOn(TicketWindow& window, TicketId ticket)
{
    return window.ticket(ticket).work.articles;
}

/// The row of the side panel that shows that article.
RowButton& rowOf(TicketWindow& window, const QString& title)
{
    auto* section = window.findChild<ArticleSection*>();
    RowButton* found = nullptr;
    REQUIRE(soon([&] {
        for (auto* row : section->findChildren<RowButton*>()) {
            if (row->text() == title)
                found = row;
        }
        return found != nullptr;
    }));
    return *found;
}

} // namespace

TEST_CASE("a question in one's own words leads by keys to the article that answers it")
{
    Station station;
    KnowledgeView& view = station.goThere();
    CHECK(view.search().hasFocus());
    type("blnk pages from the printer");
    REQUIRE(soon([&] { return view.pane().dossier() && view.pane().dossier()->article == station.printer; }));
    CHECK(view.pane().text().toPlainText().contains(QStringLiteral("Replace the drum.")));
    CHECK(describe(checkWidgets(view)) == QString());
    press(Qt::Key_Down);
    CHECK(view.list().hasFocus());
    // Back to where one was, and here again.
    (*station.open).key(Qt::Key_Left, Qt::AltModifier);
    CHECK(station.open->window.pages().shown() == Page::Lists);
}

TEST_CASE("a number opens the article whatever is listed")
{
    Station station;
    KnowledgeView& view = station.goThere();
    QTest::keyClicks(&view.search(), QStringLiteral("kb-%1").arg(station.vpn.id.value));
    press(Qt::Key_Return);
    CHECK(soon([&] { return view.pane().dossier() && view.pane().dossier()->article == station.vpn; }));
}

TEST_CASE("an article that another one names is gone to by its link")
{
    Station station;
    Article changed = station.vpn;
    changed.cause = QStringLiteral("See KB-%1, not `KB-%1`.").arg(station.printer.id.value);
    Desk writer(station.desk.store(), RealDesk::now());
    REQUIRE(writer.recordArticle(changed, station.desk.tom().id));
    KnowledgeView& view = station.goThere();
    view.open(station.vpn.id);
    REQUIRE(soon([&] { return view.pane().dossier()->article.cause == changed.cause; }));
    CHECK(view.pane().text().toHtml().count(QStringLiteral("tierdesk:article/")) == 1);
    Q_EMIT view.pane().text().linkActivated(QUrl(QStringLiteral("tierdesk:article/%1").arg(station.printer.id.value)));
    CHECK(soon([&] { return view.pane().dossier()->article == station.printer; }));
}

TEST_CASE("a reader says that it helped or what is wrong and the owner sees it")
{
    Station station;
    KnowledgeView& view = station.goThere();
    view.open(station.vpn.id);
    REQUIRE(soon([&] { return view.pane().dossier()->article == station.vpn; }));
    QTest::mouseClick(&buttonCalled(view, QStringLiteral("Yes")), Qt::LeftButton);
    CHECK(soon([&] { return station.counts(station.vpn.id).helpful == 1; }));
    QTest::mouseClick(&buttonCalled(view, QStringLiteral("Flag…")), Qt::LeftButton);
    auto& dialog = openedIn<RemarkDialog>(station.open->window);
    CHECK_FALSE(buttonCalled(dialog, QStringLiteral("Flag")).isEnabled());
    QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(), QStringLiteral("We have no cables any more"));
    QTest::mouseClick(&buttonCalled(dialog, QStringLiteral("Flag")), Qt::LeftButton);
    CHECK(soon([&] {
        auto* bar = view.pane().findChild<MessageBar*>();
        return bar->isVisible() && bar->text().contains(QStringLiteral("We have no cables any more"));
    }));
    CHECK(station.counts(station.vpn.id).flagged == 1);
}

TEST_CASE("a new article is written with its picture beside it and found at once")
{
    Station station;
    KnowledgeView& view = station.goThere();
    QTest::mouseClick(&buttonCalled(view, QStringLiteral("New article…")), Qt::LeftButton);
    auto& dialog = openedIn<ArticleDialog>(station.open->window);
    CHECK_FALSE(buttonCalled(dialog, QStringLiteral("Keep")).isEnabled());
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Scanner beeps twice"));
    auto& resolution = named<QPlainTextEdit>(dialog, "Resolution");
    QTest::keyClicks(&resolution, QStringLiteral("Hold *both* buttons."));
    CHECK(soon([&] { return dialog.preview().toPlainText().contains(QStringLiteral("Hold both buttons.")); }));
    CHECK(describe(checkWidgets(dialog)) == QString());
    QTest::keyClick(&resolution, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] {
        return view.pane().dossier() && view.pane().dossier()->article.title == QStringLiteral("Scanner beeps twice");
    }));
    const Article kept = must(station.desk.store().article(view.pane().article())).value();
    CHECK(kept.resolution == QStringLiteral("Hold *both* buttons."));
    CHECK(kept.owner == station.desk.mira().id);
}

TEST_CASE("what was typed into an article comes back after the window went away")
{
    Station station;
    {
        station.open->window.tickets().articles().write({});
        auto& dialog = openedIn<ArticleDialog>(station.open->window);
        QTest::keyClicks(dialog.focusWidget(), QStringLiteral("Half a thought"));
        REQUIRE(soon([&] {
            return std::ranges::any_of(
                must(station.desk.store().drafts(station.desk.mira().id)),
                [](const Draft& draft) { return draft.body.contains(QStringLiteral("Half a thought")); });
        }));
    }
    station.open.reset();
    station.open.emplace(station.desk.open(), station.desk.mira(), station.desk.playbook(), RealDesk::now(),
                         station.settings);
    REQUIRE(station.open->settles());
    station.open->window.tickets().articles().write({});
    auto& again = openedIn<ArticleDialog>(station.open->window);
    REQUIRE(soon([&] { return again.value() && again.value()->title == QStringLiteral("Half a thought"); }));
    SECTION("it is let go of when it is kept")
    {
        Q_EMIT again.proposed();
        CHECK(soon([&] {
            return std::ranges::none_of(must(station.desk.store().drafts(station.desk.mira().id)),
                                        [](const Draft& draft) { return !draft.body.isEmpty(); });
        }));
    }
    SECTION("it is no draft of another article")
    {
        again.close();
        station.open->window.tickets().articles().edit(station.vpn.id);
        ArticleDialog* other = nullptr;
        REQUIRE(soon([&] {
            for (auto* one : station.open->window.findChildren<ArticleDialog*>()) {
                if (one->isVisible())
                    other = one;
            }
            return other && other->value();
        }));
        QTest::qWait(100);
        CHECK(other->value()->title == station.vpn.title);
    }
}

TEST_CASE("somebody else's version in between is not overwritten and nothing typed is lost")
{
    Station station;
    station.open->window.tickets().articles().edit(station.vpn.id);
    auto& dialog = openedIn<ArticleDialog>(station.open->window);
    auto& resolution = named<QPlainTextEdit>(dialog, "Resolution");
    QTest::keyClicks(&resolution, QStringLiteral("Mine. "));
    Article theirs = station.vpn;
    theirs.cause = QStringLiteral("The router sleeps");
    Desk writer(station.desk.store(), RealDesk::now());
    REQUIRE(writer.recordArticle(theirs, station.desk.tom().id));
    QTest::keyClick(&resolution, Qt::Key_Return, Qt::ControlModifier);
    CHECK(soon([&] { return dialog.findChild<MessageBar*>()->isVisible(); }));
    CHECK(dialog.isVisible());
    CHECK(resolution.toPlainText().startsWith(QStringLiteral("Mine.")));
    CHECK(must(station.desk.store().article(station.vpn.id))->cause == theirs.cause);
}

TEST_CASE("an old version is shown with what it changed and made the newest again")
{
    Station station;
    Article changed = station.vpn;
    changed.resolution = QStringLiteral("Use two cables.");
    Desk writer(station.desk.store(), RealDesk::now());
    REQUIRE(writer.recordArticle(changed, station.desk.tom().id));
    station.open->window.tickets().articles().showHistory(station.vpn.id);
    auto& dialog = openedIn<ArticleHistory>(station.open->window);
    auto* list = dialog.findChild<QListWidget*>();
    REQUIRE(soon([&] { return list->count() == 2; }));
    CHECK(named<QTextBrowser>(dialog, "What this version changed")
              .toPlainText()
              .contains(QStringLiteral("+ Use two cables.")));
    auto& restore = buttonCalled(dialog, QStringLiteral("Make it the newest again"));
    CHECK_FALSE(restore.isEnabled());
    list->setCurrentRow(1);
    QTest::mouseClick(&restore, Qt::LeftButton);
    CHECK(soon([&] {
        const auto now = must(station.desk.store().article(station.vpn.id));
        return now->version == 3 && now->resolution == station.vpn.resolution;
    }));
}

TEST_CASE("the articles that may help stand beside the ticket and are used from there")
{
    TicketWindow window;
    const Article printer = keep(window.desk, about("Printers print blank pages", "Replace the drum."));
    const TicketId ticket = window.desk.openTicket(QStringLiteral("The printer gives blank paper"));
    window.showTicket(ticket);
    RowButton& row = rowOf(window, printer.title);
    SECTION("it is read and noted as tried")
    {
        row.click();
        auto& reader = openedIn<ArticleReader>(window);
        REQUIRE(soon([&] { return reader.pane().dossier().has_value(); }));
        CHECK(reader.windowTitle() == printer.title);
        QTest::mouseClick(&buttonCalled(reader, QStringLiteral("I tried it on #%1").arg(ticket.value)), Qt::LeftButton);
        CHECK(
            soon([&] { return usedOn(window, ticket) == std::vector{UsedArticle{printer.id, 1, ArticleUse::Tried}}; }));
    }
    SECTION("it is put into the reply and cited by it")
    {
        window.actions().cite(printer.id);
        Composer& composer = window.view().composer();
        REQUIRE(soon([&] { return composer.edit().toPlainText().contains(QStringLiteral("Replace the drum.")); }));
        CHECK(composer.mode() == ComposeMode::Reply);
        composer.send();
        CHECK(
            soon([&] { return usedOn(window, ticket) == std::vector{UsedArticle{printer.id, 1, ArticleUse::Cited}}; }));
    }
}

TEST_CASE("a ticket that is typed shows what helped others and it is read over the dialog")
{
    TicketWindow window;
    const Article printer = keep(window.desk, about("Printers print blank pages", "Replace the drum."));
    window.trigger(Act::New);
    auto& dialog = openedIn<NewTicketDialog>(window);
    auto& list = named<QListWidget>(dialog, "Articles that may help");
    CHECK(list.isHidden());
    typeInto(named<QLineEdit>(dialog, "Subject"), QStringLiteral("blank paper from the printer"));
    REQUIRE(soon([&] { return list.count() == 1 && list.isVisible(); }));
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Return);
    auto& reader = openedIn<ArticleReader>(dialog);
    CHECK(soon([&] { return reader.pane().dossier() && reader.pane().dossier()->article == printer; }));
    // There is no ticket yet that it could have solved.
    for (auto* button : reader.findChildren<QPushButton*>())
        CHECK_FALSE((button->isVisible() && button->text().contains(QStringLiteral("solved"))));
}

TEST_CASE("what is for staff does not get into a reply by citing it")
{
    TicketWindow window;
    const Article secret = keep(window.desk, about("Master key", "It hangs behind the door.", Readers::Tier));
    const TicketId ticket = window.desk.openTicket(QStringLiteral("Where is the master key"));
    window.showTicket(ticket);
    window.actions().cite(secret.id);
    CHECK(soon([&] { return window.toast().text().contains(QStringLiteral("is not for this requester")); }));
    CHECK(window.view().composer().edit().toPlainText().isEmpty());
}

TEST_CASE("resolving asks with one key which article solved it")
{
    TicketWindow window;
    const Article printer = keep(window.desk, about("Printers print blank pages", "Replace the drum."));
    const TicketId ticket = window.desk.openTicket(QStringLiteral("The printer gives blank paper"));
    window.desk.order(ticket, ClaimTicket{}, window.desk.anna);
    window.showTicket(ticket);
    OrderDialog& dialog = window.opened(Act::Resolve);
    dialog.activateWindow();
    REQUIRE(soon([&] { return dialog.isActiveWindow(); }));
    QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(), QStringLiteral("New drum."));
    REQUIRE(soon([&] {
        const auto choices = dialog.findChildren<QRadioButton*>();
        return choices.size() == 3 && std::ranges::all_of(choices, &QWidget::isVisible);
    }));
    SECTION("the one that is offered first")
    {
        QTest::keyClick(dialog.findChild<QPlainTextEdit*>(), Qt::Key_1, Qt::AltModifier);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        CHECK(soon(
            [&] { return usedOn(window, ticket) == std::vector{UsedArticle{printer.id, 1, ArticleUse::Solved}}; }));
        CHECK(window.ticket(ticket).progress.type == StateType::Resolved);
    }
    SECTION("none yet: it is written down with what the ticket says")
    {
        QTest::keyClick(dialog.findChild<QPlainTextEdit*>(), Qt::Key_9, Qt::AltModifier);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        auto& article = openedIn<ArticleDialog>(window);
        REQUIRE(article.value());
        CHECK(article.value()->title == QStringLiteral("The printer gives blank paper"));
        CHECK(article.value()->resolution == QStringLiteral("New drum."));
        CHECK(article.value()->state == ArticleState::NotValidated);
        Q_EMIT article.proposed();
        REQUIRE(soon([&] { return usedOn(window, ticket).size() == 1; }));
        CHECK(usedOn(window, ticket).front().use == ArticleUse::Solved);
        CHECK(usedOn(window, ticket).front().article != printer.id);
    }
}
