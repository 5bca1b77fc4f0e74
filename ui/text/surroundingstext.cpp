// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/surroundingstext.h"

#include "ui/text/text.h"

namespace tierdesk {

namespace {

QStringList sharedText(const Surroundings& place)
{
    QStringList text{
        Text::tr("The store lies in a folder that is shared over the network."),
        Text::tr("What is kept is durable: each change is written through to the share before it is called done. That "
                 "takes longer than on a disk of this computer. Everybody must open the store by the share, also the "
                 "computer whose disk it is on.")};
    if (place.locksHold)
        text.append(Text::tr("Its locks were tried when the store was opened, and they keep programs apart."));
    else
        text.append(Text::tr("Its locks do not work: two programs that write at the same moment can damage the store. "
                             "Let one program at a time use it until it lies elsewhere, and keep backups."));
    //: The command stays as it is.
    text.append(Text::tr("A team is better served by a database: “tierdeskctl move FILE "
                         "postgresql://user@host/database” copies everything there, checks it, and leaves this store "
                         "as it is."));
    return text;
}

QStringList serverText(const Surroundings& place)
{
    //: %1 is a server and a database on it.
    QStringList text{Text::tr("The store lies in the PostgreSQL database %1.").arg(place.server),
                     Text::tr("What is kept is durable on the server before it is called done.")};
    if (place.encryption.isEmpty())
        text.append(Text::tr("The connection is not encrypted. Over a network, add ?sslmode=verify-full to the store's "
                             "location: then it is encrypted, and the server has to prove who it is."));
    else
        //: %1 is a protocol: TLSv1.3.
        text.append(Text::tr("The connection is encrypted (%1).").arg(place.encryption));
    return text;
}

} // namespace

QString surroundingsName(const Surroundings& place)
{
    switch (place.kind) {
    case Surroundings::Kind::LocalFile:
        break;
    case Surroundings::Kind::SharedFile:
        return place.locksHold ? Text::tr("Shared folder") : Text::tr("Shared folder without locks");
    case Surroundings::Kind::Server:
        //: %1 is a server and a database on it, %2 what protects the connection: "TLSv1.3".
        return place.encryption.isEmpty() ? Text::tr("%1, not encrypted").arg(place.server)
                                          : Text::tr("%1, %2").arg(place.server, place.encryption);
    }
    return Text::tr("This computer");
}

QStringList surroundingsText(const Surroundings& place)
{
    switch (place.kind) {
    case Surroundings::Kind::LocalFile:
        break;
    case Surroundings::Kind::SharedFile:
        return sharedText(place);
    case Surroundings::Kind::Server:
        return serverText(place);
    }
    return {Text::tr("The store is a file on a disk of this computer."),
            Text::tr("What is kept is durable on the disk before it is called done.")};
}

bool isRisky(const Surroundings& place)
{
    return !place.locksHold;
}

} // namespace tierdesk
