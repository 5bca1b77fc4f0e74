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
#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspane.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tagedit.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
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

std::unique_ptr<QWidget> makeButtons()
{
    auto sheet = std::make_unique<QWidget>();
    auto* rows = new QVBoxLayout(sheet.get());
    rows->setSpacing(gap::near + gap::inside);
    const auto row = [&] {
        auto* line = new QHBoxLayout;
        rows->addLayout(line);
        return line;
    };
    for (const bool enabled : {true, false}) {
        auto* line = row();
        const std::vector<std::tuple<QString, ButtonTone, Icon>> kinds{
            {QStringLiteral("Cancel"), ButtonTone::Plain, Icon::Cross},
            {QStringLiteral("&Send reply"), ButtonTone::Primary, Icon::Send},
            {QStringLiteral("Add &note"), ButtonTone::Note, Icon::Note},
            {QStringLiteral("Discard"), ButtonTone::Danger, Icon::Cancel}};
        for (const auto& [text, tone, icon] : kinds) {
            auto* button = new QPushButton(makeIcon(icon), text);
            setTone(*button, tone);
            button->setEnabled(enabled);
            line->addWidget(button);
        }
        auto* menu = new QPushButton(QStringLiteral("More"));
        menu->setMenu(new QMenu(menu));
        menu->setEnabled(enabled);
        line->addWidget(menu);
        auto* flat = new QPushButton(QStringLiteral("Flat"));
        flat->setFlat(true);
        flat->setEnabled(enabled);
        line->addWidget(flat);
        line->addStretch();
    }
    auto* tools = row();
    for (const Icon icon : {Icon::Reply, Icon::Note, Icon::Escalate, Icon::Resolve}) {
        auto* tool = new QToolButton;
        tool->setIcon(makeIcon(icon));
        tool->setAutoRaise(true);
        tool->setAccessibleName(iconName(icon));
        tool->setCheckable(icon == Icon::Note);
        tool->setChecked(icon == Icon::Note);
        tool->setEnabled(icon != Icon::Resolve);
        tools->addWidget(tool);
    }
    auto* worded = new QToolButton;
    worded->setIcon(makeIcon(Icon::Escalate));
    worded->setText(QStringLiteral("Escalate"));
    worded->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    worded->setAutoRaise(true);
    tools->addWidget(worded);
    tools->addStretch();
    auto* ticks = row();
    for (const Qt::CheckState state : {Qt::Unchecked, Qt::Checked, Qt::PartiallyChecked}) {
        auto* box = new QCheckBox(QStringLiteral("Tick"));
        box->setTristate(true);
        box->setCheckState(state);
        ticks->addWidget(box);
    }
    auto* off = new QCheckBox(QStringLiteral("Off"));
    off->setChecked(true);
    off->setEnabled(false);
    ticks->addWidget(off);
    auto* one = new QRadioButton(QStringLiteral("One"));
    one->setChecked(true);
    ticks->addWidget(one);
    ticks->addWidget(new QRadioButton(QStringLiteral("Two")));
    ticks->addStretch();
    auto* modes = row();
    auto* mode = new SegmentedControl;
    mode->addSegment(QStringLiteral("Reply"), Icon::Reply);
    mode->addSegment(QStringLiteral("Note"), Icon::Note, ButtonTone::Note);
    modes->addWidget(mode);
    auto* noted = new SegmentedControl;
    noted->addSegment(QStringLiteral("Reply"), Icon::Reply);
    noted->addSegment(QStringLiteral("Note"), Icon::Note, ButtonTone::Note);
    noted->setCurrent(1);
    modes->addWidget(noted);
    auto* plain = new SegmentedControl;
    for (const auto& word :
         {QStringLiteral("None"), QStringLiteral("Tier"), QStringLiteral("Queue"), QStringLiteral("Priority")})
        plain->addSegment(word);
    plain->setCurrent(2);
    modes->addWidget(plain);
    modes->addStretch();
    rows->addStretch();
    return sheet;
}

std::unique_ptr<QWidget> makeFields()
{
    auto sheet = std::make_unique<QWidget>();
    auto* form = new QFormLayout(sheet.get());
    form->setVerticalSpacing(gap::near + gap::inside);
    auto* subject = new QLineEdit(QStringLiteral("Printer on floor 3 prints blank pages"));
    form->addRow(QStringLiteral("&Subject"), subject);
    auto* requester = new QLineEdit;
    requester->setPlaceholderText(QStringLiteral("Name, mail or phone"));
    form->addRow(QStringLiteral("&Requester"), requester);
    auto* number = new QLineEdit(QStringLiteral("4711"));
    number->setReadOnly(true);
    form->addRow(QStringLiteral("Number"), number);
    auto* locked = new QLineEdit(QStringLiteral("Cannot be changed now"));
    locked->setEnabled(false);
    form->addRow(QStringLiteral("Asset"), locked);
    auto* queue = new QComboBox;
    queue->addItems({QStringLiteral("Service desk"), QStringLiteral("Network"), QStringLiteral("Database")});
    form->addRow(QStringLiteral("&Queue"), queue);
    auto* category = new QComboBox;
    category->setEditable(true);
    category->addItems({QStringLiteral("Hardware / Printer")});
    form->addRow(QStringLiteral("Cate&gory"), category);
    auto* minutes = new QSpinBox;
    minutes->setSuffix(QStringLiteral(" min"));
    minutes->setValue(15);
    form->addRow(QStringLiteral("&Work"), minutes);
    auto* due = new QDateTimeEdit(QDateTime(QDate(2026, 11, 23), QTime(10, 0)));
    due->setCalendarPopup(true);
    form->addRow(QStringLiteral("&Until"), due);
    auto* tags = new TagEdit;
    tags->setTags({QStringLiteral("printer"), QStringLiteral("floor 3"), QStringLiteral("warranty")});
    tags->setPlaceholderText(QStringLiteral("Add a tag"));
    form->addRow(QStringLiteral("Tags"), tags);
    auto* text = new QPlainTextEdit(QStringLiteral("It worked yesterday. The test page is blank too."));
    text->setFixedHeight(72);
    form->addRow(QStringLiteral("&Description"), text);
    auto* search = new SearchField;
    search->setText(QStringLiteral("queue:network state:open"));
    form->addRow(QStringLiteral("&Filter"), search);
    return sheet;
}

std::unique_ptr<QWidget> makeViews()
{
    auto window = std::make_unique<QMainWindow>();
    for (const auto& name : {QStringLiteral("&Ticket"), QStringLiteral("&View"), QStringLiteral("&Help")})
        window->menuBar()->addMenu(name);
    auto* bar = window->addToolBar(QStringLiteral("Tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(makeIcon(Icon::Plus), QStringLiteral("New ticket"));
    bar->addSeparator();
    bar->addAction(makeIcon(Icon::Claim), QStringLiteral("Claim"));
    bar->addAction(makeIcon(Icon::Reply), QStringLiteral("Reply"));
    bar->addAction(makeIcon(Icon::Escalate), QStringLiteral("Escalate"))->setEnabled(false);
    auto* split = new QSplitter;
    auto* tree = new QTreeWidget;
    tree->setAccessibleName(QStringLiteral("Queues"));
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    auto* mine = new QTreeWidgetItem(tree, {QStringLiteral("My work")});
    for (const auto& [name, icon] :
         {std::pair{QStringLiteral("Assigned to me"), Icon::Person},
          std::pair{QStringLiteral("Mentioned"), Icon::Mention}, std::pair{QStringLiteral("Watched"), Icon::Eye},
          std::pair{QStringLiteral("Handoffs to accept"), Icon::Handoff}})
        (new QTreeWidgetItem(mine, {name}))->setIcon(0, makeIcon(icon));
    auto* tier = new QTreeWidgetItem(tree, {QStringLiteral("Tier 1  Frontline")});
    for (const auto& name : {QStringLiteral("Service desk"), QStringLiteral("Walk-in")})
        (new QTreeWidgetItem(tier, {name}))->setIcon(0, makeIcon(Icon::Queue));
    tree->expandAll();
    tree->setCurrentItem(tier->child(0));
    auto* table = new QTableWidget(14, 4);
    table->setAccessibleName(QStringLiteral("Tickets"));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalHeaderLabels(
        {QStringLiteral("Number"), QStringLiteral("Subject"), QStringLiteral("Requester"), QStringLiteral("Age")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setSortIndicatorShown(true);
    for (int r = 0; r < 14; ++r) {
        const QStringList cells{QString::number(4711 + r),
                                QStringLiteral("Printer on floor %1 prints blank pages").arg(r),
                                QStringLiteral("Ada Lovelace"), QStringLiteral("%1 h").arg(r + 1)};
        for (int column = 0; column < 4; ++column)
            table->setItem(r, column, new QTableWidgetItem(cells[column]));
    }
    table->selectRow(2);
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    auto* page = new QWidget;
    auto* pageRows = new QVBoxLayout(page);
    pageRows->setContentsMargins(gap::apart, gap::apart, gap::apart, gap::apart);
    auto* section = new CollapsibleSection(QStringLiteral("Properties"));
    section->setSummary(QStringLiteral("7 fields"));
    section->setContent(new QLabel(QStringLiteral("Service: Printing")));
    auto* folded = new CollapsibleSection(QStringLiteral("Linked tickets"));
    folded->setSummary(QStringLiteral("2"));
    folded->setOpen(false);
    auto* group = new QGroupBox(QStringLiteral("When it comes back"));
    auto* groupRows = new QVBoxLayout(group);
    groupRows->addWidget(new QCheckBox(QStringLiteral("Ask for a reason")));
    groupRows->addWidget(new QCheckBox(QStringLiteral("Tell the owner")));
    pageRows->addWidget(section);
    pageRows->addWidget(folded);
    pageRows->addWidget(group);
    pageRows->addStretch();
    tabs->addTab(page, QStringLiteral("Properties"));
    tabs->addTab(new QWidget, QStringLiteral("Similar"));
    tabs->addTab(new QWidget, QStringLiteral("History"));
    split->addWidget(tree);
    split->addWidget(table);
    split->addWidget(tabs);
    split->setSizes({220, 560, 280});
    window->setCentralWidget(split);
    window->statusBar()->showMessage(QStringLiteral("14 tickets, 2 unassigned"));
    return window;
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

std::unique_ptr<QWidget> makeMenu()
{
    auto sheet = std::make_unique<QWidget>();
    auto* menu = new QMenu(sheet.get());
    menu->addAction(makeIcon(Icon::Reply), QStringLiteral("&Reply"))->setShortcut(QKeySequence(QStringLiteral("R")));
    menu->addAction(makeIcon(Icon::Note), QStringLiteral("Internal &note"))
        ->setShortcut(QKeySequence(QStringLiteral("I")));
    menu->addSeparator();
    auto* disabled = menu->addAction(makeIcon(Icon::Escalate), QStringLiteral("&Escalate…"));
    disabled->setShortcut(QKeySequence(QStringLiteral("E")));
    disabled->setEnabled(false);
    auto* more = menu->addMenu(makeIcon(Icon::Pause), QStringLiteral("Set &pending"));
    more->addAction(QStringLiteral("Requester"));
    auto* checked = menu->addAction(QStringLiteral("Show events"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->setActiveAction(menu->actions().constFirst());
    menu->setWindowFlags(Qt::Widget);
    menu->move(gap::apart, gap::apart);
    menu->show();
    return sheet;
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
    gallery.addPicture(QStringLiteral("buttons"), makeButtons, {760, 260});
    gallery.addPicture(QStringLiteral("buttons-focus"), makeButtons, {760, 260}, [](QWidget& sheet) {
        sheet.setAttribute(Qt::WA_KeyboardFocusChange);
        sheet.findChildren<QPushButton*>().at(1)->setFocus(Qt::TabFocusReason);
    });
    gallery.addPicture(QStringLiteral("fields"), makeFields, {560, 520});
    gallery.addPicture(QStringLiteral("views"), makeViews, {1100, 640});
    gallery.addPicture(QStringLiteral("messages"), makeMessages, {720, 500});
    gallery.addPicture(QStringLiteral("empty"), makeEmpty, {640, 420});
    gallery.addPicture(QStringLiteral("menu"), makeMenu, {320, 260});
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
