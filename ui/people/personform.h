// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk knows of one person, to be changed: takes a person and yields one; it never saves.
#pragma once

#include "core/playbook/playbook.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tierdesk {

class KeysEdit;

class PersonForm : public QWidget
{
    Q_OBJECT

public:
    explicit PersonForm(QWidget* parent = nullptr);

    /// What there is to choose from.
    void setChoices(const Playbook& playbook, const std::vector<Client>& clients);
    void show(const Person& person);
    using QWidget::show;
    /// The person that was shown, as the fields say now.
    [[nodiscard]] Person person() const;
    /// What is missing, as a sentence; empty when nothing is.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    void edited();

private:
    void refresh();

    Person m_person;
    QLineEdit* m_name;
    QLineEdit* m_login;
    QLineEdit* m_mail;
    QLineEdit* m_phone;
    QComboBox* m_role;
    QComboBox* m_client;
    KeysEdit* m_queues;
    KeysEdit* m_serves;
    QCheckBox* m_left;
};

} // namespace tierdesk
