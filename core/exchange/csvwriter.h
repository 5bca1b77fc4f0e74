// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes records as RFC 4180 has it.
#pragma once

#include <QStringList>

namespace tierdesk {

/// A field that a spreadsheet would run as a formula (=, +, -, @ or a control character first; plain numbers are left
/// alone) gets an apostrophe in front, as OWASP advises against CSV injection. What is read back differs then.
enum class FormulaGuard { Off, On };

struct CsvStyle
{
    char16_t separator = u',';
    char16_t quote = u'"';
    FormulaGuard guard = FormulaGuard::Off;
};

/// Appends one line, ended by CRLF; CsvReader reads the same fields back. Write it as UTF-8.
void appendCsvLine(QString& text, const QStringList& fields, const CsvStyle& style = {});

} // namespace tierdesk
