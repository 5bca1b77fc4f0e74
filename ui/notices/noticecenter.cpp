// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticecenter.h"

#include <set>

namespace tierdesk {

namespace {

/// Who has more than that to read needs another rule, not a longer list.
constexpr int most = 300;
/// Several changes at once are one look.
constexpr std::chrono::milliseconds soon{200};

Stored<std::vector<NoticeItem>> itemsOf(Store& store, PersonId person)
{
    const auto notices = store.unreadNotices(person, most);
    if (!notices)
        return fail(notices.error());
    std::set<TicketId> tickets;
    for (const Notice& notice : *notices)
        tickets.insert(notice.ticket);
    const std::vector<TicketId> ids(tickets.begin(), tickets.end());
    const auto rows = store.rows(ids);
    if (!rows)
        return fail(rows.error());
    std::vector<NoticeItem> items;
    for (const Notice& notice : *notices) {
        const auto row = std::ranges::find(*rows, notice.ticket, &TicketRow::id);
        items.push_back({notice, row == rows->end() ? QString() : row->subject});
    }
    return items;
}

} // namespace

NoticeCenter::NoticeCenter(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &NoticeCenter::refresh);
    connect(&client, &DeskClient::ticketsChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    m_soon.start();
}

void NoticeCenter::refresh()
{
    m_client.read(
        this, m_lane, [me = m_client.me().id](Store& store) { return itemsOf(store, me); },
        [this](Stored<std::vector<NoticeItem>> items) {
            if (items)
                take(*std::move(items));
        });
}

void NoticeCenter::take(std::vector<NoticeItem> items)
{
    std::vector<NoticeItem> fresh;
    std::ranges::copy_if(items, std::back_inserter(fresh),
                         [this](const NoticeItem& item) { return item.notice.sequence > m_newest; });
    m_unread = std::move(items);
    if (!fresh.empty())
        m_newest = fresh.front().notice.sequence;
    Q_EMIT changed();
    if (!fresh.empty())
        Q_EMIT arrived(fresh);
}

void NoticeCenter::markRead(const std::vector<qint64>& notices)
{
    const auto isRead = [&](const NoticeItem& item) {
        return std::ranges::find(notices, item.notice.sequence) != notices.end();
    };
    std::erase_if(m_unread, isRead);
    Q_EMIT changed();
    m_client.write(
        this,
        [notices, me = m_client.me().id](Desk&, Store& store) -> Done<void> {
            if (auto done = store.markRead(me, notices); !done)
                return fail(DeskError{done.error()});
            return {};
        },
        [this](const Done<void>& done) {
            if (!done)
                Q_EMIT failed(done.error());
            refresh();
        });
}

void NoticeCenter::acknowledge(const Notice& notice)
{
    m_client.submit(notice.ticket, AcknowledgeAlert{notice.rule, notice.cycle}, this,
                    [this, notice](const Done<Receipt>& done) {
                        if (!done) {
                            Q_EMIT failed(done.error());
                            return;
                        }
                        std::vector<qint64> read;
                        for (const NoticeItem& item : m_unread) {
                            const Notice& other = item.notice;
                            if (other.ticket == notice.ticket && other.rule == notice.rule)
                                read.push_back(other.sequence);
                        }
                        markRead(read);
                    });
}

} // namespace tierdesk
