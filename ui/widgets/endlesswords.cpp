// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/endlesswords.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace tierdesk {

namespace {

/// From here on a word is none that anybody reads.
constexpr qsizetype endless = 4000;

} // namespace

QTextOption::WrapMode wrapModeFor(QStringView text)
{
    qsizetype length = 0;
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        if (length == endless)
            return QTextOption::WrapAnywhere;
    }
    return QTextOption::WrapAtWordBoundaryOrAnywhere;
}

void expectEndlessWords(QPlainTextEdit& edit)
{
    // Told before the lines are broken.
    QObject::connect(edit.document(), &QTextDocument::contentsChange, &edit, [&edit](int from, int, int added) {
        const QTextDocument& document = *edit.document();
        for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= from + added;
             block = block.next()) {
            if (block.length() > endless && wrapModeFor(block.text()) == QTextOption::WrapAnywhere) {
                edit.setWordWrapMode(QTextOption::WrapAnywhere);
                return;
            }
        }
    });
}

} // namespace tierdesk
