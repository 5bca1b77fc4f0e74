// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/dayruleedit.h"

#include "ui/playbook/fieldkit.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace tierdesk {

namespace {

using namespace std::chrono;

/// In the order of the variant.
enum Kind { OneDate, EveryYear, NthWeekday, AroundEaster };

template <class... Parts>
struct Overload : Parts...
{
    using Parts::operator()...;
};

int number(auto part)
{
    return static_cast<int>(static_cast<unsigned>(part));
}

} // namespace

DayRuleEdit::DayRuleEdit(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_date(new QDateEdit(QDate::currentDate(), this))
    , m_nth(new QComboBox(this))
    , m_weekday(new QComboBox(this))
    , m_day(new QSpinBox(this))
    , m_month(new QComboBox(this))
    , m_offset(new QSpinBox(this))
{
    m_kind->addItems(
        {tr("On one date"), tr("Every year on a date"), tr("Every year on a weekday"), tr("Every year by Easter")});
    m_date->setCalendarPopup(true);
    for (const auto& [nth, words] : {std::pair(1, tr("First")),
                                     {2, tr("Second")},
                                     {3, tr("Third")},
                                     {4, tr("Fourth")},
                                     {5, tr("Fifth")},
                                     {0, tr("Last")}})
        m_nth->addItem(words, nth);
    for (const Weekday day : allValues<Weekday>())
        m_weekday->addItem(nameOf(day));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QLocale().standaloneMonthName(month));
    m_day->setRange(1, 31);
    m_offset->setRange(-99, 99);
    //: Follows a number: so many days after Easter Sunday, before it when the number is below 0.
    m_offset->setSuffix(tr(" days after Easter Sunday"));
    m_kind->setAccessibleName(tr("Kind of day"));
    m_date->setAccessibleName(tr("Date"));
    m_nth->setAccessibleName(tr("Which one in the month"));
    m_weekday->setAccessibleName(tr("Day of the week"));
    m_day->setAccessibleName(tr("Day of the month"));
    m_month->setAccessibleName(tr("Month"));
    m_offset->setAccessibleName(tr("Days after Easter Sunday"));
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_kind, m_date, m_nth, m_weekday, m_day, m_month, m_offset})
        flow->addWidget(part);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        Q_EMIT edited();
    });
    for (QComboBox* box : {m_nth, m_weekday, m_month})
        connect(box, &QComboBox::currentIndexChanged, this, &DayRuleEdit::edited);
    for (QSpinBox* box : {m_day, m_offset})
        connect(box, &QSpinBox::valueChanged, this, &DayRuleEdit::edited);
    connect(m_date, &QDateEdit::dateChanged, this, &DayRuleEdit::edited);
    showParts();
}

void DayRuleEdit::showParts()
{
    const int kind = m_kind->currentIndex();
    m_date->setVisible(kind == OneDate);
    m_nth->setVisible(kind == NthWeekday);
    m_weekday->setVisible(kind == NthWeekday);
    m_day->setVisible(kind == EveryYear);
    m_month->setVisible(kind == EveryYear || kind == NthWeekday);
    m_offset->setVisible(kind == AroundEaster);
    updateGeometry();
}

void DayRuleEdit::setRule(const DayRule& rule)
{
    const QSignalBlocker silent(this);
    m_kind->setCurrentIndex(static_cast<int>(rule.index()));
    std::visit(Overload{[&](const FixedDate& one) {
                            m_date->setDate(QDate(static_cast<int>(one.date.year()), number(one.date.month()),
                                                  number(one.date.day())));
                        },
                        [&](const YearlyDate& one) {
                            m_day->setValue(number(one.date.day()));
                            m_month->setCurrentIndex(number(one.date.month()) - 1);
                        },
                        [&](const YearlyWeekday& one) {
                            m_nth->setCurrentIndex(m_nth->findData(one.nth));
                            m_weekday->setCurrentIndex(static_cast<int>(one.weekday.iso_encoding()) - 1);
                            m_month->setCurrentIndex(number(one.month) - 1);
                        },
                        [&](const EasterDay& one) { m_offset->setValue(one.offset); }},
               rule);
    showParts();
}

DayRule DayRuleEdit::rule() const
{
    const auto chosenMonth = month(static_cast<unsigned>(m_month->currentIndex() + 1));
    switch (m_kind->currentIndex()) {
    case EveryYear: {
        const auto wanted = chosenMonth / day(static_cast<unsigned>(m_day->value()));
        return YearlyDate{wanted.ok() ? wanted : chosenMonth / day(28)};
    }
    case NthWeekday:
        return YearlyWeekday{chosenMonth, weekday(static_cast<unsigned>(m_weekday->currentIndex() + 1)),
                             m_nth->currentData().toInt()};
    case AroundEaster:
        return EasterDay{m_offset->value()};
    default: {
        const QDate date = m_date->date();
        return FixedDate{year(date.year()) / month(static_cast<unsigned>(date.month())) /
                         day(static_cast<unsigned>(date.day()))};
    }
    }
}

} // namespace tierdesk
