// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/escalation/rules.h"

namespace tierdesk::test {

Action does(ActionKind kind, const char* text)
{
    Action action;
    action.kind = kind;
    action.text = QString::fromUtf8(text);
    return action;
}

Action tells(Audience audience)
{
    Action action;
    action.audience = audience;
    return action;
}

Step step(const char* key, int amount, std::vector<Action> actions)
{
    Step made;
    made.key = QLatin1String(key);
    made.amount = amount;
    made.actions = std::move(actions);
    return made;
}

Step step(const char* key, Offset offset, int amount)
{
    Step made = step(key, amount);
    made.offset = offset;
    return made;
}

Condition is(Attribute attribute, const char* value)
{
    return {attribute, Comparison::Is, {QString::fromUtf8(value)}, {}};
}

Protocol protocol(TriggerKind trigger, std::vector<Step> steps)
{
    Protocol made;
    made.key = RuleKey{QStringLiteral("rule")};
    made.name = QStringLiteral("Rule");
    made.trigger.kind = trigger;
    made.calendar = timedPlaybook().calendars.front().key;
    made.steps = std::move(steps);
    return made;
}

Playbook ruled(Protocol protocol)
{
    Playbook book = timedPlaybook();
    book.protocols = {std::move(protocol)};
    return book;
}

} // namespace tierdesk::test
