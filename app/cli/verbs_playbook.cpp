// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook: looking at it, checking it, publishing it.
#include "app/about/plain.h"
#include "app/cli/playbookfile.h"
#include "app/cli/session.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "core/playbook/codec.h"
#include "core/playbook/diff.h"
#include "ui/text/difftext.h"
#include "ui/text/documenttext.h"

namespace tierdesk::cli {

namespace {

Answer<PlaybookPtr> versionCalled(Session& session, const QString& word)
{
    const auto number = wholeNumber(word, QStringLiteral("VERSION"), 1, std::numeric_limits<int>::max());
    if (!number)
        return fail(number.error());
    const auto current = session.playbook();
    if (!current)
        return fail(current.error());
    if (*number > (*current)->version)
        return refused(
            QStringLiteral("There is no version %1; the one in force is %2.").arg(*number).arg((*current)->version));
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    auto playbook = (*store)->playbook(static_cast<int>(*number));
    if (!playbook)
        return trouble(playbook.error());
    return *std::move(playbook);
}

/// The one in force, or the version asked for.
Answer<PlaybookPtr> versionAsked(Session& session, const Arguments& arguments)
{
    return arguments.words().isEmpty() ? session.playbook() : versionCalled(session, arguments.word(0));
}

/// A version by its number, anything else is a file; a file with errors can be compared too.
Answer<Playbook> sideCalled(Session& session, const QString& word)
{
    bool isNumber = false;
    (void)word.toInt(&isNumber);
    if (isNumber) {
        const auto version = versionCalled(session, word);
        if (!version)
            return fail(version.error());
        return **version;
    }
    const auto document = readDocument(word);
    if (!document)
        return fail(document.error());
    auto playbook = parsePlaybook(*document);
    if (!playbook)
        return refused(QStringLiteral("%1 is no playbook. %2").arg(word, fieldErrorText(playbook.error())));
    return *std::move(playbook);
}

Outcome diff(Session& session, const Arguments& arguments)
{
    const auto before = sideCalled(session, arguments.word(0));
    if (!before)
        return fail(before.error());
    const auto after = sideCalled(session, arguments.word(1));
    if (!after)
        return fail(after.error());
    const Names names(*after, [&session](PersonId id) { return session.nameOf(id); });
    QJsonArray array;
    QString text;
    for (const Difference& one : differences(*before, *after)) {
        array.append(QJsonObject{{QStringLiteral("kind"), plain(one.kind)},
                                 {QStringLiteral("path"), plain(one.path)},
                                 {QStringLiteral("before"), one.before.isUndefined() ? QJsonValue() : one.before},
                                 {QStringLiteral("after"), one.after.isUndefined() ? QJsonValue() : one.after}});
        text += QStringLiteral("%1 %2: %3 -> %4\n")
                    .arg(toWord(one.kind), pathText(one), beforeText(one, names), afterText(one, names));
    }
    session.print(QJsonObject{{QStringLiteral("differences"), array}},
                  text.isEmpty() ? QStringLiteral("They say the same.\n") : text);
    return {};
}

Outcome show(Session& session, const Arguments& arguments)
{
    const auto playbook = versionAsked(session, arguments);
    if (!playbook)
        return fail(playbook.error());
    // The document itself either way: it can be changed and published.
    writeJson(toDocument(**playbook));
    return {};
}

Outcome list(Session& session, const Arguments&)
{
    const auto current = session.playbook();
    if (!current)
        return fail(current.error());
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    Table table{{QStringLiteral("VERSION"), QStringLiteral("QUEUES"), QStringLiteral("NAME")}, {}, {0, 1}};
    QJsonArray array;
    for (int version = 1; version <= (*current)->version; ++version) {
        const auto playbook = (*store)->playbook(version);
        if (!playbook)
            return trouble(playbook.error());
        const qint64 queues = static_cast<qint64>((*playbook)->queues.size());
        table.rows.push_back({QString::number(version), QString::number(queues), (*playbook)->name});
        array.append(QJsonObject{{QStringLiteral("version"), version},
                                 {QStringLiteral("name"), (*playbook)->name},
                                 {QStringLiteral("queues"), queues},
                                 {QStringLiteral("in_force"), version == (*current)->version}});
    }
    session.print(QJsonObject{{QStringLiteral("playbooks"), array}}, table.toText());
    return {};
}

Outcome lintIt(Session& session, const Arguments& arguments)
{
    QByteArray document;
    std::vector<Person> staff;
    QString name = arguments.word(0);
    if (name.isEmpty()) {
        const auto playbook = session.playbook();
        if (!playbook)
            return fail(playbook.error());
        const auto store = session.store();
        if (!store)
            return fail(store.error());
        constexpr int everybody = 100000;
        auto people = (*store)->findPeople({}, PeopleKind::Staff, everybody);
        if (!people)
            return trouble(people.error());
        staff = *std::move(people);
        document = toDocument(**playbook);
        name = QStringLiteral("The playbook in force");
    } else {
        auto read = readDocument(name);
        if (!read)
            return fail(read.error());
        document = *std::move(read);
    }
    const auto findings = lintFindings(document, name, staff);
    if (!findings)
        return fail(findings.error());
    QJsonArray array;
    for (const LintFinding& finding : *findings)
        array.append(QJsonObject{{QStringLiteral("severity"), plain(finding.severity())},
                                 {QStringLiteral("rule"), plain(finding.rule)},
                                 {QStringLiteral("path"), finding.path},
                                 {QStringLiteral("details"), plain(finding.details)},
                                 {QStringLiteral("words"), lintText(finding)}});
    session.print(QJsonObject{{QStringLiteral("findings"), array}},
                  findings->empty() ? QStringLiteral("Nothing to say.\n") : findingsText(*findings));
    if (hasErrors(*findings))
        return refused(QStringLiteral("With errors it cannot be published."));
    return {};
}

Outcome publish(Session& session, const Arguments& arguments)
{
    auto playbook = readPlaybookFile(arguments.word(0));
    if (!playbook)
        return fail(playbook.error());
    const auto version = publishPlaybook(session, *std::move(playbook), arguments.value("note"));
    if (!version)
        return fail(version.error());
    session.print(QJsonObject{{QStringLiteral("version"), *version}},
                  QStringLiteral("Published as version %1.\n").arg(*version));
    return {};
}

} // namespace

std::span<const Verb> playbookVerbs()
{
    static const std::vector<Verb> verbs{
        {"playbook show",
         "[VERSION]",
         "Print the playbook in force, or that version, as a document that can be changed and published.",
         {0, 1},
         {},
         show},
        {"playbook list", "", "List the versions.", {0, 0}, {}, list},
        {"playbook lint",
         "[FILE]",
         "Check a playbook, otherwise the one in force, and say where it is wrong.",
         {0, 1},
         {},
         lintIt},
        {"playbook diff",
         "A B",
         "Say what is different between two playbooks: versions by their numbers, or files.",
         {2, 2},
         {},
         diff},
        {"playbook publish",
         "FILE",
         "Put a playbook in force as the next version.",
         {1, 1},
         {{"note", "TEXT", "What has changed, for those who look back."}},
         publish},
    };
    return verbs;
}

} // namespace tierdesk::cli
