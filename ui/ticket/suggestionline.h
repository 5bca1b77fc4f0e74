// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet line under a field: what may stand in it, and why. Pressing it, or its key, takes it; it never fills by
// itself.
#pragma once

#include "ui/shell/icons.h"

#include <QAbstractButton>

namespace tierdesk {

class SuggestionLine : public QAbstractButton
{
    Q_OBJECT

public:
    /// Hidden until it has something to say.
    explicit SuggestionLine(Icon icon, QWidget* parent = nullptr);

    /// The text has the key as its mnemonic, the reason stands after it in quiet. An empty text hides the line.
    void say(const QString& text, const QString& reason, const QString& toolTip);
    [[nodiscard]] const QString& reason() const { return m_reason; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    QString m_reason;
};

} // namespace tierdesk
