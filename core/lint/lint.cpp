// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lint.h"

#include "core/lint/lintguides.h"
#include "core/lint/linthandoffs.h"
#include "core/lint/lintlaunches.h"
#include "core/lint/lintmeetings.h"
#include "core/lint/lintrules.h"
#include "core/lint/lintstaff.h"
#include "core/lint/linttimes.h"
#include "core/playbook/codec.h"

#include <QJsonDocument>
#include <algorithm>
#include <set>

namespace tierdesk {

namespace {

constexpr int highestTier = 4;

QString at(const char* list, std::size_t index, const char* member = nullptr)
{
    const QString element = QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index);
    return member ? element + QLatin1Char('.') + QLatin1String(member) : element;
}

QString number(Tier tier)
{
    return QString::number(tier.value);
}

/// One function for each part of the document, in its order.
class Linter
{
public:
    explicit Linter(const Playbook& playbook)
        : m_playbook(playbook)
    {}

    std::vector<LintFinding> run()
    {
        tiers();
        queues();
        intake();
        categories();
        services();
        matrix();
        states();
        transitions();
        lintHandoffs(m_playbook, m_findings);
        choices("returnReasons", m_playbook.returnReasons);
        choices("pendingReasons", m_playbook.pendingReasons);
        choices("resolutionCodes", m_playbook.resolutionCodes);
        followUp();
        rights();
        lintTimes(m_playbook, m_findings);
        lintRules(m_playbook, m_findings);
        keysAndNames("launches", m_playbook.launches);
        lintLaunches(m_playbook, m_findings);
        keysAndNames("guides", m_playbook.guides);
        lintGuides(m_playbook, m_findings);
        return std::move(m_findings);
    }

private:
    void find(LintRule rule, QString path, QStringList details = {})
    {
        m_findings.push_back({rule, std::move(path), std::move(details)});
    }

    /// Keys that are there and once, and names that are there.
    template <class T>
    void keysAndNames(const char* list, const std::vector<T>& entries)
    {
        std::set<decltype(T::key)> seen;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const QString key = QString(keyText(entries[i].key));
            if (key.isEmpty())
                find(LintRule::EmptyKey, at(list, i, "key"));
            else if (!seen.insert(entries[i].key).second)
                find(LintRule::DuplicateKey, at(list, i, "key"), {key});
            if (entries[i].name.trimmed().isEmpty())
                find(LintRule::EmptyName, at(list, i, "name"));
        }
    }
    static const QString& keyText(const QString& key) { return key; }
    template <class Tag>
    static const QString& keyText(const Key<Tag>& key)
    {
        return key.value;
    }

    void tiers();
    void queues();
    void escalations(std::size_t index);
    void intake();
    void categories();
    void services();
    void matrix();
    void matrixOrder();
    void states();
    void transitions();
    void needs(std::size_t index);
    void reachability();
    void choices(const char* list, const std::vector<Choice>& entries);
    void followUp();
    void rights();

    [[nodiscard]] bool hasTier(Tier tier) const { return m_playbook.tier(tier) != nullptr; }

    const Playbook& m_playbook;
    std::vector<LintFinding> m_findings;
};

void Linter::tiers()
{
    std::set<Tier> seen;
    for (std::size_t i = 0; i < m_playbook.tiers.size(); ++i) {
        const TierEntry& entry = m_playbook.tiers[i];
        if (entry.tier.value < 0 || entry.tier.value > highestTier)
            find(LintRule::TierOutOfRange, at("tiers", i, "tier"), {number(entry.tier)});
        if (!seen.insert(entry.tier).second)
            find(LintRule::DuplicateKey, at("tiers", i, "tier"), {number(entry.tier)});
        if (entry.name.trimmed().isEmpty())
            find(LintRule::EmptyName, at("tiers", i, "name"));
        if (entry.hourlyCost < 0)
            find(LintRule::CostNegative, at("tiers", i, "hourlyCost"), {QString::number(entry.hourlyCost)});
    }
    for (int tier = 0; tier <= highestTier; ++tier) {
        if (!seen.contains(Tier{tier}))
            find(LintRule::TierMissing, QStringLiteral("tiers"), {QString::number(tier)});
    }
}

void Linter::queues()
{
    keysAndNames("queues", m_playbook.queues);
    for (std::size_t i = 0; i < m_playbook.queues.size(); ++i) {
        const Queue& queue = m_playbook.queues[i];
        if (!hasTier(queue.tier))
            find(LintRule::UnknownTier, at("queues", i, "tier"), {number(queue.tier)});
        else if ((queue.kind == QueueKind::Team) == (queue.tier.value == highestTier))
            find(LintRule::KindOutOfTier, at("queues", i, "kind"), {queue.name});
        escalations(i);
    }
}

void Linter::escalations(std::size_t index)
{
    const Queue& queue = m_playbook.queues[index];
    for (std::size_t i = 0; i < queue.escalatesTo.size(); ++i) {
        const QString path = at("queues", index, "escalatesTo") + QStringLiteral("[%1]").arg(i);
        const Queue* target = m_playbook.queue(queue.escalatesTo[i]);
        if (!target)
            find(LintRule::UnknownQueue, path, {queue.escalatesTo[i].value});
        else if (target->tier <= queue.tier)
            find(LintRule::EscalationNotHigher, path, {queue.name, target->name});
        else if (target->retired && !queue.retired)
            find(LintRule::EscalationToRetired, path, {queue.name, target->name});
    }
}

void Linter::intake()
{
    const Queue* queue = m_playbook.queue(m_playbook.intake);
    const QString path = QStringLiteral("intake");
    if (!m_playbook.intake)
        find(LintRule::IntakeMissing, path);
    else if (!queue)
        find(LintRule::UnknownQueue, path, {m_playbook.intake.value});
    else if (queue->retired)
        find(LintRule::IntakeRetired, path, {queue->name});
}

void Linter::categories()
{
    const auto& categories = m_playbook.categories;
    keysAndNames("categories", categories);
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const Category& category = categories[i];
        if (category.parent && !m_playbook.category(category.parent)) {
            find(LintRule::UnknownCategory, at("categories", i, "parent"), {category.parent.value});
            continue;
        }
        // As many steps up as there are categories lead beyond any root.
        const Category* above = &category;
        for (std::size_t step = 0; above && step <= categories.size(); ++step)
            above = m_playbook.category(above->parent);
        if (above)
            find(LintRule::CategoryCycle, at("categories", i, "parent"), {category.key.value});
    }
}

void Linter::services()
{
    keysAndNames("services", m_playbook.services);
    for (std::size_t i = 0; i < m_playbook.services.size(); ++i) {
        const QueueKey& key = m_playbook.services[i].owner;
        const Queue* owner = m_playbook.queue(key);
        if (!owner)
            find(LintRule::UnknownQueue, at("services", i, "owner"), {key.value});
        else if (owner->retired)
            find(LintRule::ServiceOwnerRetired, at("services", i, "owner"), {owner->name});
        lintScopes(m_playbook, i, m_findings);
    }
}

void Linter::matrix()
{
    const PriorityMatrix& matrix = m_playbook.matrix;
    const auto checkNames = [&](const char* member, const QStringList& names) {
        const QString path = QStringLiteral("matrix.") + QLatin1String(member);
        if (names.isEmpty())
            find(LintRule::ListEmpty, path);
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names[i].trimmed().isEmpty())
                find(LintRule::EmptyName, path + QStringLiteral("[%1]").arg(i));
        }
    };
    checkNames("impacts", matrix.impacts);
    checkNames("urgencies", matrix.urgencies);
    checkNames("priorities", matrix.priorities);
    const auto checkSize = [&](std::size_t size, qsizetype wanted, const QString& path) {
        if (static_cast<qsizetype>(size) != wanted)
            find(LintRule::MatrixShape, path, {QString::number(size), QString::number(wanted)});
    };
    checkSize(matrix.rows.size(), matrix.impacts.size(), QStringLiteral("matrix.rows"));
    for (std::size_t row = 0; row < matrix.rows.size(); ++row) {
        checkSize(matrix.rows[row].size(), matrix.urgencies.size(), at("matrix.rows", row));
        for (std::size_t column = 0; column < matrix.rows[row].size(); ++column) {
            const int rank = matrix.rows[row][column].value;
            if (rank < 1 || rank > matrix.priorities.size())
                find(LintRule::MatrixRank, at("matrix.rows", row) + QStringLiteral("[%1]").arg(column),
                     {QString::number(rank)});
        }
    }
    matrixOrder();
}

void Linter::matrixOrder()
{
    const auto& rows = m_playbook.matrix.rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const bool belowAbove =
                row > 0 && column < rows[row - 1].size() && rows[row][column] < rows[row - 1][column];
            const bool rightLeft = column > 0 && rows[row][column] < rows[row][column - 1];
            if (belowAbove || rightLeft)
                find(LintRule::MatrixOrder, at("matrix.rows", row) + QStringLiteral("[%1]").arg(column));
        }
    }
}

void Linter::states()
{
    keysAndNames("states", m_playbook.states);
    for (const StateType type : allValues<StateType>()) {
        if (!m_playbook.stateOf(type))
            find(LintRule::StateTypeMissing, QStringLiteral("states"), {toWord(type)});
    }
}

void Linter::transitions()
{
    std::set<std::pair<StateType, StateType>> seen;
    for (std::size_t i = 0; i < m_playbook.transitions.size(); ++i) {
        const Transition& move = m_playbook.transitions[i];
        if (!seen.insert({move.from, move.to}).second)
            find(LintRule::DuplicateKey, at("transitions", i),
                 {toWord(move.from) + QStringLiteral(" → ") + toWord(move.to)});
        for (const StateType type : {move.from, move.to}) {
            if (!m_playbook.stateOf(type))
                find(LintRule::TransitionWithoutState, at("transitions", i),
                     {toWord(move.from), toWord(move.to), toWord(type)});
        }
        needs(i);
    }
    reachability();
}

/// What a command can say when it makes that move (see the Decider).
bool canBeGiven(Required need, StateType from, StateType to)
{
    switch (need) {
    case Required::Reason:
        return to == StateType::Cancelled || (to == StateType::Open && !isOpen(from));
    case Required::Resolution:
        return to == StateType::Resolved;
    case Required::PendingReason:
    case Required::Until:
        return isPending(to);
    }
    return false;
}

void Linter::needs(std::size_t index)
{
    const Transition& move = m_playbook.transitions[index];
    for (std::size_t i = 0; i < move.needs.size(); ++i) {
        if (!canBeGiven(move.needs[i], move.from, move.to))
            find(LintRule::NeedNeverMet, at("transitions", index, "needs") + QStringLiteral("[%1]").arg(i),
                 {toWord(move.from), toWord(move.to), toWord(move.needs[i])});
    }
}

void Linter::reachability()
{
    std::set<StateType> reached{StateType::New};
    for (bool grew = true; grew;) {
        grew = false;
        for (const Transition& move : m_playbook.transitions)
            grew = (reached.contains(move.from) && reached.insert(move.to).second) || grew;
    }
    const auto leaves = [](StateType type) {
        return [type](const Transition& move) { return move.from == type && move.to != type; };
    };
    for (const StateType type : allValues<StateType>()) {
        if (!reached.contains(type))
            find(LintRule::UnreachableState, QStringLiteral("transitions"), {toWord(type)});
        else if (isOpen(type) && std::ranges::none_of(m_playbook.transitions, leaves(type)))
            find(LintRule::StuckState, QStringLiteral("transitions"), {toWord(type)});
    }
}

void Linter::choices(const char* list, const std::vector<Choice>& entries)
{
    if (entries.empty())
        find(LintRule::ListEmpty, QLatin1String(list));
    keysAndNames(list, entries);
}

void Linter::followUp()
{
    const FollowUpPolicy& policy = m_playbook.followUp;
    if (policy.reopenWithinDays < 0)
        find(LintRule::DaysNegative, QStringLiteral("followUp.reopenWithinDays"),
             {QString::number(policy.reopenWithinDays)});
    if (policy.mode == FollowUp::Reopen && !m_playbook.transition(StateType::Closed, StateType::Open))
        find(LintRule::ReopenNotLegal, QStringLiteral("followUp.mode"));
}

void Linter::rights()
{
    for (std::size_t i = 0; i < m_playbook.rights.size(); ++i) {
        const std::vector<QueueKey>& queues = m_playbook.rights[i].queues;
        for (std::size_t j = 0; j < queues.size(); ++j) {
            if (!m_playbook.queue(queues[j]))
                find(LintRule::UnknownQueue, at("rights", i, "queues") + QStringLiteral("[%1]").arg(j),
                     {queues[j].value});
        }
    }
    QStringList missing;
    for (const Right right : {Right::EditPlaybook, Right::EditPeople}) {
        const bool held = std::ranges::any_of(m_playbook.grants(), [&](const Grant& grant) {
            return grant.role == Role::Administrator && grant.gives(right);
        });
        if (!held)
            missing.append(toWord(right));
    }
    if (!missing.isEmpty())
        find(LintRule::NobodyAdministers, QStringLiteral("rights"), missing);
}

/// Names in the document that no field of the type has.
template <class T>
struct Strangers
{
    static void find(const QJsonValue&, const QString&, std::vector<LintFinding>&) {}
};

template <class T>
struct Strangers<std::vector<T>>
{
    static void find(const QJsonValue& json, const QString& path, std::vector<LintFinding>& findings)
    {
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            Strangers<T>::find(array.at(i), path + QStringLiteral("[%1]").arg(i), findings);
    }
};

template <HasFields T>
struct Strangers<T>
{
    static void find(const QJsonValue& json, const QString& path, std::vector<LintFinding>& findings)
    {
        QJsonObject object = json.toObject();
        const QString prefix = path.isEmpty() ? path : path + QLatin1Char('.');
        T value{};
        T::fields(value, [&](const char* name, const auto& field) {
            const QString member = QLatin1String(name);
            Strangers<std::remove_cvref_t<decltype(field)>>::find(object.take(member), prefix + member, findings);
        });
        for (const QString& name : object.keys())
            findings.push_back({LintRule::UnknownField, prefix + name, {name}});
    }
};

} // namespace

LintSeverity severityOf(LintRule rule)
{
    switch (rule) {
    case LintRule::TierMissing:
    case LintRule::UnreachableState:
    case LintRule::MatrixOrder:
    case LintRule::EscalationToRetired:
    case LintRule::HandoffImpossible:
    case LintRule::HandoffShadowed:
    case LintRule::ScopeToRetired:
    case LintRule::ScopeToLower:
    case LintRule::KindOutOfTier:
    case LintRule::ReopenNotLegal:
    case LintRule::HoursOverlap:
    case LintRule::DayMissing:
    case LintRule::TargetOrder:
    case LintRule::AgreementShadowed:
    case LintRule::NothingToDo:
    case LintRule::NeverHolds:
    case LintRule::RuleShadowed:
    case LintRule::RuleLoop:
    case LintRule::RulesOverlap:
    case LintRule::QueueWithoutPeople:
    case LintRule::NobodyThere:
    case LintRule::AgreementsDoNotFit:
    case LintRule::LaunchShell:
    case LintRule::UnknownField:
        return LintSeverity::Warning;
    default:
        return LintSeverity::Error;
    }
}

std::vector<LintFinding> lint(const Playbook& playbook, std::span<const Person> staff)
{
    std::vector<LintFinding> findings = Linter(playbook).run();
    // What is wrong in itself must be put right before it can meet anything.
    if (!hasErrors(findings)) {
        lintMeetings(playbook, findings);
        lintStaff(playbook, staff, findings);
    }
    return findings;
}

bool hasErrors(const std::vector<LintFinding>& findings)
{
    return std::ranges::any_of(findings, [](const LintFinding& f) { return f.severity() == LintSeverity::Error; });
}

Result<std::vector<LintFinding>, FieldError> lintDocument(const QByteArray& document, std::span<const Person> staff)
{
    const auto playbook = parsePlaybook(document);
    if (!playbook)
        return fail(playbook.error());
    std::vector<LintFinding> findings = lint(*playbook, staff);
    Strangers<Playbook>::find(QJsonDocument::fromJson(document).object(), {}, findings);
    return findings;
}

} // namespace tierdesk
