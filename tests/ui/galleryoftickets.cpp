// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the ticket's view and its dialogs, on a small store with the default playbook.
#include "core/desk/filing.h"
#include "core/playbook/defaultplaybook.h"
#include "tests/support/solvedtickets.h"
#include "tests/support/support.h"
#include "tests/ui/gallery.h"

#include "core/playbook/codec.h"
#include "tests/ui/ticketdriving.h"
#include "ui/shell/handoverdialog.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/fieldchoicedialog.h"
#include "ui/ticket/filepreview.h"
#include "ui/ticket/launchdialog.h"
#include "ui/ticket/newsbar.h"
#include "ui/ticket/newticketdialog.h"
#include "ui/ticket/pickfield.h"
#include "ui/ticket/presenceline.h"
#include "ui/ticket/rankpicker.h"
#include "ui/ticket/suggestionline.h"
#include "ui/ticket/timelineview.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

namespace tierdesk::test {
namespace {

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

Playbook defaultPlaybook()
{
    QFile file(test::sourceTree() + QStringLiteral("/resources/playbook/default.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the default playbook is missing");
    return parsePlaybook(file.readAll()).value();
}

const QueueKey serviceDesk{QStringLiteral("service-desk")};
const QueueKey networkTeam{QStringLiteral("network")};

/// A window whose store tells a small story.
class Story final : public TicketWindow
{
public:
    explicit Story(Me me = Me::Anna)
        : TicketWindow(me, [](TestDesk& made) { must(made.desk().publish(defaultPlaybook(), {}, made.admin)); })
    {
        tell();
    }

    TicketId printer;
    TicketId wifi;
    TicketId merged;
    /// Went to the second tier and came back.
    TicketId bounced;

private:
    TicketId open(const char* subject, const char* description, PersonId requester, QueueKey queue, Channel channel)
    {
        OpenTicket command;
        command.details.subject = u8(subject);
        command.details.description = u8(description);
        command.details.requester = requester;
        command.details.channel = channel;
        command.queue = std::move(queue);
        return desk.order({}, command, desk.anna).ticket;
    }

    void tell()
    {
        open("Printer on floor 2 prints blank pages", "", desk.mia, serviceDesk, Channel::Phone);
        wifi = open("No wireless in the meeting rooms of building C",
                    "Since this morning nobody gets a connection in rooms C1 to C4. Laptops and phones alike.\n"
                    "The cable sockets work. We have visitors at 14:00, see https://intranet.example.org/rooms/c.",
                    desk.mia, serviceDesk, Channel::Mail);
        merged =
            open("Wifi C3 down?", "My laptop does not see the network in C3.", desk.noah, serviceDesk, Channel::Web);
        desk.order(wifi,
                   TriageTicket{{}, CategoryKey{QStringLiteral("net-wireless")}, {}, Impact{2}, Urgency{1}, {}, {}},
                   desk.anna);
        tellOfWifi();
        printer = open("Printer prints stripes", "Every page has three dark stripes since the toner was changed.",
                       desk.mia, serviceDesk, Channel::Phone);
        file(printer, "printing", "hardware-printer");
        bounced = open("Scanner of the copier sends no mail", "Since the password of the scan account was changed.",
                       desk.mia, serviceDesk, Channel::Mail);
        file(bounced, "printing", "hardware-printer");
        HandoffPacket packet;
        packet[PacketPart::Symptom] = u8("Scans never arrive.");
        packet[PacketPart::StepsTried] = u8("Restarted the copier.");
        packet[PacketPart::Ask] = u8("Set the new password.");
        desk.order(bounced, EscalateTicket{QueueKey{u8("workplace")}, packet}, desk.anna);
        desk.order(bounced,
                   ReturnTicket{u8("incomplete"), u8("Which of the three copiers, and which address do you scan to?")},
                   desk.ben);
    }

    void file(TicketId id, const char* service, const char* category)
    {
        TriageTicket triage;
        triage.service = ServiceKey{u8(service)};
        triage.category = CategoryKey{u8(category)};
        desk.order(id, triage, desk.anna);
    }

    void tellOfWifi()
    {
        desk.order(wifi, ClaimTicket{}, desk.anna);
        desk.order(wifi,
                   Reply{u8("Thank you, Mia. I see the access points of building C go up and down. I will call "
                            "you as soon as I know more; until then the cable sockets are safe to use.")},
                   desk.anna);
        desk.order(wifi,
                   AddNote{u8("Controller says “DFS channel change” every few minutes on AP-C-01 to AP-C-04.\n"
                              "Restarted AP-C-02: no change. Looks like #1 years ago, but on 5 GHz.")},
                   desk.anna);
        desk.order(wifi, AddTask{u8("Ask facilities whether the radar next door was tested"), desk.anna}, desk.anna);
        desk.order(wifi, AddTask{u8("Call Mia before 13:00"), {}}, desk.anna);
        desk.order(wifi, TickTask{TaskId{2}, true}, desk.anna);
        desk.order(wifi, LogContact{Channel::Phone, u8("Told Mia to use room A2 for the visitors.")}, desk.anna);
        desk.order(wifi, LogWork{25, u8("Looked at the controller")}, desk.anna);
        desk.order(wifi, WatchTicket{desk.noah}, desk.anna);
        desk.order(merged, MergeTicket{}, desk.anna, wifi);
        EditTicket tags;
        tags.patch.tags = QStringList{u8("building-c"), u8("visitors")};
        tags.patch.asset = u8("AP-C-01 … AP-C-04");
        desk.order(wifi, tags, desk.anna);
        must(desk.desk().attach(wifi, u8("controller-log.txt"), u8("text/plain"), QByteArray(4200, 'x'), desk.anna));
        must(desk.desk().attach(wifi, u8("floor plan.png"), u8("image/png"), picture(), desk.anna));
        escalate();
    }

    void escalate()
    {
        HandoffPacket packet;
        packet[PacketPart::Symptom] = u8("No wireless in rooms C1 to C4 since this morning, all devices.");
        packet[PacketPart::Scope] = u8("About 40 people; visitors at 14:00.");
        packet[PacketPart::StepsTried] =
            u8("Restarted AP-C-02. Checked DHCP and the uplink. Read the controller's log.");
        packet[PacketPart::Evidence] = u8("controller-log.txt, floor plan.png");
        packet[PacketPart::Ask] = u8("Take 5 GHz off the DFS channels, or tell us why that would be wrong.");
        packet[PacketPart::Promise] = u8("Mia expects a call by 13:00.");
        desk.order(wifi, EscalateTicket{networkTeam, packet}, desk.anna);
    }

    static QByteArray picture()
    {
        QImage image(640, 360, QImage::Format_RGB32);
        image.fill(QColor(0xd8, 0xe4, 0xe6));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
};

using Prepare = std::function<void(Story&)>;

void addView(Gallery& gallery, const char* name, QSize size, TicketWindow::Me me, Prepare prepare)
{
    gallery.addPicture(
        QLatin1String(name), [me] { return std::make_unique<Story>(me); }, size,
        [prepare](QWidget& widget) {
            prepare(static_cast<Story&>(widget));
            QTest::qWait(150);
        });
}

/// A dialog over nothing: the story stands behind it, out of the picture.
class DialogFrame final : public QWidget
{
public:
    using Open = std::function<void(Story&)>;

    explicit DialogFrame(const Open& open, TicketWindow::Me me = TicketWindow::Me::Anna)
    {
        m_story = std::make_unique<Story>(me);
        open(*m_story);
        (void)soon([this] { return m_story->dialog() != nullptr; });
        OrderDialog* dialog = m_story->dialog();
        dialog->setWindowFlags(Qt::Widget);
        dialog->setParent(this);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(dialog);
        dialog->show();
    }

    [[nodiscard]] OrderDialog& dialog() { return *findChild<OrderDialog*>(); }

private:
    std::unique_ptr<Story> m_story;
};

void addDialog(Gallery& gallery, const char* name, QSize size, Act act, bool onWifi,
               std::function<void(OrderDialog&)> prepare = {})
{
    gallery.addPicture(
        QLatin1String("ticket-") + QLatin1String(name),
        [act, onWifi] {
            const auto me = act == Act::Confide ? TicketWindow::Me::Boss : TicketWindow::Me::Anna;
            const auto open = [&](Story& story) {
                story.showTicket(onWifi ? story.wifi : story.printer);
                story.trigger(act);
            };
            return std::make_unique<DialogFrame>(open, me);
        },
        size,
        [prepare](QWidget& widget) {
            if (prepare)
                prepare(static_cast<DialogFrame&>(widget).dialog());
            QTest::qWait(150);
        });
}

void addViews(Gallery& gallery)
{
    using Me = TicketWindow::Me;
    addView(gallery, "ticket-view", {1180, 860}, Me::Anna, [](Story& story) {
        story.showTicket(story.wifi);
        story.view().timeline().setCurrentIndex({});
    });
    addView(gallery, "ticket-view-receiver", {1180, 860}, Me::Ben, [](Story& story) {
        story.showTicket(story.wifi);
        story.view().composer().begin(ComposeMode::Note);
        QTest::keyClicks(&story.view().composer().edit(), QStringLiteral("Took the four access points off DFS."));
    });
    addView(gallery, "ticket-view-narrow", {560, 760}, Me::Anna, [](Story& story) {
        story.showTicket(story.wifi);
        story.view().composer().begin(ComposeMode::Reply);
        QTest::keyClicks(&story.view().composer().edit(), QStringLiteral("Hello Mia, "));
    });
    addView(gallery, "ticket-view-html", {900, 640}, Me::Anna, [](Story& story) {
        story.desk.order(
            story.printer,
            AddNote{QStringLiteral(
                "<div><p>Dear team,</p><p>the <b>printer</b> is <i>silent</i>, <s>always</s> often. See "
                "<a href='https://example.org/manual'>the manual</a>:</p><ul><li>fuse</li><li>cable</li></ul>"
                "<blockquote>Did you try <code>lpstat -t</code>?</blockquote><table><tr><th>Model</th>"
                "<th>Fuse</th></tr><tr><td>LX 40</td><td>2 A</td></tr></table></div>")},
            story.desk.ben);
        story.showTicket(story.printer);
    });
    addView(gallery, "ticket-view-news", {1180, 860}, Me::Anna, [](Story& story) {
        story.showTicket(story.printer);
        story.view().composer().begin(ComposeMode::Reply);
        QTest::keyClicks(&story.view().composer().edit(), QStringLiteral("Hello Mia, please try the other tray."));
        TestDesk& desk = story.desk;
        must(desk.store().keepPresence(
            u8("other"), std::vector<Presence>{{u8("other"), desk.ben, story.printer, PresenceMode::Typing, 1},
                                               {u8("other"), desk.ben, story.wifi, PresenceMode::Viewing, 1}}));
        must(desk.store().keepPresence(
            u8("third"), std::vector<Presence>{{u8("third"), desk.boss, story.printer, PresenceMode::Viewing, 1}}));
        desk.order(story.printer, Reply{u8("Hello Mia, I have ordered a new drum; it comes tomorrow morning.")},
                   desk.ben);
        story.view().composer().send();
        (void)soon([&] { return story.view().composer().news().isVisible(); });
        (void)soon([&] { return !story.view().presence()->text().isEmpty(); });
    });
    addView(gallery, "ticket-view-new", {1180, 700}, Me::Anna, [](Story& story) {
        story.showTicket(story.printer);
        story.view().composer().begin(ComposeMode::Contact);
    });
    const auto answer = [](Story& story, const char* node, const char* choice) {
        story.desk.order(story.printer,
                         AnswerGuide{GuideRunId{1}, {GuideNodeKey{u8(node)}, {GuideChoiceKey{u8(choice)}}, {}, false}},
                         story.desk.anna);
    };
    addView(gallery, "ticket-guide-offered", {1180, 700}, Me::Anna,
            [](Story& story) { story.showTicket(story.printer); });
    addView(gallery, "ticket-guide", {1180, 760}, Me::Anna, [answer](Story& story) {
        story.desk.order(story.printer, StartGuide{GuideKey{u8("printing")}}, story.desk.anna);
        answer(story, "symptom", "nothing");
        answer(story, "all", "yes");
        answer(story, "right", "yes");
        story.showTicket(story.printer);
    });
    addView(gallery, "ticket-guide-text", {1180, 760}, Me::Ben, [answer](Story& story) {
        story.desk.order(story.printer, StartGuide{GuideKey{u8("printing")}}, story.desk.anna);
        answer(story, "symptom", "nothing");
        answer(story, "all", "no");
        story.showTicket(story.printer);
    });
    addView(gallery, "ticket-guide-end", {1180, 760}, Me::Anna, [answer](Story& story) {
        story.desk.order(story.printer, StartGuide{GuideKey{u8("printing")}}, story.desk.anna);
        answer(story, "symptom", "bad");
        answer(story, "toner", "no");
        story.showTicket(story.printer);
    });
    addView(gallery, "ticket-view-merged", {1000, 520}, Me::Anna, [](Story& story) { story.showTicket(story.merged); });
    addView(gallery, "ticket-view-empty", {700, 420}, Me::Anna, [](Story& story) { story.actions().setTickets({}); });
}

/// The name that a field of the new ticket has from its label, in the language of the pictures.
QString nameFrom(const char* label)
{
    return NewTicketDialog::tr(label).remove(u'&').chopped(1);
}

/// The choice between two who changed the same, out of the window it stands over.
class ChoiceFrame final : public QWidget
{
public:
    ChoiceFrame()
        : m_story(std::make_unique<Story>())
    {
        TestDesk& desk = m_story->desk;
        DetailsPatch theirs;
        theirs.subject = u8("Printer at the reception prints stripes");
        theirs.description = u8("Every page has three dark stripes since the toner was changed.\n"
                                "Mia has tried the second tray: the same.");
        theirs.tags = QStringList{u8("reception"), u8("toner")};
        desk.order(m_story->printer, EditTicket{theirs, {}}, desk.ben);
        DetailsPatch mine;
        mine.subject = u8("Printer on floor 1 prints stripes");
        mine.description = u8("Three dark stripes on every page. The drum is two years old.");
        mine.tags = QStringList{u8("drum")};
        const auto now = must(loadDossier(desk.store(), m_story->printer, desk.anna)).value();
        const auto playbook = must(desk.store().playbook());
        auto* dialog = new FieldChoiceDialog(now, EditTicket{mine, {}}, {u8("subject"), u8("description"), u8("tags")},
                                             now.names(*playbook), desk.now(), this);
        dialog->setWindowFlags(Qt::Widget);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(dialog);
        dialog->show();
    }

private:
    std::unique_ptr<Story> m_story;
};

/// The note for the next shift over nothing.
class HandoverFrame final : public QWidget
{
public:
    HandoverFrame()
    {
        const Instant now = m_story.client().now();
        auto* dialog = new HandoverDialog(m_story.client(), now - std::chrono::hours(15), this);
        dialog->setWindowFlags(Qt::Widget);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(dialog);
        dialog->findChildren<QComboBox*>().at(1)->setCurrentIndex(1);
        (void)soon([dialog] { return dialog->note().contains(QLatin1Char('#')); });
    }
    ~HandoverFrame() override { delete findChild<HandoverDialog*>(); }

private:
    Story m_story;
};

void waitForSuggestion(QWidget& widget)
{
    (void)soon([&] {
        const auto lines = widget.findChildren<SuggestionLine*>();
        return !canLearn() || std::ranges::any_of(lines, &SuggestionLine::isVisible);
    });
    QTest::qWait(150);
}

/// A desk that has solved enough tickets to suggest where new ones belong.
void addSuggestions(Gallery& gallery)
{
    const auto frame = [](const std::function<void(Story&)>& open) {
        return [open] {
            return std::make_unique<DialogFrame>([open](Story& story) {
                solveTickets(story.desk, fewestSolvedTickets, story.desk.mia,
                             {CategoryKey{u8("hardware-printer")}, QueueKey{u8("on-site")},
                              CategoryKey{u8("access-password")}, serviceDesk});
                open(story);
            });
        };
    };
    gallery.addPicture(QStringLiteral("ticket-triage-suggested"), frame([](Story& story) {
                           const TicketId id =
                               story.desk.openTicket(u8("Printer on floor 2 prints stripes"), serviceDesk);
                           story.showTicket(id);
                           story.trigger(Act::Triage);
                       }),
                       {560, 520}, [](QWidget& widget) { waitForSuggestion(widget); });
    gallery.addPicture(QStringLiteral("ticket-new-suggested"), frame([](Story& story) { story.trigger(Act::New); }),
                       {680, 780}, [](QWidget& widget) {
                           QTest::keyClicks(&named<QLineEdit>(widget, nameFrom("&Subject:")),
                                            QStringLiteral("Printer on floor 2 has a paper jam"));
                           waitForSuggestion(widget);
                       });
}

void addDialogs(Gallery& gallery)
{
    gallery.addPicture(QStringLiteral("ticket-launch"),
                       [] {
                           const LaunchFacts facts{
                               {QStringLiteral("ticket.asset"), QStringLiteral("pc-17.example.org")}};
                           auto dialog = std::make_unique<LaunchDialog>(defaultPlaybook().launches, facts, nullptr);
                           dialog->setAttribute(Qt::WA_DeleteOnClose, false);
                           return dialog;
                       },
                       {560, 420});
    gallery.addPicture(QStringLiteral("ticket-launch-refused"),
                       [] {
                           auto dialog =
                               std::make_unique<LaunchDialog>(defaultPlaybook().launches, LaunchFacts{}, nullptr);
                           dialog->setAttribute(Qt::WA_DeleteOnClose, false);
                           return dialog;
                       },
                       {560, 420});
    gallery.addPicture(
        QStringLiteral("ticket-field-choice"), [] { return std::make_unique<ChoiceFrame>(); }, {760, 520},
        [](QWidget& widget) {
            widget.findChildren<QRadioButton*>().front()->click();
            QTest::qWait(50);
        });
    addDialog(gallery, "triage", {560, 470}, Act::Triage, false, [](OrderDialog& dialog) {
        for (RankPicker* picker : dialog.findChildren<RankPicker*>())
            picker->setValue(2);
    });
    addSuggestions(gallery);
    addDialog(gallery, "escalate", {760, 760}, Act::Escalate, false);
    gallery.addPicture(
        QStringLiteral("ticket-escalate-again"),
        [] {
            return std::make_unique<DialogFrame>([](Story& story) {
                story.showTicket(story.bounced);
                story.trigger(Act::Escalate);
            });
        },
        {760, 820}, [](QWidget&) { QTest::qWait(150); });
    gallery.addPicture(
        QStringLiteral("handover"), [] { return std::make_unique<HandoverFrame>(); }, {860, 620},
        [](QWidget&) { QTest::qWait(50); });
    addDialog(gallery, "return", {560, 380}, Act::Return, true);
    addDialog(gallery, "resolve", {560, 380}, Act::Resolve, true);
    addDialog(gallery, "pending", {560, 330}, Act::Pending, false);
    addDialog(gallery, "assign", {520, 260}, Act::Assign, false);
    addDialog(gallery, "management", {520, 340}, Act::Management, false);
    addDialog(gallery, "route", {520, 260}, Act::Route, false);
    addDialog(gallery, "consult", {560, 360}, Act::Consult, false);
    addDialog(gallery, "merge", {680, 460}, Act::Merge, false);
    addDialog(gallery, "link", {560, 290}, Act::Link, false);
    addDialog(gallery, "split", {640, 420}, Act::Split, true);
    addDialog(gallery, "cancel", {520, 310}, Act::Cancel, false);
    addDialog(gallery, "confide", {560, 420}, Act::Confide, false);
    addDialog(gallery, "task", {520, 290}, Act::Task, false);
    addDialog(gallery, "work", {520, 290}, Act::Work, false);
    addDialog(gallery, "edit", {680, 680}, Act::Edit, true);
    addDialog(gallery, "new", {680, 720}, Act::New, false, [](OrderDialog& dialog) {
        auto& caller = named<PickField>(dialog, nameFrom("&Caller:"));
        caller.setFocus();
        QTest::keyClicks(&caller, QStringLiteral("mia"));
        QTest::keyClick(&caller, Qt::Key_Return);
        (void)soon([&] { return caller.picked().has_value(); });
        QTest::keyClicks(&named<QLineEdit>(dialog, nameFrom("&Subject:")),
                         QStringLiteral("Printer prints stripes again"));
        QTest::qWait(400);
    });
    gallery.addPicture(
        QStringLiteral("ticket-new-draft"),
        [] {
            return std::make_unique<DialogFrame>([](Story& story) {
                TestDesk& desk = story.desk;
                const QString kept = u8("Printer prints stripes again\nSince this morning, on every page.\nThe drum?");
                must(desk.store().saveDraft({desk.anna, {}, MessageKind::Received, kept, desk.now()}));
                story.trigger(Act::New);
            });
        },
        {680, 720}, [](QWidget&) { QTest::qWait(200); });
    addDialog(gallery, "new-caller", {680, 720}, Act::New, false, [](OrderDialog& dialog) {
        auto& caller = named<PickField>(dialog, nameFrom("&Caller:"));
        caller.setFocus();
        QTest::keyClicks(&caller, QStringLiteral("Zoe Lind"));
        QTest::keyClick(&caller, Qt::Key_Return);
        (void)soon([&] { return caller.picked().has_value(); });
    });
}

} // namespace

void addTicketPictures(Gallery& gallery)
{
    addViews(gallery);
    addDialogs(gallery);
}

} // namespace tierdesk::test
