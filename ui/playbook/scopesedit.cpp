// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/scopesedit.h"

#include "ui/playbook/fieldkit.h"
#include "ui/shell/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace tierdesk {

ScopesEdit::ScopesEdit(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gap::near);
    m_grid->setVerticalSpacing(gap::inside);
    m_grid->setColumnStretch(2, 1);
}

void ScopesEdit::build(const Playbook& playbook)
{
    for (const TierEntry& entry : playbook.tiers) {
        if (std::ranges::find(m_tiers, entry.tier) != m_tiers.end())
            continue;
        const std::size_t index = m_tiers.size();
        const auto taken = [this, index] { take(index); };
        m_tiers.push_back(entry.tier);
        Row row{new QLabel(this), makePick(this, [taken](const QString&) { taken(); }),
                makePick(this, [taken](const QString&) { taken(); }), new QLineEdit(this)};
        connect(row.note, &QLineEdit::textEdited, this, taken);
        const QString tier = Names::tier(entry.tier);
        //: All of these: %1 is a tier, "tier 2".
        row.permitted->setAccessibleName(tr("What %1 may do").arg(tier));
        row.handTo->setAccessibleName(tr("Whom %1 hands it to").arg(tier));
        row.note->setAccessibleName(tr("Note for %1").arg(tier));
        row.note->setPlaceholderText(tr("Note: what they may and may not do"));
        row.tier->setText(tr("Tier %1").arg(entry.tier.value));
        row.tier->setBuddy(row.permitted);
        const int line = static_cast<int>(index) * 2;
        m_grid->addWidget(row.tier, line, 0);
        m_grid->addWidget(row.permitted, line, 1);
        m_grid->addWidget(row.handTo, line, 2);
        m_grid->addWidget(row.note, line + 1, 1, 1, 2);
        m_rows.push_back(row);
    }
}

void ScopesEdit::show(const Playbook& playbook, const std::vector<ServiceScope>& scopes)
{
    build(playbook);
    m_scopes = scopes;
    std::vector<Choice> permitted{{QString(), tr("What is usual")}};
    std::ranges::move(choicesOf<Permitted>(), std::back_inserter(permitted));
    std::vector<Choice> queues = queueChoices(playbook, NoneToo::No);
    queues.insert(queues.begin(), {QString(), tr("Hand to the owner")});
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto found = std::ranges::find(scopes, m_tiers[i], &ServiceScope::tier);
        const bool said = found != scopes.end();
        showPick(*m_rows[i].permitted, permitted, said ? keyText(found->permitted) : QString());
        showPick(*m_rows[i].handTo, queues, said ? found->handTo.value : QString());
        showText(*m_rows[i].note, said ? found->note : QString());
        m_rows[i].handTo->setVisible(said);
        m_rows[i].note->setVisible(said);
    }
}

void ScopesEdit::take(std::size_t index)
{
    const Row& row = m_rows[index];
    const QString permitted = row.permitted->currentData().toString();
    std::erase_if(m_scopes, [&](const ServiceScope& scope) { return scope.tier == m_tiers[index]; });
    if (!permitted.isEmpty())
        m_scopes.push_back({m_tiers[index], fromKeyText<Permitted>(permitted),
                            QueueKey{row.handTo->currentData().toString()}, row.note->text()});
    std::ranges::stable_sort(m_scopes, {}, &ServiceScope::tier);
    Q_EMIT edited();
}

} // namespace tierdesk
