// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that was said or happened, as a requester sees it: a card for words, a slim line for the rest.
#pragma once

#include "core/desk/publicticket.h"

#include <QWidget>

namespace tierdesk {

class PublicCard : public QWidget
{
    Q_OBJECT

public:
    PublicCard(const PublicItem& item, const QString& headline, Instant now, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveWanted(const tierdesk::Attachment& file);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const bool m_slim;
    const bool m_own;
};

} // namespace tierdesk
