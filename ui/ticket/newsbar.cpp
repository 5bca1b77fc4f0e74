// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/newsbar.h"

#include <QAccessible>
#include <QLayout>
#include <QPushButton>

namespace tierdesk {

NewsBar::NewsBar(QWidget* parent)
    : TintedBar(Icon::Chat, &Colours::warning, parent)
{
    auto* keep = new QPushButton(tr("&Keep writing"), this);
    layout()->addWidget(keep);
    connect(keep, &QPushButton::clicked, this, &NewsBar::keepWanted);
    connect(this, &TintedBar::pressed, this, &NewsBar::sendWanted);
}

void NewsBar::ask(News news, const QString& author)
{
    const QString who = author.isEmpty() ? tr("Somebody") : author;
    const QString words = news == News::Replied
                              //: %1 is a colleague who answered the requester.
                              ? tr("%1 has replied since you began. Yours has not been sent.").arg(who)
                              //: %1 is a person, mostly the requester.
                              : tr("%1 has written since you began. Yours has not been sent.").arg(who);
    if (!isHidden() && words == text())
        return;
    say(words, tr("Send &anyway"));
    setAccessibleName(text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace tierdesk
