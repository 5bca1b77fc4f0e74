// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/boardtext.h"

#include "ui/text/text.h"

namespace tierdesk {

QString boardColumnTitle(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Open:
        return Text::tr("Open");
    case BoardColumn::Unassigned:
        return Text::tr("Unassigned");
    case BoardColumn::Pending:
        return Text::tr("Pending");
    case BoardColumn::ToAccept:
        return Text::tr("To accept");
    case BoardColumn::Overdue:
        return Text::tr("Overdue");
    case BoardColumn::DueIn1:
        return Text::tr("Due in 1 h");
    case BoardColumn::DueIn4:
        return Text::tr("Due in 4 h");
    case BoardColumn::DueIn8:
        return Text::tr("Due in 8 h");
    case BoardColumn::Oldest:
        return Text::tr("Oldest");
    case BoardColumn::Arrived:
        return Text::tr("In today");
    case BoardColumn::Left:
        return Text::tr("Out today");
    }
    return {};
}

QString boardColumnMeaning(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Open:
        return Text::tr("Tickets that are new, open or pending.");
    case BoardColumn::Unassigned:
        return Text::tr("Open tickets that nobody has taken.");
    case BoardColumn::Pending:
        return Text::tr("Open tickets that wait for the requester, a vendor or a day.");
    case BoardColumn::ToAccept:
        return Text::tr("Open tickets that were escalated here and not accepted yet.");
    case BoardColumn::Overdue:
        return Text::tr("Open tickets whose next deadline has passed.");
    case BoardColumn::DueIn1:
        return Text::tr("Open tickets whose next deadline comes within one hour of working time.");
    case BoardColumn::DueIn4:
        return Text::tr("Open tickets whose next deadline comes within four hours of working time.");
    case BoardColumn::DueIn8:
        return Text::tr("Open tickets whose next deadline comes within eight hours of working time.");
    case BoardColumn::Oldest:
        return Text::tr("How long ago the oldest open ticket was opened.");
    case BoardColumn::Arrived:
        return Text::tr("How often since midnight a ticket was opened or reopened here, or came from another queue.");
    case BoardColumn::Left:
        return Text::tr("How often since midnight a ticket was resolved, merged or cancelled here, or went to another "
                        "queue.");
    }
    return {};
}

QString flowText(Flow flow, int count)
{
    switch (flow) {
    case Flow::Opened:
        return Text::tr("%Ln opened", nullptr, count);
    case Flow::Reopened:
        return Text::tr("%Ln reopened", nullptr, count);
    case Flow::Came:
        return Text::tr("%Ln moved here", nullptr, count);
    case Flow::Resolved:
        return Text::tr("%Ln resolved", nullptr, count);
    case Flow::Went:
        return Text::tr("%Ln moved on", nullptr, count);
    case Flow::Dropped:
        return Text::tr("%Ln merged or cancelled", nullptr, count);
    }
    return {};
}

QString radarName(RadarSign sign)
{
    switch (sign) {
    case RadarSign::Bounced:
        return Text::tr("Came straight back");
    case RadarSign::Idle:
        return Text::tr("Stuck for three days");
    case RadarSign::Ownerless:
        return Text::tr("Nobody's");
    }
    return {};
}

QString radarMeaning(RadarSign sign)
{
    switch (sign) {
    case RadarSign::Bounced:
        return Text::tr("Went to another queue and straight back in the last thirty days.");
    case RadarSign::Idle:
        return Text::tr("Nothing happened for three working days.");
    case RadarSign::Ownerless:
        return Text::tr("For more than an hour nobody has had it in hand, and nobody answers for it.");
    }
    return {};
}

} // namespace tierdesk
