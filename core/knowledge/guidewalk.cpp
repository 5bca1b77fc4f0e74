// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/guidewalk.h"

#include "core/base/textfold.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace tierdesk {

namespace {

std::optional<GuideAnswerFault> choiceFault(const GuideNode& node, const GuideAnswer& answer)
{
    const auto unknown = [&](const GuideChoiceKey& key) { return !node.choice(key); };
    if (std::ranges::any_of(answer.chosen, unknown))
        return GuideAnswerFault::UnknownChoice;
    if (node.kind != GuideNodeKind::AskMany && answer.chosen.size() != 1)
        return GuideAnswerFault::ChooseOne;
    return {};
}

/// The choice whose range holds the number; null below all of them.
const GuideChoice* rangeOf(const GuideNode& node, double number)
{
    const GuideChoice* best = nullptr;
    for (const GuideChoice& choice : node.choices) {
        const int from = choice.from.value_or(0);
        if (number >= from && (!best || from >= best->from.value_or(0)))
            best = &choice;
    }
    return best;
}

const GuideChoice* deciding(const GuideNode& node, const GuideAnswer& answer)
{
    switch (node.kind) {
    case GuideNodeKind::AskOne:
    case GuideNodeKind::Check:
        return answer.chosen.empty() ? nullptr : node.choice(answer.chosen.front());
    case GuideNodeKind::AskMany: {
        const auto leads = [&](const GuideChoice& choice) {
            return choice.next && std::ranges::find(answer.chosen, choice.key) != answer.chosen.end();
        };
        const auto found = std::ranges::find_if(node.choices, leads);
        return found == node.choices.end() ? nullptr : &*found;
    }
    case GuideNodeKind::AskNumber: {
        const auto number = numberIn(answer.text);
        return number ? rangeOf(node, *number) : nullptr;
    }
    default:
        return nullptr;
    }
}

} // namespace

std::optional<double> numberIn(const QString& text)
{
    QString plain = text.trimmed();
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    bool ok = false;
    const double number = QLocale::c().toDouble(plain, &ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<GuideAnswerFault> faultOf(const GuideNode& node, const GuideAnswer& answer)
{
    const bool says = !answer.chosen.empty() || !answer.text.trimmed().isEmpty();
    const bool doing = node.kind == GuideNodeKind::Instruction || node.kind == GuideNodeKind::Action;
    if (answer.skipped && !doing)
        return GuideAnswerFault::NotAsked;
    switch (node.kind) {
    case GuideNodeKind::AskOne:
    case GuideNodeKind::AskMany:
    case GuideNodeKind::Check:
        return choiceFault(node, answer);
    case GuideNodeKind::AskText:
        return answer.text.trimmed().isEmpty() ? std::optional(GuideAnswerFault::TextMissing) : std::nullopt;
    case GuideNodeKind::AskNumber:
        return numberIn(answer.text) ? std::nullopt : std::optional(GuideAnswerFault::NotANumber);
    case GuideNodeKind::Instruction:
    case GuideNodeKind::Action:
        return says ? std::optional(GuideAnswerFault::NotAsked) : std::nullopt;
    case GuideNodeKind::Outcome:
        break;
    }
    return GuideAnswerFault::NotAsked;
}

GuideNodeKey nextAfter(const GuideNode& node, const GuideAnswer& answer)
{
    const GuideChoice* choice = deciding(node, answer);
    return choice && choice->next ? choice->next : node.next;
}

GuideWalk walk(const Guide& guide, std::span<const GuideAnswer> answers)
{
    GuideWalk walked;
    const GuideNode* node = guide.nodes.empty() ? nullptr : &guide.nodes.front();
    // A guide without a circle has fewer steps than nodes; one with a circle must end too.
    for (std::size_t steps = 0; node && steps < guide.nodes.size(); ++steps) {
        walked.at = node->key;
        const auto answer = std::ranges::find(answers, node->key, &GuideAnswer::node);
        if (answer == answers.end() || faultOf(*node, *answer))
            return walked;
        walked.trail.push_back(*answer);
        walked.at = {};
        node = guide.node(nextAfter(*node, *answer));
    }
    if (node)
        walked.at = node->key;
    return walked;
}

QString answerText(const GuideNode& node, const GuideAnswer& answer)
{
    QStringList words;
    for (const GuideChoiceKey& key : answer.chosen) {
        const GuideChoice* choice = node.choice(key);
        words.append(choice ? choice->text : key.value);
    }
    if (!answer.text.trimmed().isEmpty())
        words.append(answer.text.trimmed());
    return words.join(QStringLiteral(", "));
}

QString stepText(const GuideNode& node, const GuideAnswer& answer)
{
    const QString said = answerText(node, answer);
    const QString asked = node.text.simplified();
    if (said.isEmpty())
        return asked;
    const bool ends = !asked.isEmpty() && QStringLiteral("?.!:").contains(asked.back());
    return asked + (ends ? QStringLiteral(" ") : QStringLiteral(": ")) + said;
}

std::vector<const Guide*> fittingGuides(const Playbook& playbook, const CategoryKey& category,
                                        const ServiceKey& service, const QString& words)
{
    constexpr int forCategory = 4;
    constexpr int forService = 2;
    struct Fit
    {
        const Guide* guide = nullptr;
        int points = 0;
    };
    const QStringList said = foldedWords(words);
    std::vector<Fit> fits;
    for (const Guide& guide : playbook.guides) {
        if (!guide.isForStaff())
            continue;
        Fit fit{&guide, 0};
        if (category && std::ranges::any_of(guide.categories,
                                            [&](const CategoryKey& one) { return playbook.isWithin(category, one); }))
            fit.points += forCategory;
        if (service && std::ranges::find(guide.services, service) != guide.services.end())
            fit.points += forService;
        for (const QString& word : guide.words)
            fit.points += said.contains(folded(word)) ? 1 : 0;
        if (fit.points > 0)
            fits.push_back(fit);
    }
    std::ranges::stable_sort(fits, std::ranges::greater(), &Fit::points);
    std::vector<const Guide*> guides;
    std::ranges::transform(fits, std::back_inserter(guides), &Fit::guide);
    return guides;
}

} // namespace tierdesk
