// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The names of what has to do with time: agreements, what they measure, days of the week.
#include "ui/text/enumnames.h"
#include "ui/text/text.h"

#include <QLocale>

namespace tierdesk {

QString nameOf(AgreementType type)
{
    switch (type) {
    case AgreementType::Sla:
        return Text::tr("Agreement with the client (SLA)");
    case AgreementType::Ola:
        return Text::tr("Agreement between tiers (OLA)");
    case AgreementType::Uc:
        return Text::tr("Contract with a vendor (UC)");
    }
    return {};
}

QString nameOf(Metric metric)
{
    switch (metric) {
    case Metric::FirstResponse:
        return Text::tr("First response");
    case Metric::NextResponse:
        return Text::tr("Next response");
    case Metric::Update:
        return Text::tr("Keep informed");
    case Metric::TimeToOwn:
        return Text::tr("Time to own");
    case Metric::Resolution:
        return Text::tr("Resolution");
    case Metric::Acceptance:
        return Text::tr("Acceptance");
    case Metric::HandOn:
        return Text::tr("Time in queue");
    case Metric::Acknowledgement:
        return Text::tr("Vendor acknowledges");
    case Metric::VendorResolution:
        return Text::tr("Vendor resolves");
    }
    return {};
}

QString nameOf(OnReopen choice)
{
    switch (choice) {
    case OnReopen::Resume:
        return Text::tr("The clock goes on");
    case OnReopen::NewCycle:
        return Text::tr("The clock begins anew");
    }
    return {};
}

QString nameOf(Weekday day)
{
    // Qt counts the days as ISO 8601 does, from Monday, which is 1.
    return QLocale().standaloneDayName(static_cast<int>(day) + 1);
}

} // namespace tierdesk
