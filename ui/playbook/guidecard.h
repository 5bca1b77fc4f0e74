// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One node of a drawn guide: its kind by shape, icon and letter, its text, and what is wrong with it.
#pragma once

#include "ui/playbook/guidegraph.h"
#include "ui/shell/icons.h"

#include <QAbstractButton>

namespace tierdesk {

class GuideCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit GuideCard(QWidget* parent);

    /// `leads` says in words where its ways lead, for screen readers.
    void show(const GuideNode& node, const GuideMark& mark, const QString& leads);
    void setLook(bool current, bool onWay);
    [[nodiscard]] const GuideNodeKey& node() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] class QPainterPath outline() const;
    void paintHead(class QPainter& painter, QRect& room) const;

    GuideNodeKey m_key;
    GuideNodeKind m_kind = GuideNodeKind::Instruction;
    QString m_words;
    GuideMark m_mark;
    Icon m_icon = Icon::Info;
    bool m_current = false;
    bool m_onWay = false;
};

} // namespace tierdesk
