// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/guidereplaypane.h"

#include "core/desk/guidereport.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/guidetext.h"

#include <QLabel>
#include <QPushButton>

namespace tierdesk {

namespace {

constexpr std::chrono::days replayedOver{90};
constexpr std::size_t changesTold = 8;

} // namespace

GuideReplayPane::GuideReplayPane(PlaybookDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_replay(new QPushButton(makeIcon(Icon::History), tr("Replay past runs"), this))
    , m_told(new QLabel(this))
{
    m_replay->setAutoDefault(false);
    m_replay->setToolTip(tr("Leads the answers of the last 90 days through this draft"));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_told->hide();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, gap::apart, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(m_replay, 0, Qt::AlignLeading);
    rows->addWidget(m_told);
    connect(m_replay, &QPushButton::clicked, this, &GuideReplayPane::replay);
}

void GuideReplayPane::setGuide(const Guide& guide)
{
    DeskClient& client = m_draft.client();
    setVisible(holdsAnywhere(client.me(), Right::SeeReports, client.playbook()->grants()));
    if (guide == m_guide)
        return;
    m_guide = guide;
    m_told->hide();
}

void GuideReplayPane::replay()
{
    const Instant until = m_draft.client().now();
    m_replay->setEnabled(false);
    m_draft.client().read(
        this, m_lane,
        [guide = m_guide, until](Store& store) { return replayGuide(store, guide, until - replayedOver, until); },
        [this, asked = m_guide](const Stored<GuideReplayReport>& report) {
            m_replay->setEnabled(true);
            if (report && asked == m_guide)
                show(*report);
            else if (!report) {
                m_told->setText(tr("The past runs cannot be read just now. Try again in a moment."));
                m_told->show();
            }
        });
}

QString GuideReplayPane::changeText(const GuideReplayChange& change) const
{
    const Guide* was = m_draft.base().guide(m_guide.key);
    const auto named = [&](const GuideNodeKey& key) {
        const GuideNode* node = m_guide.node(key);
        if (!node && was)
            node = was->node(key);
        return node ? stepName(*node) : key ? key.value : tr("nowhere");
    };
    const QString runs = tr("%n run(s)", nullptr, change.runs);
    if (change.before == change.after)
        //: %1 is "3 runs", %2 a step of a guide.
        return tr("%1: “%2” ends in another way").arg(runs, named(change.after));
    //: %1 is "3 runs", %2 and %3 are steps of a guide.
    return tr("%1: “%3” instead of “%2”").arg(runs, named(change.before), named(change.after));
}

void GuideReplayPane::show(const GuideReplayReport& report)
{
    QStringList lines;
    if (report.runs == 0) {
        lines.append(tr("Nobody was led through this guide in the last 90 days."));
    } else {
        const int same = report.runs - report.endElsewhere - report.askAnew;
        lines.append(tr("Of %n run(s) in the last 90 days", nullptr, report.runs) + u':');
        lines.append(tr("%n come(s) to the same place.", nullptr, same));
        lines.append(tr("%n end(s) elsewhere.", nullptr, report.endElsewhere));
        lines.append(tr("%n come(s) to a step that asks something new.", nullptr, report.askAnew));
    }
    for (std::size_t i = 0; i < std::min(changesTold, report.changes.size()); ++i)
        lines.append(QStringLiteral("• ") + changeText(report.changes[i]));
    m_told->setText(lines.join(u'\n'));
    m_told->show();
}

} // namespace tierdesk
