// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Several of a list of things: chips that are typed, or ticked in a menu.
#pragma once

#include "core/playbook/playbook.h"

#include <QWidget>

class QToolButton;

namespace tierdesk {

class TagEdit;

class KeysEdit : public QWidget
{
    Q_OBJECT

public:
    /// Whether words that are none of the choices stand for themselves.
    enum class Others { No, Yes };

    explicit KeysEdit(Others others, QWidget* parent = nullptr);

    /// What there is to choose from; what is chosen stays.
    void setChoices(const std::vector<Choice>& choices);
    [[nodiscard]] QStringList keys() const;
    /// A key that is none of the choices is shown as it is.
    void setKeys(const QStringList& keys);
    void setFieldName(const QString& name);
    void setHint(const QString& hint);

Q_SIGNALS:
    void keysEdited(const QStringList& keys);

private:
    void taken(const QStringList& names);
    void offer();
    [[nodiscard]] QString nameOfKey(const QString& key) const;

    Others m_others;
    std::vector<Choice> m_choices;
    QStringList m_keys;
    QString m_hint;
    TagEdit* m_tags;
    QToolButton* m_more;
};

} // namespace tierdesk
