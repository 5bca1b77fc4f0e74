// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"

#include <algorithm>

namespace tierdesk {

namespace {

constexpr char16_t byteOrderMark = 0xFEFF;

/// What UTF-8 or SQLite do not give back as it was.
bool isLost(char16_t unit)
{
    return QChar::isSurrogate(unit) || unit == 0 || unit >= 0xFFFE || unit == byteOrderMark;
}

} // namespace

void makeWhole(QString& text)
{
    const auto lost = [](QChar unit) { return isLost(unit.unicode()); };
    if (std::ranges::none_of(text, lost))
        return;
    text.remove(QChar(byteOrderMark));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        const bool pair = unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (lost(unit))
            text[i] = QChar::ReplacementCharacter;
    }
}

} // namespace tierdesk
