// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/catalogues.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace tierdesk {

namespace {

/// QTranslator tries "tierdesk_de" by itself when there is no "tierdesk_de_AT".
bool loadDesk(QTranslator& translator, QString language)
{
    return translator.load(QStringLiteral("tierdesk_") + language.replace(QLatin1Char('-'), QLatin1Char('_')),
                           QStringLiteral(":/i18n"));
}

/// Where somebody is. LANGUAGE says only what they read, but QLocale::system() takes the country from it too.
QLocale hereabouts()
{
    for (const char* name : {"LC_ALL", "LC_TIME", "LANG"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return QLocale(qEnvironmentVariable(name));
    }
    return QLocale::system();
}

} // namespace

std::optional<QLocale> localeOf(const QLocale& language, const QLocale& place)
{
    const QLocale::Language spoken = place.language() == QLocale::C ? QLocale::English : place.language();
    if (spoken == language.language())
        return {};
    const QLocale both(language.language(), place.territory());
    // English without a country is American, and in most others 02/03 is not the third of February.
    const bool american = language.language() == QLocale::English && both.territory() != place.territory();
    return american ? std::nullopt : std::optional(both);
}

Catalogues::Catalogues(const QStringList& languages)
{
    const auto loads = [this](const QString& language) { return loadDesk(m_desk, language); };
    if (std::ranges::any_of(languages, loads) || loads(QStringLiteral("en")))
        QCoreApplication::installTranslator(&m_desk);
    // Qt has more languages than we have; buttons in one that nothing else speaks help nobody.
    if (m_qt.load(QStringLiteral("qtbase_") + language().name(), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (const auto locale = localeOf(language(), hereabouts()))
        QLocale::setDefault(*locale);
}

Catalogues::~Catalogues()
{
    QLocale::setDefault(m_before);
}

QLocale Catalogues::language() const
{
    return QLocale(m_desk.language());
}

} // namespace tierdesk
