// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdown.h"

#include "core/markup/html.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace tierdesk {

namespace {

/// The parser needs the square of the time for some texts that nobody writes.
constexpr qsizetype longestMarkdown = 200'000;

struct Freed
{
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
    void operator()(cmark_node* node) const { cmark_node_free(node); }
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
    void operator()(char* text) const { cmark_get_default_mem_allocator()->free(text); }
};
template <typename T>
using Owned = std::unique_ptr<T, Freed>;

/// HTML becomes the text it is, so that a word in angle brackets is not lost; only a line break is one.
void spellOutHtml(cmark_node* html)
{
    const QByteArray literal(cmark_node_get_literal(html));
    const bool block = cmark_node_get_type(html) == CMARK_NODE_HTML_BLOCK;
    const bool lineBreak = !block && literal.startsWith("<br");
    cmark_node* text = cmark_node_new(lineBreak ? CMARK_NODE_LINEBREAK : CMARK_NODE_TEXT);
    if (!lineBreak)
        cmark_node_set_literal(text, literal.trimmed().constData());
    cmark_node* instead = text;
    if (block) {
        instead = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node_append_child(instead, text);
    }
    if (cmark_node_replace(html, instead) != 0)
        cmark_node_free(html);
    else
        cmark_node_free(instead);
}

void spellOutAllHtml(cmark_node* document)
{
    std::vector<cmark_node*> found;
    const Owned<cmark_iter> iterator(cmark_iter_new(document));
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        cmark_node* node = cmark_iter_get_node(iterator.get());
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE)
            found.push_back(node);
    }
    for (cmark_node* html : found)
        spellOutHtml(html);
}

} // namespace

QString htmlOfMarkdown(const QString& markdown)
{
    if (markdown.size() > longestMarkdown)
        return cleanedHtml(u"<pre>"_s + escapedText(markdown) + u"</pre>"_s);
    static const bool registered = (cmark_gfm_core_extensions_ensure_registered(), true);
    Q_UNUSED(registered);
    const Owned<cmark_parser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"})
        if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    const QByteArray bytes = markdown.toUtf8();
    cmark_parser_feed(parser.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const Owned<cmark_node> document(cmark_parser_finish(parser.get()));
    spellOutAllHtml(document.get());
    const Owned<char> html(
        cmark_render_html(document.get(), CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser.get())));
    // The line break before the end of code would show as a line of its own.
    return cleanedHtml(QString::fromUtf8(html.get()).replace(u"\n</code></pre>"_s, u"</code></pre>"_s));
}

} // namespace tierdesk
