// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/guidenodeform.h"

#include "core/playbook/guideedit.h"
#include "ui/playbook/guideanswersedit.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/guidetext.h"

#include <QFileDialog>
#include <QLabel>
#include <QStackedWidget>

namespace tierdesk {

namespace {

enum ValuePage { ReplyPage, LinePage, OptionsPage };

} // namespace

GuideNodeForm::GuideNodeForm(PlaybookDraft& draft, QWidget* parent)
    : DraftForm(draft, parent)
{
    setLabelsAbove();
    addText();
    addPicture();
    addWays();
    addAction();
    addOutcome();
    addPacket();
}

void GuideNodeForm::setNode(int guide, const GuideNodeKey& node)
{
    m_guide = guide;
    m_node = node;
    const Guide* shown = this->guide();
    const GuideNode* chosen = this->node();
    setVisible(chosen != nullptr);
    if (chosen)
        setPath(QStringLiteral("guides[%1].nodes[%2]").arg(guide).arg(chosen - shown->nodes.data()));
    else
        setPath({});
}

void GuideNodeForm::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

const Guide* GuideNodeForm::guide() const
{
    const auto& guides = draft().value().guides;
    return m_guide >= 0 && m_guide < std::ssize(guides) ? &guides[static_cast<std::size_t>(m_guide)] : nullptr;
}

const GuideNode* GuideNodeForm::node() const
{
    return guide() ? guide()->node(m_node) : nullptr;
}

bool GuideNodeForm::isOf(std::initializer_list<GuideNodeKind> kinds) const
{
    return node() && std::ranges::find(kinds, node()->kind) != kinds.end();
}

bool GuideNodeForm::endsAs(GuideEnding ending) const
{
    return isOf({GuideNodeKind::Outcome}) && node()->outcome && node()->outcome->ending == ending;
}

bool GuideNodeForm::acts(GuideActionKind kind) const
{
    return isOf({GuideNodeKind::Action}) && node()->action && node()->action->kind == kind;
}

/// One answer is given and each leads somewhere of its own, so that none is left for "otherwise".
bool GuideNodeForm::isAllTold() const
{
    return isOf({GuideNodeKind::AskOne, GuideNodeKind::Check}) && !node()->next && !node()->choices.empty() &&
           std::ranges::none_of(node()->choices, [](const GuideChoice& choice) { return choice.next.isNull(); });
}

void GuideNodeForm::change(const std::function<void(GuideNode&)>& change)
{
    if (!node())
        return;
    const auto index = node() - guide()->nodes.data();
    draft().edit([&](Playbook& playbook) {
        change(playbook.guides[static_cast<std::size_t>(m_guide)].nodes[static_cast<std::size_t>(index)]);
    });
}

void GuideNodeForm::addText()
{
    auto* kind = makePick(this, [this](const QString& key) {
        change([&](GuideNode& node) { turnInto(node, fromKeyText<GuideNodeKind>(key)); });
    });
    addField(tr("&Kind of step"), QStringLiteral("kind"), kind, [this, kind] {
        if (node())
            showPick(*kind, choicesOf<GuideNodeKind>(), keyText(node()->kind));
    });
    m_text = makeParagraph(this, [this](const QString& text) { change([&](GuideNode& node) { node.text = text; }); });
    addField(tr("Te&xt"), QStringLiteral("text"), m_text,
             [this] { showParagraph(*m_text, node() ? node()->text : QString()); });
}

void GuideNodeForm::addPicture()
{
    auto* host = new QWidget(this);
    auto* shown = new QLabel(host);
    shown->setAccessibleName(tr("Picture of this step"));
    auto* choose = new QPushButton(makeIcon(Icon::Image), tr("Choose a picture…"), host);
    auto* remove = new QPushButton(makeIcon(Icon::Cross), tr("Remove the picture"), host);
    for (QPushButton* button : {choose, remove})
        button->setAutoDefault(false);
    auto* rows = new QVBoxLayout(host);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(shown);
    rows->addWidget(choose, 0, Qt::AlignLeading);
    rows->addWidget(remove, 0, Qt::AlignLeading);
    host->setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &GuideNodeForm::choosePicture);
    connect(remove, &QPushButton::clicked, this, [this, choose] {
        choose->setFocus(Qt::OtherFocusReason);
        change([](GuideNode& node) { node.picture.clear(); });
    });
    addField(tr("Picture"), QStringLiteral("picture"), host, [this, shown, remove] {
        QPixmap picture;
        const QString base64 = node() ? node()->picture : QString();
        const bool has = !base64.isEmpty() && picture.loadFromData(QByteArray::fromBase64(base64.toLatin1()));
        shown->setVisible(has);
        remove->setVisible(!base64.isEmpty());
        const int room = fontMetrics().averageCharWidth() * 30;
        if (has)
            shown->setPixmap(picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture);
    });
}

void GuideNodeForm::choosePicture()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("A picture for this step"), {},
                                                      tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg")));
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QString base64 = QString::fromLatin1(file.readAll().toBase64());
    change([&](GuideNode& node) { node.picture = base64; });
}

void GuideNodeForm::addWays()
{
    auto* answers = new GuideAnswersEdit(this);
    connect(answers, &GuideAnswersEdit::edited, this,
            [this, answers] { change([&](GuideNode& node) { node.choices = answers->choices(); }); });
    connect(answers, &GuideAnswersEdit::newStepWanted, this,
            [this](std::size_t answer) { Q_EMIT newStepWanted(QStringLiteral("choices[%1].next").arg(answer)); });
    addField(tr("A&nswers"), QStringLiteral("choices"), answers, [this, answers] {
        if (node())
            answers->show(*guide(), *node());
    });
    showOnlyWhen(answers, [this] { return node() && hasChoices(node()->kind); });
    const auto takeNext = [this](const QString& key) {
        if (key == newStepKey())
            Q_EMIT newStepWanted(QStringLiteral("next"));
        else
            change([&](GuideNode& node) { node.next = GuideNodeKey{key}; });
    };
    const auto addNext = [this, &takeNext](const QString& label, bool otherwise) {
        auto* next = makeStepPick(this, takeNext);
        addField(label, QStringLiteral("next"), next, [this, next] {
            if (node())
                showPick(*next, stepChoices(*guide(), *node(), tr("Nowhere yet")), node()->next.value);
        });
        showOnlyWhen(next, [this, otherwise] {
            return node() && node()->kind != GuideNodeKind::Outcome && hasChoices(node()->kind) == otherwise &&
                   !(otherwise && isAllTold());
        });
    };
    addNext(tr("Goe&s on to"), false);
    //: Where a step of a guide goes on for answers that lead nowhere of their own.
    addNext(tr("&Otherwise"), true);
}

void GuideNodeForm::addAction()
{
    auto* kind = makePick(this, [this](const QString& key) {
        change([&](GuideNode& node) { node.action = GuideAction{fromKeyText<GuideActionKind>(key), {}, {}}; });
    });
    addField(tr("&What is done"), QStringLiteral("action.kind"), kind, [this, kind] {
        if (node() && node()->action)
            showPick(*kind, choicesOf<GuideActionKind>(), keyText(node()->action->kind));
    });
    showOnlyWhen(kind, [this] { return isOf({GuideNodeKind::Action}); });
    auto* field = makePick(this, [this](const QString& key) {
        change([&](GuideNode& node) {
            node.action = GuideAction{GuideActionKind::SetField, parseWord<GuideField>(key), {}};
        });
    });
    addField(tr("&Field"), QStringLiteral("action.field"), field, [this, field] {
        if (!acts(GuideActionKind::SetField))
            return;
        std::vector<Choice> fields = choicesOf<GuideField>();
        fields.insert(fields.begin(), {QString(), tr("Choose one")});
        showPick(*field, fields, node()->action->field ? keyText(*node()->action->field) : QString());
    });
    showOnlyWhen(field, [this] { return acts(GuideActionKind::SetField); });
    QWidget* value = makeValue();
    addField(tr("Wh&ich"), QStringLiteral("action.value"), value, [this] { showValue(); });
    showOnlyWhen(value, [this] { return isOf({GuideNodeKind::Action}); });
}

QWidget* GuideNodeForm::makeValue()
{
    const auto take = [this](const QString& text) {
        change([&](GuideNode& node) {
            if (node.action)
                node.action->value = text;
        });
    };
    m_value = new QStackedWidget(this);
    m_reply = makeParagraph(m_value, take);
    m_line = new QLineEdit(m_value);
    connect(m_line, &QLineEdit::textEdited, this, take);
    m_options = makeStepPick(m_value, take);
    m_value->insertWidget(ReplyPage, m_reply);
    m_value->insertWidget(LinePage, m_line);
    m_value->insertWidget(OptionsPage, m_options);
    m_value->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return m_value;
}

std::vector<Choice> GuideNodeForm::valueChoices(const GuideAction& action) const
{
    const Playbook& playbook = draft().value();
    std::vector<Choice> choices;
    if (action.kind == GuideActionKind::Launch) {
        for (const LaunchTemplate& launch : playbook.launches)
            choices.push_back({launch.key, launch.name});
        return choices;
    }
    switch (action.field.value_or(GuideField::Tag)) {
    case GuideField::Kind:
        return choicesOf<TicketKind>();
    case GuideField::Category:
        return categoryChoices(playbook, NoneToo::No);
    case GuideField::Service:
        return serviceChoices(playbook);
    case GuideField::Impact:
        return rankChoices(playbook.matrix.impacts);
    case GuideField::Urgency:
        return rankChoices(playbook.matrix.urgencies);
    case GuideField::Asset:
    case GuideField::Tag:
        break;
    }
    return choices;
}

void GuideNodeForm::showValue()
{
    if (!node() || !node()->action)
        return;
    const GuideAction& action = *node()->action;
    const bool chosen = action.kind == GuideActionKind::Launch ||
                        (action.kind == GuideActionKind::SetField && action.field &&
                         action.field != GuideField::Asset && action.field != GuideField::Tag);
    const int page = chosen ? OptionsPage : action.kind == GuideActionKind::Macro ? ReplyPage : LinePage;
    m_value->setCurrentIndex(page);
    m_value->setFixedHeight(m_value->currentWidget()->sizeHint().height());
    m_value->setFocusProxy(m_value->currentWidget());
    for (QWidget* editor :
         {static_cast<QWidget*>(m_reply), static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_options)})
        editor->setAccessibleName(nameOf(action.kind));
    m_line->setPlaceholderText(action.kind == GuideActionKind::Article ? tr("The article's number") : QString());
    if (page == ReplyPage) {
        m_value->setFixedHeight(m_reply->height());
        showParagraph(*m_reply, action.value);
    } else if (page == LinePage) {
        showText(*m_line, action.value);
    } else {
        std::vector<Choice> choices = valueChoices(action);
        choices.insert(choices.begin(), {QString(), tr("Choose one")});
        showPick(*m_options, choices, action.value);
    }
}

void GuideNodeForm::addOutcome()
{
    const auto addPick = [this](const QString& label, const char* member, auto GuideOutcome::* field, auto options,
                                std::function<bool()> holds) {
        using Value = std::remove_reference_t<decltype(std::declval<GuideOutcome>().*field)>;
        auto* box = makeStepPick(this, [this, field](const QString& key) {
            change([&](GuideNode& node) {
                if (node.outcome)
                    (*node.outcome).*field = fromKeyText<Value>(key);
            });
        });
        addField(label, QStringLiteral("outcome.") + QLatin1String(member), box, [this, box, field, options] {
            if (node() && node()->outcome)
                showPick(*box, options(), keyText((*node()->outcome).*field));
        });
        showOnlyWhen(box, std::move(holds));
    };
    addPick(
        tr("How it &ends"), "ending", &GuideOutcome::ending, [] { return choicesOf<GuideEnding>(); },
        [this] { return isOf({GuideNodeKind::Outcome}); });
    addPick(
        tr("&Resolution code"), "code", &GuideOutcome::code,
        [this] {
            std::vector<Choice> codes = draft().value().resolutionCodes;
            codes.insert(codes.begin(), {QString(), tr("None")});
            return codes;
        },
        [this] { return endsAs(GuideEnding::Solved); });
    auto* resolution = makeParagraph(this, [this](const QString& text) {
        change([&](GuideNode& node) {
            if (node.outcome)
                node.outcome->resolution = text;
        });
    });
    resolution->setPlaceholderText(tr("The step's own text"));
    addField(tr("Reso&lution"), QStringLiteral("outcome.resolution"), resolution, [this, resolution] {
        showParagraph(*resolution, node() && node()->outcome ? node()->outcome->resolution : QString());
    });
    showOnlyWhen(resolution, [this] { return endsAs(GuideEnding::Solved); });
    addPick(
        tr("&Queue"), "queue", &GuideOutcome::queue,
        [this] {
            std::vector<Choice> queues = queueChoices(draft().value(), NoneToo::No);
            queues.insert(queues.begin(), {QString(), tr("Choose one")});
            return queues;
        },
        [this] { return endsAs(GuideEnding::Escalate); });
    addPick(
        tr("Which g&uide"), "guide", &GuideOutcome::guide,
        [this] {
            std::vector<Choice> guides{{QString(), tr("Choose one")}};
            for (const Guide& one : draft().value().guides) {
                if (&one != guide())
                    guides.push_back({one.key.value, one.name});
            }
            return guides;
        },
        [this] { return endsAs(GuideEnding::Guide); });
}

QString GuideNodeForm::packetText(PacketPart part) const
{
    QStringList lines;
    if (node() && node()->outcome) {
        for (const GuidePacketLine& line : node()->outcome->packet) {
            if (line.part == part)
                lines.append(line.text);
        }
    }
    return lines.join(u'\n');
}

/// One part of the packet at a time; those that say something are marked in the list.
void GuideNodeForm::addPacket()
{
    auto* host = new QWidget(this);
    auto* part = makeStepPick(host, [this](const QString& key) {
        m_part = fromKeyText<PacketPart>(key);
        refresh();
    });
    part->setAccessibleName(tr("Part of the packet"));
    auto* text = makeParagraph(host, [this](const QString& words) {
        change([&](GuideNode& node) {
            if (!node.outcome)
                return;
            std::erase_if(node.outcome->packet, [this](const GuidePacketLine& line) { return line.part == m_part; });
            if (!words.isEmpty())
                node.outcome->packet.push_back({m_part, words});
            std::ranges::stable_sort(node.outcome->packet, {}, &GuidePacketLine::part);
        });
    });
    text->setAccessibleName(tr("What the packet says there"));
    auto* rows = new QVBoxLayout(host);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::inside);
    rows->addWidget(part);
    rows->addWidget(text);
    host->setFocusProxy(part);
    addField(tr("H&andoff packet"), QStringLiteral("outcome.packet"), host, [this, part, text] {
        std::vector<Choice> parts;
        for (const PacketPart one : allValues<PacketPart>())
            //: A part of the handoff packet that a guide fills in: %1 is its name.
            parts.push_back(
                {toWord(one), packetText(one).isEmpty() ? nameOf(one) : tr("%1 (filled in)").arg(nameOf(one))});
        showPick(*part, parts, toWord(m_part));
        showParagraph(*text, packetText(m_part));
    });
    showOnlyWhen(host, [this] { return endsAs(GuideEnding::Escalate); });
}

} // namespace tierdesk
