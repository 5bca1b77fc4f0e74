// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// HTML as plain text with its emphasis and links.
#include "core/markup/address.h"
#include "core/markup/formattedtext.h"
#include "core/markup/html.h"
#include "core/markup/htmltree.h"

#include <algorithm>
#include <array>

namespace tierdesk {

namespace {

TextLooks lookOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return TextLook::Bold;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
        return TextLook::Italic;
    case GUMBO_TAG_U:
    case GUMBO_TAG_INS:
        return TextLook::Underlined;
    case GUMBO_TAG_S:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_STRIKE:
        return TextLook::Struck;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
        return TextLook::Code;
    case GUMBO_TAG_BLOCKQUOTE:
        return TextLook::Quoted;
    default:
        return {};
    }
}

/// Before and after a block.
QString separatorFor(GumboTag tag)
{
    static constexpr std::array apart{GUMBO_TAG_P,  GUMBO_TAG_TABLE, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE, GUMBO_TAG_H1,
                                      GUMBO_TAG_H2, GUMBO_TAG_H3,    GUMBO_TAG_H4,         GUMBO_TAG_H5,  GUMBO_TAG_H6};
    return std::ranges::find(apart, tag) != apart.end() ? QStringLiteral("\n\n") : QStringLiteral("\n");
}

class TextWriter
{
public:
    FormattedText write(const GumboNode& body)
    {
        walk(body, {[this](const GumboElement& e) { return enter(e); }, [this](const GumboElement& e) { leave(e); },
                    [this](const QString& text) { addText(text); }});
        while (!m_out.isEmpty() && m_out.back().isSpace())
            m_out.chop(1);
        const auto end = static_cast<int>(m_out.size());
        const auto shorten = [end](auto& ranges) {
            for (auto& range : ranges)
                range.length = std::min(range.length, end - range.start);
            std::erase_if(ranges, [](const auto& range) { return range.length <= 0; });
        };
        shorten(m_runs);
        shorten(m_addresses);
        return {std::move(m_out), std::move(m_runs), std::move(m_addresses)};
    }

private:
    bool enter(const GumboElement& element)
    {
        if (isHidden(element))
            return false;
        switch (element.tag) {
        case GUMBO_TAG_BR:
            trimBlanks();
            m_out += u'\n';
            return false;
        case GUMBO_TAG_IMG:
            addText(attributeOf(element, "alt"));
            return false;
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
            separate(QStringLiteral("\t"));
            break;
        case GUMBO_TAG_PRE:
            ++m_preformatted;
            [[fallthrough]];
        default:
            if (isBlock(element.tag))
                separate(separatorFor(element.tag));
        }
        if (element.tag == GUMBO_TAG_LI)
            m_out += QStringLiteral("• ");
        if (element.tag == GUMBO_TAG_A)
            m_linkStart = static_cast<int>(m_out.size());
        m_looks.push_back((m_looks.empty() ? TextLooks() : m_looks.back()) | lookOf(element.tag));
        return true;
    }

    void leave(const GumboElement& element)
    {
        const GumboTag tag = element.tag;
        m_looks.pop_back();
        m_preformatted -= tag == GUMBO_TAG_PRE ? 1 : 0;
        if (tag == GUMBO_TAG_A)
            addLink(element);
        if (isBlock(tag) && tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH)
            separate(separatorFor(tag));
    }

    void addLink(const GumboElement& element)
    {
        const int length = static_cast<int>(m_out.size()) - m_linkStart;
        const bool apart = m_addresses.empty() || m_addresses.back().start + m_addresses.back().length <= m_linkStart;
        if (const auto address = harmlessAddress(attributeOf(element, "href")); address && length > 0 && apart)
            m_addresses.push_back({m_linkStart, length, *address});
    }

    void addText(const QString& text)
    {
        const auto start = static_cast<int>(m_out.size());
        for (const QChar c : text) {
            const bool blank = c.isSpace() && c != QChar::Nbsp;
            const bool kept = m_preformatted > 0 ? !m_out.isEmpty() || c != u'\n' : !blank;
            if (kept)
                m_out += c == QChar::Nbsp ? QChar(u' ') : c;
            else if (!m_out.isEmpty() && !m_out.back().isSpace())
                m_out += u' ';
        }
        const TextLooks look = m_looks.empty() ? TextLooks() : m_looks.back();
        const int length = static_cast<int>(m_out.size()) - start;
        if (!look || length == 0)
            return;
        if (!m_runs.empty() && m_runs.back().look == look && m_runs.back().start + m_runs.back().length == start)
            m_runs.back().length += length;
        else
            m_runs.push_back({start, length, look});
    }

    void trimBlanks()
    {
        while (m_out.endsWith(u' ') && !endsWithItem())
            m_out.chop(1);
    }

    [[nodiscard]] bool endsWithItem() const { return m_out.endsWith(QStringLiteral("• ")); }

    /// Instead of the blanks that end what there is. A new line stays before anything less.
    void separate(const QString& what)
    {
        trimBlanks();
        if (m_out.isEmpty() || m_out.endsWith(what) || endsWithItem() || (m_out.endsWith(u'\n') && what == u"\t"))
            return;
        m_out += m_out.endsWith(u'\n') && what == u"\n\n" ? QStringLiteral("\n") : what;
    }

    QString m_out;
    std::vector<TextRun> m_runs;
    std::vector<TextAddress> m_addresses;
    /// Of the elements on the way to where we are.
    std::vector<TextLooks> m_looks;
    int m_linkStart = 0;
    int m_preformatted = 0;
};

} // namespace

FormattedText formattedTextOfHtml(const QString& html)
{
    const HtmlTree tree(html);
    return tree.body() != nullptr ? TextWriter().write(*tree.body()) : FormattedText{roughText(html), {}, {}};
}

QString textOfHtml(const QString& html)
{
    return formattedTextOfHtml(html).text;
}

FormattedText formattedText(const QString& text)
{
    return looksLikeHtml(text) ? formattedTextOfHtml(text) : FormattedText{text, {}, {}};
}

QString readableText(const QString& text)
{
    return looksLikeHtml(text) ? textOfHtml(text) : text;
}

} // namespace tierdesk
