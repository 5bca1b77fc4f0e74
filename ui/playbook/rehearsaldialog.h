// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A draft tried on what was: choose a span, see how far it is, look at what the rules would have done.
#pragma once

#include "ui/client/longtask.h"
#include "ui/playbook/playbookdraft.h"
#include "ui/playbook/rehearsalwords.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace tierdesk {

class EmptyState;
class MessageBar;
class ProgressPane;
class RehearsalView;

/// Stands beside the other windows: they go on while it runs, and closing it ends what runs.
class RehearsalDialog : public QDialog
{
    Q_OBJECT

public:
    /// The draft outlives it.
    explicit RehearsalDialog(PlaybookDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }
    /// What the last rehearsal came to, once there was one.
    [[nodiscard]] const std::optional<RehearsalWords>& words() const { return m_words; }
    [[nodiscard]] QString message() const;
    /// As if it had just been rehearsed.
    void showResult(const Rehearsed& rehearsed);

Q_SIGNALS:
    void ticketWanted(tierdesk::TicketId ticket);

public Q_SLOTS:
    void done(int result) override;

private:
    enum class Span { Week, Month, Quarter, Year, Own };

    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QLayout* makeFoot();
    void showSpan();
    void start();
    void finished(const Stored<Rehearsed>& rehearsed);
    void refresh();
    void lookAtDraft();
    void save();

    PlaybookDraft& m_draft;
    std::optional<RehearsalWords> m_words;
    QComboBox* m_span;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QPushButton* m_start;
    MessageBar* m_told;
    ProgressPane* m_progress;
    EmptyState* m_empty;
    RehearsalView* m_view;
    QPushButton* m_copy;
    QPushButton* m_save;
    LongTask m_task;
};

} // namespace tierdesk
