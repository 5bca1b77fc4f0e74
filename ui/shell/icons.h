// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Our line icons, drawn from resources/icons in the colour the moment asks for.
#pragma once

#include <QColor>
#include <QIcon>
#include <span>

namespace tierdesk {

enum class Icon {
    Accept,
    Article,
    Asset,
    Assign,
    Attach,
    Bell,
    Calendar,
    Cancel,
    Chat,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Claim,
    Client,
    Clock,
    Close,
    Consult,
    Copy,
    Cross,
    Edit,
    Engineering,
    Error,
    Escalate,
    EscalateManagement,
    Export,
    External,
    Eye,
    File,
    Filter,
    Flag,
    Folder,
    Group,
    Guide,
    Handoff,
    Help,
    History,
    Image,
    Import,
    Inbox,
    Info,
    Keyboard,
    Layout,
    Link,
    Lock,
    Mail,
    Mention,
    Merge,
    Minus,
    Moon,
    More,
    Next,
    Note,
    Offline,
    Pause,
    People,
    Person,
    Phone,
    Play,
    Plus,
    Print,
    Queue,
    Refresh,
    Reopen,
    Reply,
    Resolve,
    Return,
    Route,
    Search,
    Send,
    Service,
    Settings,
    Sidebar,
    Sort,
    Split,
    Store,
    Sun,
    Tag,
    Task,
    Ticket,
    Tier0,
    Tier1,
    Tier2,
    Tier3,
    Tier4,
    Triage,
    Unassign,
    Undo,
    Unlink,
    Vendor,
    View,
    Warning,
    Worklog
};

/// The colour an icon takes by itself when it is enabled.
enum class IconInk { Text, Quiet, Accent, Success, Warning, Danger, Note };

/// An icon that follows the application's palette: quiet at rest, stronger under the pointer, greyed when disabled.
/// Icons that point somewhere are mirrored where reading goes from right to left; chevrons point where their name says.
[[nodiscard]] QIcon makeIcon(Icon icon, IconInk ink = IconInk::Text);
/// Draws the icon in one colour, as large as the rectangle's shorter side, in its middle.
void paintIcon(QPainter& painter, const QRect& rect, Icon icon, const QColor& colour);

/// The file name without its ending: "escalate-management".
[[nodiscard]] QString iconName(Icon icon);
/// Every icon there is, in alphabetical order.
[[nodiscard]] std::span<const Icon> allIcons();

} // namespace tierdesk
