// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The playbook as an administrator changes it: nobody's rule until it is published. It is kept in the store under the
// person's name at each change, so that it survives a closed window and a crash.
#pragma once

#include "core/lint/lint.h"
#include "core/playbook/importeddays.h"
#include "core/playbook/sections.h"
#include "ui/client/deskclient.h"
#include "ui/text/names.h"

namespace tierdesk {

/// Reads days off out of another program's calendar; nothing when it is none. An empty function where the program was
/// built without the means.
using DayReader = std::function<std::optional<DayImport>(const QByteArray& document)>;

/// How a publication went.
enum class Published { Done, Overtaken };

class PlaybookDraft : public QObject
{
    Q_OBJECT

public:
    /// Begins with the playbook in force; what was kept from before and the people arrive later, with `changed`.
    explicit PlaybookDraft(DeskClient& client, DayReader readDays, QObject* parent = nullptr);
    ~PlaybookDraft() override;

    [[nodiscard]] DeskClient& client() const { return m_client; }
    [[nodiscard]] const Playbook& value() const { return m_value; }
    /// The playbook that the draft was begun on.
    [[nodiscard]] const Playbook& base() const { return *m_base; }
    [[nodiscard]] const std::vector<LintFinding>& findings() const { return m_findings; }
    [[nodiscard]] QStringList changes() const { return changedSections(*m_base, m_value); }
    /// Everybody may look.
    [[nodiscard]] bool mayEdit() const
    {
        return holdsAnywhere(m_client.me(), Right::EditPlaybook, m_client.playbook()->grants());
    }
    /// What was kept from before has been looked for.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const std::vector<Person>& staff() const { return m_staff; }
    [[nodiscard]] const std::vector<Client>& clients() const { return m_clients; }
    [[nodiscard]] const DayReader& dayReader() const { return m_readDays; }
    /// What keys and ids are called in the draft.
    [[nodiscard]] Names names() const;

    /// Changes the value: `change(Playbook&)`. Looked over by the linter, kept and told at once.
    template <class Change>
    void edit(Change change)
    {
        if (!mayEdit())
            return;
        Playbook next = m_value;
        change(next);
        take(std::move(next));
    }
    /// Puts sections back as they are in force.
    void revert(const QStringList& sections);
    /// Puts these sections in force, with those that nobody changed; what the linter says about that.
    [[nodiscard]] std::vector<LintFinding> findingsFor(const QStringList& sections) const;
    /// The other changes stay in the draft. Overtaken: somebody published meanwhile, and the draft was brought on top
    /// of it; nothing was published.
    void publish(const QStringList& sections, const QString& note, QObject* receiver,
                 std::function<void(Done<Published>)> answer);
    /// Puts another playbook in force as it is, such as an earlier one. The draft goes on from it.
    void publishWhole(const Playbook& wanted, const QString& note, QObject* receiver,
                      std::function<void(Done<Published>)> answer);

Q_SIGNALS:
    void changed();
    /// Another playbook came into force. `both`: the sections that it changed and the draft too.
    void rebasedOn(int version, const QStringList& both);

private:
    void take(Playbook next);
    void load();
    void loadPeople();
    void takeKept(const Playbook& base, const Playbook& value);
    void rebase();
    void keep();

    DeskClient& m_client;
    DayReader m_readDays;
    PlaybookPtr m_base;
    Playbook m_value;
    std::vector<LintFinding> m_findings;
    std::vector<Person> m_staff;
    std::vector<Client> m_clients;
    bool m_loaded = false;
    /// The version that this window has asked for.
    int m_publishing = 0;
};

} // namespace tierdesk
