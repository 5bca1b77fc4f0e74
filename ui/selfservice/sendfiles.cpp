// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/sendfiles.h"

#include "ui/text/errortext.h"

#include <QFile>
#include <QFileInfo>

namespace tierdesk {

void sendFiles(DeskClient& client, TicketId ticket, const QStringList& paths, QObject* receiver,
               const std::function<void(const QString& name, const QString& why)>& failed)
{
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        const auto bytes = [path]() -> Stored<QByteArray> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(StorageError{StorageFault::Other, path, file.errorString()});
            return file.readAll();
        };
        client.attach(ticket, name, bytes, receiver, [&client, name, failed](const Done<Receipt>& done) {
            if (!done)
                failed(name, errorText(done.error(), Names(*client.playbook())));
        });
    }
}

} // namespace tierdesk
