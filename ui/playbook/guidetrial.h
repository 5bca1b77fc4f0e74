// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Walking a guide that is still a draft, as its reader will.
#pragma once

#include "core/knowledge/guidewalk.h"

#include <QWidget>

class QVBoxLayout;

namespace tierdesk {

class GuideTrial : public QWidget
{
    Q_OBJECT

public:
    explicit GuideTrial(QWidget* parent = nullptr);

    /// Answers given so far stay where the guide still has them; another guide begins anew.
    void setGuide(const Guide& guide);
    /// From the beginning to where it stands.
    [[nodiscard]] std::vector<GuideNodeKey> way() const;
    void focusFirst();

Q_SIGNALS:
    void wayChanged();

private:
    void build();
    void buildTrail(const GuideWalk& walked);
    void buildNode(const GuideNode& node);
    void buildChoices(const GuideNode& node);
    void buildField(const GuideNode& node);
    void buildEnd(const GuideNode& node);
    void offer(class QPushButton* button);
    void give(const GuideAnswer& answer);
    void goBackTo(const GuideNodeKey& node);

    Guide m_guide;
    std::vector<GuideAnswer> m_answers;
    QWidget* m_host;
    QVBoxLayout* m_rows;
    QWidget* m_first = nullptr;
};

} // namespace tierdesk
