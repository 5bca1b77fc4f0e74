// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/codec.h"

#include <QJsonDocument>

namespace tierdesk {

QByteArray toDocument(const Playbook& playbook)
{
    return QJsonDocument(JsonShape<Playbook>::write(playbook)).toJson(QJsonDocument::Indented);
}

Result<Playbook, FieldError> parsePlaybook(const QByteArray& document)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(document, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(FieldError{QStringLiteral("byte %1").arg(error.offset), QStringLiteral("an object in JSON")});
    return fromJson<Playbook>(json.isObject() ? QJsonValue(json.object()) : QJsonValue());
}

} // namespace tierdesk
