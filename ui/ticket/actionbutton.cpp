// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/actionbutton.h"

#include "ui/shell/actionregistry.h"

#include <QAction>

namespace tierdesk {

QPushButton* makeActionButton(QAction& action, ButtonTone tone, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    const auto follow = [button, &action] {
        button->setText(plainText(action.text()));
        button->setIcon(action.icon());
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip());
    };
    follow();
    setTone(*button, tone);
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

} // namespace tierdesk
