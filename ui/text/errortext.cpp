// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "ui/text/enumnames.h"
#include "ui/text/rightnames.h"
#include "ui/text/text.h"

#include <QLocale>

namespace tierdesk {

namespace {

QString ticketNumber(const QString& number)
{
    return Names::ticket(TicketId{number.toLongLong()});
}

QString typeName(const QString& word)
{
    const auto type = parseWord<StateType>(word);
    return type ? nameOf(*type) : word;
}

QString missingParts(const QStringList& words)
{
    QStringList names;
    for (const QString& word : words) {
        const auto part = parseWord<PacketPart>(word);
        names.append(part ? nameOf(*part) : word);
    }
    return QLocale().createSeparatedList(names);
}

/// The sentence for an unknown key, or the one that asks for a choice when none was made.
QString unknownKey(const QString& key, const QString& unknown, const QString& none)
{
    return key.isEmpty() ? none : unknown.arg(key);
}

/// Places and people.
QString placementText(const Refusal& refusal)
{
    const auto detail = [&](qsizetype index) { return refusal.details.value(index); };
    switch (refusal.reason) {
    case Reason::UnknownQueue:
        return Text::tr("There is no queue “%1”.").arg(detail(0));
    case Reason::RetiredQueue:
        return Text::tr("The queue %1 is retired and takes no tickets any more.").arg(detail(0));
    case Reason::SameQueue:
        return Text::tr("The ticket is in %1 already.").arg(detail(0));
    case Reason::OtherTier:
        //: %1 is a queue, %2 a number.
        return Text::tr("%1 belongs to tier %2. Escalate the ticket to go up, or return it to go down.")
            .arg(detail(0), detail(1));
    case Reason::NotAHigherTier:
        //: %1 is a queue, %2 and %3 are numbers.
        return Text::tr("%1 is in tier %2, which is not above tier %3. Escalating only goes up.")
            .arg(detail(0), detail(1), detail(2));
    case Reason::TargetNotAllowed:
        //: Both are queues.
        return Text::tr("%1 does not escalate to %2. Choose one of the queues it may escalate to.")
            .arg(detail(0), detail(1));
    case Reason::PacketIncomplete:
        //: %1 is a list of the parts of a handoff packet.
        return Text::tr("The next tier must be told more. Still missing: %1.").arg(missingParts(refusal.details));
    case Reason::NothingToAccept:
        return Text::tr("Nothing waits to be accepted here.");
    case Reason::NothingToReturnTo:
        return Text::tr("There is no queue to return the ticket to.");
    case Reason::ReturnedTooOften:
        return Text::tr("The ticket was returned %n times already. Ask a supervisor to return it once more, or keep it "
                        "and ask the other queue for advice.",
                        nullptr, detail(0).toInt());
    case Reason::UnknownReturnReason:
        return unknownKey(detail(0), Text::tr("“%1” is not one of the reasons for a return."),
                          Text::tr("Choose a reason for the return."));
    case Reason::UnknownClient:
        return Text::tr("There is no client with the number %1.").arg(detail(0));
    case Reason::StillWorksHere:
        return Text::tr("%1 works here and is not erased. Say first that they have left.").arg(detail(0));
    case Reason::UnknownPerson:
        return Text::tr("Nobody here has the number %1.").arg(detail(0));
    case Reason::AlreadyAssigned:
        return Text::tr("%1 has the ticket already.").arg(detail(0));
    case Reason::NotAssigned:
        return Text::tr("Nobody has the ticket, so there is nobody to take it from.");
    case Reason::NotStaff:
        return Text::tr("That is for members of staff, and %1 is not one.").arg(detail(0));
    case Reason::NotTheRequester:
        return Text::tr("Whether it was solved is for the requester to say.");
    case Reason::NotLead:
        return Text::tr("%1 leads nobody. Choose a supervisor or an administrator.").arg(detail(0));
    case Reason::NothingToAcknowledge:
        return Text::tr("No rule has told anybody about this yet.");
    case Reason::AlreadyAcknowledged:
        return Text::tr("%1 takes care of it already.").arg(detail(0));
    case Reason::AlreadyWatching:
        return Text::tr("%1 watches the ticket already.").arg(detail(0));
    case Reason::NotWatching:
        return Text::tr("%1 does not watch the ticket.").arg(detail(0));
    default:
        return {};
    }
}

/// What it is about and how far it is.
QString progressText(const Refusal& refusal)
{
    const auto detail = [&](qsizetype index) { return refusal.details.value(index); };
    switch (refusal.reason) {
    case Reason::SubjectMissing:
        return Text::tr("The ticket needs a subject.");
    case Reason::TextMissing:
        return Text::tr("There is no text yet. Write a few words first.");
    case Reason::ReasonMissing:
        return Text::tr("A reason is needed. Say why in a few words.");
    case Reason::UnknownCategory:
        return Text::tr("There is no category “%1”.").arg(detail(0));
    case Reason::UnknownService:
        return Text::tr("There is no service “%1”.").arg(detail(0));
    case Reason::RankOutOfRange:
        if (detail(0) == QLatin1String("impact"))
            return Text::tr("The playbook has no impact %1.").arg(detail(1));
        if (detail(0) == QLatin1String("urgency"))
            return Text::tr("The playbook has no urgency %1.").arg(detail(1));
        return Text::tr("The playbook has no priority %1.").arg(detail(1));
    case Reason::MoveNotLegal:
        //: Both are states, as they are called.
        return Text::tr("The playbook allows no move from “%1” to “%2”.").arg(typeName(detail(0)), typeName(detail(1)));
    case Reason::NotOpen:
        //: %1 is a state.
        return Text::tr("The ticket is not open (%1). Reopen it first.").arg(detail(0));
    case Reason::UnknownPendingReason:
        return unknownKey(detail(0), Text::tr("“%1” is not one of the reasons to wait."),
                          Text::tr("Choose what the ticket waits for."));
    case Reason::UnknownResolutionCode:
        return unknownKey(detail(0), Text::tr("“%1” is not one of the resolution codes."),
                          Text::tr("Choose how the ticket was resolved."));
    case Reason::UntilMissing:
        return Text::tr("Say until when the ticket waits.");
    case Reason::UntilInThePast:
        return Text::tr("That time has passed already. Choose a later one.");
    case Reason::NothingToRate:
        return Text::tr("The ticket is not resolved yet. Say how it went when it is.");
    case Reason::ClosedToFollowUp:
        return Text::tr("The ticket is closed and takes no more messages. Open a new one instead.");
    case Reason::NothingChanges:
        return Text::tr("That would change nothing.");
    case Reason::BadMinutes:
        return Text::tr("Log between one minute and 24 hours of work.");
    case Reason::NoSuchTask:
        return Text::tr("The ticket has no task %1.").arg(detail(0));
    case Reason::NoSuchConsult:
        return Text::tr("The ticket has no question %1.").arg(detail(0));
    case Reason::AlreadyAnswered:
        return Text::tr("The question was answered already.");
    case Reason::NoSuchFile:
        return Text::tr("The file “%1” could not be taken along.").arg(detail(0));
    default:
        return {};
    }
}

/// Who may, and who was faster.
QString rightsText(const Refusal& refusal, const Names& names)
{
    const auto detail = [&](qsizetype index) { return refusal.details.value(index); };
    const auto right = parseWord<Right>(detail(0));
    const QString name = right ? nameOf(*right) : detail(0);
    switch (refusal.reason) {
    case Reason::NoRight:
        if (detail(1).isEmpty())
            //: %1 is a right: "edit the playbook".
            return Text::tr("Your role does not allow you to %1. An administrator can change that.").arg(name);
        //: %1 is a queue, %2 a right: "move tickets in".
        return Text::tr("In the queue %1 your role does not allow you to %2. An administrator can change that.")
            .arg(detail(1), name);
    case Reason::ClientNotServed: {
        const QString client = names.client(ClientId{detail(0).toLongLong()});
        return client.isEmpty() ? Text::tr("That belongs to a client you do not work for.")
                                : Text::tr("You do not work for the client %1.").arg(client);
    }
    case Reason::AnsweredSince:
        return detail(1).isEmpty()
                   ? Text::tr("A message has come since you began. Read it first; your text is kept.")
                   //: %1 is a person.
                   : Text::tr("%1 has written since you began. Read it first; your text is kept.").arg(detail(1));
    case Reason::FieldsChanged:
        return Text::tr("Somebody has changed the same field meanwhile. Nothing was overwritten; look at both and "
                        "choose.");
    case Reason::WrongPassword:
        return Text::tr("That name and password do not belong together. Try again.");
    case Reason::SignInBlocked:
        return Text::tr("There were too many wrong passwords. Try again in %n minutes, or ask an administrator to "
                        "reset it.",
                        nullptr, detail(0).toInt());
    case Reason::PasswordTooShort:
        return Text::tr("The password is too short. It needs at least %n characters.", nullptr, detail(0).toInt());
    case Reason::MayNotSignIn:
        return Text::tr("%1 may not sign in at this desk.").arg(detail(0));
    case Reason::LoginTaken:
        //: A login and a person.
        return Text::tr("The login %1 belongs to %2.").arg(detail(0), detail(1));
    case Reason::ReasonNames:
        return Text::tr("The reason repeats “%1”, which is to go. Say it in other words.").arg(detail(0));
    case Reason::NothingToRedact:
        return Text::tr("Nothing was found that could be redacted.");
    default:
        return {};
    }
}

/// Two tickets, and undo.
QString pairText(const Refusal& refusal, const Names& names)
{
    const auto detail = [&](qsizetype index) { return refusal.details.value(index); };
    const QString self = Names::ticket(refusal.ticket);
    switch (refusal.reason) {
    case Reason::NoSuchTicket:
        return Text::tr("There is no ticket %1.").arg(detail(0).isEmpty() ? self : ticketNumber(detail(0)));
    case Reason::AlreadyMerged:
        //: Both are ticket numbers.
        return Text::tr("%1 was merged into %2. Work there, or take it out again first.")
            .arg(self, ticketNumber(detail(0)));
    case Reason::NotMerged:
        return detail(0).isEmpty() ? Text::tr("%1 was not merged into another ticket.").arg(self)
                                   //: Both are ticket numbers.
                                   : Text::tr("%1 was not merged into %2.").arg(self, ticketNumber(detail(0)));
    case Reason::SameTicket:
        return Text::tr("That takes two different tickets.");
    case Reason::MergeCycle:
        //: Both are ticket numbers.
        return Text::tr("%1 was itself merged into %2, so %2 cannot be merged into it.")
            .arg(ticketNumber(detail(0)), self);
    case Reason::OtherClient:
        return Text::tr("%1 belongs to another client. Only a supervisor may merge the two.")
            .arg(ticketNumber(detail(0)));
    case Reason::NoSuchMessage:
        return detail(0).isEmpty() ? Text::tr("Choose messages that are there and may go along.")
                                   : Text::tr("There is no message %1 to take along.").arg(detail(0));
    case Reason::AlreadyLinked:
        return Text::tr("It is linked with %1 in this way already.").arg(ticketNumber(detail(0)));
    case Reason::NotLinked:
        return Text::tr("It is not linked with %1 in this way.").arg(ticketNumber(detail(0)));
    case Reason::NothingToUndo:
        return Text::tr("There is nothing to undo.");
    case Reason::AlreadyUndone:
        return Text::tr("That was undone already.");
    case Reason::ChangedSince:
        return Text::tr("%1 has changed the same part of the ticket since, so nothing was undone.")
            .arg(names.person(PersonId{detail(1).toLongLong()}));
    case Reason::AlreadySent:
        return Text::tr("The message has gone out already and cannot be taken back. Nothing was undone.");
    default:
        return {};
    }
}

/// The knowledge base.
QString articleText(const Refusal& refusal)
{
    switch (refusal.reason) {
    case Reason::NoSuchArticle:
        return Text::tr("There is no article %1.").arg(refusal.details.value(0));
    case Reason::TitleMissing:
        return Text::tr("The article needs a title.");
    case Reason::ClientMissing:
        return Text::tr("Choose the clients that the article is for.");
    case Reason::OutOfSight:
        return Text::tr("You could not read the article yourself any more. Choose readers that you are one of.");
    default:
        return {};
    }
}

/// Guides.
QString guideText(const Refusal& refusal)
{
    const auto detail = [&](qsizetype index) { return refusal.details.value(index); };
    switch (refusal.reason) {
    case Reason::NoSuchGuide:
        return Text::tr("There is no guide “%1”.").arg(detail(0));
    case Reason::GuideUnderWay:
        return Text::tr("The guide “%1” is under way on this ticket already.").arg(detail(0));
    case Reason::NoSuchGuideRun:
        return Text::tr("There is no guide with the number %1 under way on this ticket.").arg(detail(0));
    case Reason::GuideElsewhere:
        return Text::tr("The guide “%1” stands at another step by now. Nothing was changed.").arg(detail(0));
    case Reason::AnswerDoesNotFit:
        switch (parseWord<GuideAnswerFault>(detail(0)).value_or(GuideAnswerFault::NotAsked)) {
        case GuideAnswerFault::NotAsked:
            return Text::tr("No such answer is asked for here.");
        case GuideAnswerFault::ChooseOne:
            return Text::tr("Choose one answer.");
        case GuideAnswerFault::UnknownChoice:
            return Text::tr("That is none of the answers to choose from.");
        case GuideAnswerFault::TextMissing:
            return Text::tr("Write an answer.");
        case GuideAnswerFault::NotANumber:
            return Text::tr("The answer must be a number.");
        }
        return {};
    case Reason::LabelMissing:
        return Text::tr("Give it a label, so that others know what it is.");
    case Reason::NoSuchConfidential:
        return Text::tr("The ticket has no confidential entry %1, or not any more.").arg(detail(0));
    case Reason::NoSuchConversation:
        return Text::tr("You have no conversation %1 with the assistant.").arg(detail(0));
    default:
        return {};
    }
}

} // namespace

QString errorText(const Refusal& refusal, const Names& names)
{
    for (const QString& text : {placementText(refusal), progressText(refusal), rightsText(refusal, names),
                                pairText(refusal, names), articleText(refusal), guideText(refusal)}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString errorText(const StorageError& error)
{
    const QString where = error.where;
    switch (error.fault) {
    case StorageFault::Missing:
        return Text::tr("There is no store at %1. Check the name, or create one there.").arg(where);
    case StorageFault::AlreadyThere:
        return Text::tr("There is something at %1 already. It was left as it is; choose another name.").arg(where);
    case StorageFault::Gone:
        return Text::tr(
                   "%1 was moved, removed or replaced while it was in use. What was kept before lies in that file; "
                   "this change may be missing. Put the file back with what lies beside it, or restore the last "
                   "backup.")
            .arg(where);
    case StorageFault::TwoNames:
        return Text::tr("%1 has a second name (a hard link), and what is done under one name would be lost under the "
                        "other. It was left as it is; remove the other name.")
            .arg(where);
    case StorageFault::NotAStore:
        return Text::tr("%1 is not a Tierdesk store. It was left as it is; choose another file.").arg(where);
    case StorageFault::NewerSchema:
        return Text::tr("%1 was written by a newer Tierdesk. It was left as it is; update this program to open it.")
            .arg(where);
    case StorageFault::Damaged:
        return Text::tr("%1 is damaged. Nothing was written to it. Verify the store, and restore the last good backup.")
            .arg(where);
    case StorageFault::ReadOnly:
        return Text::tr("%1 cannot be written. Nothing was changed; ask for the right to write there.").arg(where);
    case StorageFault::DiskFull:
        return Text::tr("There is no room left to write %1. This change was not made, all before it is kept. "
                        "Make room and try again.")
            .arg(where);
    case StorageFault::Locked:
        return Text::tr("Another program is using %1. This change was not made, all before it is kept. "
                        "Try again in a moment.")
            .arg(where);
    case StorageFault::Unreachable:
        //: %1 is the store, %2 the words of the database.
        return Text::tr("%1 cannot be reached (%2). All before is kept, this change may be missing. "
                        "Check the connection and try again.")
            .arg(where, error.detail);
    case StorageFault::Cancelled:
        return Text::tr("It was stopped before the end, and nothing was changed.");
    case StorageFault::Other:
        break;
    }
    //: %1 is the store, %2 the words of the database.
    return Text::tr("%1 could not be read or written (%2). This change was not made, all before it is kept.")
        .arg(where, error.detail);
}

QString errorText(const DeskError& error, const Names& names)
{
    if (const auto* refusal = std::get_if<Refusal>(&error))
        return errorText(*refusal, names);
    return errorText(std::get<StorageError>(error));
}

} // namespace tierdesk
