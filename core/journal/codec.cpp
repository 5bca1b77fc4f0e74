// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/codec.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace tierdesk {

/// {"section": "triage", "value": {...}}
template <>
struct JsonShape<Section>
{
    static QJsonValue write(const Section& section)
    {
        return std::visit(
            [&](const auto& part) {
                using Part = std::remove_cvref_t<decltype(part)>;
                return QJsonObject{{QStringLiteral("section"), QLatin1String(sectionWords.at(section.index()))},
                                   {QStringLiteral("value"), JsonShape<Part>::write(part)}};
            },
            section);
    }

    static FieldCheck read(const QJsonValue& json, Section& section) { return readAs<0>(json.toObject(), section); }

private:
    template <std::size_t index>
    static FieldCheck readAs(const QJsonObject& object, Section& section)
    {
        if constexpr (index == std::variant_size_v<Section>) {
            return FieldError{QStringLiteral("section"), QStringLiteral("the name of a section")};
        } else {
            if (object.value(QLatin1String("section")).toString() != QLatin1String(sectionWords.at(index)))
                return readAs<index + 1>(object, section);
            return JsonShape<std::variant_alternative_t<index, Section>>::read(object.value(QLatin1String("value")),
                                                                               section.emplace<index>());
        }
    }
};

namespace {

/// In the order of the variants. A released word is never changed or used again.
constexpr std::array ticketWords{
    "ticket-opened",    "ticket-edited",    "ticket-triaged",      "ticket-routed",      "ticket-escalated",
    "handoff-accepted", "ticket-returned",  "ticket-assigned",     "owner-named",        "management-involved",
    "consult-asked",    "consult-answered", "message-added",       "state-changed",      "ticket-merged",
    "ticket-absorbed",  "ticket-unmerged",  "ticket-released",     "ticket-linked",      "ticket-unlinked",
    "watcher-added",    "watcher-removed",  "task-added",          "task-ticked",        "work-logged",
    "file-attached",    "command-undone",   "source-row-recorded", "rule-fired",         "alert-acknowledged",
    "child-progressed", "content-redacted", "article-used",        "guide-started",      "guide-answered",
    "guide-went-back",  "guide-laid-aside", "outcome-rated",       "confidential-added", "confidential-shown"};
constexpr std::array deskWords{"playbook-published", "person-recorded",        "client-recorded",   "account-changed",
                               "records-redacted",   "records-exported",       "article-recorded",  "article-remarked",
                               "article-visited",    "conversation-continued", "conversation-rated"};
static_assert(ticketWords.size() == std::variant_size_v<TicketEvent::variant>);
static_assert(deskWords.size() == std::variant_size_v<DeskEvent::variant>);

template <class Variant, std::size_t index = 0, std::size_t size>
std::optional<Result<Event, FieldError>> decodeAs(const std::array<const char*, size>& words, const QString& kind,
                                                  const QJsonObject& object)
{
    if constexpr (index == size) {
        return {};
    } else {
        if (kind != QLatin1String(words.at(index)))
            return decodeAs<Variant, index + 1>(words, kind, object);
        auto value = fromJson<std::variant_alternative_t<index, typename Variant::variant>>(object);
        if (!value)
            return fail(std::move(value).error());
        return Event{Variant{*std::move(value)}};
    }
}

void addNumber(QCryptographicHash& hash, qint64 number)
{
    std::array<char, sizeof number> bytes{};
    qToBigEndian(number, bytes.data());
    hash.addData(QByteArrayView(bytes));
}

void addBytes(QCryptographicHash& hash, QByteArrayView bytes)
{
    addNumber(hash, bytes.size());
    hash.addData(bytes);
}

} // namespace

QLatin1String kindWord(const Event& event)
{
    if (const auto* ticketEvent = std::get_if<TicketEvent>(&event))
        return QLatin1String(ticketWords.at(ticketEvent->index()));
    return QLatin1String(deskWords.at(std::get<DeskEvent>(event).index()));
}

QByteArray encode(const Event& event)
{
    const auto write = [](const auto& inner) {
        return std::visit(
            [](const auto& value) { return JsonShape<std::remove_cvref_t<decltype(value)>>::write(value); }, inner);
    };
    return QJsonDocument(std::visit(write, event)).toJson(QJsonDocument::Compact);
}

Result<Event, FieldError> decode(const QString& kind, const QByteArray& payload)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(payload, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isObject())
        return fail(FieldError{{}, QStringLiteral("an object in JSON")});
    const QJsonObject object = document.object();
    if (auto event = decodeAs<TicketEvent>(ticketWords, kind, object))
        return *std::move(event);
    if (auto event = decodeAs<DeskEvent>(deskWords, kind, object))
        return *std::move(event);
    return fail(FieldError{QStringLiteral("kind"), QStringLiteral("a kind of event this version knows")});
}

QByteArray chainHash(const QByteArray& before, const JournalEntry& entry, QLatin1String kind, const QByteArray& payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addBytes(hash, before);
    for (const qint64 number : {entry.sequence, entry.ticket.value, qint64{entry.version}, entry.cause.actor.value,
                                entry.command.value, entry.occurredAt.ms, entry.recordedAt.ms, qint64{entry.playbook}})
        addNumber(hash, number);
    addBytes(hash, QByteArrayView(toWord(entry.cause.kind).data(), toWord(entry.cause.kind).size()));
    addBytes(hash, entry.cause.reference.toUtf8());
    addBytes(hash, QByteArrayView(kind.data(), kind.size()));
    addBytes(hash, payload);
    return hash.result();
}

} // namespace tierdesk
