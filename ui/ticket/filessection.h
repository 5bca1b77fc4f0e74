// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a ticket: pictures are shown small when asked for, nothing is opened without a question.
#pragma once

#include "ui/ticket/ticketsource.h"

#include <QWidget>

namespace tierdesk {

class TicketActions;

class FilesSection : public QWidget
{
    Q_OBJECT

public:
    explicit FilesSection(TicketActions& actions, QWidget* parent = nullptr);

    void setDossier(const TicketDossier& dossier);

Q_SIGNALS:
    void summaryChanged(const QString& summary);

private:
    void show(const Attachment& file);
    void save(const Attachment& file);
    void fetch(const Attachment& file, std::function<void(const QByteArray&)> use);

    TicketActions& m_actions;
    std::vector<Attachment> m_files;
    QWidget* m_rows;
};

} // namespace tierdesk
