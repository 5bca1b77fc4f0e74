// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/filtercompletion.h"

#include "core/desk/filterwords.h"

#include <algorithm>

namespace tierdesk {

namespace {

/// Whether any word of the name begins so; what is typed after a space or dash counts as well.
bool beginsAWord(const QString& name, const QString& begin)
{
    if (name.startsWith(begin, Qt::CaseInsensitive))
        return true;
    for (qsizetype i = 1; i < name.size(); ++i) {
        if (!name.at(i - 1).isLetterOrNumber() && name.at(i).isLetterOrNumber() &&
            QStringView(name).mid(i).startsWith(begin, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

class Completer
{
public:
    Completer(const FilterNames& names, int limit)
        : m_names(names)
        , m_limit(limit)
    {}

    std::vector<FilterCompletion> take() { return std::move(m_found); }

    void fields(const QString& typed, int from, int length);
    void values(FilterField field, const QString& typed, int from, int length);

private:
    void offer(const QString& text, const QString& name = {})
    {
        const bool known = std::ranges::find(m_found, text, &FilterCompletion::text) != m_found.end();
        if (!known && static_cast<int>(m_found.size()) < m_limit)
            m_found.push_back({m_from, m_length, text, name});
    }

    void offerValue(const QString& key, const QString& name = {})
    {
        if (beginsAWord(key, m_typed) || (!name.isEmpty() && beginsAWord(name, m_typed)))
            offer(m_before + quotedValue(key), name);
    }

    template <class T>
    void offerEntries(const std::vector<T>& entries)
    {
        for (const T& entry : entries)
            offerValue(entry.key.value, entry.name);
    }

    void offerQueues();
    void offerNumbers(const QStringList& called, int first);
    void offerPeople();
    void offerNames(FilterField field);

    const FilterNames& m_names;
    int m_limit;
    std::vector<FilterCompletion> m_found;
    QString m_typed;
    /// What stands before a value when a bare word is completed to a whole term.
    QString m_before;
    int m_from = 0;
    int m_length = 0;
};

void Completer::fields(const QString& typed, int from, int length)
{
    m_from = from;
    m_length = length;
    const bool negated = typed.startsWith(QLatin1Char('-'));
    const QString sign = negated ? QStringLiteral("-") : QString();
    m_typed = negated ? typed.mid(1) : typed;
    for (const FilterField field : allValues<FilterField>()) {
        const QString name = toWord(field);
        if (!name.startsWith(m_typed, Qt::CaseInsensitive))
            continue;
        offer(sign + name + QLatin1Char(':'));
        if (!negated && isOrdered(field) && name.compare(m_typed, Qt::CaseInsensitive) == 0) {
            for (const char* relation : {"<=", ">=", "<", ">"})
                offer(name + QLatin1String(relation));
        }
    }
    if (m_typed.size() < 2)
        return;
    m_before = sign + QStringLiteral("queue:");
    offerQueues();
    m_before = sign + QStringLiteral("state:");
    offerEntries(m_names.playbook.states);
}

void Completer::offerQueues()
{
    for (const Queue& queue : m_names.playbook.queues) {
        if (!queue.retired)
            offerValue(queue.key.value, queue.name);
    }
}

void Completer::offerNumbers(const QStringList& called, int first)
{
    for (qsizetype i = 0; i < called.size(); ++i)
        offerValue(QString::number(i + first), called[i]);
    offerValue(QStringLiteral("none"));
}

void Completer::offerPeople()
{
    offerValue(QStringLiteral("me"));
    offerValue(QStringLiteral("none"));
    if (!m_names.people)
        return;
    for (const Person& person : m_names.people(m_typed))
        offer(quotedValue(person.login.isEmpty() ? person.name : person.login), person.name);
}

void Completer::offerNames(FilterField field)
{
    if (field == FilterField::Client) {
        offerValue(QStringLiteral("none"));
        for (const Client& client : m_names.clients ? m_names.clients(m_typed) : std::vector<Client>{})
            offer(quotedValue(client.name));
    }
    if (field == FilterField::Tag) {
        for (const QString& tag : m_names.tags ? m_names.tags(m_typed) : QStringList{})
            offer(quotedValue(tag));
    }
}

void Completer::values(FilterField field, const QString& typed, int from, int length)
{
    m_typed = typed;
    m_from = from;
    m_length = length;
    const Playbook& playbook = m_names.playbook;
    switch (field) {
    case FilterField::Queue:
        return offerQueues();
    case FilterField::Tier: {
        for (const TierEntry& entry : playbook.tiers)
            offerValue(QString::number(entry.tier.value), entry.name);
        return;
    }
    case FilterField::State:
        for (const char* word : {"open", "closed", "any"})
            offerValue(QLatin1String(word));
        return offerEntries(playbook.states);
    case FilterField::Reason:
        offerValue(QStringLiteral("none"));
        for (const Choice& reason : playbook.pendingReasons)
            offerValue(reason.key, reason.name);
        return;
    case FilterField::Priority:
        return offerNumbers(playbook.matrix.priorities, 1);
    case FilterField::Impact:
        return offerNumbers(playbook.matrix.impacts, 1);
    case FilterField::Urgency:
        return offerNumbers(playbook.matrix.urgencies, 1);
    case FilterField::Assignee:
    case FilterField::Owner:
    case FilterField::Requester:
    case FilterField::Watcher:
    case FilterField::Mentions:
        return offerPeople();
    case FilterField::Category:
        for (const Category& category : playbook.categories)
            offerValue(category.key.value, playbook.categoryPath(category.key));
        return;
    case FilterField::Service:
        return offerEntries(playbook.services);
    case FilterField::Client:
    case FilterField::Tag:
        return offerNames(field);
    case FilterField::Created:
    case FilterField::Changed:
        for (const char* span : {"1h", "8h", "1d", "3d", "1w", "4w"})
            offerValue(QLatin1String(span));
        return;
    case FilterField::Due:
        for (const char* word : {"overdue", "1h", "4h", "8h", "none"})
            offerValue(QLatin1String(word));
        return;
    case FilterField::Opened:
    case FilterField::Arrived:
    case FilterField::Left:
    case FilterField::Resolved:
    case FilterField::Moved:
    case FilterField::Bounced:
        for (const char* word : {"today", "1d", "1w", "4w"})
            offerValue(QLatin1String(word));
        return;
    case FilterField::Idle:
        for (const char* days : {"1d", "3d", "5d", "10d"})
            offerValue(QLatin1String(days));
        return;
    case FilterField::Article:
    case FilterField::Number:
        return;
    case FilterField::Kind:
    case FilterField::Channel:
    case FilterField::Handoff:
        for (const QString& word : fixedValues(field))
            offerValue(word);
        return;
    }
}

} // namespace

std::vector<FilterCompletion> completeFilter(const QString& line, int cursor, const FilterNames& names, int limit)
{
    const int end = static_cast<int>(line.size());
    const int at = cursor < 0 || cursor > end ? end : cursor;
    Completer completer(names, limit);
    const std::vector<FilterWord> words = filterWords(line);
    const auto word =
        std::ranges::find_if(words, [&](const FilterWord& w) { return w.position <= at && at <= w.end(); });
    if (word == words.end()) {
        completer.fields({}, at, 0);
        return completer.take();
    }
    const auto term = asTerm(*word);
    if (!term || at < term->valuesAt) {
        // Behind the name of a term only the name is at stake, so its values stay.
        const int length = term ? term->valuesAt - word->position : static_cast<int>(word->text.size());
        completer.fields(word->text.left(at - word->position), word->position, length);
        return completer.take();
    }
    const auto field = parseWord<FilterField>(term->name);
    if (!field)
        return {};
    const auto value =
        std::ranges::find_if(term->values, [&](const FilterValue& v) { return at <= v.position + v.length; });
    // The value as far as it is typed, without its opening quote.
    QString typed = line.mid(value->position, at - value->position);
    typed.remove(QLatin1Char('"'));
    completer.values(*field, typed, value->position, value->length);
    return completer.take();
}

} // namespace tierdesk
