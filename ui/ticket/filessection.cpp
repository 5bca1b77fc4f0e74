// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/filessection.h"

#include "ui/shell/metrics.h"
#include "ui/ticket/filepreview.h"
#include "ui/ticket/rowbutton.h"
#include "ui/ticket/ticketact.h"
#include "ui/ticket/ticketactions.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>

namespace tierdesk {

FilesSection::FilesSection(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_rows(new QWidget(this))
{
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* attach = new QToolButton(this);
    attach->setDefaultAction(actions.registry().action(actionId(Act::Attach)));
    attach->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    attach->setAutoRaise(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(gap::inside);
    all->addWidget(m_rows);
    all->addWidget(attach, 0, Qt::AlignLeading);
}

void FilesSection::setDossier(const TicketDossier& dossier)
{
    if (dossier.ticket.work.files == m_files && !m_files.empty())
        return;
    m_files = dossier.ticket.work.files;
    qDeleteAll(m_rows->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const Attachment& file : m_files) {
        const bool picture = FilePreview::canShow(file.mediaType);
        auto* row = new RowButton(picture ? Icon::Image : Icon::File, file.name,
                                  QLocale().formattedDataSize(file.bytes), m_rows);
        row->setToolTip(picture ? tr("Show “%1”").arg(file.name) : tr("Save “%1”…").arg(file.name));
        row->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto* saveAction = new QAction(makeIcon(Icon::Export), tr("&Save as…"), row);
        connect(saveAction, &QAction::triggered, this, [this, file] { save(file); });
        row->addAction(saveAction);
        connect(row, &QAbstractButton::clicked, this, [this, file, picture] { picture ? show(file) : save(file); });
        m_rows->layout()->addWidget(row);
    }
    m_rows->setVisible(!m_files.empty());
    Q_EMIT summaryChanged(m_files.empty() ? QString() : QString::number(m_files.size()));
}

void FilesSection::fetch(const Attachment& file, std::function<void(const QByteArray&)> use)
{
    m_actions.client().read(
        this, [sha256 = file.sha256](Store& store) { return store.file(sha256); },
        [this, use = std::move(use)](const Stored<QByteArray>& bytes) {
            if (bytes)
                use(*bytes);
            else
                m_actions.complain(DeskError{bytes.error()});
        });
}

void FilesSection::show(const Attachment& file)
{
    fetch(file, [this, file](const QByteArray& bytes) {
        auto* preview = new FilePreview(file.name, bytes, window());
        connect(preview, &FilePreview::saveWanted, this, [this, file] { save(file); });
        preview->open();
    });
}

void FilesSection::save(const Attachment& file)
{
    // Only the last part of the name: a path inside it must not lead anywhere.
    auto* dialog = new QFileDialog(window(), tr("Save the file"), QFileInfo(file.name).fileName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString& path) {
        fetch(file, [this, path](const QByteArray& bytes) {
            QSaveFile target(path);
            const bool done =
                target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
            if (!done)
                m_actions.complain(DeskError{StorageError{StorageFault::ReadOnly, path, target.errorString()}});
        });
    });
    dialog->open();
}

} // namespace tierdesk
