// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutspage.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/fuzzymatch.h"
#include "ui/shell/metrics.h"
#include "ui/shell/settingsport.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int keysColumn = 1;

/// Draws the second column as keys one presses.
class KeysDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        plain.text.clear();
        const QString keys = index.data(Qt::DisplayRole).toString();
        plain.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
        QRect left = option.rect.adjusted(gap::near, 0, -gap::near, 0);
        const QStringList each = keys.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& one : each) {
            const int width = keyCapsWidth(one);
            const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                                    QSize(width, left.height()), left);
            paintKeyCaps(*painter, place, one, option.palette, option.direction);
            if (option.direction == Qt::RightToLeft)
                left.setRight(place.left() - gap::apart);
            else
                left.setLeft(place.right() + gap::apart);
        }
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight(option.fontMetrics)};
    }
};

[[nodiscard]] QString inWords(const QList<QKeySequence>& keys)
{
    QStringList words;
    for (const QKeySequence& one : keys)
        words.append(one.toString(QKeySequence::NativeText));
    return words.join(QLatin1Char('\n'));
}

[[nodiscard]] bool overlap(const QKeySequence& one, const QKeySequence& other)
{
    return !one.isEmpty() && !other.isEmpty() &&
           (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

} // namespace

ShortcutsPage::ShortcutsPage(ActionRegistry& registry, SettingsPort& settings, QWidget* parent)
    : SettingsPage(parent)
    , m_registry(registry)
    , m_settings(settings)
    , m_search(new SearchField(this))
    , m_tree(new QTreeWidget(this))
{
    m_search->setPlaceholderText(tr("Find an action or its keys"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Action"), tr("Keys")});
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_tree->setItemDelegateForColumn(keysColumn, new KeysDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->resizeSection(keysColumn, fontMetrics().averageCharWidth() * 34);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(m_search);
    rows->addWidget(m_tree, 1);
    rows->addWidget(buildEditor());
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::showCurrent);
}

QWidget* ShortcutsPage::buildEditor()
{
    auto* editor = new QWidget(this);
    m_edit = new QKeySequenceEdit(editor);
    m_edit->setAccessibleName(tr("New keys"));
    m_usual = new QPushButton(tr("&Usual keys"), editor);
    m_none = new QPushButton(tr("&No keys"), editor);
    m_conflict = new QLabel(editor);
    m_conflict->setWordWrap(true);
    m_conflict->setAccessibleName(tr("Why the keys cannot be given"));
    auto* label = new QLabel(tr("&Press new keys"), editor);
    label->setBuddy(m_edit);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_edit, 1);
    line->addWidget(m_usual);
    line->addWidget(m_none);
    auto* rows = new QVBoxLayout(editor);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(line);
    rows->addWidget(m_conflict);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] {
        if (!m_edit->keySequence().isEmpty())
            give({m_edit->keySequence()});
    });
    connect(m_none, &QPushButton::clicked, this, [this] { give({}); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        const auto& specs = m_registry.specs();
        const auto spec = std::ranges::find(specs, currentId(), &ActionSpec::id);
        if (spec != specs.end())
            give(spec->shortcuts);
    });
    return editor;
}

void ShortcutsPage::load()
{
    m_wanted.clear();
    for (const ActionSpec& spec : m_registry.specs())
        m_wanted[spec.id] = m_registry.action(spec.id)->shortcuts();
    buildTree();
    showCurrent();
}

void ShortcutsPage::buildTree()
{
    m_tree->clear();
    QMap<QString, QTreeWidgetItem*> categories;
    for (const ActionSpec& spec : m_registry.specs()) {
        QTreeWidgetItem*& category = categories[spec.category];
        if (!category) {
            category = new QTreeWidgetItem(m_tree, {spec.category});
            category->setFlags(Qt::ItemIsEnabled);
            category->setFont(0, emphasised(font()));
            category->setFirstColumnSpanned(true);
        }
        auto* item = new QTreeWidgetItem(category, {plainText(spec.text)});
        item->setData(0, idRole, spec.id);
        item->setToolTip(0, spec.tip);
        refreshItem(*item);
    }
    m_tree->expandAll();
}

void ShortcutsPage::refreshItem(QTreeWidgetItem& item) const
{
    item.setText(keysColumn, inWords(m_wanted.value(item.data(0, idRole).toString())));
}

void ShortcutsPage::filter(const QString& text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* category = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < category->childCount(); ++j) {
            QTreeWidgetItem* item = category->child(j);
            const bool fits = text.isEmpty() || fuzzyMatch(text, item->text(0)) ||
                              item->text(keysColumn).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        category->setHidden(!any);
    }
}

QString ShortcutsPage::currentId() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void ShortcutsPage::showCurrent()
{
    const bool chosen = !currentId().isEmpty();
    m_conflict->clear();
    m_edit->clear();
    m_edit->setEnabled(chosen);
    m_usual->setEnabled(chosen);
    m_none->setEnabled(chosen);
}

QString ShortcutsPage::takenBy(const QKeySequence& keys, const QString& id) const
{
    for (auto other = m_wanted.begin(); other != m_wanted.end(); ++other) {
        const auto same = [&](const QKeySequence& one) { return overlap(one, keys); };
        if (other.key() != id && std::ranges::any_of(other.value(), same))
            return other.key();
    }
    return {};
}

void ShortcutsPage::give(const QList<QKeySequence>& keys)
{
    const QString id = currentId();
    for (const QKeySequence& one : keys) {
        if (const QString other = takenBy(one, id); !other.isEmpty()) {
            //: %1 are keys, %2 the name of an action
            m_conflict->setText(
                tr("%1 belongs to “%2”. Take them away there first, or press others.")
                    .arg(one.toString(QKeySequence::NativeText), plainText(m_registry.action(other)->text())));
            m_edit->clear();
            return;
        }
    }
    m_conflict->clear();
    m_wanted[id] = keys;
    refreshItem(*m_tree->currentItem());
    m_edit->clear();
}

std::optional<QString> ShortcutsPage::validate() const
{
    for (auto one = m_wanted.begin(); one != m_wanted.end(); ++one) {
        for (const QKeySequence& keys : one.value()) {
            if (const QString other = takenBy(keys, one.key()); !other.isEmpty())
                return tr("%1 belongs to two actions: “%2” and “%3”.")
                    .arg(keys.toString(QKeySequence::NativeText), plainText(m_registry.action(one.key())->text()),
                         plainText(m_registry.action(other)->text()));
        }
    }
    return std::nullopt;
}

void ShortcutsPage::apply()
{
    // What changes lets go of its keys first, so that two actions can swap them.
    for (auto one = m_wanted.begin(); one != m_wanted.end(); ++one) {
        if (m_registry.action(one.key())->shortcuts() != one.value())
            (void)m_registry.setShortcuts(one.key(), {});
    }
    for (auto one = m_wanted.begin(); one != m_wanted.end(); ++one)
        (void)m_registry.setShortcuts(one.key(), one.value());
    m_registry.saveShortcuts(m_settings);
}

ShortcutsDialog::ShortcutsDialog(ActionRegistry& registry, SettingsPort& settings, QWidget* parent)
    : QDialog(parent)
    , m_page(new ShortcutsPage(registry, settings, this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 36);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(m_page, 1);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_page->load();
    m_page->searchField().setFocus();
}

void ShortcutsDialog::accept()
{
    if (const auto wrong = m_page->validate()) {
        QMessageBox::warning(this, windowTitle(), *wrong);
        return;
    }
    m_page->apply();
    QDialog::accept();
}

} // namespace tierdesk
