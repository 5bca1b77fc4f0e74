// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knowledge/articlelist.h"

#include "core/knowledge/articlename.h"
#include "ui/shell/metrics.h"
#include "ui/text/articletext.h"
#include "ui/widgets/marks.h"

#include <QApplication>
#include <QPainter>

namespace tierdesk {

namespace {

constexpr QChar matchBegins(2);
constexpr QChar matchEnds(3);

QString withoutMarks(QString snippet)
{
    return snippet.remove(matchBegins).remove(matchEnds);
}

const Tint& tintOf(ArticleState state, const Colours& colours)
{
    switch (state) {
    case ArticleState::WorkInProgress:
        return colours.statePending;
    case ArticleState::NotValidated:
        return colours.stateNew;
    case ArticleState::Validated:
        return colours.stateResolved;
    case ArticleState::Archived:
        break;
    }
    return colours.stateClosed;
}

/// One line, cut at the end; matches stand out by weight and ground.
void writeSnippet(QPainter& painter, QRect rect, const QString& snippet, const QFont& font, const Colours& colours)
{
    const QFont strong = emphasised(font);
    painter.setClipRect(rect);
    bool match = false;
    for (qsizetype at = 0; at < snippet.size() && !rect.isEmpty();) {
        const QChar next = match ? matchEnds : matchBegins;
        const qsizetype found = snippet.indexOf(next, at);
        const QString run = snippet.mid(at, found < 0 ? -1 : found - at);
        const QFontMetrics metrics(match ? strong : font);
        const int width = metrics.horizontalAdvance(run);
        if (match)
            painter.fillRect(QRect(rect.left(), rect.top(), std::min(width, rect.width()), rect.height()),
                             colours.match);
        painter.setFont(match ? strong : font);
        painter.setPen(match ? colours.text : colours.quiet);
        painter.drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         metrics.elidedText(run, Qt::ElideRight, rect.width()));
        rect.setLeft(rect.left() + width);
        at = found < 0 ? snippet.size() : found + 1;
        match = !match;
    }
    painter.setClipping(false);
}

} // namespace

void ArticleListModel::setLines(std::vector<ArticleLine> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ArticleListModel::rowOf(ArticleId article) const
{
    const auto found = std::ranges::find(m_lines, article, [](const ArticleLine& line) { return line.row.article; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int ArticleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ArticleListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ArticleLine& shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.row.title;
    case Qt::ToolTipRole:
        return shown.row.title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3, %4")
            .arg(shown.row.title, nameOf(shown.row.article), nameOf(shown.row.state), withoutMarks(shown.snippet));
    default:
        return {};
    }
}

ArticleDelegate::ArticleDelegate(const DeskClient& client, const ArticleListModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_client(client)
    , m_model(model)
{}

QString ArticleDelegate::beneath(const ArticleLine& line) const
{
    QStringList parts{nameOf(line.row.article), nameOf(line.row.kind), readersText(line.row, *m_client.playbook()),
                      usesText(line.counts)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, option.fontMetrics.height() + QFontMetrics(fontFor(TextSize::Small)).height() + 2 * gap::near};
}

void ArticleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ArticleLine& line = m_model.line(index.row());
    const Colours& colours = Colours::of(option.palette);
    const QStyle& style = option.widget ? *option.widget->style() : *QApplication::style();
    painter->save();
    painter->setLayoutDirection(option.direction);
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const QFont small = fontFor(TextSize::Small);
    const QFontMetrics smallMetrics(small);
    const QRect room = option.rect.adjusted(gap::near, gap::near - 1, -gap::near, -gap::near + 1);
    QRect title(room.left(), room.top(), room.width(), option.fontMetrics.height());
    if (line.row.state != ArticleState::Validated) {
        const QString word = nameOf(line.row.state);
        const int width = pillSize(smallMetrics, word).width();
        const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter,
                                               QSize(width, title.height()), title);
        painter->setFont(small);
        paintPill(*painter, pill, word, tintOf(line.row.state, colours), option.direction);
        if (option.direction == Qt::LeftToRight)
            title.setRight(pill.left() - gap::near);
        else
            title.setLeft(pill.right() + gap::near);
    }
    painter->setFont(option.font);
    painter->setPen(line.row.state == ArticleState::Archived ? colours.quiet : colours.text);
    painter->drawText(title, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(line.row.title, Qt::ElideRight, title.width()));
    const QRect second(room.left(), room.bottom() - smallMetrics.height() + 1, room.width(), smallMetrics.height());
    writeSnippet(*painter, second, line.snippet.isEmpty() ? beneath(line) : line.snippet, small, colours);
    painter->restore();
}

} // namespace tierdesk
