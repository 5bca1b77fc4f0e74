// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/playbookshelf.h"

#include "core/playbook/codec.h"

namespace tierdesk {

Stored<const PlaybookShelf::Version*> PlaybookShelf::version(Connection& connection, int number)
{
    if (const auto known = m_versions.find(number); known != m_versions.end())
        return &known->second;
    const auto document = connection.first(QStringLiteral("SELECT document FROM playbook WHERE version = ?"), {number},
                                           [](const Row& row) { return row.bytes(0); });
    if (!document)
        return fail(document.error());
    const QString where = QStringLiteral("playbook %1").arg(number);
    if (!*document)
        return fail(StorageError{StorageFault::Missing, where, {}});
    auto playbook = parsePlaybook(**document);
    if (!playbook)
        return fail(StorageError{StorageFault::Damaged, where, playbook.error().path});
    playbook->version = number;
    const PlaybookPtr parsed = std::make_shared<const Playbook>(*std::move(playbook));
    return &m_versions.emplace(number, Version{parsed, PlaybookTimes(parsed)}).first->second;
}

Stored<PlaybookPtr> PlaybookShelf::playbook(Connection& connection, int number)
{
    const auto found = version(connection, number);
    if (!found)
        return fail(found.error());
    return (*found)->playbook;
}

Stored<const PlaybookTimes*> PlaybookShelf::times(Connection& connection, int number)
{
    const auto found = version(connection, number);
    if (!found)
        return fail(found.error());
    return &(*found)->times;
}

Stored<CourseBasis> PlaybookShelf::basis(Connection& connection, std::shared_ptr<std::optional<StorageError>> trouble)
{
    auto publications = std::make_shared<std::vector<Publication>>();
    if (auto done = connection.each(
            QStringLiteral("SELECT sequence, published_at, version FROM playbook WHERE changes_times = 1 "
                           "ORDER BY version"),
            {},
            [&](const Row& row) {
                publications->push_back({row.number(0), Instant{row.number(1)}, static_cast<int>(row.number(2))});
            });
        !done)
        return fail(done.error());
    TimesOf timesOf = [this, &connection, trouble = std::move(trouble)](int version) -> const PlaybookTimes* {
        // Before the first playbook nothing is measured.
        if (version == 0)
            return nullptr;
        const auto found = times(connection, version);
        if (found)
            return *found;
        *trouble = found.error();
        return nullptr;
    };
    return CourseBasis{std::move(publications), std::move(timesOf)};
}

} // namespace tierdesk
