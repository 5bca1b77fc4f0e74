// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/answerlist.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"
#include "ui/text/timetext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tierdesk {

namespace {

enum AnswerRole { KindRole = Qt::UserRole, IdRole, DetailRole };
enum AnswerKind { Heading, ArticleAnswer, TicketAnswer };

class AnswerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics body(emphasised(fontFor(TextSize::Body)));
        const QFontMetrics small(fontFor(TextSize::Small));
        if (index.data(KindRole).toInt() == Heading)
            return {0, small.height() + gap::apart + gap::inside};
        return {0, body.height() + small.height() + 2 * gap::near + gap::inside};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const Colours& colours = Colours::of(option.palette);
        painter->save();
        if (index.data(KindRole).toInt() == Heading)
            paintHeading(*painter, option, colours);
        else
            paintAnswer(*painter, option, colours, index.data(DetailRole).toString());
        painter->restore();
    }

private:
    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const Colours& colours)
    {
        painter.setFont(emphasised(fontFor(TextSize::Small)));
        painter.setPen(colours.quiet);
        painter.drawText(option.rect.adjusted(gap::near, 0, -gap::near, -gap::inside),
                         Qt::AlignBottom | Qt::AlignLeading, option.text);
    }

    static void paintAnswer(QPainter& painter, const QStyleOptionViewItem& option, const Colours& colours,
                            const QString& detail)
    {
        const QRect card = option.rect.adjusted(1, 2, -1, -2);
        const bool selected = option.state & QStyle::State_Selected;
        const bool focused = selected && (option.state & QStyle::State_HasFocus);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(focused ? colours.focus : colours.hairline, focused ? 2 : 1));
        painter.setBrush(selected                                 ? (focused ? colours.selected : colours.base)
                         : option.state & QStyle::State_MouseOver ? colours.hover
                                                                  : colours.base);
        painter.drawRoundedRect(card, radius::card, radius::card);
        const bool rtl = option.direction == Qt::RightToLeft;
        const QFont title = emphasised(fontFor(TextSize::Body));
        const QFontMetrics body(title);
        const int side = iconSide(body);
        QRect icon(card.left() + gap::near + gap::inside, card.center().y() - side / 2, side, side);
        QRect words = card.adjusted(side + gap::section, gap::near, -gap::apart, -gap::near);
        if (rtl) {
            icon.moveRight(card.right() - gap::near - gap::inside);
            words = card.adjusted(gap::apart, gap::near, -side - gap::section, -gap::near);
        }
        option.icon.paint(&painter, icon);
        const auto flags = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter.setFont(title);
        painter.setPen(colours.text);
        const int half = detail.isEmpty() ? words.height() : body.height();
        painter.drawText(QRect(words.left(), words.top(), words.width(), half),
                         static_cast<int>(flags | Qt::AlignVCenter),
                         body.elidedText(option.text, Qt::ElideRight, words.width()));
        painter.setFont(fontFor(TextSize::Small));
        painter.setPen(colours.quiet);
        painter.drawText(words, static_cast<int>(flags | Qt::AlignBottom),
                         QFontMetrics(painter.font()).elidedText(detail, Qt::ElideRight, words.width()));
    }
};

} // namespace

AnswerList::AnswerList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new AnswerDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Answers"));
    connect(this, &QListWidget::itemActivated, this, &AnswerList::open);
    connect(this, &QListWidget::itemClicked, this, &AnswerList::open);
}

void AnswerList::setAnswers(const Answers& answers, bool asked, Instant now)
{
    const QListWidgetItem* chosen = currentItem();
    const auto kept = chosen ? std::pair(chosen->data(KindRole).toInt(), chosen->data(IdRole).toLongLong())
                             : std::pair(int(Heading), qint64{0});
    clear();
    if (!answers.outages.empty())
        addHeading(tr("Known to be out of order"));
    for (const ArticleRow& row : answers.outages)
        addArticle(row, Icon::Warning, tr("We are on it. Read what to do meanwhile."));
    if (asked && !answers.tickets.empty())
        addHeading(tr("You have asked for this already"));
    if (asked)
        for (const PublicTicket& ticket : answers.tickets)
            addTicket(ticket, now);
    if (!answers.articles.empty())
        addHeading(asked ? tr("This may help") : tr("Helped many"));
    for (const ArticleRow& row : answers.articles)
        addArticle(row, Icon::Article, {});
    if (!asked && !answers.tickets.empty())
        addHeading(tr("My tickets"));
    if (!asked)
        for (const PublicTicket& ticket : answers.tickets)
            addTicket(ticket, now);
    if (!answers.fresh.empty())
        addHeading(tr("New"));
    for (const ArticleRow& row : answers.fresh)
        addArticle(row, Icon::Article, dateText(row.changedAt));
    for (int i = 0; i < count(); ++i) {
        if (std::pair(item(i)->data(KindRole).toInt(), item(i)->data(IdRole).toLongLong()) == kept)
            setCurrentItem(item(i));
    }
    updateGeometry();
}

void AnswerList::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
    item->setData(KindRole, Heading);
}

void AnswerList::addArticle(const ArticleRow& row, Icon icon, const QString& detail)
{
    addRow(icon, icon == Icon::Warning ? IconInk::Warning : IconInk::Accent, row.title, detail, ArticleAnswer,
           row.article.value);
}

void AnswerList::addTicket(const PublicTicket& ticket, Instant now)
{
    //: The state of a ticket, its number, and when something came of it last: "In work · #1042 · 3 h ago".
    const QString detail =
        tr("%1 · #%2 · %3")
            .arg(publicStateText(ticket.state), QString::number(ticket.id.value), agoText(ticket.changedAt, now));
    const bool waits = ticket.state == StateType::PendingRequester;
    addRow(waits ? Icon::Reply : Icon::Ticket, waits ? IconInk::Warning : IconInk::Quiet, ticket.subject, detail,
           TicketAnswer, ticket.id.value);
}

void AnswerList::addRow(Icon icon, IconInk ink, const QString& text, const QString& detail, int kind, qint64 id)
{
    auto* item = new QListWidgetItem(makeIcon(icon, ink), text, this);
    item->setData(KindRole, kind);
    item->setData(IdRole, id);
    item->setData(DetailRole, detail);
    item->setData(Qt::AccessibleTextRole, detail.isEmpty() ? text : text + QStringLiteral(", ") + detail);
    item->setToolTip(text);
}

QListWidgetItem* AnswerList::firstAnswer() const
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(KindRole).toInt() != Heading)
            return item(i);
    }
    return nullptr;
}

int AnswerList::answers() const
{
    int many = 0;
    for (int i = 0; i < count(); ++i)
        many += item(i)->data(KindRole).toInt() == Heading ? 0 : 1;
    return many;
}

void AnswerList::openCurrent()
{
    // The keyboard may stand on a heading.
    const bool chosen = currentItem() && currentItem()->data(KindRole).toInt() != Heading;
    open(chosen ? currentItem() : firstAnswer());
}

void AnswerList::enter()
{
    if (QListWidgetItem* first = firstAnswer()) {
        setCurrentItem(first);
        setFocus(Qt::TabFocusReason);
    }
}

void AnswerList::open(const QListWidgetItem* item)
{
    if (!item || item->data(KindRole).toInt() == Heading)
        return;
    const qint64 id = item->data(IdRole).toLongLong();
    if (item->data(KindRole).toInt() == ArticleAnswer)
        Q_EMIT articleWanted(ArticleId{id});
    else
        Q_EMIT ticketWanted(TicketId{id});
}

QSize AnswerList::sizeHint() const
{
    int height = 0;
    for (int i = 0; i < count(); ++i)
        height += sizeHintForRow(i);
    return {QListWidget::sizeHint().width(), height + gap::inside};
}

void AnswerList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up && currentItem() == firstAnswer())
        Q_EMIT left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openCurrent();
    else
        QListWidget::keyPressEvent(event);
}

QString publicStateText(StateType state)
{
    switch (state) {
    case StateType::New:
        return AnswerList::tr("Received");
    case StateType::PendingRequester:
        return AnswerList::tr("Waits for your answer");
    case StateType::Resolved:
        return AnswerList::tr("Solved");
    case StateType::Closed:
        return AnswerList::tr("Closed");
    case StateType::Cancelled:
        return AnswerList::tr("Withdrawn");
    case StateType::Merged:
        return AnswerList::tr("Goes on in another ticket");
    default:
        return AnswerList::tr("In work");
    }
}

} // namespace tierdesk
