// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/filinghints.h"

#include "ui/client/filingadvisor.h"
#include "ui/text/names.h"
#include "ui/ticket/fields.h"
#include "ui/ticket/suggestionline.h"

#include <QComboBox>
#include <QLocale>

namespace tierdesk {

namespace {

/// A name within a button's text.
QString escaped(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// Never 100: nobody can be sure of that.
QString percentOf(double share)
{
    return QLocale().toString(std::min(99, static_cast<int>(share * 100)));
}

QString reasonFor(const Classification& found)
{
    return found.words.isEmpty() ? QString()
                                 : FilingHints::tr("because of: %1").arg(found.words.join(QStringLiteral(", ")));
}

QString hitRateOf(const LearntField& learnt)
{
    return FilingHints::tr(
               "Press to take it. Such suggestions were right for %1 of the last %n tickets they were tried on.",
               nullptr, learnt.rate->tested)
        .arg(QLocale().toString(learnt.rate->right));
}

} // namespace

FilingHints::FilingHints(DeskClient& client, PickField& category, QComboBox& queue, std::function<QString()> text,
                         QWidget* parent)
    : QObject(parent)
    , m_client(client)
    , m_category(category)
    , m_queue(queue)
    , m_text(std::move(text))
    , m_categoryLine(new SuggestionLine(Icon::Tag, parent))
    , m_queueLine(new SuggestionLine(Icon::Queue, parent))
{
    connect(m_categoryLine, &SuggestionLine::clicked, this, &FilingHints::takeCategory);
    connect(m_queueLine, &SuggestionLine::clicked, this, &FilingHints::takeQueue);
    connect(&client.filing(), &FilingAdvisor::changed, this, &FilingHints::look);
    connect(&category, &PickField::textChanged, this, &FilingHints::look);
    connect(&queue, &QComboBox::currentIndexChanged, this, &FilingHints::look);
}

void FilingHints::look()
{
    const auto learnt = m_client.filing().learnt();
    const QString text = m_text();
    static const LearntFiling nothing;
    const LearntFiling& known = learnt ? *learnt : nothing;
    showCategory(known.category, text);
    showQueue(known.queue, text);
}

void FilingHints::showCategory(const LearntField& learnt, const QString& text)
{
    m_suggestedCategory = {};
    const auto found = m_category.text().isEmpty() ? learnt.suggestion(text) : std::nullopt;
    if (!found)
        return m_categoryLine->say({}, {}, {});
    m_suggestedCategory = CategoryKey{found->label};
    //: A category of a new ticket, and how sure that is, in percent.
    m_categoryLine->say(
        tr("Su&ggested: %1, %2 %")
            .arg(escaped(m_client.playbook()->categoryPath(m_suggestedCategory)), percentOf(found->confidence)),
        reasonFor(*found), hitRateOf(learnt));
}

void FilingHints::showQueue(const LearntField& learnt, const QString& text)
{
    m_suggestedQueue = {};
    const auto found = learnt.suggestion(text);
    const PlaybookPtr playbook = m_client.playbook();
    const Queue* queue = found ? playbook->queue(QueueKey{found->label}) : nullptr;
    if (!queue || keyOf(m_queue) == found->label || m_queue.findData(found->label) < 0)
        return m_queueLine->say({}, {}, {});
    m_suggestedQueue = queue->key;
    //: The queue that solves tickets like a new one, and how sure that is, in percent.
    m_queueLine->say(tr("Often solved &by: %1, %2 %")
                         .arg(escaped(Names(*playbook).place({queue->key, queue->tier})), percentOf(found->confidence)),
                     reasonFor(*found), hitRateOf(learnt));
}

void FilingHints::takeCategory()
{
    if (m_suggestedCategory)
        m_category.setPicked(
            PickItem{m_client.playbook()->categoryPath(m_suggestedCategory), {}, m_suggestedCategory.value, 0});
}

void FilingHints::takeQueue()
{
    if (m_suggestedQueue)
        choose(m_queue, m_suggestedQueue.value);
}

} // namespace tierdesk
