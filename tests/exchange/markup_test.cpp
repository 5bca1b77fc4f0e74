// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Formatted text from outside: what of it is shown, and that none of it does harm.
#include "core/markup/address.h"
#include "core/markup/formattedtext.h"
#include "core/markup/html.h"
#include "core/markup/markdown.h"
#include "tests/fuzz/properties.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct Pair
{
    QString from;
    QString to;
};

QString shown(const QString& html)
{
    const QString cleaned = cleanedHtml(html);
    CAPTURE(html.left(300).toStdString());
    CHECK(brokenByShownHtml(cleaned).value_or(QString()) == QString());
    return cleaned;
}

} // namespace

TEST_CASE("what formats a message stays as it is")
{
    for (const char* html :
         {"<p>One <strong>two</strong> <em>three</em></p>", "<ul><li>a</li><li>b</li></ul>",
          "<h2>Head</h2><blockquote><p>said</p></blockquote>", "<pre><code>a\n  b</code></pre>",
          "<table><tbody><tr><td align=\"right\" colspan=\"2\">1</td></tr></tbody></table>",
          "<a href=\"https://example.org/a?b=1&amp;c=2\">there</a>",
          "<img src=\"attachment:plan.png\" alt=\"the plan\" />", "one<br />two &lt;b&gt; &amp; three"})
        CHECK(shown(QString::fromUtf8(html)) == QString::fromUtf8(html));
}

TEST_CASE("elements that are not allowed go and their text stays on its own line")
{
    CHECK(shown(QStringLiteral("<div>one</div><div>two <font color=red>red</font></div>")) ==
          QStringLiteral("one<br />two red"));
    CHECK(shown(QStringLiteral("<section><article>a</article><custom-thing>b</custom-thing></section>")) ==
          QStringLiteral("a<br />b"));
    CHECK(shown(QStringLiteral("<form><input type=text value=x>name<button onclick=x()>go</button></form>")) ==
          QStringLiteral("namego"));
    CHECK(shown(QStringLiteral("a<hr>b")) == QStringLiteral("a<br />b"));
}

TEST_CASE("what runs or loads goes with all that is in it")
{
    for (const char* html :
         {"<script>alert(1)</script>x", "<style>p { color: red }</style>x", "<iframe src=//evil.example>in</iframe>x",
          "<object data=a.swf>in</object>x", "<svg><script>alert(1)</script><a href=\"javascript:1\">in</a></svg>x",
          "<math><mi>in</mi></math>x", "<template><p>in</p></template>x", "<title>in</title>x", "<embed src=x>x",
          "<scr<script>ipt>alert(1)</script>x", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>x", "<!-- <p>in</p> -->x",
          "<base href=//evil.example>x", "<meta http-equiv=refresh content='0;url=//evil.example'>x",
          "<link rel=stylesheet href=//evil.example>x", "<noembed>in</noembed>x"}) {
        const QString cleaned = shown(QString::fromUtf8(html));
        CAPTURE(html, cleaned.toStdString());
        CHECK(cleaned.endsWith(u'x'));
        CHECK_FALSE(cleaned.contains(QStringLiteral("evil")));
        CHECK_FALSE(cleaned.contains(QStringLiteral("in<")));
    }
}

TEST_CASE("no attribute that runs styles or names survives")
{
    for (const char* html :
         {"<p onclick=\"a()\" style=\"background:url(//evil.example)\" class=c id=i>x</p>",
          "<p/onmouseover=evil()>x</p>", "<p a=\"></p><script>evil()</script>\">x</p>",
          "<b onfocus=evil() autofocus tabindex=1>x</b>",
          "<a href=https://example.org onclick=evil() target=_blank ping=//evil.example>x</a>",
          "<table background=//evil.example onload=evil()><tr><td style='x:expression(evil())'>x</table>",
          "<li value=1 id=evil>x</li>"}) {
        const QString cleaned = shown(QString::fromUtf8(html));
        CAPTURE(html, cleaned.toStdString());
        CHECK(cleaned.contains(u'x'));
        CHECK_FALSE(cleaned.contains(QStringLiteral("evil")));
    }
}

TEST_CASE("links lead to whole addresses of allowed schemes only")
{
    for (const char* bad : {"javascript:alert(1)",
                            " JaVaScRiPt:alert(1)",
                            "java\tscript:alert(1)",
                            "java\nscript:alert(1)",
                            "javascript&#58;alert(1)",
                            "&#106;avascript:alert(1)",
                            "\x01javascript:alert(1)",
                            "data:text/html,<b>x</b>",
                            "vbscript:msgbox",
                            "file:///etc/passwd",
                            "//evil.example/x",
                            "/local",
                            "#part",
                            "",
                            "ftp://example.org/",
                            "https:",
                            "http:///",
                            "smb://host/share",
                            "ms-word:ofe|u|x",
                            "about:blank",
                            "attachment:a.png",
                            "C:\\x.exe",
                            "\\\\host\\share",
                            "qrc:/icons/x.svg",
                            "tierdesk:"}) {
        CAPTURE(bad);
        CHECK(shown(QStringLiteral("<a href=\"%1\">x</a>").arg(QString::fromUtf8(bad))) == QStringLiteral("x"));
    }
    CHECK(shown(QStringLiteral("<a href='HTTPS://Example.ORG/A'>x</a>")) ==
          QStringLiteral("<a href=\"https://example.org/A\">x</a>"));
    CHECK(shown(QStringLiteral("<a href='https://bank.example@evil.example/'>x</a>")) ==
          QStringLiteral("<a href=\"https://evil.example/\">x</a>"));
    CHECK(shown(QStringLiteral("<a href='mailto:a@example.org?subject=Hi&amp;attach=/etc/passwd'>x</a>")) ==
          QStringLiteral("<a href=\"mailto:a@example.org?subject=Hi\">x</a>"));
    CHECK(harmlessAddress(QStringLiteral("tierdesk:ticket/17")).has_value());
}

TEST_CASE("images from elsewhere are words")
{
    CHECK(shown(QStringLiteral("<img src=https://example.org/a.png alt='a plan'>")) ==
          QStringLiteral("<a href=\"https://example.org/a.png\">a plan</a>"));
    CHECK(shown(QStringLiteral("<img src=https://example.org/a.png>")) ==
          QStringLiteral("<a href=\"https://example.org/a.png\">https://example.org/a.png</a>"));
    CHECK(shown(QStringLiteral("<img src=https://example.org/pixel.gif alt=''>x")) == QStringLiteral("x"));
    CHECK(shown(QStringLiteral("<img src=data:image/png;base64,AAAA alt=plan>")) == QStringLiteral("plan"));
    CHECK(shown(QStringLiteral("<img src=file:///etc/passwd alt=plan>")) == QStringLiteral("plan"));
    CHECK(shown(QStringLiteral("<img src='attachment:../../etc/passwd' alt=plan>")) == QStringLiteral("plan"));
    CHECK(shown(QStringLiteral("<a href='https://a.example'><img src='https://b.example/x' alt=b></a>")) ==
          QStringLiteral("<a href=\"https://a.example\">b</a>"));
}

TEST_CASE("whatever the bytes are the result is well-formed and small")
{
    const QString nul = QStringLiteral("a") + QChar(0) + QStringLiteral("b");
    CHECK(shown(nul) == QStringLiteral("ab"));
    CHECK(shown(QStringLiteral("<scr") + QChar(0) + QStringLiteral("ipt>evil()</script>x")) == QStringLiteral("x"));
    shown(QStringLiteral("<p>") + QChar(0xd800) + QStringLiteral("x") + QChar(0xdc00));
    shown(QString(QChar(0xfdd0)) + QChar(0xfffc) + QChar(0xffff));
    CHECK(shown(QStringLiteral("+ADw-script+AD4-alert(1)+ADw-/script+AD4-")).contains(QStringLiteral("+ADw-script")));
    for (const char* html :
         {"<p><b><i>x", "<table><p>x<tr><td><table><b>y", "<a href=https://a.example><p>x<a href=b>y",
          "</p></div></br>x", "<p", "<", "<!", "<![CDATA[ x ]]>", "&#0; &#xD800; &bogus; &amp", "<pre>\n\n x</pre>",
          "<li><li><ul><p><li>x", "<textarea><p>x</textarea>", "<plaintext><p>x"})
        shown(QString::fromUtf8(html));
}

TEST_CASE("what is tangled on purpose is read quickly or as its bare text")
{
    constexpr int many = 100'000;
    for (const char* piece : {"<div>",
                              "<b>",
                              "<p><b id=x>",
                              "<table><tr><td>",
                              "<blockquote>",
                              "<ul><li>",
                              "<a href=https://a.b>",
                              "<svg>",
                              "<b><table>",
                              "</p>",
                              "<font size=1><p>",
                              "<!--",
                              "<![CDATA[",
                              "&lt;",
                              "<p <p ",
                              "<select><option>",
                              "<ruby><rt>",
                              "<form><button>",
                              "<template>",
                              "</b></i>"}) {
        CAPTURE(piece);
        const QString html = QString::fromUtf8(piece).repeated(many) + QStringLiteral("the end");
        shown(html);
        shown(QString::fromUtf8(piece).repeated(4000) + QStringLiteral("the end"));
        CHECK(textOfHtml(html).size() <= html.size());
    }
    // Each paragraph opens all of them once more.
    QString formats;
    for (int i = 0; i < 9000; ++i)
        formats += QStringLiteral("<b id=%1>").arg(i);
    shown(formats + QStringLiteral("<p>x").repeated(9000));
    // What is left out for its depth keeps its words.
    CHECK(shown(QStringLiteral("<blockquote>").repeated(3000) + QStringLiteral("the end"))
              .contains(QStringLiteral("the end")));
}

TEST_CASE("Markdown is shown with its tables lists code and links")
{
    const QString html =
        htmlOfMarkdown(QStringLiteral("# Head\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n- [x] done\n- [ ] open\n\n"
                                      "~~old~~ `code` https://example.org\n\n> said"));
    CHECK(brokenByShownHtml(html).value_or(QString()) == QString());
    for (const char* part : {"<h1>Head</h1>", "<th align=\"right\">b</th>", "☑ done", "☐ open", "<del>old</del>",
                             "<code>code</code>", "<a href=\"https://example.org\">", "<blockquote>"})
        CHECK(html.contains(QString::fromUtf8(part)));
}

TEST_CASE("HTML within Markdown is shown as the text it is")
{
    CHECK(htmlOfMarkdown(QStringLiteral("ping <hostname> twice")) ==
          QStringLiteral("<p>ping &lt;hostname&gt; twice</p>"));
    CHECK(htmlOfMarkdown(QStringLiteral("a<br>b")).contains(QStringLiteral("<br />")));
    const QString html = htmlOfMarkdown(QStringLiteral(
        "<script>evil()</script>\n\n[x](javascript:evil()) ![alt](https://evil.example/x.png) [y](file:///a)"));
    CHECK(html.contains(QStringLiteral("&lt;script&gt;")));
    CHECK_FALSE(html.contains(QStringLiteral("<img")));
    CHECK_FALSE(html.contains(QStringLiteral("javascript")));
    CHECK_FALSE(html.contains(QStringLiteral("file:")));
    CHECK(brokenByShownHtml(html).value_or(QString()) == QString());
}

TEST_CASE("tangled Markdown neither fails nor takes long")
{
    for (const char* piece :
         {">",  "[",    "![",   "*",  "_",  "`",  "<",    "- ",  "|a",    "~",      "[a](", "**a _b ",
          "<a", "\n> ", "www.", "a@", "\\", "&#", "*a_ ", "1. ", "|-|\n", "[^1]: ", "<!--", "<?"}) {
        CAPTURE(piece);
        const QString html = htmlOfMarkdown(QString::fromUtf8(piece).repeated(40'000));
        CHECK(cleanedHtml(html) == html);
    }
}

TEST_CASE("HTML as plain text reads line by line")
{
    CHECK(textOfHtml(QStringLiteral("<p>Dear  team,</p><p>it <b>fails</b>:</p><ul><li>one<li>two</ul>")) ==
          QStringLiteral("Dear team,\n\nit fails:\n\n• one\n• two"));
    CHECK(textOfHtml(QStringLiteral("<table><tr><td>a<td>b<tr><td>c<td>d</table>")) == QStringLiteral("a\tb\nc\td"));
    CHECK(textOfHtml(QStringLiteral("a<br>b&nbsp;&lt;c&gt;<script>x</script><img alt=plan src=x>")) ==
          QStringLiteral("a\nb <c>plan"));
    CHECK(textOfHtml(QStringLiteral("<pre>a\n   b</pre>")) == QStringLiteral("a\n   b"));
}

TEST_CASE("formatted text knows its emphasis and its links by their places")
{
    const FormattedText made = formattedText(QStringLiteral(
        "<p>  One <b>two <i>three</i></b> <a href='https://a.example/x'> four </a><a href='file:///x'>five</a></p>"));
    CHECK(made.text == QStringLiteral("One two three four five"));
    CHECK(made.runs == std::vector<TextRun>{{4, 4, TextLook::Bold}, {8, 5, TextLook::Bold | TextLook::Italic}});
    CHECK(made.addresses == std::vector<TextAddress>{{14, 5, QUrl(QStringLiteral("https://a.example/x"))}});
    CHECK(formattedText(QStringLiteral("use <b> now")).text == QStringLiteral("use <b> now"));
}

TEST_CASE("plain text that speaks of tags is not taken for HTML")
{
    for (const char* html : {"<p>Hello</p>", "<div class=x>Hello</div>\n", "<!DOCTYPE html><html><body>x", "<HTML>x",
                             "Hello,<br>it fails.<br>Bye", "<p>one</p>\n<p>two</p>"})
        CHECK(looksLikeHtml(QString::fromUtf8(html)));
    for (const char* text : {"", "Hello", "a < b and c > d", "use <b> for bold", "<b>", "Click <here>",
                             "<user@example.org> wrote:", "if (a<b) { c>d }", "<config><entry>1</entry></config>",
                             "The page says <p>error</p> at the end.", "The tag <br> is shown", "<b>Not bold</b>",
                             "<?xml version=\"1.0\"?><p>x</p>", "<p> is the tag", "<<EOF\nx\nEOF>"})
        CHECK_FALSE(looksLikeHtml(QString::fromUtf8(text)));
}
