// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The first thing somebody sees who has no desk yet: begin one of their own, look around in a made-up one, or open one.
#pragma once

#include <QDialog>
#include <optional>

class QCheckBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;

namespace tierdesk {

struct WelcomeChoice
{
    enum class Kind { New, Demo, Open };

    Kind kind = Kind::New;
    /// Of the store: to make it there, or where it is.
    QString location;
    /// Of the person who begins a desk.
    QString name;
    /// Empty: this computer's account is how they sign in.
    QString password;

    bool operator==(const WelcomeChoice&) const = default;
};

class WelcomeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `suggested` is where a new store would lie, `name` who the machine says it is talking to, `trouble` what went
    /// wrong before: a sentence, or nothing.
    WelcomeDialog(const QString& suggested, const QString& name, const QString& trouble, QWidget* parent = nullptr);

    /// Nothing when somebody wants to leave.
    [[nodiscard]] static std::optional<WelcomeChoice> ask(const QString& suggested, const QString& name,
                                                          const QString& trouble);
    [[nodiscard]] const WelcomeChoice& choice() const { return m_choice; }

private:
    [[nodiscard]] QWidget* buildNew(const QString& name);
    [[nodiscard]] QLayout* buildSignIn(QWidget* box);
    [[nodiscard]] QString passwordTrouble() const;
    [[nodiscard]] QWidget* buildOthers();
    void refresh();
    void chooseOpen();
    void done(WelcomeChoice::Kind kind, const QString& location);
    using QDialog::done;

    WelcomeChoice m_choice;
    QString m_suggested;
    QLineEdit* m_name;
    QCheckBox* m_byAccount;
    QLineEdit* m_password;
    QLineEdit* m_again;
    QLabel* m_why;
    QLabel* m_where;
    QPushButton* m_begin;
};

} // namespace tierdesk
