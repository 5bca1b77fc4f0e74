// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/html.h"

#include "core/markup/address.h"
#include "core/markup/htmltree.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tierdesk {

namespace {

/// Of elements that are shown. Tables within tables are laid out many times over, and nobody reads the tenth level.
constexpr int deepest = 40;
constexpr int mostTablesDeep = 2;
constexpr int mostSpan = 50;
/// Cleaning changes what an element left out had held together, so that it may be read differently once more.
constexpr int mostRounds = 6;

bool isAllowed(GumboTag tag)
{
    static constexpr std::array allowed{
        GUMBO_TAG_P,     GUMBO_TAG_H1,      GUMBO_TAG_H2, GUMBO_TAG_H3,     GUMBO_TAG_H4,         GUMBO_TAG_H5,
        GUMBO_TAG_H6,    GUMBO_TAG_UL,      GUMBO_TAG_OL, GUMBO_TAG_LI,     GUMBO_TAG_TABLE,      GUMBO_TAG_THEAD,
        GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT,   GUMBO_TAG_TR, GUMBO_TAG_TD,     GUMBO_TAG_TH,         GUMBO_TAG_PRE,
        GUMBO_TAG_CODE,  GUMBO_TAG_CAPTION, GUMBO_TAG_EM, GUMBO_TAG_STRONG, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_B,
        GUMBO_TAG_I,     GUMBO_TAG_U,       GUMBO_TAG_S,  GUMBO_TAG_DEL,    GUMBO_TAG_A};
    return std::ranges::find(allowed, tag) != allowed.end();
}

bool isTablePart(GumboTag tag)
{
    static constexpr std::array parts{GUMBO_TAG_THEAD, GUMBO_TAG_TBODY, GUMBO_TAG_TFOOT,  GUMBO_TAG_TR,
                                      GUMBO_TAG_TD,    GUMBO_TAG_TH,    GUMBO_TAG_CAPTION};
    return std::ranges::find(parts, tag) != parts.end();
}

QString withAttribute(const QString& name, const QString& value)
{
    return u' ' + name + u"=\""_s + escapedText(value) + u'"';
}

/// Writes what is allowed of a tree, each element with its end.
class Cleaner
{
public:
    QString clean(const GumboNode& body)
    {
        walk(body, {[this](const GumboElement& e) { return enter(e); }, [this](const GumboElement&) { leave(); },
                    [this](const QString& text) { addText(text); }});
        return std::move(m_out).trimmed();
    }

private:
    /// An element on the way to where we are; an empty name when its tags are left out.
    struct Open
    {
        QString name;
        bool block;
    };

    bool enter(const GumboElement& element)
    {
        if (isHidden(element))
            return false;
        switch (element.tag) {
        case GUMBO_TAG_BR:
            m_breakDue = false;
            m_out += u"<br />";
            m_inLine = false;
            return false;
        case GUMBO_TAG_HR:
            endLine();
            return false;
        case GUMBO_TAG_IMG:
            addImage(element);
            return false;
        case GUMBO_TAG_INPUT:
            if (attributeOf(element, "type").compare(u"checkbox", Qt::CaseInsensitive) == 0)
                addText(hasAttribute(element, "checked") ? QStringLiteral("☑") : QStringLiteral("☐"));
            return false;
        default:
            open(element);
            return true;
        }
    }

    void open(const GumboElement& element)
    {
        const bool block = isBlock(element.tag);
        const QString tag = tagOf(element);
        if (tag.isEmpty()) {
            if (block)
                endLine();
            m_path.push_back({QString(), block});
            return;
        }
        if (block)
            m_breakDue = m_inLine = false;
        else
            breakIfDue();
        const QString name = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        m_out += u'<' + tag + u'>';
        m_path.push_back({name, block});
        m_shown += 1;
        m_tables += name == u"table" ? 1 : 0;
        m_links += name == u"a" ? 1 : 0;
        m_justOpenedPre = name == u"pre";
    }

    void leave()
    {
        const Open left = m_path.back();
        m_path.pop_back();
        m_justOpenedPre = false;
        if (left.name.isEmpty()) {
            if (left.block)
                endLine();
            return;
        }
        if (left.block)
            m_breakDue = m_inLine = false;
        m_out += u"</"_s + left.name + u'>';
        m_shown -= 1;
        m_tables -= left.name == u"table" ? 1 : 0;
        m_links -= left.name == u"a" ? 1 : 0;
    }

    /// Its start tag between the brackets; empty when the element is left out.
    QString tagOf(const GumboElement& element) const
    {
        const GumboTag tag = element.tag;
        if (!isAllowed(tag) || m_shown >= deepest)
            return {};
        if (tag == GUMBO_TAG_TABLE && m_tables >= mostTablesDeep)
            return {};
        if (isTablePart(tag) && (m_path.empty() || m_path.back().name.isEmpty()))
            return {};
        QString text = QString::fromLatin1(gumbo_normalized_tagname(tag));
        if (tag == GUMBO_TAG_A) {
            const auto address = harmlessAddress(attributeOf(element, "href"));
            if (!address || m_links > 0)
                return {};
            return text + withAttribute(QStringLiteral("href"), address->toString(QUrl::FullyEncoded));
        }
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            return text + cellAttributes(element);
        return text;
    }

    static QString cellAttributes(const GumboElement& element)
    {
        QString text;
        const QString align = attributeOf(element, "align").toLower();
        if (align == u"left" || align == u"center" || align == u"right")
            text += withAttribute(QStringLiteral("align"), align);
        for (const char* name : {"colspan", "rowspan"})
            if (const int span = attributeOf(element, name).toInt(); span > 1)
                text += withAttribute(QString::fromLatin1(name), QString::number(std::min(span, mostSpan)));
        return text;
    }

    void addImage(const GumboElement& element)
    {
        const QString source = attributeOf(element, "src").trimmed();
        const QString instead = attributeOf(element, "alt").simplified();
        if (isOurs(source)) {
            breakIfDue();
            m_out += u"<img"_s + withAttribute(QStringLiteral("src"), source) +
                     (instead.isEmpty() ? QString() : withAttribute(QStringLiteral("alt"), instead)) + u" />"_s;
            m_inLine = true;
            return;
        }
        const auto address = harmlessAddress(source);
        const bool linked = address && address->scheme() != u"mailto" && m_links == 0;
        const bool silent = hasAttribute(element, "alt") && instead.isEmpty();
        const QString text = linked && instead.isEmpty() && !silent ? address->toDisplayString() : instead;
        if (text.isEmpty())
            return;
        breakIfDue();
        if (linked)
            m_out += u"<a"_s + withAttribute(QStringLiteral("href"), address->toString(QUrl::FullyEncoded)) + u'>';
        addText(text);
        if (linked)
            m_out += u"</a>";
    }

    static bool isOurs(const QString& source)
    {
        static const QString scheme = QStringLiteral("attachment:");
        const auto plain = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'; };
        return source.startsWith(scheme) && source.size() > scheme.size() && source.size() < 300 &&
               std::ranges::all_of(QStringView(source).sliced(scheme.size()), plain);
    }

    void addText(const QString& text)
    {
        if (text.isEmpty())
            return;
        const bool blank = text.trimmed().isEmpty();
        if (!blank)
            breakIfDue();
        if (m_justOpenedPre && text.startsWith(u'\n'))
            m_out += u'\n';
        m_justOpenedPre = false;
        m_out += escapedText(text);
        m_inLine = m_inLine || !blank;
    }

    /// What comes now stands on a new line, though no element that is shown says so.
    void endLine() { m_breakDue = m_breakDue || m_inLine; }

    void breakIfDue()
    {
        if (m_breakDue)
            m_out += u"<br />";
        m_breakDue = false;
        m_justOpenedPre = false;
    }

    QString m_out;
    std::vector<Open> m_path;
    int m_shown = 0;
    int m_tables = 0;
    int m_links = 0;
    bool m_inLine = false;
    bool m_breakDue = false;
    bool m_justOpenedPre = false;
};

std::optional<QString> cleanedOnce(const QString& html)
{
    const HtmlTree tree(html);
    if (tree.body() == nullptr)
        return {};
    return Cleaner().clean(*tree.body());
}

} // namespace

QString escapedText(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size() + text.size() / 10);
    for (const QChar c : text) {
        if (c == u'<')
            escaped += u"&lt;";
        else if (c == u'>')
            escaped += u"&gt;";
        else if (c == u'&')
            escaped += u"&amp;";
        else if (c == u'"')
            escaped += u"&quot;";
        else if (c == u'\r')
            escaped += u"&#13;";
        else
            escaped += c;
    }
    return escaped;
}

QString cleanedHtml(const QString& html)
{
    std::optional<QString> cleaned = cleanedOnce(html);
    for (int round = 0; cleaned && round < mostRounds; ++round) {
        std::optional<QString> again = cleanedOnce(*cleaned);
        if (again == cleaned)
            return *cleaned;
        cleaned = std::move(again);
    }
    return escapedText(roughText(html).simplified());
}

bool looksLikeHtml(const QString& text)
{
    if (!text.contains(u'<'))
        return false;
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u"<!doctype html", Qt::CaseInsensitive) || trimmed.startsWith(u"<html", Qt::CaseInsensitive))
        return true;
    const auto has = [&](QStringView tag) { return trimmed.contains(tag, Qt::CaseInsensitive); };
    const bool breaks = trimmed.count(u"<br", Qt::CaseInsensitive) > 1;
    if (!trimmed.contains(u'\n') && breaks && has(u"<br>") + has(u"<br/>") + has(u"<br />") > 0)
        return true;
    if (!trimmed.startsWith(u'<') || !trimmed.endsWith(u'>'))
        return false;
    static const QStringList blocks =
        QStringLiteral("p div table ul ol blockquote h1 h2 h3 h4 pre center body").split(u' ');
    static const QStringList inlines = QStringLiteral("span font b strong i em a").split(u' ');
    const auto startsWith = [&](const QString& name) {
        const QStringView rest = QStringView(trimmed).sliced(1);
        return rest.startsWith(name, Qt::CaseInsensitive) && rest.size() > name.size() &&
               (rest.at(name.size()) == u'>' || rest.at(name.size()).isSpace()) && has(QString(u"</"_s + name + u'>'));
    };
    const bool breaksToo = breaks || has(u"</p>") || has(u"</div>");
    return std::ranges::any_of(blocks, startsWith) || (breaksToo && std::ranges::any_of(inlines, startsWith));
}

} // namespace tierdesk
