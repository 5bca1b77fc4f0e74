// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/guidecard.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/text/guidetext.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace tierdesk {

namespace {

constexpr int letters = 20;
constexpr int textLines = 2;

Icon iconOf(const GuideNode& node)
{
    switch (node.kind) {
    case GuideNodeKind::Instruction:
        return Icon::Note;
    case GuideNodeKind::Check:
        return Icon::Eye;
    case GuideNodeKind::Action:
        return Icon::Play;
    case GuideNodeKind::Outcome: {
        const GuideEnding ending = node.outcome ? node.outcome->ending : GuideEnding::Solved;
        return ending == GuideEnding::Solved     ? Icon::Resolve
               : ending == GuideEnding::Escalate ? Icon::Escalate
                                                 : Icon::Guide;
    }
    default:
        return Icon::Help;
    }
}

bool asks(GuideNodeKind kind)
{
    return kind == GuideNodeKind::AskOne || kind == GuideNodeKind::AskMany || kind == GuideNodeKind::AskText ||
           kind == GuideNodeKind::AskNumber;
}

/// As many lines as there are; the last one ends in an ellipsis when the text goes on.
void paintLines(QPainter& painter, const QRect& room, const QString& text, Qt::LayoutDirection direction)
{
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetrics metrics(painter.font());
    layout.beginLayout();
    for (int i = 0; i < textLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const QRect place(room.x(), room.y() + i * metrics.lineSpacing(), room.width(), metrics.lineSpacing());
        const bool last = i + 1 == textLines;
        const QString words = last ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width())
                                   : text.mid(line.textStart(), line.textLength());
        painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter, words);
    }
    layout.endLayout();
}

} // namespace

GuideCard::GuideCard(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void GuideCard::show(const GuideNode& node, const GuideMark& mark, const QString& leads)
{
    m_key = node.key;
    m_kind = node.kind;
    m_words = stepName(node);
    m_mark = mark;
    m_icon = iconOf(node);
    //: A node of a drawn guide: %1 is its kind ("Instruction"), %2 its text.
    setAccessibleName(tr("%1: %2").arg(nameOf(node.kind), m_words));
    QStringList told = mark.problems;
    if (!leads.isEmpty())
        told.append(leads);
    if (!mark.figures.isEmpty())
        told.append(mark.figures);
    setAccessibleDescription(told.join(u'\n'));
    setToolTip(QStringList{nameOf(node.kind) + QStringLiteral(": ") + m_words, told.join(u'\n')}.join(u'\n').trimmed());
    setVisible(true);
    update();
}

void GuideCard::setLook(bool current, bool onWay)
{
    m_current = current;
    m_onWay = onWay;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

QSize GuideCard::sizeHint() const
{
    const QFontMetrics body(fontFor(TextSize::Body));
    const QFontMetrics small(fontFor(TextSize::Small));
    const int height = small.lineSpacing() + textLines * body.lineSpacing() +
                       (m_mark.figures.isEmpty() ? 0 : small.lineSpacing()) + 2 * gap::near;
    return {body.averageCharWidth() * letters + 2 * gap::near, height};
}

QPainterPath GuideCard::outline() const
{
    const QRectF rect = QRectF(this->rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    QPainterPath path;
    const qreal cut = gap::near;
    switch (m_kind) {
    case GuideNodeKind::AskOne:
    case GuideNodeKind::AskMany:
    case GuideNodeKind::AskText:
    case GuideNodeKind::AskNumber:
        // Cut corners: what is asked.
        path.addPolygon(QPolygonF{{rect.left() + cut, rect.top()},
                                  {rect.right() - cut, rect.top()},
                                  {rect.right(), rect.top() + cut},
                                  {rect.right(), rect.bottom() - cut},
                                  {rect.right() - cut, rect.bottom()},
                                  {rect.left() + cut, rect.bottom()},
                                  {rect.left(), rect.bottom() - cut},
                                  {rect.left(), rect.top() + cut}});
        path.closeSubpath();
        break;
    case GuideNodeKind::Check:
        path.addPolygon(QPolygonF{{rect.left() + cut, rect.top()},
                                  {rect.right(), rect.top()},
                                  {rect.right(), rect.bottom() - cut},
                                  {rect.right() - cut, rect.bottom()},
                                  {rect.left(), rect.bottom()},
                                  {rect.left(), rect.top() + cut}});
        path.closeSubpath();
        break;
    case GuideNodeKind::Outcome:
        path.addRoundedRect(rect, gap::apart + gap::inside, gap::apart + gap::inside);
        break;
    default:
        path.addRoundedRect(rect, radius::small, radius::small);
        break;
    }
    return path;
}

void GuideCard::paintHead(QPainter& painter, QRect& room) const
{
    const Colours& colours = Colours::of(palette());
    const QFont small = fontFor(TextSize::Small);
    const QFontMetrics metrics(small);
    const int side = metrics.height();
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(layoutDirection(), room, rect); };
    const QColor quiet = m_onWay ? colours.success.text : colours.quiet;
    paintIcon(painter, mirrored({room.x(), room.y(), side, side}), m_icon, quiet);
    painter.setFont(small);
    painter.setPen(quiet);
    const int begin = side + gap::inside;
    QRect words(room.x() + begin, room.y(), room.width() - begin, metrics.lineSpacing());
    if (!m_mark.problems.isEmpty()) {
        const QRect sign(room.right() - side + 1, room.y(), side, side);
        paintIcon(painter, mirrored(sign), m_mark.isError ? Icon::Error : Icon::Warning,
                  m_mark.isError ? colours.danger.strong : colours.warning.strong);
        words.setRight(sign.left() - gap::inside);
    }
    //: The head of a node in a drawn guide: %1 is a letter for its kind, %2 the kind.
    const QString text = tr("%1 · %2").arg(letterOf(m_kind), asks(m_kind) ? tr("Question") : nameOf(m_kind));
    painter.drawText(mirrored(words), Qt::AlignLeading | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, words.width()));
    room.setTop(room.top() + metrics.lineSpacing());
}

void GuideCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = Colours::of(palette());
    const bool wrong = !m_mark.problems.isEmpty();
    const QColor edge = m_current ? colours.accent
                        : m_onWay ? colours.success.strong
                        : wrong   ? (m_mark.isError ? colours.danger.strong : colours.warning.strong)
                                  : colours.border;
    painter.setPen(QPen(edge, m_current || m_onWay ? 2 : 1));
    painter.setBrush(m_onWay ? colours.success.fill : underMouse() ? colours.hover : colours.base);
    painter.drawPath(outline());
    QRect room = rect().adjusted(gap::near + gap::inside, gap::near, -gap::near - gap::inside, -gap::near);
    paintHead(painter, room);
    painter.setFont(fontFor(TextSize::Body));
    painter.setPen(m_onWay ? colours.success.text : colours.text);
    paintLines(painter, room, m_words, layoutDirection());
    if (!m_mark.figures.isEmpty()) {
        painter.setFont(fontFor(TextSize::Small));
        painter.setPen(m_onWay ? colours.success.text : colours.quiet);
        painter.drawText(room, Qt::AlignLeading | Qt::AlignBottom,
                         painter.fontMetrics().elidedText(m_mark.figures, Qt::ElideRight, room.width()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), radius::small, radius::small);
    }
}

} // namespace tierdesk
