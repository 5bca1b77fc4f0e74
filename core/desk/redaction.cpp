// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/redaction.h"

#include "core/journal/codec.h"
#include "core/ticket/apply.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace tierdesk {

namespace {

/// Members that hold what people wrote. Keys, ids, numbers and times are none of them.
bool isWritten(const QString& member)
{
    static const QStringList written{
        QStringLiteral("subject"), QStringLiteral("description"), QStringLiteral("body"),   QStringLiteral("text"),
        QStringLiteral("reason"),  QStringLiteral("question"),    QStringLiteral("answer"), QStringLiteral("name"),
        QStringLiteral("asset"),   QStringLiteral("tags"),        QStringLiteral("kept"),   QStringLiteral("label")};
    return written.contains(member) || parseWord<PacketPart>(member);
}

/// The reason of a wait is a word of the playbook; others are written by hand.
bool isKey(const QString& member, const QString& parent)
{
    return member == u"reason" && parent == u"pending";
}

/// A copy in which every written text went through `change`.
QJsonValue changed(const QJsonValue& value, const std::function<QString(const QString& member, QString)>& change,
                   const QString& member = {}, const QString& parent = {})
{
    if (value.isString())
        return isWritten(member) && !isKey(member, parent) ? QJsonValue(change(member, value.toString())) : value;
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue& item : value.toArray())
            list.append(changed(item, change, member, parent));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        *field = changed(*field, change, field.key(), member);
    return object;
}

/// The event with its written texts changed; as it is when that leaves nothing that can be read.
Event withTexts(const Event& event, const std::function<QString(const QString& member, QString)>& change)
{
    const QJsonObject before = QJsonDocument::fromJson(encode(event)).object();
    const QByteArray after = QJsonDocument(changed(before, change).toObject()).toJson(QJsonDocument::Compact);
    return decode(kindWord(event), after).value_or(event);
}

QString without(QString text, const QStringList& gone)
{
    for (const QString& one : gone)
        text.replace(one, redactedMark, Qt::CaseInsensitive);
    return text;
}

/// What names them in other people's words, the longest first: an address before the name in it.
QStringList namesOf(const Forgotten& whom)
{
    // Shorter ones would be found in every other word.
    constexpr qsizetype shortest = 4;
    QStringList names;
    const auto add = [&](const QString& one) {
        if (one.trimmed().size() >= shortest)
            names.append(one.trimmed());
    };
    for (const Person& person : whom.people) {
        for (const QString& one : {person.name, person.email, person.phone, person.login})
            add(one);
    }
    for (const Client& client : whom.clients)
        add(client.name);
    names.removeDuplicates();
    std::ranges::stable_sort(names, std::greater{}, &QString::size);
    return names;
}

class Rewriter
{
public:
    Rewriter(const RedactionWish& wish, const Forgotten& whom)
        : m_wish(wish)
        , m_whom(whom)
        , m_gone(whom.isEmpty() ? QStringList{wish.text} : namesOf(whom))
    {
        m_gone.removeIf([](const QString& one) { return one.trimmed().isEmpty(); });
    }

    Rewriting rewrite(std::span<const JournalEntry> history)
    {
        m_whole = m_wish.client && fold(history).details.client == m_wish.client;
        m_theirs = m_whole || std::ranges::any_of(history, [&](const JournalEntry& entry) {
                       const auto* opened = entry.is<TicketOpened>();
                       return opened && m_whom.has(opened->details.requester);
                   });
        for (const JournalEntry& entry : history) {
            if (entry.is<ContentRedacted>())
                continue;
            Event rest = m_gone.isEmpty() ? entry.event : withTexts(entry.event, [&](const QString&, QString text) {
                return without(std::move(text), m_gone);
            });
            if (writtenByThem(entry))
                rest = withTexts(rest, [&](const QString& member, QString text) {
                    return isSaid(member, entry) && !text.isEmpty() ? QString(redactedMark) : text;
                });
            dropFile(entry, rest);
            dropConfidential(entry, rest);
            dropRestored(rest);
            if (rest == entry.event)
                continue;
            m_result.messages += entry.is<MessageAdded>() ? 1 : 0;
            m_result.entries.push_back({entry.sequence, entry.version, std::move(rest)});
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool writtenByThem(const JournalEntry& entry) const
    {
        if (const auto* message = entry.is<MessageAdded>())
            return m_whole || m_whom.has(message->author);
        return m_theirs;
    }

    /// Of a client's ticket everything that somebody typed; what the desk's own guides say is not of the client.
    [[nodiscard]] bool isSaid(const QString& member, const JournalEntry& entry) const
    {
        if (member == u"subject" || member == u"description" || member == u"body")
            return true;
        const bool isOurs = entry.is<GuideStarted>() || (member == u"reason" && entry.is<TicketReturned>());
        return m_whole && !isOurs;
    }

    void dropFile(const JournalEntry& entry, Event& rest)
    {
        const auto* attached = entry.is<FileAttached>();
        if (!attached)
            return;
        const bool chosen = !m_wish.file.isEmpty() && attached->file.sha256 == m_wish.file;
        const bool theirs = m_theirs || m_whom.has(entry.cause.actor);
        if (attached->file.sha256.isEmpty() || (!chosen && !theirs))
            return;
        FileAttached empty = *attached;
        m_result.files.append(std::exchange(empty.file.sha256, {}));
        empty.file.name = redactedMark;
        empty.file.bytes = 0;
        rest = TicketEvent{std::move(empty)};
    }

    /// Its label goes as well: it says what the text was.
    void dropConfidential(const JournalEntry& entry, Event& rest)
    {
        const auto* added = entry.is<ConfidentialAdded>();
        if (!added || added->sha256.isEmpty())
            return;
        const bool theirs = m_theirs || m_whom.has(entry.cause.actor);
        if (added->sha256 != m_wish.file && !theirs)
            return;
        m_result.files.append(added->sha256);
        rest = TicketEvent{ConfidentialAdded{redactedMark, {}}};
    }

    /// An undo holds the parts that it put back, and in them what is gone.
    void dropRestored(Event& rest)
    {
        auto* event = std::get_if<TicketEvent>(&rest);
        auto* undone = event ? std::get_if<CommandUndone>(event) : nullptr;
        if (!undone)
            return;
        for (Section& section : undone->restored) {
            auto* work = std::get_if<Work>(&section);
            if (!work)
                continue;
            for (Attachment& file : work->files) {
                if (m_result.files.contains(file.sha256))
                    file = {file.id, redactedMark, file.mediaType, {}, 0, file.message};
            }
            for (ConfidentialEntry& one : work->confidential) {
                if (m_result.files.contains(one.sha256))
                    one = {one.id, redactedMark, {}};
            }
        }
    }

    const RedactionWish& m_wish;
    const Forgotten& m_whom;
    QStringList m_gone;
    /// It is the client's that is to be forgotten.
    bool m_whole = false;
    /// They reported the ticket.
    bool m_theirs = false;
    Rewriting m_result;
};

/// What they said to the assistant goes; what it quoted stays.
std::optional<Event> withoutSayings(const JournalEntry& entry, const Forgotten& whom)
{
    const auto redact = [](QString& text) {
        if (!text.isEmpty())
            text = redactedMark;
    };
    if (const auto* continued = entry.deskEvent<ConversationContinued>(); continued && whom.has(continued->person)) {
        ConversationContinued rest = *continued;
        redact(rest.turn.said.text);
        if (rest.turn.answer)
            redact(rest.turn.answer->text);
        return DeskEvent{std::move(rest)};
    }
    if (const auto* rated = entry.deskEvent<ConversationRated>(); rated && whom.has(rated->person)) {
        ConversationRated rest = *rated;
        redact(rest.text);
        return DeskEvent{std::move(rest)};
    }
    return {};
}

} // namespace

bool Forgotten::has(PersonId person) const
{
    return person && std::ranges::find(people, person, &Person::id) != people.end();
}

Forgotten forgottenBy(const RedactionWish& wish, std::span<const JournalEntry> deskHistory)
{
    Forgotten whom;
    std::map<PersonId, Person> now;
    for (const JournalEntry& entry : deskHistory) {
        if (const auto* person = entry.deskEvent<PersonRecorded>())
            now.insert_or_assign(person->person.id, person->person);
        const auto* client = entry.deskEvent<ClientRecorded>();
        if (client && wish.client && client->client.id == wish.client)
            whom.clients.push_back(client->client);
    }
    for (const JournalEntry& entry : deskHistory) {
        const auto* recorded = entry.deskEvent<PersonRecorded>();
        if (!recorded)
            continue;
        const Person& last = now.at(recorded->person.id);
        const bool theirs = wish.client && last.client == wish.client && (!last.isStaff() || last.left);
        if (theirs || (wish.person && last.id == wish.person))
            whom.people.push_back(recorded->person);
    }
    return whom;
}

Rewriting rewritingOf(std::span<const JournalEntry> history, const RedactionWish& wish, const Forgotten& whom)
{
    return Rewriter(wish, whom).rewrite(history);
}

std::vector<ConfidentialEntry> confidedIn(std::span<const JournalEntry> history)
{
    std::vector<ConfidentialEntry> all;
    ConfidentialId last;
    for (const JournalEntry& entry : history) {
        const auto* added = entry.is<ConfidentialAdded>();
        if (!added)
            continue;
        ++last.value;
        if (!added->sha256.isEmpty())
            all.push_back({last, added->label, added->sha256});
    }
    return all;
}

QString nameIn(const QString& text, const Forgotten& whom)
{
    const QStringList names = namesOf(whom);
    const auto said = std::ranges::find_if(names, [&](const QString& name) {
        const QRegularExpression word(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(name)),
                                      QRegularExpression::CaseInsensitiveOption |
                                          QRegularExpression::UseUnicodePropertiesOption);
        return text.contains(word);
    });
    return said == names.end() ? QString() : *said;
}

Person erased(const Person& person)
{
    Person rest = person;
    rest.name = QStringLiteral("Erased person %1").arg(person.id.value);
    rest.login.clear();
    rest.email.clear();
    rest.phone.clear();
    rest.skills.clear();
    rest.absences.clear();
    rest.left = true;
    return rest;
}

Client erased(const Client& client)
{
    Client rest = client;
    rest.name = QStringLiteral("Erased client %1").arg(client.id.value);
    return rest;
}

Rewriting rewritingOfDirectory(std::span<const JournalEntry> deskHistory, const Forgotten& whom)
{
    Rewriting result;
    for (const JournalEntry& entry : deskHistory) {
        const auto* recorded = entry.deskEvent<PersonRecorded>();
        const auto* client = entry.deskEvent<ClientRecorded>();
        if (auto rest = withoutSayings(entry, whom); rest && *rest != entry.event) {
            result.messages += 1;
            result.entries.push_back({entry.sequence, entry.version, *std::move(rest)});
        }
        if (client && std::ranges::find(whom.clients, client->client.id, &Client::id) != whom.clients.end()) {
            const Client rest = erased(client->client);
            if (rest != client->client)
                result.entries.push_back({entry.sequence, entry.version, DeskEvent{ClientRecorded{rest}}});
        }
        if (!recorded || !whom.has(recorded->person.id))
            continue;
        const Person rest = erased(recorded->person);
        if (rest != recorded->person)
            result.entries.push_back({entry.sequence, entry.version, DeskEvent{PersonRecorded{rest}}});
    }
    return result;
}

} // namespace tierdesk
