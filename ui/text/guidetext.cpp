// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/guidetext.h"

#include "ui/text/text.h"

namespace tierdesk {

QString nameOf(GuideNodeKind kind)
{
    switch (kind) {
    case GuideNodeKind::AskOne:
        return Text::tr("Question, one answer");
    case GuideNodeKind::AskMany:
        return Text::tr("Question, several answers");
    case GuideNodeKind::AskText:
        return Text::tr("Question, own words");
    case GuideNodeKind::AskNumber:
        return Text::tr("Question, a number");
    case GuideNodeKind::Instruction:
        return Text::tr("Instruction");
    case GuideNodeKind::Check:
        return Text::tr("Check");
    case GuideNodeKind::Action:
        //: A step of a guide.
        return Text::tr("Action", "guide");
    case GuideNodeKind::Outcome:
        return Text::tr("Outcome");
    }
    return {};
}

QString letterOf(GuideNodeKind kind)
{
    switch (kind) {
    case GuideNodeKind::AskOne:
        //: A letter for a question in a drawn guide.
        return Text::tr("Q", "guide");
    case GuideNodeKind::AskMany:
        //: Two letters for a question with several answers in a drawn guide.
        return Text::tr("Qs", "guide");
    case GuideNodeKind::AskText:
        //: Letters for a question answered in words, in a drawn guide.
        return Text::tr("Qt", "guide");
    case GuideNodeKind::AskNumber:
        //: Letters for a question answered by a number, in a drawn guide.
        return Text::tr("Qn", "guide");
    case GuideNodeKind::Instruction:
        //: A letter for an instruction in a drawn guide.
        return Text::tr("I", "guide");
    case GuideNodeKind::Check:
        //: A letter for a check in a drawn guide.
        return Text::tr("C", "guide");
    case GuideNodeKind::Action:
        //: A letter for an action in a drawn guide.
        return Text::tr("A", "guide");
    case GuideNodeKind::Outcome:
        //: A letter for an outcome in a drawn guide.
        return Text::tr("O", "guide");
    }
    return {};
}

QString nameOf(GuideActionKind kind)
{
    switch (kind) {
    case GuideActionKind::Macro:
        return Text::tr("A ready reply");
    case GuideActionKind::Article:
        return Text::tr("An article to go by");
    case GuideActionKind::SetField:
        return Text::tr("Set a field of the ticket");
    case GuideActionKind::Launch:
        return Text::tr("Start a program");
    }
    return {};
}

QString nameOf(GuideField field)
{
    switch (field) {
    case GuideField::Kind:
        //: A field of the ticket.
        return Text::tr("Kind");
    case GuideField::Category:
        return Text::tr("Category");
    case GuideField::Service:
        return Text::tr("Service");
    case GuideField::Impact:
        return Text::tr("Impact");
    case GuideField::Urgency:
        return Text::tr("Urgency");
    case GuideField::Asset:
        return Text::tr("Asset");
    case GuideField::Tag:
        return Text::tr("Tag");
    }
    return {};
}

QString nameOf(GuideEnding ending)
{
    switch (ending) {
    case GuideEnding::Solved:
        return Text::tr("It is solved");
    case GuideEnding::Escalate:
        return Text::tr("It goes to a queue");
    case GuideEnding::Guide:
        return Text::tr("Another guide goes on");
    }
    return {};
}

QString nameOf(GuideAudience audience)
{
    switch (audience) {
    case GuideAudience::Staff:
        return Text::tr("Staff");
    case GuideAudience::Requesters:
        return Text::tr("Requesters");
    case GuideAudience::Both:
        return Text::tr("Staff and requesters");
    }
    return {};
}

QString answersLeading(const GuideNode& from, const GuideNodeKey& to)
{
    const bool one = from.kind == GuideNodeKind::AskOne || from.kind == GuideNodeKind::Check;
    const bool some = from.kind == GuideNodeKind::AskMany || from.kind == GuideNodeKind::AskNumber;
    QStringList answers;
    for (const GuideChoice& choice : from.choices) {
        const bool leads = choice.next ? choice.next == to : one && from.next == to;
        if (leads && (one || some))
            answers.append(choice.text);
    }
    if (some && from.next == to && !from.choices.empty())
        answers = {Text::tr("otherwise", "guide")};
    //: Between two answers that lead to the same step of a guide.
    return answers.join(Text::tr(" or ", "guide"));
}

QString stepName(const GuideNode& node)
{
    const QString text = node.text.simplified();
    return text.isEmpty() ? node.key.value : text;
}

} // namespace tierdesk
