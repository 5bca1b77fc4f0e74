// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/sealed.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <array>

namespace tierdesk {

namespace {

/// Begins as no text and no known kind of file does.
constexpr QByteArrayView seal("\0Tierdesk sealed\0", 17);
constexpr qsizetype saltBytes = 16;
constexpr qsizetype headBytes = seal.size() + qsizetype{sizeof(qint64)} + saltBytes;

} // namespace

QByteArray sealed(const QString& text, TicketId ticket)
{
    std::array<char, sizeof ticket.value> number{};
    qToBigEndian(ticket.value, number.data());
    std::array<quint32, saltBytes / sizeof(quint32)> salt{};
    QRandomGenerator::system()->fillRange(salt.data(), static_cast<qsizetype>(salt.size()));
    QByteArray bytes = seal.toByteArray();
    bytes.append(number.data(), static_cast<qsizetype>(number.size()));
    bytes.append(reinterpret_cast<const char*>(salt.data()), saltBytes);
    return bytes + text.toUtf8();
}

bool isSealed(const QByteArray& bytes)
{
    return bytes.size() >= headBytes && bytes.startsWith(seal);
}

std::optional<QString> unsealed(const QByteArray& bytes, TicketId ticket)
{
    if (!isSealed(bytes) || qFromBigEndian<qint64>(bytes.constData() + seal.size()) != ticket.value)
        return {};
    return QString::fromUtf8(bytes.mid(headBytes));
}

} // namespace tierdesk
