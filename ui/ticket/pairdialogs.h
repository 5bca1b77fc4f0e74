// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs about two tickets: merge, take apart again, split, link.
#pragma once

#include "ui/ticket/orderdialog.h"

class QComboBox;
class QLineEdit;

namespace tierdesk {

class MessageList;
class PickField;

/// The second ticket of a pair, found by number or words and read whole so that the preview can be decided.
class PairDialog : public OrderDialog
{
    Q_OBJECT

protected:
    PairDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

    [[nodiscard]] Ticket other() const override { return m_other; }
    [[nodiscard]] PickField& field() const { return *m_field; }
    /// Reads that ticket; `otherArrived` follows.
    void fetch(TicketId id);
    virtual void otherArrived() { refresh(); }

private:
    PickField* m_field;
    Lane m_lane;
    Ticket m_other;
};

class MergeDialog : public PairDialog
{
    Q_OBJECT

public:
    /// `target` may be null; then it is to be found.
    MergeDialog(DeskClient& client, DossierPtr dossier, TicketId target, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QStringList remarks() const override;
    void otherArrived() override;

private:
    [[nodiscard]] QString summaryOf(const Ticket& ticket) const;

    QLabel* m_here;
    QLabel* m_there;
};

class LinkDialog : public PairDialog
{
    Q_OBJECT

public:
    LinkDialog(DeskClient& client, DossierPtr dossier, TicketId target, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;

private:
    QComboBox* m_kind;
};

/// The ticket stands by itself again; each message that came after the merge goes or stays.
class UnmergeDialog : public PairDialog
{
    Q_OBJECT

public:
    UnmergeDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;
    void otherArrived() override;

private:
    QLabel* m_hint;
    MessageList* m_messages;
};

class SplitDialog : public OrderDialog
{
    Q_OBJECT

public:
    /// `message` is ticked from the start; null ticks none.
    SplitDialog(DeskClient& client, DossierPtr dossier, MessageId message, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;

private:
    QLineEdit* m_subject;
    MessageList* m_messages;
};

} // namespace tierdesk
