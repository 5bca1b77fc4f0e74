// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The box in which people say what to list: words and terms, completed while typing, with what was asked before.
#pragma once

#include "core/desk/ticketfilter.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace tierdesk {

class SearchField;
struct Suggestion;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// What can follow the text up to the cursor; answers at once.
    using Complete = std::function<std::vector<Suggestion>(const QString& text, int cursor)>;

    FilterBar(Complete complete, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Without telling: whoever sets it lists it.
    void setText(const QString& text);
    void takeKeyboard();

    /// What was asked before, the latest first.
    [[nodiscard]] const QStringList& history() const { return m_history; }
    void setHistory(const QStringList& history) { m_history = history; }

Q_SIGNALS:
    /// Somebody typed and paused, or pressed Enter; the text is understood. One letter waits longer for the next.
    void asked(const QString& text, const tierdesk::TicketFilter& filter);
    void historyChanged();
    /// Enter, Down at the end, or Escape in the empty field: the keyboard goes back to the list.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Patience { Typing, Done };
    [[nodiscard]] std::vector<Suggestion> suggest(const QString& text, int cursor) const;
    void ask(Patience patience);
    void showError(const FilterError& error);
    void keepInHistory();
    void applyLook();

    Complete m_complete;
    SearchField* m_field;
    QLabel* m_error;
    QTimer m_pause;
    QTimer m_longPause;
    QString m_asked;
    QStringList m_history;
};

} // namespace tierdesk
