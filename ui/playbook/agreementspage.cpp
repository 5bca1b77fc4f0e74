// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements in the order in which they are tried: whom they are for, what they promise, when their clocks stand still.
#include "ui/playbook/listpage.h"
#include "ui/playbook/pages.h"
#include "ui/playbook/targetsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace tierdesk {

namespace {

class AgreementsPage : public ListPage<Agreement>
{
    Q_DECLARE_TR_FUNCTIONS(AgreementsPage)

public:
    AgreementsPage(PlaybookDraft& draft, QWidget* parent)
        : ListPage(draft, &Playbook::agreements, "agreements",
                   new EntryList(tr("Agreements"), EntryList::Order::Tried, EntryList::New::Named), parent)
    {
        entry().addText(tr("&Name"), "name", &Agreement::name);
        entry().addPick(tr("&Type"), "type", &Agreement::type, choicesOf<AgreementType>);
        addScope();
        addPromise();
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("Agreements"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("How soon things have to happen. The first agreement of its type that fits a ticket holds.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::Clock; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("agreements")}; }

protected:
    [[nodiscard]] EntryLine lineOf(const Agreement& agreement) const override
    {
        const QString type = nameOf(agreement.type);
        //: %1 is a kind of agreement.
        return {agreement.name, agreement.targets.empty() ? tr("%1: none, by choice").arg(type) : type};
    }
    [[nodiscard]] Agreement made(const QString& name) const override
    {
        Agreement agreement;
        agreement.key = AgreementKey{keyFor(name)};
        agreement.name = name;
        if (!draft().value().calendars.empty())
            agreement.calendar = draft().value().calendars.front().key;
        agreement.pauses = {{StateType::PendingRequester, {}}};
        agreement.targets = {{Metric::Resolution, {480}}};
        return agreement;
    }

private:
    void addScope()
    {
        const QString all = tr("All");
        form().addHeading(tr("Whom it is for"));
        entry().addPicks(
            tr("&Clients"), "clients", &Agreement::clients, [this] { return clientChoices(draft()); }, all);
        entry().addPicks(tr("&Kinds of ticket"), "kinds", &Agreement::kinds, choicesOf<TicketKind>, all);
        entry().addPicks(
            tr("&Services"), "services", &Agreement::services, [this] { return serviceChoices(draft().value()); }, all);
        entry().addPicks(
            tr("&Queues visited"), "queues", &Agreement::queues,
            [this] { return queueChoices(draft().value(), NoneToo::No); }, all);
    }
    void addPromise()
    {
        form().addHeading(tr("What is promised"));
        entry().addPick(tr("Cale&ndar"), "calendar", &Agreement::calendar,
                        [this] { return calendarChoices(draft().value(), tr("None")); });
        auto* none = makeCheck(tr("N&o times, by choice"), &form(), [this](bool on) {
            entry().change([&](Agreement& agreement) {
                agreement.targets = on ? std::vector<Target>() : std::vector<Target>{{firstMetric(agreement), {480}}};
            });
        });
        auto* targets = new TargetsEdit(&form());
        connect(targets, &TargetsEdit::edited, this, [this, targets] {
            entry().change([&](Agreement& agreement) { agreement.targets = targets->targets(); });
        });
        form().addField({}, QStringLiteral("none"), none,
                        [this, none] { showCheck(*none, entry().entry() && entry().entry()->targets.empty()); });
        form().addWide(tr("Working time, such as 4h or 1h 30m"), QStringLiteral("targets"), targets, [this, targets] {
            targets->show(draft().value(), entry().entry() ? *entry().entry() : Agreement());
            targets->setVisible(entry().entry() && !entry().entry()->targets.empty());
        });
        //: Follows a number: a warning from 75 % of the time on.
        entry().addNumber(tr("&Warn from"), "warnAtPercent", &Agreement::warnAtPercent, {1, 100, tr(" % of the time")});
        //: Follows a number: 95 % of the clocks are to be kept. 0: nothing is said of that.
        entry().addNumber(tr("To &be kept"), "keptPercent", &Agreement::keptPercent, {0, 100, tr(" % of the clocks")});
        auto* pauses = new PausesEdit(&form());
        connect(pauses, &PausesEdit::edited, this,
                [this, pauses] { entry().change([&](Agreement& agreement) { agreement.pauses = pauses->pauses(); }); });
        form().addHeading(tr("When its clocks stand still"));
        form().addWide({}, QStringLiteral("pauses"), pauses, [this, pauses] {
            pauses->show(draft().value(), entry().entry() ? entry().entry()->pauses : std::vector<PauseRule>());
        });
        entry().addPick(tr("When &reopened"), "onReopen", &Agreement::onReopen, choicesOf<OnReopen>);
    }
    static Metric firstMetric(const Agreement& agreement)
    {
        for (const Metric metric : {Metric::Resolution, Metric::HandOn, Metric::VendorResolution}) {
            if (agreementTypeOf(metric) == agreement.type)
                return metric;
        }
        return Metric::Resolution;
    }
};

} // namespace

PlaybookPage* makeAgreementsPage(PlaybookDraft& draft, QWidget* parent)
{
    return new AgreementsPage(draft, parent);
}

} // namespace tierdesk
