// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks how to call a view.
#pragma once

#include <QDialog>
#include <QStringList>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tierdesk {

class NameDialog : public QDialog
{
    Q_OBJECT

public:
    /// `taken` are names whose view would be replaced; the dialog says so and lets it happen.
    NameDialog(const QString& title, const QString& name, QStringList taken, QWidget* parent = nullptr);

    /// The name somebody gave, or nothing when they thought better of it.
    [[nodiscard]] static std::optional<QString> ask(const QString& title, const QString& name, const QStringList& taken,
                                                    QWidget* parent);

private:
    void refresh();

    QStringList m_taken;
    QLineEdit* m_name;
    QLabel* m_hint;
    QPushButton* m_keep;
};

} // namespace tierdesk
