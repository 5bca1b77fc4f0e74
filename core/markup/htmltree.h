// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of an HTML text from outside, as browsers read it, within bounds: whatever the text is, it takes little time
// and memory.
#pragma once

#include <QString>
#include <csetjmp>
#include <functional>
#include <gumbo.h>
#include <memory>
#include <vector>

namespace tierdesk {

class HtmlTree
{
public:
    explicit HtmlTree(const QString& html);
    HtmlTree(const HtmlTree&) = delete;
    HtmlTree& operator=(const HtmlTree&) = delete;

    /// The element body; null when the text is too large or too tangled to be read.
    [[nodiscard]] const GumboNode* body() const { return m_body; }

private:
    static void* allocate(void* self, std::size_t size);
    static void release(void* self, void* memory);
    GumboOutput* parse();

    QByteArray m_text;
    std::vector<std::unique_ptr<char[]>> m_pieces;
    char* m_free = nullptr;
    std::size_t m_left = 0;
    std::size_t m_taken = 0;
    std::jmp_buf m_full;
    const GumboNode* m_body = nullptr;
};

/// What a walk does at each node beneath the one it starts from.
struct HtmlVisitor
{
    /// Returns whether to go into the element.
    std::function<bool(const GumboElement&)> enter;
    /// For each element that was entered.
    std::function<void(const GumboElement&)> leave;
    std::function<void(const QString&)> text;
};

/// Depth first and without recursion, for a tree from outside may be deep. Comments and templates are passed over.
void walk(const GumboNode& root, const HtmlVisitor& visitor);

[[nodiscard]] QString attributeOf(const GumboElement& element, const char* name);
[[nodiscard]] bool hasAttribute(const GumboElement& element, const char* name);

/// Elements of which nothing is shown, not even their text.
[[nodiscard]] bool isHidden(const GumboElement& element);
/// Elements that stand on lines of their own.
[[nodiscard]] bool isBlock(GumboTag tag);

/// Every tag left out by a rough rule, for texts that are no tree.
[[nodiscard]] QString roughText(const QString& html);

} // namespace tierdesk
