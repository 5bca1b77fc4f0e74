// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs that need a reason out of a list and some words: send back, resolve, wait.
#pragma once

#include "ui/ticket/orderdialog.h"

class QButtonGroup;
class QComboBox;
class QPlainTextEdit;
class QRadioButton;

namespace tierdesk {

class MomentEdit;

class SegmentedControl;
struct SuggestedArticles;

/// Back to the queue it came from.
class ReturnDialog : public OrderDialog
{
    Q_OBJECT

public:
    ReturnDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;

private:
    QComboBox* m_reason;
    QPlainTextEdit* m_text;
};

class ResolveDialog : public OrderDialog
{
    Q_OBJECT

public:
    ResolveDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

    [[nodiscard]] std::optional<QString> articleText() const override;

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;

private:
    void suggest();
    void offer(const SuggestedArticles& articles);
    void addChoice(const QString& text, ArticleId article);

    QComboBox* m_code;
    QPlainTextEdit* m_text;
    QWidget* m_articles;
    QButtonGroup* m_solvedBy;
    QRadioButton* m_write;
};

class PendingDialog : public OrderDialog
{
    Q_OBJECT

public:
    PendingDialog(DeskClient& client, DossierPtr dossier, QWidget* parent);

protected:
    [[nodiscard]] Wanted wanted() const override;
    [[nodiscard]] QString missing() const override;

private:
    void addType();
    void addUntil();
    void showUntil();
    [[nodiscard]] StateType type() const;

    std::vector<StateType> m_types;
    SegmentedControl* m_type;
    QComboBox* m_reason;
    QComboBox* m_when;
    MomentEdit* m_until;
};

} // namespace tierdesk
