// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/names.h"

#include "ui/text/text.h"

namespace tierdesk {

namespace {

template <class T, class Key>
QString nameOr(const T* entry, const Key& key)
{
    return entry ? entry->name : key.value;
}

QString choiceName(const std::vector<Choice>& choices, const QString& key)
{
    const auto found = std::ranges::find(choices, key, &Choice::key);
    return found == choices.end() ? key : found->name;
}

QString step(const QStringList& names, int rank)
{
    return rank == 0 ? QString(QChar(0x2013)) : names.value(rank - 1, QString::number(rank));
}

} // namespace

Names::Names(const Playbook& playbook, PersonName person, ClientName client)
    : m_playbook(playbook)
    , m_person(std::move(person))
    , m_client(std::move(client))
{}

QString Names::person(PersonId id) const
{
    if (!id)
        //: Stands where a person's name would stand.
        return Text::tr("nobody");
    const QString name = m_person ? m_person(id) : QString();
    //: Somebody whose name is not known; %1 is a number.
    return name.isEmpty() ? Text::tr("person %1").arg(id.value) : name;
}

QString Names::client(ClientId id) const
{
    if (!id)
        return {};
    const QString name = m_client ? m_client(id) : QString();
    //: An organisation whose name is not known; %1 is a number.
    return name.isEmpty() ? Text::tr("client %1").arg(id.value) : name;
}

QString Names::queue(const QueueKey& key) const
{
    return nameOr(m_playbook.queue(key), key);
}

QString Names::state(const StateKey& key) const
{
    return nameOr(m_playbook.state(key), key);
}

QString Names::category(const CategoryKey& key) const
{
    const QString path = m_playbook.categoryPath(key);
    return path.isEmpty() ? key.value : path;
}

QString Names::service(const ServiceKey& key) const
{
    return nameOr(m_playbook.service(key), key);
}

QString Names::returnReason(const QString& key) const
{
    return choiceName(m_playbook.returnReasons, key);
}

QString Names::pendingReason(const QString& key) const
{
    return choiceName(m_playbook.pendingReasons, key);
}

QString Names::resolutionCode(const QString& key) const
{
    return choiceName(m_playbook.resolutionCodes, key);
}

QString Names::rule(const RuleKey& key) const
{
    if (const Protocol* protocol = m_playbook.protocol(key))
        return protocol->name;
    const RoutingRule* rule = m_playbook.routingRule(key);
    return rule ? rule->name : key.value;
}

QString Names::place(const Place& place) const
{
    //: A queue and the tier it belongs to: "Network (tier 2)".
    return Text::tr("%1 (%2)").arg(queue(place.queue), tier(place.tier));
}

QString Names::tier(Tier tier)
{
    //: A level of support, in the middle of a sentence.
    return Text::tr("tier %1").arg(tier.value);
}

QString Names::impact(Impact impact) const
{
    return step(m_playbook.matrix.impacts, impact.value);
}

QString Names::urgency(Urgency urgency) const
{
    return step(m_playbook.matrix.urgencies, urgency.value);
}

QString Names::priority(Priority priority) const
{
    if (!priority.isSet())
        return step({}, 0);
    //: A priority: its number and its name.
    return Text::tr("P%1 %2").arg(QString::number(priority.value), step(m_playbook.matrix.priorities, priority.value));
}

QString Names::ticket(TicketId id)
{
    //: How people write a ticket's number.
    return Text::tr("#%1").arg(id.value);
}

} // namespace tierdesk
