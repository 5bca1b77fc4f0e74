// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at this desk, when the machine does not know.
#pragma once

#include "core/people/person.h"

#include <QDialog>
#include <optional>

class QListWidget;

namespace tierdesk {

class SearchField;

class StaffDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StaffDialog(std::vector<Person> staff, QWidget* parent = nullptr);

    /// Nothing when somebody wants to leave.
    [[nodiscard]] static std::optional<Person> ask(std::vector<Person> staff);
    [[nodiscard]] std::optional<Person> chosen() const;

private:
    void list(const QString& text);

    std::vector<Person> m_staff;
    SearchField* m_search;
    QListWidget* m_list;
};

} // namespace tierdesk
