// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/noticespage.h"

#include "ui/notices/desktopnotices.h"
#include "ui/shell/metrics.h"
#include "ui/text/timetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr std::array gathers{0, 15, 30, 60, 240};
const QTime evening(18, 0);
const QTime morning(8, 0);

} // namespace

NoticesPage::NoticesPage(SettingsPort& settings, QWidget* parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_desktop(new QCheckBox(tr("Show notices on the &desktop"), this))
    , m_quiet(new QCheckBox(tr("&Quiet hours"), this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_gather(new QComboBox(this))
{
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet until"));
    for (const int minutes : gathers)
        m_gather->addItem(minutes == 0 ? tr("As they come") : tr("At most every %1").arg(workText(minutes)), minutes);
    auto* gatherLabel = new QLabel(tr("&How often"), this);
    gatherLabel->setBuddy(m_gather);
    auto* remark =
        new QLabel(tr("What waits in the quiet hours is shown after them, in one message. The list of notices "
                      "in the window always holds all of them until they are read."),
                   this);
    remark->setWordWrap(true);
    remark->setForegroundRole(QPalette::PlaceholderText);
    auto* hours = new QHBoxLayout;
    hours->setSpacing(gap::near);
    hours->addWidget(m_quiet);
    hours->addWidget(m_from);
    //: Between two times of day
    hours->addWidget(new QLabel(tr("to"), this));
    hours->addWidget(m_to);
    hours->addStretch(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(m_desktop);
    rows->addLayout(hours);
    rows->addWidget(gatherLabel);
    rows->addWidget(m_gather, 0, Qt::AlignLeading);
    rows->addWidget(remark);
    rows->addStretch(1);
    connect(m_desktop, &QCheckBox::toggled, this, &NoticesPage::enable);
    connect(m_quiet, &QCheckBox::toggled, this, &NoticesPage::enable);
}

void NoticesPage::load()
{
    const NoticeWish wish = NoticeWish::read(m_settings);
    m_desktop->setChecked(wish.onDesktop);
    const bool quiet = wish.quietFrom != wish.quietTo;
    m_quiet->setChecked(quiet);
    m_from->setTime(quiet ? wish.quietFrom : evening);
    m_to->setTime(quiet ? wish.quietTo : morning);
    m_gather->setCurrentIndex(std::max(0, m_gather->findData(wish.gatherMinutes)));
    enable();
}

void NoticesPage::apply()
{
    NoticeWish wish;
    wish.onDesktop = m_desktop->isChecked();
    if (m_quiet->isChecked()) {
        wish.quietFrom = m_from->time();
        wish.quietTo = m_to->time();
    }
    wish.gatherMinutes = m_gather->currentData().toInt();
    wish.write(m_settings);
}

void NoticesPage::enable()
{
    const bool on = m_desktop->isChecked();
    m_quiet->setEnabled(on);
    m_gather->setEnabled(on);
    m_from->setEnabled(on && m_quiet->isChecked());
    m_to->setEnabled(on && m_quiet->isChecked());
}

} // namespace tierdesk
