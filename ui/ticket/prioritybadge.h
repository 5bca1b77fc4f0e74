// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A priority as mark and word: shape, digit and name, so that nobody needs the colour.
#pragma once

// moc stumbles over <compare> when it meets it before any header of Qt; this one brings both.
#include "core/base/ids.h"
#include "core/base/ranks.h"

#include <QWidget>

namespace tierdesk {

class PriorityBadge : public QWidget
{
    Q_OBJECT

public:
    explicit PriorityBadge(QWidget* parent = nullptr);

    /// The name is that of the playbook; a priority that is not set shows the name alone.
    void setPriority(Priority priority, const QString& name);
    [[nodiscard]] Priority priority() const { return m_priority; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Priority m_priority;
    QString m_name;
};

} // namespace tierdesk
