// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/detailtext.h"

#include "ui/text/enumnames.h"
#include "ui/text/text.h"

#include <QHash>
#include <QLocale>

namespace tierdesk {

QString detailName(const QString& field)
{
    const QHash<QString, QString> names{
        {QStringLiteral("kind"), Text::tr("Kind")},
        {QStringLiteral("subject"), Text::tr("Subject")},
        {QStringLiteral("description"), Text::tr("Description")},
        {QStringLiteral("requester"), Text::tr("Requester")},
        {QStringLiteral("client"), Text::tr("Client")},
        {QStringLiteral("channel"), Text::tr("Channel")},
        {QStringLiteral("service"), Text::tr("Service")},
        {QStringLiteral("category"), Text::tr("Category")},
        {QStringLiteral("asset"), Text::tr("Asset")},
        {QStringLiteral("tags"), Text::tr("Tags")},
        {QStringLiteral("externalId"), Text::tr("External number")},
    };
    return names.value(field, field);
}

QString detailText(const QString& field, const Details& details, const Names& names)
{
    const QHash<QString, QString> texts{
        {QStringLiteral("kind"), nameOf(details.kind)},
        {QStringLiteral("subject"), details.subject},
        {QStringLiteral("description"), details.description},
        {QStringLiteral("requester"), details.requester ? names.person(details.requester) : QString()},
        {QStringLiteral("client"), names.client(details.client)},
        {QStringLiteral("channel"), nameOf(details.channel)},
        {QStringLiteral("service"), names.service(details.service)},
        {QStringLiteral("category"), names.category(details.category)},
        {QStringLiteral("asset"), details.asset},
        {QStringLiteral("tags"), QLocale().createSeparatedList(details.tags)},
        {QStringLiteral("externalId"), details.externalId},
    };
    return texts.value(field);
}

} // namespace tierdesk
