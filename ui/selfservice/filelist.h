// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are to go along: chosen, dropped, taken off again.
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace tierdesk {

class FileList : public QWidget
{
    Q_OBJECT

public:
    explicit FileList(QWidget* parent = nullptr);

    void add(const QStringList& paths);
    void clear();
    [[nodiscard]] const QStringList& paths() const { return m_paths; }

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void list();

    QStringList m_paths;
    QVBoxLayout* m_rows;
    QWidget* m_names = nullptr;
};

} // namespace tierdesk
