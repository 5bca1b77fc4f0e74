// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Classify and rate a ticket with a few keys: two digits, perhaps some letters of the category, Ctrl+Enter.
#pragma once

#include "ui/ticket/orderdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tierdesk {

class PickField;
class PriorityBadge;
class RankPicker;

class TriageDialog : public OrderDialog
{
    Q_OBJECT

public:
    TriageDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;

private:
    void addRanks();
    void addOverride();
    void addFiling();
    void showPriority();
    [[nodiscard]] std::optional<PriorityOverride> chosenOverride() const;

    RankPicker* m_impact;
    RankPicker* m_urgency;
    PriorityBadge* m_priority;
    QCheckBox* m_other;
    QComboBox* m_level;
    QLineEdit* m_reason;
    PickField* m_category;
    QComboBox* m_service;
    QComboBox* m_queue;
    QComboBox* m_kind;
};

} // namespace tierdesk
