// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A line to search or filter with: a glass before it, a cross that empties it, and suggestions while typing.
#pragma once

#include <QLineEdit>
#include <functional>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace tierdesk {

/// One way to go on with what was typed.
struct Suggestion
{
    QString text;   ///< what takes the place of the part that was typed
    QString detail; ///< quiet, after it; may be empty
    int from = 0;   ///< the part of the field's text that is replaced
    int length = 0;

    bool operator==(const Suggestion&) const = default;
};

class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// Called at every change with the text and the cursor's position; must answer at once. None: no list.
    using Suggest = std::function<std::vector<Suggestion>(const QString& text, int cursor)>;

    explicit SearchField(QWidget* parent = nullptr);

    void setSuggest(Suggest suggest);

Q_SIGNALS:
    /// Escape was pressed while the field was empty: whoever shows the field may give the keyboard back.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void offer();
    void take(int row);
    /// Whether the key chose a suggestion, or closed their list.
    bool chooseWith(int key);

    Suggest m_suggest;
    std::vector<Suggestion> m_offered;
    QStandardItemModel* m_model = nullptr;
    QCompleter* m_completer = nullptr;
    QAction* m_clear;
};

} // namespace tierdesk
