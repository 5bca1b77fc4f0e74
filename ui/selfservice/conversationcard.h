// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that was said in a conversation with the assistant: the person's to the right, the assistant's to the left.
#pragma once

#include "core/assistant/conversation.h"

#include <QWidget>

class QVBoxLayout;

namespace tierdesk {

class ConversationCard : public QWidget
{
    Q_OBJECT

public:
    /// What the person said.
    explicit ConversationCard(const QString& said, QWidget* parent = nullptr);
    /// What the assistant answered; `turn` counts from 1.
    ConversationCard(int turn, const Conversation::Held& held, QWidget* parent = nullptr);

    /// For what is offered beneath the words.
    [[nodiscard]] QVBoxLayout& rows() const { return *m_rows; }
    /// A picture of the guide's step.
    void addPicture(const QString& base64);

Q_SIGNALS:
    void articleAsked(tierdesk::ArticleId article);
    void linkActivated(const QUrl& address);
    void rated(int turn, tierdesk::Rating rating);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addWords(const QString& text);
    void addCitation(const Citation& citation);
    void addRating(int turn, const Conversation::Held& held);

    const bool m_own;
    QVBoxLayout* m_rows;
};

} // namespace tierdesk
