// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what the style draws: buttons, fields, lists, bars, menus and dialogs.
#include "tests/ui/gallery.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/richtextview.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tagedit.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWizard>

namespace tierdesk::test {
namespace {

QHBoxLayout* addLine(QVBoxLayout* rows)
{
    auto* line = new QHBoxLayout;
    rows->addLayout(line);
    return line;
}

enum class Use { On, Off };

void addPushButtons(QHBoxLayout* line, Use use)
{
    const std::vector<std::tuple<QString, ButtonTone, Icon>> kinds{
        {QStringLiteral("Cancel"), ButtonTone::Plain, Icon::Cross},
        {QStringLiteral("&Send reply"), ButtonTone::Primary, Icon::Send},
        {QStringLiteral("Add &note"), ButtonTone::Note, Icon::Note},
        {QStringLiteral("Discard"), ButtonTone::Danger, Icon::Cancel}};
    for (const auto& [text, tone, icon] : kinds) {
        auto* button = new QPushButton(makeIcon(icon), text);
        setTone(*button, tone);
        button->setEnabled(use == Use::On);
        line->addWidget(button);
    }
    auto* menu = new QPushButton(QStringLiteral("More"));
    menu->setMenu(new QMenu(menu));
    menu->setEnabled(use == Use::On);
    line->addWidget(menu);
    auto* flat = new QPushButton(QStringLiteral("Flat"));
    flat->setFlat(true);
    flat->setEnabled(use == Use::On);
    line->addWidget(flat);
    line->addStretch();
}

void addToolButtons(QHBoxLayout* line)
{
    for (const Icon icon : {Icon::Reply, Icon::Note, Icon::Escalate, Icon::Resolve}) {
        auto* tool = new QToolButton;
        tool->setIcon(makeIcon(icon));
        tool->setAutoRaise(true);
        tool->setAccessibleName(iconName(icon));
        tool->setCheckable(icon == Icon::Note);
        tool->setChecked(icon == Icon::Note);
        tool->setEnabled(icon != Icon::Resolve);
        line->addWidget(tool);
    }
    auto* worded = new QToolButton;
    worded->setIcon(makeIcon(Icon::Escalate));
    worded->setText(QStringLiteral("Escalate"));
    worded->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    worded->setAutoRaise(true);
    line->addWidget(worded);
    for (const auto mode : {QToolButton::InstantPopup, QToolButton::MenuButtonPopup}) {
        auto* menu = new QToolButton;
        menu->setIcon(makeIcon(Icon::Sort));
        menu->setText(QStringLiteral("Sort"));
        menu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        menu->setAutoRaise(true);
        menu->setPopupMode(mode);
        menu->setMenu(new QMenu(menu));
        line->addWidget(menu);
    }
    line->addStretch();
}

void addTicks(QHBoxLayout* line)
{
    for (const Qt::CheckState state : {Qt::Unchecked, Qt::Checked, Qt::PartiallyChecked}) {
        auto* box = new QCheckBox(QStringLiteral("Tick"));
        box->setTristate(true);
        box->setCheckState(state);
        line->addWidget(box);
    }
    auto* off = new QCheckBox(QStringLiteral("Off"));
    off->setChecked(true);
    off->setEnabled(false);
    line->addWidget(off);
    auto* one = new QRadioButton(QStringLiteral("One"));
    one->setChecked(true);
    line->addWidget(one);
    line->addWidget(new QRadioButton(QStringLiteral("Two")));
    line->addStretch();
}

void addSegments(QHBoxLayout* line)
{
    for (const int taken : {0, 1}) {
        auto* mode = new SegmentedControl;
        mode->addSegment(QStringLiteral("Reply"), Icon::Reply);
        mode->addSegment(QStringLiteral("Note"), Icon::Note, ButtonTone::Note);
        mode->setCurrent(taken);
        line->addWidget(mode);
    }
    auto* plain = new SegmentedControl;
    for (const auto& word :
         {QStringLiteral("None"), QStringLiteral("Tier"), QStringLiteral("Queue"), QStringLiteral("Priority")})
        plain->addSegment(word);
    plain->setCurrent(2);
    line->addWidget(plain);
    line->addStretch();
}

std::unique_ptr<QWidget> makeButtons()
{
    auto sheet = std::make_unique<QWidget>();
    auto* rows = new QVBoxLayout(sheet.get());
    rows->setSpacing(gap::near + gap::inside);
    addPushButtons(addLine(rows), Use::On);
    addPushButtons(addLine(rows), Use::Off);
    addToolButtons(addLine(rows));
    addTicks(addLine(rows));
    addSegments(addLine(rows));
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

QTreeWidget* makeTree()
{
    auto* tree = new QTreeWidget;
    tree->setAccessibleName(QStringLiteral("Queues"));
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->addTopLevelItem(new QTreeWidgetItem({QStringLiteral("My work")}));
    for (const auto& [name, icon] :
         {std::pair{QStringLiteral("Assigned to me"), Icon::Person},
          std::pair{QStringLiteral("Mentioned"), Icon::Mention}, std::pair{QStringLiteral("Watched"), Icon::Eye},
          std::pair{QStringLiteral("Handoffs to accept"), Icon::Handoff}})
        (new QTreeWidgetItem(tree->topLevelItem(0), {name}))->setIcon(0, makeIcon(icon));
    tree->addTopLevelItem(new QTreeWidgetItem({QStringLiteral("Tier 1  Frontline")}));
    for (const auto& name : {QStringLiteral("Service desk"), QStringLiteral("Walk-in")})
        (new QTreeWidgetItem(tree->topLevelItem(1), {name}))->setIcon(0, makeIcon(Icon::Queue));
    tree->expandAll();
    tree->setCurrentItem(tree->topLevelItem(1)->child(0));
    return tree;
}

QTableWidget* makeTable()
{
    constexpr int rows = 40;
    auto* table = new QTableWidget(rows, 4);
    table->setAccessibleName(QStringLiteral("Tickets"));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalHeaderLabels(
        {QStringLiteral("Number"), QStringLiteral("Subject"), QStringLiteral("Requester"), QStringLiteral("Age")});
    QHeaderView* header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->setSortIndicatorShown(true);
    for (int r = 0; r < rows; ++r) {
        const QStringList cells{QString::number(4711 + r),
                                QStringLiteral("Printer on floor %1 prints blank pages").arg(r),
                                QStringLiteral("Ada Lovelace"), QStringLiteral("%1 h").arg(r + 1)};
        for (int column = 0; column < 4; ++column)
            table->setItem(r, column, new QTableWidgetItem(cells[column]));
    }
    table->selectRow(2);
    return table;
}

QTabWidget* makeTabs()
{
    auto* tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(gap::apart, gap::apart, gap::apart, gap::apart);
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
    for (QWidget* part : {static_cast<QWidget*>(section), static_cast<QWidget*>(folded), static_cast<QWidget*>(group)})
        rows->addWidget(part);
    rows->addStretch();
    tabs->addTab(page, QStringLiteral("Properties"));
    tabs->addTab(new QWidget, QStringLiteral("Similar"));
    tabs->addTab(new QWidget, QStringLiteral("History"));
    return tabs;
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
    split->addWidget(makeTree());
    split->addWidget(makeTable());
    split->addWidget(makeTabs());
    split->setSizes({220, 560, 280});
    window->setCentralWidget(split);
    window->statusBar()->showMessage(QStringLiteral("14 tickets, 2 unassigned"));
    return window;
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

std::unique_ptr<QWidget> makeDialog()
{
    auto dialog = std::make_unique<QDialog>();
    auto* rows = new QVBoxLayout(dialog.get());
    rows->setSpacing(gap::apart);
    auto* title = new QLabel(QStringLiteral("Send ticket 4711 up"));
    title->setFont(fontFor(TextSize::Title));
    rows->addWidget(title);
    auto* form = new QFormLayout;
    auto* queue = new QComboBox;
    queue->addItems(
        {QStringLiteral("Network (tier 2)"), QStringLiteral("Database (tier 2)"), QStringLiteral("Vendor (tier 4)")});
    form->addRow(QStringLiteral("To &queue"), queue);
    auto* asked = new QPlainTextEdit;
    asked->setPlaceholderText(QStringLiteral("What should they find out or do?"));
    form->addRow(QStringLiteral("&Asked of them"), asked);
    rows->addLayout(form);
    auto* told = new QCheckBox(QStringLiteral("The requester was told"));
    rows->addWidget(told);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Discard);
    buttons->button(QDialogButtonBox::Ok)->setText(QStringLiteral("Send up"));
    rows->addWidget(buttons);
    return dialog;
}

std::unique_ptr<QWidget> makeMessageBox()
{
    auto box = std::make_unique<QMessageBox>(QMessageBox::Question, QStringLiteral("Tierdesk"),
                                             QStringLiteral("Send 3 tickets up to Network?"),
                                             QMessageBox::Yes | QMessageBox::Cancel);
    box->setInformativeText(QStringLiteral("One more is chosen, but it is closed and stays where it is."));
    return box;
}

std::unique_ptr<QWidget> makeCalendar()
{
    auto calendar = std::make_unique<QCalendarWidget>();
    calendar->setSelectedDate(QDate(2026, 11, 23));
    calendar->setAccessibleName(QStringLiteral("Until"));
    return calendar;
}

std::unique_ptr<QWidget> makeWizard()
{
    auto wizard = std::make_unique<QWizard>();
    wizard->setWizardStyle(QWizard::ModernStyle);
    for (const auto& name : {QStringLiteral("Choose a file"), QStringLiteral("Map its columns")}) {
        auto* page = new QWizardPage;
        page->setTitle(name);
        page->setSubTitle(QStringLiteral("A table of tickets, one a row, or a log with a row for every change."));
        auto* rows = new QVBoxLayout(page);
        rows->addWidget(makeTable());
        wizard->addPage(page);
    }
    return wizard;
}

std::unique_ptr<QWidget> makeSuggestions()
{
    auto sheet = std::make_unique<QWidget>();
    auto* rows = new QVBoxLayout(sheet.get());
    auto* search = new SearchField;
    search->setSuggest([](const QString&, int) -> std::vector<Suggestion> {
        return {{QStringLiteral("queue:"), QStringLiteral("a queue's name"), 0, 2},
                {QStringLiteral("queue:network"), QStringLiteral("214 open"), 0, 2},
                {QStringLiteral("queue:database"), QStringLiteral("31 open"), 0, 2}};
    });
    rows->addWidget(search);
    rows->addStretch();
    return sheet;
}

std::unique_ptr<QWidget> makeRichText()
{
    auto view = std::make_unique<RichTextView>();
    view->setMarkdown(QStringLiteral(
        "# Printer is silent\n\nLook at the **fuse** first, see [the manual](https://example.org), or type `lpstat "
        "-t`.\n\n"
        "| Model | Fuse |\n|---|--:|\n| LX 40 | 2 A |\n| LX 60 | 4 A |\n\n> Never open it while it is *warm*.\n>\n"
        "> > So says the maker.\n\n```\nlpstat -t\nlpadmin -x silent\n```\n\n- [x] fuse\n- [ ] cable\n\n1. one\n2. "
        "two"));
    return view;
}

} // namespace

void addControlPictures(Gallery& gallery)
{
    gallery.addPicture(QStringLiteral("buttons"), makeButtons, {760, 210});
    gallery.addPicture(QStringLiteral("buttons-focus"), makeButtons, {760, 210}, [](QWidget& sheet) {
        sheet.setAttribute(Qt::WA_KeyboardFocusChange);
        sheet.findChildren<QPushButton*>().at(1)->setFocus(Qt::TabFocusReason);
    });
    gallery.addPicture(QStringLiteral("rich-text"), makeRichText, {520, 620});
    gallery.addPicture(QStringLiteral("fields"), makeFields, {560, 520});
    gallery.addPicture(QStringLiteral("views"), makeViews, {1100, 640});
    gallery.addPicture(QStringLiteral("menu"), makeMenu, {320, 200});
    gallery.addPicture(QStringLiteral("dialog"), makeDialog, {480, 340});
    gallery.addPicture(QStringLiteral("message-box"), makeMessageBox, {420, 160});
    gallery.addPicture(QStringLiteral("calendar"), makeCalendar, {340, 260});
    gallery.addPicture(QStringLiteral("wizard"), makeWizard, {760, 480});
    gallery.addPicture(QStringLiteral("combo-list"), makeDialog, {480, 340},
                       [](QWidget& dialog) { dialog.findChild<QComboBox*>()->showPopup(); });
    gallery.addPicture(QStringLiteral("suggestions"), makeSuggestions, {480, 200}, [](QWidget& sheet) {
        auto* search = sheet.findChild<SearchField*>();
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("qu"));
    });
}

} // namespace tierdesk::test
