// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/conversationcard.h"

#include "core/knowledge/articlename.h"
#include "ui/shell/colours.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/conversationtext.h"
#include "ui/widgets/richtextview.h"

#include <QAbstractTextDocumentLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

/// As high as what it shows.
class Quotation final : public RichTextView
{
public:
    explicit Quotation(const QString& markdown, QWidget* parent)
        : RichTextView(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        viewport()->setAutoFillBackground(false);
        document()->setDocumentMargin(0);
        connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                [this](const QSizeF& size) { setFixedHeight(static_cast<int>(std::ceil(size.height()))); });
        setMarkdown(markdown);
    }
};

} // namespace

ConversationCard::ConversationCard(const QString& said, QWidget* parent)
    : QWidget(parent)
    , m_own(true)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(gap::near + gap::inside, gap::near, gap::near + gap::inside, gap::near);
    addWords(said);
}

ConversationCard::ConversationCard(int turn, const Conversation::Held& held, QWidget* parent)
    : QWidget(parent)
    , m_own(false)
    , m_rows(new QVBoxLayout(this))
{
    const AssistantReply& reply = held.turn.reply;
    m_rows->setContentsMargins(gap::near + gap::inside, gap::near, gap::near + gap::inside, gap::near);
    m_rows->setSpacing(gap::near);
    for (const QString& words : replyParts(reply))
        addWords(words);
    for (const Citation& one : reply.citations)
        addCitation(one);
    if (reply.kind == ReplyKind::Answer || reply.kind == ReplyKind::GuideEnd)
        addRating(turn, held);
}

void ConversationCard::addWords(const QString& text)
{
    if (text.isEmpty())
        return;
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addWidget(label);
}

void ConversationCard::addPicture(const QString& base64)
{
    QPixmap picture;
    if (!picture.loadFromData(QByteArray::fromBase64(base64.toLatin1())))
        return;
    constexpr int widest = 480;
    auto* label = new QLabel(this);
    label->setPixmap(picture.width() > widest ? picture.scaledToWidth(widest, Qt::SmoothTransformation) : picture);
    label->setAccessibleName(tr("Picture of this step"));
    m_rows->addWidget(label);
}

void ConversationCard::addCitation(const Citation& citation)
{
    auto* text = new Quotation(citation.text, this);
    text->setAccessibleName(citation.title);
    connect(text, &RichTextView::linkActivated, this, &ConversationCard::linkActivated);
    m_rows->addWidget(text);
    //: %1 is the number of an article of the knowledge base ("KB-12"), %2 its title.
    QString name = tr("%1 · %2").arg(nameOf(citation.article), citation.title);
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    auto* source = new QPushButton(makeIcon(Icon::Article), name, this);
    source->setObjectName(QStringLiteral("citation"));
    source->setFlat(true);
    source->setToolTip(tr("Read the whole article"));
    connect(source, &QPushButton::clicked, this, [this, id = citation.article] { Q_EMIT articleAsked(id); });
    m_rows->addWidget(source, 0, Qt::AlignLeading);
}

void ConversationCard::addRating(int turn, const Conversation::Held& held)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(gap::inside);
    auto* group = new QButtonGroup(this);
    const auto add = [&](Rating rating, const QString& text) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setFont(fontFor(TextSize::Small));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(held.rating == rating);
        group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, turn, rating] { Q_EMIT rated(turn, rating); });
        line->addWidget(button);
    };
    add(Rating::Helpful, tr("Helpful"));
    add(Rating::NotHelpful, tr("Not helpful"));
    line->addStretch(1);
    m_rows->addLayout(line);
}

void ConversationCard::paintEvent(QPaintEvent*)
{
    const Colours& colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.hairline);
    painter.setBrush(m_own ? colours.message.fill : colours.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
}

} // namespace tierdesk
