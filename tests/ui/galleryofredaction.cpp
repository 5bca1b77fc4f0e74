// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the dialogs that take something out of the journal, and of what only some may look at.
#include "tests/ui/gallery.h"
#include "tests/ui/ticketdriving.h"
#include "ui/redaction/erasedialog.h"
#include "ui/redaction/redactdialog.h"
#include "ui/ticket/timelineview.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace tierdesk::test {
namespace {

const QString card = QStringLiteral("4111 1111 1111 1111");

/// A dialog over nothing: the window it belongs to stands behind it, out of the picture.
class RedactionFrame final : public QWidget
{
public:
    using Make = std::function<RedactionDialog*(TicketWindow&, TicketId)>;

    explicit RedactionFrame(const Make& make)
        : m_window(std::make_unique<TicketWindow>(TicketWindow::Me::Boss))
    {
        RedactionDialog* dialog = make(*m_window, tell(m_window->desk));
        dialog->setWindowFlags(Qt::Widget);
        dialog->setParent(this);
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->addWidget(dialog);
        dialog->show();
    }
    /// The dialog goes before what it works with.
    ~RedactionFrame() override { delete findChild<RedactionDialog*>(); }

    [[nodiscard]] RedactionDialog& dialog() { return *findChild<RedactionDialog*>(); }

private:
    static TicketId tell(TestDesk& desk)
    {
        const auto open = [&](const QString& subject, const QString& description, PersonId requester) {
            OpenTicket command;
            command.details.subject = subject;
            command.details.description = description;
            command.details.requester = requester;
            command.queue = frontDesk;
            return desk.order({}, command, desk.anna).ticket;
        };
        const TicketId ticket = open(QStringLiteral("The card terminal refuses every card"),
                                     QStringLiteral("It says “declined” for ") + card, desk.mia);
        desk.order(ticket, AddNote{QStringLiteral("She read me ") + card + QStringLiteral(" on the phone.")},
                   desk.anna);
        desk.order(ticket, Reply{QStringLiteral("Please send no card numbers by mail.")}, desk.anna);
        must(desk.desk().attach(ticket, QStringLiteral("card, front side.jpg"), QStringLiteral("image/jpeg"),
                                QByteArray(52'000, 'x'), desk.anna));
        const QString mia = must(desk.store().person(desk.mia))->name;
        open(QStringLiteral("The same terminal as with ") + mia, {}, desk.noah);
        open(QStringLiteral("Badge"), QStringLiteral("Give it to ") + mia, desk.noah);
        return ticket;
    }

    std::unique_ptr<TicketWindow> m_window;
};

/// The name that a field has from its label, in the language of the pictures.
QString nameFrom(const QString& label)
{
    return QString(label).remove(u'&').chopped(1);
}

RedactionDialog* makeRedact(TicketWindow& window, TicketId ticket)
{
    const auto dossier = must(loadDossier(window.desk.store(), ticket, window.desk.boss)).value();
    return new RedactDialog(window.client(), std::make_shared<const TicketDossier>(dossier), card, &window);
}

RedactionDialog* makeErase(TicketWindow& window, TicketId)
{
    return new EraseDialog(window.client(), must(window.desk.store().person(window.desk.mia)).value(), &window);
}

RedactionDialog* makeEraseClient(TicketWindow& window, TicketId)
{
    return new EraseDialog(window.client(), must(window.desk.store().client(window.desk.acme)).value(), &window);
}

void giveReason(RedactionDialog& dialog, const char* words)
{
    named<QPlainTextEdit>(dialog, nameFrom(RedactionDialog::tr("&Reason:"))).setPlainText(QString::fromUtf8(words));
}

/// A ticket with a confidential entry, as that person sees it.
std::unique_ptr<TicketWindow> confided(TicketWindow::Me me)
{
    auto window = std::make_unique<TicketWindow>(me);
    TestDesk& desk = window->desk;
    OpenTicket open;
    open.details.subject = QStringLiteral("The router of the branch in Graz is locked");
    open.details.description = QStringLiteral("Nobody there knows its password any more.");
    open.details.requester = desk.mia;
    open.queue = frontDesk;
    const TicketId ticket = desk.order({}, open, desk.anna).ticket;
    desk.order(ticket, AddNote{QStringLiteral("The provider set it back and gave me a new one.")}, desk.anna);
    for (const auto& [label, text] : {std::pair("Router password, Graz", "tR7-quartz-Lamp0"),
                                      std::pair("Recovery codes of the provider’s portal", "1178 2093\n5521 8807")})
        must(
            desk.desk().confide({makeCommandId(), ticket, AddConfidential{QString::fromUtf8(label), {}}, desk.boss, {}},
                                QString::fromUtf8(text)));
    desk.order(ticket, Reply{QStringLiteral("It works again. We keep the new password here.")}, desk.boss);
    window->showTicket(ticket);
    return window;
}

/// The card's button, as if it was clicked.
void pressButton(TicketWindow& window, int nth)
{
    TimelineView& timeline = window.view().timeline();
    for (int row = 0; row < timeline.timeline().rowCount(); ++row) {
        if (timeline.timeline().card(row).kind == CardKind::Confidential && nth-- == 0)
            Q_EMIT timeline.buttonPressed(timeline.timeline().card(row).key);
    }
    (void)soon([&] {
        for (int row = 0; row < timeline.timeline().rowCount(); ++row) {
            if (timeline.timeline().card(row).button == CardButton::Hide)
                return true;
        }
        return false;
    });
    QTest::qWait(600);
}

void addConfidentialPictures(Gallery& gallery)
{
    constexpr QSize size(1100, 640);
    const auto picture = [&](const char* name, TicketWindow::Me me, QSize room,
                             const std::function<void(TicketWindow&)>& act) {
        gallery.addPicture(
            QLatin1String(name), [me] { return confided(me); }, room,
            [act](QWidget& widget) { act(static_cast<TicketWindow&>(widget)); });
    };
    picture("confidential-hidden", TicketWindow::Me::Boss, size, [](TicketWindow&) {});
    picture("confidential-shown", TicketWindow::Me::Boss, size, [](TicketWindow& window) { pressButton(window, 1); });
    picture("confidential-closed", TicketWindow::Me::Anna, size, [](TicketWindow&) {});
}

RedactionDialog* makeConfidentialRedact(TicketWindow& window, TicketId ticket)
{
    must(window.desk.desk().confide(
        {makeCommandId(), ticket, AddConfidential{QStringLiteral("Terminal PIN"), {}}, window.desk.boss, {}},
        QStringLiteral("2718")));
    return makeRedact(window, ticket);
}

void add(Gallery& gallery, const char* name, QSize size, const RedactionFrame::Make& make,
         const std::function<void(RedactionDialog&)>& act)
{
    gallery.addPicture(
        QLatin1String(name), [make] { return std::make_unique<RedactionFrame>(make); }, size,
        [act](QWidget& widget) {
            auto& dialog = static_cast<RedactionFrame&>(widget).dialog();
            act(dialog);
            (void)soon([&] { return !dialog.isLooking(); });
            QTest::qWait(50);
        });
}

} // namespace

void addRedactionPictures(Gallery& gallery)
{
    add(gallery, "redact-text", {680, 620}, makeRedact, [](RedactionDialog& dialog) {
        (void)soon([&] { return !dialog.isLooking(); });
        giveReason(dialog, "A card number, which we must not keep");
    });
    add(gallery, "redact-nothing", {680, 480}, makeRedact, [](RedactionDialog& dialog) {
        named<QPlainTextEdit>(dialog, nameFrom(RedactDialog::tr("&Text:"))).setPlainText(QStringLiteral("5500 0000"));
    });
    add(gallery, "redact-file", {680, 620}, makeRedact, [](RedactionDialog& dialog) {
        dialog.findChild<SegmentedControl*>()->setCurrent(1);
        named<QComboBox>(dialog, nameFrom(RedactDialog::tr("W&hich:"))).setCurrentIndex(0);
    });
    add(gallery, "redact-confidential", {680, 620}, makeConfidentialRedact, [](RedactionDialog& dialog) {
        dialog.findChild<SegmentedControl*>()->setCurrent(1);
        named<QComboBox>(dialog, nameFrom(RedactDialog::tr("W&hich:"))).setCurrentIndex(1);
    });
    addConfidentialPictures(gallery);
    add(gallery, "erase-person", {680, 660}, makeErase,
        [](RedactionDialog& dialog) { giveReason(dialog, "Asked for by mail on 2 March"); });
    add(gallery, "erase-client", {680, 520}, makeEraseClient,
        [](RedactionDialog& dialog) { giveReason(dialog, "The contract has ended"); });
    add(gallery, "erase-person-ready", {680, 660}, makeErase, [](RedactionDialog& dialog) {
        (void)soon([&] { return !dialog.isLooking(); });
        giveReason(dialog, "Asked for by mail on 2 March");
        for (auto* field : dialog.findChildren<QLineEdit*>())
            field->setText(static_cast<EraseDialog&>(dialog).name());
    });
    add(gallery, "erase-person-running", {680, 660}, makeErase, [](RedactionDialog& dialog) {
        (void)soon([&] { return !dialog.isLooking(); });
        dialog.setSending(true);
    });
}

} // namespace tierdesk::test
