// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every detail of a ticket in one place. Only what was changed is ordered, so that colleagues keep their words.
#pragma once

#include "ui/ticket/orderdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tierdesk {

class PickField;
class TagEdit;

class EditDialog : public OrderDialog
{
    Q_OBJECT

public:
    EditDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] Command guarded(Command command) const override;
    [[nodiscard]] QString missing() const override;

private:
    void addWords();
    void addPeople();
    void addFiling();
    void follow();

    QLineEdit* m_subject;
    QPlainTextEdit* m_description;
    PickField* m_requester;
    PickField* m_client;
    QComboBox* m_channel;
    QComboBox* m_kind;
    PickField* m_category;
    QComboBox* m_service;
    QLineEdit* m_asset;
    QLineEdit* m_externalId;
    TagEdit* m_tags;
};

} // namespace tierdesk
