// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/articlename.h"

#include <QRegularExpression>
#include <algorithm>

namespace tierdesk {

QString nameOf(ArticleId article)
{
    return QStringLiteral("KB-%1").arg(article.value);
}

ArticleId parseArticleName(const QString& text)
{
    static const QRegularExpression name(QStringLiteral("^\\s*(?:KB-)?([0-9]{1,18})\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return ArticleId{name.match(text).captured(1).toLongLong()};
}

std::vector<ArticleMention> articleMentions(const QString& text)
{
    static const QRegularExpression name(QStringLiteral("(?<![\\p{L}\\p{N}_/.-])KB-([0-9]{1,18})(?![\\p{L}\\p{N}_-])"),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    std::vector<ArticleMention> mentions;
    for (auto found = name.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (const ArticleId article{match.captured(1).toLongLong()})
            mentions.push_back({article, match.capturedStart(), match.capturedLength()});
    }
    return mentions;
}

std::vector<ArticleId> articlesNamedIn(const QString& text)
{
    std::vector<ArticleId> articles;
    for (const ArticleMention& mention : articleMentions(text)) {
        if (std::ranges::find(articles, mention.article) == articles.end())
            articles.push_back(mention.article);
    }
    return articles;
}

} // namespace tierdesk
