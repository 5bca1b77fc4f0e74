// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Choose a person for a ticket: to do it, to answer for it, to watch it, or to be told as management.
#pragma once

#include "ui/ticket/orderdialog.h"

class QPlainTextEdit;

namespace tierdesk {

class PickField;

class PersonDialog : public OrderDialog
{
    Q_OBJECT

public:
    enum class Purpose { Assign, Owner, Watch, Management };

    PersonDialog(Purpose purpose, DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;

private:
    [[nodiscard]] PersonId person() const;

    Purpose m_purpose;
    PickField* m_person;
    QPlainTextEdit* m_reason = nullptr;
};

} // namespace tierdesk
