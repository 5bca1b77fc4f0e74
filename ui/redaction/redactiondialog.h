// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs share that take something out of the journal for good: how much goes, why, and a word typed by
// hand where much is at stake.
#pragma once

#include "ui/client/deskclient.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace tierdesk {

class MessageBar;
class Names;

/// What a dialog yields.
struct RedactionOrder
{
    RedactionWish wish;
    QString reason;

    bool operator==(const RedactionOrder&) const = default;
};

/// Looks first, yields an order and never gives it. Whoever opened it connects to `proposed`, has the desk redact, and
/// either accepts the dialog or tells it what stood in the way: then everything typed is still there.
class RedactionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Nothing until the look is back, a reason is given and what has to be typed is typed.
    [[nodiscard]] std::optional<RedactionOrder> value() const;
    /// How much goes, as far as it is known.
    [[nodiscard]] QString previewText() const;
    /// What is missing still, or that it cannot be undone.
    [[nodiscard]] QString hintText() const;
    [[nodiscard]] bool isLooking() const { return m_looking; }

    /// It was refused or failed; nothing typed is lost.
    void showTrouble(const QString& text);
    /// While it is on its way the button cannot be pressed again, and closing the dialog would stop nothing.
    void setSending(bool sending);

Q_SIGNALS:
    void proposed();

public Q_SLOTS:
    void reject() override;

protected:
    RedactionDialog(DeskClient& client, QWidget* parent);

    struct Words
    {
        QString title;
        /// Whom or which ticket it is about.
        QString about;
        /// What goes and what stays.
        QString promise;
        QString looking;
        QString working;
        QString verb;
    };
    /// Called at the end of a derived constructor, with the rows for what goes added: the others follow them.
    void dress(const Words& words);

    /// As the fields stand.
    [[nodiscard]] virtual RedactionWish wish() const = 0;
    /// What is missing before one can look; empty when nothing is.
    [[nodiscard]] virtual QString missing() const { return {}; }
    /// How much goes, in words.
    [[nodiscard]] virtual QString told(const RedactionPlan& plan) const = 0;
    /// What is wrong with the reason; empty when nothing is.
    [[nodiscard]] virtual QString wrongWith(const QString& reason) const;
    /// What has to be typed for this plan, and what the label asks; nothing: nothing has to be.
    struct Confirmation
    {
        QString label;
        QString text;
    };
    [[nodiscard]] virtual std::optional<Confirmation> confirmation(const RedactionPlan& plan) const = 0;
    [[nodiscard]] virtual bool isConfirmedBy(const QString& typed, const Confirmation& wanted) const;

    /// What was found no longer holds; a look has begun, unless something is missing.
    void forget(bool looking);
    void found(const Done<RedactionPlan>& plan, const Names& names);
    void refresh();

    [[nodiscard]] DeskClient& client() const { return m_client; }
    [[nodiscard]] const std::optional<RedactionPlan>& plan() const { return m_plan; }
    [[nodiscard]] QVBoxLayout& body() const { return *m_body; }
    /// Shown with what was found, below the sentence that says how much.
    void addFinding(QWidget* widget);
    /// A labelled row of what goes; the label names the field for screen readers too.
    void addRow(const QString& label, QWidget* field);

private:
    [[nodiscard]] QString lacking() const;
    void grow();
    void alignLabels(QLabel& reason);

    DeskClient& m_client;
    std::optional<RedactionPlan> m_plan;
    /// Why there is no plan.
    QString m_refused;
    Words m_words;
    QLabel* m_heading;
    QLabel* m_about;
    QLabel* m_promise;
    MessageBar* m_trouble;
    QVBoxLayout* m_body;
    QFormLayout* m_form;
    QLabel* m_preview;
    QVBoxLayout* m_findings;
    QProgressBar* m_busy;
    QPlainTextEdit* m_reason;
    QLabel* m_typeThis;
    QLineEdit* m_typed;
    QLabel* m_hint;
    QPushButton* m_cancel;
    QPushButton* m_go;
    bool m_looking = false;
    bool m_sending = false;
};

} // namespace tierdesk
