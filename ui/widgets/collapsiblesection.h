// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A heading that folds what is under it away.
#pragma once

#include <QWidget>

class QAbstractButton;

namespace tierdesk {

class CollapsibleSection : public QWidget
{
    Q_OBJECT
public:
    explicit CollapsibleSection(const QString& title, QWidget* parent = nullptr);

    /// Takes the widget over; the one before is deleted.
    void setContent(QWidget* content);
    void setTitle(const QString& title);
    /// A short quiet text at the heading's end, such as a count; empty for none.
    void setSummary(const QString& summary);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    class Heading;

    void applyOpen(bool open);

    Heading* m_heading;
    QWidget* m_content = nullptr;
};

} // namespace tierdesk
