// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of self-service: the field, an article, the form, a ticket as its requester sees it.
#include "tests/support/desktesting.h"
#include "tests/ui/gallery.h"
#include "tests/ui/ticketwindow.h"
#include "ui/selfservice/answerlist.h"
#include "ui/selfservice/askpage.h"
#include "ui/selfservice/helparticlepage.h"
#include "ui/selfservice/ownticketpage.h"
#include "ui/selfservice/requestpage.h"
#include "ui/selfservice/selfservicewindow.h"
#include "ui/widgets/richtextview.h"
#include "ui/widgets/searchfield.h"

#include "core/storage/openstore.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace tierdesk::test {
namespace {

class HelpDesk : public QWidget
{
public:
    HelpDesk()
    {
        fill();
        const Instant now = desk.now();
        client = std::make_unique<DeskClient>(
            [location = desk.path(), who = desk.mia] {
                auto store = openStore(location);
                if (store)
                    (*store)->lookAs(who, Capacity::Requester);
                return store;
            },
            must(desk.store().person(desk.mia)).value(), must(desk.store().playbook()), [now] { return now; });
        window = new SelfServiceWindow(*client, QStringLiteral("Brackwater Cycles"));
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        window->setWindowFlags(Qt::Widget);
        all->addWidget(window);
    }
    ~HelpDesk() override { delete window; }

    TestDesk desk;
    std::unique_ptr<DeskClient> client;
    SelfServiceWindow* window = nullptr;
    ArticleId printer;
    TicketId ticket;

private:
    Article keep(const char* title, const char* text, ArticleKind kind = ArticleKind::HowTo)
    {
        Article article;
        article.title = QString::fromUtf8(title);
        article.resolution = QString::fromUtf8(text);
        article.kind = kind;
        article.state = ArticleState::Validated;
        article.readers = Readers::Public;
        article.language = QStringLiteral("en");
        return must(desk.desk().recordArticle(article, desk.anna));
    }

    void fill()
    {
        const Article page =
            keep("Printer prints blank pages",
                 "1. Open the lid and take the **drum** out.\n2. Take the orange strip off.\n3. Put it "
                 "back until it clicks.\n\n> Did it help? Then print a test page.");
        printer = page.id;
        must(desk.desk().recordVisit({page.id, 1, QStringLiteral("printer"), VisitOutcome::Solved}, {}, desk.noah));
        keep("Booking system is slow at Harbour station", "Use the mobile router until noon.", ArticleKind::KnownError);
        keep("Print from your telephone", "Choose *Office 2* in the list.");
        keep("New telephone: bring the second factor over", "Open the app on the old one.");
        ticket = desk.openTicket(QStringLiteral("Scanner leaves a stripe on every page"));
        desk.order(ticket, AddNote{QStringLiteral("Internal")}, desk.anna);
        desk.order(
            ticket,
            Reply{QStringLiteral("Please wipe the narrow glass beside the large one.\n\nIs the stripe gone?"), {}},
            desk.anna);
        desk.order(ticket, SetPending{StateType::PendingRequester, QStringLiteral("answer"), {}}, desk.anna);
        const TicketId done = desk.openTicket(QStringLiteral("Cannot open last year's invoices"));
        desk.order(done, Reply{QStringLiteral("You may read that folder now."), {}}, desk.anna);
        desk.order(done, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Rights")}, {}}, desk.anna);
        solved = done;
    }

public:
    TicketId solved;
};

HelpDesk& deskOf(QWidget& widget)
{
    return static_cast<HelpDesk&>(widget);
}

std::unique_ptr<QWidget> make()
{
    return std::make_unique<HelpDesk>();
}

void answered(HelpDesk& help, int many)
{
    (void)soon([&] { return help.window->ask().answers().answers() >= many; });
}

} // namespace

void addSelfServicePictures(Gallery& gallery)
{
    constexpr QSize size{820, 760};
    gallery.addPicture(QStringLiteral("selfservice"), make, size, [](QWidget& widget) { answered(deskOf(widget), 6); });
    gallery.addPicture(QStringLiteral("selfservice-typed"), make, size, [](QWidget& widget) {
        HelpDesk& help = deskOf(widget);
        answered(help, 6);
        help.window->ask().field().setText(QStringLiteral("scanner or printer has a stripe on the page"));
        (void)soon([&] { return help.window->ask().answers().answers() == 3; });
        help.window->ask().answers().enter();
    });
    gallery.addPicture(QStringLiteral("selfservice-article"), make, size, [](QWidget& widget) {
        HelpDesk& help = deskOf(widget);
        help.window->openArticle(help.printer);
        (void)soon([&] { return !help.window->article().text().toPlainText().isEmpty(); });
    });
    gallery.addPicture(QStringLiteral("selfservice-request"), make, size, [](QWidget& widget) {
        HelpDesk& help = deskOf(widget);
        help.window->ask().field().setText(QStringLiteral("booking system slow"));
        help.window->openRequest();
        help.window->request().description().setPlainText(QStringLiteral("Every page takes half a minute."));
        (void)soon([&] { return help.window->request().offers().answers() > 0; });
    });
    gallery.addPicture(QStringLiteral("selfservice-ticket"), make, size, [](QWidget& widget) {
        HelpDesk& help = deskOf(widget);
        help.window->openTicket(help.ticket);
        (void)soon([&] { return help.window->ticket().shown().has_value(); });
    });
    gallery.addPicture(QStringLiteral("selfservice-solved"), make, size, [](QWidget& widget) {
        HelpDesk& help = deskOf(widget);
        help.window->openTicket(help.solved);
        (void)soon([&] { return help.window->ticket().shown().has_value(); });
    });
}

} // namespace tierdesk::test
