// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/playbookdraft.h"

#include "core/playbook/codec.h"

namespace tierdesk {

namespace {

constexpr int mostPeople = 1000;
const TicketId noTicket;

/// What was kept: a playbook, whose version is that of its base.
struct Kept
{
    Playbook base;
    Playbook value;
};

Stored<std::optional<Kept>> readKept(Store& store, PersonId me)
{
    const auto drafts = store.drafts(me);
    if (!drafts)
        return fail(drafts.error());
    const auto mine = std::ranges::find_if(
        *drafts, [](const Draft& draft) { return draft.ticket == noTicket && draft.kind == MessageKind::Note; });
    if (mine == drafts->end())
        return std::nullopt;
    auto value = parsePlaybook(mine->body.toUtf8());
    if (!value)
        return std::nullopt;
    const auto base = store.playbook(value->version);
    if (!base)
        return fail(base.error());
    return Kept{**base, *std::move(value)};
}

} // namespace

PlaybookDraft::PlaybookDraft(DeskClient& client, DayReader readDays, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_readDays(std::move(readDays))
    , m_base(client.playbook())
    , m_value(*m_base)
    , m_findings(lint(m_value))
{
    connect(&client, &DeskClient::playbookChanged, this, &PlaybookDraft::rebase);
    loadPeople();
    load();
}

PlaybookDraft::~PlaybookDraft() = default;

Names PlaybookDraft::names() const
{
    const auto person = [this](PersonId id) {
        const auto found = std::ranges::find(m_staff, id, &Person::id);
        return found == m_staff.end() ? QString() : found->name;
    };
    const auto client = [this](ClientId id) {
        const auto found = std::ranges::find(m_clients, id, &Client::id);
        return found == m_clients.end() ? QString() : found->name;
    };
    return Names(m_value, person, client);
}

void PlaybookDraft::take(Playbook next)
{
    if (next == m_value)
        return;
    m_value = std::move(next);
    m_findings = lint(m_value, m_staff);
    keep();
    Q_EMIT changed();
}

void PlaybookDraft::keep()
{
    // A draft that says what is in force already is none.
    const bool same = changes().isEmpty();
    const QString body = same ? QString() : QString::fromUtf8(toDocument(m_value));
    m_client.saveDraft({m_client.me().id, noTicket, MessageKind::Note, body, m_client.now()});
}

void PlaybookDraft::load()
{
    if (!mayEdit()) {
        m_loaded = true;
        return;
    }
    m_client.read(
        this, [me = m_client.me().id](Store& store) { return readKept(store, me); },
        [this](const Stored<std::optional<Kept>>& kept) {
            m_loaded = true;
            // Whoever was quicker than the store has begun anew.
            if (kept && *kept && changes().isEmpty())
                takeKept((*kept)->base, (*kept)->value);
            Q_EMIT changed();
        });
}

void PlaybookDraft::takeKept(const Playbook& base, const Playbook& value)
{
    const Rebased now = rebased(base, value, *m_base);
    take(now.value);
    if (base.version != m_base->version)
        Q_EMIT rebasedOn(m_base->version, now.both);
}

void PlaybookDraft::loadPeople()
{
    using People = std::pair<std::vector<Person>, std::vector<Client>>;
    m_client.read(
        this,
        [](Store& store) -> Stored<People> {
            auto staff = store.findPeople({}, PeopleKind::Staff, mostPeople);
            if (!staff)
                return fail(staff.error());
            auto clients = store.findClients({}, mostPeople);
            if (!clients)
                return fail(clients.error());
            return People{*std::move(staff), *std::move(clients)};
        },
        [this](Stored<People> people) {
            if (!people)
                return;
            m_staff = std::move(people->first);
            m_clients = std::move(people->second);
            std::ranges::sort(m_staff, {}, &Person::name);
            std::ranges::sort(m_clients, {}, &Client::name);
            m_findings = lint(m_value, m_staff);
            Q_EMIT changed();
        });
}

void PlaybookDraft::rebase()
{
    const PlaybookPtr inForce = m_client.playbook();
    if (inForce->version == m_base->version)
        return;
    const Rebased now = rebased(*m_base, m_value, *inForce);
    m_base = inForce;
    take(now.value);
    if (!changes().isEmpty() && inForce->version != m_publishing)
        Q_EMIT rebasedOn(inForce->version, now.both);
    Q_EMIT changed();
}

void PlaybookDraft::revert(const QStringList& sections)
{
    edit([&](Playbook& playbook) { playbook = withSections(playbook, *m_base, sections); });
}

std::vector<LintFinding> PlaybookDraft::findingsFor(const QStringList& sections) const
{
    return lint(withSections(*m_base, m_value, sections), m_staff);
}

void PlaybookDraft::publish(const QStringList& sections, const QString& note, QObject* receiver,
                            std::function<void(Done<Published>)> answer)
{
    publishWhole(withSections(*m_base, m_value, sections), note, receiver, std::move(answer));
}

void PlaybookDraft::publishWhole(const Playbook& wanted, const QString& note, QObject* receiver,
                                 std::function<void(Done<Published>)> answer)
{
    const int base = m_base->version;
    m_publishing = base + 1;
    m_client.write(
        receiver,
        [wanted, note, base, me = m_client.me().id](Desk& desk, Store& store) -> Done<Published> {
            const auto inForce = store.playbook();
            if (!inForce)
                return fail(DeskError{inForce.error()});
            if ((*inForce)->version != base)
                return Published::Overtaken;
            const auto version = desk.publish(wanted, note, me);
            if (!version)
                return fail(version.error());
            return Published::Done;
        },
        std::move(answer));
}

} // namespace tierdesk
