// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Two people change one ticket: different fields are both kept, of the same one somebody chooses.
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "ui/ticket/fieldchoicedialog.h"
#include "ui/ticket/ticketheader.h"
#include "ui/widgets/tagedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct Office
{
    TicketWindow window;
    TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));

    Office() { window.showTicket(id); }

    void bens(const DetailsPatch& patch) { window.desk.order(id, EditTicket{patch, {}}, window.desk.ben); }
    [[nodiscard]] Details details() { return window.ticket(id).details; }
    [[nodiscard]] FieldChoiceDialog* choice() const { return window.findChild<FieldChoiceDialog*>(); }
    FieldChoiceDialog& asked()
    {
        if (!soon([this] { return choice() && choice()->isVisible(); }))
            throw std::runtime_error("nobody asks");
        return *choice();
    }
    [[nodiscard]] static QRadioButton& option(const FieldChoiceDialog& dialog, const char* name)
    {
        for (QRadioButton* button : dialog.findChildren<QRadioButton*>()) {
            if (button->accessibleName().startsWith(QLatin1String(name)))
                return *button;
        }
        throw std::runtime_error("there is no such choice");
    }
    [[nodiscard]] static QPushButton& save(const FieldChoiceDialog& dialog)
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Save"))
                return *button;
        }
        throw std::runtime_error("there is no such button");
    }
};

DetailsPatch subject(const char* text)
{
    DetailsPatch patch;
    patch.subject = QString::fromUtf8(text);
    return patch;
}

} // namespace

TEST_CASE("two people who change different fields both keep their words and nobody asks")
{
    Office office;
    OrderDialog& dialog = office.window.opened(Act::Edit);
    named<QLineEdit>(dialog, "Asset").setText(QStringLiteral("PRN-12"));
    office.bens(subject("Printer on floor 2 is silent"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return office.details().asset == QStringLiteral("PRN-12"); }));
    CHECK(office.details().subject == QStringLiteral("Printer on floor 2 is silent"));
    CHECK(office.choice() == nullptr);
}

TEST_CASE("of a field that both changed nothing is chosen beforehand and mine can stand")
{
    Office office;
    OrderDialog& dialog = office.window.opened(Act::Edit);
    named<QLineEdit>(dialog, "Subject").setText(QStringLiteral("Printer hums"));
    named<QLineEdit>(dialog, "Asset").setText(QStringLiteral("PRN-12"));
    office.bens(subject("Printer on floor 2 is silent"));
    press(Qt::Key_Return, Qt::ControlModifier);

    FieldChoiceDialog& choice = office.asked();
    QRadioButton& now = Office::option(choice, "Subject: Now");
    QRadioButton& mine = Office::option(choice, "Subject: Mine");
    CHECK(now.text().contains(QStringLiteral("Ben")));
    CHECK_FALSE(now.isChecked());
    CHECK_FALSE(mine.isChecked());
    CHECK_FALSE(Office::save(choice).isEnabled());
    CHECK(office.details().subject == QStringLiteral("Printer on floor 2 is silent"));
    CHECK(office.details().asset.isEmpty());

    SECTION("mine")
    {
        mine.click();
        Office::save(choice).click();
        REQUIRE(soon([&] { return office.details().subject == QStringLiteral("Printer hums"); }));
    }
    SECTION("theirs")
    {
        now.click();
        Office::save(choice).click();
        REQUIRE(soon([&] { return office.details().asset == QStringLiteral("PRN-12"); }));
        CHECK(office.details().subject == QStringLiteral("Printer on floor 2 is silent"));
    }
    SECTION("neither: what was typed is still there")
    {
        choice.reject();
        REQUIRE(soon([&] { return office.choice() == nullptr; }));
        REQUIRE(office.window.dialog() == &dialog);
        CHECK(named<QLineEdit>(dialog, "Subject").text() == QStringLiteral("Printer hums"));
        CHECK(office.details().subject == QStringLiteral("Printer on floor 2 is silent"));
        return;
    }
    REQUIRE(soon([&] { return office.window.dialog() == nullptr; }));
    CHECK(office.details().asset == QStringLiteral("PRN-12"));
}

TEST_CASE("what somebody changes while one chooses is asked again")
{
    Office office;
    OrderDialog& dialog = office.window.opened(Act::Edit);
    named<QLineEdit>(dialog, "Subject").setText(QStringLiteral("Printer hums"));
    office.bens(subject("Printer on floor 2 is silent"));
    press(Qt::Key_Return, Qt::ControlModifier);
    FieldChoiceDialog& first = office.asked();
    Office::option(first, "Subject: Mine").click();
    office.bens(subject("Printer on floor 3 is silent"));
    Office::save(first).click();
    REQUIRE(soon([&] {
        const auto labels = office.window.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && qobject_cast<FieldChoiceDialog*>(label->window()) &&
                   label->text().contains(QStringLiteral("floor 3"));
        });
    }));
    CHECK(office.details().subject == QStringLiteral("Printer on floor 3 is silent"));
}

TEST_CASE("a subject retyped in the header asks when somebody else has changed it since the keyboard came")
{
    Office office;
    SubjectField& field = office.window.view().header().subject();
    office.window.trigger(Act::Subject);
    REQUIRE(field.hasFocus());
    type("Printer hums");
    office.bens(subject("Printer on floor 2 is silent"));
    REQUIRE(soon([&] {
        return office.window.actions().source().dossier()->ticket.details.subject.contains(QStringLiteral("floor 2"));
    }));
    press(Qt::Key_Return);
    FieldChoiceDialog& choice = office.asked();
    Office::option(choice, "Subject: Mine").click();
    Office::save(choice).click();
    REQUIRE(soon([&] { return office.details().subject == QStringLiteral("Printer hums"); }));
}

TEST_CASE("tags that both changed ask and several changes of mine in a row do not")
{
    Office office;
    TagEdit& tags = *office.window.view().findChild<TagEdit*>();
    Q_EMIT tags.tagsEdited({QStringLiteral("one")});
    Q_EMIT tags.tagsEdited({QStringLiteral("one"), QStringLiteral("two")});
    REQUIRE(soon([&] { return office.details().tags.size() == 2; }));
    CHECK(office.choice() == nullptr);

    REQUIRE(soon([&] { return tags.tags().size() == 2; }));
    DetailsPatch patch;
    patch.tags = QStringList{QStringLiteral("one"), QStringLiteral("ben")};
    office.bens(patch);
    Q_EMIT tags.tagsEdited({QStringLiteral("one")});
    FieldChoiceDialog& choice = office.asked();
    Office::option(choice, "Tags: Now").click();
    Office::save(choice).click();
    REQUIRE(soon([&] { return office.choice() == nullptr; }));
    CHECK(office.details().tags == *patch.tags);
}
