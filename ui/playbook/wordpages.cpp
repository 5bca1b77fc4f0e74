// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The reasons and codes that people choose from, and what a message to a closed ticket does.
#include "ui/playbook/formpage.h"
#include "ui/playbook/listpage.h"
#include "ui/playbook/pages.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace tierdesk {

namespace {

struct ChoiceWords
{
    std::vector<Choice> Playbook::* list;
    const char* section;
    QString title;
    QString purpose;
    Icon icon;
};

class ChoicesPage : public ListPage<Choice>
{
    Q_DECLARE_TR_FUNCTIONS(ChoicesPage)

public:
    ChoicesPage(PlaybookDraft& draft, const ChoiceWords& words, QWidget* parent)
        : ListPage(draft, words.list, words.section,
                   new EntryList(words.title, EntryList::Order::AsTheyCome, EntryList::New::Named), parent)
        , m_words(words)
    {
        entry().addText(tr("&Name"), "name", &Choice::name);
        form().addHint(tr("Tickets that have it keep it. What is removed can no longer be chosen."));
        begin();
    }

    [[nodiscard]] QString title() const override { return m_words.title; }
    [[nodiscard]] QString purpose() const override { return m_words.purpose; }
    [[nodiscard]] Icon icon() const override { return m_words.icon; }
    [[nodiscard]] QStringList sections() const override { return {QLatin1String(m_words.section)}; }

    static PlaybookPage* pending(PlaybookDraft& draft, QWidget* parent)
    {
        return new ChoicesPage(draft,
                               {&Playbook::pendingReasons, "pendingReasons", tr("Pending reasons"),
                                tr("Why a ticket waits."), Icon::Pause},
                               parent);
    }
    static PlaybookPage* returning(PlaybookDraft& draft, QWidget* parent)
    {
        return new ChoicesPage(draft,
                               {&Playbook::returnReasons, "returnReasons", tr("Return reasons"),
                                tr("Why a tier sends a ticket back."), Icon::Return},
                               parent);
    }
    static PlaybookPage* resolving(PlaybookDraft& draft, QWidget* parent)
    {
        return new ChoicesPage(draft,
                               {&Playbook::resolutionCodes, "resolutionCodes", tr("Resolution codes"),
                                tr("How a ticket came to its end."), Icon::Resolve},
                               parent);
    }

protected:
    [[nodiscard]] EntryLine lineOf(const Choice& choice) const override { return {choice.name, {}}; }
    [[nodiscard]] Choice made(const QString& name) const override { return {keyFor(name), name}; }

private:
    ChoiceWords m_words;
};

class FollowUpPage : public FormPage
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpPage)

public:
    FollowUpPage(PlaybookDraft& draft, QWidget* parent)
        : FormPage(draft, parent)
    {
        addFields();
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("Desk and follow-ups"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("What the desk is called, and what a message to a closed ticket does.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Reopen; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("name"), QStringLiteral("followUp")}; }

private:
    void addFields()
    {
        auto* name = new QLineEdit(&form());
        connect(name, &QLineEdit::textEdited, this,
                [this](const QString& text) { draft().edit([&](Playbook& playbook) { playbook.name = text; }); });
        form().addField(tr("&Name of the playbook"), QStringLiteral("name"), name,
                        [this, name] { showText(*name, draft().value().name); });
        auto* mode = makePick(&form(), [this](const QString& key) {
            draft().edit([&](Playbook& playbook) { playbook.followUp.mode = fromKeyText<FollowUp>(key); });
        });
        form().addField(tr("A message to a &closed ticket"), QStringLiteral("followUp.mode"), mode, [this, mode] {
            showPick(*mode, choicesOf<FollowUp>(), keyText(draft().value().followUp.mode));
        });
        //: Follows a number in a field.
        auto* days = makeNumber({0, 3650, tr(" days after it was closed")}, &form(), [this](int number) {
            draft().edit([&](Playbook& playbook) { playbook.followUp.reopenWithinDays = number; });
        });
        form().addField(tr("&Reopens within"), QStringLiteral("followUp.reopenWithinDays"), days,
                        [this, days] { showNumber(*days, draft().value().followUp.reopenWithinDays); });
        auto* thanks = new KeysEdit(KeysEdit::Others::Yes, &form());
        thanks->setFieldName(tr("Phrases that only say thanks"));
        connect(thanks, &KeysEdit::keysEdited, this, [this](const QStringList& phrases) {
            draft().edit([&](Playbook& playbook) { playbook.followUp.thanks = phrases; });
        });
        form().addField(tr("Phrases that only say &thanks"), QStringLiteral("followUp.thanks"), thanks,
                        [this, thanks] { thanks->setKeys(draft().value().followUp.thanks); });
    }
};

} // namespace

PlaybookPage* makePendingReasonsPage(PlaybookDraft& draft, QWidget* parent)
{
    return ChoicesPage::pending(draft, parent);
}

PlaybookPage* makeReturnReasonsPage(PlaybookDraft& draft, QWidget* parent)
{
    return ChoicesPage::returning(draft, parent);
}

PlaybookPage* makeResolutionCodesPage(PlaybookDraft& draft, QWidget* parent)
{
    return ChoicesPage::resolving(draft, parent);
}

PlaybookPage* makeFollowUpPage(PlaybookDraft& draft, QWidget* parent)
{
    return new FollowUpPage(draft, parent);
}

} // namespace tierdesk
