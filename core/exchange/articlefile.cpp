// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/articlefile.h"

#include "core/exchange/frontmatter.h"

#include <QDate>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

namespace tierdesk {

namespace {

struct SectionName
{
    const char* heading;
    QString Article::* text;
};

constexpr std::array sections{
    SectionName{"## Symptom", &Article::symptom}, SectionName{"## Environment", &Article::environment},
    SectionName{"## Cause", &Article::cause}, SectionName{"## Resolution", &Article::resolution}};

/// The section that a line begins; a backslash before it makes it a line like any other.
const SectionName* sectionOf(QStringView line)
{
    for (const SectionName& section : sections) {
        if (line.trimmed() == QLatin1String(section.heading))
            return &section;
    }
    return nullptr;
}

bool looksLikeSection(const QString& line)
{
    qsizetype begin = 0;
    while (begin < line.size() && line.at(begin) == QLatin1Char('\\'))
        ++begin;
    return sectionOf(QStringView(line).mid(begin));
}

QString escaped(const QString& text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        if (looksLikeSection(line))
            line.prepend(QLatin1Char('\\'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString bodyText(const Article& article)
{
    const bool isOnePage = article.symptom.isEmpty() && article.environment.isEmpty() && article.cause.isEmpty();
    if (isOnePage)
        return escaped(article.resolution) + QLatin1Char('\n');
    QString body;
    for (const SectionName& section : sections) {
        const QString& text = article.*section.text;
        if (!text.isEmpty())
            body += QLatin1String(section.heading) + QStringLiteral("\n\n") + escaped(text) + QStringLiteral("\n\n");
    }
    body.chop(1);
    return body;
}

void readBody(const QString& body, Article& article)
{
    for (const SectionName& section : sections)
        (article.*section.text).clear();
    QString* text = &article.resolution;
    for (QString line : body.split(QLatin1Char('\n'))) {
        if (const SectionName* section = sectionOf(line)) {
            text = &(article.*section->text);
            continue;
        }
        if (line.startsWith(QLatin1Char('\\')) && looksLikeSection(line))
            line.remove(0, 1);
        *text += line + QLatin1Char('\n');
    }
}

template <class Key>
QStringList valuesOf(const std::vector<Key>& keys)
{
    QStringList values;
    for (const Key& key : keys)
        values.append(key.value);
    return values;
}

template <class Key>
void readKeys(const FrontMatter& fields, const char* name, std::vector<Key>& keys)
{
    const auto list = fields.list(name);
    if (!list)
        return;
    keys.clear();
    for (const QString& value : *list)
        keys.push_back({value});
}

template <Worded E>
FieldCheck readWord(const FrontMatter& fields, const char* name, E& value)
{
    const auto text = fields.text(name);
    if (!text)
        return {};
    FieldCheck error = JsonShape<E>::read(*text, value);
    if (error)
        error->path = QLatin1String(name);
    return error;
}

QString dayOf(Instant instant)
{
    return instant == Instant{}
               ? QString()
               : QDateTime::fromMSecsSinceEpoch(instant.ms, QTimeZone::utc()).date().toString(Qt::ISODate);
}

/// The day is kept; of an instant known already the hour stays while its day is the same.
FieldCheck readReview(const FrontMatter& fields, Instant& review)
{
    const auto text = fields.text("review");
    if (!text || *text == dayOf(review))
        return {};
    const QDate day = QDate::fromString(*text, Qt::ISODate);
    if (!text->isEmpty() && !day.isValid())
        return FieldError{QStringLiteral("review"), QStringLiteral("a day as 2026-12-31")};
    review = text->isEmpty() ? Instant{} : Instant{QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch()};
    return {};
}

FieldCheck readTier(const FrontMatter& fields, Tier& tier)
{
    const auto text = fields.text("tier");
    if (!text)
        return {};
    bool isNumber = false;
    const int value = text->toInt(&isNumber);
    constexpr int highest = 4;
    if (!isNumber || value < 0 || value > highest)
        return FieldError{QStringLiteral("tier"), QStringLiteral("a tier from 0 to 4")};
    tier = Tier{value};
    return {};
}

FieldCheck readFields(const FrontMatter& fields, ArticlePage& page)
{
    Article& article = page.article;
    for (const auto& [name, text] :
         {std::pair{"title", &Article::title}, std::pair{"id", &Article::externalId},
          std::pair{"source", &Article::source}, std::pair{"language", &Article::language}}) {
        if (const auto value = fields.text(name))
            article.*text = *value;
    }
    // What was first written at a desk has no source.
    if (fields.text("id") && !fields.text("source"))
        article.source.clear();
    if (const auto tags = fields.list("tags"))
        article.tags = *tags;
    readKeys(fields, "services", article.services);
    readKeys(fields, "categories", article.categories);
    page.owner = fields.text("owner");
    page.clients = fields.list("clients");
    page.translationOf = fields.text("translation-of");
    page.translationSource = fields.text("translation-source").value_or(QString());
    for (const FieldCheck& error : {readWord(fields, "kind", article.kind), readWord(fields, "state", article.state),
                                    readWord(fields, "readers", article.readers), readTier(fields, article.tier),
                                    readReview(fields, article.reviewAt)}) {
        if (error)
            return error;
    }
    return {};
}

} // namespace

QByteArray toMarkdown(const ArticlePage& page)
{
    const Article& article = page.article;
    FrontMatter fields;
    fields.add("title", article.title);
    fields.add("id", article.externalId);
    if (!article.source.isEmpty())
        fields.add("source", article.source);
    fields.add("kind", toWord(article.kind));
    fields.add("state", toWord(article.state));
    fields.add("readers", toWord(article.readers));
    if (article.readers == Readers::Tier)
        fields.add("tier", QString::number(article.tier.value));
    fields.add("clients", page.clients.value_or(QStringList()));
    fields.add("owner", page.owner.value_or(QString()));
    fields.add("review", dayOf(article.reviewAt));
    fields.add("language", article.language);
    if (page.translationOf) {
        fields.add("translation-of", *page.translationOf);
        fields.add("translation-source", page.translationSource);
    }
    fields.add("tags", article.tags);
    fields.add("services", valuesOf(article.services));
    fields.add("categories", valuesOf(article.categories));
    return (fields.toText() + QLatin1Char('\n') + bodyText(article)).toUtf8();
}

Result<ArticlePage, FieldError> parseMarkdown(const QByteArray& file, const Article& known)
{
    QString text = QString::fromUtf8(file);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    ArticlePage page{known};
    auto parts = FrontMatter::split(text);
    if (FieldCheck error = readFields(parts.first, page))
        return fail(*std::move(error));
    static const QRegularExpression heading(QStringLiteral("\\A\\s*# +([^\n]+)\n?"));
    if (!parts.first.text("title")) {
        if (const auto found = heading.match(parts.second); found.hasMatch()) {
            page.article.title = found.captured(1);
            parts.second.remove(0, found.capturedEnd());
        }
    }
    readBody(parts.second, page.article);
    page.article = tidied(std::move(page.article));
    return page;
}

Result<ArticleFields, QString> ArticleFields::parse(const QStringList& pairs)
{
    ArticleFields fields;
    for (const QString& pair : pairs) {
        const QString name = pair.section(QLatin1Char('='), 0, 0).trimmed();
        const QString member = pair.section(QLatin1Char('='), 1).trimmed();
        QString* field = name == u"id"      ? &fields.id
                         : name == u"title" ? &fields.title
                         : name == u"body"  ? &fields.body
                                            : nullptr;
        if (!field || member.isEmpty())
            return fail(pair);
        *field = member;
    }
    return fields;
}

Result<ArticlePage, FieldError> parseArticleLine(const QByteArray& line, const ArticleFields& fields,
                                                 const Article& known)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return fail(FieldError{{}, QStringLiteral("an object in JSON")});
    const QJsonObject object = document.object();
    ArticlePage page{known};
    for (const auto& [member, text] :
         {std::pair{fields.id, &Article::externalId}, std::pair{fields.title, &Article::title},
          std::pair{fields.body, &Article::resolution}}) {
        const QJsonValue value = object.value(member);
        if (value.isDouble())
            page.article.*text = value.toVariant().toString();
        else if (value.isString())
            page.article.*text = value.toString();
        else
            return fail(FieldError{member, QStringLiteral("a text")});
    }
    page.article = tidied(std::move(page.article));
    return page;
}

} // namespace tierdesk
