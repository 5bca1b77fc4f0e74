// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a protocol on a time line, from the beginning past the deadline.
#pragma once

#include "core/playbook/protocol.h"
#include "ui/text/names.h"

#include <QListWidget>

namespace tierdesk {

class LadderView : public QListWidget
{
    Q_OBJECT

public:
    explicit LadderView(QWidget* parent = nullptr);

    /// Steps by their moment; a clock's deadline stands among them.
    void show(const Protocol& protocol, const Names& names);
    /// The step's index in the protocol; -1 when none is chosen.
    [[nodiscard]] int currentStep() const;
    void setCurrentStep(int index);

Q_SIGNALS:
    void stepChosen(int index);
};

} // namespace tierdesk
