// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A few words for a rating or a comment. Takes an article and yields what is to be said of it.
#pragma once

#include "core/knowledge/article.h"

#include <QDialog>

class QPlainTextEdit;

namespace tierdesk {

class RemarkDialog : public QDialog
{
    Q_OBJECT

public:
    RemarkDialog(const Article& article, Rating rating, QWidget* parent);

    /// Nothing while no word is typed.
    [[nodiscard]] std::optional<ArticleRemarked> value() const;

private:
    ArticleRemarked m_remark;
    QPlainTextEdit* m_text;
};

} // namespace tierdesk
