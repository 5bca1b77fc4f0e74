// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/fieldkit.h"

#include "ui/shell/metrics.h"
#include "ui/text/timetext.h"
#include "ui/widgets/endlesswords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QWheelEvent>

namespace tierdesk {

namespace {

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

/// A wheel that scrolls the page must not change what it passes over.
class WheelGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

void guardFromWheel(QWidget* widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

void appendCategories(const Playbook& playbook, const CategoryKey& parent, std::size_t depth, std::vector<Choice>& to)
{
    for (const Category& category : playbook.categories) {
        if (category.parent != parent || depth > playbook.categories.size())
            continue;
        to.push_back({category.key.value, playbook.categoryPath(category.key)});
        appendCategories(playbook, category.key, depth + 1, to);
    }
}

QString nothing()
{
    //: Chosen instead of one of the things in a list.
    return Fields::tr("None");
}

} // namespace

QPlainTextEdit* makeParagraph(QWidget* parent, std::function<void(const QString&)> typed)
{
    auto* edit = new QPlainTextEdit(parent);
    expectEndlessWords(*edit);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(3 * edit->fontMetrics().lineSpacing() + 2 * gap::near);
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, [edit, typed] { typed(edit->toPlainText()); });
    return edit;
}

QSpinBox* makeNumber(const NumberRange& range, QWidget* parent, std::function<void(int)> typed)
{
    auto* box = new QSpinBox(parent);
    box->setRange(range.least, range.most);
    box->setSuffix(range.suffix);
    box->setSpecialValueText(range.none);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    guardFromWheel(box);
    QObject::connect(box, &QSpinBox::valueChanged, box, std::move(typed));
    return box;
}

QCheckBox* makeCheck(const QString& words, QWidget* parent, std::function<void(bool)> ticked)
{
    auto* box = new QCheckBox(words, parent);
    box->setAccessibleName(QString(words).remove(u'&'));
    QObject::connect(box, &QCheckBox::toggled, box, std::move(ticked));
    return box;
}

QComboBox* makePick(QWidget* parent, std::function<void(const QString& key)> picked)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    guardFromWheel(box);
    QObject::connect(box, &QComboBox::currentIndexChanged, box,
                     [box, picked](int index) { picked(box->itemData(index).toString()); });
    return box;
}

KeysEdit* makePicks(QWidget* parent, const QString& label, const QString& hint,
                    std::function<void(const QStringList& keys)> picked)
{
    auto* edit = new KeysEdit(KeysEdit::Others::No, parent);
    edit->setFieldName(QString(label).remove(u'&'));
    edit->setHint(hint);
    QObject::connect(edit, &KeysEdit::keysEdited, edit, std::move(picked));
    return edit;
}

QLineEdit* makeSpan(QWidget* parent, std::function<void(int minutes)> typed)
{
    auto* edit = new QLineEdit(parent);
    //: A field for a span of working time; the units stay as they are.
    edit->setPlaceholderText(Fields::tr("4h 30m"));
    QObject::connect(edit, &QLineEdit::editingFinished, edit, [edit, typed] {
        if (const auto minutes = parseWorkingTime(edit->text()))
            typed(*minutes);
    });
    return edit;
}

void showText(QLineEdit& edit, const QString& text)
{
    if (edit.text() != text)
        edit.setText(text);
}

void showParagraph(QPlainTextEdit& edit, const QString& text)
{
    const QSignalBlocker silent(edit);
    if (edit.toPlainText() != text)
        edit.setPlainText(text);
}

void showNumber(QSpinBox& box, int number)
{
    const QSignalBlocker silent(box);
    box.setValue(number);
}

void showCheck(QCheckBox& box, bool on)
{
    const QSignalBlocker silent(box);
    box.setChecked(on);
}

void showPick(QComboBox& box, const std::vector<Choice>& options, const QString& key)
{
    const QSignalBlocker silent(box);
    std::vector<Choice> wanted = options;
    if (std::ranges::find(wanted, key, &Choice::key) == wanted.end())
        wanted.push_back({key, key});
    bool same = box.count() == static_cast<int>(wanted.size());
    for (int i = 0; same && i < box.count(); ++i) {
        const Choice& choice = wanted[static_cast<std::size_t>(i)];
        same = box.itemData(i).toString() == choice.key && box.itemText(i) == choice.name;
    }
    if (!same) {
        box.clear();
        for (const Choice& choice : wanted)
            box.addItem(choice.name, choice.key);
    }
    box.setCurrentIndex(box.findData(key));
}

void showPicks(KeysEdit& edit, const std::vector<Choice>& options, const QStringList& keys)
{
    edit.setChoices(options);
    edit.setKeys(keys);
}

void showSpan(QLineEdit& edit, int minutes)
{
    if (edit.hasFocus() && parseWorkingTime(edit.text()) == minutes)
        return;
    const QString hours = minutes >= 60 ? QStringLiteral("%1h").arg(minutes / 60) : QString();
    const QString rest = minutes % 60 > 0 ? QStringLiteral("%1m").arg(minutes % 60) : QString();
    showText(edit, hours.isEmpty() || rest.isEmpty() ? hours + rest : hours + u' ' + rest);
}

std::optional<int> parseWorkingTime(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(?:(\d{1,5})\s*h)?\s*(?:(\d{1,7})\s*(?:m|min)?)?$)"));
    const QString simple = text.trimmed().toLower();
    const auto match = shape.match(simple);
    if (!match.hasMatch())
        return {};
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

std::vector<Choice> queueChoices(const Playbook& playbook, NoneToo none)
{
    std::vector<const Queue*> queues;
    for (const Queue& queue : playbook.queues) {
        if (!queue.retired)
            queues.push_back(&queue);
    }
    std::ranges::stable_sort(queues, {}, [](const Queue* queue) { return queue->tier; });
    std::vector<Choice> choices;
    if (none == NoneToo::Yes)
        choices.push_back({QString(), nothing()});
    const Names names(playbook);
    for (const Queue* queue : queues)
        choices.push_back({queue->key.value, names.place({queue->key, queue->tier})});
    return choices;
}

std::vector<Choice> tierChoices(const Playbook& playbook)
{
    std::vector<Choice> choices;
    for (const TierEntry& entry : playbook.tiers)
        //: A tier: its number and its name.
        choices.push_back({keyText(entry.tier), Fields::tr("%1 %2").arg(entry.tier.value).arg(entry.name)});
    return choices;
}

std::vector<Choice> categoryChoices(const Playbook& playbook, NoneToo none)
{
    std::vector<Choice> choices;
    if (none == NoneToo::Yes)
        choices.push_back({QString(), nothing()});
    appendCategories(playbook, {}, 0, choices);
    return choices;
}

std::vector<Choice> serviceChoices(const Playbook& playbook)
{
    std::vector<Choice> choices;
    for (const Service& service : playbook.services)
        choices.push_back({service.key.value, service.name});
    return choices;
}

std::vector<Choice> calendarChoices(const Playbook& playbook, const QString& none)
{
    std::vector<Choice> choices;
    if (!none.isEmpty())
        choices.push_back({QString(), none});
    for (const Calendar& calendar : playbook.calendars)
        choices.push_back({calendar.key.value, calendar.name});
    return choices;
}

std::vector<Choice> priorityChoices(const Playbook& playbook)
{
    std::vector<Choice> choices;
    const Names names(playbook);
    for (int rank = 1; rank <= playbook.matrix.priorities.size(); ++rank)
        choices.push_back({QString::number(rank), names.priority(Priority{rank})});
    return choices;
}

std::vector<Choice> rankChoices(const QStringList& names)
{
    std::vector<Choice> choices;
    for (int rank = 1; rank <= names.size(); ++rank)
        choices.push_back({QString::number(rank), names[rank - 1]});
    return choices;
}

std::vector<Choice> staffChoices(const PlaybookDraft& draft)
{
    std::vector<Choice> choices{{QStringLiteral("0"), nothing()}};
    for (const Person& person : draft.staff()) {
        if (person.role != Role::Automaton)
            choices.push_back({keyText(person.id), person.name});
    }
    return choices;
}

std::vector<Choice> clientChoices(const PlaybookDraft& draft)
{
    std::vector<Choice> choices;
    for (const Client& client : draft.clients())
        choices.push_back({keyText(client.id), client.name});
    return choices;
}

QString freshKey(const QString& name, const std::function<bool(const QString&)>& isTaken)
{
    QString key;
    // Letters lose their accents; whatever else is no letter and no digit parts words.
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar one : plain) {
        if ((one >= u'a' && one <= u'z') || (one >= u'0' && one <= u'9'))
            key.append(one);
        else if (!one.isMark() && !key.isEmpty() && !key.endsWith(u'-'))
            key.append(u'-');
    }
    while (key.endsWith(u'-'))
        key.chop(1);
    if (key.isEmpty())
        key = QStringLiteral("entry");
    QString fresh = key;
    for (int number = 2; isTaken(fresh); ++number)
        fresh = QStringLiteral("%1-%2").arg(key).arg(number);
    return fresh;
}

} // namespace tierdesk
