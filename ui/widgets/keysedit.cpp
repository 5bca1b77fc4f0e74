// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keysedit.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/tagedit.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace tierdesk {

KeysEdit::KeysEdit(Others others, QWidget* parent)
    : QWidget(parent)
    , m_others(others)
    , m_tags(new TagEdit(this))
    , m_more(new QToolButton(this))
{
    m_more->setIcon(makeIcon(Icon::ChevronDown));
    m_more->setVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::inside);
    row->addWidget(m_tags, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    setFocusProxy(m_tags);
    connect(m_tags, &TagEdit::tagsEdited, this, &KeysEdit::taken);
    connect(m_more, &QToolButton::clicked, this, &KeysEdit::offer);
}

void KeysEdit::setFieldName(const QString& name)
{
    setAccessibleName(name);
    if (auto* edit = m_tags->findChild<QLineEdit*>())
        edit->setAccessibleName(name);
    //: %1 is the name of a field.
    m_more->setAccessibleName(tr("%1: choose from a list").arg(name));
    m_more->setToolTip(tr("Choose from a list"));
}

void KeysEdit::setHint(const QString& hint)
{
    m_hint = hint;
    m_tags->setPlaceholderText(m_keys.isEmpty() ? hint : QString());
}

void KeysEdit::setChoices(const std::vector<Choice>& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    QStringList names;
    for (const Choice& choice : choices)
        names.append(choice.name);
    m_tags->setKnownTags(names);
    m_more->setVisible(!choices.empty());
    const QStringList keys = m_keys;
    m_keys.clear();
    setKeys(keys);
}

QString KeysEdit::nameOfKey(const QString& key) const
{
    const auto found = std::ranges::find(m_choices, key, &Choice::key);
    return found == m_choices.end() ? key : found->name;
}

QStringList KeysEdit::keys() const
{
    return m_keys;
}

void KeysEdit::setKeys(const QStringList& keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    QStringList names;
    for (const QString& key : keys)
        names.append(nameOfKey(key));
    m_tags->setTags(names);
    setHint(m_hint);
}

void KeysEdit::taken(const QStringList& names)
{
    QStringList keys;
    bool understood = true;
    for (const QString& name : names) {
        const auto same = [&](const Choice& choice) { return choice.name.compare(name, Qt::CaseInsensitive) == 0; };
        const auto found = std::ranges::find_if(m_choices, same);
        if (found != m_choices.end())
            keys.append(found->key);
        else if (m_others == Others::Yes || m_keys.contains(name))
            keys.append(name);
        else
            understood = false;
    }
    if (!understood) {
        // A word that is none of the choices goes again.
        m_keys = {QString()};
        setKeys(keys);
    }
    m_keys = keys;
    setHint(m_hint);
    Q_EMIT keysEdited(keys);
}

void KeysEdit::offer()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Choice& choice : m_choices) {
        QAction* action = menu->addAction(QString(choice.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_keys.contains(choice.key));
        connect(action, &QAction::triggered, this, [this, key = choice.key](bool wanted) {
            QStringList keys = m_keys;
            keys.removeAll(key);
            if (wanted)
                keys.append(key);
            setKeys(keys);
            Q_EMIT keysEdited(keys);
        });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace tierdesk
