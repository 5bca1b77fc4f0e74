// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that hold a word of many pages, such as an encoded file that somebody pasted. To look for the best place to
// break one costs the square of its length: a million characters take minutes.
#pragma once

#include <QTextOption>

class QPlainTextEdit;

namespace tierdesk {

/// Between words if that is possible, anywhere in a text with an endless one.
[[nodiscard]] QTextOption::WrapMode wrapModeFor(QStringView text);

/// From now on that field breaks its lines so, whatever comes into it.
void expectEndlessWords(QPlainTextEdit& edit);

} // namespace tierdesk
