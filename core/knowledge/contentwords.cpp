// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/contentwords.h"

namespace tierdesk {

namespace {

bool isFunctionWord(const QString& word)
{
    static const QStringList list =
        QStringLiteral(
            "a about after again all also always am an and any are as at be because been before but by can cannot "
            "could "
            "did do does doesn't don't down else every for from get gets had has have he hello her here hi him his how "
            "i "
            "i'm if in into is isn't it it's its just like me more most my never new no not now of off often on once "
            "one "
            "only or other our out over please regards same she should since so some still than thank thanks that the "
            "their them then there these they this those to too under up us very was we were what when where which "
            "while "
            "who why will with without would yes you your "
            "aber alle als am an auch auf aus bei bin bis bitte da dann das dass dem den der des die dies diese dieser "
            "doch du durch ein eine einem einen einer er es etwas für gibt hallo hat habe haben hier ich ihr ihre im "
            "immer "
            "in ins ist ja jetzt kann kein keine können man mehr mein meine mit muss nach nicht noch nun nur ob oder "
            "ohne "
            "schon sehr seit sich sie sind so über um und uns unser unter vom von vor war was weil wenn wer werden wie "
            "wieder wir wird wo zu zum zur")
            .split(QLatin1Char(' '));
    static const QSet<QString> words(list.begin(), list.end());
    return words.contains(word);
}

} // namespace

QStringList contentWords(const QString& text)
{
    QStringList words;
    for (const TextWord& word : wordsIn(text)) {
        const QString plain = text.mid(word.at, word.length).toLower();
        if (plain.size() > 1 && !isFunctionWord(plain))
            words.append(plain);
    }
    return words;
}

QSet<QString> contentStems(const QString& text, const Stemmer& stemmer)
{
    QSet<QString> stems;
    for (const QString& word : contentWords(text))
        stems.insert(stemmer.stem(word));
    return stems;
}

} // namespace tierdesk
