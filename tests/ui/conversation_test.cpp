// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A talk with the assistant in the window, by keys and by mouse, on a real store.
#include "core/storage/openstore.h"
#include "tests/core/guidefixture.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"
#include "tests/ui/ticketwindow.h"
#include "ui/client/deskclient.h"
#include "ui/selfservice/conversationpanel.h"
#include "ui/ticket/choicebutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

Article articleOf(const char* title, const char* resolution)
{
    Article article;
    article.title = QString::fromUtf8(title);
    article.resolution = QString::fromUtf8(resolution);
    article.state = ArticleState::Validated;
    article.readers = Readers::Public;
    article.language = QStringLiteral("en");
    return article;
}

struct Talking
{
    Talking()
    {
        Playbook book = *must(desk.store().playbook());
        Guide guide = printerGuide();
        guide.name = QStringLiteral("Printer out of paper");
        guide.audience = GuideAudience::Both;
        for (GuideNode& node : guide.nodes) {
            if (node.kind == GuideNodeKind::Action)
                node = {node.key, GuideNodeKind::Instruction, node.text, {}, {}, node.next};
        }
        book.guides = {guide};
        must(desk.desk().publish(book, {}, desk.admin));
        printer =
            must(desk.desk().recordArticle(articleOf("Printer paper is jammed", "Open **all** flaps."), desk.boss));
        client = std::make_unique<DeskClient>([path = desk.path()] { return openStore(path); },
                                              *must(desk.store().person(desk.mia)), must(desk.store().playbook()),
                                              [] { return Instant{1772454000000}; });
        panel = std::make_unique<ConversationPanel>(*client);
        panel->resize(640, 700);
        panel->show();
        REQUIRE(QTest::qWaitForWindowExposed(panel.get()));
    }

    void say(const char* words)
    {
        QTest::keyClicks(&field(), QString::fromUtf8(words));
        QTest::keyClick(&field(), Qt::Key_Return);
    }
    [[nodiscard]] QLineEdit& field() { return *panel->findChild<QLineEdit*>(); }
    [[nodiscard]] bool answers(ReplyKind kind)
    {
        return soon([&] { return panel->conversation().reply() && panel->conversation().reply()->kind == kind; });
    }
    /// What the assistant or the guide says, in a card that is on show.
    [[nodiscard]] bool shows(const char* words)
    {
        return soon([&] {
            for (const auto* label : panel->findChildren<QLabel*>()) {
                if (label->isVisible() && label->text() == QString::fromUtf8(words))
                    return true;
            }
            return false;
        });
    }
    template <class Button>
    [[nodiscard]] Button* button(const char* words)
    {
        Button* found = nullptr;
        REQUIRE(soon([&] {
            for (auto* one : panel->findChildren<Button*>()) {
                const QString shown = one->text().isEmpty() ? one->accessibleName() : one->text();
                if (one->isVisible() && one->isEnabled() && shown == QString::fromUtf8(words))
                    found = one;
            }
            return found != nullptr;
        }));
        return found;
    }

    TestDesk desk;
    Article printer;
    std::unique_ptr<DeskClient> client;
    std::unique_ptr<ConversationPanel> panel;
};

} // namespace

TEST_CASE("A question is asked back and led through a guide to its end")
{
    Talking talk;
    talk.say("printer paper");
    REQUIRE(talk.answers(ReplyKind::WhichOne));
    CHECK(talk.shows("Which of these is it?"));
    QTest::mouseClick(talk.button<ChoiceButton>("Printer out of paper"), Qt::LeftButton);
    REQUIRE(talk.answers(ReplyKind::GuideStep));
    CHECK(talk.shows("Is the power on?"));
    // The keyboard is on the choices, so a digit chooses.
    ChoiceButton* yes = talk.button<ChoiceButton>("Yes");
    REQUIRE(soon([&] { return yes->hasFocus(); }));
    QTest::keyClick(yes, Qt::Key_1);
    REQUIRE(talk.answers(ReplyKind::GuideEnd));
    CHECK(talk.shows("It prints again."));
    QTest::mouseClick(talk.button<ChoiceButton>("Yes, this helped"), Qt::LeftButton);
    REQUIRE(talk.answers(ReplyKind::Solved));
    const auto kept = must(talk.desk.store().conversation(talk.panel->conversation().id));
    REQUIRE(kept);
    CHECK(kept->ending() == ConversationEnding::Answered);
    CHECK(kept->turns.size() == 4);
}

TEST_CASE("What the assistant does not know is handed to a person with the conversation")
{
    Talking talk;
    QSignalSpy opened(talk.panel.get(), &ConversationPanel::ticketOpened);
    talk.say("the coffee tastes of chalk");
    REQUIRE(talk.answers(ReplyKind::Unknown));
    CHECK(talk.field().text().isEmpty());
    QTest::mouseClick(talk.button<QPushButton>("Talk to a person"), Qt::LeftButton);
    REQUIRE(talk.answers(ReplyKind::HandedOn));
    REQUIRE(opened.size() == 1);
    const Ticket ticket = talk.desk.ticket(opened.front().front().value<TicketId>());
    CHECK(ticket.details.requester == talk.desk.mia);
    CHECK(ticket.details.subject == QStringLiteral("the coffee tastes of chalk"));
    CHECK(ticket.details.description.contains(QStringLiteral("I do not know this.")));
}

TEST_CASE("An answer names its article and is rated and the talk goes on where it was left")
{
    Talking talk;
    QSignalSpy asked(talk.panel.get(), &ConversationPanel::articleAsked);
    talk.say("jammed");
    REQUIRE(talk.answers(ReplyKind::Answer));
    QPushButton* source = talk.panel->findChild<QPushButton*>(QStringLiteral("citation"));
    REQUIRE(soon([&] { return source->isVisible(); }));
    QTest::mouseClick(source, Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<ArticleId>() == talk.printer.id);
    QTest::mouseClick(talk.button<QToolButton>("Helpful"), Qt::LeftButton);
    const ConversationId id = talk.panel->conversation().id;
    REQUIRE(soon([&] {
        return must(talk.desk.store().conversation(id))->turns.front().rating == std::optional(Rating::Helpful);
    }));
    talk.panel->begin();
    CHECK(talk.panel->conversation().turns.empty());
    talk.panel->resume(id);
    REQUIRE(talk.answers(ReplyKind::Answer));
    CHECK(talk.button<QToolButton>("Helpful")->isChecked());
    // Letters go to the field wherever the keyboard is.
    QTest::keyClick(talk.button<ChoiceButton>("Yes, this helped"), Qt::Key_X);
    CHECK(talk.field().text().compare(QStringLiteral("x"), Qt::CaseInsensitive) == 0);
}
