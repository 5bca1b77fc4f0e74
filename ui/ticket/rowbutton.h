// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A line in a panel that can be pressed: an icon, a text and beneath it something quiet. A checkable one has a box to
// tick instead of the icon, and what is ticked is struck out.
#pragma once

#include "ui/shell/icons.h"

#include <QAbstractButton>
#include <optional>

namespace tierdesk {

class RowButton : public QAbstractButton
{
    Q_OBJECT

public:
    RowButton(std::optional<Icon> icon, const QString& text, const QString& detail, QWidget* parent = nullptr);

    /// Struck out, for what is done or taken back.
    void setStruck(bool struck);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Icon> m_icon;
    QString m_detail;
    bool m_struck = false;
};

/// A label of a property and its value; pressing the value is the way to change it.
class PropertyButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PropertyButton(const QString& name, QWidget* parent = nullptr);

    /// An empty value shows a dash. The remark stands beneath in quiet; empty for none.
    void setValue(const QString& value, const QString& remark = {});
    [[nodiscard]] QString value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int nameWidth(int width) const;
    [[nodiscard]] QRect valueRect(int width) const;

    QString m_name;
    QString m_value;
    QString m_remark;
};

} // namespace tierdesk
