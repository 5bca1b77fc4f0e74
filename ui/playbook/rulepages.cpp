// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Routing rules in their order, and escalation protocols with their ladders.
#include "ui/playbook/actionsedit.h"
#include "ui/playbook/conditionsedit.h"
#include "ui/playbook/ladderedit.h"
#include "ui/playbook/listpage.h"
#include "ui/playbook/pages.h"

namespace tierdesk {

namespace {

class RoutingPage : public ListPage<RoutingRule>
{
    Q_DECLARE_TR_FUNCTIONS(RoutingPage)

public:
    RoutingPage(PlaybookDraft& draft, QWidget* parent)
        : ListPage(draft, &Playbook::routing, "routing",
                   new EntryList(tr("Routing rules"), EntryList::Order::Tried, EntryList::New::Named), parent)
    {
        entry().addText(tr("&Name"), "name", &RoutingRule::name);
        entry().addCheck(tr("&Switched on"), "enabled", &RoutingRule::enabled);
        entry().addPicks(tr("&When"), "when", &RoutingRule::when, choicesOf<Moment>);
        auto* conditions = new ConditionsEdit(draft, &form());
        connect(conditions, &ConditionsEdit::edited, this, [this, conditions] {
            entry().change([&](RoutingRule& rule) { rule.conditions = conditions->conditions(); });
        });
        form().addWide(tr("&If"), QStringLiteral("conditions"), conditions, [this, conditions] {
            conditions->setConditions(entry().entry() ? entry().entry()->conditions : Conditions());
        });
        auto* actions = new ActionsEdit(draft, &form());
        connect(actions, &ActionsEdit::edited, this,
                [this, actions] { entry().change([&](RoutingRule& rule) { rule.actions = actions->actions(); }); });
        form().addWide(tr("&Then"), QStringLiteral("actions"), actions, [this, actions] {
            actions->setActions(entry().entry() ? entry().entry()->actions : std::vector<Action>());
        });
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("Routing"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("Where tickets go by themselves. Rules are tried in this order, each at most once for a change.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Route; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("routing")}; }

protected:
    [[nodiscard]] EntryLine lineOf(const RoutingRule& rule) const override
    {
        QStringList does;
        const Names names = draft().names();
        for (const Action& action : rule.actions)
            does.append(sentenceOf(action, names));
        return {rule.name, rule.enabled ? does.join(QStringLiteral("; ")) : tr("Switched off")};
    }
    [[nodiscard]] RoutingRule made(const QString& name) const override
    {
        RoutingRule rule;
        rule.key = RuleKey{keyFor(name)};
        rule.name = name;
        rule.enabled = false;
        rule.when = {Moment::Opened};
        return rule;
    }
};

class ProtocolsPage : public ListPage<Protocol>
{
    Q_DECLARE_TR_FUNCTIONS(ProtocolsPage)

public:
    ProtocolsPage(PlaybookDraft& draft, QWidget* parent)
        : ListPage(draft, &Playbook::protocols, "protocols",
                   new EntryList(tr("Escalation protocols"), EntryList::Order::Tried, EntryList::New::Named), parent)
    {
        entry().addText(tr("&Name"), "name", &Protocol::name);
        entry().addLongText(tr("&Purpose"), "purpose", &Protocol::purpose);
        entry().addCheck(tr("&Switched on"), "enabled", &Protocol::enabled);
        addScope();
        addTrigger();
        form().addHeading(tr("What happens, step by step"));
        m_ladder = new LadderEdit(draft, &form());
        connect(m_ladder, &LadderEdit::edited, this,
                [this] { entry().change([&](Protocol& protocol) { protocol.steps = m_ladder->steps(); }); });
        form().addWide({}, QStringLiteral("steps"), m_ladder,
                       [this] { m_ladder->setProtocol(entry().entry() ? *entry().entry() : Protocol()); });
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("Escalation protocols"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("What must happen when a ticket waits: a trigger, and the steps of a ladder after it.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Escalate; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("protocols")}; }
    void reveal(const QString& path) override
    {
        ListPage::reveal(path);
        const qsizetype at = path.indexOf(QStringLiteral(".steps["));
        if (at >= 0)
            m_ladder->reveal(indexIn(path.mid(at + 1), QStringLiteral("steps")));
    }

protected:
    [[nodiscard]] EntryLine lineOf(const Protocol& protocol) const override
    {
        return {protocol.name, protocol.enabled ? sentenceOf(protocol.trigger) : tr("Switched off")};
    }
    [[nodiscard]] Protocol made(const QString& name) const override
    {
        Protocol protocol;
        protocol.key = RuleKey{keyFor(name)};
        protocol.name = name;
        protocol.enabled = false;
        return protocol;
    }

private:
    void addScope()
    {
        auto* scope = new ConditionsEdit(draft(), &form());
        connect(scope, &ConditionsEdit::edited, this,
                [this, scope] { entry().change([&](Protocol& protocol) { protocol.scope = scope->conditions(); }); });
        form().addWide(tr("&For which tickets"), QStringLiteral("scope"), scope, [this, scope] {
            scope->setConditions(entry().entry() ? entry().entry()->scope : Conditions());
        });
    }
    /// Beneath the kind of trigger stands what that kind asks for.
    void addTrigger()
    {
        form().addHeading(tr("When it begins"));
        addTriggerPick(tr("&Trigger"), "trigger.kind", &Trigger::kind, {});
        addTriggerPick(tr("&Measure"), "trigger.metric", &Trigger::metric, {TriggerKind::Clock});
        addTriggerPick(tr("What &happened"), "trigger.moment", &Trigger::moment, {TriggerKind::Event});
        auto* states = makePicks(&form(), tr("In the &state"), {}, [this](const QStringList& keys) {
            changeTrigger([&](Trigger& trigger) { trigger.states = fromKeyTexts<StateType>(keys); });
        });
        form().addField(tr("In the &state"), QStringLiteral("trigger.states"), states,
                        [this, states] { showPicks(*states, choicesOf<StateType>(), keyTexts(trigger().states)); });
        only(states, {TriggerKind::TimeInState});
        auto* times = makeNumber({1, 99, tr(" times")}, &form(), [this](int number) {
            changeTrigger([&](Trigger& trigger) { trigger.times = number; });
        });
        form().addField(tr("&From so often on"), QStringLiteral("trigger.times"), times,
                        [this, times] { showNumber(*times, trigger().times); });
        only(times, {TriggerKind::Reopened, TriggerKind::Returned});
        entry().addPick(tr("&Hours that count"), "calendar", &Protocol::calendar,
                        [this] { return calendarChoices(draft().value(), tr("Around the clock")); });
        entry().addPicks(tr("Does n&ot count while"), "pauses", &Protocol::pauses, choicesOf<StateType>,
                         tr("It always counts"));
    }
    template <class V>
    void addTriggerPick(const QString& label, const char* member, V Trigger::* field,
                        const std::vector<TriggerKind>& kinds)
    {
        auto* box = makePick(&form(), [this, field](const QString& key) {
            changeTrigger([&](Trigger& trigger) { trigger.*field = fromKeyText<V>(key); });
        });
        form().addField(label, QLatin1String(member), box,
                        [this, box, field] { showPick(*box, choicesOf<V>(), keyText(trigger().*field)); });
        if (!kinds.empty())
            only(box, kinds);
    }
    void only(const QWidget* editor, const std::vector<TriggerKind>& kinds)
    {
        form().showOnlyWhen(editor, [this, kinds] { return std::ranges::find(kinds, trigger().kind) != kinds.end(); });
    }
    [[nodiscard]] Trigger trigger() const { return entry().entry() ? entry().entry()->trigger : Trigger(); }
    template <class Change>
    void changeTrigger(Change change)
    {
        entry().change([&](Protocol& protocol) { change(protocol.trigger); });
    }

    LadderEdit* m_ladder = nullptr;
};

} // namespace

PlaybookPage* makeRoutingPage(PlaybookDraft& draft, QWidget* parent)
{
    return new RoutingPage(draft, parent);
}

PlaybookPage* makeProtocolsPage(PlaybookDraft& draft, QWidget* parent)
{
    return new ProtocolsPage(draft, parent);
}

} // namespace tierdesk
