// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"

#include <algorithm>

namespace tierdesk {

QString wellFormed(const QString& text)
{
    if (text.isValidUtf16())
        return text;
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (whole.at(i).isHighSurrogate() && i + 1 < whole.size() && whole.at(i + 1).isLowSurrogate())
            ++i;
        else if (whole.at(i).isSurrogate())
            whole[i] = QChar::ReplacementCharacter;
    }
    return whole;
}

void makeWhole(QString& text)
{
    constexpr QChar byteOrderMark(u'\xFEFF');
    const auto isNone = [](QChar unit) { return unit.isNull() || unit.unicode() >= 0xFFFE; };
    if (text.isValidUtf16() && !text.contains(byteOrderMark) && std::ranges::none_of(std::as_const(text), isNone))
        return;
    text = wellFormed(text);
    text.remove(byteOrderMark);
    std::ranges::replace_if(text, isNone, QChar(QChar::ReplacementCharacter));
}

} // namespace tierdesk
