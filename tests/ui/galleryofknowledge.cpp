// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the knowledge base: the page, an article with what readers said, the editor, the versions.
#include "tests/ui/gallery.h"
#include "tests/ui/ticketdriving.h"
#include "ui/knowledge/articledialog.h"
#include "ui/knowledge/articlehistory.h"
#include "ui/knowledge/articlepane.h"
#include "ui/knowledge/knowledgeview.h"
#include "ui/knowledge/remarkdialog.h"
#include "ui/ticket/articlereader.h"
#include "ui/widgets/searchfield.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QTest>

namespace tierdesk::test {
namespace {

Article written(const char* title, ArticleKind kind, ArticleState state, const QString& resolution)
{
    Article article;
    article.title = QString::fromUtf8(title);
    article.kind = kind;
    article.state = state;
    article.readers = Readers::Public;
    article.language = QStringLiteral("en");
    article.resolution = resolution;
    return article;
}

/// A desk that knows a few articles, one of which was of use and flagged.
class Library
{
public:
    Library()
        : window(std::make_unique<TicketWindow>(TicketWindow::Me::Anna, [this](TestDesk& desk) { fill(desk); }))
    {}

    // Before the window, which fills the desk while it is made.
    Article telephone;
    Article printer;
    std::unique_ptr<TicketWindow> window;

private:
    void fill(TestDesk& desk)
    {
        const auto keep = [&](Article article) {
            return must(desk.desk().recordArticle(std::move(article), desk.anna));
        };
        telephone =
            written("New telephone: bring the second factor over", ArticleKind::HowTo, ArticleState::Validated,
                    QStringLiteral("**You still have the old telephone**\n\n1. Open the app on the old "
                                   "telephone and choose *Move to another device*.\n2. Hold the new telephone "
                                   "over the picture that appears.\n\n| You see | You do |\n| --- | --- |\n| No "
                                   "picture | Update the app |\n| `E-17` | Call extension 400 |\n\n> Sign in "
                                   "once before you give the old one away."));
        telephone.symptom = QStringLiteral("After a change of telephone the codes do not arrive.");
        telephone.tags = {QStringLiteral("second factor"), QStringLiteral("telephone")};
        telephone.reviewAt = Instant{1803859200000};
        telephone = keep(telephone);
        telephone.cause = QStringLiteral("The app is bound to the device, not to the number.");
        telephone = keep(telephone);
        printer = keep(written("White stripes on labels", ArticleKind::Answer, ArticleState::NotValidated,
                               QStringLiteral("Wipe the print head with a cleaning pen, from the middle outwards.")));
        keep(written("FrameCAD finds no licence", ArticleKind::KnownError, ArticleState::WorkInProgress,
                     QStringLiteral("A session that ended keeps its licence for two hours.")));
        keep(written("A mail looks strange: what to do", ArticleKind::Faq, ArticleState::Validated,
                     QStringLiteral("Do not click and do not answer. Press *Report*.")));
        Article staff = written("Unlock an account and set a new password", ArticleKind::HowTo, ArticleState::Validated,
                                QStringLiteral("Ask who is calling, then unlock it."));
        staff.readers = Readers::Tier;
        keep(staff);
        for (const char* subject : {"No codes on my new phone", "New number, no second factor"}) {
            const TicketId ticket = desk.openTicket(QString::fromUtf8(subject));
            desk.order(ticket, UseArticle{telephone.id, ArticleUse::Solved}, desk.anna);
        }
        must(desk.desk().remark({telephone.id, telephone.version, Rating::Helpful, {}}, desk.mia));
        must(desk.desk().remark({telephone.id, telephone.version, Rating::Flagged,
                                 QStringLiteral("The app calls it “Transfer” since last week.")},
                                desk.ben));
    }
};

/// The page as a widget of its own.
class PageFrame final : public QWidget
{
public:
    explicit PageFrame(const QString& question)
    {
        m_view = new KnowledgeView(m_library.window->actions().articles(), this);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(m_view);
        m_view->search().setText(question);
        m_view->show();
        if (question.isEmpty())
            m_view->open(m_library.telephone.id);
        (void)QTest::qWaitFor([&] { return m_view->isSettled() && m_view->pane().dossier(); });
    }
    ~PageFrame() override { delete m_view; }

private:
    Library m_library;
    KnowledgeView* m_view;
};

/// A dialog over nothing: the window it belongs to stands behind it, out of the picture.
class DialogFrame final : public QWidget
{
public:
    using Make = std::function<QDialog*(Library&)>;

    explicit DialogFrame(const Make& make)
        : m_dialog(make(m_library))
    {
        m_dialog->setWindowFlags(Qt::Widget);
        m_dialog->setParent(this);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(m_dialog);
        m_dialog->show();
        QTest::qWait(250);
    }
    ~DialogFrame() override { delete m_dialog; }

private:
    Library m_library;
    QDialog* m_dialog;
};

QDialog* makeEditor(Library& library)
{
    return new ArticleDialog(library.window->client(), library.telephone, library.window.get());
}

QDialog* makeHistory(Library& library)
{
    auto* dialog = new ArticleHistory(library.window->client(), library.telephone.id, library.window.get());
    dialog->setRestorable(true);
    return dialog;
}

QDialog* makeRemark(Library& library)
{
    auto* dialog = new RemarkDialog(library.telephone, Rating::Flagged, library.window.get());
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("The app calls it “Transfer” since last week."));
    return dialog;
}

QDialog* makeReader(Library& library)
{
    auto* reader = new ArticleReader(library.window->actions().articles(), library.window.get());
    reader->open(library.telephone.id, TicketId{1});
    return reader;
}

} // namespace

void addKnowledgePictures(Gallery& gallery)
{
    const auto page = [](const QString& question) {
        return [question]() { return std::make_unique<PageFrame>(question); };
    };
    const auto dialog = [](const DialogFrame::Make& make) {
        return [make]() { return std::make_unique<DialogFrame>(make); };
    };
    gallery.addPicture(QStringLiteral("knowledge"), page({}), QSize(1150, 760));
    gallery.addPicture(QStringLiteral("knowledge-search"), page(QStringLiteral("new phone codes dont arive")),
                       QSize(1150, 560));
    gallery.addPicture(QStringLiteral("article-editor"), dialog(makeEditor), QSize(1150, 820));
    gallery.addPicture(QStringLiteral("article-versions"), dialog(makeHistory), QSize(960, 560));
    gallery.addPicture(QStringLiteral("article-remark"), dialog(makeRemark), QSize(520, 300));
    gallery.addPicture(QStringLiteral("article-reader"), dialog(makeReader), QSize(760, 700));
}

} // namespace tierdesk::test
