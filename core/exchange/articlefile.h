// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles as files: Markdown with front matter, and lines of JSON.
#pragma once

#include "core/base/jsonshape.h"
#include "core/base/result.h"
#include "core/knowledge/article.h"

#include <QJsonObject>

namespace tierdesk {

/// What a file says of an article. It speaks of people, clients and other articles by names; what it does not speak of
/// is nothing here.
struct ArticlePage
{
    Article article;
    /// Login or name.
    std::optional<QString> owner{};
    std::optional<QStringList> clients{};
    /// The external id of the original, and its source.
    std::optional<QString> translationOf{};
    QString translationSource{};

    bool operator==(const ArticlePage&) const = default;
};

/// All of it, so that reading it gives the same again.
[[nodiscard]] QByteArray toMarkdown(const ArticlePage& page);

/// A file over what is known already, which stays where the file says nothing: title, fields, sections. A file without
/// front matter is all text, with a first heading "# …" as its title.
[[nodiscard]] Result<ArticlePage, FieldError> parseMarkdown(const QByteArray& file, const Article& known);

/// Which members of a JSON object hold what.
struct ArticleFields
{
    QString id = QStringLiteral("id");
    QString title = QStringLiteral("title");
    QString body = QStringLiteral("body");

    /// "id=key,title=name"; the error is the part that is not understood.
    [[nodiscard]] static Result<ArticleFields, QString> parse(const QStringList& pairs);
};

/// The same of one line of a file of JSON lines.
[[nodiscard]] Result<ArticlePage, FieldError> parseArticleLine(const QByteArray& line, const ArticleFields& fields,
                                                               const Article& known);

} // namespace tierdesk
