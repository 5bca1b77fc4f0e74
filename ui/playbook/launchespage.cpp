// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that can be started from a ticket, each argument on a line of its own.
#include "core/playbook/launchline.h"
#include "ui/playbook/listpage.h"
#include "ui/playbook/pages.h"

namespace tierdesk {

namespace {

class LaunchesPage : public ListPage<LaunchTemplate>
{
    Q_DECLARE_TR_FUNCTIONS(LaunchesPage)

public:
    LaunchesPage(PlaybookDraft& draft, QWidget* parent)
        : ListPage(draft, &Playbook::launches, "launches",
                   new EntryList(tr("Programs to start"), EntryList::Order::AsTheyCome, EntryList::New::Named), parent)
    {
        entry().addText(tr("&Name"), "name", &LaunchTemplate::name);
        entry().addText(tr("&Program"), "program", &LaunchTemplate::program);
        auto* arguments = makeParagraph(&form(), [this](const QString& text) {
            entry().change([&](LaunchTemplate& launch) {
                launch.arguments = text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
            });
        });
        form().addField(tr("A&rguments, one a line"), QStringLiteral("arguments"), arguments, [this, arguments] {
            const LaunchTemplate* launch = entry().entry();
            showParagraph(*arguments, launch ? launch->arguments.join(QLatin1Char('\n')) : QString());
        });
        form().addHint(tr("Between braces stands what the ticket says: %1.")
                           .arg(QStringLiteral("{%1}").arg(launchPlaceholders().join(QStringLiteral("}, {")))));
        form().addHint(tr("Within an address write {url:…}, as in mailto:{url:requester.email}. No shell reads the "
                          "arguments; what the ticket says stays within its argument."));
        begin();
    }

    [[nodiscard]] QString title() const override { return tr("Programs to start"); }
    [[nodiscard]] QString purpose() const override
    {
        return tr("What can be started from a ticket, and what of the ticket it is given.");
    }
    [[nodiscard]] Icon icon() const override { return Icon::External; }
    [[nodiscard]] QStringList sections() const override { return {QStringLiteral("launches")}; }

protected:
    [[nodiscard]] EntryLine lineOf(const LaunchTemplate& launch) const override
    {
        return {launch.name, launch.program};
    }
    [[nodiscard]] LaunchTemplate made(const QString& name) const override { return {keyFor(name), name, {}, {}}; }
};

} // namespace

PlaybookPage* makeLaunchesPage(PlaybookDraft& draft, QWidget* parent)
{
    return new LaunchesPage(draft, parent);
}

} // namespace tierdesk
