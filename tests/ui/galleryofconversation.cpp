// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of a talk with the assistant: an answer with its article, a guide, what is not known.
#include "tests/ui/gallery.h"
#include "tests/ui/ticketwindow.h"
#include "ui/selfservice/conversationpanel.h"
#include "ui/text/conversationtext.h"

#include <QTest>

namespace tierdesk::test {
namespace {

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

/// The panel on a small desk that knows an article and a guide.
class Talk final : public QWidget
{
public:
    explicit Talk(const std::vector<Saying>& sayings)
        : m_window(TicketWindow::Me::Anna, fill)
        , m_panel(new ConversationPanel(m_window.client(), this))
    {
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(m_panel);
        ConversationId id;
        for (const Saying& said : sayings)
            id = must(m_window.desk.desk().converse(id, said, m_window.desk.anna, conversationWords())).id;
        if (!id)
            return;
        m_panel->resume(id);
        (void)QTest::qWaitFor([&] { return !m_panel->conversation().turns.empty(); });
    }
    ~Talk() override { delete m_panel; }

private:
    static void fill(TestDesk& desk)
    {
        Article article;
        article.title = u8("New telephone: bring the second factor over");
        article.state = ArticleState::Validated;
        article.readers = Readers::Public;
        article.language = u8("en");
        article.resolution =
            u8("**You still have the old telephone**\n\n1. Open the app on the old telephone and choose "
               "*Move to another device*.\n2. Hold the new telephone over the picture that appears.\n\n"
               "Sign in once before you give the old one away.");
        must(desk.desk().recordArticle(article, desk.boss));
        Playbook book = *must(desk.store().playbook());
        Guide guide;
        guide.key = GuideKey{u8("video-call")};
        guide.name = u8("Video call");
        guide.words = {u8("video"), u8("call"), u8("sound"), u8("camera")};
        guide.audience = GuideAudience::Both;
        const GuideNodeKey done{u8("done")};
        guide.nodes = {{GuideNodeKey{u8("what")},
                        GuideNodeKind::AskOne,
                        u8("What fails?"),
                        {},
                        {{GuideChoiceKey{u8("sound")}, u8("Nothing is heard")},
                         {GuideChoiceKey{u8("mic")}, u8("The others hear nothing")},
                         {GuideChoiceKey{u8("join")}, u8("Joining fails")}},
                        done},
                       {done, GuideNodeKind::Outcome, u8("The call works.")}};
        guide.nodes.back().outcome = GuideOutcome{};
        book.guides = {guide};
        must(desk.desk().publish(book, {}, desk.admin));
    }

    TicketWindow m_window;
    ConversationPanel* m_panel;
};

Saying words(const char* text)
{
    return {SayingKind::Words, u8(text), {}};
}

} // namespace

void addConversationPictures(Gallery& gallery)
{
    const auto talk = [](const std::vector<Saying>& sayings) {
        return [sayings]() { return std::make_unique<Talk>(sayings); };
    };
    const QSize size(720, 620);
    gallery.addPicture(QStringLiteral("assistant"), talk({}), QSize(720, 300));
    gallery.addPicture(QStringLiteral("assistant-answer"), talk({words("the second factor for my new telephone")}),
                       size);
    gallery.addPicture(QStringLiteral("assistant-guide"),
                       talk({words("the coffee tastes of chalk"), words("no sound in the video call")}), size);
    gallery.addPicture(QStringLiteral("assistant-person"),
                       talk({words("no sound in the video call"), words("a person please")}), size);
}

} // namespace tierdesk::test
