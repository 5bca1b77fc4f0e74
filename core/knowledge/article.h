// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the knowledge base: what it says, whom it is for, how far it may be trusted.
#pragma once

#include "core/base/ranks.h"
#include "core/base/reflect.h"
#include "core/people/person.h"

namespace tierdesk {

enum class ArticleKind { Answer, HowTo, Faq, KnownError, Tutorial };

template <>
struct Words<ArticleKind>
{
    static constexpr std::array words{"answer", "how-to", "faq", "known-error", "tutorial"};
};

/// How far it may be trusted, as Knowledge-Centered Service has it. Requesters read validated articles alone.
enum class ArticleState { WorkInProgress, NotValidated, Validated, Archived };

template <>
struct Words<ArticleState>
{
    static constexpr std::array words{"work-in-progress", "not-validated", "validated", "archived"};
};

/// Whom it is for: staff from a tier upwards, the people of some clients and the staff that serves them, or everybody.
enum class Readers { Tier, Client, Public };

template <>
struct Words<Readers>
{
    static constexpr std::array words{"tier", "client", "public"};
};

struct Article
{
    ArticleId id;
    /// Counts from 1; the desk gives it.
    int version = 0;
    QString title;
    ArticleKind kind = ArticleKind::HowTo;
    ArticleState state = ArticleState::WorkInProgress;
    Readers readers = Readers::Tier;
    /// For Readers::Tier the lowest tier that may read it.
    Tier tier;
    /// For Readers::Client who they are; for Readers::Tier only the staff that serves one of them, if there are any.
    std::vector<ClientId> clients{};
    PersonId owner{};
    /// When somebody is to look at it again; 0: never.
    Instant reviewAt{};
    /// "de", "en-GB"; its words are stemmed by it.
    QString language{};
    /// The article this one says in another language.
    ArticleId translationOf{};
    QStringList tags{};
    std::vector<ServiceKey> services{};
    std::vector<CategoryKey> categories{};
    // Markdown. An article that was imported as one page has all of it in the resolution.
    QString symptom{};
    QString environment{};
    QString cause{};
    QString resolution{};
    /// Where it was written first, and its name there; empty and made up for what was written here.
    QString source{};
    QString externalId{};

    TIERDESK_FIELDS(Article, id, version, title, kind, state, readers, tier, clients, owner, reviewAt, language,
                    translationOf, tags, services, categories, symptom, environment, cause, resolution, source,
                    externalId)
};

/// Recorded, or a new version when the id is known. The entries of the journal are the versions.
struct ArticleRecorded
{
    Article article;

    TIERDESK_FIELDS(ArticleRecorded, article)
};

/// What a reader made of a version. Of one reader the last rating counts; a comment is none.
enum class Rating { Comment, Helpful, NotHelpful, Flagged };

template <>
struct Words<Rating>
{
    static constexpr std::array words{"comment", "helpful", "not-helpful", "flagged"};
};

/// Flagged: somebody should look at it, for what it says is wrong or out of date. A new version ends that.
struct ArticleRemarked
{
    ArticleId article;
    int version = 0;
    Rating rating = Rating::Comment;
    QString text;

    TIERDESK_FIELDS(ArticleRemarked, article, version, rating, text)
};

/// What came of it that somebody who needs help read an article. Left: they said nothing of it.
enum class VisitOutcome { Left, Solved, NotSolved };

template <>
struct Words<VisitOutcome>
{
    static constexpr std::array words{"left", "solved", "not-solved"};
};

/// By somebody who needs help, when they have done with it.
struct ArticleVisited
{
    ArticleId article;
    int version = 0;
    /// What they had typed.
    QString question;
    VisitOutcome outcome = VisitOutcome::Left;

    TIERDESK_FIELDS(ArticleVisited, article, version, question, outcome)
};

/// As it is kept: without blank edges, with one kind of line end, without clients where they say nothing.
[[nodiscard]] Article tidied(Article article);

/// "en-GB" → "en".
[[nodiscard]] QString baseLanguage(const QString& language);

} // namespace tierdesk
