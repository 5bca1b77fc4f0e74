// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A form over one entry of a list of the playbook: fields are bound to its members.
#pragma once

#include "ui/playbook/draftform.h"
#include "ui/playbook/fieldkit.h"

namespace tierdesk {

template <class T>
class EntryForm
{
public:
    using List = std::vector<T> Playbook::*;
    using Options = std::function<std::vector<Choice>()>;

    /// The widget belongs to `parent`; `section` is the list's name in the document.
    EntryForm(PlaybookDraft& draft, List list, const char* section, QWidget* parent)
        : m_draft(draft)
        , m_list(list)
        , m_section(QLatin1String(section))
        , m_form(new DraftForm(draft, parent))
    {}

    [[nodiscard]] DraftForm& form() const { return *m_form; }
    [[nodiscard]] PlaybookDraft& draft() const { return m_draft; }
    [[nodiscard]] int index() const { return m_index; }
    /// Null while no entry is chosen.
    [[nodiscard]] const T* entry() const
    {
        const auto& list = m_draft.value().*m_list;
        return m_index >= 0 && m_index < std::ssize(list) ? &list[static_cast<std::size_t>(m_index)] : nullptr;
    }
    void setIndex(int index)
    {
        m_index = index;
        m_form->setPath(QStringLiteral("%1[%2]").arg(m_section).arg(index));
    }
    template <class Change>
    void change(Change change)
    {
        if (!entry())
            return;
        m_draft.edit([&](Playbook& playbook) { change((playbook.*m_list)[static_cast<std::size_t>(m_index)]); });
    }

    QLineEdit* addText(const QString& label, const char* member, QString T::* field)
    {
        auto* edit = new QLineEdit(m_form);
        QObject::connect(edit, &QLineEdit::textEdited, m_form,
                         [this, field](const QString& text) { change([&](T& entry) { entry.*field = text; }); });
        m_form->addField(label, QLatin1String(member), edit,
                         [this, edit, field] { showText(*edit, entry() ? entry()->*field : QString()); });
        return edit;
    }
    void addLongText(const QString& label, const char* member, QString T::* field)
    {
        auto* edit = makeParagraph(
            m_form, [this, field](const QString& text) { change([&](T& entry) { entry.*field = text; }); });
        m_form->addField(label, QLatin1String(member), edit,
                         [this, edit, field] { showParagraph(*edit, entry() ? entry()->*field : QString()); });
    }
    void addNumber(const QString& label, const char* member, int T::* field, NumberRange range)
    {
        auto* box =
            makeNumber(range, m_form, [this, field](int number) { change([&](T& entry) { entry.*field = number; }); });
        m_form->addField(label, QLatin1String(member), box,
                         [this, box, field] { showNumber(*box, entry() ? entry()->*field : 0); });
    }
    void addCheck(const QString& words, const char* member, bool T::* field)
    {
        auto* box = makeCheck(words, m_form, [this, field](bool on) { change([&](T& entry) { entry.*field = on; }); });
        m_form->addField(QString(), QLatin1String(member), box,
                         [this, box, field] { showCheck(*box, entry() && entry()->*field); });
    }
    /// One of some things: a key, an id, a rank or a word.
    template <class V>
    void addPick(const QString& label, const char* member, V T::* field, Options options)
    {
        auto* box = makePick(m_form, [this, field](const QString& key) {
            change([&](T& entry) { entry.*field = fromKeyText<V>(key); });
        });
        m_form->addField(label, QLatin1String(member), box, [this, box, field, options = std::move(options)] {
            showPick(*box, options(), entry() ? keyText(entry()->*field) : QString());
        });
    }
    /// Several of them.
    template <class V>
    void addPicks(const QString& label, const char* member, std::vector<V> T::* field, Options options,
                  const QString& hint = {})
    {
        auto* edit = makePicks(m_form, label, hint, [this, field](const QStringList& keys) {
            change([&](T& entry) { entry.*field = fromKeyTexts<V>(keys); });
        });
        m_form->addField(label, QLatin1String(member), edit, [this, edit, field, options = std::move(options)] {
            showPicks(*edit, options(), entry() ? keyTexts(entry()->*field) : QStringList());
        });
    }

private:
    PlaybookDraft& m_draft;
    List m_list;
    QLatin1String m_section;
    DraftForm* m_form;
    int m_index = -1;
};

} // namespace tierdesk
