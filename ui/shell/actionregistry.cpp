// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionregistry.h"

#include "ui/shell/settingsport.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QSet>

namespace tierdesk {
namespace {

const QString prefix = QStringLiteral("shortcuts/");

bool begins(const QKeySequence& longer, const QKeySequence& shorter)
{
    if (shorter.count() > longer.count())
        return false;
    for (int i = 0; i < shorter.count(); ++i) {
        if (longer[uint(i)] != shorter[uint(i)])
            return false;
    }
    return true;
}

/// Whether keys that write a character belong to this widget: it is being typed into, or it looks entries up by letter.
bool takesCharacters(QObject* focus)
{
    if (qobject_cast<QComboBox*>(focus))
        return true;
    // A list claims input methods while nothing is current in it, though nothing can be typed there.
    if (qobject_cast<QAbstractItemView*>(focus))
        return false;
    auto* widget = qobject_cast<QWidget*>(focus);
    return widget && widget->testAttribute(Qt::WA_InputMethodEnabled) && widget->isEnabled();
}

bool writesCharacter(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers commanding = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(event.modifiers() & commanding) && event.key() < Qt::Key_Escape;
}

} // namespace

ActionRegistry::ActionRegistry(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

ActionRegistry::~ActionRegistry() = default;

QAction* ActionRegistry::add(const ActionSpec& spec)
{
    Q_ASSERT(!contains(spec.id));
    auto action = std::make_unique<QAction>(spec.text);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.shortcuts);
    action->setStatusTip(spec.tip);
    if (spec.icon)
        action->setIcon(makeIcon(*spec.icon));
    QAction* result = action.get();
    m_specs.push_back(spec);
    m_entries.emplace(spec.id, Entry{std::move(action), m_specs.size() - 1, {}});
    describe(spec.id);
    for (QWidget* window : std::as_const(m_windows))
        window->addAction(result);
    return result;
}

QAction* ActionRegistry::action(const QString& id) const
{
    return entry(id).action.get();
}

bool ActionRegistry::contains(const QString& id) const
{
    return m_entries.contains(id);
}

void ActionRegistry::attach(QWidget& window)
{
    m_windows.append(&window);
    connect(&window, &QObject::destroyed, this, [this, gone = &window] { m_windows.removeOne(gone); });
    for (const ActionSpec& known : m_specs)
        window.addAction(action(known.id));
}

void ActionRegistry::setWhyDisabled(const QString& id, const QString& reason)
{
    const auto found = m_entries.find(id);
    Q_ASSERT(found != m_entries.end());
    if (found->second.whyDisabled == reason)
        return;
    found->second.whyDisabled = reason;
    found->second.action->setEnabled(reason.isEmpty());
    describe(id);
    Q_EMIT changed(id);
}

QString ActionRegistry::whyDisabled(const QString& id) const
{
    return entry(id).whyDisabled;
}

Result<void, ShortcutConflict> ActionRegistry::setShortcuts(const QString& id, const QList<QKeySequence>& shortcuts)
{
    for (const QKeySequence& shortcut : shortcuts) {
        if (const auto taken = conflict(shortcut, id))
            return fail(*taken);
    }
    action(id)->setShortcuts(shortcuts);
    describe(id);
    Q_EMIT changed(id);
    return {};
}

void ActionRegistry::resetShortcuts(const QString& id)
{
    action(id)->setShortcuts(spec(id).shortcuts);
    describe(id);
    Q_EMIT changed(id);
}

bool ActionRegistry::hasOwnShortcuts(const QString& id) const
{
    return action(id)->shortcuts() != spec(id).shortcuts;
}

std::optional<ShortcutConflict> ActionRegistry::conflict(const QKeySequence& shortcut, const QString& except) const
{
    for (const ActionSpec& known : m_specs) {
        if (known.id == except)
            continue;
        const QList<QKeySequence> taken = action(known.id)->shortcuts();
        for (const QKeySequence& other : taken) {
            if (!other.isEmpty() && !shortcut.isEmpty() && (begins(other, shortcut) || begins(shortcut, other)))
                return ShortcutConflict{other, known.id};
        }
    }
    return std::nullopt;
}

void ActionRegistry::loadShortcuts(const SettingsPort& settings)
{
    std::vector<std::pair<QString, QStringList>> chosen;
    QSet<QString> ids;
    for (const ActionSpec& known : m_specs) {
        const QVariant kept = settings.value(prefix + known.id);
        if (!kept.isValid())
            continue;
        chosen.emplace_back(known.id, kept.toStringList());
        ids.insert(known.id);
        // Two actions may have traded their shortcuts: all that change let go before any takes.
        action(known.id)->setShortcuts(QList<QKeySequence>());
    }
    for (const auto& [id, texts] : chosen) {
        QList<QKeySequence> shortcuts;
        for (const QString& text : texts) {
            const QKeySequence shortcut = QKeySequence::fromString(text, QKeySequence::PortableText);
            if (!shortcut.isEmpty() && claim(shortcut, id, ids))
                shortcuts.append(shortcut);
        }
        action(id)->setShortcuts(shortcuts);
        describe(id);
        Q_EMIT changed(id);
    }
}

bool ActionRegistry::claim(const QKeySequence& shortcut, const QString& id, const QSet<QString>& chosen)
{
    while (const auto taken = conflict(shortcut, id)) {
        if (chosen.contains(taken->takenBy))
            return false;
        QList<QKeySequence> rest = action(taken->takenBy)->shortcuts();
        rest.removeAll(taken->shortcut);
        action(taken->takenBy)->setShortcuts(rest);
        describe(taken->takenBy);
    }
    return true;
}

void ActionRegistry::saveShortcuts(SettingsPort& settings) const
{
    for (const ActionSpec& known : m_specs) {
        if (!hasOwnShortcuts(known.id)) {
            settings.remove(prefix + known.id);
            continue;
        }
        QStringList texts;
        const QList<QKeySequence> shortcuts = action(known.id)->shortcuts();
        for (const QKeySequence& shortcut : shortcuts)
            texts.append(shortcut.toString(QKeySequence::PortableText));
        settings.setValue(prefix + known.id, texts);
    }
}

bool ActionRegistry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && takesCharacters(watched) &&
        writesCharacter(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

const ActionRegistry::Entry& ActionRegistry::entry(const QString& id) const
{
    const auto found = m_entries.find(id);
    Q_ASSERT_X(found != m_entries.end(), "ActionRegistry", qPrintable(id));
    return found->second;
}

const ActionSpec& ActionRegistry::spec(const QString& id) const
{
    return m_specs[entry(id).spec];
}

void ActionRegistry::describe(const QString& id)
{
    const Entry& known = entry(id);
    const QString name = plainText(spec(id).text);
    const QKeySequence shortcut = known.action->shortcut();
    //: A tool tip: the action's name and its shortcut
    QString tip = shortcut.isEmpty() ? name : tr("%1 (%2)").arg(name, shortcut.toString(QKeySequence::NativeText));
    if (!known.whyDisabled.isEmpty())
        tip += u'\n' + known.whyDisabled;
    known.action->setToolTip(tip);
}

QString plainText(const QString& actionText)
{
    QString text = actionText;
    text.replace(QStringLiteral("&&"), QString(QChar(1)));
    text.remove(u'&');
    text.replace(QChar(1), u'&');
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace tierdesk
