// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields over one place of the draft, each with the linter's words beneath it.
#pragma once

#include "ui/playbook/playbookdraft.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace tierdesk {

class DraftForm : public QWidget
{
    Q_OBJECT

public:
    explicit DraftForm(PlaybookDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] PlaybookDraft& draft() const { return m_draft; }
    [[nodiscard]] const QString& path() const { return m_path; }

    /// `member` is where the field stands beneath the path: "name". `show` brings the editor up to the draft.
    void addField(const QString& label, const QString& member, QWidget* editor, std::function<void()> show);
    /// Across both columns, with a label above unless that is empty.
    void addWide(const QString& label, const QString& member, QWidget* editor, std::function<void()> show);
    /// The row of that editor is there only while this holds.
    void showOnlyWhen(const QWidget* editor, std::function<bool()> holds);
    /// What shows something and changes nothing; whoever may only look can use it.
    void addPlain(QWidget* widget);
    /// Labels of the fields that follow stand above the editors, where a form is narrow.
    void setLabelsAbove();
    void addHeading(const QString& text);
    void addHint(const QString& text);

    /// Shows the place "queues[3]" of the draft; an empty one hides all fields.
    void setPath(const QString& path);
    /// The keyboard goes to the field that the path leads to; false when there is none.
    bool reveal(const QString& path);
    void refresh();

private:
    struct Field
    {
        QString member;
        QWidget* editor;
        QLabel* words;
        std::function<void()> show;
        /// Of addField; null for a wide one.
        QLayout* row = nullptr;
        std::function<bool()> holds = {};
    };

    [[nodiscard]] QLabel* makeWords();
    void showFindings();

    PlaybookDraft& m_draft;
    QString m_path;
    std::vector<Field> m_fields;
    QLabel* m_rest;
    QFormLayout* m_rows;
    bool m_labelsAbove = false;
};

/// The linter's words on one place and what lies beneath it.
[[nodiscard]] QStringList findingWords(const std::vector<LintFinding>& findings, const QString& path);
/// Whether a path is `at` or leads beneath it.
[[nodiscard]] bool isAt(const QString& path, const QString& at);
/// Shows findings with the mark of their severity, or hides the label.
void showWords(QLabel& label, const std::vector<const LintFinding*>& findings);

} // namespace tierdesk
