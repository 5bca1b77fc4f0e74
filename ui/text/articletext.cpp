// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/articletext.h"

#include "ui/text/text.h"

namespace tierdesk {

QString nameOf(ArticleKind kind)
{
    switch (kind) {
    case ArticleKind::Answer:
        return Text::tr("Answer", "kind of article");
    case ArticleKind::HowTo:
        return Text::tr("How-to");
    case ArticleKind::Faq:
        return Text::tr("FAQ");
    case ArticleKind::KnownError:
        return Text::tr("Known error");
    case ArticleKind::Tutorial:
        return Text::tr("Tutorial");
    }
    return {};
}

QString nameOf(ArticleState state)
{
    switch (state) {
    case ArticleState::WorkInProgress:
        return Text::tr("Work in progress");
    case ArticleState::NotValidated:
        return Text::tr("Not validated");
    case ArticleState::Validated:
        return Text::tr("Validated");
    case ArticleState::Archived:
        return Text::tr("Archived");
    }
    return {};
}

QString nameOf(Rating rating)
{
    switch (rating) {
    case Rating::Comment:
        return Text::tr("Comment");
    case Rating::Helpful:
        return Text::tr("It helped");
    case Rating::NotHelpful:
        return Text::tr("It did not help");
    case Rating::Flagged:
        return Text::tr("Flagged");
    }
    return {};
}

namespace {

QString staffFrom(Tier tier, const Playbook& playbook)
{
    const TierEntry* entry = playbook.tier(tier);
    if (tier.value <= 1)
        return Text::tr("All staff");
    //: %1 is the number of a tier, %2 its name.
    return entry ? Text::tr("Staff from tier %1, %2").arg(tier.value).arg(entry->name)
                 //: %1 is the number of a tier.
                 : Text::tr("Staff from tier %1").arg(tier.value);
}

void addPart(QStringList& parts, const QString& heading, const QString& text)
{
    if (!text.isEmpty())
        parts.append(QStringLiteral("## %1\n\n%2").arg(heading, text));
}

} // namespace

QString readersText(const Article& article, const Playbook& playbook, const QStringList& clients)
{
    switch (article.readers) {
    case Readers::Public:
        return Text::tr("Everybody");
    case Readers::Client:
        //: %1 is a list of clients.
        return Text::tr("Clients: %1").arg(clients.join(QStringLiteral(", ")));
    case Readers::Tier: {
        const QString staff = staffFrom(article.tier, playbook);
        //: %1 says which staff, %2 is a list of clients.
        return clients.isEmpty() ? staff : Text::tr("%1, for %2").arg(staff, clients.join(QStringLiteral(", ")));
    }
    }
    return {};
}

QString readersText(const ArticleRow& row, const Playbook& playbook)
{
    switch (row.readers) {
    case Readers::Public:
        return Text::tr("Everybody");
    case Readers::Client:
        return Text::tr("Some clients");
    case Readers::Tier:
        return staffFrom(row.tier, playbook);
    }
    return {};
}

QString usesText(const ArticleCounts& counts)
{
    QStringList parts;
    if (counts.solved > 0)
        parts.append(Text::tr("solved %n tickets", nullptr, static_cast<int>(counts.solved)));
    if (counts.tried > 0)
        parts.append(Text::tr("tried on %n tickets", nullptr, static_cast<int>(counts.tried)));
    if (counts.cited > 0)
        parts.append(Text::tr("cited on %n tickets", nullptr, static_cast<int>(counts.cited)));
    return parts.join(QStringLiteral(", "));
}

QString ratingsText(const ArticleCounts& counts)
{
    QStringList parts;
    if (counts.helpful > 0)
        parts.append(Text::tr("helped %n readers", nullptr, static_cast<int>(counts.helpful)));
    if (counts.notHelpful > 0)
        parts.append(Text::tr("did not help %n readers", nullptr, static_cast<int>(counts.notHelpful)));
    return parts.join(QStringLiteral(", "));
}

QString articleMarkdown(const Article& article)
{
    QStringList parts;
    addPart(parts, Text::tr("Symptom"), article.symptom);
    addPart(parts, Text::tr("Environment"), article.environment);
    addPart(parts, Text::tr("Cause"), article.cause);
    if (parts.isEmpty())
        return article.resolution;
    addPart(parts, Text::tr("Resolution"), article.resolution);
    return parts.join(QStringLiteral("\n\n"));
}

QString articleTemplate(ArticleKind kind)
{
    switch (kind) {
    case ArticleKind::Answer:
    case ArticleKind::Faq:
        return Text::tr("The short answer in one sentence.\n\nMore about it, if anybody needs to know.");
    case ArticleKind::HowTo:
        return Text::tr("1. Open …\n2. Choose …\n3. Check that …\n\nIf that does not help, …");
    case ArticleKind::KnownError:
        return Text::tr("**Until it is mended:** …\n\n**It will be mended** by …");
    case ArticleKind::Tutorial:
        return Text::tr("After this you can …\n\n### Before you begin\n\n- …\n\n### Step by step\n\n1. …");
    }
    return {};
}

} // namespace tierdesk
