// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/fields.h"

#include "ui/shell/metrics.h"
#include "ui/text/enumnames.h"
#include "ui/text/names.h"
#include "ui/widgets/endlesswords.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace tierdesk {

namespace {

constexpr int mostOffers = 30;

/// Asks the store in a lane of the field's own and offers what comes.
template <class Find, class ToItem>
PickField* makeLookup(DeskClient& client, QWidget* parent, Find find, ToItem toItem)
{
    auto lane = std::make_shared<Lane>();
    auto ask = [&client, lane, find, toItem](const QString& typed, PickField::Offer offer) {
        client.read(
            &client, *lane, [find, typed](Store& store) { return find(store, typed); },
            [&client, offer = std::move(offer), toItem](const auto& found) {
                std::vector<PickItem> items;
                if (found) {
                    for (const auto& one : *found)
                        items.push_back(toItem(one, *client.playbook()));
                }
                offer(std::move(items));
            });
    };
    return new PickField(std::move(ask), parent);
}

Stored<std::vector<TicketRow>> findTickets(Store& store, const QString& typed, TicketId except)
{
    std::vector<TicketId> ids;
    const auto known = store.find(typed);
    if (!known)
        return fail(known.error());
    if (*known)
        ids.push_back(**known);
    const auto hits = store.search(typed, mostOffers);
    if (!hits)
        return fail(hits.error());
    for (const SearchHit& hit : *hits) {
        if (std::ranges::find(ids, hit.ticket) == ids.end())
            ids.push_back(hit.ticket);
    }
    std::erase(ids, except);
    return store.rows(ids);
}

/// Tree order, children under their parents; the bound keeps a damaged document from hanging the program.
void appendCategories(const Playbook& playbook, const CategoryKey& parent, int depth, std::vector<PickItem>& items)
{
    constexpr int deepest = 16;
    for (const Category& category : playbook.categories) {
        if (category.parent != parent || depth > deepest)
            continue;
        items.push_back({playbook.categoryPath(category.key), {}, category.key.value, depth});
        appendCategories(playbook, category.key, depth + 1, items);
    }
}

bool hasAllWords(const QString& text, const QString& typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PickItem itemOf(const Person& person, const Playbook& playbook)
{
    QStringList details;
    for (const QueueKey& key : person.queues) {
        if (const Queue* queue = playbook.queue(key))
            details.append(queue->name);
    }
    if (!person.isStaff())
        details = {person.email, person.phone};
    details.removeAll(QString());
    return {person.name, details.join(QStringLiteral(" · ")), QVariant::fromValue(person), 0};
}

PickField* makePersonField(DeskClient& client, PeopleKind kind, QWidget* parent)
{
    return makeLookup(
        client, parent,
        [kind](Store& store, const QString& typed) { return store.findPeople(typed, kind, mostOffers); },
        [](const Person& person, const Playbook& playbook) { return itemOf(person, playbook); });
}

std::optional<Person> personOf(const PickField& field)
{
    if (!field.picked() || !field.picked()->value.canConvert<Person>())
        return {};
    return field.picked()->value.value<Person>();
}

PickField* makeClientField(DeskClient& client, QWidget* parent)
{
    return makeLookup(
        client, parent, [](Store& store, const QString& typed) { return store.findClients(typed, mostOffers); },
        [](const Client& found, const Playbook&) {
            return PickItem{found.name, {}, QVariant::fromValue(found.id.value), 0};
        });
}

ClientId clientOf(const PickField& field)
{
    return field.picked() ? ClientId{field.picked()->value.toLongLong()} : ClientId{};
}

PickItem itemOf(const TicketRow& row, const Playbook& playbook)
{
    const State* state = playbook.state(row.state);
    QStringList details{row.requesterName, state ? state->name : row.state.value};
    details.removeAll(QString());
    return {QStringLiteral("#%1 %2").arg(QString::number(row.id.value), row.subject),
            details.join(QStringLiteral(" · ")), QVariant::fromValue(row), 0};
}

PickField* makeTicketField(DeskClient& client, TicketId except, QWidget* parent)
{
    return makeLookup(
        client, parent, [except](Store& store, const QString& typed) { return findTickets(store, typed, except); },
        [](const TicketRow& row, const Playbook& playbook) { return itemOf(row, playbook); });
}

std::optional<TicketRow> rowOf(const PickField& field)
{
    if (!field.picked())
        return {};
    return field.picked()->value.value<TicketRow>();
}

PickField* makeCategoryField(PlaybookPtr playbook, const CategoryKey& chosen, QWidget* parent)
{
    std::vector<PickItem> tree;
    appendCategories(*playbook, {}, 0, tree);
    const auto known = std::ranges::find(tree, QVariant(chosen.value), &PickItem::value);
    const auto current = known == tree.end() ? std::nullopt : std::optional(*known);
    auto ask = [tree = std::move(tree)](const QString& typed, const PickField::Offer& offer) {
        std::vector<PickItem> items;
        for (PickItem item : tree) {
            if (!hasAllWords(item.text, typed))
                continue;
            item.depth = typed.isEmpty() ? item.depth : 0;
            items.push_back(std::move(item));
        }
        offer(std::move(items));
    };
    auto* field = new PickField(std::move(ask), parent);
    field->setPicked(current);
    return field;
}

CategoryKey categoryOf(const PickField& field)
{
    return field.picked() ? CategoryKey{field.picked()->value.toString()} : CategoryKey{};
}

QComboBox* makeQueueBox(const Playbook& playbook, const std::function<bool(const Queue&)>& fits, QWidget* parent)
{
    std::vector<const Queue*> queues;
    for (const Queue& queue : playbook.queues) {
        if (!queue.retired && fits(queue))
            queues.push_back(&queue);
    }
    std::ranges::stable_sort(queues, {}, [](const Queue* queue) { return queue->tier; });
    auto* box = new QComboBox(parent);
    for (const Queue* queue : queues) {
        const Names words(playbook);
        box->addItem(words.place({queue->key, queue->tier}), queue->key.value);
        box->setItemData(box->count() - 1, queue->purpose, Qt::ToolTipRole);
    }
    box->setCurrentIndex(box->count() == 1 ? 0 : -1);
    return box;
}

QueueKey queueOf(const QComboBox& box)
{
    return QueueKey{keyOf(box)};
}

QComboBox* makeServiceBox(const Playbook& playbook, const ServiceKey& chosen, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->addItem(QCoreApplication::translate("TicketFields", "none"), QString());
    for (const Service& service : playbook.services)
        box->addItem(service.name, service.key.value);
    choose(*box, chosen.value);
    return box;
}

ServiceKey serviceOf(const QComboBox& box)
{
    return ServiceKey{keyOf(box)};
}

QComboBox* makeChoiceBox(const std::vector<Choice>& choices, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const Choice& choice : choices)
        box->addItem(choice.name, choice.key);
    return box;
}

QString keyOf(const QComboBox& box)
{
    return box.currentData().toString();
}

void choose(QComboBox& box, const QString& key)
{
    box.setCurrentIndex(box.findData(key));
}

QComboBox* makeKindBox(TicketKind chosen, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const TicketKind kind : allValues<TicketKind>())
        box->addItem(nameOf(kind), QString(toWord(kind)));
    choose(*box, toWord(chosen));
    return box;
}

QComboBox* makeChannelBox(std::span<const Channel> channels, Channel chosen, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const Channel channel : channels)
        box->addItem(nameOf(channel), QString(toWord(channel)));
    choose(*box, toWord(chosen));
    return box;
}

QPlainTextEdit* makeTextField(int lines, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    expectEndlessWords(*edit);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(lines * edit->fontMetrics().lineSpacing() + 2 * gap::near);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    return edit;
}

} // namespace tierdesk
