// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What would come into force, and a note for those who look back.
#pragma once

#include "ui/text/names.h"

#include <QDialog>
#include <optional>

class QPlainTextEdit;

namespace tierdesk {

class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    /// `warnings` is how many the linter has; `names` knows the people.
    PublishDialog(const Playbook& inForce, const Playbook& wanted, const Names& names, int warnings,
                  QWidget* parent = nullptr);

    /// The note, which may be empty; nothing when somebody thought better of it.
    [[nodiscard]] static std::optional<QString> ask(const Playbook& inForce, const Playbook& wanted, const Names& names,
                                                    int warnings, QWidget* parent);

private:
    QPlainTextEdit* m_note;
};

} // namespace tierdesk
