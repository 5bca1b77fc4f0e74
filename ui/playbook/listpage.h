// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A page over one list of the playbook: the entries on the left, the chosen one as a form beside them.
#pragma once

#include "ui/playbook/draftform.h"
#include "ui/playbook/entryform.h"
#include "ui/playbook/entrylist.h"
#include "ui/playbook/playbookpage.h"

namespace tierdesk {

template <class T>
class ListPage : public PlaybookPage
{
public:
    void reveal(const QString& path) override
    {
        const int index = indexIn(path, m_section);
        if (index < 0) {
            revealElsewhere(path);
            return;
        }
        m_list->setCurrent(index);
        if (!m_entry.form().reveal(path))
            m_list->setFocus(Qt::OtherFocusReason);
    }

protected:
    ListPage(PlaybookDraft& draft, std::vector<T> Playbook::* list, const char* section, EntryList* entries,
             QWidget* parent)
        : PlaybookPage(draft, parent)
        , m_member(list)
        , m_section(QLatin1String(section))
        , m_list(entries)
        , m_entry(draft, list, section, this)
    {
        entries->setParent(this);
        m_head = new QVBoxLayout(this);
        m_head->setContentsMargins(0, 0, 0, 0);
        auto* row = new QHBoxLayout;
        addMasterAndForm(*row, entries, &m_entry.form(), this);
        m_head->addLayout(row, 1);
        connect(entries, &EntryList::currentChanged, this, [this](int index) { show(index); });
        connect(entries, &EntryList::addWanted, this, [this](const QString& name) { add(name); });
        connect(entries, &EntryList::removeWanted, this, [this] { remove(); });
        connect(entries, &EntryList::moveWanted, this, [this](int by) { move(by); });
        connect(&draft, &PlaybookDraft::changed, this, [this] { refreshList(); });
    }

    /// Call at the end of the derived constructor.
    void begin()
    {
        refreshList();
        m_list->setCurrent(0);
        show(m_list->current());
    }

    [[nodiscard]] virtual EntryLine lineOf(const T& entry) const = 0;
    [[nodiscard]] virtual T made(const QString& name) const = 0;
    /// An entry that history speaks of stays.
    [[nodiscard]] virtual bool isRemovable(const T&) const { return true; }
    virtual void revealElsewhere(const QString&) {}
    /// Beside the fields: what shows the chosen entry in a way of its own.
    virtual void shown() {}

    [[nodiscard]] EntryForm<T>& entry() { return m_entry; }
    [[nodiscard]] const EntryForm<T>& entry() const { return m_entry; }
    [[nodiscard]] DraftForm& form() { return m_entry.form(); }
    [[nodiscard]] EntryList& entries() { return *m_list; }
    [[nodiscard]] QVBoxLayout& column() { return *m_head; }
    [[nodiscard]] const std::vector<T>& values() const { return draft().value().*m_member; }
    /// A key that neither the draft nor what is in force has.
    [[nodiscard]] QString keyFor(const QString& name) const
    {
        return freshKey(name, [this](const QString& key) {
            const auto has = [&](const Playbook& playbook) {
                return std::ranges::any_of(playbook.*m_member, [&](const T& one) { return keyText(one.key) == key; });
            };
            return has(draft().value()) || has(draft().base());
        });
    }
    [[nodiscard]] bool isInForce(const T& entry) const
    {
        return std::ranges::any_of(draft().base().*m_member, [&](const T& one) { return one.key == entry.key; });
    }

private:
    void show(int index)
    {
        if (index != m_entry.index())
            m_entry.setIndex(index);
        form().setVisible(m_entry.entry() != nullptr);
        m_list->setRemovable(m_entry.entry() && isRemovable(*m_entry.entry()));
        shown();
    }
    void refreshList()
    {
        std::vector<EntryLine> lines;
        for (std::size_t i = 0; i < values().size(); ++i) {
            EntryLine line = lineOf(values()[i]);
            const QString path = QStringLiteral("%1[%2]").arg(m_section).arg(i);
            for (const LintFinding& finding : draft().findings()) {
                if (isAt(finding.path, path))
                    (finding.severity() == LintSeverity::Error ? line.hasError : line.hasWarning) = true;
            }
            lines.push_back(std::move(line));
        }
        m_list->setLines(lines);
        m_list->setEditable(draft().mayEdit());
        if (m_list->current() < 0 && !values().empty())
            m_list->setCurrent(0);
        else
            show(m_list->current());
    }
    void add(const QString& name)
    {
        const T fresh = made(name);
        draft().edit([&](Playbook& playbook) { (playbook.*m_member).push_back(fresh); });
        m_list->setCurrent(static_cast<int>(values().size()) - 1);
        form().reveal(form().path());
    }
    void remove()
    {
        const int index = m_list->current();
        draft().edit([&](Playbook& playbook) { (playbook.*m_member).erase((playbook.*m_member).begin() + index); });
        show(m_list->current());
        m_list->setFocus(Qt::OtherFocusReason);
    }
    void move(int by)
    {
        const int index = m_list->current();
        draft().edit([&](Playbook& playbook) {
            auto& list = playbook.*m_member;
            std::swap(list[static_cast<std::size_t>(index)], list[static_cast<std::size_t>(index + by)]);
        });
        m_list->setCurrent(index + by);
    }

    std::vector<T> Playbook::* m_member;
    QLatin1String m_section;
    EntryList* m_list;
    EntryForm<T> m_entry;
    QVBoxLayout* m_head;
};

} // namespace tierdesk
