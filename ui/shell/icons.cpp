// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include "ui/shell/colours.h"
#include "ui/shell/stylepaint.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

namespace tierdesk {
namespace {

// In the order of the enumeration.
constexpr std::array names{"accept",       "article",       "asset",      "assign",   "attach",
                           "bell",         "calendar",      "cancel",     "chat",     "chevron-down",
                           "chevron-left", "chevron-right", "chevron-up", "claim",    "client",
                           "clock",        "close",         "consult",    "copy",     "cross",
                           "edit",         "engineering",   "error",      "escalate", "escalate-management",
                           "export",       "external",      "eye",        "file",     "filter",
                           "flag",         "folder",        "group",      "guide",    "handoff",
                           "help",         "history",       "image",      "import",   "inbox",
                           "info",         "keyboard",      "layout",     "link",     "lock",
                           "mail",         "mention",       "merge",      "minus",    "moon",
                           "more",         "next",          "note",       "offline",  "pause",
                           "people",       "person",        "phone",      "play",     "plus",
                           "print",        "queue",         "refresh",    "reopen",   "reply",
                           "resolve",      "return",        "route",      "search",   "send",
                           "service",      "settings",      "sidebar",    "sort",     "split",
                           "store",        "sun",           "tag",        "task",     "ticket",
                           "tier-0",       "tier-1",        "tier-2",     "tier-3",   "tier-4",
                           "triage",       "unassign",      "undo",       "unlink",   "vendor",
                           "view",         "warning",       "worklog"};
static_assert(names.size() == size_t(Icon::Worklog) + 1);

bool pointsSideways(Icon icon)
{
    switch (icon) {
    case Icon::External:
    case Icon::Handoff:
    case Icon::Assign:
    case Icon::Layout:
    case Icon::Reply:
    case Icon::Return:
    case Icon::Send:
    case Icon::Sidebar:
    case Icon::Undo:
        return true;
    default:
        return false;
    }
}

QPixmap render(Icon icon, const QSize& size, const QColor& colour)
{
    const bool mirrored = pointsSideways(icon) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString key = QStringLiteral("tierdesk:%1:%2x%3:%4:%5")
                            .arg(iconName(icon))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(colour.rgba(), 8, 16)
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(iconName(icon)));
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    const int side = std::min(size.width(), size.height());
    renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    painter.resetTransform();
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor inkColour(IconInk ink, QIcon::Mode mode)
{
    const Colours& c = Colours::of(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return mixed(c.window, c.disabled, 0.7);
    switch (ink) {
    case IconInk::Text:
        return mode == QIcon::Normal ? mixed(c.quiet, c.text, 0.4) : c.text;
    case IconInk::Quiet:
        return mode == QIcon::Normal ? c.quiet : c.text;
    case IconInk::Accent:
        return c.accent;
    case IconInk::Success:
        return c.success.strong;
    case IconInk::Warning:
        return c.warning.strong;
    case IconInk::Danger:
        return c.danger.strong;
    case IconInk::Note:
        return c.note.strong;
    }
    return c.text;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(Icon icon, IconInk ink)
        : m_icon(icon)
        , m_ink(ink)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, inkColour(m_ink, mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_icon, size, inkColour(m_ink, mode));
    }
    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("tierdesk"); }
    QString iconName() override { return tierdesk::iconName(m_icon); }

private:
    Icon m_icon;
    IconInk m_ink;
};

} // namespace

QIcon makeIcon(Icon icon, IconInk ink)
{
    return QIcon(new LineIconEngine(icon, ink));
}

void paintIcon(QPainter& painter, const QRect& rect, Icon icon, const QColor& colour)
{
    const int side = std::min(rect.width(), rect.height());
    if (side <= 0)
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = render(icon, QSize(side, side) * ratio, colour);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(QRect(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side),
                       pixmap);
}

QString iconName(Icon icon)
{
    return QLatin1String(names.at(size_t(icon)));
}

std::span<const Icon> allIcons()
{
    static const auto all = [] {
        std::array<Icon, names.size()> icons{};
        for (size_t i = 0; i < icons.size(); ++i)
            icons[i] = Icon(i);
        return icons;
    }();
    return all;
}

} // namespace tierdesk
