// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a text that only some may look at, and what it is called.
#pragma once

#include "ui/ticket/orderdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace tierdesk {

/// Yields the command with the label; the text goes to DeskClient::confide and into no command.
class ConfidentialDialog : public OrderDialog
{
    Q_OBJECT

public:
    ConfidentialDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

    /// As it was typed.
    [[nodiscard]] QString text() const;

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QStringList remarks() const override;

private:
    QLineEdit* m_label;
    QPlainTextEdit* m_text;
};

} // namespace tierdesk
