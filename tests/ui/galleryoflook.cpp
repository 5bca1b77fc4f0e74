// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of icons, colours, controls and the reusable widgets.
#include "tests/ui/gallery.h"

#include "tests/ui/lookfixtures.h"
#include "ui/shell/buttontone.h"
#include "ui/shell/colours.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspane.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk::test {
namespace {

/// A widget that paints itself with a function.
class Sheet final : public QWidget
{
public:
    using Paint = std::function<void(QPainter&, const Colours&, QWidget&)>;
    explicit Sheet(Paint paint)
        : m_paint(std::move(paint))
    {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_paint(painter, Colours::of(palette()), *this);
    }

private:
    Paint m_paint;
};

void paintIconSheet(QPainter& painter, const Colours& c, QWidget& sheet)
{
    const int cell = sheet.width() / 10;
    const int tall = cell + sheet.fontMetrics().height();
    painter.setFont(fontFor(TextSize::Small));
    int i = 0;
    for (const Icon icon : allIcons()) {
        const QRect box((i % 10) * cell, (i / 10) * tall, cell, tall);
        const int side = cell / 3;
        paintIcon(painter, QRect(box.left() + cell / 6, box.top() + gap::near, side, side), icon, c.text);
        const int small = iconSide(sheet.fontMetrics());
        paintIcon(painter,
                  QRect(box.left() + cell / 6 + side + gap::near, box.top() + gap::near + side - small, small, small),
                  icon, c.quiet);
        painter.setPen(c.quiet);
        painter.drawText(box.adjusted(2, side + gap::apart, -2, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         iconName(icon));
        ++i;
    }
}

void paintMarkSheet(QPainter& painter, const Colours& c, QWidget& sheet)
{
    const int row = rowHeight(sheet.fontMetrics());
    const QRect area = sheet.rect().adjusted(gap::apart, gap::apart, -gap::apart, -gap::apart);
    int x = area.left();
    for (int priority = 1; priority <= 5; ++priority) {
        const int side = priorityMarkSide(sheet.fontMetrics());
        paintPriorityMark(painter, QRect(x, area.top(), side, row), priority, QString::number(priority),
                          sheet.palette());
        x += side + gap::near;
    }
    const std::vector<std::pair<QString, Tint>> pills{{QStringLiteral("New"), c.stateNew},
                                                      {QStringLiteral("Open"), c.stateOpen},
                                                      {QStringLiteral("Waiting for requester"), c.statePending},
                                                      {QStringLiteral("Resolved"), c.stateResolved},
                                                      {QStringLiteral("Closed"), c.stateClosed},
                                                      {QStringLiteral("Overdue"), c.danger},
                                                      {QStringLiteral("Soon"), c.warning}};
    x = area.left();
    for (const auto& [word, tint] : pills) {
        const int width = pillSize(sheet.fontMetrics(), word).width();
        paintPill(painter, QRect(x, area.top() + row + gap::near, width, row), word, tint, sheet.layoutDirection());
        x += width + gap::near;
    }
    x = area.left();
    for (const QString& name :
         {QStringLiteral("Ada Lovelace"), QStringLiteral("Grace Hopper"), QStringLiteral("Alan Turing"),
          QStringLiteral("Mary Shaw"), QStringLiteral("Edsger Dijkstra"), QStringLiteral("Barbara Liskov")}) {
        paintAvatar(painter, QRect(x, area.top() + 2 * (row + gap::near), row, row), name, sheet.palette());
        x += row + gap::near;
    }
    int y = area.top() + 3 * (row + gap::near);
    for (const auto& [part, tint] : {std::pair{0.2, c.success}, std::pair{0.7, c.warning}, std::pair{1.0, c.danger}}) {
        painter.setPen(c.quiet);
        const QRect place(area.left(), y, 120, row);
        painter.drawText(place, Qt::AlignVCenter,
                         part < 0.5 ? QStringLiteral("3 h left")
                         : part < 1 ? QStringLiteral("25 min left")
                                    : QStringLiteral("2 h late"));
        paintTimeBar(painter, place, part, tint, sheet.palette(), sheet.layoutDirection());
        y += row + gap::inside;
    }
    x = area.left();
    for (const QString& keys : {QStringLiteral("Ctrl+K"), QStringLiteral("Ctrl+Shift+Return"), QStringLiteral("G, I"),
                                QStringLiteral("Ctrl++")}) {
        const int width = keyCapsWidth(keys);
        paintKeyCaps(painter, QRect(x, y, width, row), keys, sheet.palette(), sheet.layoutDirection());
        x += width + gap::section;
    }
}

std::unique_ptr<QWidget> makeMessages()
{
    auto sheet = std::make_unique<QWidget>();
    auto* rows = new QVBoxLayout(sheet.get());
    rows->setSpacing(gap::near + gap::inside);
    const std::vector<std::tuple<MessageTone, QString, QString>> messages{
        {MessageTone::Info, QStringLiteral("Grace Hopper replied while you were writing. Your text is kept."),
         QStringLiteral("Show the reply")},
        {MessageTone::Success, QStringLiteral("65,533 rows were imported; none was left out."), QString()},
        {MessageTone::Warning, QStringLiteral("The requester has an open ticket with nearly the same subject."),
         QStringLiteral("Open it")},
        {MessageTone::Error,
         QStringLiteral("The store is on a full disk. Nothing was changed; your text is kept as a draft. Free some "
                        "space and send it again."),
         QStringLiteral("Try again")}};
    for (const auto& [tone, text, action] : messages) {
        auto* bar = new MessageBar;
        rows->addWidget(bar);
        bar->say(tone, text, action);
    }
    auto* known = new ProgressPane;
    known->setTask(QStringLiteral("Importing tickets from incidents.csv."));
    known->setProgress({31000, 65533, std::chrono::milliseconds(7400)});
    rows->addWidget(known);
    auto* unknown = new ProgressPane;
    unknown->setTask(QStringLiteral("Checking the journal."));
    unknown->setProgress({12000, 0, std::chrono::milliseconds(2400)});
    rows->addWidget(unknown);
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& [word, tint] :
         {std::pair{QStringLiteral("New"), &Colours::stateNew}, std::pair{QStringLiteral("Open"), &Colours::stateOpen},
          std::pair{QStringLiteral("Waiting for vendor"), &Colours::statePending},
          std::pair{QStringLiteral("Resolved"), &Colours::stateResolved}}) {
        auto* chip = new Chip(word);
        chip->setTint(tint);
        flow->addWidget(chip);
    }
    rows->addWidget(chips);
    auto* elided = new ElidedLabel(QStringLiteral(
        "A long subject that has no room for all its words and says the rest when the pointer rests on it, here"));
    rows->addWidget(elided);
    rows->addStretch();
    return sheet;
}

std::unique_ptr<QWidget> makeEmpty()
{
    auto state = std::make_unique<EmptyState>(Icon::Inbox, QStringLiteral("No ticket waits in this queue"),
                                              QStringLiteral("New tickets and handoffs from other tiers appear here. "
                                                             "Press N to take the most urgent one you may take."));
    state->addButton(QStringLiteral("New ticket"), ButtonTone::Primary);
    state->addButton(QStringLiteral("Import tickets…"));
    return state;
}

void addPalettePictures(Gallery& gallery)
{
    const auto typed = [](const QString& text) {
        return [text](QWidget& window) { static_cast<PaletteWindow&>(window).commandPalette().open(text); };
    };
    const auto make = [] { return std::make_unique<PaletteWindow>(); };
    gallery.addPicture(QStringLiteral("palette-open"), make, {1000, 700}, typed(QString()));
    gallery.addPicture(QStringLiteral("palette-typed"), make, {1000, 700}, typed(QStringLiteral("re")));
    gallery.addPicture(QStringLiteral("palette-found"), make, {1000, 700}, typed(QStringLiteral("net")));
    gallery.addPicture(QStringLiteral("palette-nothing"), make, {1000, 700}, typed(QStringLiteral("zzzz")));
}

} // namespace

void addLookPictures(Gallery& gallery)
{
    gallery.addPicture(QStringLiteral("icons"), [] { return std::make_unique<Sheet>(paintIconSheet); }, {1000, 1060});
    gallery.addPicture(QStringLiteral("marks"), [] { return std::make_unique<Sheet>(paintMarkSheet); }, {720, 330});
    gallery.addPicture(QStringLiteral("messages"), makeMessages, {720, 500});
    gallery.addPicture(QStringLiteral("empty"), makeEmpty, {640, 420});
    gallery.addPicture(
        QStringLiteral("toast"),
        [] {
            auto window = std::make_unique<QWidget>();
            new Toast(*window);
            return window;
        },
        {640, 160},
        [](QWidget& window) {
            window.findChild<Toast*>()->sayUndoable(QStringLiteral("Ticket 4711 was sent up to Network."), [] {});
        });
    addPalettePictures(gallery);
}

} // namespace tierdesk::test
