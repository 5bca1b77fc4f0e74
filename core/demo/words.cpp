// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/words.h"

#include <array>

namespace tierdesk {

namespace {

// clang-format off
constexpr std::array firstNames{
    "Adaeze", "Alarik", "Amara", "Anselm", "Aoife", "Bartek", "Beatriz", "Bjarne", "Calla", "Cedric", "Daria", "Desmond",
    "Edda", "Elio", "Ester", "Fergus", "Fiora", "Gideon", "Greer", "Halima", "Henrike", "Ilias", "Ilka", "Ivo", "Jamila",
    "Jasper", "Juno", "Kalle", "Katya", "Keir", "Leonie", "Lorcan", "Maeve", "Malik", "Marit", "Milo", "Nadir", "Nessa",
    "Oda", "Orson", "Paloma", "Quentin", "Ragna", "Remy", "Rhea", "Samir", "Selma", "Silas", "Tamsin", "Tariq", "Thea",
    "Ulrik", "Vera", "Wanda", "Xenia", "Yara", "Yorick", "Zelda", "Zoltan", "Åsa"};
constexpr std::array lastNames{
    "Abbinger", "Aldersey", "Barlowe", "Birkholm", "Blackwen", "Brightmoor", "Carrowby", "Castlin", "Coldwater", "Dahlmark",
    "Dunfrey", "Eastcliff", "Ebbesdal", "Fairleigh", "Fennimore", "Foxwell", "Garthwick", "Glasmoor", "Grenfell", "Halvard",
    "Hartnoll", "Heathcombe", "Inglemark", "Jessop", "Kellermoor", "Kirkholt", "Lakeford", "Larkmead", "Lindholt", "Marrow",
    "Merrivale", "Mossgrove", "Nordahl", "Oakhanger", "Oldacre", "Pellinor", "Quillfeather", "Rainsford", "Ravnsborg",
    "Ridgeway", "Rosenhill", "Saltmarsh", "Silverdale", "Stavely", "Stormont", "Tallis", "Thornbury", "Underhay", "Vandermeer",
    "Wexcombe", "Whitlow", "Winterhall", "Wyndham", "Yarrow", "Zelmark"};
constexpr std::array things{
    "laptop", "docking station", "label printer", "network printer", "scanner", "second screen", "headset", "desk phone",
    "mail program", "shared mailbox", "calendar", "VPN", "guest wireless", "wireless", "shared drive", "order form",
    "invoice form", "goods receipt", "time sheet", "price list", "web shop", "customer portal", "door card", "second factor",
    "password", "mobile phone", "tablet", "drawing program", "licence server", "backup job", "meeting room screen", "camera",
    "report server", "bar code reader", "supplier list", "stock count", "production plan", "travel form", "video call",
    "spreadsheet"};
constexpr std::array faults{
    "does not start any more", "is very slow", "shows an error", "asks for a password again and again", "loses the connection",
    "prints blank pages", "cannot be opened", "is gone", "freezes every few minutes", "does not save", "shows old data",
    "is locked", "makes a strange noise", "is not found", "crashes on closing", "shows the wrong name", "does not synchronise",
    "reports no access", "hangs at 99 percent", "doubles every entry", "rejects the file", "stays black", "is full",
    "does not ring", "shows question marks instead of letters"};
constexpr std::array places{
    "in the office", "at home", "on the third floor", "in the warehouse", "at the reception", "in the workshop", "in hall 2",
    "in the show room", "at the branch", "on the train", "in the laboratory", "at packing bench 4", "in purchasing",
    "in accounting", "at the gate"};
constexpr std::array since{
    "since this morning", "since yesterday", "since the update", "since Monday", "since last week", "after the holiday",
    "after the power cut", "since I have the new one", "for a few days now", "since about ten o'clock"};
constexpr std::array effects{
    "I cannot work like this.", "My colleagues have the same.", "Only I have it, the others are fine.",
    "It is not urgent, but annoying.", "A customer is waiting for it.", "We do it on paper in the meantime.",
    "Yesterday it was still all right.", "I have restarted twice, without success.", "The light on it blinks orange.",
    "It comes and goes.", "Month end is on Friday.", "The whole shift is standing.", "Another program works normally.",
    "It happened once before in spring.", "I have attached nothing because I could not.", "Please call me before noon.",
    "The other device of the same kind works.", "It was like that when I came back from lunch."};
constexpr std::array replies{
    "I have looked at it and can see the same here.", "Could you tell me the exact words of the message?",
    "Please restart it once and tell me whether it is still there.", "I have changed a setting; please try again.",
    "A colleague comes by this afternoon.", "A new one is on its way to you.", "This is a known fault, the correction is being prepared.",
    "May I connect to your computer at two o'clock?", "You can work with the other one until then.",
    "Thank you for the clear description.", "I am sorry that it took so long.", "Please send me a photo of the screen.",
    "The access needs the word of your manager, I have asked.", "It should be better now."};
constexpr std::array notes{
    "Same as last month, look at the old ticket.", "Log shows a timeout at the time given.", "Certificate runs out in three weeks, noted.",
    "Disk is nearly full.", "Driver is two versions old.", "Cannot reproduce it on my machine.", "Called back, nobody there.",
    "User was in the wrong group.", "Port on the switch had errors, moved to another one.", "The profile is damaged, made a new one.",
    "Needs a part.", "Checked with the team, nobody changed anything.", "Works with another account.", "Cable.",
    "Queue on the server was stuck, cleared."};
constexpr std::array answers{
    "Still the same.", "It works now, thank you.", "Yes, that time is fine.", "The message is the same as before.",
    "I am in a meeting until three.", "Now it is something else.", "It worked for an hour.", "Here is what it says.",
    "My colleague has it too now.", "Any news?"};
constexpr std::array solutions{
    "Driver renewed.", "Setting corrected.", "Account unlocked.", "Device exchanged.", "Access granted.", "Cable replaced.",
    "Explained how it goes.", "Profile made anew.", "Server process restarted.", "Licence assigned.", "Space made on the disk.",
    "Update installed.", "Group membership corrected.", "No fault found; has not come back.", "Form corrected and moved to the live system."};
// clang-format on

template <class List>
QString pick(Dice& dice, const List& list)
{
    return QString::fromUtf8(dice.pick(list));
}

template <class List>
QString sentences(Dice& dice, const List& list, qint64 most)
{
    QString text;
    const qint64 count = 1 + dice.below(most);
    for (qint64 i = 0; i < count; ++i)
        text += (i > 0 ? QStringLiteral(" ") : QString()) + pick(dice, list);
    return text;
}

QString capitalised(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

/// Error codes and device names: words that occur once or a few times, as in real tickets.
QString rareWord(Dice& dice)
{
    switch (dice.below(4)) {
    case 0:
        return QStringLiteral("E-%1").arg(1000 + dice.skewed(9000));
    case 1:
        return QStringLiteral("NB-%1").arg(1000 + dice.below(9000));
    case 2:
        return QStringLiteral("0x%1").arg(dice.below(0xffff), 4, 16, QLatin1Char('0'));
    default:
        return QStringLiteral("%1-%2").arg(24 + dice.below(3)).arg(100000 + dice.below(900000));
    }
}

} // namespace

QString inventedName(Dice& dice)
{
    const QString first = pick(dice, firstNames);
    return first + QLatin1Char(' ') + pick(dice, lastNames);
}

InventedTrouble inventedTrouble(Dice& dice)
{
    const QString thing = pick(dice, things);
    const QString fault = pick(dice, faults);
    const QString place = pick(dice, places);
    InventedTrouble trouble;
    trouble.subject = capitalised(thing) + QLatin1Char(' ') + fault;
    if (dice.chance(0.4))
        trouble.subject += QLatin1Char(' ') + place;
    trouble.description = QStringLiteral("The %1 %2 %3 %4.").arg(thing, place, fault, pick(dice, since));
    if (dice.chance(0.6))
        trouble.description += QStringLiteral(" It says %1.").arg(rareWord(dice));
    trouble.description += QLatin1Char(' ') + sentences(dice, effects, 4);
    if (dice.chance(0.15))
        trouble.description += QStringLiteral("\n\n") + sentences(dice, effects, 6) +
                               QStringLiteral("\n\nIt is about ") + rareWord(dice) + QStringLiteral(" and ") +
                               rareWord(dice) + QLatin1Char('.');
    return trouble;
}

QString inventedReply(Dice& dice)
{
    return QStringLiteral("Hello,\n\n") + sentences(dice, replies, 4);
}

QString inventedNote(Dice& dice)
{
    QString text = sentences(dice, notes, 2);
    if (dice.chance(0.3))
        text += QLatin1Char(' ') + rareWord(dice);
    return text;
}

QString inventedAnswer(Dice& dice)
{
    QString text = sentences(dice, answers, 2);
    if (dice.chance(0.2))
        text += QLatin1Char(' ') + rareWord(dice);
    return text;
}

QString inventedSolution(Dice& dice)
{
    return sentences(dice, solutions, 2);
}

} // namespace tierdesk
