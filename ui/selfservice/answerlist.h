// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers in large quiet rows under headings: outages, articles, tickets.
#pragma once

#include "ui/selfservice/answers.h"
#include "ui/shell/icons.h"

#include <QListWidget>

namespace tierdesk {

class AnswerList : public QListWidget
{
    Q_OBJECT

public:
    explicit AnswerList(QWidget* parent = nullptr);

    /// `asked`: something was typed, so these are hits and not suggestions.
    void setAnswers(const Answers& answers, bool asked, Instant now);
    /// Rows that can be opened, from 0.
    [[nodiscard]] int answers() const;
    /// Opens the chosen row, else the first.
    void openCurrent();
    /// Chooses the first row and takes the keyboard.
    void enter();
    /// So tall that every row is seen.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void articleWanted(tierdesk::ArticleId article);
    void ticketWanted(tierdesk::TicketId ticket);
    /// Up was pressed on the first row.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addHeading(const QString& text);
    void addArticle(const ArticleRow& row, Icon icon, const QString& detail);
    void addTicket(const PublicTicket& ticket, Instant now);
    void addRow(Icon icon, IconInk ink, const QString& text, const QString& detail, int kind, qint64 id);
    void open(const QListWidgetItem* item);
    [[nodiscard]] QListWidgetItem* firstAnswer() const;
};

/// "Waits for your answer", "In work": how far a ticket is, for who asked for it.
[[nodiscard]] QString publicStateText(StateType state);

} // namespace tierdesk
