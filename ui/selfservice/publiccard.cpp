// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/publiccard.h"

#include "core/markup/formattedtext.h"
#include "ui/shell/colours.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

bool isWords(PublicKind kind)
{
    return kind == PublicKind::Opened || kind == PublicKind::Wrote || kind == PublicKind::Answered ||
           kind == PublicKind::Contact;
}

} // namespace

PublicCard::PublicCard(const PublicItem& item, const QString& headline, Instant now, QWidget* parent)
    : QWidget(parent)
    , m_slim(!isWords(item.kind))
    , m_own(item.own)
{
    auto* head = new QLabel(headline, this);
    head->setTextFormat(Qt::PlainText);
    head->setFont(m_slim ? fontFor(TextSize::Small) : emphasised(fontFor(TextSize::Body)));
    auto* when = new QLabel(whenText(item.at, now), this);
    when->setFont(fontFor(TextSize::Small));
    when->setForegroundRole(QPalette::PlaceholderText);
    when->setToolTip(momentText(item.at));
    auto* line = new QHBoxLayout;
    line->setSpacing(gap::near);
    line->addWidget(head);
    if (item.file) {
        auto* file = new QPushButton(makeIcon(Icon::File), item.file->name, this);
        file->setFlat(true);
        //: %1 is a file.
        file->setAccessibleName(tr("Save %1").arg(item.file->name));
        connect(file, &QPushButton::clicked, this, [this, file = *item.file] { Q_EMIT saveWanted(file); });
        line->addWidget(file);
    }
    line->addStretch(1);
    line->addWidget(when);
    auto* rows = new QVBoxLayout(this);
    const int edge = m_slim ? gap::inside : gap::near + gap::inside;
    rows->setContentsMargins(gap::near + gap::inside, edge, gap::near + gap::inside, edge);
    rows->setSpacing(gap::inside);
    rows->addLayout(line);
    const QString text = item.file ? QString() : readableText(item.text);
    if (!text.trimmed().isEmpty()) {
        auto* body = new QLabel(text, this);
        body->setTextFormat(Qt::PlainText);
        body->setWordWrap(true);
        body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        rows->addWidget(body);
    }
}

void PublicCard::paintEvent(QPaintEvent*)
{
    if (m_slim)
        return;
    const Colours& colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.hairline);
    painter.setBrush(m_own ? colours.message.fill : colours.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
}

} // namespace tierdesk
