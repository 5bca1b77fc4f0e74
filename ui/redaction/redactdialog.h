// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A text or a file out of one ticket: what is typed is looked for at once, and where it stands is shown.
#pragma once

#include "ui/redaction/redactiondialog.h"
#include "ui/ticket/ticketsource.h"

#include <QTimer>

class QComboBox;
class QListWidget;

namespace tierdesk {

class SegmentedControl;

class RedactDialog : public RedactionDialog
{
    Q_OBJECT

public:
    /// `text` is what somebody had selected; it may be empty.
    RedactDialog(DeskClient& client, DossierPtr dossier, const QString& text, QWidget* parent);

    [[nodiscard]] TicketId ticket() const;
    /// The ticket changed meanwhile: what stands in it is looked for anew.
    void setDossier(DossierPtr dossier);
    /// Where it was found, a line each.
    [[nodiscard]] QStringList places() const;

protected:
    [[nodiscard]] RedactionWish wish() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString told(const RedactionPlan& plan) const override;
    [[nodiscard]] QString wrongWith(const QString& reason) const override;
    [[nodiscard]] std::optional<Confirmation> confirmation(const RedactionPlan& plan) const override;
    [[nodiscard]] bool isConfirmedBy(const QString& typed, const Confirmation& wanted) const override;

private:
    [[nodiscard]] bool isFile() const;
    void fillFiles();
    void chooseKind();
    /// Soon: somebody is typing.
    void changed();
    void look();
    void showPlaces(const std::vector<int>& versions);

    DossierPtr m_dossier;
    Lane m_lane;
    QTimer m_patience;
    SegmentedControl* m_kind;
    QPlainTextEdit* m_text;
    QComboBox* m_file;
    QListWidget* m_places;
};

} // namespace tierdesk
