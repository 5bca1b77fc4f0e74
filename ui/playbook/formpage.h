// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the playbook that is one form, for what there is one of.
#pragma once

#include "ui/playbook/draftform.h"
#include "ui/playbook/playbookpage.h"

#include <QVBoxLayout>

namespace tierdesk {

class FormPage : public PlaybookPage
{
public:
    FormPage(PlaybookDraft& draft, QWidget* parent)
        : PlaybookPage(draft, parent)
        , m_form(new DraftForm(draft, this))
    {
        auto* rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(m_form);
    }

    void reveal(const QString& path) override { m_form->reveal(path); }

protected:
    [[nodiscard]] DraftForm& form() { return *m_form; }
    /// Once all fields are there.
    void begin() { m_form->setPath({}); }

private:
    DraftForm* m_form;
};

} // namespace tierdesk
