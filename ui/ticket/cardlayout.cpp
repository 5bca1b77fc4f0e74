// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/cardlayout.h"

#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"
#include "ui/widgets/endlesswords.h"
#include "ui/widgets/marks.h"

#include <QFontDatabase>
#include <QStyle>

namespace tierdesk {

namespace {

/// A message longer than this is shown shortened, with a way to see the whole.
constexpr int longestShown = 24;
constexpr int linesWhenShortened = 18;
constexpr int avatarSide = 32;
constexpr int gutter = avatarSide + gap::near + gap::inside;
constexpr int padding = 12;

const Tint& tintOf(CardKind kind, const Colours& colours)
{
    switch (kind) {
    case CardKind::Note:
    case CardKind::Confidential:
        return colours.note;
    case CardKind::Reply:
    case CardKind::Contact:
        return colours.info;
    case CardKind::Received:
    case CardKind::Event:
    case CardKind::Fold:
        break;
    }
    return colours.message;
}

QTextCharFormat formatOf(TextLooks look)
{
    QTextCharFormat format;
    if (look & TextLook::Bold)
        format.setFontWeight(QFont::Bold);
    if (look & TextLook::Italic)
        format.setFontItalic(true);
    if (look & TextLook::Underlined)
        format.setFontUnderline(true);
    if (look & TextLook::Struck)
        format.setFontStrikeOut(true);
    if (look & TextLook::Code)
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    return format;
}

} // namespace

CardLayout::CardLayout(const TimelineCard& card, const CardStyle& style, Length length)
    : m_style(style)
{
    std::ranges::copy_if(card.runs, std::back_inserter(m_runs),
                         [](const TextRun& run) { return bool(run.look & (TextLook::Code | TextLook::Quoted)); });
    if (isMessage(card.kind))
        placeMessage(card, length);
    else if (card.kind == CardKind::Confidential)
        placeConfidential(card);
    else
        placeEvent(card);
}

int CardLayout::estimate(const TimelineCard& card, const CardStyle& style)
{
    const QFontMetrics metrics(style.body);
    const QFontMetrics small(style.small);
    const int perLine = std::max(10, (style.width - gutter - 2 * padding) / std::max(1, metrics.averageCharWidth()));
    const auto newlines = static_cast<int>(card.body.count(QLatin1Char('\n')));
    const int lines = newlines + 1 + static_cast<int>(card.body.size()) / perLine;
    if (isMessage(card.kind))
        return 2 * padding + metrics.height() + gap::inside + std::min(lines, longestShown) * metrics.lineSpacing();
    return small.height() + gap::near + (card.body.isEmpty() ? 0 : lines * small.lineSpacing());
}

QRect CardLayout::mirrored(const QRect& rect) const
{
    return QStyle::visualRect(m_style.direction, QRect(0, 0, m_style.width, m_height), rect);
}

void CardLayout::placeMessage(const TimelineCard& card, Length length)
{
    const QFontMetrics metrics(m_style.body);
    const int side = iconSide(metrics);
    const int width = std::max(40, m_style.width - gutter);
    m_headRect = QRect(gutter + padding, padding - 2, width - 2 * padding, std::max(metrics.height(), side));
    m_bodyRect = QRect(m_headRect.left(), m_headRect.bottom() + 1 + gap::inside, m_headRect.width(), 0);

    m_links = findLinks(card.body, card.addresses);
    const int all = breakLines(card, m_style.body, 0);
    const int lines = m_text->lineCount();
    if (length == Length::Shortened && lines > longestShown) {
        m_bodyRect.setHeight(breakLines(card, m_style.body, linesWhenShortened));
        //: A long message is cut; %n is how many lines it has.
        m_more = tr("Show all %n lines", nullptr, lines);
        const QFontMetrics small(m_style.small);
        m_moreRect = QRect(m_bodyRect.left(), m_bodyRect.bottom() + 1 + gap::inside,
                           small.horizontalAdvance(m_more) + gap::near, small.height() + gap::inside);
    } else {
        m_bodyRect.setHeight(all);
    }
    const int bottom = m_more.isEmpty() ? m_bodyRect.bottom() : m_moreRect.bottom();
    m_box = QRect(gutter, 0, width, bottom + 1 + padding);
    m_height = std::max(m_box.height(), avatarSide) + gap::near;
    m_bodyRect = mirrored(m_bodyRect);
    m_moreRect = m_more.isEmpty() ? QRect() : mirrored(m_moreRect);
}

void CardLayout::placeEvent(const TimelineCard& card)
{
    const QFontMetrics metrics(m_style.small);
    const int width = std::max(40, m_style.width - gutter);
    const int line = std::max(metrics.height(), iconSide(metrics)) + gap::inside;
    m_headRect = QRect(gutter, 0, width - gap::near, line);
    m_bodyRect = QRect(gutter, line, width - padding, 0);
    if (!card.body.isEmpty()) {
        m_links = findLinks(card.body, card.addresses);
        m_bodyRect.setHeight(breakLines(card, m_style.small, 0) + gap::inside);
    }
    m_height = m_bodyRect.bottom() + 1 + gap::inside;
    m_box = QRect(0, 0, m_style.width, m_height);
    m_bodyRect = mirrored(m_bodyRect);
}

void CardLayout::placeConfidential(const TimelineCard& card)
{
    const QFontMetrics small(m_style.small);
    const int width = std::max(40, m_style.width - gutter);
    const int line = std::max(small.height(), iconSide(small)) + gap::near;
    m_headRect = QRect(gutter + padding, gap::inside, width - 2 * padding, line);
    m_bodyRect = QRect(m_headRect.left(), m_headRect.bottom() + 1 + gap::inside, m_headRect.width(), 0);
    if (card.button != CardButton::None) {
        //: On a button beside a confidential text.
        m_more = card.button == CardButton::Show ? tr("Show") : tr("Hide");
        const int wide = small.horizontalAdvance(m_more) + 2 * gap::near + gap::inside;
        m_moreRect = QRect(m_headRect.right() + 1 - wide, m_headRect.top(), wide, m_headRect.height());
    }
    int bottom = m_headRect.bottom();
    if (!card.body.isEmpty()) {
        // Letters that look alike must be told apart.
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(m_style.body.pointSizeF());
        m_bodyRect.setHeight(breakLines(card, fixed, 0));
        bottom = m_bodyRect.bottom() + gap::inside;
    }
    m_box = QRect(gutter, 0, width, bottom + 1 + gap::inside);
    m_height = m_box.height() + gap::near;
    m_bodyRect = mirrored(m_bodyRect);
    m_moreRect = m_more.isEmpty() ? QRect() : mirrored(m_moreRect);
}

QList<QTextLayout::FormatRange> CardLayout::formats(const TimelineCard& card) const
{
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat linked;
    linked.setFontUnderline(true);
    for (const TextLink& link : m_links)
        formats.append({link.start, link.length, linked});
    for (const TextRun& run : card.runs)
        formats.append({run.start, run.length, formatOf(run.look)});
    if (card.withdrawn) {
        QTextCharFormat struck;
        struck.setFontStrikeOut(true);
        formats.append({0, static_cast<int>(card.body.size()), struck});
    }
    return formats;
}

int CardLayout::breakLines(const TimelineCard& card, const QFont& font, int limit)
{
    // A text layout knows one paragraph; line separators are as long as the newlines they stand for.
    QString text = card.body;
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    m_text = std::make_unique<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(wrapModeFor(text));
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_text->setTextOption(option);
    m_text->setCacheEnabled(true);
    m_text->setFormats(formats(card));
    qreal y = 0;
    m_text->beginLayout();
    for (int count = 0; limit == 0 || count < limit; ++count) {
        QTextLine line = m_text->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(m_bodyRect.width());
        line.setPosition({0, y});
        y += line.height();
    }
    m_text->endLayout();
    return qCeil(y);
}

std::optional<int> CardLayout::bodyPosition(QPoint point) const
{
    if (!m_text || !m_bodyRect.contains(point))
        return {};
    return nearestPosition(point);
}

int CardLayout::nearestPosition(QPoint point) const
{
    if (!m_text || m_text->lineCount() == 0)
        return 0;
    const QPointF inside = point - m_bodyRect.topLeft();
    if (inside.y() < 0)
        return 0;
    for (int i = 0; i < m_text->lineCount(); ++i) {
        const QTextLine line = m_text->lineAt(i);
        if (inside.y() < line.y() + line.height())
            return line.xToCursor(inside.x());
    }
    const QTextLine last = m_text->lineAt(m_text->lineCount() - 1);
    return last.textStart() + last.textLength();
}

int CardLayout::linkAt(QPoint point) const
{
    const auto position = bodyPosition(point);
    if (!position)
        return -1;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const TextLink& link = m_links[i];
        if (*position < link.start || *position > link.start + link.length)
            continue;
        // The nearest place may lie far from the words, past the end of a line.
        const QTextLine line = m_text->lineForTextPosition(std::min(*position, link.start + link.length - 1));
        const qreal x = point.x() - m_bodyRect.left();
        const QRectF words = line.naturalTextRect();
        if (x >= words.left() && x <= words.right())
            return static_cast<int>(i);
    }
    return -1;
}

int CardLayout::wordStart(int position) const
{
    if (!m_text)
        return 0;
    const int after = m_text->nextCursorPosition(position, QTextLayout::SkipWords);
    return std::min(position, m_text->previousCursorPosition(after, QTextLayout::SkipWords));
}

int CardLayout::wordEnd(int position) const
{
    if (!m_text)
        return 0;
    const QString text = m_text->text();
    int end = position;
    while (end < text.size() && !text.at(end).isSpace())
        end = m_text->nextCursorPosition(end);
    return end;
}

void CardLayout::paint(QPainter& painter, const TimelineCard& card, const QPalette& palette,
                       const CardMarks& marks) const
{
    const Colours& colours = Colours::of(palette);
    painter.save();
    if (isMessage(card.kind))
        paintMessage(painter, card, palette, marks);
    else if (card.kind == CardKind::Confidential)
        paintConfidential(painter, card, colours, marks);
    else
        paintEvent(painter, card, colours, marks);
    if (marks.current && marks.active)
        paintFocusRing(painter, mirrored(m_box), colours.focus, radius::card);
    painter.restore();
}

void CardLayout::paintMessage(QPainter& painter, const TimelineCard& card, const QPalette& palette,
                              const CardMarks& marks) const
{
    const Colours& colours = Colours::of(palette);
    const Tint& tint = tintOf(card.kind, colours);
    const QRect box = mirrored(m_box);
    const bool plain = card.kind == CardKind::Received;
    paintPanel(painter, box, plain ? colours.base : tint.fill,
               marks.fresh ? colours.warning.strong
               : plain     ? colours.border
                           : mixed(tint.fill, tint.strong, 0.35),
               radius::card);
    if (!plain) {
        const QRect edge = mirrored(QRect(m_box.left(), m_box.top() + gap::near, 3, m_box.height() - 2 * gap::near));
        paintPanel(painter, edge, tint.strong, QColor(), 1.5);
    }
    painter.setFont(m_style.body);
    paintAvatar(painter, mirrored(QRect(0, 0, avatarSide, avatarSide)), card.author, palette);
    paintHeading(painter, card, colours, tint, marks);
    paintBody(painter, card.withdrawn ? colours.quiet : colours.text, colours, marks);
    if (!m_more.isEmpty()) {
        painter.setFont(m_style.small);
        painter.setPen(colours.accent);
        painter.drawText(m_moreRect, Qt::AlignLeading | Qt::AlignVCenter, m_more);
    }
}

void CardLayout::paintHeading(QPainter& painter, const TimelineCard& card, const Colours& colours, const Tint& tint,
                              const CardMarks& marks) const
{
    const QFontMetrics bold(emphasised(m_style.body));
    const QFontMetrics small(m_style.small);
    int left = m_headRect.left();
    const int timeWidth = small.horizontalAdvance(card.when);
    const int right = m_headRect.right() - timeWidth - gap::near;
    const auto piece = [&](int width) {
        const QRect rect(left, m_headRect.top(), std::clamp(width, 0, std::max(0, right - left)), m_headRect.height());
        left = rect.right() + 1 + gap::near;
        return mirrored(rect);
    };

    painter.setFont(emphasised(m_style.body));
    painter.setPen(colours.text);
    const QString author = bold.elidedText(card.author, Qt::ElideRight, std::max(0, right - left));
    painter.drawText(piece(bold.horizontalAdvance(author)), Qt::AlignLeading | Qt::AlignVCenter, author);

    painter.setFont(m_style.small);
    const QColor ink = card.kind == CardKind::Received ? colours.quiet : tint.text;
    const int side = iconSide(small);
    if (right - left > side)
        paintIcon(painter, piece(side), card.icon, ink);
    left -= gap::inside;
    QString what = card.what;
    if (card.withdrawn)
        //: A label of a message that was taken back, after its kind: "Internal note, withdrawn".
        what = tr("%1, withdrawn").arg(what);
    painter.setPen(ink);
    const QString label = small.elidedText(what, Qt::ElideRight, std::max(0, right - left));
    painter.drawText(piece(small.horizontalAdvance(label)), Qt::AlignLeading | Qt::AlignVCenter, label);
    if (card.origin) {
        const QString from = tr("from #%1").arg(card.origin.value);
        if (left + pillSize(small, from).width() < right)
            paintPill(painter, piece(pillSize(small, from).width()), from, colours.stateClosed, m_style.direction);
    }
    if (marks.fresh) {
        //: A mark on a message that came while one was writing.
        const QString word = tr("New");
        if (left + pillSize(small, word).width() < right)
            paintPill(painter, piece(pillSize(small, word).width()), word, colours.warning, m_style.direction);
    }
    painter.setPen(colours.quiet);
    painter.drawText(
        mirrored(QRect(m_headRect.right() - timeWidth + 1, m_headRect.top(), timeWidth, m_headRect.height())),
        Qt::AlignTrailing | Qt::AlignVCenter, card.when);
}

void CardLayout::paintEvent(QPainter& painter, const TimelineCard& card, const Colours& colours,
                            const CardMarks& marks) const
{
    const QFontMetrics small(m_style.small);
    const int side = iconSide(small);
    const QRect head = mirrored(m_headRect);
    const bool fold = card.kind == CardKind::Fold;
    const QRect mark = mirrored(QRect((avatarSide - side) / 2, m_headRect.top(), side, m_headRect.height()));
    if (fold)
        paintChevron(painter, mark,
                     card.open                              ? Qt::DownArrow
                     : m_style.direction == Qt::RightToLeft ? Qt::LeftArrow
                                                            : Qt::RightArrow,
                     colours.quiet, side * 0.5);
    else
        paintIcon(painter, mark, card.icon, colours.quiet);

    painter.setFont(m_style.small);
    const int timeWidth = small.horizontalAdvance(card.when);
    painter.setPen(fold ? (marks.hovered ? colours.text : colours.quiet) : colours.text);
    QString words = card.author.isEmpty() ? card.what : card.author + QLatin1Char(' ') + card.what;
    if (card.origin)
        words = tr("#%1: %2").arg(QString::number(card.origin.value), words);
    const QRect room = mirrored(m_headRect.adjusted(0, 0, -timeWidth - gap::apart, 0));
    painter.drawText(room, Qt::AlignLeading | Qt::AlignVCenter, small.elidedText(words, Qt::ElideRight, room.width()));
    painter.setPen(colours.quiet);
    painter.drawText(head, Qt::AlignTrailing | Qt::AlignVCenter, card.when);
    if (!card.body.isEmpty())
        paintBody(painter, colours.quiet, colours, marks);
}

void CardLayout::paintConfidential(QPainter& painter, const TimelineCard& card, const Colours& colours,
                                   const CardMarks& marks) const
{
    const QFontMetrics small(m_style.small);
    const Tint& tint = tintOf(card.kind, colours);
    paintPanel(painter, mirrored(m_box), tint.fill, mixed(tint.fill, tint.strong, 0.35), radius::card);
    const QRect edge(m_box.left(), m_box.top() + gap::inside, 3, m_box.height() - 2 * gap::inside);
    paintPanel(painter, mirrored(edge), tint.strong, QColor(), 1.5);

    const int side = iconSide(small);
    paintIcon(painter, mirrored(QRect(m_headRect.left(), m_headRect.top(), side, m_headRect.height())), card.icon,
              tint.text);
    painter.setFont(m_style.small);
    int right = m_headRect.right();
    if (!m_more.isEmpty()) {
        const bool able = card.whyNot.isEmpty();
        paintPanel(painter, m_moreRect, able ? colours.base : QColor(), able ? colours.border : colours.hairline,
                   radius::control);
        painter.setPen(able ? colours.text : colours.disabled);
        painter.drawText(m_moreRect, Qt::AlignCenter, m_more);
        right -= m_moreRect.width() + gap::near;
    }
    const int timeWidth = small.horizontalAdvance(card.when);
    painter.setPen(colours.quiet);
    painter.drawText(mirrored(QRect(right - timeWidth + 1, m_headRect.top(), timeWidth, m_headRect.height())),
                     Qt::AlignTrailing | Qt::AlignVCenter, card.when);
    right -= timeWidth + gap::near;
    const int left = m_headRect.left() + side + gap::inside;
    QString words = card.withdrawn ? tr("%1, withdrawn").arg(card.what) : card.what;
    if (card.origin)
        words = tr("#%1: %2").arg(QString::number(card.origin.value), words);
    painter.setPen(card.withdrawn ? colours.quiet : tint.text);
    painter.drawText(mirrored(QRect(left, m_headRect.top(), std::max(0, right - left), m_headRect.height())),
                     Qt::AlignLeading | Qt::AlignVCenter,
                     small.elidedText(words, Qt::ElideRight, std::max(0, right - left)));
    if (!card.body.isEmpty())
        paintBody(painter, colours.text, colours, marks);
}

void CardLayout::paintBody(QPainter& painter, const QColor& ink, const Colours& colours, const CardMarks& marks) const
{
    if (!m_text)
        return;
    QList<QTextLayout::FormatRange> overlays;
    for (const TextRun& run : m_runs) {
        QTextCharFormat format;
        if (run.look & TextLook::Quoted)
            format.setForeground(colours.quiet);
        if (run.look & TextLook::Code)
            format.setBackground(colours.sunken);
        overlays.append({run.start, run.length, format});
    }
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        QTextCharFormat format;
        format.setForeground(static_cast<int>(i) == marks.hoveredLink ? colours.accentHover : colours.accent);
        overlays.append({m_links[i].start, m_links[i].length, format});
    }
    if (marks.selectionLength > 0) {
        QTextCharFormat format;
        format.setBackground(marks.active ? colours.selected : colours.selectedQuiet);
        format.setForeground(colours.text);
        overlays.append({marks.selectionStart, marks.selectionLength, format});
    }
    painter.setPen(ink);
    m_text->draw(&painter, m_bodyRect.topLeft(), overlays);
}

} // namespace tierdesk
