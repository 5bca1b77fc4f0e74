// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the playbook: shows some of its sections and changes them in the draft.
#pragma once

#include "ui/playbook/playbookdraft.h"
#include "ui/shell/icons.h"

#include <QWidget>

class QHBoxLayout;

namespace tierdesk {

class PlaybookPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlaybookPage(PlaybookDraft& draft, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_draft(draft)
    {}

    [[nodiscard]] virtual QString title() const = 0;
    /// One sentence: what the page is for.
    [[nodiscard]] virtual QString purpose() const = 0;
    [[nodiscard]] virtual Icon icon() const = 0;
    /// Of the document; what stands there is this page's.
    [[nodiscard]] virtual QStringList sections() const = 0;
    /// Brings the keyboard to a place: "queues[3].escalatesTo[0]".
    virtual void reveal(const QString& path) = 0;
    /// Words that find the page, with the widget that each names.
    [[nodiscard]] std::vector<std::pair<QString, QWidget*>> labels() const;

    [[nodiscard]] PlaybookDraft& draft() const { return m_draft; }

private:
    PlaybookDraft& m_draft;
};

/// The number in "queues[3].name" of the section "queues"; -1 when there is none.
[[nodiscard]] int indexIn(const QString& path, const QString& section);

/// A list with what is chosen in it beside it, in a pane that scrolls.
void addMasterAndForm(QHBoxLayout& row, QWidget* master, QWidget* form, QWidget* parent);

} // namespace tierdesk
