// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/guidetrial.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/guidetext.h"
#include "ui/ticket/choicebutton.h"
#include "ui/ticket/rowbutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tierdesk {

GuideTrial::GuideTrial(QWidget* parent)
    : QWidget(parent)
    , m_host(new QWidget(this))
    , m_rows(new QVBoxLayout(m_host))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap::inside);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_host);
    all->addStretch(1);
}

void GuideTrial::setGuide(const Guide& guide)
{
    if (guide == m_guide)
        return;
    if (guide.key != m_guide.key)
        m_answers.clear();
    m_guide = guide;
    build();
}

std::vector<GuideNodeKey> GuideTrial::way() const
{
    const GuideWalk walked = walk(m_guide, m_answers);
    std::vector<GuideNodeKey> nodes;
    std::ranges::transform(walked.trail, std::back_inserter(nodes), &GuideAnswer::node);
    if (walked.at)
        nodes.push_back(walked.at);
    return nodes;
}

void GuideTrial::focusFirst()
{
    if (m_first)
        QMetaObject::invokeMethod(m_first, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
}

void GuideTrial::build()
{
    const bool held = focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    m_first = nullptr;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const GuideWalk walked = walk(m_guide, m_answers);
    buildTrail(walked);
    if (const GuideNode* node = m_guide.node(walked.at)) {
        buildNode(*node);
    } else {
        auto* hole = new QLabel(
            m_guide.nodes.empty() ? tr("This guide has no steps yet.") : tr("Here the guide leads nowhere."), m_host);
        hole->setWordWrap(true);
        m_rows->addWidget(hole);
    }
    if (held)
        focusFirst();
    Q_EMIT wayChanged();
}

void GuideTrial::buildTrail(const GuideWalk& walked)
{
    for (const GuideAnswer& answer : walked.trail) {
        const GuideNode& node = *m_guide.node(answer.node);
        const QString said = answer.skipped ? tr("left out") : answerText(node, answer);
        auto* row = new RowButton(answer.skipped ? Icon::Minus : Icon::Accept, stepName(node),
                                  said.isEmpty() ? tr("done") : said, m_host);
        row->setToolTip(tr("Press to answer it anew."));
        connect(row, &QAbstractButton::clicked, this, [this, key = answer.node] { goBackTo(key); });
        m_rows->addWidget(row);
    }
    if (!walked.trail.empty())
        m_rows->addSpacing(gap::inside);
}

void GuideTrial::buildNode(const GuideNode& node)
{
    auto* words = new QLabel(node.text, m_host);
    words->setObjectName(QStringLiteral("trialStep"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setFont(emphasised(words->font()));
    m_rows->addWidget(words);
    QPixmap picture;
    if (!node.picture.isEmpty() && picture.loadFromData(QByteArray::fromBase64(node.picture.toLatin1()))) {
        auto* shown = new QLabel(m_host);
        const int room = fontMetrics().averageCharWidth() * 36;
        shown->setPixmap(picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture);
        shown->setAccessibleName(tr("Picture of this step"));
        m_rows->addWidget(shown);
    }
    switch (node.kind) {
    case GuideNodeKind::AskOne:
    case GuideNodeKind::AskMany:
    case GuideNodeKind::Check:
        buildChoices(node);
        break;
    case GuideNodeKind::AskText:
    case GuideNodeKind::AskNumber:
        buildField(node);
        break;
    case GuideNodeKind::Instruction:
    case GuideNodeKind::Action: {
        auto* done = new ChoiceButton(0, tr("Done"), m_host);
        setTone(*done, ButtonTone::Primary);
        connect(done, &QAbstractButton::clicked, this, [this, key = node.key] { give({key, {}, {}, false}); });
        offer(done);
        auto* skip = new ChoiceButton(0, tr("Leave it out"), m_host);
        connect(skip, &QAbstractButton::clicked, this, [this, key = node.key] { give({key, {}, {}, true}); });
        offer(skip);
        break;
    }
    case GuideNodeKind::Outcome:
        buildEnd(node);
        break;
    }
}

void GuideTrial::offer(QPushButton* button)
{
    m_rows->addWidget(button);
    if (!m_first)
        m_first = button;
}

void GuideTrial::buildChoices(const GuideNode& node)
{
    const bool many = node.kind == GuideNodeKind::AskMany;
    std::vector<ChoiceButton*> boxes;
    for (const GuideChoice& choice : node.choices) {
        auto* button = new ChoiceButton(0, choice.text, m_host);
        button->setCheckable(many);
        if (!many)
            connect(button, &QAbstractButton::clicked, this,
                    [this, key = node.key, chosen = choice.key] { give({key, {chosen}, {}, false}); });
        offer(button);
        boxes.push_back(button);
    }
    if (!many)
        return;
    auto* on = new ChoiceButton(0, tr("Go on"), m_host);
    setTone(*on, ButtonTone::Primary);
    offer(on);
    connect(on, &QAbstractButton::clicked, this, [this, node, boxes] {
        GuideAnswer answer{node.key, {}, {}, false};
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            if (boxes[i]->isChecked())
                answer.chosen.push_back(node.choices[i].key);
        }
        give(answer);
    });
}

void GuideTrial::buildField(const GuideNode& node)
{
    auto* edit = new QLineEdit(m_host);
    edit->setAccessibleName(stepName(node));
    edit->setPlaceholderText(node.kind == GuideNodeKind::AskNumber ? tr("A number, then Enter")
                                                                   : tr("Your words, then Enter"));
    m_rows->addWidget(edit);
    m_first = edit;
    auto* on = new ChoiceButton(0, tr("Go on"), m_host);
    setTone(*on, ButtonTone::Primary);
    offer(on);
    const auto take = [this, edit, node] {
        const GuideAnswer answer{node.key, {}, edit->text().trimmed(), false};
        if (faultOf(node, answer))
            edit->setFocus();
        else
            give(answer);
    };
    connect(edit, &QLineEdit::returnPressed, this, take);
    connect(on, &QAbstractButton::clicked, this, take);
}

void GuideTrial::buildEnd(const GuideNode& node)
{
    auto* end = new QLabel(node.outcome ? nameOf(node.outcome->ending) : tr("It does not say how it ends."), m_host);
    end->setWordWrap(true);
    m_rows->addWidget(end);
    auto* again = new ChoiceButton(0, tr("Begin again"), m_host);
    connect(again, &QAbstractButton::clicked, this, [this] {
        m_answers.clear();
        build();
        focusFirst();
    });
    offer(again);
}

void GuideTrial::give(const GuideAnswer& answer)
{
    std::erase_if(m_answers, [&](const GuideAnswer& one) { return one.node == answer.node; });
    m_answers.push_back(answer);
    build();
    focusFirst();
}

void GuideTrial::goBackTo(const GuideNodeKey& node)
{
    std::erase_if(m_answers, [&](const GuideAnswer& one) { return one.node == node; });
    build();
    focusFirst();
}

} // namespace tierdesk
