// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Two people changed the same field: what stands there now and what was wanted stand side by side, and the person
// chooses for each. Nothing is chosen beforehand.
#pragma once

#include "core/ticket/commands.h"
#include "ui/ticket/ticketdossier.h"

#include <QDialog>

class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace tierdesk {

/// What stood, in sight of its writer, in the fields that a patch changes.
[[nodiscard]] DetailsPatch sightOf(const Details& seen, const DetailsPatch& patch);

class FieldChoiceDialog : public QDialog
{
    Q_OBJECT

public:
    /// `mine` was refused for these fields; `now` is the ticket as it stands.
    FieldChoiceDialog(const TicketDossier& now, const EditTicket& mine, const QStringList& fields, const Names& names,
                      Instant time, QWidget* parent);

    /// What is left to order: the fields that are mine, in sight of what stands there now. Nothing until each field is
    /// chosen; an empty patch when all of theirs stay.
    [[nodiscard]] std::optional<EditTicket> value() const;

private:
    struct Field
    {
        QString key;
        QButtonGroup* choice;
    };

    void addField(QGridLayout& grid, const QString& field, const Names& names, Instant time);
    [[nodiscard]] QWidget* makeValue(const QString& text, const QString& name);

    const TicketDossier m_now;
    const EditTicket m_mine;
    std::vector<Field> m_fields;
    QPushButton* m_save;
};

} // namespace tierdesk
