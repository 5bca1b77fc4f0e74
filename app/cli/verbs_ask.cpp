// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions in words, answered from the knowledge base.
#include "app/about/plain.h"
#include "app/cli/articlepage.h"
#include "app/cli/verb.h"
#include "core/desk/answering.h"
#include "core/knowledge/articlename.h"

namespace tierdesk::cli {

namespace {

QString textOf(const Article& article)
{
    QStringList parts{QStringLiteral("%1 (%2)").arg(article.title, nameOf(article.id)), article.symptom, article.cause,
                      article.resolution};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

QString textOf(const KnowledgeAnswer& answer)
{
    switch (answer.kind) {
    case AnswerKind::Article:
        return textOf(answer.articles.front()) + QLatin1Char('\n');
    case AnswerKind::Choice: {
        QString text = QStringLiteral("Which of these is it?\n");
        for (const Article& article : answer.articles)
            text += QStringLiteral("  %1  %2\n").arg(nameOf(article.id), article.title);
        return text + QStringLiteral("tierdeskctl kb show KB-N tells what it says.\n");
    }
    case AnswerKind::Unknown:
        break;
    }
    return QStringLiteral("No article is about that. Somebody at the service desk can help: tierdeskctl open.\n");
}

Outcome ask(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto answer = answerFrom(**store, arguments.words().join(QLatin1Char(' ')));
    if (!answer)
        return trouble(answer.error());
    QJsonArray articles;
    for (const Article& article : answer->articles)
        articles.append(plainArticle(article));
    session.print(
        QJsonObject{{QStringLiteral("answer"), QString(toWord(answer->kind))}, {QStringLiteral("articles"), articles}},
        textOf(*answer));
    return {};
}

} // namespace

std::span<const Verb> askVerbs()
{
    static const std::vector<Verb> verbs{
        {"ask",
         "QUESTION",
         "Answer a question from the knowledge base, ask back when articles compete, or say that none is about it.",
         {1, 1000},
         {},
         ask},
    };
    return verbs;
}

} // namespace tierdesk::cli
