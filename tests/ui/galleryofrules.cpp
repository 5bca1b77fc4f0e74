// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What rules tell people, and what is said of them.
#include "core/desk/engine.h"
#include "tests/ui/gallery.h"
#include "tests/ui/ticketwindow.h"
#include "ui/notices/noticepanel.h"
#include "ui/ticket/explanationdialog.h"

#include <QTreeWidget>

namespace tierdesk::test {

namespace {

/// A desk whose rules have just told its supervisor some things, some of them late.
void tellTheBoss(TestDesk& desk)
{
    Playbook book = *must(desk.store().playbook());
    Action tell;
    tell.text = QStringLiteral("Nobody has taken this for an hour.");
    Protocol untaken;
    untaken.key = RuleKey{QStringLiteral("untaken")};
    untaken.name = QStringLiteral("Nobody has taken it");
    untaken.trigger.kind = TriggerKind::Unassigned;
    untaken.scope = {{Join::All, {{Attribute::Tier, Comparison::AtMost, {QStringLiteral("2")}, {}}}}};
    untaken.steps = {{QStringLiteral("1"), Offset::After, 60, {}, {tell}, 0, 0},
                     {QStringLiteral("2"), Offset::After, 240, {}, {tell}, 0, 0}};
    book.protocols = {untaken};
    must(desk.desk().publish(book, {}, desk.admin));
    for (const char* subject : {"Printer prints stripes", "No sound in room B2", "VPN asks twice for the code"})
        desk.openTicket(QString::fromUtf8(subject));
    desk.wait(std::chrono::minutes(63));
    must(Engine(desk.store(), [&desk] { return desk.now(); }, QStringLiteral("picture")).sweep());
}

/// A dialog over the desk that it speaks of.
class OverDesk final : public QWidget
{
public:
    template <class Make>
    explicit OverDesk(Make make)
        : m_window(TicketWindow::Me::Boss, tellTheBoss)
        , m_center(m_window.client())
    {
        (void)soon([this] { return !m_center.unread().empty(); });
        QDialog* dialog = make(m_center, m_window.client(), this);
        dialog->setWindowFlags(Qt::Widget);
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(dialog);
        (void)soon([dialog] { return dialog->findChild<QTreeWidget*>()->topLevelItemCount() > 0; });
    }

private:
    TicketWindow m_window;
    NoticeCenter m_center;
};

} // namespace

void addRulePictures(Gallery& gallery)
{
    gallery.addPicture(QStringLiteral("notices"),
                       [] {
                           return std::make_unique<OverDesk>(
                               [](NoticeCenter& center, DeskClient& client, QWidget* parent) -> QDialog* {
                                   return new NoticePanel(center, client, parent);
                               });
                       },
                       {900, 420});
    gallery.addPicture(QStringLiteral("explanation"),
                       [] {
                           return std::make_unique<OverDesk>(
                               [](NoticeCenter&, DeskClient& client, QWidget* parent) -> QDialog* {
                                   return new ExplanationDialog(client, TicketId{1}, parent);
                               });
                       },
                       {900, 560});
    gallery.addPicture(QStringLiteral("ticket-alert"),
                       [] {
                           auto window = std::make_unique<TicketWindow>(TicketWindow::Me::Boss, tellTheBoss);
                           window->showTicket(TicketId{1});
                           return window;
                       },
                       {1000, 560});
}

} // namespace tierdesk::test
