// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lookfixtures.h"

#include <QAction>

namespace tierdesk::test {
namespace {

ActionSpec spec(const char* id, const char* text, const char* category, const char* shortcut, Icon icon)
{
    return {QLatin1String(id),
            QString::fromUtf8(text),
            QLatin1String(category),
            {QKeySequence(QLatin1String(shortcut))},
            icon,
            {}};
}

} // namespace

ListProvider::ListProvider(QString heading, QStringList titles, Icon icon)
    : m_heading(std::move(heading))
    , m_titles(std::move(titles))
    , m_icon(icon)
{}

void ListProvider::find(const QString& typed, int limit, const Reply& reply)
{
    std::vector<PaletteItem> items;
    for (const QString& title : m_titles) {
        if (typed.isEmpty() || !title.contains(typed, Qt::CaseInsensitive) || int(items.size()) >= limit)
            continue;
        PaletteItem item;
        item.key = m_heading + u':' + title;
        item.title = title;
        item.icon = m_icon;
        item.run = [this, title] { went.append(title); };
        items.push_back(std::move(item));
    }
    if (late)
        m_waiting.emplace_back([reply, items] { reply(items); });
    else
        reply(std::move(items));
}

void ListProvider::answer()
{
    for (const auto& send : std::exchange(m_waiting, {}))
        send();
}

void addSampleActions(ActionRegistry& registry)
{
    registry.add(spec("ticket.new", "&New ticket…", "Ticket", "C", Icon::Plus));
    registry.add(spec("ticket.reply", "&Reply", "Ticket", "R", Icon::Reply));
    registry.add(spec("ticket.note", "Internal n&ote", "Ticket", "I", Icon::Note));
    registry.add(spec("ticket.claim", "&Claim", "Ticket", "T", Icon::Claim));
    registry.add(spec("ticket.escalate", "&Escalate…", "Ticket", "E", Icon::Escalate));
    registry.add(spec("ticket.return", "Re&turn with a reason…", "Ticket", "B", Icon::Return));
    registry.add(spec("ticket.resolve", "Re&solve…", "Ticket", "S", Icon::Resolve));
    registry.add(spec("ticket.reopen", "Reo&pen…", "Ticket", "", Icon::Reopen));
    registry.add(spec("ticket.merge", "&Merge into another ticket…", "Ticket", "", Icon::Merge));
    registry.add(spec("list.next", "&Next ticket", "List", "J", Icon::ChevronDown));
    registry.add(spec("list.previous", "&Previous ticket", "List", "K", Icon::ChevronUp));
    registry.add(spec("view.dark", "&Dark colours", "View", "Ctrl+Shift+D", Icon::Moon));
    registry.add(spec("view.palette", "Command &palette", "View", "Ctrl+K", Icon::Search));
    registry.add(spec("desk.undo", "&Undo", "Edit", "Ctrl+Z", Icon::Undo));
    registry.setWhyDisabled(QStringLiteral("ticket.merge"), QStringLiteral("Choose at least two tickets first."));
    registry.setWhyDisabled(QStringLiteral("ticket.reopen"), QStringLiteral("The ticket is open already."));
}

PaletteWindow::PaletteWindow()
    : m_queues(QStringLiteral("Queues"),
               {QStringLiteral("Network"), QStringLiteral("Network hardware"), QStringLiteral("Database")}, Icon::Queue)
    , m_people(QStringLiteral("People"), {QStringLiteral("Annette Network"), QStringLiteral("René Descartes")},
               Icon::Person)
    , m_palette(*this, m_registry, m_settings)
    , m_list(new QListWidget(this))
{
    addSampleActions(m_registry);
    m_registry.attach(*this);
    m_palette.toggleBy(*m_registry.action(QStringLiteral("view.palette")));
    m_settings.setValue(QStringLiteral("palette/recent"),
                        QStringList{QStringLiteral("ticket.resolve"), QStringLiteral("ticket.note")});
    m_palette.addProvider(m_queues);
    m_palette.addProvider(m_people);
    m_list->setAccessibleName(QStringLiteral("Tickets"));
    m_list->setFrameShape(QFrame::NoFrame);
    for (int i = 0; i < 24; ++i)
        m_list->addItem(QStringLiteral("%1  Printer on floor %2 prints blank pages").arg(4711 + i).arg(i));
    m_list->setCurrentRow(3);
    setCentralWidget(m_list);
}

} // namespace tierdesk::test
