// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs of one or two fields: another queue, a question to another queue and its answer, a reason, a task, work done.
#pragma once

#include "ui/ticket/orderdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace tierdesk {

class PickField;

/// To another queue of the same tier.
class RouteDialog : public OrderDialog
{
    Q_OBJECT

public:
    /// With that queue chosen, if it may be.
    RouteDialog(DeskClient& client, DossierPtr dossier, QWidget* parent, const QueueKey& queue = {});

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QStringList remarks() const override;

private:
    QComboBox* m_queue;
};

class ConsultDialog : public OrderDialog
{
    Q_OBJECT

public:
    ConsultDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;

private:
    QComboBox* m_queue;
    QPlainTextEdit* m_question;
};

/// Answers one of the questions that are open.
class AnswerDialog : public OrderDialog
{
    Q_OBJECT

public:
    AnswerDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;

private:
    QComboBox* m_consult;
    QPlainTextEdit* m_answer;
};

/// A reason in words, for reopening and cancelling.
class WhyDialog : public OrderDialog
{
    Q_OBJECT

public:
    enum class Purpose { Reopen, Cancel };

    WhyDialog(Purpose purpose, DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;

private:
    Purpose m_purpose;
    QPlainTextEdit* m_reason;
};

class TaskDialog : public OrderDialog
{
    Q_OBJECT

public:
    TaskDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;

private:
    QLineEdit* m_text;
    PickField* m_assignee;
};

class WorkDialog : public OrderDialog
{
    Q_OBJECT

public:
    WorkDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;

private:
    QSpinBox* m_minutes;
    QLineEdit* m_text;
};

/// A note written for several tickets at once.
class NoteDialog : public OrderDialog
{
    Q_OBJECT

public:
    NoteDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;

private:
    QPlainTextEdit* m_text;
};

} // namespace tierdesk
