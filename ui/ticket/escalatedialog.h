// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Hand a ticket up a tier, with the packet that the next tier asks for, prefilled from what is known already.
#pragma once

#include "ui/ticket/orderdialog.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace tierdesk {

class CollapsibleSection;

class EscalateDialog : public OrderDialog
{
    Q_OBJECT

public:
    EscalateDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QStringList remarks() const override;

private:
    struct PartField
    {
        PacketPart part = PacketPart::Symptom;
        QWidget* whole = nullptr;
        QLabel* mark = nullptr;
        QPlainTextEdit* edit = nullptr;

        [[nodiscard]] bool isFilled() const;
    };

    void addTarget();
    void addParts();
    [[nodiscard]] PartField makePart(PacketPart part, const QString& text);
    [[nodiscard]] std::vector<PacketPart> required() const;
    [[nodiscard]] QStringList lacking() const;
    /// Puts what the chosen queue requires first and the rest away under a heading.
    void arrange();
    /// Marks each part as filled or missing.
    void mark();

    QComboBox* m_queue;
    QLabel* m_purpose;
    QVBoxLayout* m_first;
    QVBoxLayout* m_rest;
    CollapsibleSection* m_more;
    std::vector<PartField> m_parts;
};

} // namespace tierdesk
