// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to some tickets in one line of time, to look at and to keep as Markdown or PDF.
#pragma once

#include "ui/client/deskclient.h"

#include <QDialog>

class QPushButton;

namespace tierdesk {

class RichTextView;

class IncidentDialog : public QDialog
{
    Q_OBJECT

public:
    /// The client outlives it.
    IncidentDialog(DeskClient& client, std::vector<TicketId> tickets, QWidget* parent = nullptr);

    /// Markdown; empty until the tickets are read.
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Why it could not be written; nothing when it was. A name that ends in .pdf becomes a PDF, any other Markdown.
    [[nodiscard]] std::optional<QString> save(const QString& path) const;

private:
    void askAndSave();

    DeskClient& m_client;
    Lane m_lane;
    QString m_text;
    RichTextView* m_view;
    QPushButton* m_save;
    QPushButton* m_copy;
};

} // namespace tierdesk
