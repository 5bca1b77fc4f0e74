// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/surroundingsdialog.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/surroundingstext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

SurroundingsDialog::SurroundingsDialog(const Surroundings& place, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Where the store lies"));
    auto* sign = new QLabel(this);
    const int side = 2 * iconSide(fontMetrics());
    const bool risky = isRisky(place);
    sign->setPixmap(
        makeIcon(risky ? Icon::Warning : Icon::Store, risky ? IconInk::Warning : IconInk::Quiet).pixmap(side));
    sign->setAccessibleName(risky ? tr("Warning") : tr("The store"));
    auto* name = new QLabel(surroundingsName(place), this);
    name->setFont(fontFor(TextSize::Title));
    name->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap::near);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(name, 1);
    auto* text = new QLabel(surroundingsText(place).join(QStringLiteral("\n\n")), this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::apart);
    rows->addLayout(head);
    rows->addWidget(text);
    rows->addStretch(1);
    rows->addWidget(buttons);
    constexpr int lineLength = 76;
    setMinimumWidth(fontMetrics().averageCharWidth() * lineLength);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace tierdesk
