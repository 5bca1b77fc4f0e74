// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The language that a program speaks: our texts from translations/, and Qt's own beside them.
#pragma once

#include <QLocale>
#include <QTranslator>
#include <optional>

namespace tierdesk {

/// Translates while it lives: made after the application and before its first text, gone before the application.
class Catalogues
{
public:
    /// Of `languages` ("de-AT", "fr"), best first, the first that there is a catalogue for; English where there is
    /// none. Sets the default QLocale, so that the names of days agree with the sentences around them.
    explicit Catalogues(const QStringList& languages = QLocale::system().uiLanguages());
    ~Catalogues();
    Q_DISABLE_COPY_MOVE(Catalogues)

    /// What is spoken; a window reads in its direction.
    [[nodiscard]] QLocale language() const;

private:
    QTranslator m_desk;
    QTranslator m_qt;
    QLocale m_before;
};

/// A locale with the words of `language` and the formats of `place`; nothing where that of the place does, or is at
/// least not misread.
[[nodiscard]] std::optional<QLocale> localeOf(const QLocale& language, const QLocale& place);

} // namespace tierdesk
