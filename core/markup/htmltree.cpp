// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/htmltree.h"

#include <algorithm>
#include <array>

namespace tierdesk {

namespace {

/// Far above any message. The parser looks through all open elements at every tag, so the time grows with the square of
/// the tags.
constexpr qsizetype mostTags = 20'000;
constexpr qsizetype longestHtml = 4'000'000;
constexpr std::size_t mostMemory = 96'000'000;
constexpr std::size_t pieceSize = 64'000;

/// What no text has, or what means something else to Qt's documents.
bool isForeign(QChar c)
{
    const auto code = c.unicode();
    return (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0x7f ||
           (code >= 0xfdd0 && code <= 0xfdef) || code == 0xfffc || code >= 0xfffe;
}

QString withoutForeign(QString text)
{
    text.removeIf(isForeign);
    return text;
}

} // namespace

HtmlTree::HtmlTree(const QString& html)
{
    if (html.size() > longestHtml || html.count(u'<') > mostTags)
        return;
    m_text = withoutForeign(html).toUtf8();
    const GumboOutput* output = parse();
    if (output == nullptr)
        return;
    const GumboVector& children = output->root->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto* child = static_cast<const GumboNode*>(children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_BODY)
            m_body = child;
    }
}

// Whatever lives here must survive that the parser is left in the middle.
GumboOutput* HtmlTree::parse()
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = release;
    options.userdata = this;
    options.max_errors = 0;
    if (setjmp(m_full) != 0)
        return nullptr;
    return gumbo_parse_with_options(&options, m_text.constData(), static_cast<std::size_t>(m_text.size()));
}

/// The parser does not know what to do when memory is refused, so it is left then. All of it goes with the tree.
void* HtmlTree::allocate(void* self, std::size_t size)
{
    auto& tree = *static_cast<HtmlTree*>(self);
    constexpr std::size_t alignment = alignof(std::max_align_t);
    const std::size_t needed = (std::max<std::size_t>(size, 1) + alignment - 1) / alignment * alignment;
    if (needed > tree.m_left) {
        const std::size_t piece = std::max(needed, pieceSize);
        if (tree.m_taken + piece > mostMemory)
            std::longjmp(tree.m_full, 1);
        tree.m_pieces.push_back(std::make_unique_for_overwrite<char[]>(piece));
        tree.m_free = tree.m_pieces.back().get();
        tree.m_left = piece;
        tree.m_taken += piece;
    }
    void* given = tree.m_free;
    tree.m_free += needed;
    tree.m_left -= needed;
    return given;
}

void HtmlTree::release(void*, void*) {}

void walk(const GumboNode& root, const HtmlVisitor& visitor)
{
    struct Place
    {
        const GumboElement* element;
        unsigned next;
    };
    std::vector<Place> path{{&root.v.element, 0}};
    while (!path.empty()) {
        Place& place = path.back();
        if (place.next == place.element->children.length) {
            const GumboElement& left = *place.element;
            path.pop_back();
            if (!path.empty())
                visitor.leave(left);
            continue;
        }
        const auto& child = *static_cast<const GumboNode*>(place.element->children.data[place.next++]);
        if (child.type == GUMBO_NODE_TEXT || child.type == GUMBO_NODE_WHITESPACE || child.type == GUMBO_NODE_CDATA)
            visitor.text(withoutForeign(QString::fromUtf8(child.v.text.text)));
        else if (child.type == GUMBO_NODE_ELEMENT && visitor.enter(child.v.element))
            path.push_back({&child.v.element, 0});
    }
}

QString attributeOf(const GumboElement& element, const char* name)
{
    const GumboAttribute* attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute != nullptr ? withoutForeign(QString::fromUtf8(attribute->value)) : QString();
}

bool hasAttribute(const GumboElement& element, const char* name)
{
    return gumbo_get_attribute(&element.attributes, name) != nullptr;
}

bool isHidden(const GumboElement& element)
{
    static constexpr std::array hidden{GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,    GUMBO_TAG_HEAD,     GUMBO_TAG_TITLE,
                                       GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT,   GUMBO_TAG_SVG,
                                       GUMBO_TAG_MATH,     GUMBO_TAG_EMBED,    GUMBO_TAG_APPLET,   GUMBO_TAG_FRAME,
                                       GUMBO_TAG_SELECT,   GUMBO_TAG_FRAMESET, GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOEMBED};
    return element.tag_namespace != GUMBO_NAMESPACE_HTML || std::ranges::find(hidden, element.tag) != hidden.end();
}

bool isBlock(GumboTag tag)
{
    static constexpr std::array blocks{
        GUMBO_TAG_P,    GUMBO_TAG_DIV,      GUMBO_TAG_H1,      GUMBO_TAG_H2,      GUMBO_TAG_H3,
        GUMBO_TAG_H4,   GUMBO_TAG_H5,       GUMBO_TAG_H6,      GUMBO_TAG_UL,      GUMBO_TAG_OL,
        GUMBO_TAG_LI,   GUMBO_TAG_TABLE,    GUMBO_TAG_THEAD,   GUMBO_TAG_TBODY,   GUMBO_TAG_TFOOT,
        GUMBO_TAG_TR,   GUMBO_TAG_TD,       GUMBO_TAG_TH,      GUMBO_TAG_PRE,     GUMBO_TAG_BLOCKQUOTE,
        GUMBO_TAG_HR,   GUMBO_TAG_SECTION,  GUMBO_TAG_ARTICLE, GUMBO_TAG_HEADER,  GUMBO_TAG_FOOTER,
        GUMBO_TAG_MAIN, GUMBO_TAG_NAV,      GUMBO_TAG_ASIDE,   GUMBO_TAG_ADDRESS, GUMBO_TAG_CENTER,
        GUMBO_TAG_FORM, GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGURE,  GUMBO_TAG_DL,      GUMBO_TAG_DT,
        GUMBO_TAG_DD,   GUMBO_TAG_CAPTION,  GUMBO_TAG_DETAILS, GUMBO_TAG_LISTING};
    return std::ranges::find(blocks, tag) != blocks.end();
}

QString roughText(const QString& html)
{
    QString text;
    text.reserve(html.size());
    for (qsizetype at = 0; at < html.size();) {
        const QChar c = html.at(at);
        const bool tag = c == u'<' && at + 1 < html.size() && (html.at(at + 1).isLetter() || html.at(at + 1) == u'/');
        const qsizetype end = tag ? html.indexOf(u'>', at) : -1;
        if (tag && end < 0)
            break;
        text += tag ? QStringView(u" ") : QStringView(html).sliced(at, 1);
        at = tag ? end + 1 : at + 1;
    }
    return withoutForeign(text).trimmed();
}

} // namespace tierdesk
