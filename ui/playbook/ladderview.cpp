// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/ladderview.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/text/rulenames.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace tierdesk {

namespace {

constexpr int stepRole = Qt::UserRole;
constexpr int markRole = Qt::UserRole + 1;

enum class Mark { Beginning, Step, Deadline };

/// A step's place on the line: minutes, with a day of work for a target that nobody knows here.
int moment(const Step& step)
{
    constexpr int target = 8 * 60;
    switch (step.offset) {
    case Offset::After:
        return step.amount;
    case Offset::Share:
        return target * step.amount / 100;
    case Offset::BeforeDeadline:
        return target - step.amount;
    case Offset::AfterDeadline:
        return target + step.amount;
    }
    return 0;
}

bool isPastDeadline(const Step& step)
{
    return step.offset == Offset::AfterDeadline || (step.offset == Offset::Share && step.amount >= 100);
}

/// Draws the line through all rows: dots for steps, rings for where it begins and for the deadline.
class LadderDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        const QString text = plain.text;
        plain.text.clear();
        plain.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
        const Colours& colours = Colours::of(option.palette);
        const Mark mark = index.data(markRole).value<Mark>();
        const QRect rect = option.rect;
        const int across = lineWidth(option);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect line = QStyle::visualRect(option.direction, rect, QRect(rect.x(), rect.y(), across, rect.height()));
        const int top = index.row() == 0 ? rect.center().y() : rect.top();
        const int bottom = index.row() + 1 == index.model()->rowCount() ? rect.center().y() : rect.bottom() + 1;
        painter->setPen(QPen(colours.border, 2));
        painter->drawLine(line.center().x(), top, line.center().x(), bottom);
        const Tint& tint = mark == Mark::Deadline ? colours.danger : colours.info;
        painter->setPen(QPen(tint.strong, 2));
        painter->setBrush(mark == Mark::Step ? tint.strong : colours.base);
        const int side = gap::inside + (mark == Mark::Step ? 1 : 0);
        painter->drawEllipse(QPoint(line.center().x(), rect.center().y()), side, side);
        painter->restore();
        painter->setPen(mark == Mark::Step ? option.palette.color(QPalette::Text) : colours.quiet);
        const QRect words(rect.x() + across, rect.y(), rect.width() - across - gap::near, rect.height());
        painter->drawText(QStyle::visualRect(option.direction, rect, words),
                          Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, text);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int room = option.widget ? option.widget->width() - lineWidth(option) - 4 * gap::near : 200;
        const QString text = index.data(Qt::DisplayRole).toString();
        const QRect needed =
            option.fontMetrics.boundingRect(QRect(0, 0, std::max(room, 80), 4000), Qt::TextWordWrap, text);
        return {needed.width() + lineWidth(option), needed.height() + gap::near};
    }

private:
    static int lineWidth(const QStyleOptionViewItem& option) { return option.fontMetrics.height() + gap::near; }
};

} // namespace

LadderView::LadderView(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new LadderDelegate(this));
    setAccessibleName(tr("Steps on the time line"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMinimumHeight(fontMetrics().height() * 10);
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT stepChosen(currentStep()); });
}

void LadderView::show(const Protocol& protocol, const Names& names)
{
    const QSignalBlocker silent(this);
    const int before = currentStep();
    clear();
    const auto add = [this](const QString& text, Mark mark, int step) {
        auto* item = new QListWidgetItem(text, this);
        item->setData(stepRole, step);
        item->setData(markRole, QVariant::fromValue(mark));
        if (mark != Mark::Step)
            item->setFlags(Qt::NoItemFlags);
    };
    add(sentenceOf(protocol.trigger), Mark::Beginning, -1);
    std::vector<int> order;
    for (int i = 0; i < std::ssize(protocol.steps); ++i)
        order.push_back(i);
    const auto at = [&](int i) -> const Step& { return protocol.steps[static_cast<std::size_t>(i)]; };
    std::ranges::stable_sort(order, {}, [&](int i) { return std::pair(isPastDeadline(at(i)), moment(at(i))); });
    bool owed = protocol.trigger.kind == TriggerKind::Clock;
    for (const int i : order) {
        if (owed && isPastDeadline(at(i))) {
            add(tr("The deadline"), Mark::Deadline, -1);
            owed = false;
        }
        QStringList actions;
        for (const Action& action : at(i).actions)
            actions.append(sentenceOf(action, names));
        const QString does = actions.isEmpty() ? tr("does nothing yet") : actions.join(QStringLiteral("; "));
        //: A step of a ladder: %1 says when ("30 min before the deadline"), %2 what it does.
        add(tr("%1: %2").arg(sentenceOf(at(i)), does), Mark::Step, i);
    }
    if (owed)
        add(tr("The deadline"), Mark::Deadline, -1);
    setCurrentStep(before);
}

int LadderView::currentStep() const
{
    return currentItem() ? currentItem()->data(stepRole).toInt() : -1;
}

void LadderView::setCurrentStep(int index)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(stepRole).toInt() == index && index >= 0)
            setCurrentRow(row);
    }
}

} // namespace tierdesk
