// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include "core/base/texts.h"

#include <algorithm>

namespace tierdesk {

QString folded(const QString& text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return text.toLower();
    QString apart = wellFormed(text).normalized(QString::NormalizationForm_KD);
    apart.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return apart.toCaseFolded();
}

QStringList foldedRuns(const QString& text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            word.append(c);
        else
            finish();
    }
    finish();
    return words;
}

QStringList foldedWords(const QString& text)
{
    QStringList words = foldedRuns(text);
    words.removeDuplicates();
    return words;
}

QString sortKey(const QString& text)
{
    constexpr qsizetype longest = 48;
    const QString key = folded(text.simplified()).left(longest);
    return key.isEmpty() ? QString() : key;
}

} // namespace tierdesk
