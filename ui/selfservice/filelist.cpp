// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/filelist.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/elidedlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

QStringList filesIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileList::FileList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setAcceptDrops(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap::inside);
    auto* attach = new QPushButton(makeIcon(Icon::Attach), tr("&Attach files…"), this);
    attach->setAutoDefault(false);
    attach->setToolTip(tr("Or drop them here"));
    m_rows->addWidget(attach, 0, Qt::AlignLeading);
    connect(attach, &QPushButton::clicked, this, &FileList::choose);
}

void FileList::choose()
{
    add(QFileDialog::getOpenFileNames(this, tr("Attach files")));
}

void FileList::add(const QStringList& paths)
{
    m_paths += paths;
    m_paths.removeDuplicates();
    list();
    Q_EMIT changed();
}

void FileList::clear()
{
    m_paths.clear();
    list();
}

void FileList::list()
{
    delete m_names;
    m_names = new QWidget(this);
    auto* names = new QVBoxLayout(m_names);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    for (const QString& path : std::as_const(m_paths)) {
        const QString name = QFileInfo(path).fileName();
        auto* remove = new QToolButton(m_names);
        remove->setIcon(makeIcon(Icon::Cross));
        remove->setAutoRaise(true);
        //: %1 is a file.
        remove->setAccessibleName(tr("Leave %1 out").arg(name));
        remove->setToolTip(remove->accessibleName());
        connect(
            remove, &QToolButton::clicked, this,
            [this, path] {
                m_paths.removeAll(path);
                list();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
        auto* line = new QHBoxLayout;
        line->setSpacing(gap::inside);
        line->addWidget(remove);
        line->addWidget(new ElidedLabel(name, m_names), 1);
        names->addLayout(line);
    }
    m_rows->addWidget(m_names);
    m_names->setVisible(!m_paths.isEmpty());
}

void FileList::dragEnterEvent(QDragEnterEvent* event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileList::dropEvent(QDropEvent* event)
{
    add(filesIn(*event->mimeData()));
}

} // namespace tierdesk
