// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/article.h"

namespace tierdesk {

namespace {

QString tidiedText(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    // Of the first line with words the indent stays: in Markdown it may mean code.
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size() && text.at(i).isSpace(); ++i) {
        if (text.at(i) == QLatin1Char('\n'))
            begin = i + 1;
    }
    return text.mid(begin);
}

} // namespace

Article tidied(Article article)
{
    article.title = article.title.simplified();
    article.language = article.language.trimmed();
    article.language.replace(QLatin1Char('_'), QLatin1Char('-'));
    for (QString* text : {&article.symptom, &article.environment, &article.cause, &article.resolution})
        *text = tidiedText(*text);
    for (QString& tag : article.tags)
        tag = tag.simplified();
    article.tags.removeAll(QString());
    article.tags.removeDuplicates();
    if (article.readers == Readers::Public)
        article.clients.clear();
    if (article.readers != Readers::Tier)
        article.tier = {};
    return article;
}

QString baseLanguage(const QString& language)
{
    return language.section(QLatin1Char('-'), 0, 0).toLower();
}

} // namespace tierdesk
