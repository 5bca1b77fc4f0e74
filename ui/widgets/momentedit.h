// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a date and a time of day, as people here write them.
#pragma once

#include "core/base/instant.h"

#include <QDateTimeEdit>

namespace tierdesk {

class MomentEdit : public QDateTimeEdit
{
public:
    explicit MomentEdit(Instant moment, QWidget* parent = nullptr);

    [[nodiscard]] Instant moment() const;
    void setMoment(Instant moment);
};

} // namespace tierdesk
