// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Tiers, queues, categories and services.
#include "ui/playbook/listpage.h"
#include "ui/playbook/pages.h"
#include "ui/playbook/scopesedit.h"

#include <QComboBox>
#include <QLineEdit>

namespace tierdesk {

namespace {

class TiersPage : public ListPage<TierEntry>
{
    Q_DECLARE_TR_FUNCTIONS(TiersPage)

public:
    TiersPage(PlaybookDraft& draft, QWidget* parent)
        : ListPage(draft, &Playbook::tiers, "tiers",
                   new EntryList(tr("Tiers"), EntryList::Order::AsTheyCome, EntryList::New::Never), parent)
    {
        entry().addText(tr("&Name"), "name", &TierEntry::name);
        entry().addLongText(tr("What it &does"), "scope", &TierEntry::scope);
        entry().addNumber(tr("An &hour of work costs"), "hourlyCost", &TierEntry::hourlyCost,
                          {0, 9999, {}, tr("not told")});
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("Tiers"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("The levels of support, from self-service to those outside the desk.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Tier2; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("tiers")}; }

protected:
    [[nodiscard]] EntryLine lineOf(const TierEntry& tier) const override
    {
        //: %1 is the number of a tier, %2 its name.
        return {tr("Tier %1: %2").arg(tier.tier.value).arg(tier.name), {}};
    }
    [[nodiscard]] TierEntry made(const QString& name) const override { return {{}, name, {}, 0}; }
    [[nodiscard]] bool isRemovable(const TierEntry&) const override { return false; }
};

class QueuesPage : public ListPage<Queue>
{
    Q_DECLARE_TR_FUNCTIONS(QueuesPage)

public:
    QueuesPage(PlaybookDraft& draft, QWidget* parent)
        : ListPage(draft, &Playbook::queues, "queues",
                   new EntryList(tr("Queues"), EntryList::Order::AsTheyCome, EntryList::New::Named), parent)
        , m_desk(new DraftForm(draft, this))
    {
        auto* intake = makePick(m_desk, [this](const QString& key) {
            this->draft().edit([&](Playbook& playbook) { playbook.intake = QueueKey{key}; });
        });
        m_desk->addField(tr("New tickets &arrive in"), QStringLiteral("intake"), intake, [this, intake] {
            showPick(*intake, queueChoices(this->draft().value(), NoneToo::No), this->draft().value().intake.value);
        });
        m_desk->setPath({});
        column().insertWidget(0, m_desk);
        addFields();
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("Queues"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("The teams' lists of tickets. A queue belongs to one tier and is retired, never deleted.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Queue; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("queues"), QStringLiteral("intake")}; }

protected:
    [[nodiscard]] EntryLine lineOf(const Queue& queue) const override
    {
        const QString tier = Names::tier(queue.tier);
        //: %1 is a tier: "tier 2".
        return {queue.name, queue.retired ? tr("%1, retired").arg(tier) : tier};
    }
    [[nodiscard]] Queue made(const QString& name) const override
    {
        Queue queue;
        queue.key = QueueKey{keyFor(name)};
        queue.name = name;
        queue.tier = Tier{2};
        return queue;
    }
    [[nodiscard]] bool isRemovable(const Queue& queue) const override { return !isInForce(queue); }
    void revealElsewhere(const QString& path) override { m_desk->reveal(path); }

private:
    void addFields()
    {
        const auto people = [this] { return staffChoices(draft()); };
        entry().addText(tr("&Name"), "name", &Queue::name);
        entry().addPick(tr("&Tier"), "tier", &Queue::tier, [this] { return tierChoices(draft().value()); });
        entry().addPick(tr("&Kind"), "kind", &Queue::kind, choicesOf<QueueKind>);
        entry().addLongText(tr("&Purpose"), "purpose", &Queue::purpose);
        entry().addPicks(
            tr("&Escalates to"), "escalatesTo", &Queue::escalatesTo, [this] { return higherQueues(); },
            tr("Any higher tier"));
        entry().addPick(tr("&Lead"), "lead", &Queue::lead, people);
        entry().addPick(tr("&Manager"), "manager", &Queue::manager, people);
        entry().addPick(tr("&On call"), "onCall", &Queue::onCall, people);
        entry().addCheck(tr("&Retired: nothing new comes in"), "retired", &Queue::retired);
    }
    [[nodiscard]] std::vector<Choice> higherQueues() const
    {
        std::vector<Choice> choices = queueChoices(draft().value(), NoneToo::No);
        std::erase_if(choices, [this](const Choice& choice) {
            const Queue* queue = draft().value().queue(QueueKey{choice.key});
            const Queue* from = entry().entry();
            const bool chosen =
                from && std::ranges::find(from->escalatesTo, QueueKey{choice.key}) != from->escalatesTo.end();
            return from && queue && queue->tier <= from->tier && !chosen;
        });
        return choices;
    }

    DraftForm* m_desk;
};

class CategoriesPage : public ListPage<Category>
{
    Q_DECLARE_TR_FUNCTIONS(CategoriesPage)

public:
    CategoriesPage(PlaybookDraft& draft, QWidget* parent)
        : ListPage(draft, &Playbook::categories, "categories",
                   new EntryList(tr("Categories"), EntryList::Order::AsTheyCome, EntryList::New::Named), parent)
    {
        entry().addText(tr("&Name"), "name", &Category::name);
        entry().addPick(tr("&Belongs to"), "parent", &Category::parent,
                        [this] { return categoryChoices(this->draft().value(), NoneToo::Yes); });
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("Categories"); }
    [[nodiscard]] QString purpose() const override { return tr("What tickets are about, as a tree."); }
    [[nodiscard]] Icon icon() const override { return Icon::Tag; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("categories")}; }

protected:
    [[nodiscard]] EntryLine lineOf(const Category& category) const override
    {
        const QString path = draft().value().categoryPath(category.key);
        return {path.isEmpty() ? category.name : path, {}};
    }
    [[nodiscard]] Category made(const QString& name) const override
    {
        return {CategoryKey{keyFor(name)}, name, entry().entry() ? entry().entry()->parent : CategoryKey{}};
    }
};

class ServicesPage : public ListPage<Service>
{
    Q_DECLARE_TR_FUNCTIONS(ServicesPage)

public:
    ServicesPage(PlaybookDraft& draft, QWidget* parent)
        : ListPage(draft, &Playbook::services, "services",
                   new EntryList(tr("Services"), EntryList::Order::AsTheyCome, EntryList::New::Named), parent)
    {
        entry().addText(tr("&Name"), "name", &Service::name);
        entry().addPick(tr("&Owned by"), "owner", &Service::owner,
                        [this] { return queueChoices(this->draft().value(), NoneToo::No); });
        auto* scopes = new ScopesEdit(&form());
        connect(scopes, &ScopesEdit::edited, this,
                [this, scopes] { entry().change([&](Service& service) { service.scopes = scopes->scopes(); }); });
        form().addWide(tr("What each tier may do"), QStringLiteral("scopes"), scopes, [this, scopes] {
            scopes->show(this->draft().value(),
                         entry().entry() ? entry().entry()->scopes : std::vector<ServiceScope>());
        });
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("Services"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("What the desk looks after, who owns it and who may touch it.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Service; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("services")}; }

protected:
    [[nodiscard]] EntryLine lineOf(const Service& service) const override
    {
        const Queue* owner = draft().value().queue(service.owner);
        return {service.name, owner ? owner->name : service.owner.value};
    }
    [[nodiscard]] Service made(const QString& name) const override
    {
        return {ServiceKey{keyFor(name)}, name, draft().value().intake, {}};
    }
};

} // namespace

PlaybookPage* makeTiersPage(PlaybookDraft& draft, QWidget* parent)
{
    return new TiersPage(draft, parent);
}

PlaybookPage* makeQueuesPage(PlaybookDraft& draft, QWidget* parent)
{
    return new QueuesPage(draft, parent);
}

PlaybookPage* makeCategoriesPage(PlaybookDraft& draft, QWidget* parent)
{
    return new CategoriesPage(draft, parent);
}

PlaybookPage* makeServicesPage(PlaybookDraft& draft, QWidget* parent)
{
    return new ServicesPage(draft, parent);
}

} // namespace tierdesk
