// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a handoff between two tiers must tell, and when hopping calls for somebody who looks at it.
#include "ui/playbook/listpage.h"
#include "ui/playbook/pages.h"
#include "ui/shell/metrics.h"

#include <QGridLayout>
#include <QLabel>

namespace tierdesk {

namespace {

/// For each part of the packet: required, wished for or not asked.
class PartsEdit : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(PartsEdit)

public:
    PartsEdit(std::function<void(PacketPart part, const QString& asked)> chosen, QWidget* parent)
        : QWidget(parent)
    {
        auto* grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(gap::inside);
        grid->setHorizontalSpacing(gap::apart);
        grid->setColumnStretch(2, 1);
        for (const PacketPart part : allValues<PacketPart>()) {
            QComboBox* box = makePick(this, [chosen, part](const QString& key) { chosen(part, key); });
            auto* name = new QLabel(nameOf(part), this);
            name->setBuddy(box);
            box->setAccessibleName(nameOf(part));
            grid->addWidget(name, static_cast<int>(part), 0);
            grid->addWidget(box, static_cast<int>(part), 1);
            m_boxes.push_back(box);
        }
        setFocusProxy(m_boxes.front());
    }
    void show(const HandoffStandard& standard)
    {
        const std::vector<Choice> ways{{QStringLiteral("required"), tr("Required")},
                                       {QStringLiteral("wished"), tr("Wished for")},
                                       {QString(), tr("Not asked")}};
        const auto has = [](const std::vector<PacketPart>& parts, PacketPart part) {
            return std::ranges::find(parts, part) != parts.end();
        };
        for (const PacketPart part : allValues<PacketPart>()) {
            const QString asked = has(standard.required, part) ? QStringLiteral("required")
                                  : has(standard.wished, part) ? QStringLiteral("wished")
                                                               : QString();
            showPick(*m_boxes[static_cast<std::size_t>(part)], ways, asked);
        }
    }

private:
    std::vector<QComboBox*> m_boxes;
};

class HandoffsPage : public ListPage<HandoffStandard>
{
    Q_DECLARE_TR_FUNCTIONS(HandoffsPage)

public:
    HandoffsPage(PlaybookDraft& draft, QWidget* parent)
        : ListPage(draft, &Playbook::handoffs, "handoffs",
                   new EntryList(tr("Handoff standards"), EntryList::Order::Tried, EntryList::New::AtOnce), parent)
        , m_guard(new DraftForm(draft, this))
    {
        const auto tiers = [this] { return tierChoices(this->draft().value()); };
        entry().addPick(tr("&From"), "from", &HandoffStandard::from, tiers);
        entry().addPick(tr("&To"), "to", &HandoffStandard::to, tiers);
        entry().addPick(tr("&Category"), "category", &HandoffStandard::category, [this] {
            std::vector<Choice> choices = categoryChoices(this->draft().value(), NoneToo::No);
            choices.insert(choices.begin(), {QString(), tr("Whatever the category")});
            return choices;
        });
        auto* parts = new PartsEdit([this](PacketPart part, const QString& asked) { ask(part, asked); }, &form());
        form().addHeading(tr("What the next tier must be told"));
        form().addHint(
            tr("Without a required part the handoff is refused; without one wished for there is a warning."));
        form().addWide({}, {}, parts,
                       [this, parts] { parts->show(entry().entry() ? *entry().entry() : HandoffStandard()); });
        addGuard();
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("Handoffs"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("What goes with a ticket from tier to tier. The first standard that fits holds.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Handoff; }
    [[nodiscard]] QStringList sections() const override
    {
        return {QStringLiteral("handoffs"), QStringLiteral("hopGuard")};
    }

protected:
    [[nodiscard]] EntryLine lineOf(const HandoffStandard& standard) const override
    {
        //: Both are the numbers of tiers.
        return {tr("Tier %1 to tier %2").arg(standard.from.value).arg(standard.to.value),
                draft().value().categoryPath(standard.category)};
    }
    [[nodiscard]] HandoffStandard made(const QString& name) const override
    {
        Q_UNUSED(name)
        return {Tier{1}, Tier{2}, {}, {PacketPart::Symptom, PacketPart::StepsTried, PacketPart::Ask}, {}};
    }
    void revealElsewhere(const QString& path) override { m_guard->reveal(path); }

private:
    void ask(PacketPart part, const QString& asked)
    {
        entry().change([&](HandoffStandard& standard) {
            std::erase(standard.required, part);
            std::erase(standard.wished, part);
            if (asked == QStringLiteral("required"))
                standard.required.push_back(part);
            else if (asked == QStringLiteral("wished"))
                standard.wished.push_back(part);
            std::ranges::sort(standard.required);
            std::ranges::sort(standard.wished);
        });
    }
    void addGuard()
    {
        const auto add = [this](const QString& label, const QString& member, const NumberRange& range,
                                int HopGuard::* field) {
            auto* box = makeNumber(range, m_guard, [this, field](int number) {
                draft().edit([&](Playbook& playbook) { playbook.hopGuard.*field = number; });
            });
            m_guard->addField(label, member, box,
                              [this, box, field] { showNumber(*box, draft().value().hopGuard.*field); });
        };
        //: Follows a number; so does the next.
        add(tr("A lead must &approve from"), QStringLiteral("hopGuard.approvalFromReturn"),
            {0, 99, tr(" returns on"), tr("Never")}, &HopGuard::approvalFromReturn);
        add(tr("It gets an o&wner after"), QStringLiteral("hopGuard.ownerAfterHops"),
            {0, 99, tr(" changes of queue"), tr("Never")}, &HopGuard::ownerAfterHops);
        m_guard->setPath({});
        column().insertWidget(0, m_guard);
    }

    DraftForm* m_guard;
};

} // namespace

PlaybookPage* makeHandoffsPage(PlaybookDraft& draft, QWidget* parent)
{
    return new HandoffsPage(draft, parent);
}

} // namespace tierdesk
