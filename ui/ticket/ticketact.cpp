// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticketact.h"

#include "core/ticket/rightsneeded.h"
#include "ui/text/errortext.h"

namespace tierdesk {

namespace {

struct Entry
{
    Act act;
    Icon icon;
    Reach reach;
    /// As QKeySequence reads it; empty for what is done rarely and with care.
    const char* keys;
    const char* text;
    const char* tip;
};

// One letter each for what is done all day, the capital for its rarer relative. The main window has g, j, k, n, o and
// x.
constexpr std::array entries{
    Entry{Act::New, Icon::Plus, Reach::Desk, "Ctrl+N", QT_TRANSLATE_NOOP("TicketActions", "&New ticket…"),
          QT_TRANSLATE_NOOP("TicketActions", "Open a ticket for somebody who calls or stands at the desk.")},
    Entry{Act::Reply, Icon::Reply, Reach::One, "R", QT_TRANSLATE_NOOP("TicketActions", "&Reply"),
          QT_TRANSLATE_NOOP("TicketActions", "Write to the requester.")},
    Entry{Act::Note, Icon::Lock, Reach::Many, "I", QT_TRANSLATE_NOOP("TicketActions", "&Internal note"),
          QT_TRANSLATE_NOOP("TicketActions", "Write something that only colleagues read.")},
    Entry{Act::Contact, Icon::Phone, Reach::One, "D", QT_TRANSLATE_NOOP("TicketActions", "Log a &phone call or chat"),
          QT_TRANSLATE_NOOP("TicketActions", "Write down what you and the requester said.")},
    Entry{Act::Attach, Icon::Attach, Reach::One, "F", QT_TRANSLATE_NOOP("TicketActions", "Attach a &file…"),
          QT_TRANSLATE_NOOP("TicketActions", "Keep a file with the ticket.")},
    Entry{Act::Confide, Icon::Lock, Reach::One, "Shift+I",
          QT_TRANSLATE_NOOP("TicketActions", "Add confidential entr&y…"),
          QT_TRANSLATE_NOOP("TicketActions", "Keep a password or the like, which only some may look at.")},
    Entry{Act::Triage, Icon::Triage, Reach::Many, "T", QT_TRANSLATE_NOOP("TicketActions", "&Triage…"),
          QT_TRANSLATE_NOOP("TicketActions", "Say how pressing it is and what it is about.")},
    Entry{Act::Claim, Icon::Claim, Reach::Many, "C", QT_TRANSLATE_NOOP("TicketActions", "&Take it"),
          QT_TRANSLATE_NOOP("TicketActions", "You will have it.")},
    Entry{Act::Assign, Icon::Assign, Reach::Many, "A", QT_TRANSLATE_NOOP("TicketActions", "&Assign…"),
          QT_TRANSLATE_NOOP("TicketActions", "Give it to somebody.")},
    Entry{Act::Unassign, Icon::Unassign, Reach::Many, "Shift+C",
          QT_TRANSLATE_NOOP("TicketActions", "&Put it back into the queue"),
          QT_TRANSLATE_NOOP("TicketActions", "Nobody will have it until somebody takes it.")},
    Entry{Act::Owner, Icon::Person, Reach::Many, "Shift+A",
          QT_TRANSLATE_NOOP("TicketActions", "Name who answers &for it…"),
          QT_TRANSLATE_NOOP("TicketActions", "One person answers for it until it is closed, whoever does the work.")},
    Entry{Act::Route, Icon::Route, Reach::Many, "Q", QT_TRANSLATE_NOOP("TicketActions", "Move to another &queue…"),
          QT_TRANSLATE_NOOP("TicketActions", "Move it within its tier.")},
    Entry{Act::Escalate, Icon::Escalate, Reach::One, "E", QT_TRANSLATE_NOOP("TicketActions", "&Escalate…"),
          QT_TRANSLATE_NOOP("TicketActions", "Hand it up a tier, with all the next tier must know.")},
    Entry{Act::Accept, Icon::Accept, Reach::Many, "Y", QT_TRANSLATE_NOOP("TicketActions", "A&ccept the handoff"),
          QT_TRANSLATE_NOOP("TicketActions", "Take over what another tier handed to yours.")},
    Entry{Act::Return, Icon::Return, Reach::Many, "B", QT_TRANSLATE_NOOP("TicketActions", "Send &back…"),
          QT_TRANSLATE_NOOP("TicketActions", "Send it back where it came from, with a reason.")},
    Entry{Act::Management, Icon::EscalateManagement, Reach::One, "Shift+E",
          QT_TRANSLATE_NOOP("TicketActions", "Tell &management…"),
          QT_TRANSLATE_NOOP("TicketActions", "Management is told; the ticket stays where it is.")},
    Entry{Act::Consult, Icon::Consult, Reach::One, "H", QT_TRANSLATE_NOOP("TicketActions", "Ask for a&dvice…"),
          QT_TRANSLATE_NOOP("TicketActions", "Ask another queue while the ticket stays with you.")},
    Entry{Act::Answer, Icon::Chat, Reach::One, "Shift+H", QT_TRANSLATE_NOOP("TicketActions", "Ans&wer a question…"),
          QT_TRANSLATE_NOOP("TicketActions", "Answer what another queue asked about this ticket.")},
    Entry{Act::Pending, Icon::Pause, Reach::Many, "P", QT_TRANSLATE_NOOP("TicketActions", "&Wait…"),
          QT_TRANSLATE_NOOP("TicketActions", "Wait for the requester, a vendor or a day.")},
    Entry{Act::Resume, Icon::Play, Reach::Many, "Shift+P", QT_TRANSLATE_NOOP("TicketActions", "&Go on"),
          QT_TRANSLATE_NOOP("TicketActions", "End the wait.")},
    Entry{Act::Resolve, Icon::Resolve, Reach::Many, "S", QT_TRANSLATE_NOOP("TicketActions", "Re&solve…"),
          QT_TRANSLATE_NOOP("TicketActions", "Say what put it right.")},
    Entry{Act::Close, Icon::Close, Reach::Many, "Shift+S", QT_TRANSLATE_NOOP("TicketActions", "C&lose"),
          QT_TRANSLATE_NOOP("TicketActions", "Nothing is left to do.")},
    Entry{Act::Reopen, Icon::Reopen, Reach::Many, "Shift+O", QT_TRANSLATE_NOOP("TicketActions", "Re&open…"),
          QT_TRANSLATE_NOOP("TicketActions", "It is not done after all.")},
    Entry{Act::Cancel, Icon::Cancel, Reach::Many, "Shift+X", QT_TRANSLATE_NOOP("TicketActions", "Ca&ncel the ticket…"),
          QT_TRANSLATE_NOOP("TicketActions", "Nothing needs to be done.")},
    Entry{Act::Merge, Icon::Merge, Reach::Many, "M", QT_TRANSLATE_NOOP("TicketActions", "&Merge…"),
          QT_TRANSLATE_NOOP("TicketActions", "It is about the same as another ticket and goes into that one.")},
    Entry{Act::Unmerge, Icon::Split, Reach::One, "Shift+M",
          QT_TRANSLATE_NOOP("TicketActions", "Take the merge apar&t…"),
          QT_TRANSLATE_NOOP("TicketActions", "It stands by itself again.")},
    Entry{Act::Split, Icon::Split, Reach::One, "Shift+D",
          QT_TRANSLATE_NOOP("TicketActions", "Sp&lit off a new ticket…"),
          QT_TRANSLATE_NOOP("TicketActions", "Some messages become a ticket of their own.")},
    Entry{Act::Link, Icon::Link, Reach::Many, "L", QT_TRANSLATE_NOOP("TicketActions", "Lin&k to another ticket…"),
          QT_TRANSLATE_NOOP("TicketActions", "Show that two tickets belong together.")},
    Entry{Act::Article, Icon::Article, Reach::One, "Shift+K", QT_TRANSLATE_NOOP("TicketActions", "Write an artic&le…"),
          QT_TRANSLATE_NOOP("TicketActions", "What solved it helps the next one too.")},
    Entry{Act::Watch, Icon::Eye, Reach::Many, "W", QT_TRANSLATE_NOOP("TicketActions", "Watc&h"),
          QT_TRANSLATE_NOOP("TicketActions", "Keep an eye on it, or stop doing so.")},
    Entry{Act::AddWatcher, Icon::People, Reach::Many, "Shift+W", QT_TRANSLATE_NOOP("TicketActions", "Add a wat&cher…"),
          QT_TRANSLATE_NOOP("TicketActions", "Somebody else keeps an eye on it too.")},
    Entry{Act::Task, Icon::Task, Reach::One, "Shift+T", QT_TRANSLATE_NOOP("TicketActions", "Add a tas&k…"),
          QT_TRANSLATE_NOOP("TicketActions", "Write down what is to be done.")},
    Entry{Act::Work, Icon::Worklog, Reach::Many, "Shift+L", QT_TRANSLATE_NOOP("TicketActions", "Log &work…"),
          QT_TRANSLATE_NOOP("TicketActions", "Write down the time you worked on it.")},
    Entry{Act::Launch, Icon::External, Reach::One, "", QT_TRANSLATE_NOOP("TicketActions", "La&unch a program…"),
          QT_TRANSLATE_NOOP("TicketActions", "Start another program with what the ticket says.")},
    Entry{Act::Edit, Icon::Edit, Reach::One, "Ctrl+E", QT_TRANSLATE_NOOP("TicketActions", "E&dit details…"),
          QT_TRANSLATE_NOOP("TicketActions", "Change subject, people, category and all else it says.")},
    Entry{Act::Subject, Icon::Edit, Reach::One, "F2", QT_TRANSLATE_NOOP("TicketActions", "Edit the su&bject"),
          QT_TRANSLATE_NOOP("TicketActions", "Change the subject in its place.")},
    Entry{Act::Redact, Icon::Lock, Reach::One, "", QT_TRANSLATE_NOOP("TicketActions", "R&edact…"),
          QT_TRANSLATE_NOOP("TicketActions", "Take a text or a file out of the ticket and its history, for good.")},
    Entry{Act::CopyLink, Icon::Link, Reach::Many, "Ctrl+Shift+L", QT_TRANSLATE_NOOP("TicketActions", "Copy as lin&k"),
          QT_TRANSLATE_NOOP("TicketActions", "For a message to a colleague.")},
    Entry{Act::CopyText, Icon::Copy, Reach::One, "Ctrl+Shift+T", QT_TRANSLATE_NOOP("TicketActions", "Copy as te&xt"),
          QT_TRANSLATE_NOOP("TicketActions", "The whole ticket in words.")},
    Entry{Act::Print, Icon::Print, Reach::One, "Ctrl+P", QT_TRANSLATE_NOOP("TicketActions", "&Print…"),
          QT_TRANSLATE_NOOP("TicketActions", "The whole ticket on paper.")},
    Entry{Act::Pdf, Icon::Export, Reach::One, "Ctrl+Shift+P", QT_TRANSLATE_NOOP("TicketActions", "Save as P&DF…"),
          QT_TRANSLATE_NOOP("TicketActions", "The whole ticket as a file.")},
    Entry{Act::Undo, Icon::Undo, Reach::Desk, "Ctrl+Z", QT_TRANSLATE_NOOP("TicketActions", "&Undo"),
          QT_TRANSLATE_NOOP("TicketActions", "Take back the last thing you did.")},
};
static_assert(entries.size() == Words<Act>::words.size());

const Entry& entryOf(Act act)
{
    return *std::ranges::find(entries, act, &Entry::act);
}

QString translated(const char* text)
{
    return QCoreApplication::translate("TicketActions", text);
}

/// A packet that lacks nothing.
HandoffPacket fullPacket()
{
    HandoffPacket packet;
    for (const PacketPart part : allValues<PacketPart>())
        packet[part] = QStringLiteral("x");
    return packet;
}

QueueKey anyTarget(const Ticket& ticket, const Playbook& playbook)
{
    const Place from = ticket.placement.place;
    const auto fits = [&](const Queue& queue) {
        return playbook.queue(from.queue) ? playbook.mayEscalate(from.queue, queue.key)
                                          : !queue.retired && queue.tier > from.tier;
    };
    const auto found = std::ranges::find_if(playbook.queues, fits);
    return found == playbook.queues.end() ? QueueKey{} : found->key;
}

StateType anyWait(const Ticket& ticket, const Playbook& playbook)
{
    for (const StateType type : {StateType::PendingRequester, StateType::PendingVendor, StateType::PendingTimer}) {
        if (playbook.transition(ticket.progress.type, type))
            return type;
    }
    return StateType::PendingRequester;
}

QString firstKey(const std::vector<Choice>& choices)
{
    return choices.empty() ? QString() : choices.front().key;
}

/// An order such as a person might give by this action; nothing where only the person can say.
std::optional<Command> plausible(Act act, const Ticket& ticket, const Context& context)
{
    const Playbook& playbook = context.playbook;
    const QString word = QStringLiteral("x");
    const Instant later = context.now + std::chrono::hours(1);
    switch (act) {
    case Act::Reply:
        return Reply{word};
    case Act::Note:
        return AddNote{word};
    case Act::Contact:
        return LogContact{Channel::Phone, word};
    case Act::Claim:
        return ClaimTicket{};
    case Act::Unassign:
        return UnassignTicket{};
    case Act::Escalate:
        return EscalateTicket{anyTarget(ticket, playbook), fullPacket()};
    case Act::Accept:
        return AcceptHandoff{};
    case Act::Return:
        return ReturnTicket{firstKey(playbook.returnReasons), word};
    case Act::Pending:
        return SetPending{anyWait(ticket, playbook), firstKey(playbook.pendingReasons), later};
    case Act::Resume:
        return ResumeTicket{};
    case Act::Resolve:
        return ResolveTicket{{firstKey(playbook.resolutionCodes), word}};
    case Act::Close:
        return CloseTicket{};
    case Act::Reopen:
        return ReopenTicket{word};
    case Act::Cancel:
        return CancelTicket{word};
    case Act::Task:
        return AddTask{word, {}};
    case Act::Attach:
        return AttachFile{word, word, word, 1};
    case Act::Confide:
        return AddConfidential{word, word};
    case Act::Work:
        return LogWork{1, word};
    default:
        return {};
    }
}

QString mergedInto(const Ticket& ticket)
{
    return translated(QT_TRANSLATE_NOOP("TicketActions", "This ticket was merged into #%1."))
        .arg(ticket.merging.into.value);
}

/// Reasons that no order would be refused for, because the person has still to say something.
QString besides(Act act, const Ticket& ticket, const Context& context)
{
    const bool open = isOpen(ticket.progress.type);
    const auto unanswered = [](const Consult& consult) { return !consult.answer; };
    switch (act) {
    case Act::Assign:
    case Act::Consult:
        return open ? QString() : translated(QT_TRANSLATE_NOOP("TicketActions", "This ticket is not open any more."));
    case Act::Escalate:
        return !open || anyTarget(ticket, context.playbook)
                   ? QString()
                   : translated(QT_TRANSLATE_NOOP("TicketActions", "There is no higher tier this ticket may go to."));
    case Act::Answer:
        return std::ranges::any_of(ticket.company.consults, unanswered)
                   ? QString()
                   : translated(QT_TRANSLATE_NOOP("TicketActions", "Nobody has asked anything that is still open."));
    case Act::Unmerge:
        return ticket.merging.into ? QString()
                                   : translated(QT_TRANSLATE_NOOP("TicketActions", "This ticket was not merged."));
    case Act::Split:
        return ticket.messages.empty()
                   ? translated(QT_TRANSLATE_NOOP("TicketActions", "There is no message that could be split off."))
                   : QString();
    default:
        return {};
    }
}

/// Looking, copying and printing work on every ticket.
bool onlyReads(Act act)
{
    return act == Act::CopyLink || act == Act::CopyText || act == Act::Print || act == Act::Pdf;
}

} // namespace

QString actionId(Act act)
{
    // Undo stands in the Edit menu of every program.
    return act == Act::Undo ? QStringLiteral("edit.undo") : QStringLiteral("ticket.") + toWord(act);
}

ActionSpec specOf(Act act)
{
    const Entry& entry = entryOf(act);
    ActionSpec spec;
    spec.id = actionId(act);
    spec.text = translated(entry.text);
    spec.category = act == Act::Undo ? translated(QT_TRANSLATE_NOOP("TicketActions", "Edit"))
                                     : translated(QT_TRANSLATE_NOOP("TicketActions", "Ticket"));
    if (*entry.keys)
        spec.shortcuts = {QKeySequence(QLatin1String(entry.keys))};
    spec.icon = entry.icon;
    spec.tip = translated(entry.tip);
    return spec;
}

Reach reachOf(Act act)
{
    return entryOf(act).reach;
}

QString whyNot(Act act, const TicketDossier& dossier, const Context& context, const Names& words)
{
    const Ticket& ticket = dossier.ticket;
    if (onlyReads(act))
        return {};
    if (act == Act::Launch)
        return context.playbook.launches.empty()
                   ? translated(QT_TRANSLATE_NOOP("TicketActions", "The playbook names no programs to start."))
                   : QString();
    // Whatever became of the ticket: what must not stand in it must not stand in it.
    if (act == Act::Redact) {
        const auto refusal = refusalOn(context.actor, Right::Redact, ticket, context.playbook);
        return refusal ? errorText(*refusal, words) : QString();
    }
    if (act == Act::Article)
        return holdsAnywhere(context.actor, Right::EditArticles, context.playbook.grants())
                   ? QString()
                   : translated(QT_TRANSLATE_NOOP("TicketActions", "You may not write articles."));
    if (ticket.merging.into && act != Act::Unmerge)
        return mergedInto(ticket);
    if (QString reason = besides(act, ticket, context); !reason.isEmpty())
        return reason;
    const auto order = plausible(act, ticket, context);
    if (!order)
        return {};
    const Decision decision = decide(ticket, *order, context);
    return decision ? QString() : errorText(decision.error(), words);
}

} // namespace tierdesk
