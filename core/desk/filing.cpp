// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/filing.h"

#include <algorithm>

namespace tierdesk {

namespace {

/// A label that fewer tickets have cannot be learnt from them.
constexpr int fewestOfLabel = 5;
/// A tenth of the tickets is held back, and no fewer: of so many a share is known to about 7 in 100.
constexpr std::size_t fewestHeldBack = 40;

/// Those with a label that enough of them have.
std::vector<FiledText> labelled(std::span<const SolvedTicket> tickets,
                                const std::function<QString(const SolvedTicket&)>& labelOf)
{
    QHash<QString, int> counts;
    std::vector<FiledText> texts;
    for (const SolvedTicket& ticket : tickets) {
        const QString label = labelOf(ticket);
        if (label.isEmpty())
            continue;
        ++counts[label];
        texts.push_back({ticket.text, label});
    }
    std::erase_if(texts, [&](const FiledText& text) { return counts.value(text.label) < fewestOfLabel; });
    return texts;
}

/// Whether it is right often enough, and more often than saying always the same would be.
bool isGoodEnough(const HitRate& rate)
{
    return rate.share() >= leastHitRate && rate.right > rate.commonest;
}

/// Nothing when it was stopped.
std::optional<LearntField> learnField(const std::vector<FiledText>& newestFirst, const QString& language,
                                      const GoOn& goOn)
{
    LearntField field;
    field.tickets = static_cast<int>(newestFirst.size());
    if (!canLearn()) {
        field.silence = Silence::NotBuiltIn;
        return field;
    }
    if (field.tickets < fewestSolvedTickets) {
        field.silence = Silence::TooFewTickets;
        return field;
    }
    const std::span<const FiledText> all(newestFirst);
    const std::size_t held = std::max(fewestHeldBack, all.size() / 10);
    field.rate = testOn(all.first(held), all.subspan(held), language, goOn);
    field.classifier = Classifier::learn(all, language, goOn);
    if (goOn && !goOn())
        return {};
    if (!field.rate || !field.classifier)
        field.silence = Silence::OneAnswer;
    else if (!isGoodEnough(*field.rate))
        field.silence = Silence::TooOftenWrong;
    return field;
}

} // namespace

QString filingText(const QString& subject, const QString& description, const QString& messages)
{
    const QString& said = description.isEmpty() ? messages : description;
    return subject + QLatin1Char('\n') + said.first(std::min<qsizetype>(said.size(), SolvedTicket::longestText));
}

QString filingText(const Ticket& ticket)
{
    QString messages;
    for (const Message& message : ticket.messages) {
        if (message.isPublic() && !message.withdrawn)
            messages += message.body + QLatin1Char('\n');
    }
    return filingText(ticket.details.subject, ticket.details.description, messages);
}

std::optional<Classification> LearntField::guess(const QString& text) const
{
    return classifier ? classifier->classify(text) : std::nullopt;
}

std::optional<Classification> LearntField::suggestion(const QString& text) const
{
    auto found = silence ? std::nullopt : guess(text);
    return found && found->confidence >= leastConfidence ? found : std::nullopt;
}

std::optional<LearntFiling> learnFiling(std::span<const SolvedTicket> tickets, const Playbook& playbook,
                                        const QString& language, const GoOn& goOn)
{
    const auto categories = labelled(tickets, [&](const SolvedTicket& ticket) {
        return playbook.category(ticket.category) ? ticket.category.value : QString();
    });
    const auto queues = labelled(tickets, [&](const SolvedTicket& ticket) {
        const Queue* queue = playbook.queue(ticket.queue);
        return queue && !queue->retired ? ticket.queue.value : QString();
    });
    auto category = learnField(categories, language, goOn);
    if (!category)
        return {};
    auto queue = learnField(queues, language, goOn);
    if (!queue)
        return {};
    return LearntFiling{*std::move(category), *std::move(queue)};
}

Stored<LearntFiling> learnFiling(Store& store, const QString& language, const ProgressReport& report)
{
    const auto playbook = store.playbook();
    if (!playbook)
        return fail(playbook.error());
    const auto tickets = store.solvedTickets(mostSolvedTickets);
    if (!tickets)
        return fail(tickets.error());
    auto learnt =
        learnFiling(*tickets, **playbook, language, [&report] { return report(0, 0) == Progressing::Continue; });
    if (!learnt)
        return fail(StorageError{StorageFault::Cancelled, {}, {}});
    return *std::move(learnt);
}

} // namespace tierdesk
