// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What people outside write, and what nobody should type: no text is taken for HTML, and no field breaks on any word.
#include "core/playbook/codec.h"
#include "tests/support/badwords.h"
#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/queue/filterbar.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandpalette.h"
#include "ui/ticket/composer.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTimer>
#include <QToolTip>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const QString tags = QStringLiteral("<b>MARK</b><img src=\"file:///nowhere.png\">");

/// Every name, purpose and text of the document, followed by tags.
QJsonValue tagged(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& one : value.toArray())
            array.append(tagged(one));
        return array;
    }
    if (!value.isObject())
        return value;
    static const QStringList words{QStringLiteral("name"), QStringLiteral("purpose"), QStringLiteral("text")};
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool named = words.contains(member.key()) && member->isString();
        *member = named ? QJsonValue(member->toString() + tags) : tagged(*member);
    }
    return object;
}

/// A desk where everything that has a name has one with tags in it.
class TaggedDesk : public RealDesk
{
public:
    TaggedDesk()
    {
        const QJsonValue document = QJsonDocument::fromJson(toDocument(*playbook())).object();
        auto book = parsePlaybook(QJsonDocument(tagged(document).toObject()).toJson());
        REQUIRE(book);
        Desk desk(store(), now());
        REQUIRE(desk.publish(*std::move(book), {}, PersonId{1}));
        const auto client = desk.recordClient({{}, QStringLiteral("Brio") + tags}, PersonId{1});
        REQUIRE(client);
        for (Person person : {requester(), tom()}) {
            person.name += tags;
            if (!person.isStaff())
                person.client = client->id;
            REQUIRE(desk.recordPerson(person, PersonId{1}));
        }
        for (const char* subject : {"Printer ", "Screen ", "Keyboard "})
            tickets.push_back(openTicket(QLatin1String(subject) + tags));
        EditTicket edit;
        edit.patch.description = tags;
        edit.patch.tags = QStringList{QStringLiteral("a<b>MARK</b>")};
        order(tickets.front(), edit);
        order(tickets.front(), AddNote{tags + QStringLiteral("\nsecond line")});
        order(tickets.front(), Reply{tags, {}});
        order(tickets.front(), AddTask{tags, {}});
        order(tickets.front(), AssignTicket{mira().id});
        order(tickets.front(), LinkTicket{}, tickets.back());
        order(tickets.front(), AskConsult{QueueKey{QStringLiteral("network")}, tags});
        REQUIRE(desk.attach(tickets.front(), QStringLiteral("plan<b>MARK</b>.txt"), QStringLiteral("text/plain"),
                            tags.toUtf8(), tom().id));
    }

    std::vector<TicketId> tickets;
};

/// What is in sight and holds the tags; how much of it would be shown as HTML.
struct Sighting
{
    int shown = 0;
    QStringList taken;
};

void lookAt(const QWidget& widget, Sighting& sighting)
{
    const auto count = [&](const QString& where, bool taken) {
        ++sighting.shown;
        if (taken && !sighting.taken.contains(where))
            sighting.taken.append(where);
    };
    const QString name = QLatin1String(widget.metaObject()->className()) + QLatin1Char(' ') + widget.objectName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->text().contains(tags.left(7))) {
        const bool automatic = label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text());
        count(name + label->text(), automatic || label->textFormat() == Qt::RichText);
    }
    if (const auto* edit = qobject_cast<const QTextEdit*>(&widget)) {
        const QString plain = edit->toPlainText();
        if (plain.contains(QStringLiteral("MARK")))
            count(name, plain.count(QStringLiteral("MARK")) != plain.count(QStringLiteral("<b>MARK</b>")));
    }
}

void lookAround(Sighting& sighting)
{
    for (const QWidget* widget : QApplication::allWidgets()) {
        if (widget->isVisible())
            lookAt(*widget, sighting);
    }
}

/// Looks at each dialog and menu that opens over a window, does something with it and closes it, as often as the clock
/// ticks, so that those that wait for an answer are met as well.
class Visitor : public QObject
{
public:
    Visitor(const QWidget& window, std::function<void(QWidget&)> visit)
        : m_window(window)
        , m_visit(std::move(visit))
    {
        lookLater();
    }

    [[nodiscard]] int visited() const { return m_visited; }
    [[nodiscard]] bool isQuiet() const { return foreground() == nullptr; }

private:
    [[nodiscard]] QWidget* foreground() const
    {
        if (QWidget* popup = QApplication::activePopupWidget())
            return popup;
        if (QWidget* modal = QApplication::activeModalWidget())
            return modal;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget != &m_window && widget->isWindow() && qobject_cast<QDialog*>(widget))
                return widget;
        }
        return nullptr;
    }
    /// A timer of its own each time: one that is at work does not tick in the loop of a dialog that it opened.
    void lookLater()
    {
        constexpr int often = 20;
        QTimer::singleShot(often, this, &Visitor::look);
    }
    void look()
    {
        lookLater();
        QWidget* widget = foreground();
        if (!widget || widget == m_visiting)
            return;
        // Some time for what it reads from the store.
        constexpr int patience = 5;
        const int age = widget->property("age").toInt();
        widget->setProperty("age", age + 1);
        if (age < patience)
            return;
        if (age == patience) {
            ++m_visited;
            m_visiting = widget;
            m_visit(*widget);
            m_visiting = nullptr;
            return;
        }
        leave(*widget);
    }
    static void leave(QWidget& widget)
    {
        // Whatever it asks: what was typed may go.
        if (auto* box = qobject_cast<QMessageBox*>(&widget)) {
            for (QAbstractButton* button : box->buttons()) {
                const auto role = box->buttonRole(button);
                if (role == QMessageBox::DestructiveRole || role == QMessageBox::YesRole) {
                    button->click();
                    return;
                }
            }
        }
        if (auto* dialog = qobject_cast<QDialog*>(&widget))
            dialog->reject();
        else
            widget.close();
    }

    const QWidget& m_window;
    std::function<void(QWidget&)> m_visit;
    QPointer<QWidget> m_visiting;
    int m_visited = 0;
};

/// Everything that can be chosen in menus, but what leaves the program or speaks to a printer.
void triggerAll(OpenWindow& open, Visitor& visitor, TicketId ticket)
{
    ActionRegistry& actions = open.window.actions();
    static const QStringList left{QStringLiteral("app.quit"), QStringLiteral("list.print"), QStringLiteral("list.pdf"),
                                  QStringLiteral("ticket.print"), QStringLiteral("ticket.pdf")};
    std::vector<ActionSpec> specs = actions.specs();
    for (const ActionSpec& spec : specs) {
        if (left.contains(spec.id))
            continue;
        if (open.chosen() != std::vector{ticket})
            open.window.openTicket(ticket);
        INFO(spec.id.toStdString());
        QAction* action = actions.action(spec.id);
        if (!action->isEnabled())
            continue;
        action->trigger();
        QTest::qWait(5);
        REQUIRE(QTest::qWaitFor([&] { return visitor.isQuiet(); }, 180'000));
    }
}

/// Every field is given every word, each another one at a time. What a field does may take other fields away.
void fill(QWidget& dialog)
{
    QList<QPointer<QWidget>> fields;
    for (QWidget* field : dialog.findChildren<QWidget*>()) {
        if (field->isVisible() && field->isEnabled())
            fields.append(field);
    }
    const QStringList& words = badWords();
    for (qsizetype turn = 0; turn < words.size(); ++turn) {
        qsizetype place = turn;
        for (const QPointer<QWidget>& field : fields) {
            if (auto* line = qobject_cast<QLineEdit*>(field.data()); line && !line->isReadOnly()) {
                line->selectAll();
                line->insert(words.at(++place % words.size()));
            } else if (auto* edit = qobject_cast<QPlainTextEdit*>(field.data()); edit && !edit->isReadOnly()) {
                edit->selectAll();
                edit->insertPlainText(words.at(++place % words.size()));
            }
        }
        QCoreApplication::processEvents();
    }
    if (qobject_cast<QFileDialog*>(&dialog))
        return;
    for (auto* box : dialog.findChildren<QDialogButtonBox*>()) {
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole && button->isEnabled()) {
                button->click();
                return;
            }
        }
    }
}

void requireWhole(Store& store)
{
    const auto findings = store.verify({});
    REQUIRE(findings);
    for (const tierdesk::Finding& finding : *findings)
        FAIL_CHECK(finding.check.toStdString() << ": " << finding.what.left(400).toStdString());
}

} // namespace

TEST_CASE("What people wrote is shown as it stands in every window and never taken for HTML")
{
    TaggedDesk desk;
    MemorySettings settings;
    OpenWindow open(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
    REQUIRE(open.settles());
    open.window.openTicket(desk.tickets.front());
    QTest::qWait(300);
    Sighting sighting;
    lookAround(sighting);
    CHECK(sighting.shown >= 3);
    const int before = sighting.shown;
    Visitor visitor(open.window, [&](QWidget&) { lookAround(sighting); });
    triggerAll(open, visitor, desk.tickets.front());
    CHECK(visitor.visited() > 25);
    CHECK(sighting.shown > before + 50);
    open.window.toast().say(MessageTone::Error, tags);
    QToolTip::showText(open.window.mapToGlobal(QPoint(50, 50)), tags, &open.window);
    QTest::qWait(50);
    const int withoutTip = sighting.shown;
    lookAround(sighting);
    CHECK(sighting.shown >= withoutTip + 2);
    CHECK(sighting.taken.join(QLatin1Char('\n')) == QString());
    QToolTip::hideText();
}

TEST_CASE("No field of any dialog breaks on words that nobody should type and the store stays whole")
{
    RealDesk desk;
    const std::vector<TicketId> tickets = desk.openTickets(5);
    desk.order(tickets.front(), AssignTicket{desk.mira().id});
    MemorySettings settings;
    {
        Person me = desk.mira();
        me.role = Role::Administrator;
        REQUIRE(Desk(desk.store(), RealDesk::now()).recordPerson(me, PersonId{1}));
        OpenWindow open(desk.open(), me, desk.playbook(), RealDesk::now(), settings);
        REQUIRE(open.settles());
        Visitor visitor(open.window, fill);
        triggerAll(open, visitor, tickets.front());
        CHECK(visitor.visited() > 25);
    }
    requireWhole(desk.store());
}

TEST_CASE("Notes replies filters and searches take two hundred words that nobody should write")
{
    RealDesk desk;
    const TicketId ticket = desk.openTicket(QStringLiteral("Printer"));
    MemorySettings settings;
    std::size_t messages = 0;
    {
        OpenWindow open(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
        REQUIRE(open.settles());
        open.window.openTicket(ticket);
        REQUIRE(QTest::qWaitFor([&] { return open.window.findChild<Composer*>() != nullptr; }));
        Composer& composer = *open.window.findChild<Composer*>();
        auto* filter = open.window.list().filterBar().findChild<QLineEdit*>();
        REQUIRE(filter);
        bool note = false;
        for (const QString& word : badWords()) {
            INFO(word.left(50).toStdString());
            note = !note;
            open.window.actions()
                .action(note ? QStringLiteral("ticket.note") : QStringLiteral("ticket.reply"))
                ->trigger();
            composer.edit().setPlainText(word);
            QTest::keyClick(&composer.edit(), Qt::Key_Return, Qt::ControlModifier);
            const auto sent = [&] { return composer.edit().toPlainText().isEmpty(); };
            if (!word.trimmed().isEmpty() && QTest::qWaitFor(sent, 1000))
                ++messages;
            filter->selectAll();
            filter->insert(word);
            QTest::keyClick(filter, Qt::Key_Return);
            QCoreApplication::processEvents();
        }
        filter->clear();
        QTest::keyClick(filter, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return open.client.outbox().waiting().empty(); }, 60'000));
        REQUIRE(open.settles());
        open.window.actions().action(QStringLiteral("view.palette"))->trigger();
        auto* palette = open.window.findChild<CommandPalette*>();
        REQUIRE(palette);
        auto* search = palette->findChild<QLineEdit*>();
        REQUIRE(search);
        for (const QString& word : badWords()) {
            search->selectAll();
            search->insert(word);
            QCoreApplication::processEvents();
        }
        QTest::keyClick(search, Qt::Key_Escape);
    }
    CHECK(messages > 100);
    CHECK(desk.ticket(ticket).messages.size() >= messages);
    requireWhole(desk.store());
}
