// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rightnames.h"

#include "ui/text/enumnames.h"
#include "ui/text/text.h"

#include <QLocale>

namespace tierdesk {

namespace {

QString placeText(const Grant& grant, const Names& names)
{
    if (grant.place != GrantPlace::Listed)
        return nameOf(grant.place);
    QStringList queues;
    for (const QueueKey& queue : grant.queues)
        queues.append(names.queue(queue));
    return QLocale().createSeparatedList(queues);
}

} // namespace

QString nameOf(Right right)
{
    switch (right) {
    case Right::See:
        return Text::tr("see tickets in lists");
    case Right::Read:
        return Text::tr("read tickets");
    case Right::Note:
        return Text::tr("write notes");
    case Right::Reply:
        return Text::tr("reply to requesters");
    case Right::Edit:
        return Text::tr("edit tickets");
    case Right::AssignSelf:
        return Text::tr("take tickets");
    case Right::AssignOthers:
        return Text::tr("assign tickets to others");
    case Right::MoveOut:
        return Text::tr("move tickets out");
    case Right::MoveIn:
        return Text::tr("move tickets in");
    case Right::Merge:
        return Text::tr("merge and split tickets");
    case Right::Close:
        return Text::tr("resolve and close tickets");
    case Right::Reopen:
        return Text::tr("reopen tickets");
    case Right::Redact:
        return Text::tr("redact what tickets say");
    case Right::SeeVault:
        return Text::tr("see what is confidential");
    case Right::EditArticles:
        return Text::tr("write and edit articles");
    case Right::SeeReports:
        return Text::tr("see reports");
    case Right::EditPlaybook:
        return Text::tr("edit the playbook");
    case Right::EditPeople:
        return Text::tr("manage people");
    }
    return {};
}

QString nameOf(GrantPlace place)
{
    switch (place) {
    case GrantPlace::Anywhere:
        return Text::tr("every queue");
    case GrantPlace::OwnQueues:
        return Text::tr("the queues they work in");
    case GrantPlace::OtherQueues:
        return Text::tr("the queues they do not work in");
    case GrantPlace::Listed:
        return Text::tr("these queues");
    }
    return {};
}

QString nameOf(SignInMode mode)
{
    switch (mode) {
    case SignInMode::Anyone:
        return Text::tr("Whoever opens the desk chooses a name");
    case SignInMode::SystemUser:
        return Text::tr("By this computer’s account, others by password");
    case SignInMode::Password:
        return Text::tr("By password");
    }
    return {};
}

QString permissionText(const Permission& permission, const Person& person, const QueueKey& queue, const Names& names)
{
    const QString role = nameOf(person.role);
    switch (permission.ground) {
    case Ground::Granted:
        if (!permission.grant || queue.isNull())
            //: %1 is a role: "Technician".
            return Text::tr("Yes. The role %1 has this right.").arg(role);
        //: %1 is a role, %2 says which queues: "every queue".
        return Text::tr("Yes. The role %1 has this right in %2.").arg(role, placeText(*permission.grant, names));
    case Ground::Involved:
        //: %1 is a person.
        return Text::tr("Yes. %1 has the ticket, owns it, watches it or was asked for advice.").arg(person.name);
    case Ground::NotGranted:
        //: %1 is a role.
        return Text::tr("No. The role %1 does not have this right in any queue.").arg(role);
    case Ground::OtherQueue:
        //: %1 is a role, %2 says which queues, %3 is a queue.
        return Text::tr("No. The role %1 has this right in %2, which does not include %3.")
            .arg(role, permission.grant ? placeText(*permission.grant, names) : QString(), names.queue(queue));
    case Ground::OtherClient:
        //: %1 is a person.
        return Text::tr("No. The ticket belongs to a client that %1 does not work for.").arg(person.name);
    case Ground::NotStaff:
        //: %1 is a person.
        return Text::tr("No. %1 is not a member of staff.").arg(person.name);
    case Ground::HasLeft:
        //: %1 is a person.
        return Text::tr("No. %1 has left.").arg(person.name);
    }
    return {};
}

} // namespace tierdesk
