// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what in which queues, and how people sign in.
#include "ui/playbook/formpage.h"
#include "ui/playbook/listpage.h"
#include "ui/playbook/pages.h"
#include "ui/text/rightnames.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

namespace tierdesk {

namespace {

class RightsPage : public ListPage<Grant>
{
    Q_DECLARE_TR_FUNCTIONS(RightsPage)

public:
    RightsPage(PlaybookDraft& draft, QWidget* parent)
        : ListPage(draft, &Playbook::rights, "rights",
                   new EntryList(tr("Rights"), EntryList::Order::AsTheyCome, EntryList::New::Named), parent)
        , m_usual(new QPushButton(tr("&Start from the usual rights"), this))
    {
        entry().addPick(tr("&Role"), "role", &Grant::role, choicesOf<Role>);
        entry().addPick(tr("In &which queues"), "place", &Grant::place, choicesOf<GrantPlace>);
        entry().addPicks(
            tr("&Queues"), "queues", &Grant::queues,
            [this] { return queueChoices(this->draft().value(), NoneToo::No); }, tr("Only where queues are named"));
        entry().addPicks(tr("They &may"), "rights", &Grant::rights, choicesOf<Right>, tr("Nothing yet"));
        form().addHint(tr("Rights add to each other; what no line gives is not allowed. Whoever may do anything in a "
                          "queue sees its tickets in lists."));
        m_usual->setToolTip(tr("While no line stands here, the usual rights hold."));
        column().insertWidget(0, m_usual, 0, Qt::AlignLeft);
        connect(m_usual, &QPushButton::clicked, this, [this] {
            this->draft().edit([](Playbook& playbook) { playbook.rights = defaultGrants(); });
            entries().setCurrent(0);
        });
        connect(&draft, &PlaybookDraft::changed, this, [this] { refreshUsual(); });
        begin();
        refreshUsual();
    }

    [[nodiscard]] QString title() const override { return tr("Rights"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("What each role may do, in which queues. While no line stands here, the usual rights hold.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Lock; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("rights")}; }

protected:
    [[nodiscard]] EntryLine lineOf(const Grant& grant) const override
    {
        return {nameOf(grant.role), nameOf(grant.place)};
    }
    /// The name that was typed is a role's, or somebody means technicians.
    [[nodiscard]] Grant made(const QString& name) const override
    {
        Grant grant;
        for (const Role role : allValues<Role>()) {
            if (nameOf(role).compare(name.trimmed(), Qt::CaseInsensitive) == 0)
                grant.role = role;
        }
        return grant;
    }

private:
    void refreshUsual()
    {
        m_usual->setVisible(values().empty());
        m_usual->setEnabled(draft().mayEdit());
    }

    QPushButton* m_usual;
};

class SignInPage : public FormPage
{
    Q_DECLARE_TR_FUNCTIONS(SignInPage)

public:
    SignInPage(PlaybookDraft& draft, QWidget* parent)
        : FormPage(draft, parent)
    {
        addFields();
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("Sign-in"); }
    [[nodiscard]] QString purpose() const override { return tr("How people show who they are."); }
    [[nodiscard]] Icon icon() const override { return Icon::Person; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("signIn")}; }

private:
    void addFields()
    {
        auto* mode = makePick(&form(), [this](const QString& key) {
            draft().edit([&](Playbook& playbook) { playbook.signIn.mode = fromKeyText<SignInMode>(key); });
        });
        form().addField(tr("People &sign in"), QStringLiteral("signIn.mode"), mode, [this, mode] {
            showPick(*mode, choicesOf<SignInMode>(), keyText(draft().value().signIn.mode));
        });
        //: Follows a number in a field.
        addNumber(tr("A password has at &least"), "leastLength", &SignInPolicy::leastLength,
                  {8, 100, tr(" characters")});
        //: Follows a number in a field.
        addNumber(tr("Wrong passwords before a &wait"), "attempts", &SignInPolicy::attempts, {1, 20, tr(" in a row")});
        //: Follows a number in a field.
        addNumber(tr("The window &locks after"), "idleMinutes", &SignInPolicy::idleMinutes,
                  {0, 480, tr(" minutes untouched"), tr("never")});
        form().addHint(tr("Whoever can read a store’s file can read what is in it, whatever the sign-in: keep the file "
                          "where only the desk’s people can."));
    }
    void addNumber(const QString& label, const char* member, int SignInPolicy::* field, const NumberRange& range)
    {
        auto* box = makeNumber(range, &form(), [this, field](int number) {
            draft().edit([&](Playbook& playbook) { playbook.signIn.*field = number; });
        });
        form().addField(label, QStringLiteral("signIn.") + QLatin1String(member), box,
                        [this, box, field] { showNumber(*box, draft().value().signIn.*field); });
    }
};

} // namespace

PlaybookPage* makeRightsPage(PlaybookDraft& draft, QWidget* parent)
{
    return new RightsPage(draft, parent);
}

PlaybookPage* makeSignInPage(PlaybookDraft& draft, QWidget* parent)
{
    return new SignInPage(draft, parent);
}

} // namespace tierdesk
