// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's bytes: what is written is read back, by this version and as far as can be by an older one.
#include "core/journal/codec.h"
#include "core/playbook/codec.h"
#include "tests/core/fixture.h"
#include "tests/core/generators.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <set>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

template <class Variant, class Visit, std::size_t... index>
void forEachKind(Visit visit, std::index_sequence<index...>)
{
    (visit(std::type_identity<std::variant_alternative_t<index, typename Variant::variant>>{}), ...);
}

/// Calls visit(type_identity<E>) for each kind of event.
template <class Variant, class Visit>
void forEachKind(Visit visit)
{
    forEachKind<Variant>(visit, std::make_index_sequence<std::variant_size_v<typename Variant::variant>>{});
}

template <class Variant>
void checkRoundTrips()
{
    forEachKind<Variant>([]<class E>(std::type_identity<E>) {
        const QLatin1String kind = kindWord(Event{Variant{E{}}});
        CHECK(rc::check(kind.data(), [&] {
            const Event event{Variant{any<E>()}};
            const auto back = decode(kind, encode(event));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == event);
        }));
    });
}

QByteArray withStranger(const QByteArray& payload)
{
    QJsonObject object = QJsonDocument::fromJson(payload).object();
    object.insert(QStringLiteral("aFieldOfTheFuture"), QJsonObject{{QStringLiteral("x"), 1}});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("every event of a ticket is read back as it was written")
{
    checkRoundTrips<TicketEvent>();
}

TEST_CASE("every event of the desk is read back as it was written")
{
    checkRoundTrips<DeskEvent>();
}

TEST_CASE("each kind of event has a word of its own")
{
    std::set<std::string> words;
    const auto collect = [&]<class Variant>(std::type_identity<Variant>) {
        forEachKind<Variant>([&]<class E>(std::type_identity<E>) {
            const QLatin1String word = kindWord(Event{Variant{E{}}});
            CHECK(words.insert(word.data()).second);
        });
    };
    collect(std::type_identity<TicketEvent>{});
    collect(std::type_identity<DeskEvent>{});
    CHECK(words.size() == std::variant_size_v<TicketEvent::variant> + std::variant_size_v<DeskEvent::variant>);
}

TEST_CASE("fields of a later version are passed over")
{
    forEachKind<TicketEvent>([]<class E>(std::type_identity<E>) {
        const Event event{TicketEvent{E{}}};
        const auto back = decode(kindWord(event), withStranger(encode(event)));
        REQUIRE(back.has_value());
        CHECK(*back == event);
    });
}

TEST_CASE("an optional value is told apart from none and from an empty one")
{
    DetailsPatch patch;
    patch.tags = GENERATE(std::optional<QStringList>{}, QStringList{}, QStringList{QString()},
                          QStringList{QStringLiteral("a")}, QStringList{QString(), QString()});
    patch.subject = GENERATE(std::optional<QString>{}, QString(), QStringLiteral("x"));
    patch.client = GENERATE(std::optional<ClientId>{}, ClientId{}, ClientId{3});
    const auto back = fromJson<DetailsPatch>(JsonShape<DetailsPatch>::write(patch));
    REQUIRE(back.has_value());
    CHECK(*back == patch);
}

TEST_CASE("a null stands for no value")
{
    const auto back = decode(QStringLiteral("state-changed"), R"({"state":"open","pending":null})");
    REQUIRE(back.has_value());
    CHECK_FALSE(std::get<StateChanged>(std::get<TicketEvent>(*back)).pending.has_value());
}

TEST_CASE("a wrong value is named with its place and what should stand there")
{
    struct Row
    {
        const char* kind;
        const char* payload;
        FieldError error;
    };
    const auto at = [](const char* path, const char* expected) {
        return FieldError{QLatin1String(path), QLatin1String(expected)};
    };
    const Row row = GENERATE_COPY(from_range(std::vector<Row>{
        {"ticket-opened", R"({"details":{"subject":7}})", at("details.subject", "a text")},
        {"ticket-opened", R"({"details":[]})", at("details", "an object")},
        {"ticket-opened", R"({"details":{"tags":["a",1]}})", at("details.tags[1]", "a text")},
        {"ticket-opened", R"({"details":{"kind":"party"}})",
         at("details.kind", "one of: incident, service-request, problem, change")},
        {"ticket-opened", R"({"triage":{"impact":"high"}})", at("triage.impact", "a whole number")},
        {"ticket-opened", R"({"place":{"tier":1.5}})", at("place.tier", "a whole number")},
        {"ticket-opened", R"({"place":{"tier":99999999999}})", at("place.tier", "a whole number")},
        {"task-ticked", R"({"done":"yes"})", at("done", "true or false")},
        {"ticket-released", R"({"moved":{"a":1}})", at("moved", "a list")},
        {"ticket-absorbed", R"({"tasks":[{"id":1},{"id":"x"}]})", at("tasks[1].id", "a whole number")},
        {"command-undone", R"({"restored":[{"section":"moods","value":{}}]})",
         at("restored[0].section", "the name of a section")},
        {"command-undone", R"({"restored":[{"section":"triage","value":{"impact":"x"}}]})",
         at("restored[0].impact", "a whole number")},
        {"ticket-opened", "[]", at("", "an object in JSON")},
        {"ticket-opened", "{", at("", "an object in JSON")},
        {"ticket-exploded", "{}", at("kind", "a kind of event this version knows")},
    }));
    CAPTURE(row.payload);
    const auto decoded = decode(QLatin1String(row.kind), row.payload);
    REQUIRE_FALSE(decoded.has_value());
    CHECK(decoded.error().path == row.error.path);
    CHECK(decoded.error().expected == row.error.expected);
}

TEST_CASE("any bytes decode to an event or an error and never harm")
{
    const auto payload = [] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::elementOf(std::string(R"({}[]":,0-e.atrulsn\)")));
        return QByteArray::fromStdString(bytes);
    };
    CHECK(rc::check("bytes", [&] {
        const auto decoded = decode(QStringLiteral("ticket-opened"), payload());
        RC_ASSERT(decoded.has_value() || !decoded.error().expected.isEmpty());
    }));
}

TEST_CASE("a playbook is read back as it was written")
{
    CHECK(rc::check("playbook", [] {
        const Playbook book = any<Playbook>();
        const auto back = parsePlaybook(toDocument(book));
        RC_ASSERT(back.has_value());
        RC_ASSERT(*back == book);
    }));
    const auto broken = parsePlaybook("{\"queues\": [{\"tier\": \"two\"}]}");
    REQUIRE_FALSE(broken.has_value());
    CHECK(broken.error().path == QStringLiteral("queues[0].tier"));
    CHECK_FALSE(parsePlaybook("{\"queues\": ").has_value());
    CHECK_FALSE(parsePlaybook("[]").has_value());
}

TEST_CASE("a link of the chain changes with each field of the entry")
{
    JournalEntry entry;
    entry.event = Event{TicketEvent{opened()}};
    entry.cause.reference = QStringLiteral("a.csv:1");
    const QByteArray payload = encode(entry.event);
    const QLatin1String kind = kindWord(entry.event);
    std::set<QByteArray> links{chainHash("before", entry, kind, payload)};
    CHECK(links.contains(chainHash("before", entry, kind, payload)));
    const auto differs = [&](auto change) {
        JournalEntry other = entry;
        change(other);
        CHECK(links.insert(chainHash("before", other, kind, payload)).second);
    };
    differs([](JournalEntry& e) { e.sequence = 1; });
    differs([](JournalEntry& e) { e.ticket = TicketId{1}; });
    differs([](JournalEntry& e) { e.version = 1; });
    differs([](JournalEntry& e) { e.cause.actor = PersonId{1}; });
    differs([](JournalEntry& e) { e.cause.kind = CauseKind::Import; });
    differs([](JournalEntry& e) { e.cause.reference.clear(); });
    differs([](JournalEntry& e) { e.command = CommandId{1}; });
    differs([](JournalEntry& e) { e.occurredAt = Instant{1}; });
    differs([](JournalEntry& e) { e.recordedAt = Instant{1}; });
    differs([](JournalEntry& e) { e.playbook = 1; });
    CHECK(links.insert(chainHash("", entry, kind, payload)).second);
    CHECK(links.insert(chainHash("before", entry, QLatin1String("x"), payload)).second);
    CHECK(links.insert(chainHash("before", entry, kind, payload + ' ')).second);
    CHECK(links.begin()->size() == 32);
}
