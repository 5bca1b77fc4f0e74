// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk's own tickets suggest for the category and the queue of one that is being filed.
#pragma once

#include "core/desk/filing.h"

#include <QObject>

class QComboBox;

namespace tierdesk {

class DeskClient;
class PickField;
class SuggestionLine;

/// Looks by itself when something else was learnt or chosen; whoever owns the text says when that changed. A field that
/// somebody has filled gets no suggestion.
class FilingHints : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    FilingHints(DeskClient& client, PickField& category, QComboBox& queue, std::function<QString()> text,
                QWidget* parent);

    /// To be put under the fields.
    [[nodiscard]] SuggestionLine& categoryLine() const { return *m_categoryLine; }
    [[nodiscard]] SuggestionLine& queueLine() const { return *m_queueLine; }
    void look();

private:
    void showCategory(const LearntField& learnt, const QString& text);
    void showQueue(const LearntField& learnt, const QString& text);
    void takeCategory();
    void takeQueue();

    DeskClient& m_client;
    PickField& m_category;
    QComboBox& m_queue;
    std::function<QString()> m_text;
    SuggestionLine* m_categoryLine;
    SuggestionLine* m_queueLine;
    CategoryKey m_suggestedCategory;
    QueueKey m_suggestedQueue;
};

} // namespace tierdesk
