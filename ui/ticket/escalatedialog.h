// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Hand a ticket up a tier, with the packet that the next tier asks for, prefilled from what is known already.
#pragma once

#include "core/ticket/packetgaps.h"
#include "ui/ticket/orderdialog.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace tierdesk {

class CollapsibleSection;
class MessageBar;

class EscalateDialog : public OrderDialog
{
    Q_OBJECT

public:
    /// With that queue chosen, if it may be; otherwise with the likeliest.
    EscalateDialog(DeskClient& client, DossierPtr dossier, QWidget* parent, const QueueKey& queue = {});

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

    /// What the standard of the chosen queue says about a part.
    enum class Need { Required, Wished, None };

    void addTarget(const QueueKey& wanted);
    void addNotes();
    void addParts();
    [[nodiscard]] PartField makePart(PacketPart part, const QString& text);
    [[nodiscard]] const HandoffStandard* standard() const;
    [[nodiscard]] Need need(PacketPart part) const;
    [[nodiscard]] HandoffPacket packet() const;
    [[nodiscard]] PacketGaps gaps() const { return gapsIn(packet(), standard()); }
    /// Which queues of higher tiers cannot be chosen, and why.
    [[nodiscard]] QString notOffered() const;
    /// That it was in the chosen queue already.
    void warn();
    /// Puts what the chosen queue requires first, then what it wishes for, and the rest away under a heading.
    void arrange();
    /// Marks each part as filled or missing.
    void mark();

    QComboBox* m_queue;
    QLabel* m_about;
    MessageBar* m_before;
    QVBoxLayout* m_required;
    QVBoxLayout* m_wished;
    QVBoxLayout* m_rest;
    CollapsibleSection* m_more;
    std::vector<PartField> m_parts;
};

} // namespace tierdesk
