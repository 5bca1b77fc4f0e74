// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/address.h"
#include "core/markup/html.h"
#include "core/markup/markdown.h"
#include "tests/fuzz/properties.h"

#include <QStringList>
#include <QUrl>
#include <QXmlStreamReader>

namespace tierdesk::test {

namespace {

const QStringList& elements()
{
    static const QStringList names =
        QStringLiteral(
            "p br h1 h2 h3 h4 h5 h6 ul ol li table caption thead tbody tfoot tr td th pre code blockquote em "
            "strong b i u s del a img")
            .split(u' ');
    return names;
}

bool isAllowed(const QString& element, const QXmlStreamAttribute& attribute)
{
    const QString name = attribute.qualifiedName().toString();
    const QString value = attribute.value().toString();
    if (element == u"a")
        return name == u"href" && harmlessAddress(value).has_value();
    if (element == u"img")
        return name == u"alt" || (name == u"src" && value.startsWith(u"attachment:"));
    if (element != u"td" && element != u"th")
        return false;
    return name == u"align" || ((name == u"colspan" || name == u"rowspan") && value.toInt() > 1 && value.toInt() <= 50);
}

} // namespace

Broken brokenByShownHtml(const QString& html)
{
    QXmlStreamReader reader(QStringLiteral("<body>") + html + QStringLiteral("</body>"));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() == u"body")
            continue;
        const QString element = reader.name().toString();
        if (!elements().contains(element))
            return QStringLiteral("An element is shown that is not allowed: ") + element;
        for (const QXmlStreamAttribute& attribute : reader.attributes())
            if (!isAllowed(element, attribute))
                return QStringLiteral("An attribute is shown that is not allowed: %1 %2=%3")
                    .arg(element, attribute.qualifiedName(), attribute.value());
    }
    if (reader.hasError())
        return QStringLiteral("What is shown is not well-formed: %1: %2").arg(reader.errorString(), html);
    if (const QString again = cleanedHtml(html); again != html)
        return QStringLiteral("Cleaned once more it is another: %1 | %2").arg(html, again);
    return {};
}

Broken brokenByMarkup(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QString& html : {cleanedHtml(text), htmlOfMarkdown(text)})
        if (const Broken broken = brokenByShownHtml(html))
            return broken;
    if (looksLikeHtml(text) && textOfHtml(text).size() > 3 * text.size() + 10)
        return QStringLiteral("The plain text is far longer than what it was made of.");
    return {};
}

} // namespace tierdesk::test
