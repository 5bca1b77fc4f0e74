// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/stems.h"

#include "core/base/textfold.h"
#include "core/base/texts.h"
#include "core/knowledge/article.h"

#include <libstemmer.h>

namespace tierdesk {

namespace {

constexpr QChar typographic(u'’');

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == typographic;
}

} // namespace

std::vector<TextWord> wordsIn(const QString& text)
{
    std::vector<TextWord> words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isLetter = i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isSurrogate() ||
                                                  text.at(i).category() == QChar::Mark_NonSpacing);
        if (isLetter) {
            begin = begin < 0 ? i : begin;
        } else if (begin >= 0) {
            if (i + 1 < text.size() && isApostrophe(text.at(i)) && text.at(i + 1).isLetter())
                continue;
            words.push_back({begin, i - begin});
            begin = -1;
        }
    }
    return words;
}

Stemmer::Stemmer(const QString& language)
{
    const QByteArray name = baseLanguage(language).toUtf8();
    if (!name.isEmpty())
        m_stemmer.reset(sb_stemmer_new(name.constData(), "UTF_8"));
}

void Stemmer::Release::operator()(sb_stemmer* stemmer) const
{
    sb_stemmer_delete(stemmer);
}

QString Stemmer::stem(const QString& word) const
{
    QString text = wellFormed(word).toLower().normalized(QString::NormalizationForm_C);
    text.replace(typographic, QLatin1Char('\''));
    if (m_stemmer) {
        const QByteArray bytes = text.toUtf8();
        const auto* symbols = reinterpret_cast<const sb_symbol*>(bytes.constData());
        const sb_symbol* found = sb_stemmer_stem(m_stemmer.get(), symbols, static_cast<int>(bytes.size()));
        if (found)
            text = QString::fromUtf8(reinterpret_cast<const char*>(found), sb_stemmer_length(m_stemmer.get()));
    }
    return folded(text.remove(QLatin1Char('\'')));
}

} // namespace tierdesk
